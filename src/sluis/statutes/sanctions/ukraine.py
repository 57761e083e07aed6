"""Occupied territories of Ukraine: Regulations (EU) No 692/2014 (Crimea) and (EU) 2022/263 (the other regions)."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_692, EU_2022_263
from sluis.statutes.facts import deal, sanctions
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, since, unless_allowed

_OCCUPIED = sanctions.TO["UA"] & deal.OCCUPIED_TERRITORY


@rule(
    EU_2014_692 / "article_2b",
    UNAUTHORISED,
    since(date(2014, 7, 31), seen="public-copy-2014-692-2014-07-31"),
    Text(
        nl="Vermelde uitrusting voor vervoer, telecommunicatie, energie of winning mag niet naar iemand op de Krim of in"
        " Sebastopol of voor gebruik daar.",
        en="Listed equipment for transport, telecommunications, energy or extraction may not go to anybody in Crimea or"
        " Sevastopol or for use there.",
    ),
    reading=Text(
        nl="Tot eind 2014 was dit artikel 2 quater met een andere bijlage. " + UNTIL_AUTHORISED.nl,
        en="Until the end of 2014 this was Article 2c with another annex. " + UNTIL_AUTHORISED.en,
    ),
)
def key_equipment_to_crimea() -> Condition:
    """Art. 2b."""
    return unless_allowed(_OCCUPIED & sanctions.IN_CRIMEA & sanctions.KEY_EQUIPMENT)


@rule(
    EU_2022_263 / "article_4" / "par_1",
    UNAUTHORISED,
    since(date(2022, 2, 24), seen="public-copy-2022-263-2022-04-14"),
    Text(
        nl="Vermelde uitrusting voor vervoer, telecommunicatie, energie of winning mag niet naar iemand in de andere bezette"
        " gebieden van Oekraïne of voor gebruik daar.",
        en="Listed equipment for transport, telecommunications, energy or extraction may not go to anybody in the other"
        " occupied territories of Ukraine or for use there.",
    ),
    reading=UNTIL_AUTHORISED,
)
def key_equipment_to_other_regions() -> Condition:
    """Art. 4(1)."""
    return unless_allowed(_OCCUPIED & ~sanctions.IN_CRIMEA & sanctions.KEY_EQUIPMENT)


PROVISIONS = (key_equipment_to_crimea, key_equipment_to_other_regions)
