"""The tables beside the law: risk, measures and advice, with their conditions and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator import words
from docs.generator.markdown import Page, code, page, plain
from docs.generator.tree import tree
from sluis.cli import words as cli_words
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.world import ReadAdvice, ReadMeasure, ReadRisk, World
    from sluis.law.condition import Condition

_RISK_LEAD = Text(
    nl="Er zijn geen gewichten en geen scores. Per dimensie telt de hoogste regel die geldt. Een regel"
    " waarvan niet vaststaat"
    " of zij geldt, maakt de bovengrens hoger. Dimensies heffen elkaar niet op. Feiten die met `diligence.` beginnen, zijn"
    " conclusies uit het zorgvuldigheidsonderzoek.",
    en="There are no weights and no scores. In each dimension the highest row that holds counts. A row"
    " that may hold raises the"
    " upper bound. Dimensions do not cancel each other. Facts that start with `diligence.` are conclusions"
    " from the due diligence.",
)
_MEASURES_LEAD = Text(
    nl="Per maatregel telt de eerste graad die geldt. Feiten die met `result.` of `risk.` beginnen, zijn"
    " conclusies van de"
    " beoordeling zelf.",
    en="For each measure the first grade that holds counts. Facts that start with `result.` or `risk.`"
    " are conclusions of the"
    " assessment itself.",
)
_ADVICE_LEAD = Text(
    nl="De sterkste regel die geldt, telt. Zolang een sterkere regel niet uitgesloten is, luidt het"
    " advies ten minste"
    " *houd vast*. Advies is geen recht: het staat ernaast.",
    en="The strongest row that holds counts. While a stronger row is not excluded, the advice is at least"
    " *hold*. Advice is not"
    " law: it stands beside it.",
)
_MEASURES = Text(nl="Maatregelen", en="Measures")
_ADVICE = Text(nl="Advies", en="Advice")
_WHEN = Text(nl="Geldt als", en="Holds if")
_UNTIL = Text(nl="Tot", en="Until")
_DONE = Text(nl="Gedaan als", en="Done if")
_NEVER_DONE = Text(nl="alleen mensen kunnen zeggen of dit gedaan is", en="only people can tell whether this was done")
_SOURCE = Text(nl="Bron", en="Source")


def risk_page(world: World, language: Language) -> Page:
    """The risk table, by dimension."""
    parts = [_RISK_LEAD.into(language)]
    for dimension, name in cli_words.DIMENSIONS.items():
        parts.append(f"## {_capital(name.into(language))}")
        for one in world.risk:
            if one.row.dimension == dimension:
                parts += _risk(one, language)
    return page("risk.md", words.TITLES["risk"].into(language), language, parts)


def measures_page(world: World, language: Language) -> Page:
    """The measures and the advice."""
    parts = [f"## {_MEASURES.into(language)}", _MEASURES_LEAD.into(language)]
    for measure in world.measures:
        parts += _measure(measure, language)
    parts += [f"## {_ADVICE.into(language)}", _ADVICE_LEAD.into(language)]
    for advice in world.advice:
        parts += _advice(advice, language)
    return page("measures.md", words.TITLES["measures"].into(language), language, parts)


def _risk(one: ReadRisk, language: Language) -> Iterator[str]:
    level = cli_words.LEVELS[one.row.level].into(language)
    yield f"### {code(one.row.id)}: {level}"
    yield plain(one.row.reason.text.into(language))
    yield from _tree(_WHEN, one.when, language)
    yield _cited(one.cites.text, language)


def _measure(one: ReadMeasure, language: Language) -> Iterator[str]:
    yield f"### {code(one.measure.id)}"
    yield plain(one.measure.text.text.into(language))
    for grade in one.grades:
        strength = cli_words.STRENGTHS[grade.grade.strength].into(language)
        yield f"**{_capital(strength)}**: {plain(grade.grade.why.text.into(language))}"
        yield tree(grade.when, language)
    if one.done is None:
        yield f"**{_DONE.into(language)}:** {_NEVER_DONE.into(language)}"
    else:
        yield from _tree(_DONE, one.done, language)
    yield _cited(one.cites.text, language)


def _advice(one: ReadAdvice, language: Language) -> Iterator[str]:
    level = cli_words.ADVICE[one.row.level].into(language)
    yield f"### {code(one.row.id)}: {level}"
    yield plain(one.row.reason.text.into(language))
    yield from _tree(_WHEN, one.when, language)
    if one.until is not None:
        yield from _tree(_UNTIL, one.until, language)
    yield _cited(one.cites.text, language)


def _tree(label: Text, condition: Condition, language: Language) -> Iterator[str]:
    yield f"**{label.into(language)}**"
    yield tree(condition, language)


def _cited(cites: Text, language: Language) -> str:
    return f"**{_SOURCE.into(language)}:** {plain(cites.into(language))}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
