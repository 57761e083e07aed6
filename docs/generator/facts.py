"""Every fact that a case file can state: its key, its question, who can answer, and why it is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import Page, bullets, code, page, plain
from docs.generator.words import FACT_GROUPS, NATURES, TITLES
from sluis.cli import words as cli_words
from sluis.law.fact import Amount, Choice, Day, Declaration, Fact
from sluis.law.text import Language, Text
from sluis.law.truth import YES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment import World

_LEAD = Text(
    nl="Een feit is *ja*, *nee* of *onbekend*, tenzij er iets anders bij staat. Wat u niet invult, is"
    " onbekend. De *aard* zegt"
    " waar een feit over gaat. ‘Wat de uitkomst zou veranderen’ wijzigt alleen feiten over ontwerp en"
    " transactie.",
    en="A fact is *yes*, *no* or *unknown*, unless stated otherwise. What you leave out is unknown. The"
    " *nature* says what a"
    " fact is about. ‘What would change the outcome’ varies only facts about design and deal.",
)
_NATURE = Text(nl="aard", en="nature")
_ASKED_OF = Text(nl="wie kan antwoorden", en="who can answer")
_SOURCE = Text(nl="bron", en="source")
_VALUES = Text(nl="waarden", en="values")
_ADVERSE = Text(nl="spreekt tegen de uitvoer", en="speaks against the export")
_WHY = Text(nl="waarom", en="why")
_ANY_WORD = Text(nl="een woord of een landcode", en="a word or a country code")
_A_DAY = Text(nl="een dag, zoals 2026-01-31", en="a day, such as 2026-01-31")
_A_NUMBER = Text(nl="een getal, in {unit}", en="a number, in {unit}")
_IN_DUTCH = Text(nl="", en="Dutch: {question}")


def facts_page(world: World, language: Language) -> Page:
    """All declared facts, grouped by what they are about."""
    parts = [_LEAD.into(language)]
    group = None
    for declaration in sorted(world.facts.values(), key=_group):
        if declaration.key.partition(".")[0] != group:
            group = declaration.key.partition(".")[0]
            parts.append(f"## {FACT_GROUPS[group].into(language)}")
        parts += [f"### {code(declaration.key)}", plain(declaration.question.into(language))]
        if language is Language.EN:
            parts.append(f"*{plain(_IN_DUTCH.format(question=declaration.question.nl).en)}*")
        parts.append(bullets(_particulars(declaration, language)))
    return page("facts.md", TITLES["facts"].into(language), language, parts)


def _group(declaration: Declaration) -> int:
    return list(FACT_GROUPS).index(declaration.key.partition(".")[0])


def _particulars(one: Declaration, language: Language) -> Iterator[str]:
    def line(label: Text, value: str) -> str:
        return f"{label.into(language)}: {value}"

    yield line(_NATURE, NATURES[one.nature.value].into(language))
    yield line(_ASKED_OF, cli_words.INFORMANTS[one.asked_of.value].into(language))
    values = _values(one, language)
    if values:
        yield line(_VALUES, values)
    if isinstance(one, Fact) and one.adverse is not None:
        answer = cli_words.TRUTHS["yes" if one.adverse is YES else "no"].into(language)
        yield line(_ADVERSE, answer)
    if one.why is not None:
        yield line(_WHY, plain(one.why.into(language)))
    yield line(_SOURCE, plain(one.cites.text.into(language)))


def _values(one: Declaration, language: Language) -> str:
    match one:
        case Choice(options=options):
            return ", ".join(code(option) for option in options) or _ANY_WORD.into(language)
        case Day():
            return _A_DAY.into(language)
        case Amount(unit=unit):
            return _A_NUMBER.format(unit=unit).into(language)
        case _:
            return ""
