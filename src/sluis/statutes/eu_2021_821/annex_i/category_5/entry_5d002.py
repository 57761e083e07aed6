"""5D002: information security software: what serves listed equipment, and what does the same work itself."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.fact import Fact
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_a import ENCRYPTION, ENCRYPTION_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_b import QUANTUM, SPREADING, TOKEN, ULTRA_WIDEBAND
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_civil import PUBLISHED_STANDARDS
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a003 import NON_CRYPTOGRAPHIC
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a004 import CRYPTANALYTIC, RAW_EXTRACTION
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
from sluis.statutes.eu_2021_821.annex_i.terms.general import PUBLIC_SOFTWARE
from sluis.statutes.eu_2021_821.annex_i.terms.intrusion import INTRUSION_SOFTWARE
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import MASS_MARKET, PERSONAL_USE


def _serves(name: str, path: str, equipment: str, software: str) -> Fact:
    return design(
        f"software_for_{name}",
        path,
        Text(
            nl=f"Is de programmatuur speciaal ontworpen of aangepast voor ontwikkeling, productie of gebruik van apparatuur van"
            f" {equipment}, of van programmatuur van {software}?",
            en=f"Is the software specially designed or modified for the development, production or use of equipment of"
            f" {equipment},"
            f" or of software of {software}?",
        ),
        Text(nl=f"de programmatuur dient {equipment}", en=f"the software serves {equipment}"),
    )


def _stands_for(name: str, path: str, equipment: str) -> Fact:
    return design(
        f"software_stands_for_{name}",
        path,
        Text(
            nl=f"Heeft de programmatuur op een andere manier de kenmerken van apparatuur van {equipment}, of bootst zij de"
            f" functies"
            " ervan na?",
            en=f"Does the software otherwise have the characteristics of equipment of {equipment}, or simulate its functions?",
        ),
        Text(nl=f"de programmatuur bootst {equipment} na", en=f"the software simulates {equipment}"),
    )


_LIMITED_TO_OAM = design(
    "software_limited_to_oam",
    "5D002.c.1",
    Text(
        nl="Doet de programmatuur niets anders dan bediening, beheer of onderhoud (OAM)?",
        en="Is the software limited to operations, administration or maintenance (OAM)?",
    ),
    Text(nl="de programmatuur doet alleen OAM", en="the software is limited to OAM"),
    frees=True,
)
_IS_PAYLOAD = design(
    "software_is_the_payload",
    "5D002.c.3.b",
    Text(
        nl="Is deze programmatuur zelf de programmatuur die op het doelwit terechtkomt?",
        en="Is this software itself the software that ends up on the target?",
    ),
    Text(nl="de programmatuur is zelf de lading", en="the software is itself the payload"),
    frees=True,
)


def _performs(encryption: Condition) -> Defined:
    of_5a002 = any_of(
        encryption, QUANTUM, ULTRA_WIDEBAND, SPREADING, _stands_for("encryption_items", "5D002.c.1", "5A002.a, .c, .d of .e")
    )
    return paragraph(
        "5D002.c.1",
        Text(nl="programmatuur die versleutelt als 5A002", en="software that encrypts as 5A002"),
        of_5a002.unless(
            any_of(
                note(
                    "5D002.c.1",
                    "1",
                    Text(nl="alleen beheer, met bekende standaarden", en="limited to OAM, with known standards"),
                    _LIMITED_TO_OAM & PUBLISHED_STANDARDS,
                ),
                MASS_MARKET,
            )
        ),
    )


_SERVES = paragraph(
    "5D002.a",
    Text(nl="programmatuur voor beveiligingsapparatuur", en="software for information security items"),
    any_of(
        paragraph(
            "5D002.a.1",
            Text(nl="voor 5A002", en="for 5A002"),
            _serves("encryption_items", "5D002.a.1", "5A002", "5D002.c.1").unless(MASS_MARKET),
        ),
        paragraph(
            "5D002.a.2",
            Text(nl="voor 5A003", en="for 5A003"),
            _serves("non_cryptographic_items", "5D002.a.2", "5A003", "5D002.c.2"),
        ),
        paragraph(
            "5D002.a.3.a",
            Text(nl="voor 5A004.a", en="for 5A004.a"),
            _serves("cryptanalytic_items", "5D002.a.3.a", "5A004.a", "5D002.c.3.a"),
        ),
        paragraph(
            "5D002.a.3.b",
            Text(nl="voor 5A004.b", en="for 5A004.b"),
            _serves("raw_extraction_items", "5D002.a.3.b", "5A004.b", "5D002.c.3.b"),
        ),
    ),
)
_ACTIVATES = paragraph("5D002.b", Text(nl="activering", en="activation"), TOKEN.unless(MASS_MARKET))
_SECURES = paragraph(
    "5D002.c.2",
    Text(nl="niet-cryptografische beveiliging", en="non-cryptographic security"),
    any_of(NON_CRYPTOGRAPHIC, _stands_for("non_cryptographic_items", "5D002.c.2", "5A003")),
)
_BREAKS = paragraph(
    "5D002.c.3.a",
    Text(nl="cryptoanalyse", en="cryptanalysis"),
    any_of(CRYPTANALYTIC, _stands_for("cryptanalytic_items", "5D002.c.3.a", "5A004.a")),
)
_EXTRACTS = paragraph(
    "5D002.c.3.b",
    Text(nl="ruwe gegevens uit een vergrendeld apparaat", en="raw data from a locked device"),
    any_of(RAW_EXTRACTION, _stands_for("raw_extraction_items", "5D002.c.3.b", "5A004.b")).unless(
        note(
            "5D002.c.3.b",
            "1",
            Text(nl="de inbraakprogrammatuur zelf", en="intrusion software itself"),
            _IS_PAYLOAD & INTRUSION_SOFTWARE,
        )
    ),
)
_BOTH_FUNCTIONS = Text(
    nl="Dat apparatuur van 4A005 en 5A004.a niet onder 5A004.b valt, ordent apparatuur. Programmatuur die beide soorten werk"
    " doet, heeft beide functies en valt onder 5D002.c.3.a én .b.",
    en="That equipment of 4A005 and 5A004.a is not under 5A004.b orders equipment. Software that does both kinds of work has"
    " both functions, and is under 5D002.c.3.a and .b.",
)
_WORDS = Text(nl="programmatuur voor informatiebeveiliging", en="information security software")


def _meaning(encryption: Condition) -> Defined:
    does = paragraph(
        "5D002.c",
        Text(nl="programmatuur met de functies van die apparatuur", en="software with the functions of such equipment"),
        any_of(_performs(encryption), _SECURES, _BREAKS, _EXTRACTS),
    )
    return paragraph(
        "5D002", _WORDS, (SOFTWARE & any_of(_SERVES, _ACTIVATES, does)).unless(any_of(PERSONAL_USE, PUBLIC_SOFTWARE))
    )


ENTRY = Entry(
    "5D002",
    _WORDS,
    (
        Wording(UNTIL_2025, _meaning(ENCRYPTION_UNTIL_2025), SEEN_2020, _BOTH_FUNCTIONS),
        Wording(FROM_2025, _meaning(ENCRYPTION), SEEN_2025, _BOTH_FUNCTIONS),
    ),
)
