"""2E503: technology for coatings of ceramic matrix composites. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import LIST_2025, SEEN_2025, TECHNOLOGY, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_TECHNOLOGY
from sluis.statutes.eu_2021_821.annex_i.threshold import more_than

_FOR_COATINGS = design(
    "technology_for_coating_systems",
    "2E503.g",
    Text(
        nl="Is het kennis voor het ontwikkelen of produceren van deklagen (een of meer lagen op een ondergrond)?",
        en="Is it know-how for the development or production of coating systems (one or more layers on a substrate)?",
    ),
    Text(nl="het is technologie voor deklagen", en="it is technology for coating systems"),
)
_PROTECTS_COMPOSITE = design(
    "coating_protects_ceramic_composite",
    "2E503.g.1",
    Text(
        nl="Is de deklaag ontworpen om composiet met een keramische matrix van 1C007 tegen corrosie te beschermen?",
        en="Is the coating designed to protect ceramic matrix composite of 1C007 from corrosion?",
    ),
    Text(nl="de deklaag beschermt composiet van 1C007", en="the coating protects composite of 1C007"),
)
_TEMPERATURE = figure(
    "coating_operating_temperature",
    "2E503.g.2",
    "°C",
    nl="de hoogste temperatuur waarbij de deklaag volgens ontwerp werkt",
    en="the highest temperature at which the coating is designed to operate",
)
_ELSEWHERE = design(
    "coating_technology_listed_elsewhere",
    "2E503.g",
    Text(
        nl="Valt deze technologie onder een andere post van de lijst (zoals 2E003.f)?",
        en="Does this technology fall under another entry of the list (such as 2E003.f)?",
    ),
    Text(nl="de technologie valt onder een andere post", en="the technology falls under another entry"),
    Text(nl="Dan geldt die andere post.", en="Then that other entry applies."),
)
_WORDS = Text(
    nl="technologie voor deklagen op composiet met een keramische matrix",
    en="technology for coatings on ceramic matrix composites",
)
_MEANING = paragraph(
    "2E503",
    _WORDS,
    (
        TECHNOLOGY
        & paragraph(
            "2E503.g",
            _WORDS,
            _FOR_COATINGS & ~_ELSEWHERE & _PROTECTS_COMPOSITE & more_than(_TEMPERATURE, "1100 °C"),
        )
    ).unless(RELEASED_TECHNOLOGY),
)

ENTRY = Entry("2E503", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
