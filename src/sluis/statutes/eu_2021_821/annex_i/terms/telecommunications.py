"""What several entries on telecommunications equipment ask for."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import amount, design
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, more_than

STANDARD_COMPUTERS = Text(
    nl="Een standaardcomputer die de fabrikant gewoonlijk meelevert en die nodig is voor de werking, telt als speciaal"
    " ontworpen onderdeel (noot 2 bij categorie 5, deel 1).",
    en="A standard computer that the manufacturer customarily supplies, and that is essential for the operation, counts as a"
    " specially designed component (Note 2 to Category 5, Part 1).",
)
"""Said wherever a specially designed component of telecommunications equipment is asked for."""

_BANDWIDTH = amount(
    "ultra_wideband_bandwidth",
    "5A001.b.4",
    "MHz",
    Text(
        nl="Wat is de bandbreedte van het systeem met ultrabreedband, in MHz?",
        en="What is the bandwidth of the ultra-wideband system, in MHz?",
    ),
    Text(nl="bandbreedte bij ultrabreedband", en="ultra-wideband bandwidth"),
)
_FRACTIONAL_BANDWIDTH = amount(
    "ultra_wideband_fractional_bandwidth",
    "5A001.b.4",
    "%",
    Text(
        nl="Wat is de relatieve bandbreedte (momentane bandbreedte gedeeld door de middenfrequentie), in %?",
        en="What is the fractional bandwidth (instantaneous bandwidth divided by the centre frequency), in %?",
    ),
    Text(nl="relatieve bandbreedte bij ultrabreedband", en="ultra-wideband fractional bandwidth"),
)
WIDE_BANDWIDTH = more_than(_BANDWIDTH, "500 MHz")
WIDE_FRACTIONAL_BANDWIDTH = at_least(_FRACTIONAL_BANDWIDTH, "20 %")
FOR_CIVIL_CELLULAR = design(
    "for_civil_cellular_systems",
    "5A001.b",
    Text(
        nl="Is het speciaal ontworpen voor civiele cellulaire radiocommunicatie (mobiele telefonie)?",
        en="Is it specially designed for use with civil cellular radio-communications systems?",
    ),
    Text(nl="het is voor civiele mobiele telefonie", en="it is for civil cellular systems"),
    frees=True,
)
FOR_CIVIL_EARTH_STATIONS = design(
    "for_civil_satellite_earth_stations",
    "5A001.b",
    Text(
        nl="Is het speciaal ontworpen voor vaste of mobiele grondstations voor satellieten, voor commerciële civiele"
        " telecommunicatie?",
        en="Is it specially designed for fixed or mobile satellite earth stations for commercial civil telecommunications?",
    ),
    Text(nl="het is voor civiele grondstations", en="it is for civil earth stations"),
    frees=True,
)
