"""5A001: telecommunications systems. Encoded: .f interception and jamming, .h counter-IED, .j IP network surveillance."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import SEEN_2025, SINCE_2020, UNTIL_2020, Entry, Wording, paragraph, unread
from sluis.statutes.eu_2021_821.annex_i.entry_5a001_f import INTERCEPTION
from sluis.statutes.eu_2021_821.annex_i.entry_5a001_h import COUNTER_IED
from sluis.statutes.eu_2021_821.annex_i.entry_5a001_j import SURVEILLANCE

_OTHERS = (
    unread("5A001.a", Text(nl="gehard tegen straling, pulsen of kou", en="hardened against radiation, pulses or cold")),
    unread("5A001.b", Text(nl="bijzondere radiosystemen en onderwatercommunicatie", en="special radio and underwater systems")),
    unread("5A001.c", Text(nl="sterke optische vezels", en="high-strength optical fibres")),
    unread("5A001.d", Text(nl="elektronisch stuurbare antennes", en="electronically steerable antennas")),
    unread("5A001.e", Text(nl="radiopeilers", en="radio direction finders")),
    unread("5A001.g", Text(nl="passieve plaatsbepaling", en="passive coherent location")),
)

# Of the lists before 2020-12-15 only .f and .j are known, from memory.
_BEFORE_2020 = Text(nl="een andere paragraaf van de lijst van toen", en="another paragraph of the list of that time")
_WORDS = Text(
    nl="telecommunicatiesystemen, -apparatuur en -onderdelen", en="telecommunications systems, equipment and components"
)

_MEANING = paragraph("5A001", _WORDS, any_of(INTERCEPTION, COUNTER_IED, SURVEILLANCE, *_OTHERS))

ENTRY = Entry(
    "5A001",
    _WORDS,
    (
        Wording(
            UNTIL_2020,
            paragraph("5A001", _WORDS, any_of(INTERCEPTION, SURVEILLANCE, unread("5A001.others", _BEFORE_2020))),
            verified=None,
        ),
        Wording(SINCE_2020, _MEANING, SEEN_2025),
    ),
)
