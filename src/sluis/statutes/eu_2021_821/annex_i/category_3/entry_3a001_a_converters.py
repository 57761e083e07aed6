"""3A001.a.5, .a.13 and .a.14: converters between analogue and digital, as integrated circuits."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import CONVERTS, PROCESSES, STORES, conversions
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than, more_than

ADC = is_("adc_circuit", "3A001.a.5.a", nl="een analoog-digitaalomzetter (ADC)", en="an analogue-to-digital converter (ADC)")
DAC = is_("dac_circuit", "3A001.a.5.b", nl="een digitaal-analoogomzetter (DAC)", en="a digital-to-analogue converter (DAC)")
_DDS = is_(
    "direct_digital_synthesizer",
    "3A001.a.13",
    nl="een schakeling voor directe digitale synthese (DDS)",
    en="a direct digital synthesizer (DDS) circuit",
)
_DAC_RESOLUTION = figure("dac_resolution", "3A001.a.5.b", "bit", nl="de resolutie van de DAC", en="the resolution of the DAC")
_UPDATE_RATE = figure(
    "dac_adjusted_update_rate",
    "3A001.a.5.b",
    "Msample/s",
    nl="de aangepaste verversingssnelheid van de DAC",
    en="the adjusted update rate of the DAC",
    why=Text(
        nl="Zonder interpolatie (of als die uit kan): de snelheid waarmee de uitgang verandert. Met interpolatie: die snelheid"
        " gedeeld door de kleinste interpolatiefactor.",
        en="Without interpolation (or where it can be bypassed): the rate at which the output changes. With interpolation: that"
        " rate divided by the smallest interpolating factor.",
    ),
)
_SETTLING_TIME = figure(
    "dac_settling_time",
    "3A001.a.5.b.2.a.1",
    "ns",
    nl="de insteltijd van de DAC tot binnen 0,024 % van volle schaal, na een sprong over de volle schaal",
    en="the settling time of the DAC to within 0.024 % of full scale, from a full scale step",
)
_SPURIOUS_FREE_RANGE = figure(
    "dac_spurious_free_dynamic_range",
    "3A001.a.5.b.2.a.2",
    "dBc",
    nl="het storingsvrije bereik (SFDR) van de DAC bij een signaal van volle schaal van 100 MHz (of de hoogste frequentie"
    " daaronder)",
    en="the spurious free dynamic range (SFDR) of the DAC for a full scale signal of 100 MHz (or the highest specified below"
    " it)",
)
_DAC_CLOCK = figure(
    "dds_dac_clock_frequency",
    "3A001.a.13",
    "GHz",
    nl="de klokfrequentie van de DAC in de DDS-schakeling",
    en="the clock frequency of the DAC in the DDS circuit",
)

_ADCS = paragraph(
    "3A001.a.5.a",
    Text(nl="ADC’s", en="ADCs"),
    ADC & conversions("3A001.a.5.a", "12345", ("1300", "600", "400", "250", "65")),
)
_DACS = paragraph(
    "3A001.a.5.b",
    Text(nl="DAC’s", en="DACs"),
    DAC
    & any_of(
        paragraph(
            "3A001.a.5.b.1",
            Text(nl="10 tot 12 bit", en="10 to 12 bit"),
            at_least(_DAC_RESOLUTION, "10 bit")
            & less_than(_DAC_RESOLUTION, "12 bit")
            & more_than(_UPDATE_RATE, "3500 Msample/s"),
        ),
        paragraph(
            "3A001.a.5.b.2",
            Text(nl="12 bit of meer", en="12 bit or more"),
            at_least(_DAC_RESOLUTION, "12 bit")
            & any_of(
                paragraph(
                    "3A001.a.5.b.2.a",
                    Text(nl="snel, en nauwkeurig of zuiver", en="fast, and settling fast or pure"),
                    more_than(_UPDATE_RATE, "1250 Msample/s")
                    & at_most(_UPDATE_RATE, "3500 Msample/s")
                    & any_of(
                        paragraph(
                            "3A001.a.5.b.2.a.1", Text(nl="insteltijd", en="settling time"), less_than(_SETTLING_TIME, "9 ns")
                        ),
                        paragraph(
                            "3A001.a.5.b.2.a.2",
                            Text(nl="storingsvrij bereik", en="spurious free dynamic range"),
                            more_than(_SPURIOUS_FREE_RANGE, "68 dBc"),
                        ),
                    ),
                ),
                paragraph("3A001.a.5.b.2.b", Text(nl="zeer snel", en="very fast"), more_than(_UPDATE_RATE, "3500 Msample/s")),
            ),
        ),
    ),
)
CONVERTERS = paragraph(
    "3A001.a.5",
    Text(nl="omzetters tussen analoog en digitaal", en="converters between analogue and digital"),
    any_of(_ADCS, _DACS),
)
SYNTHESIZERS = paragraph(
    "3A001.a.13",
    Text(nl="schakelingen voor directe digitale synthese", en="direct digital synthesizer circuits"),
    _DDS
    & any_of(
        paragraph(
            "3A001.a.13.a",
            Text(nl="10 tot 12 bit", en="10 to 12 bit"),
            at_least(_DAC_CLOCK, "3.5 GHz") & at_least(_DAC_RESOLUTION, "10 bit") & less_than(_DAC_RESOLUTION, "12 bit"),
        ),
        paragraph(
            "3A001.a.13.b",
            Text(nl="12 bit of meer", en="12 bit or more"),
            at_least(_DAC_CLOCK, "1.25 GHz") & at_least(_DAC_RESOLUTION, "12 bit"),
        ),
    ),
)
CONVERTING_CIRCUITS = paragraph(
    "3A001.a.14",
    Text(nl="schakelingen die omzetten en opslaan of bewerken", en="circuits that convert and store or process"),
    CONVERTS & any_of(STORES, PROCESSES) & conversions("3A001.a.14.a", "12345", ("1300", "1000", "1000", "400", "180")),
)
