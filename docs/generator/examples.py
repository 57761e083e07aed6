"""The example cases, assessed: which provisions they touch, and a page that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from docs.generator.markdown import Page, anchor, page, plain, table
from docs.generator.words import TITLES
from sluis.assessment import When, assess, read_case
from sluis.cli import words as cli_words
from sluis.cli.dates import spelled_day
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sluis.assessment import Answer, World

_FILE = Text(nl="casus", en="case")
_DAY = Text(nl="dag", en="day")
_OUTCOME = Text(nl="uitkomst", en="outcome")
_ADVICE = Text(nl="advies", en="advice")
_LEAD = Text(
    nl="Deze bestanden staan in de map `examples`. Personen, bedrijven en transacties zijn verzonnen.",
    en="These files are in the folder `examples`. Persons, companies and deals are invented.",
)


class Touch(NamedTuple):
    """A line of an example, and whether a provision holds for it: yes or unknown."""

    example: str
    item: str
    truth: str


class Example(NamedTuple):
    """An example file with its answer."""

    name: str
    text: str
    answer: Answer


def assessed(folder: Path, world: World) -> tuple[Example, ...]:
    """Every example, assessed under the law of the day that it names itself."""
    return tuple(_assessed(path, world) for path in sorted(folder.glob("*.yaml")))


def touches(examples: Sequence[Example]) -> Mapping[str, list[Touch]]:
    """By provision, the lines of examples for which it holds or may hold."""
    found: dict[str, list[Touch]] = {}
    for example in examples:
        for provision, touch in _touched(example):
            found.setdefault(provision, []).append(touch)
    return found


def examples_page(examples: Sequence[Example], language: Language) -> Page:
    """All examples: the outcome of each, and the file itself."""
    rows = [
        (
            f"[{one.name}](#{anchor(one.name)})",
            spelled_day(one.answer.provenance.as_of, language),
            plain(cli_words.OUTCOMES[one.answer.outcome].into(language)),
            plain(cli_words.ADVICE[one.answer.advice.level].into(language)),
        )
        for one in examples
    ]
    head = [text.into(language) for text in (_FILE, _DAY, _OUTCOME, _ADVICE)]
    files = [f"## {one.name} {{#{anchor(one.name)}}}\n\n```yaml\n{one.text.strip()}\n```" for one in examples]
    return page(
        "examples.md",
        TITLES["examples"].into(language),
        language,
        [_LEAD.into(language), table(head, rows), *files],
    )


def _assessed(path: Path, world: World) -> Example:
    content = path.read_bytes()
    case = read_case(content, path.name, world)
    if case.as_of is None:
        message = f"{path.name} names no day: an example must, or its page would change by itself"
        raise ValueError(message)
    return Example(path.stem, content.decode(), assess(case, world, When(case.as_of)))


def _touched(example: Example) -> Iterator[tuple[str, Touch]]:
    for line in example.answer.lines:
        for finding in line.findings:
            if finding.truth in ("yes", "unknown"):
                yield finding.rule, Touch(example.name, line.item, finding.truth)
    for norm in example.answer.not_modelled:
        yield norm.norm, Touch(example.name, "", norm.scope)
