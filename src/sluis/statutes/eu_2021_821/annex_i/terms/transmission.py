"""Transmission and switching equipment that test equipment (B), software (D) or technology (E) serves."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure
from sluis.statutes.eu_2021_821.annex_i.threshold import more_than

_WHAT_IS_DEVELOPED = Text(
    nl="Het gaat om de telecommunicatieapparatuur die ermee wordt ontwikkeld of gemaakt, niet om het product zelf.",
    en="This is about the telecommunications equipment that is developed or produced with it, not about the item itself.",
)
USES_LASER = design(
    "served_equipment_uses_laser",
    "5B001.b.2",
    Text(
        nl="Gebruikt de apparatuur waarvoor het dient een laser?",
        en="Does the equipment that it serves employ a laser?",
    ),
    Text(nl="de gediende apparatuur gebruikt een laser", en="the served equipment employs a laser"),
    _WHAT_IS_DEVELOPED,
)
_WAVELENGTH = figure(
    "served_equipment_wavelength",
    "5B001.b.2.a",
    "nm",
    nl="de langste golflengte waarop die apparatuur met de laser zendt",
    en="the longest transmission wavelength of that equipment",
)
_ANALOGUE = design(
    "served_equipment_is_analogue",
    "5B001.b.2.d",
    Text(
        nl="Werkt die apparatuur met analoge technieken?",
        en="Does that equipment employ analogue techniques?",
    ),
    Text(nl="de gediende apparatuur werkt analoog", en="the served equipment employs analogue techniques"),
)
_ANALOGUE_BANDWIDTH = figure(
    "served_equipment_analogue_bandwidth",
    "5B001.b.2.d",
    "GHz",
    nl="de bandbreedte van die apparatuur",
    en="the bandwidth of that equipment",
)
FOR_COMMERCIAL_TELEVISION = design(
    "for_commercial_television",
    "5B001.b.2.d",
    Text(
        nl="Dient het speciaal voor commerciële televisiesystemen?",
        en="Does it specially serve commercial TV systems?",
    ),
    Text(nl="het dient voor commerciële televisie", en="it serves commercial TV"),
    frees=True,
)
_QAM_LEVEL = figure(
    "served_equipment_qam_level",
    "5B001.b.4",
    "",
    nl="het hoogste niveau van kwadratuuramplitudemodulatie (QAM) van de radioapparatuur waarvoor het dient",
    en="the highest level of quadrature amplitude modulation (QAM) of the radio equipment that it serves",
    why=ZERO_IF_NONE,
)

LONG_WAVELENGTH = more_than(_WAVELENGTH, "1750 nm")
WIDE_ANALOGUE = _ANALOGUE & more_than(_ANALOGUE_BANDWIDTH, "2.5 GHz")
HIGH_QAM = more_than(_QAM_LEVEL, "1024")
