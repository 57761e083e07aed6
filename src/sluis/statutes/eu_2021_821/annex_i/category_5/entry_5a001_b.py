"""5A001.b: underwater communication, special radio equipment, receivers and very slow voice coding."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_b_radio import (
    HIGH_POWER,
    RECEIVERS,
    SPREAD_SPECTRUM,
    ULTRA_WIDEBAND,
)
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import STANDARD_COMPUTERS
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

_UNDERWATER = is_(
    "untethered_underwater_communication",
    "5A001.b.1",
    nl="een systeem voor communicatie onder water zonder kabel",
    en="an underwater untethered communications system",
)
_ACOUSTIC = has(
    "acoustic_carrier",
    "5A001.b.1.a",
    nl="een akoestische draaggolf",
    en="an acoustic carrier",
)
_LOWEST_ACOUSTIC = figure(
    "lowest_acoustic_carrier",
    "5A001.b.1.a",
    "kHz",
    nl="de laagste akoestische draaggolffrequentie",
    en="the lowest acoustic carrier frequency",
)
_HIGHEST_ACOUSTIC = figure(
    "highest_acoustic_carrier",
    "5A001.b.1.a",
    "kHz",
    nl="de hoogste akoestische draaggolffrequentie",
    en="the highest acoustic carrier frequency",
)
_ELECTROMAGNETIC = has(
    "electromagnetic_carrier",
    "5A001.b.1.b",
    nl="een elektromagnetische draaggolf",
    en="an electromagnetic carrier",
)
_LOWEST_ELECTROMAGNETIC = figure(
    "lowest_electromagnetic_carrier",
    "5A001.b.1.b",
    "kHz",
    nl="de laagste elektromagnetische draaggolffrequentie",
    en="the lowest electromagnetic carrier frequency",
)
_STEERS_BEAM = design(
    "electronic_beam_steering",
    "5A001.b.1.c",
    Text(nl="Stuurt het zijn bundel elektronisch?", en="Does it use electronic beam steering?"),
    Text(nl="het stuurt de bundel elektronisch", en="it uses electronic beam steering"),
)
_LIGHT = design(
    "communicates_by_laser_or_led",
    "5A001.b.1.d",
    Text(nl="Communiceert het met lasers of leds?", en="Does it communicate by lasers or LEDs?"),
    Text(nl="het communiceert met lasers of leds", en="it communicates by lasers or LEDs"),
)
_WAVELENGTH = figure(
    "optical_output_wavelength",
    "5A001.b.1.d",
    "nm",
    nl="de uitgezonden golflengte",
    en="the output wavelength",
    why=Text(
        nl="Zijn er meer golflengten, geef dan een die tussen 400 en 700 nm ligt.",
        en="If there are several wavelengths, give one that lies between 400 and 700 nm.",
    ),
)
_LOCAL_NETWORK = design(
    "underwater_local_area_network",
    "5A001.b.1.d",
    Text(
        nl="Werkt het in een lokaal netwerk (LAN), waarin zelfstandige apparaten rechtstreeks met elkaar verbonden zijn?",
        en="Does it work in a local area network (LAN), where independent devices communicate directly with each other?",
    ),
    Text(nl="het werkt in een lokaal netwerk", en="it works in a local area network"),
)
_VOICE_CODING = design(
    "digital_voice_coding",
    "5A001.b.6",
    Text(
        nl="Zet het menselijke spraak met digitale signaalverwerking om in een gecodeerd signaal?",
        en="Does it convert human voice into a coded signal by digital signal processing?",
    ),
    Text(nl="het codeert spraak", en="it codes voice"),
)
_VOICE_RATE = figure(
    "voice_coding_rate",
    "5A001.b.6",
    "bit/s",
    nl="de laagste bitsnelheid van de gecodeerde, ononderbroken spraak",
    en="the lowest rate of the coded output for continuous speech",
)
_COMPONENT = design(
    "component_for_special_telecommunications",
    "5A001.b",
    Text(
        nl="Is het een onderdeel of toebehoren, speciaal ontworpen voor systemen of apparatuur van 5A001.b?",
        en="Is it a component or accessory specially designed for systems or equipment of 5A001.b?",
    ),
    Text(nl="het is een speciaal onderdeel voor 5A001.b", en="it is a component specially designed for 5A001.b"),
    STANDARD_COMPUTERS,
)

_UNDER_WATER = paragraph(
    "5A001.b.1",
    Text(nl="communicatie onder water zonder kabel", en="underwater untethered communications"),
    _UNDERWATER
    & any_of(
        paragraph(
            "5A001.b.1.a",
            Text(nl="geluid buiten 20 tot 60 kHz", en="sound outside 20 to 60 kHz"),
            _ACOUSTIC & any_of(less_than(_LOWEST_ACOUSTIC, "20 kHz"), more_than(_HIGHEST_ACOUSTIC, "60 kHz")),
        ),
        paragraph(
            "5A001.b.1.b",
            Text(nl="radiogolven onder 30 kHz", en="radio below 30 kHz"),
            _ELECTROMAGNETIC & less_than(_LOWEST_ELECTROMAGNETIC, "30 kHz"),
        ),
        paragraph("5A001.b.1.c", Text(nl="elektronisch gestuurde bundel", en="electronic beam steering"), _STEERS_BEAM),
        paragraph(
            "5A001.b.1.d",
            Text(nl="licht in een lokaal netwerk", en="light in a local area network"),
            all_of(_LIGHT, more_than(_WAVELENGTH, "400 nm"), less_than(_WAVELENGTH, "700 nm"), _LOCAL_NETWORK),
        ),
    ),
)
_SLOW_VOICE = paragraph(
    "5A001.b.6",
    Text(nl="spraakcodering onder 700 bit/s", en="voice coding below 700 bit/s"),
    all_of(_VOICE_CODING, less_than(_VOICE_RATE, "700 bit/s")),
)
SPECIAL_SYSTEMS = paragraph(
    "5A001.b",
    Text(nl="bijzondere radiosystemen en onderwatercommunicatie", en="special radio and underwater systems"),
    GOODS & any_of(_UNDER_WATER, HIGH_POWER, SPREAD_SPECTRUM, ULTRA_WIDEBAND, RECEIVERS, _SLOW_VOICE, _COMPONENT),
)
