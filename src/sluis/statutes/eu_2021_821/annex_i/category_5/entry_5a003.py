"""5A003: information security without cryptography: cables that feel a tap, and shielding against emanations."""

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

_DETECTS_INTRUSION = design(
    "cable_detects_intrusion",
    "5A003.a",
    Text(
        nl="Is het een communicatiekabelsysteem dat is ontworpen of aangepast om heimelijk binnendringen mechanisch,"
        " elektrisch of elektronisch te ontdekken?",
        en="Is it a communications cable system designed or modified to detect surreptitious intrusion by mechanical,"
        " electrical or electronic means?",
    ),
    Text(nl="het kabelsysteem ontdekt heimelijk binnendringen", en="the cable system detects surreptitious intrusion"),
)
_PHYSICAL_LAYER = design(
    "secures_physical_layer",
    "5A003.a",
    Text(
        nl="Beveiligt het de fysieke laag (laag 1 van het OSI-model)?",
        en="Does it secure the physical layer (layer 1 of the OSI model)?",
    ),
    Text(nl="het beveiligt de fysieke laag", en="it secures the physical layer"),
)
_REDUCES_EMANATIONS = design(
    "reduces_compromising_emanations",
    "5A003.b",
    Text(
        nl="Is het speciaal ontworpen of aangepast om straling die informatie verraadt verder te beperken dan normen voor"
        " gezondheid, veiligheid of elektromagnetische storing eisen?",
        en="Is it specially designed or modified to reduce emanations that give away information further than health, safety"
        " or electromagnetic interference standards require?",
    ),
    Text(nl="het beperkt straling die informatie verraadt", en="it reduces compromising emanations"),
)

NON_CRYPTOGRAPHIC = any_of(
    paragraph(
        "5A003.a",
        Text(nl="kabelsystemen die binnendringen ontdekken", en="cable systems that detect intrusion"),
        _DETECTS_INTRUSION & _PHYSICAL_LAYER,
    ),
    paragraph("5A003.b", Text(nl="beperking van compromitterende straling", en="reduced emanations"), _REDUCES_EMANATIONS),
)
"""What 5A003 asks of the function, whatever the form."""
_WORDS = Text(
    nl="systemen, apparatuur en onderdelen voor niet-cryptografische informatiebeveiliging",
    en="systems, equipment and components for non-cryptographic information security",
)
_MEANING = paragraph("5A003", _WORDS, (GOODS & NON_CRYPTOGRAPHIC).unless(PERSONAL_USE))

ENTRY = Entry("5A003", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
