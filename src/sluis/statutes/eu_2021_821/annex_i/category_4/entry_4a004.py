"""4A004: computers of another make: systolic, neural and optical."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_

_SYSTOLIC = design(
    "systolic_array_computer",
    "4A004.a",
    Text(
        nl="Is het een computer waarin de gebruiker de stroom en de bewerking van gegevens tijdens het werk kan sturen tot op"
        " de logische poort?",
        en="Is it a computer in which the user can dynamically control the flow and modification of data at the logic gate"
        " level?",
    ),
    Text(nl="het is een systolische-arraycomputer", en="it is a systolic array computer"),
)
_NEURAL = design(
    "neural_computer",
    "4A004.b",
    Text(
        nl="Is het een rekenapparaat dat in zijn hardware een of meer neuronen nabootst: dat sterkte én aantal van de"
        " verbindingen tussen vele rekendelen aanpast aan eerdere gegevens?",
        en="Is it a computing device that mimics one or more neurons in its hardware: that modulates weight and number of the"
        " interconnections of many computing parts, based on previous data?",
    ),
    Text(nl="het is een neurale computer", en="it is a neural computer"),
    Text(
        nl="Een neuraal netwerk in programmatuur, op een gewone processor, is dat niet.",
        en="A neural network in software, on an ordinary processor, is not one.",
    ),
)
_OPTICAL = design(
    "optical_computer",
    "4A004.c",
    Text(
        nl="Is het een computer die gegevens met licht weergeeft, en waarvan de rekenende logische elementen op rechtstreeks"
        " gekoppelde optische elementen berusten?",
        en="Is it a computer that uses light to represent data, with computational logic elements based on directly coupled"
        " optical devices?",
    ),
    Text(nl="het is een optische computer", en="it is an optical computer"),
)
_MADE_FOR = is_(
    "part_for_4a004_computer",
    "4A004",
    nl="aanverwante apparatuur, een elektronische samenstelling of een onderdeel, speciaal ontworpen voor zo’n computer"
    " (systolisch, neuraal of optisch)",
    en="related equipment, an electronic assembly or a component, specially designed for such a computer (systolic, neural or"
    " optical)",
)
_WORDS = Text(
    nl="systolische-arraycomputers, neurale en optische computers, en wat speciaal daarvoor is ontworpen",
    en="systolic array, neural and optical computers, and what is specially designed for them",
)
_MEANING = paragraph(
    "4A004",
    _WORDS,
    GOODS
    & any_of(
        paragraph("4A004.a", Text(nl="systolische-arraycomputers", en="systolic array computers"), _SYSTOLIC),
        paragraph("4A004.b", Text(nl="neurale computers", en="neural computers"), _NEURAL),
        paragraph("4A004.c", Text(nl="optische computers", en="optical computers"), _OPTICAL),
        _MADE_FOR,
    ),
)

ENTRY = Entry("4A004", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
