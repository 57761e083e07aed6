"""Drives damaged and random names over the matcher: each is refused as no name, or looked for with a score below 1.

    python -m benchmarks.fuzz_names [NUMBER] [SEED]

The lists are the synthetic ones of the tests, and the EU's and the UN's where SLUIS_SHARED has them. A third of the names are
random Unicode, the others names of the lists, damaged. Kinds, days of birth, countries and numbers are damaged as well.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from sluis.law.errors import InputError
from sluis.screening.asking import asked_party
from sluis.screening.entry import Entry
from sluis.screening.identity import is_identified
from sluis.screening.index import Index, Ranked
from sluis.screening.lists import stream
from sluis.screening.party import Party
from sluis.screening.screen import explained, is_hit
from sluis.screening.threshold import Preset
from tests.screening.lists.synthetic import SYNTHETIC

NUMBER, SEED = 120_000, 20_260_102
MOST_MEMORY = 1200 << 20
_BATCH = 200
_EXPLAINED = 20
"""Of so many names one has its hits explained: that costs as much as looking for ten names."""
_LAST = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
# Marks that end up in names: invisible ones, one that turns the direction, and look-alikes of other scripts.
_SIGNS = (*" -'.,/()A1ß", *"\u200b\u202e\u0301\0", *"\u0430\u0627\u738b\u0130\ufdfa\U0001d54f")


def main() -> int:
    """Fuzz, print the counts, and say whether all went well."""
    given = [int(one) for one in sys.argv[1:]]
    number, seed = [*given, *(NUMBER, SEED)[len(given) :]]
    chance = random.Random(seed)  # noqa: S311  (no secret)
    entries = list(listed())
    index, names = Index.build(entries), [name.text for one in entries for name in one.names]
    found: Counter[str] = Counter()
    began = time.monotonic()
    while (done := found["looked for"] + found["refused"]) < number:
        parties = [one for one in (asked(names, chance) for _ in range(min(_BATCH, number - done))) if one is not None]
        found["refused"] += min(_BATCH, number - done) - len(parties)
        found["looked for"] += len(parties)
        found["hits"] += look_for(index, parties, chance)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    print(f"fuzz: {number:,} damaged names, {len(entries):,} entries, seed {seed}, {time.monotonic() - began:.0f} s")
    print(", ".join(f"{what} {times:,}" for what, times in found.items()))
    print(f"memory at most {memory >> 20} MB of {MOST_MEMORY >> 20}")
    return int(memory > MOST_MEMORY)


def look_for(index: Index, parties: Sequence[Party], chance: random.Random) -> int:
    """Look for parties, check every score, and explain some hits; returns how many hits there were."""
    hits = 0
    try:
        for party, ranked in zip(parties, index.rank(parties), strict=True):
            _check(ranked)
            likely = [one for one in ranked if is_hit(index, party, one, Preset.CAREFUL)]
            hits += len(likely)
            if likely and not chance.randrange(_EXPLAINED):
                is_identified(explained(index, party, likely[0]), party, index.entry(likely[0].number))
    except Exception:
        print("a crash in this batch: see fuzz-crash")
        Path("fuzz-crash").write_text(repr(parties), encoding="utf-8")
        raise
    return hits


def _check(ranked: Sequence[Ranked]) -> None:
    for one in ranked:
        if not 0 <= one.score < 1:
            message = f"a score outside 0 to 1: {one}"
            raise AssertionError(message)


def listed() -> Iterator[Entry]:
    """The entries of the lists."""
    files = [{name: BytesIO(content) for name, content in one.files.items()} for one in SYNTHETIC]
    folder = Path(os.environ.get("SLUIS_SHARED", Path(__file__).parents[2] / "shared")) / "lists"
    genuine = (folder / "eu" / "eu_fsf_2024-05-13.xml", folder / "un" / "un_2024-05-15.xml")
    files += [{path.name: BytesIO(path.read_bytes())} for path in genuine if path.is_file()]
    for one in files:
        yield from (each for each in stream(list(one.items())) if isinstance(each, Entry))


def asked(names: Sequence[str], chance: random.Random) -> Party | None:
    """A party with a damaged name; None where that is refused as no name."""
    name = noise(chance) if not chance.randrange(3) else damaged(chance.choice(names), chance)
    about = {
        "kind": [chance.choice(("", "person", "vessel", "onbekend", noise(chance)))],
        "born": [chance.choice(("", "1962", "1962-02-30", "0000", noise(chance)))],
        "country": [chance.choice(("", "RU", "Nederland", noise(chance)))],
        "identifier": [chance.choice(("", "9000001", "IMO 9074729", noise(chance)))],
    }
    try:
        return asked_party([name, damaged(name, chance)], about).party
    except InputError:
        return None


def noise(chance: random.Random) -> str:
    """Random Unicode, of any plane."""
    points = (chance.choice((chance.randint(0, 0x24F), chance.randint(0, _LAST))) for _ in range(chance.randint(0, 40)))
    return "".join(chr(point) for point in points if point not in _SURROGATES)


def damaged(name: str, chance: random.Random) -> str:
    """The name with one to four parts replaced, left out, doubled or turned round."""
    for _ in range(chance.randint(1, 4)):
        first = chance.randint(0, len(name))
        last = min(len(name), first + chance.choice((0, 1, 2, 8)))
        part = name[first:last]
        other = chance.choice(("", part * 2, part[::-1], part.upper(), chance.choice(_SIGNS), chance.choice(_SIGNS) * 30))
        name = name[:first] + other + name[last:]
    return name


if __name__ == "__main__":
    sys.exit(main())
