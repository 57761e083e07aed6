"""What screening again by difference saves: the same outcome as a full screening, and the time of both.

From the OFAC list of 2024-06-12 to that of 2024-07-02 (1,093 entries of some 15,000 came, went or changed), and for a change
of a few entries. Parties are made of entries, and of words that entries have. Run: ./dev bench rescreening [PARTIES]
"""

from __future__ import annotations

import io
import lzma
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from msgspec.structs import replace

from sluis.screening.assembly import Held
from sluis.screening.entry import Entry, Kind, Name
from sluis.screening.index import Index
from sluis.screening.lists.reading import read
from sluis.screening.party import Party
from sluis.screening.reach import reached
from sluis.screening.rescreening import Outcome, changed_entries, changes, entries_of, screen_again, screen_parties
from sluis.screening.threshold import Preset

SHARED: Final = Path(os.environ.get("SLUIS_SHARED", Path(__file__).parents[2] / "shared"))
OLD, NEW = "2024-06-12", "2024-07-02"
_CUSTOMERS_ALIKE: Final = 0.1
"""The share of parties that are listed, or nearly so; the rest bear two to four words of listed names."""

T = TypeVar("T")


def timed(do: Callable[[], T]) -> tuple[float, T]:
    """The seconds that it takes, and what it gives."""
    began = time.perf_counter()
    result = do()
    return time.perf_counter() - began, result


def listed(day: str) -> tuple[Entry, ...]:
    """The entries of a dated list."""
    content = (SHARED / f"lists/history/ofac_sdn_{day}.csv.xz").read_bytes()
    return read([(day, io.BytesIO(lzma.decompress(content)))])[1]


def parties(entries: tuple[Entry, ...], count: int) -> dict[str, Party]:
    """So many parties, the same in every run."""
    chance = random.Random(1)  # noqa: S311  (made-up parties need no secrets)
    words = [word for one in entries for name in one.names for word in name.text.split()]
    found = {}
    for number in range(count):
        one = chance.choice(entries)
        alike = chance.random() < _CUSTOMERS_ALIKE
        name = one.names[0].text if alike else " ".join(chance.choices(words, k=chance.randint(2, 4)))
        found[str(number)] = Party((name,), one.kind if alike else Kind.UNKNOWN)
    return found


def compared(title: str, former: Outcome, indices: tuple[Index, Index], people: dict[str, Party]) -> None:
    """Print one row: the entries that changed, the parties that were searched again, both times, and that they agree."""
    before, now = indices
    different = changed_entries(entries_of(before), entries_of(now))
    again = sum(reached(list(people.values()), different, before.known, now.known))
    full, wanted = timed(lambda: screen_parties(now, people, former.preset))
    delta, found = timed(lambda: screen_again(former, before, now, people))
    if found != wanted:
        raise AssertionError(title)
    recorded = len(changes(former, found, before, now))
    keys = len({one.id for one in different})
    print(f"| {title} | {keys} | {again} | {full:.1f} s | {delta:.1f} s | {full / delta:.1f} | {recorded} |", flush=True)


def main(count: int = 10_000) -> None:
    """Print the table."""
    if not (SHARED / "lists/history").is_dir():
        sys.exit("The dated lists of OFAC are not here: set SLUIS_SHARED.")
    old, new = listed(OLD), listed(NEW)
    people = parties(old, count)
    indices = [Index.of_lists([(Held("ofac_sdn", day), entries)]) for day, entries in ((OLD, old), (NEW, new))]
    print(
        f"{count} parties\n\n| change | entries changed | parties searched | full | by difference | gain | changes recorded |"
    )
    print("|---|---|---|---|---|---|---|")
    formers = {preset: screen_parties(indices[0], people, preset) for preset in Preset}
    for preset, former in formers.items():
        compared(f"{OLD} to {NEW}, {preset}", former, (indices[0], indices[1]), people)
    for size in (1, 10, 50):
        later = Index.of_lists([(Held("ofac_sdn", "later"), changed(old, size))])
        compared(f"{size} of {len(old)} entries, balanced", formers[Preset.BALANCED], (indices[0], later), people)


def changed(entries: tuple[Entry, ...], size: int) -> list[Entry]:
    """The list with an alias more for so many entries."""
    chosen = {one.id for one in random.Random(size).sample(entries, size)}  # noqa: S311  (as above)
    alias = Name("Fictief Voorbeeldov")
    return [replace(one, names=(*one.names, alias)) if one.id in chosen else one for one in entries]


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
