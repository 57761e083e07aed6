"""3A002: recorders, oscilloscopes, analysers, signal generators, atomic clocks and converter boards, in both wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a002_analysers import (
    NETWORK_ANALYSER,
    NETWORK_ANALYSERS_FROM_2025,
    NETWORK_ANALYSERS_UNTIL_2025,
    SIGNAL_ANALYSER,
    SIGNAL_ANALYSERS_FROM_2025,
    SIGNAL_ANALYSERS_UNTIL_2025,
    TEST_RECEIVER,
    TEST_RECEIVERS,
)
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a002_generators import (
    GENERATORS_FROM_2025,
    GENERATORS_UNTIL_2025,
    SIGNAL_GENERATOR,
)
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    GOODS,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2025,
    Entry,
    Wording,
    design,
    note,
    open_reading,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import FOR_SPACE, can, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import (
    ASSEMBLY,
    CONVERTS,
    FOLLOWS_FREE_EQUIPMENT,
    PROCESSES,
    STORES,
    conversions,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_RECORDER = is_("digital_data_recorder", "3A002.a.6", nl="een digitale gegevensrecorder", en="a digital data recorder")
_THROUGHPUT = figure(
    "continuous_recording_throughput",
    "3A002.a.6.a",
    "Gbit/s",
    nl="de hoogste snelheid waarmee het zonder verlies doorlopend op schijf of SSD opslaat",
    en="the highest sustained rate at which it records to disk or solid-state drive without loss",
)
_PROCESSES_RADIO = design(
    "processes_radio_signal_while_recording",
    "3A002.a.6.b",
    Text(
        nl="Doet het signaalverwerking op de gegevens van het radiosignaal terwijl die worden opgeslagen?",
        en="Does it do signal processing of the radio frequency signal data while these are being recorded?",
    ),
    Text(nl="het verwerkt het radiosignaal tijdens de opslag", en="it processes the radio signal while recording"),
)
_OSCILLOSCOPE = is_("real_time_oscilloscope", "3A002.a.7", nl="een realtimeoscilloscoop", en="a real-time oscilloscope")
_NOISE = figure(
    "oscilloscope_noise",
    "3A002.a.7.a",
    "%",
    nl="de effectieve ruisspanning (rms) in procent van volle schaal, bij de stand met de laagste ruis",
    en="the rms noise voltage in per cent of full scale, at the vertical scale setting with the lowest noise",
)
_BANDWIDTH = figure(
    "oscilloscope_bandwidth_per_channel",
    "3A002.a.7",
    "GHz",
    nl="de grootste bandbreedte (3 dB) per kanaal",
    en="the largest 3 dB bandwidth per channel",
)
_UPPER_FREQUENCY = figure(
    "oscilloscope_upper_3_db_frequency",
    "3A002.a.7.b",
    "GHz",
    nl="de hoogste 3 dB-frequentie van een kanaal",
    en="the upper 3 dB frequency of any channel",
    why=Text(
        nl="De bandbreedte van de oscilloscoop, of het hoogste einde van een verschuifbaar bandvenster als dat hoger is.",
        en="The bandwidth of the oscilloscope, or the upper end of a movable bandwidth window if that is higher.",
    ),
)
_EQUIVALENT_TIME = is_(
    "equivalent_time_oscilloscope",
    "3A002.a.7",
    nl="een oscilloscoop die in equivalente tijd bemonstert",
    en="an equivalent-time sampling oscilloscope",
    frees=True,
)
_CLOCK = is_(
    "atomic_frequency_standard", "3A002.g", nl="een atoomklok (atomaire frequentiestandaard)", en="an atomic frequency standard"
)
_SPACE_QUALIFIED = is_(
    "space_qualified_frequency_standard",
    "3A002.g.1",
    nl=f"een frequentiestandaard die is {FOR_SPACE.nl}",
    en=f"a frequency standard {FOR_SPACE.en}",
)
_RUBIDIUM = is_("rubidium_standard", "3A002.g.3.a", nl="een rubidiumstandaard", en="a rubidium standard")
_STABILITY = figure(
    "long_term_frequency_stability",
    "3A002.g.2",
    "/month",
    nl="de stabiliteit van de frequentie op lange termijn (relatieve afwijking per maand)",
    en="the long-term stability of the frequency (relative deviation per month)",
)
_CLOCK_POWER = figure(
    "frequency_standard_power", "3A002.g.3.c", "W", nl="het totale opgenomen vermogen", en="the total power consumption"
)
_OUTPUTS = can("outputs_digitised_data", "3A002.h.2.a", nl="gedigitaliseerde gegevens uitvoeren", en="output digitised data")

_RECORDERS = paragraph(
    "3A002.a.6",
    Text(nl="digitale gegevensrecorders", en="digital data recorders"),
    _RECORDER & more_than(_THROUGHPUT, "6.4 Gbit/s") & _PROCESSES_RADIO,
)
_CLOCKS = paragraph(
    "3A002.g",
    Text(nl="atoomklokken", en="atomic frequency standards"),
    _CLOCK
    & any_of(
        paragraph("3A002.g.1", Text(nl="voor de ruimte", en="space-qualified"), _SPACE_QUALIFIED),
        paragraph(
            "3A002.g.2", Text(nl="niet van rubidium", en="non-rubidium"), ~_RUBIDIUM & less_than(_STABILITY, "1e-11 /month")
        ),
        paragraph(
            "3A002.g.3",
            Text(nl="zuinig, van rubidium", en="rubidium of low power"),
            ~_SPACE_QUALIFIED & _RUBIDIUM & less_than(_STABILITY, "1e-11 /month") & less_than(_CLOCK_POWER, "1 W"),
        ),
    ),
)
# The N.B. to .h says where recorders, oscilloscopes, analysers, generators and receivers are specified. That these are then
# never under .h is likely, since .h would else catch most of them, but the N.B. does not say so: it stays open.
_INSTRUMENT = any_of(_RECORDER, _OSCILLOSCOPE, SIGNAL_ANALYSER, SIGNAL_GENERATOR, NETWORK_ANALYSER, TEST_RECEIVER)
_CONVERTER_BOARDS = paragraph(
    "3A002.h",
    Text(nl="kaarten en apparaten die omzetten", en="boards and equipment that convert"),
    ASSEMBLY
    & CONVERTS
    & any_of(_OUTPUTS, STORES, PROCESSES)
    & any_of(
        ~_INSTRUMENT,
        open_reading(
            "3A002.h",
            Text(
                nl="een meetinstrument van .a tot en met .f kan ook onder .h vallen",
                en="an instrument of .a to .f can fall under .h too",
            ),
        ),
    )
    & conversions("3A002.h.1", "abcde", ("1300", "1000", "1000", "400", "180")),
)
_WORDS = Text(
    nl="elektronische samenstellingen, modules en meetapparatuur voor algemeen gebruik",
    en="general purpose electronic assemblies, modules and measuring equipment",
)


def _oscilloscopes(band: Condition) -> Condition:
    return paragraph(
        "3A002.a.7",
        Text(nl="realtimeoscilloscopen", en="real-time oscilloscopes"),
        (_OSCILLOSCOPE & less_than(_NOISE, "2 %") & band).unless(
            note("3A002.a.7", "1", Text(nl="equivalente tijd", en="equivalent time"), _EQUIVALENT_TIME)
        ),
    )


def _wording(*instruments: Condition) -> Condition:
    return paragraph(
        "3A002",
        _WORDS,
        (GOODS & any_of(_RECORDERS, *instruments, TEST_RECEIVERS, _CLOCKS, _CONVERTER_BOARDS)).unless(FOLLOWS_FREE_EQUIPMENT),
    )


_UNTIL_2025 = _wording(
    _oscilloscopes(at_least(_BANDWIDTH, "60 GHz")),
    SIGNAL_ANALYSERS_UNTIL_2025,
    GENERATORS_UNTIL_2025,
    NETWORK_ANALYSERS_UNTIL_2025,
)
_FROM_2025 = _wording(
    _oscilloscopes(more_than(_UPPER_FREQUENCY, "90 GHz")),
    SIGNAL_ANALYSERS_FROM_2025,
    GENERATORS_FROM_2025,
    NETWORK_ANALYSERS_FROM_2025,
)

_READING = Text(
    nl="De N.B. bij .h zegt waar recorders, oscilloscopen, analysatoren, generatoren en ontvangers staan. Of die dan nooit"
    " onder .h vallen, laat Sluis open.",
    en="The N.B. to .h says where recorders, oscilloscopes, analysers, generators and receivers are specified. Whether these"
    " are then never under .h, Sluis leaves open.",
)

ENTRY = Entry(
    "3A002",
    _WORDS,
    (Wording(UNTIL_2025, _UNTIL_2025, SEEN_2020, _READING), Wording(FROM_2025, _FROM_2025, SEEN_2025, _READING)),
)
