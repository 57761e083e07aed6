"""5B002: test, inspection and production equipment for information security."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    SEEN_2025,
    SINCE_2020,
    Entry,
    Wording,
    design,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import PERSONAL_USE

_MAKES = design(
    "for_making_security_equipment",
    "5B002.a",
    Text(
        nl="Is het apparatuur die speciaal is ontworpen voor de ontwikkeling of productie van apparatuur van 5A002, 5A003,"
        " 5A004 of 5B002.b?",
        en="Is it equipment specially designed for the development or production of equipment of 5A002, 5A003, 5A004 or"
        " 5B002.b?",
    ),
    Text(
        nl="het dient om beveiligingsapparatuur te ontwikkelen of maken",
        en="it serves to develop or produce security equipment",
    ),
)
_EVALUATES = design(
    "for_evaluating_security_functions",
    "5B002.b",
    Text(
        nl="Is het meetapparatuur die speciaal is ontworpen om de informatiebeveiliging van apparatuur van 5A002, 5A003 of"
        " 5A004, of van programmatuur van 5D002.a of 5D002.c, te beoordelen en te valideren?",
        en="Is it measuring equipment, specially designed to assess and validate how information security works in"
        " equipment of 5A002, 5A003 or 5A004, or of software of 5D002.a or 5D002.c?",
    ),
    Text(nl="het beoordeelt beveiligingsfuncties", en="it evaluates information security functions"),
)
_WORDS = Text(
    nl="test-, inspectie- en productieapparatuur inzake informatiebeveiliging",
    en="information security test, inspection and production equipment",
)
_MEANING = paragraph(
    "5B002",
    _WORDS,
    (
        GOODS
        & any_of(
            paragraph("5B002.a", Text(nl="voor ontwikkeling of productie", en="for development or production"), _MAKES),
            paragraph("5B002.b", Text(nl="om te beoordelen en valideren", en="to evaluate and validate"), _EVALUATES),
        )
    ).unless(PERSONAL_USE),
)

ENTRY = Entry("5B002", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
