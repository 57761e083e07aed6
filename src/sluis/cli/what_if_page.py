"""The risk with the measures of a case, beside the risk as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.cli.layout import Labelled, indented
from sluis.cli.plain import plain
from sluis.cli.words import DIMENSIONS, LEVELS
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.assessment.answer import WhatIf, WithMeasures
    from sluis.law.text import Language

WITH_MEASURES = Text(nl="Met deze maatregelen, als ze werken", en="With these measures, if they work")
_LEAD = Text(
    nl="Een verkenning: uitkomst, plichten en het risico hierboven veranderen er niet door.",
    en="A what-if: outcome, duties and the risk above do not change by it.",
)
_FROM_TO = Text(nl="nu {now}, op zijn best {then}", en="now {now}, at best {then}")
_BY = Text(nl="door {ids}", en="by {ids}")
_NOT_BY = Text(nl="niet door {id}: {why}", en="not by {id}: {why}")
_WHY = {
    "customers_word": Text(
        nl="het is het woord van de klant, en bewijs verhoogde het risico",
        en="it is the customer’s word, and evidence raised the risk",
    ),
    "in_the_future": Text(nl="de dag ervan ligt na deze beoordeling", en="its day lies after this assessment"),
    "not_the_item": Text(
        nl="het verandert het product, en niet wat het risico hoog maakt", en="it changes the item, not what raised the risk"
    ),
    "comes_after": Text(
        nl="het werkt pas na de levering, en neemt niet weg wat een partij is of deed",
        en="it works only after the supply, and does not take away what a party is or did",
    ),
    "known_use": Text(
        nl="u weet van een zorgwekkend gebruik, of bent erover ingelicht",
        en="you are aware of a use of concern, or were informed of it",
    ),
    "not_settled": Text(nl="het niveau staat nog niet vast", en="the level is not settled yet"),
}
_STATES = {
    "proposed": Text(nl="voorgesteld", en="proposed"),
    "agreed": Text(nl="afgesproken", en="agreed"),
    "in_place": Text(nl="werkt al", en="in place"),
}
_RESTS = {
    "exporter": Text(nl="in uw handen", en="in your hands"),
    "customer": Text(nl="rust op de klant", en="rests on the customer"),
    "authority": Text(nl="in handen van de overheid", en="in the hands of the authority"),
}
_LIMITS = Text(nl="Werkt als: {works} Grens: {limits}", en="Works if: {works} Limit: {limits}")


def what_if_lines(what_if: WhatIf | None, language: Language) -> Iterator[RenderableType]:
    """The measures and what each dimension could come to; nothing where the case names no measure."""
    if what_if is None:
        return
    yield Styled(f"\n{WITH_MEASURES.into(language)}", style="bold underline")
    yield indented(_LEAD.into(language))
    chosen = Labelled()
    for one in what_if.measures:
        worth = _LIMITS.format(works=one.works_if, limits=one.limits).into(language)
        said = f"{one.text.into(language)} ({plain(one.by)}, {one.on}; {_RESTS[one.rests_on].into(language)})\n{worth}"
        chosen.add(one.id, _STATES[one.state].into(language), text=said)
    yield indented(chosen)
    dimensions = Labelled()
    for each in what_if.dimensions:
        dimensions.add(DIMENSIONS[each.name].into(language), text="\n".join(_dimension(each, language)))
    yield indented(dimensions)


def _dimension(one: WithMeasures, language: Language) -> Iterator[str]:
    yield _FROM_TO.format(now=LEVELS[one.level], then=LEVELS[one.could_come_to]).into(language)
    if one.lowered_by:
        yield _BY.format(ids=", ".join(one.lowered_by)).into(language)
    for each in one.not_lowered_by:
        yield _NOT_BY.format(id=each.id, why=_WHY[each.why]).into(language)
