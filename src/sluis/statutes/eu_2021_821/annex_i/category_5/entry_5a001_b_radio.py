"""5A001.b.2 to .b.5: radio equipment for short wave, spread spectrum, ultra-wideband, and scanning receivers."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, limb, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import (
    FOR_CIVIL_CELLULAR,
    FOR_CIVIL_EARTH_STATIONS,
    WIDE_BANDWIDTH,
    WIDE_FRACTIONAL_BANDWIDTH,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than, more_than

_SHORT_WAVE = is_(
    "radio_in_1_5_to_87_5_mhz",
    "5A001.b.2",
    nl="radioapparatuur die werkt in de band van 1,5 tot 87,5 MHz",
    en="radio equipment operating in the 1.5 MHz to 87.5 MHz band",
)
_PREDICTS_FREQUENCIES = design(
    "predicts_and_selects_frequencies",
    "5A001.b.2.a",
    Text(
        nl="Voorspelt en kiest het automatisch de frequenties en de totale digitale overdrachtssnelheid per kanaal om de"
        " overdracht te optimaliseren?",
        en="Does it by itself predict and choose the frequencies, and the total digital transfer rate of each channel, that"
        " serve the transmission best?",
    ),
    Text(nl="het voorspelt en kiest frequenties", en="it predicts and selects frequencies"),
)
_SEVERAL_SIGNALS = design(
    "linear_amplifier_for_several_signals",
    "5A001.b.2.b",
    Text(
        nl="Heeft het een lineaire vermogensversterker die verscheidene signalen tegelijk aankan?",
        en="Does it have a linear power amplifier that can support multiple signals simultaneously?",
    ),
    Text(nl="het versterkt verscheidene signalen tegelijk", en="it amplifies multiple signals at once"),
)
_POWER_BELOW_30 = figure(
    "multi_signal_power_below_30_mhz",
    "5A001.b.2.b",
    "W",
    nl="het uitgangsvermogen daarbij van 1,5 MHz tot 30 MHz",
    en="its output power then from 1.5 MHz to less than 30 MHz",
    why=ZERO_IF_NONE,
)
_POWER_FROM_30 = figure(
    "multi_signal_power_from_30_mhz",
    "5A001.b.2.b",
    "W",
    nl="het uitgangsvermogen daarbij van 30 MHz tot en met 87,5 MHz",
    en="its output power then from 30 MHz to 87.5 MHz",
    why=ZERO_IF_NONE,
)
_OCTAVES = figure(
    "multi_signal_bandwidth_ratio",
    "5A001.b.2.b",
    "",
    nl="de hoogste frequentie van de momentane bandbreedte, gedeeld door de laagste (een octaaf is 2)",
    en="the highest frequency of the instantaneous bandwidth divided by the lowest (an octave is 2)",
)
_DISTORTION = figure(
    "multi_signal_distortion",
    "5A001.b.2.b",
    "dB",
    nl="het gehalte aan harmonischen en vervorming aan de uitgang (een negatief getal)",
    en="the output harmonic and distortion content (a negative number)",
)
HIGH_POWER = paragraph(
    "5A001.b.2",
    Text(nl="zelfregelende zenders van 1,5 tot 87,5 MHz", en="adaptive radio of 1.5 to 87.5 MHz"),
    all_of(
        _SHORT_WAVE,
        limb("5A001.b.2", "a", Text(nl="kiest zelf frequenties", en="selects frequencies itself"), _PREDICTS_FREQUENCIES),
        limb(
            "5A001.b.2",
            "b",
            Text(nl="sterke, zuivere versterker", en="powerful, clean amplifier"),
            all_of(
                _SEVERAL_SIGNALS,
                any_of(at_least(_POWER_BELOW_30, "1 kW"), at_least(_POWER_FROM_30, "250 W")),
                at_least(_OCTAVES, "2"),
                less_than(_DISTORTION, "-80 dB"),
            ),
        ),
    ),
)

_UWB = is_(
    "ultra_wideband_radio",
    "5A001.b.4",
    nl="radioapparatuur met ultrabreedbandmodulatie",
    en="radio equipment employing ultra-wideband modulation",
)
_UWB_CODES = design(
    "user_programmable_ultra_wideband_codes",
    "5A001.b.4",
    Text(
        nl="Kan de gebruiker de kanaal-, scrambling- of netwerkcodes programmeren?",
        en="Can the user program the channelising, scrambling or network identification codes?",
    ),
    Text(nl="de gebruiker programmeert de codes", en="the user programs the codes"),
)
ULTRA_WIDEBAND = paragraph(
    "5A001.b.4",
    Text(nl="ultrabreedband", en="ultra-wideband"),
    _UWB
    & _UWB_CODES
    & any_of(
        paragraph("5A001.b.4.a", Text(nl="meer dan 500 MHz", en="more than 500 MHz"), WIDE_BANDWIDTH),
        paragraph(
            "5A001.b.4.b",
            Text(nl="relatieve bandbreedte van 20 %", en="fractional bandwidth of 20 %"),
            WIDE_FRACTIONAL_BANDWIDTH,
        ),
    ),
)

_SPREADS = is_(
    "spread_spectrum_radio",
    "5A001.b.3",
    nl="radioapparatuur met gespreid spectrum, zoals frequentieverspringing",
    en="radio equipment employing spread spectrum, such as frequency hopping",
)
_USER_CODES = design(
    "user_programmable_spreading_codes",
    "5A001.b.3.a",
    Text(nl="Kan de gebruiker de spreidcodes programmeren?", en="Can the user program the spreading codes?"),
    Text(nl="de gebruiker programmeert de spreidcodes", en="the user programs the spreading codes"),
)
_SPREADING_RATIO = figure(
    "spreading_ratio",
    "5A001.b.3.b",
    "",
    nl="de totale uitgezonden bandbreedte, gedeeld door die van het smalste informatiekanaal",
    en="the total transmitted bandwidth divided by that of the narrowest information channel",
)
_TRANSMITTED_BANDWIDTH = figure(
    "transmitted_bandwidth",
    "5A001.b.3.b",
    "kHz",
    nl="de totale uitgezonden bandbreedte",
    en="the total transmitted bandwidth",
)
_OUTPUT_POWER = figure(
    "designed_output_power",
    "5A001.b.3",
    "W",
    nl="het hoogste uitgangsvermogen waarmee het volgens ontwerp werkt",
    en="the highest output power at which it is designed to operate",
)
SPREAD_SPECTRUM = paragraph(
    "5A001.b.3",
    Text(nl="gespreid spectrum", en="spread spectrum"),
    (
        _SPREADS
        & ~ULTRA_WIDEBAND
        & any_of(
            paragraph("5A001.b.3.a", Text(nl="eigen spreidcodes", en="programmable codes"), _USER_CODES),
            paragraph(
                "5A001.b.3.b",
                Text(nl="honderdmaal zo breed", en="a hundred times as wide"),
                (at_least(_SPREADING_RATIO, "100") & more_than(_TRANSMITTED_BANDWIDTH, "50 kHz")).unless(
                    note(
                        "5A001.b.3.b",
                        "1",
                        Text(nl="civiele cellulaire netten en grondstations", en="civil cellular systems and earth stations"),
                        any_of(FOR_CIVIL_CELLULAR, FOR_CIVIL_EARTH_STATIONS),
                    )
                ),
            ),
        )
    ).unless(note("5A001.b.3", "1", Text(nl="hooguit 1 W", en="1 W or less"), at_most(_OUTPUT_POWER, "1 W"))),
)

_RECEIVER = is_(
    "digitally_controlled_receiver",
    "5A001.b.5",
    nl="een digitaal bestuurde radio-ontvanger",
    en="a digitally controlled radio receiver",
)
_CHANNELS = figure("receiver_channels", "5A001.b.5.a", "", nl="het aantal kanalen", en="the number of channels")
_SWITCHING_TIME = figure(
    "channel_switching_time",
    "5A001.b.5.b",
    "ms",
    nl="de tijd om van kanaal te wisselen (tot op 0,05 % van de nieuwe frequentie)",
    en="the time to switch channels (to within 0.05 % of the new frequency)",
)
_CANNOT_SWITCH = design(
    "range_too_narrow_to_switch",
    "5A001.b.5.b",
    Text(
        nl="Is het frequentiebereik smaller dan 0,05 % aan weerszijden van de middenfrequentie?",
        en="Is the frequency range less than 0.05 % to either side of the centre frequency?",
    ),
    Text(nl="het bereik is te smal om te wisselen", en="the range is too narrow to switch"),
    frees=True,
)
_SCANS = design(
    "scans_spectrum_automatically",
    "5A001.b.5.c",
    Text(
        nl="Zoekt of scant het automatisch een deel van het spectrum af?",
        en="Does it search or scan a part of the spectrum automatically?",
    ),
    Text(nl="het scant het spectrum", en="it scans the spectrum"),
)
_IDENTIFIES = design(
    "identifies_signals_or_transmitters",
    "5A001.b.5.d",
    Text(
        nl="Herkent het de ontvangen signalen of het type zender?",
        en="Does it identify the received signals or the type of transmitter?",
    ),
    Text(nl="het herkent signalen of zenders", en="it identifies signals or transmitters"),
)
RECEIVERS = paragraph(
    "5A001.b.5",
    Text(nl="snelle scanontvangers", en="fast scanning receivers"),
    all_of(
        _RECEIVER,
        limb("5A001.b.5", "a", Text(nl="veel kanalen", en="many channels"), more_than(_CHANNELS, "1000")),
        limb(
            "5A001.b.5",
            "b",
            Text(nl="wisselt snel", en="switches fast"),
            less_than(_SWITCHING_TIME, "1 ms").unless(_CANNOT_SWITCH),
        ),
        limb("5A001.b.5", "c", Text(nl="zoekt zelf", en="searches by itself"), _SCANS),
        limb("5A001.b.5", "d", Text(nl="herkent wat het hoort", en="identifies what it hears"), _IDENTIFIES),
    ).unless(note("5A001.b.5", "1", Text(nl="civiele cellulaire netten", en="civil cellular systems"), FOR_CIVIL_CELLULAR)),
)
