"""5A002.b to .e: activation tokens, quantum cryptography, and codes for ultra-wideband and spread spectrum."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import WIDE_BANDWIDTH, WIDE_FRACTIONAL_BANDWIDTH

_CONVERTS = design(
    "token_converts_item",
    "5A002.b.1",
    Text(
        nl="Is het ontworpen of aangepast om, met een activering door de fabrikant, van een product buiten categorie 5, deel"
        " 2, een product van 5A002.a of 5D002.c.1 te maken dat noot 3 niet vrijlaat?",
        en="Is it designed or modified to turn, by an activation of the manufacturer, an item outside Category 5, Part 2 into"
        " an item of 5A002.a or 5D002.c.1 that Note 3 does not release?",
    ),
    Text(nl="het maakt van een vrij product een vermeld product", en="it converts a free item into a listed one"),
)
_ADDS = design(
    "token_adds_functionality",
    "5A002.b.2",
    Text(
        nl="Is het ontworpen of aangepast om, met zo’n activering, extra functies van 5A002.a aan te zetten op een product dat"
        " al in categorie 5, deel 2, staat?",
        en="Is it designed or modified to enable, by such activation, additional functionality of 5A002.a on an item already"
        " in Category 5, Part 2?",
    ),
    Text(nl="het zet extra cryptografie aan", en="it enables additional cryptography"),
)
TOKEN = any_of(
    paragraph("5A002.b.1", Text(nl="een product omzetten", en="converting an item"), _CONVERTS),
    paragraph("5A002.b.2", Text(nl="functies toevoegen", en="enabling functionality"), _ADDS),
)
"""What an activation token does, in whatever form: equipment, software or technology."""
ACTIVATION = paragraph(
    "5A002.b", Text(nl="middelen voor cryptografische activering", en="cryptographic activation tokens"), TOKEN
)

QUANTUM = paragraph(
    "5A002.c",
    Text(nl="kwantumcryptografie", en="quantum cryptography"),
    design(
        "uses_quantum_cryptography",
        "5A002.c",
        Text(
            nl="Is het ontworpen of aangepast om kwantumcryptografie (QKD) te gebruiken of uit te voeren?",
            en="Is it designed or modified to use or perform quantum cryptography (QKD)?",
        ),
        Text(nl="het gebruikt kwantumcryptografie", en="it uses quantum cryptography"),
        Text(
            nl="Dat is een gedeelde sleutel maken door kwantumeigenschappen te meten. Rekenen tegen kwantumcomputers is dat"
            " niet.",
            en="That is making a shared key by measuring quantum properties. Algorithms that resist quantum computers are not.",
        ),
    ),
)
_CODES = design(
    "cryptographic_ultra_wideband_codes",
    "5A002.d",
    Text(
        nl="Is het ontworpen of aangepast om met cryptografische technieken kanaal-, scrambling- of netwerkcodes te maken voor"
        " systemen met ultrabreedband?",
        en="Is it designed or modified to generate channelising, scrambling or network identification codes by cryptographic"
        " techniques for ultra-wideband systems?",
    ),
    Text(nl="het maakt codes voor ultrabreedband", en="it generates ultra-wideband codes"),
)
ULTRA_WIDEBAND = paragraph(
    "5A002.d",
    Text(nl="codes voor ultrabreedband", en="codes for ultra-wideband"),
    _CODES
    & any_of(
        paragraph("5A002.d.1", Text(nl="meer dan 500 MHz", en="more than 500 MHz"), WIDE_BANDWIDTH),
        paragraph(
            "5A002.d.2", Text(nl="relatieve bandbreedte van 20 %", en="fractional bandwidth of 20 %"), WIDE_FRACTIONAL_BANDWIDTH
        ),
    ),
)
SPREADING = paragraph(
    "5A002.e",
    Text(nl="codes voor gespreid spectrum", en="codes for spread spectrum"),
    design(
        "cryptographic_spreading_codes",
        "5A002.e",
        Text(
            nl="Is het ontworpen of aangepast om met cryptografische technieken spreidcodes te maken voor systemen met"
            " gespreid spectrum, of sprongcodes voor frequentieverspringing?",
            en="Is it designed or modified to generate spreading codes for spread spectrum systems, or hopping codes for"
            " frequency hopping systems, by cryptographic techniques?",
        ),
        Text(nl="het maakt spreidcodes of sprongcodes", en="it generates spreading or hopping codes"),
    )
    & ~ULTRA_WIDEBAND,
)
