"""Terms that the national measures share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.rule import Bearer, Obligation
from sluis.law.text import Text
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION, APPLY_FOR_BROKERING
from sluis.statutes.eu_2021_821.terms import EXPORT
from sluis.statutes.facts import deal, dutch, item
from sluis.statutes.nl.terms import ANY_BROKERING, DUTCH_ABROAD, LISTED, THIRD_TO_THIRD, UNDER_DUTCH_LAW

if TYPE_CHECKING:
    from sluis.law.condition import Condition

APPLY = Obligation(APPLY_FOR_AUTHORISATION, Bearer.EXPORTER, trigger=Text(nl="vóór de uitvoer", en="before the export"))
APPLY_TO_BROKER = Obligation(
    APPLY_FOR_BROKERING, Bearer.BROKER, trigger=Text(nl="vóór de tussenhandel", en="before the brokering")
)
LIST_UNKNOWN = Text(
    nl="Of het product op de lijst staat, zegt de gebruiker: Sluis kent de lijst van deze regeling niet. Staat het inmiddels"
    " in bijlage I, dan geldt de verordening.",
    en="Whether the item is on the list is for the user to say: Sluis does not know the list of this regulation. Once it is"
    " in Annex I, the regulation applies.",
)


def _on(*lists: str) -> Condition:
    return ~LISTED & item.UNDER_NATIONAL_MEASURE & dutch.NATIONAL_MEASURE.is_in(lists)


def exported(*lists: str, to: tuple[str, ...] = ()) -> Condition:
    """An item on one of these lists is exported from the Netherlands, to one of these countries if any are named."""
    anywhere = UNDER_DUTCH_LAW & EXPORT & _on(*lists)
    return anywhere & deal.DESTINATION.is_in(to) if to else anywhere


def brokered(*lists: str, to: str) -> Condition:
    """Brokering of an item on one of these lists to the country, as Articles 4 to 6 of the Services Act describe it."""
    brokering = (UNDER_DUTCH_LAW & ANY_BROKERING) | (THIRD_TO_THIRD & DUTCH_ABROAD)
    return brokering & _on(*lists) & deal.DESTINATION.is_(to)
