"""How many whole assessments a second one core makes, with countries and lists: `./dev bench assessed`.

Every case is new: another party, another destination, a part of what is stated left out. The lists are the genuine ones of
the EU and the UN where SLUIS_SHARED has them; without them parties are not screened, and the figure says so.
"""

from __future__ import annotations

import itertools
import os
import random
import statistics
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from benchmarks.law import varied_cases
from sluis.assessment import When, assess, to_json
from sluis.knowledge.country import ISO_3166_1
from sluis.law.text import Language
from sluis.library import Library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment import Case, World

DAY = date(2024, 5, 16)
NOW = datetime(2024, 5, 16, 12, tzinfo=UTC)
LISTS = ("eu/eu_fsf_2024-05-13.xml", "un/un_2024-05-15.xml")
WORDS = ("atlas", "bright", "castor", "delta", "ember", "fjord", "harbour", "ivory", "juno", "kestrel", "linden", "nimbus")
KINDS = ("Telecom", "Trading", "Systems", "University", "Energy", "Networks", "Holding", "Logistics")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        lists = imported(library)
        world = library.world()
        cases = list(new_cases(varied_cases(world)))
        first, rest = cases[:20], cases[20:]
        for case in first:
            assess(case, world, When(DAY, "bench", NOW))
        took = [timed(case, world) for case in rest]
    rate = len(took) / sum(took)
    print(f"lists in use: {', '.join(lists) or 'none, so that no party is screened'}; {len(took)} cases, each new")
    print(
        f"whole assessments, answer as JSON: {rate:.0f} a second of processor, median {statistics.median(took) * 1000:.1f} ms"
    )


def imported(library: Library) -> list[str]:
    """The lists that are there, in use."""
    shared = Path(os.environ.get("SLUIS_SHARED", Path(__file__).parents[2] / "shared")) / "lists"
    there = [shared / name for name in LISTS if (shared / name).is_file()]
    for path in there:
        library.lists.put([path], NOW)
    return [path.name for path in there]


def new_cases(cases: list[Case]) -> Iterator[Case]:
    """The cases, each with a party and a country of its own."""
    chance = random.Random(20261122)  # noqa: S311  (no secret)
    countries = sorted(ISO_3166_1)
    for case, first, second in zip(itertools.cycle(cases), WORDS * 20, reversed(WORDS * 20), strict=False):
        country = chance.choice(countries)
        name = f"{first} {second} {chance.choice(KINDS)} {chance.randrange(1000)}".title()
        parties = tuple(replace(one, name=name, country=country) for one in case.parties)
        yield replace(case, parties=parties, destination=country)


def timed(case: Case, world: World) -> float:
    """Seconds of processor for one assessment and its answer as JSON."""
    start = time.process_time()
    to_json(assess(case, world, When(DAY, "bench", NOW)), Language.EN)
    return time.process_time() - start


if __name__ == "__main__":
    main()
