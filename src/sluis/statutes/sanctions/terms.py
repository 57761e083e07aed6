"""Terms that the sanctions regulations share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sluis.law.condition import Condition, any_of
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Obligation, Standing, Verified
from sluis.law.text import Text
from sluis.statutes.duties import DO_NOT_SUPPLY_UNAUTHORISED
from sluis.statutes.facts import deal, party, sanctions

if TYPE_CHECKING:
    from collections.abc import Iterable

SEEN_ON = date(2026, 11, 22)
UNAUTHORISED = Obligation(
    DO_NOT_SUPPLY_UNAUTHORISED,
    Bearer.EXPORTER,
    trigger=Text(nl="zolang er geen vergunning is", en="as long as there is no authorisation"),
)
UNTIL_AUTHORISED = Text(
    nl="De autoriteit mag dit in bepaalde gevallen vergunnen. Tot zij dat heeft gedaan, blijft het verboden.",
    en="The authority may authorise this in certain cases. Until it has done so, it remains prohibited.",
)
ARTICLE_2_PURPOSES = ("humanitarian", "medical", "news_media", "software_update", "consumer_device", "personal_use")
"""What Articles 2 and 2a of Regulation (EU) No 833/2014, and their twins on Belarus, leave free for civil use."""


def involves(countries: Iterable[str]) -> Condition:
    """The country has any part in the transaction: as destination, buyer, exporter, party or on the way."""
    among = tuple(countries)
    return any_of(
        deal.DESTINATION.is_in(among),
        deal.PURCHASING_COUNTRY.is_in(among),
        deal.EXPORTER_COUNTRY.is_in(among),
        party.PARTY_COUNTRY.is_in(among),
        deal.TRANSIT_COUNTRY.is_in(among),
    )


def unless_allowed(prohibited: Condition, *purposes: str, doubtful: tuple[str, ...] = ()) -> Condition:
    """Prohibited, unless authorised, or for one of these purposes and nothing military.

    Whether a doubtful purpose, or another exemption, makes it free is left open.
    """
    open_purpose = sanctions.EXEMPTION.is_in({"other", *doubtful}) & sanctions.OTHER_EXEMPTION_HOLDS
    allowed = sanctions.AUTHORISED | open_purpose
    if purposes:
        allowed = allowed | (sanctions.EXEMPTION.is_in(purposes) & ~sanctions.MILITARY)
    return prohibited.unless(allowed)


def since(day: date, until: date | None = None, seen: str | None = None, language: str | None = None) -> Standing:
    """In force from exactly that day."""
    return Standing(Period(Start.on(day), until), _verified(seen, language))


def by(day: date, until: date | None = None, seen: str | None = None, language: str | None = None) -> Standing:
    """In force from that day at the latest."""
    return Standing(Period(Start.not_after(day), until), _verified(seen, language))


def _verified(seen: str | None, language: str | None) -> Verified | None:
    return None if seen is None else Verified(seen, SEEN_ON, language)
