"""What to tell a person where a fact stays unknown although somebody spoke about it: who said what, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.screened import POSSIBLE_HIT
from sluis.cli import words
from sluis.law.between import Between
from sluis.law.text import Text
from sluis.law.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World
    from sluis.law.evidence import Evidence
    from sluis.law.fact import Value

_DISAGREE = Text(
    nl="Let op: de bronnen spreken elkaar tegen. Dit feit blijft onbekend:",
    en="Please note: the sources disagree. This fact stays unknown:",
)
_NOT_TOGETHER = Text(
    nl="Let op: dit kan niet samen waar zijn. Deze feiten blijven onbekend:",
    en="Please note: these cannot be true together. These facts stay unknown:",
)
_DOES_NOT_COUNT = Text(
    nl="Let op: dit telt niet mee ({remark}). Dit feit blijft onbekend:",
    en="Please note: this does not count ({remark}). This fact stays unknown:",
)
_FACT = Text(nl="{states} ({ref})", en="{states} ({ref})")
_SAID = Text(nl="  – {source}: {value}", en="  – {source}: {value}")
_FIND_OUT = Text(
    nl="Zoek uit wat klopt. Haal daarna in {file} weg wat niet klopt.",
    en="Find out what is right. Then remove from {file} what is wrong.",
)
_GIVE_ANOTHER = Text(
    nl="Zet in {file} een bron die op de dag van de beoordeling telt.",
    en="Give a source in {file} that counts on the day of the assessment.",
)


def unsettled(ref: str, lines: Iterable[Line], world: World, file: Path) -> list[Text]:
    """What to say of a fact that some line leaves unknown although a source spoke of it; nothing where that is not so.

    A possible hit asks its own questions.
    """
    for line in lines:
        found = line.evidence.get(ref)
        if found is None or found.value is not None or found.remark in {None, POSSIBLE_HIT}:
            continue
        said = list(_said((ref, *found.against), line.evidence, world))
        if found.remark == "in_conflict":
            return [_NOT_TOGETHER if found.against else _DISAGREE, *said, _FIND_OUT.format(file=file)]
        return [_DOES_NOT_COUNT.format(remark=words.REMARKS[found.remark]), *said, _GIVE_ANOTHER.format(file=file)]
    return []


def _said(refs: Iterable[str], evidence: Evidence, world: World) -> Iterator[Text]:
    """Each fact of which something was said, and below it who said what."""
    for ref in refs:
        if evidence[ref].statements:
            yield _FACT.format(states=world.facts[ref.partition("@")[0]].states, ref=ref)
        for one in evidence[ref].statements:
            yield _SAID.format(source=words.source(one.source, one.author, one.stated_on), value=_value(one.value))


def _value(value: Value) -> Text:
    match value:
        case Truth():
            return words.TRUTHS[value.value]
        case Between(low, high):
            written = str(low) if low == high else f"{low} – {high}"
            return Text(written, written)
        case _:
            named = [words.OPTIONS.get(option) or Text(option, option) for option in sorted(value)]
            return Text(nl=", ".join(one.nl for one in named), en=", ".join(one.en for one in named))
