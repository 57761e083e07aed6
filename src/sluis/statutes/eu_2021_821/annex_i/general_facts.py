"""What the general notes at the head of the list ask about software and technology, whatever the entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I

if TYPE_CHECKING:
    from sluis.law.citation import Citation

TECHNOLOGY_NOTE = ANNEX_I / "gtn"
SOFTWARE_NOTE = ANNEX_I / "gsn"


def _releases(key: str, cites: Citation, question: Text, states: Text, why: Text | None = None) -> Fact:
    """What the item is, and takes it off the list."""
    return Fact(f"item.{key}", question, states, Nature.DESIGN, cites, Informant.ENGINEER, why=why, adverse=NO)


def _standing(key: str, cites: Citation, question: Text, states: Text, why: Text | None = None) -> Fact:
    """Where the goods stand that the item is supplied for: no choice of the designer."""
    return Fact(f"item.{key}", question, states, Nature.WORLD, cites, Informant.COMPLIANCE, why=why, adverse=NO)


REQUIRED = Fact(
    "item.required_technology",
    Text(
        nl="Is het juist deze kennis die ervoor zorgt dat het andere product de prestaties, eigenschappen of functies haalt"
        " waarom de lijst het noemt, of die uitbreidt?",
        en="Is it this very know-how that makes the other item reach, or extend, the performance, characteristics or functions"
        " for which the list names it?",
    ),
    Text(nl="de technologie is daarvoor noodzakelijk", en="the technology is required for it"),
    Nature.DESIGN,
    TECHNOLOGY_NOTE / "alinea_1",
    Informant.ENGINEER,
    why=Text(
        nl="Algemene kennis die bij elk product hoort, valt hier niet onder. Kennis die ook voor andere producten dient, wel.",
        en="General know-how that goes with any product does not count. Know-how that also serves other products does.",
    ),
    adverse=YES,
)
PUBLIC_DOMAIN = _releases(
    "public_domain",
    TECHNOLOGY_NOTE / "alinea_4",
    Text(
        nl="Is het al openbaar, zonder beperking op verdere verspreiding? (Auteursrecht alleen telt niet als beperking.)",
        en="Has it been made public, without restrictions on further dissemination? (Copyright alone is no such restriction.)",
    ),
    Text(nl="het is voor iedereen beschikbaar", en="it is in the public domain"),
)
BASIC_RESEARCH = _releases(
    "basic_research",
    TECHNOLOGY_NOTE / "alinea_4",
    Text(
        nl="Is het fundamenteel wetenschappelijk onderzoek: werk dat vooral nieuwe kennis zoekt over grondbeginselen, zonder"
        " bepaald praktisch doel?",
        en="Is it basic scientific research: work that mainly seeks new knowledge of fundamental principles, without a specific"
        " practical aim?",
    ),
    Text(nl="het is fundamenteel wetenschappelijk onderzoek", en="it is basic scientific research"),
)
MINIMUM_FOR_PATENT = _releases(
    "minimum_for_patent",
    TECHNOLOGY_NOTE / "alinea_4",
    Text(
        nl="Is het niet meer dan de informatie die een octrooiaanvraag minimaal nodig heeft?",
        en="Is it no more than the minimum information that a patent application needs?",
    ),
    Text(nl="het is het minimum voor een octrooiaanvraag", en="it is the minimum for a patent application"),
)
MINIMUM_FOR_USE = _releases(
    "minimum_for_use",
    TECHNOLOGY_NOTE / "alinea_3",
    Text(
        nl="Is het niet meer dan het minimum dat nodig is om goederen te installeren, te bedienen, te onderhouden"
        " (controleren) of te repareren?",
        en="Is it no more than the minimum needed to install, operate, maintain (check) or repair goods?",
    ),
    Text(nl="het is het minimum voor gebruik van de goederen", en="it is the minimum to use the goods"),
)
SERVED_GOODS_FREE = _standing(
    "served_goods_not_controlled",
    TECHNOLOGY_NOTE / "alinea_3",
    Text(
        nl="Zijn de goederen waarvoor het wordt geleverd vrij, dus zelf niet op de lijst?",
        en="Are the goods for which it is supplied free, that is, not on the list themselves?",
    ),
    Text(nl="de goederen staan niet op de lijst", en="the goods are not controlled"),
)
_RELEASES_REQUIRED = Text(
    nl="het minimum om vrije goederen te gebruiken is ook vrij als de technologie noodzakelijk is voor goederen van de lijst",
    en="the minimum to use free goods is released also where the technology is required for listed goods",
)
MINIMUM_RELEASES_REQUIRED = Fact(
    "open.reading.gtn",
    _RELEASES_REQUIRED,
    _RELEASES_REQUIRED,
    Nature.WORLD,
    TECHNOLOGY_NOTE / "alinea_2",
    Informant.NOBODY,
)
"""The second paragraph of the note keeps such technology listed, the third releases it: nobody is asked."""
SERVED_ITEMS_AUTHORISED = _standing(
    "served_items_authorised",
    TECHNOLOGY_NOTE / "alinea_3",
    Text(
        nl="Is voor de producten waarvoor het wordt geleverd de uitvoer toegestaan met een vergunning?",
        en="Has the export of the items for which it is supplied been authorised?",
    ),
    Text(nl="de uitvoer van die producten is toegestaan", en="the export of those items has been authorised"),
    Text(
        nl="Noem de vergunning. Een aanvraag die nog loopt, is niet genoeg.",
        en="Name the authorisation. A pending application is not enough.",
    ),
)
SOLD_RETAIL = _releases(
    "sold_retail",
    SOFTWARE_NOTE / "point_a",
    Text(
        nl="Is het voor iedereen te koop, uit voorraad en zonder beperking, bij gewone verkooppunten (winkel, postorder,"
        " internet of telefoon)?",
        en="Can anyone buy it from stock, without restriction, at retail selling points (over the counter, by mail order,"
        " electronically or by telephone)?",
    ),
    Text(nl="het is vrij te koop", en="it is sold at retail without restriction"),
    Text(
        nl="Wie eerst moet worden goedgekeurd of een offerte moet vragen, koopt niet zonder beperking.",
        en="A buyer who must first be approved, or ask for an offer, does not buy without restriction.",
    ),
)
USER_INSTALLED = _releases(
    "user_installed",
    SOFTWARE_NOTE / "point_a",
    Text(
        nl="Is het ontworpen om door de gebruiker zelf te worden geïnstalleerd, zonder verdere wezenlijke hulp"
        " van de leverancier?",
        en="Is it designed for installation by the user, without further substantial support by the supplier?",
    ),
    Text(nl="de gebruiker installeert het zelf", en="the user installs it"),
)
MINIMUM_OBJECT_CODE = _releases(
    "minimum_object_code",
    SOFTWARE_NOTE / "point_c",
    Text(
        nl="Is het uitsluitend objectcode (dus geen broncode), en niet meer dan het minimum om een ander product te"
        " installeren, te bedienen, te onderhouden (controleren) of te repareren?",
        en="Is it object code only (so no source code), and no more than the minimum to install, operate, maintain (check) or"
        " repair another item?",
    ),
    Text(nl="het is de minimaal nodige objectcode", en="it is the minimum necessary object code"),
)
