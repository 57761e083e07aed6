"""Count how common words are in names, and write src/sluis/screening/rarity_table.py.

    python benchmarks/rarity.py CENSUS_FOLDER

Counted are the names of the OFAC SDN list (public domain), those of the EU's consolidated list (Decision 2011/833/EU), and the
name frequencies of the 1990 census of the United States (public domain; files dist.all.last, dist.female.first and
dist.male.first). What is written is how often a word occurs in thousands of names: no list entry can be read from it.
"""

from __future__ import annotations

import csv
import math
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from sluis.screening.normalise import names_in, words
from sluis.screening.spelling import sound

CHECKOUT = Path(__file__).parents[1]
LISTS = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared")) / "lists"
TABLE = CHECKOUT / "src" / "sluis" / "screening" / "rarity_table.py"
LEAST_ENTRIES = 8
WIDTH = 110
CENSUS = {"dist.all.last": 0.008, "dist.female.first": 0.04, "dist.male.first": 0.04}  # least per cent
HEAD = '''"""How common a word is in names: the bits of information in meeting it, by sound. Made by benchmarks/rarity.py."""

from __future__ import annotations

from typing import Final

COMMON: Final[dict[int, str]] = {
'''


def main(census: Path) -> None:
    """Count, and write the table."""
    bits = in_lists(entries())
    for name, least in CENSUS.items():
        for word, figure in in_census(census / name, least):
            bits[word] = min(bits.get(word, figure), figure)
    TABLE.write_text(HEAD + "".join(lines(bits)) + "}\n", encoding="utf-8")


def entries() -> Iterator[set[str]]:
    """The sounds of the words in all names of each entry."""
    named: dict[str, list[str]] = defaultdict(list)
    for pattern in ("sdn_2*.csv", "alt_*.csv"):
        path = next((LISTS / "ofac").glob(pattern))
        for row in csv.reader(path.read_text("latin-1").rstrip("\x1a\r\n").splitlines()):
            named["ofac" + row[0]].append(row[1] if pattern.startswith("sdn") else row[3])
    for _, element in etree.iterparse(str(next((LISTS / "eu").glob("eu_fsf_2*.xml"))), tag="{*}sanctionEntity"):
        named["eu" + element.get("logicalId")] = [alias.get("wholeName") for alias in element.iter("{*}nameAlias")]
        element.clear()
    for names in named.values():
        yield {sound(word) for text in names for name in names_in(text) for word in words(name)}


def in_lists(counted: Iterable[set[str]]) -> dict[str, int]:
    """The bits of the words that are in enough entries."""
    total = 0
    counts: Counter[str] = Counter()
    for sounds in counted:
        total += 1
        counts.update(sounds)
    return {word: round(math.log2(total / n)) for word, n in counts.items() if n >= LEAST_ENTRIES}


def in_census(path: Path, least: float) -> Iterator[tuple[str, int]]:
    """The bits of the names that enough people bear."""
    for line in path.read_text().splitlines():
        word, share = line.split()[:2]
        if float(share) >= least:
            yield sound(word.lower()), round(-math.log2(float(share) / 100))


def lines(bits: dict[str, int]) -> Iterator[str]:
    """The table as source code."""
    for figure in sorted(set(bits.values())):
        words_of = sorted(word for word, of in bits.items() if of == figure and len(word) > 1)
        yield f"    {figure}: (\n"
        line = ""
        for word in words_of:
            if len(line) + len(word) > WIDTH:
                yield f'        "{line}"\n'
                line = ""
            line += word + " "
        yield f'        "{line}"\n    ),\n'


if __name__ == "__main__":
    main(Path(sys.argv[1]))
