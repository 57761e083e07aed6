"""5D001: telecommunications software: what serves equipment of 5A001, or does its work."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_f import MOBILE_INTERCEPTION
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_j import NETWORK_SURVEILLANCE
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5d001_e import ANALYSIS, ANALYSIS_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    SEEN_2020,
    SEEN_2025,
    SOFTWARE,
    UNTIL_2025,
    Entry,
    Wording,
    design,
    note,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE
from sluis.statutes.eu_2021_821.annex_i.terms.transmission import (
    FOR_COMMERCIAL_TELEVISION,
    HIGH_QAM,
    LONG_WAVELENGTH,
    USES_LASER,
    WIDE_ANALOGUE,
)

_SERVES_5A001 = design(
    "software_for_telecommunications_items",
    "5D001.a",
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor ontwikkeling, productie of gebruik van apparatuur,"
        " functies of kenmerken van 5A001?",
        en="Is the software specially designed or modified for the development, production or use of equipment, functions or"
        " features of 5A001?",
    ),
    Text(nl="de programmatuur dient 5A001", en="the software serves 5A001"),
)
_MADE_FOR_FUNCTIONS = design(
    "software_specially_provides_functions",
    "5D001.c",
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast om zelf de functies van aftap-, stoor- of"
        " surveillanceapparatuur te leveren?",
        en="Is the software specially designed or modified to provide the functions of interception, jamming or surveillance"
        " equipment itself?",
    ),
    Text(nl="de programmatuur levert die functies zelf", en="the software provides those functions itself"),
)
_OTHER_FUNCTIONS = design(
    "software_provides_other_5a001_or_5b001_functions",
    "5D001.c",
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast om een kenmerk of functie te leveren van apparatuur die onder"
        " 5A001 of 5B001 valt, alleen of als deel van zulke apparatuur?",
        en="Is the software specially designed or modified to provide a characteristic, function or feature of equipment that"
        " falls under 5A001 or 5B001, by itself or as part of such equipment?",
    ),
    Text(nl="de programmatuur levert functies van 5A001 of 5B001", en="the software provides functions of 5A001 or 5B001"),
    Text(
        nl="Eén functie is genoeg: ook een module voor een systeem van 5A001.f of 5A001.j, die niet alles zelf doet, valt"
        " hieronder.",
        en="One function is enough: a module for a system of 5A001.f or 5A001.j, which does not do everything by itself, falls"
        " under this too.",
    ),
)
_DEVELOPS = design(
    "software_for_developing_transmission_equipment",
    "5D001.d",
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor de ontwikkeling van transmissie- of schakelapparatuur"
        " voor telecommunicatie?",
        en="Is the software specially designed or modified for the development of telecommunication transmission or switching"
        " equipment?",
    ),
    Text(
        nl="de programmatuur dient om transmissieapparatuur te ontwikkelen", en="the software serves to develop such equipment"
    ),
)

_FOR_ITEMS = paragraph("5D001.a", Text(nl="voor producten van 5A001", en="for items of 5A001"), _SERVES_5A001)
_PROVIDES = paragraph(
    "5D001.c",
    Text(nl="met de functies van zulke apparatuur", en="with the functions of such equipment"),
    any_of(_MADE_FOR_FUNCTIONS & any_of(MOBILE_INTERCEPTION, NETWORK_SURVEILLANCE), _OTHER_FUNCTIONS),
)
_FOR_TRANSMISSION = paragraph(
    "5D001.d",
    Text(nl="om transmissieapparatuur te ontwikkelen", en="to develop transmission equipment"),
    _DEVELOPS
    & any_of(
        paragraph(
            "5D001.d.2",
            Text(nl="apparatuur met een laser", en="equipment with a laser"),
            USES_LASER
            & any_of(
                paragraph("5D001.d.2.a", Text(nl="golflengte boven 1750 nm", en="wavelength above 1750 nm"), LONG_WAVELENGTH),
                paragraph(
                    "5D001.d.2.b",
                    Text(nl="analoog, meer dan 2,5 GHz", en="analogue, more than 2.5 GHz"),
                    WIDE_ANALOGUE.unless(
                        note(
                            "5D001.d.2.b", "1", Text(nl="commerciële televisie", en="commercial TV"), FOR_COMMERCIAL_TELEVISION
                        )
                    ),
                ),
            ),
        ),
        paragraph("5D001.d.4", Text(nl="QAM boven 1024", en="QAM above 1024"), HIGH_QAM),
    ),
)
_WORDS = Text(nl="programmatuur voor telecommunicatie", en="telecommunications software")
_EXCLUDED_DESIGNS = Text(
    nl="De noot bij .e neemt weg wat voor een ander doel is ontworpen. Sluis leest: en niet daarnaast om personen te"
    " onderzoeken of te volgen. De tekst zegt dat niet met zoveel woorden. Voor .c is één functie van apparatuur van 5A001"
    " of 5B001 genoeg.",
    en="The note to .e takes out what is designed for another purpose. Sluis reads: and not to investigate or follow persons"
    " as well. The text does not say so in as many words. For .c one function of equipment of 5A001 or 5B001 is enough.",
)


def _meaning(analysis: Condition) -> Defined:
    for_law_enforcement = paragraph(
        "5D001.e",
        Text(nl="analyse voor rechtshandhaving", en="analysis for law enforcement"),
        analysis & ~any_of(_FOR_ITEMS, _PROVIDES),
    )
    listed = SOFTWARE & any_of(_FOR_ITEMS, _PROVIDES, _FOR_TRANSMISSION, for_law_enforcement)
    return paragraph("5D001", _WORDS, listed.unless(RELEASED_SOFTWARE))


ENTRY = Entry(
    "5D001",
    _WORDS,
    (
        Wording(UNTIL_2025, _meaning(ANALYSIS_UNTIL_2025), SEEN_2020, _EXCLUDED_DESIGNS),
        Wording(FROM_2025, _meaning(ANALYSIS), SEEN_2025, _EXCLUDED_DESIGNS),
    ),
)
