"""Write the pages that follow from the program, and with `--images` the pictures of the READMEs.

The same checkout gives the same pages, byte for byte: no clock is read. `--day` says which day the coverage
table is about; without it, the last day that the knowledge reaches to.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

CHECKOUT = Path(__file__).resolve().parents[1]
if str(CHECKOUT) not in sys.path:
    sys.path.insert(0, str(CHECKOUT))

from docs.generator import examples as cases  # noqa: E402  (the checkout must be on the path first)
from docs.generator import shown  # noqa: E402
from docs.generator.commands import commands_page  # noqa: E402
from docs.generator.contract import contract_page  # noqa: E402
from docs.generator.country_figures import destinations_page  # noqa: E402
from docs.generator.destinations import country_names_page, legal_facts_page, misuse_page  # noqa: E402
from docs.generator.due_diligence import red_flags_page, safeguards_page  # noqa: E402
from docs.generator.errata import errata_page  # noqa: E402
from docs.generator.errors import errors_page  # noqa: E402
from docs.generator.facts import facts_page  # noqa: E402
from docs.generator.guidance import measures_page, risk_page  # noqa: E402
from docs.generator.lists import lists_page  # noqa: E402
from docs.generator.matrix import matrix_page  # noqa: E402
from docs.generator.outcomes import Cell, cells, outcomes_page  # noqa: E402
from docs.generator.overview import coverage_page, timeline_page  # noqa: E402
from docs.generator.picture import picture  # noqa: E402
from docs.generator.rulebook import Book, places_of_terms, rule_book  # noqa: E402
from docs.generator.scenarios import scenarios  # noqa: E402
from sluis.assessment import World  # noqa: E402
from sluis.knowledge.snapshot import packaged  # noqa: E402
from sluis.law.text import Language  # noqa: E402
from sluis.statutes import LAW  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from docs.generator.markdown import Page
    from docs.generator.scenarios import Scenario

DOCS = CHECKOUT / "docs"
GENERATED = DOCS / "generated"
IMAGES = DOCS / "images"
EXAMPLES = CHECKOUT / "examples"
DESTINATIONS = EXAMPLES / "destinations"
SCENARIOS = CHECKOUT / "tests" / "scenarios"
PICTURED = "factsheet-3-tls-inspection"


class Assessed(NamedTuple):
    """What the pages show of cases: the examples, the cells of the table of outcomes, and the scenarios by provision."""

    examples: tuple[cases.Example, ...]
    cells: tuple[Cell, ...]
    scenarios: Mapping[str, list[Scenario]]


def main(arguments: list[str] | None = None) -> None:
    """Write what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--day", type=date.fromisoformat, help="the day of the coverage table (YYYY-MM-DD)")
    parser.add_argument("--images", action="store_true", help="write the pictures as well")
    parser.add_argument("--refresh", action="store_true", help="renew the output shown in the written pages")
    options = parser.parse_args(arguments)
    world = World(LAW, packaged())
    write(world, options.day or world.knowledge.horizon, GENERATED)
    if options.images:
        write_pictures(world, IMAGES)
    if options.refresh:
        for path in shown.refreshed(DOCS, EXAMPLES):
            print(path.relative_to(CHECKOUT))


def write(world: World, day: date, folder: Path) -> None:
    """Write every generated page below `folder`, and nothing else there."""
    found = Assessed(cases.assessed(EXAMPLES, world), cells(DESTINATIONS, world), scenarios(SCENARIOS))
    made = {language: list(pages(world, found, language, day)) for language in Language}
    shutil.rmtree(folder, ignore_errors=True)
    for language, own in made.items():
        (folder / language.value).mkdir(parents=True)
        for page in own:
            (folder / language.value / page.path).write_text(page.text, "utf-8")


def pages(world: World, found: Assessed, language: Language, day: date) -> Iterator[Page]:
    """Every generated page in one language."""
    places = places_of_terms(world, language)
    yield from rule_book(Book(world, cases.touches(found.examples), found.scenarios, places, language))
    yield cases.examples_page(found.examples, language)
    yield coverage_page(world, language, day)
    yield matrix_page(world, language)
    yield outcomes_page(found.cells, world, language)
    yield errata_page(world, language)
    yield lists_page(language)
    yield destinations_page(language)
    yield timeline_page(world, language)
    yield risk_page(world, language)
    yield measures_page(world, language)
    yield red_flags_page(world, language)
    yield safeguards_page(world, language)
    yield legal_facts_page(world, language)
    yield misuse_page(world, language)
    yield country_names_page(world, language)
    yield facts_page(world, language)
    yield commands_page(language)
    yield errors_page(language)
    yield contract_page("case-file", language)
    yield contract_page("answer", language)


def write_pictures(world: World, folder: Path) -> None:
    """Draw the pictured answer in each language."""
    folder.mkdir(exist_ok=True)
    for example in cases.assessed(EXAMPLES, world):
        if example.name == PICTURED:
            for language in Language:
                drawn = picture(example.answer, f"examples/{example.name}.yaml", language)
                (folder / f"answer-{language.value}.svg").write_text(drawn, "utf-8")


if __name__ == "__main__":
    main()
