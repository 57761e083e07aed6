"""5A001.d: phased array antennae that steer their beam electronically."""

from __future__ import annotations

from sluis.law.condition import Defined, all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import FOR_CIVIL_EARTH_STATIONS
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, more_than

_PATH = "5A001.d"
_ANTENNA = is_(
    "electronically_steerable_antenna",
    _PATH,
    nl="een elektronisch stuurbare fasegestuurde antenne (de bundel draait door een elektrisch signaal)",
    en="an electronically steerable phased array antenna (an electrical signal moves the beam)",
)
_LOWEST = figure(
    "antenna_lowest_frequency",
    _PATH,
    "GHz",
    nl="de laagste frequentie waarvoor de antenne is gespecificeerd",
    en="the lowest frequency for which the antenna is rated",
)
_HIGHEST = figure(
    "antenna_highest_frequency",
    _PATH,
    "GHz",
    nl="de hoogste frequentie waarvoor de antenne is gespecificeerd",
    en="the highest frequency for which the antenna is rated",
)
_NONE_IN_BAND = Text(
    nl="Is het EIRP bekend, trek er dan 2,15 dB van af. Werkt de antenne niet in deze band, vul dan -100 in.",
    en="If the EIRP is known, subtract 2.15 dB. If the antenna does not work in this band, fill in -100.",
)


def _band(number: int, low: str, high: str, power: str) -> Defined:
    radiated = figure(
        f"antenna_radiated_power_{low}_to_{high}_ghz".replace(".", "_"),
        f"{_PATH}.{number}",
        "dBm",
        nl=f"het grootste effectief uitgestraald vermogen (ERP) boven {low.replace('.', ',')} GHz tot en met {high} GHz",
        en=f"the highest effective radiated power (ERP) above {low} GHz, up to {high} GHz",
        why=_NONE_IN_BAND,
    )
    return paragraph(
        f"{_PATH}.{number}",
        Text(nl=f"boven {low.replace('.', ',')} tot en met {high} GHz", en=f"above {low} up to {high} GHz"),
        all_of(more_than(_HIGHEST, f"{low} GHz"), at_most(_LOWEST, f"{high} GHz"), at_least(radiated, f"{power} dBm")),
    )


_FOR_LANDING = design(
    "antenna_for_microwave_landing",
    _PATH,
    Text(
        nl="Is de antenne voor landingssystemen met instrumenten volgens de ICAO-normen voor microgolflandingssystemen (MLS)?",
        en="Is the antenna for landing systems with instruments to the ICAO standards on Microwave Landing Systems (MLS)?",
    ),
    Text(nl="de antenne is voor MLS", en="the antenna is for MLS"),
    frees=True,
)
_FOR_CELLULAR = design(
    "antenna_for_cellular_or_wlan",
    _PATH,
    Text(
        nl="Is de antenne speciaal ontworpen voor civiele mobiele telefonie of wifi (WLAN)?",
        en="Is the antenna specially designed for civil cellular or WLAN radio-communications systems?",
    ),
    Text(nl="de antenne is voor mobiele telefonie of wifi", en="the antenna is for cellular or WLAN systems"),
    frees=True,
)
_FOR_SHORT_RANGE = design(
    "antenna_for_802_15_or_hdmi",
    _PATH,
    Text(
        nl="Is de antenne speciaal ontworpen voor IEEE 802.15 of draadloze HDMI?",
        en="Is the antenna specially designed for IEEE 802.15 or wireless HDMI?",
    ),
    Text(nl="de antenne is voor IEEE 802.15 of draadloze HDMI", en="the antenna is for IEEE 802.15 or wireless HDMI"),
    frees=True,
)

ANTENNAE = paragraph(
    _PATH,
    Text(nl="elektronisch stuurbare antennes", en="electronically steerable antennas"),
    all_of(
        GOODS,
        _ANTENNA,
        any_of(
            _band(1, "31.8", "57", "20"),
            _band(2, "57", "66", "24"),
            _band(3, "66", "90", "20"),
            paragraph(f"{_PATH}.4", Text(nl="boven 90 GHz", en="above 90 GHz"), more_than(_HIGHEST, "90 GHz")),
        ),
    ).unless(
        any_of(
            note(_PATH, "1", Text(nl="microgolflandingssystemen", en="microwave landing systems"), _FOR_LANDING),
            note(
                _PATH,
                "2",
                Text(nl="civiele communicatie", en="civil communication"),
                any_of(_FOR_CELLULAR, _FOR_SHORT_RANGE, FOR_CIVIL_EARTH_STATIONS),
            ),
        )
    ),
)
