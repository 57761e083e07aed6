"""How many whole assessments a second one core makes, with countries and lists: `./dev bench assessed`.

Every case has a party that was never seen and a destination drawn at random. Two figures: of cases that were never seen, a
part of what is stated left out of each at random; and of a company's day, the same products with everything stated. Other
cases, with other parties, go before: the law is then compiled for cases of their shapes, and most countries were asked for,
as it is after the first minutes of a service. The lists are the genuine ones of the EU and the UN where SLUIS_SHARED has
them; without them parties are not screened, and the figure says so.
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

from benchmarks.law import EXAMPLES, VARIED, varied_cases
from sluis.assessment import When, assess, read_case, to_json
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
        before = list(new_cases(varied_cases(world, seed=2), seed=2))
        for case in before:
            timed(case, world)
        print(f"lists in use: {', '.join(lists) or 'none, so that no party is screened'}; after {len(before)} other cases")
        for seed, name, cases in ((1, "never seen", varied_cases(world)), (3, "a company's day", same_products(world))):
            report(name, [timed(case, world) for case in new_cases(cases, seed)])


def report(name: str, took: list[float]) -> None:
    """One line: how many a second of processor, and how long most of them take."""
    rate, median = len(took) / sum(took), statistics.median(took) * 1000
    print(f"whole assessments with JSON, {name} ({len(took)}): {rate:.0f} a second of processor, median {median:.1f} ms")


def same_products(world: World) -> list[Case]:
    """The bundled examples, each with its lines apart, VARIED times as they are."""
    whole = [read_case(path.read_bytes(), path.name, world) for path in sorted(EXAMPLES.glob("*.yaml"))]
    cases = [replace(case, items=(item,)) for case in whole for item in case.items for _ in range(VARIED)]
    random.Random(3).shuffle(cases)  # noqa: S311  (no secret)
    return cases


def imported(library: Library) -> list[str]:
    """The lists that are there, in use."""
    shared = Path(os.environ.get("SLUIS_SHARED", Path(__file__).parents[2] / "shared")) / "lists"
    there = [shared / name for name in LISTS if (shared / name).is_file()]
    for path in there:
        library.lists.put([path], NOW)
    return [path.name for path in there]


def new_cases(cases: list[Case], seed: int) -> Iterator[Case]:
    """The cases, each with a party of its own and a country drawn at random; another seed gives other parties."""
    chance = random.Random(f"20261122 {seed}")  # noqa: S311  (no secret)
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
