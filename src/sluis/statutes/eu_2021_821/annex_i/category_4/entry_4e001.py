"""4E001: technology for the computers and software of category 4, and to develop intrusion software."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_4.entry_4a003 import LIMIT_OF_2020, LIMIT_OF_2025
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    SEEN_2020,
    SEEN_2025,
    TECHNOLOGY,
    UNTIL_2020,
    UNTIL_2025,
    Entry,
    Wording,
    design,
    note,
    open_reading,
    paragraph,
    unread,
)
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import (
    MAKING_LIMIT_OF_2020,
    MAKING_LIMIT_OF_2025,
    SERVES_ADVANCED_CHIPS,
    SERVES_INTRUSION_SYSTEMS,
    SERVES_LAUNCH_COMPUTERS,
    SERVES_QUANTUM_COMPUTERS,
    SERVES_QUANTUM_PARTS,
    SERVES_SOFTWARE,
    SERVES_SPECIAL_COMPUTERS,
    serves_performance_above,
)
from sluis.statutes.eu_2021_821.annex_i.terms.general import FREE_INFORMATION, RELEASED_TECHNOLOGY
from sluis.statutes.eu_2021_821.annex_i.terms.intrusion import INTRUSION_SOFTWARE

if TYPE_CHECKING:
    from sluis.law.condition import Condition, Defined

_AUTHORITY_MAY_VERIFY = Text(
    nl="De bevoegde autoriteit mag nagaan of dit klopt (noot 2): leg vast waarom.",
    en="The competent authority may verify this (Note 2): record why.",
)
_VULNERABILITY_DISCLOSURE = design(
    "vulnerability_disclosure",
    "4E001",
    Text(
        nl="Wordt hiermee een kwetsbaarheid aangewezen of gemeld bij, of onderzocht samen met, wie haar moet verhelpen of dat"
        " coördineert, en met dat doel?",
        en="Does this point out or report a vulnerability to, or analyse it with, those who must resolve it or who coordinate"
        " that, and for that purpose?",
    ),
    Text(nl="het is het melden van een kwetsbaarheid", en="it is vulnerability disclosure"),
    Text(
        nl=f"Kennis voor wie de kwetsbaarheid wil gebruiken, is geen melding. {_AUTHORITY_MAY_VERIFY.nl}",
        en=f"Know-how for those who want to use the vulnerability is no disclosure. {_AUTHORITY_MAY_VERIFY.en}",
    ),
    frees=True,
)
_INCIDENT_RESPONSE = design(
    "cyber_incident_response",
    "4E001",
    Text(
        nl="Is het de informatie over een cyberincident die nodig is voor degenen die het verhelpen of dat coördineren?",
        en="Is it the necessary information on a cybersecurity incident, for those who are responsible for its remediation or"
        " for coordinating that?",
    ),
    Text(nl="het is een reactie op een cyberincident", en="it is cyber incident response"),
    _AUTHORITY_MAY_VERIFY,
    frees=True,
)
_FOR_MAKING = is_(
    "technology_for_development_or_production",
    "4E001.b",
    nl="technologie voor de ontwikkeling of productie daarvan (niet alleen voor het gebruik)",
    en="technology for the development or production of these (not only for their use)",
)
_FOR_INTRUSION = is_(
    "technology_to_develop_intrusion_software",
    "4E001.c",
    nl="technologie om de programmatuur te ontwikkelen die op een doelwit terechtkomt (de lading)",
    en="technology to develop the software that ends up on a target (the payload)",
    why=Text(
        nl="Van wie het doelwit is, en hoe de lading daar komt, maakt niet uit.",
        en="Whose the target is, and how the payload gets there, makes no difference.",
    ),
)
_DISCLOSURE = note(
    "4E001",
    "1",
    Text(
        nl="melden van kwetsbaarheden of reageren op cyberincidenten; de autoriteit mag dit nagaan (noot 2)",
        en="vulnerability disclosure or cyber incident response; the authority may verify this (Note 2)",
    ),
    any_of(_VULNERABILITY_DISCLOSURE, _INCIDENT_RESPONSE),
)
_STILL_SPECIFIED = open_reading(
    "4E001.b",
    Text(
        nl="of technologie die noot 1 uit .a haalt, ‘andere dan die van .a’ is, zodat .b haar toch omvat",
        en="whether technology that Note 1 takes out of .a is ‘other than that of .a’, so that .b controls it after all",
    ),
)
# Point c does not refer to the General Technology Note: it does not ask that the technology is ‘required’, and a minimum for
# goods releases nothing. What that note says of information applies to all technology.
_INTRUSION = TECHNOLOGY & _FOR_INTRUSION & INTRUSION_SOFTWARE


def _to_develop_intrusion(meaning: Condition) -> Defined:
    words = Text(nl="om inbraakprogrammatuur te ontwikkelen", en="to develop intrusion software")
    return paragraph("4E001.c", words, meaning)


def _entry(listed: Condition, slower: Condition) -> Condition:
    """The entry with what .a names, and what .b adds to that."""
    for_listed = paragraph(
        "4E001.a",
        Text(nl="voor apparatuur van 4A of programmatuur van 4D", en="for equipment of 4A or software of 4D"),
        (TECHNOLOGY & REQUIRED & listed).unless(any_of(RELEASED_TECHNOLOGY, _DISCLOSURE)),
    )
    beside_listed = ~listed | (_DISCLOSURE & _STILL_SPECIFIED)
    for_slower = paragraph(
        "4E001.b",
        Text(nl="om minder snelle computers te maken", en="to make less fast computers"),
        (TECHNOLOGY & REQUIRED & _FOR_MAKING & slower & beside_listed).unless(RELEASED_TECHNOLOGY),
    )
    intrusion = _to_develop_intrusion(_INTRUSION.unless(any_of(FREE_INFORMATION, _DISCLOSURE)))
    return paragraph("4E001", _WORDS, any_of(for_listed, for_slower, intrusion))


_WORDS = Text(
    nl="technologie voor computers en programmatuur van categorie 4, en om inbraakprogrammatuur te ontwikkelen",
    en="technology for computers and software of category 4, and to develop intrusion software",
)
# Of the lists before 2020-12-15 only .c is known, from memory. When Note 1 came is not certain: until then .c had no exception.
_BEFORE_2020 = any_of(
    _to_develop_intrusion(_INTRUSION.unless(FREE_INFORMATION)),
    unread("4E001.others", Text(nl="een andere paragraaf van de lijst van toen", en="another paragraph at that time")),
)
_READING = Text(
    nl="‘Gebruik’ leest Sluis als elk van bediening, installatie, onderhoud, reparatie, revisie of opknappen; niet alleen"
    " alle zes samen. Noot 1 noemt .a en .c, niet .b; of .b omvat wat zij uit .a haalt, blijft open.",
    en="Sluis reads ‘use’ as any of operation, installation, maintenance, repair, overhaul or refurbishing, not only all six"
    " together. Note 1 names .a and .c, not .b; whether .b controls what it takes out of .a stays open.",
)
_COMPUTERS_OF_4A = any_of(SERVES_SPECIAL_COMPUTERS, SERVES_INTRUSION_SYSTEMS, SERVES_LAUNCH_COMPUTERS, SERVES_SOFTWARE)

ENTRY = Entry(
    "4E001",
    _WORDS,
    (
        Wording(UNTIL_2020, paragraph("4E001", _WORDS, _BEFORE_2020), None),
        Wording(
            UNTIL_2025,
            _entry(
                any_of(_COMPUTERS_OF_4A, serves_performance_above(LIMIT_OF_2020)),
                serves_performance_above(MAKING_LIMIT_OF_2020),
            ),
            SEEN_2020,
            _READING,
        ),
        Wording(
            FROM_2025,
            _entry(
                any_of(
                    _COMPUTERS_OF_4A,
                    serves_performance_above(LIMIT_OF_2025),
                    SERVES_QUANTUM_COMPUTERS,
                    SERVES_QUANTUM_PARTS,
                    SERVES_ADVANCED_CHIPS,
                ),
                serves_performance_above(MAKING_LIMIT_OF_2025) | SERVES_QUANTUM_PARTS,
            ),
            SEEN_2025,
            _READING,
        ),
    ),
)
