"""4A102: hybrid computers to model or design space launch vehicles and sounding rockets."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import HYBRID_COMPUTER

_FOR_MODELLING = is_(
    "for_modelling_launch_vehicles_or_rockets",
    "4A102",
    nl="speciaal ontworpen om ruimtelanceervoertuigen (9A004) of sonderingsraketten met een bereik van 300 km of meer (9A104)"
    " te modelleren of te simuleren, of hun ontwerp te integreren",
    en="specially designed to model or simulate space launch vehicles (9A004) or sounding rockets with a range of 300 km or"
    " more (9A104), or to integrate their design",
)
_WITH_SOFTWARE = design(
    "supplied_with_7d103_or_9d103",
    "4A102",
    Text(
        nl="Wordt het geleverd met programmatuur van 7D103 of 9D103?",
        en="Is it supplied with software of 7D103 or 9D103?",
    ),
    Text(nl="het wordt geleverd met zulke programmatuur", en="it is supplied with such software"),
)
_WORDS = Text(
    nl="hybride computers voor het ontwerp van ruimtelanceervoertuigen of sonderingsraketten",
    en="hybrid computers for the design of space launch vehicles or sounding rockets",
)
_MEANING = paragraph(
    "4A102",
    _WORDS,
    GOODS
    & HYBRID_COMPUTER
    & _FOR_MODELLING
    & note("4A102", "1", Text(nl="alleen samen met die programmatuur", en="only together with that software"), _WITH_SOFTWARE),
)

ENTRY = Entry("4A102", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
