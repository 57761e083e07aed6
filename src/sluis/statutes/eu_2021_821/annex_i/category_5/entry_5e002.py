"""5E002: information security technology."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_b import TOKEN
from sluis.statutes.eu_2021_821.annex_i.entry import (
    SEEN_2025,
    SINCE_2020,
    TECHNOLOGY,
    Entry,
    Wording,
    design,
    note,
    open_reading,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_TECHNOLOGY
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import PERSONAL_USE

_FOR_SECURITY = design(
    "technology_for_information_security",
    "5E002.a",
    Text(
        nl="Is de technologie voor ontwikkeling, productie of gebruik van apparatuur van 5A002, 5A003, 5A004 of 5B002, of van"
        " programmatuur van 5D002.a of 5D002.c?",
        en="Is the technology for the development, production or use of equipment of 5A002, 5A003, 5A004 or 5B002, or of"
        " software of 5D002.a or 5D002.c?",
    ),
    Text(nl="de technologie is voor vermelde informatiebeveiliging", en="the technology is for listed information security"),
)
_ONLY_RAW_EXTRACTION = design(
    "technology_only_for_raw_extraction",
    "5E002.a",
    Text(
        nl="Is de technologie alleen voor producten van 5A004.b, 5D002.a.3.b of 5D002.c.3.b (ruwe gegevens uit een vergrendeld"
        " apparaat)?",
        en="Is the technology only for items of 5A004.b, 5D002.a.3.b or 5D002.c.3.b (raw data from a locked device)?",
    ),
    Text(nl="de technologie is alleen voor 5A004.b", en="the technology is only for 5A004.b"),
    frees=True,
)
_EVALUATION_DATA = design(
    "security_evaluation_data",
    "5E002",
    Text(
        nl="Zijn het technische gegevens uit een onderzoek naar hoe functies of technieken van categorie 5, deel 2, zijn"
        " uitgevoerd?",
        en="Are they technical data from procedures to evaluate how functions or techniques of Category 5, Part 2 are"
        " implemented?",
    ),
    Text(nl="het zijn gegevens uit een beveiligingsonderzoek", en="they are data from a security evaluation"),
)
_IS_PRODUCT = open_reading(
    "5E002",
    Text(
        nl="technologie is een product in de zin van noot 2 bij categorie 5, deel 2 (persoonlijk gebruik)",
        en="technology is a product in the sense of Note 2 to Category 5, Part 2 (personal use)",
    ),
)
_WORDS = Text(nl="technologie voor informatiebeveiliging", en="information security technology")
_EVALUATIONS = Text(
    nl="Gegevens uit een beveiligingsonderzoek vallen volgens de noot onder 5E002. Sluis leest dat als een derde soort naast"
    " .a en .b: de noot herhaalt niet dat ze noodzakelijk moeten zijn. Noot 2 bij deel 2 (persoonlijk gebruik) spreekt in het"
    " Engels van ‘products’, niet van ‘items’; of technologie daarbij hoort, blijft open.",
    en="By the note, data from a security evaluation fall under 5E002. Sluis reads this as a third kind beside .a and .b: the"
    " note does not repeat that they must be required. Note 2 to Part 2 (personal use) speaks of products, not of items;"
    " whether technology is one stays open.",
)
_MEANING = paragraph(
    "5E002",
    _WORDS,
    (
        TECHNOLOGY
        & any_of(
            paragraph(
                "5E002.a",
                Text(nl="voor ontwikkeling, productie of gebruik", en="for development, production or use"),
                (REQUIRED & _FOR_SECURITY).unless(
                    note(
                        "5E002.a",
                        "1",
                        Text(nl="alleen voor 5A004.b en dergelijke", en="only for 5A004.b etc."),
                        _ONLY_RAW_EXTRACTION,
                    )
                ),
            ),
            paragraph("5E002.b", Text(nl="activering", en="activation"), TOKEN),
            note("5E002", "1", Text(nl="gegevens uit een beveiligingsonderzoek", en="evaluation data"), _EVALUATION_DATA),
        )
    ).unless(any_of(PERSONAL_USE & _IS_PRODUCT, RELEASED_TECHNOLOGY)),
)

ENTRY = Entry("5E002", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025, _EVALUATIONS),))
