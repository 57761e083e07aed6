"""Occupied territories of Ukraine: Regulations (EU) No 692/2014 (Crimea) and (EU) 2022/263 (the other regions)."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_692, EU_2022_263
from sluis.statutes.facts import deal, sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, since, unless_allowed

# Some write an address there as Russian.
_OCCUPIED = (sanctions.TO["UA"] | sanctions.TO["RU"]) & deal.OCCUPIED_TERRITORY


def _to_crimea() -> Condition:
    return unless_allowed(_OCCUPIED & sanctions.IN_CRIMEA & sanctions.KEY_EQUIPMENT)


@relieved_by(*relief.CRIMEA_IN_2014)
@rule(
    EU_2014_692 / "article_2c" / "par_1",
    UNAUTHORISED,
    since(date(2014, 7, 31), date(2014, 12, 20), seen="public-copy-2014-692-2014-07-31"),
    Text(
        nl="Uitrusting van bijlage III voor infrastructuur van vervoer, telecommunicatie of energie, of voor winning, mag niet"
        " naar iemand op de Krim of in Sebastopol of voor gebruik daar.",
        en="Equipment of Annex III for infrastructure of transport, telecommunications or energy, or for extraction, may not go"
        " to anybody in Crimea or Sevastopol or for use there.",
    ),
)
def key_equipment_to_crimea_in_2014() -> Condition:
    """Art. 2c(1) as it was until Regulation (EU) No 1351/2014."""
    return _to_crimea()


@relieved_by(*relief.CRIMEA)
@rule(
    EU_2014_692 / "article_2b" / "par_1",
    UNAUTHORISED,
    since(date(2014, 12, 20), seen="public-copy-2014-1351"),
    Text(
        nl="Vermelde uitrusting voor vervoer, telecommunicatie, energie of winning mag niet naar iemand op de Krim of in"
        " Sebastopol of voor gebruik daar.",
        en="Listed equipment for transport, telecommunications, energy or extraction may not go to anybody in Crimea or"
        " Sevastopol or for use there.",
    ),
    reading=Text(
        nl="Zonder redelijke grond om gebruik op de Krim aan te nemen, geldt het verbod op gebruik daar niet (lid 3). "
        + UNTIL_AUTHORISED.nl,
        en="Without reasonable grounds to believe that it is for use in Crimea, the prohibition on use there does not apply"
        " (paragraph 3). " + UNTIL_AUTHORISED.en,
    ),
)
def key_equipment_to_crimea() -> Condition:
    """Art. 2b(1), as replaced by Regulation (EU) No 1351/2014."""
    return _to_crimea()


@relieved_by(*relief.OTHER_REGIONS)
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
    return unless_allowed(_OCCUPIED & ~sanctions.IN_CRIMEA & sanctions.KEY_EQUIPMENT, doubtful=("humanitarian",))


PROVISIONS = (key_equipment_to_crimea_in_2014, key_equipment_to_crimea, key_equipment_to_other_regions)
