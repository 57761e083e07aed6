"""5A002.a: what uses cryptography for data confidentiality, by its function, whatever its form."""

from __future__ import annotations

from sluis.law.condition import Condition, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_note_2 import NOTE_2, NOTE_2_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.entry import design, limb, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.cryptography import CONFIDENTIALITY, CONFIDENTIALITY_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import INFORMATION_SECURITY_IS_PRIMARY

_COMMUNICATES = design(
    "digital_communication_or_networking",
    "5A002.a.2",
    Text(
        nl="Is het een systeem, apparaat of onderdeel voor digitale communicatie of netwerken?",
        en="Is it a digital communication or networking system, equipment or component?",
    ),
    Text(nl="het is voor digitale communicatie of netwerken", en="it is for digital communication or networking"),
)
_COMPUTES = design(
    "computing_or_storage_is_primary",
    "5A002.a.3",
    Text(
        nl="Is het een computer, een product met opslag of verwerking van informatie als hoofdfunctie, of een onderdeel"
        " daarvoor?",
        en="Is it a computer, an item with information storage or processing as a primary function, or a component for one?",
    ),
    Text(nl="het is een computer of iets dergelijks", en="it is a computer or the like"),
    Text(
        nl="Kijk voor besturingssystemen ook bij 5D002.a.1 en 5D002.c.1.",
        en="For operating systems see 5D002.a.1 and 5D002.c.1 too.",
    ),
)
_SUPPORTS_SIDE_FUNCTION = design(
    "cryptography_supports_side_function",
    "5A002.a.4.a",
    Text(
        nl="Ondersteunt die cryptografie een functie van het product die geen hoofdfunctie is?",
        en="Does that cryptography support a non-primary function of the item?",
    ),
    Text(nl="de cryptografie ondersteunt een bijfunctie", en="the cryptography supports a non-primary function"),
)
_PART_IS_CONTROLLED = design(
    "cryptographic_part_is_controlled",
    "5A002.a.4.b",
    Text(
        nl="Zit die cryptografie in ingebouwde apparatuur of programmatuur die op zichzelf onder categorie 5, deel 2, zou"
        " vallen?",
        en="Is that cryptography in built-in equipment or software that would by itself fall under Category 5, Part 2?",
    ),
    Text(
        nl="het ingebouwde deel zou op zichzelf op de lijst staan",
        en="the built-in part would be specified as a standalone item",
    ),
    Text(
        nl="Een ingebouwd deel dat noot 3 (massamarkt) vrijlaat, valt er niet onder. Deel het eerst zelf in.",
        en="A built-in part that Note 3 (mass market) releases is not specified. Classify it first.",
    ),
)

_SECURITY = paragraph(
    "5A002.a.1",
    Text(nl="informatiebeveiliging als hoofdfunctie", en="information security as a primary function"),
    INFORMATION_SECURITY_IS_PRIMARY,
)
_NETWORKING = paragraph(
    "5A002.a.2",
    Text(nl="digitale communicatie en netwerken", en="digital communication and networking"),
    _COMMUNICATES & ~_SECURITY,
)
_COMPUTING = paragraph(
    "5A002.a.3",
    Text(nl="computers, opslag en verwerking", en="computers, storage and processing"),
    _COMPUTES & ~any_of(_SECURITY, _NETWORKING),
)
_BUILT_IN = paragraph(
    "5A002.a.4",
    Text(nl="andere producten met ingebouwde beveiliging", en="other items with built-in security"),
    limb("5A002.a.4", "a", Text(nl="voor een bijfunctie", en="for a non-primary function"), _SUPPORTS_SIDE_FUNCTION)
    & limb("5A002.a.4", "b", Text(nl="door een vermeld deel", en="by a listed part"), _PART_IS_CONTROLLED)
    & ~any_of(_SECURITY, _NETWORKING, _COMPUTING),
)
# Which of .a.1 to .a.4 it is, may stay open: that an item is one of them does not depend on their order.
_KINDS = any_of(_SECURITY, _NETWORKING, _COMPUTING, _BUILT_IN)


def _encryption(confidentiality: Condition, note_2: Condition) -> Condition:
    words = Text(nl="cryptografie die gegevens geheimhoudt", en="cryptography for data confidentiality")
    return paragraph("5A002.a", words, (confidentiality & _KINDS).unless(note_2))


ENCRYPTION_UNTIL_2025 = _encryption(CONFIDENTIALITY_UNTIL_2025, NOTE_2_UNTIL_2025)
ENCRYPTION = _encryption(CONFIDENTIALITY, NOTE_2)
