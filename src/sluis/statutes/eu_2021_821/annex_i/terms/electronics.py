"""Terms of category 3: converters, kinds of integrated circuits, and items that follow the equipment they are made for."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import can, figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_CATEGORY_3A = ANNEX_I / "heading_3a"

INTEGRATED_CIRCUIT = is_(
    "integrated_circuit",
    "3A001.a",
    nl="een geïntegreerde schakeling (chip), ook als wafer of uit meer chips samengesteld",
    en="an integrated circuit (chip), including as a wafer or made of several chips",
    why=Text(
        nl="Hybride schakelingen, filmschakelingen, optische schakelingen en microgolfschakelingen (MMIC’s) tellen mee.",
        en="Hybrid, film type, optical and microwave circuits (MMICs) count.",
    ),
)
CONVERTS = can(
    "converts_analogue_to_digital",
    "3A001.a.14.a",
    nl="analoge signalen omzetten in digitale, of daarvoor worden geprogrammeerd",
    en="convert analogue signals to digital ones, or be programmed to do so",
)
STORES = can("stores_digitised_data", "3A001.a.14.b.1", nl="gedigitaliseerde gegevens opslaan", en="store digitised data")
PROCESSES = can(
    "processes_digitised_data", "3A001.a.14.b.2", nl="gedigitaliseerde gegevens bewerken", en="process digitised data"
)
ADC_RESOLUTION = figure(
    "adc_resolution",
    "3A001.a.5.a",
    "bit",
    nl="de resolutie van de analoog-digitaalomzetter (ADC)",
    en="the resolution of the analogue-to-digital converter (ADC)",
    why=Text(
        nl="Het aantal bits van de digitale uitgang telt, niet het effectieve aantal (ENOB). Heeft de omzetter meer standen,"
        " beoordeel dan elke stand apart.",
        en="The number of bits of the digital output counts, not the effective number (ENOB). If the converter has several"
        " modes, assess each of them.",
    ),
)
ADC_SAMPLE_RATE = figure(
    "adc_sample_rate",
    "3A001.a.5.a",
    "Msample/s",
    nl="de bemonsteringssnelheid van de ADC",
    en="the sample rate of the ADC",
    why=Text(
        nl="Bij meer kanalen: die van het snelste kanaal. Kunnen kanalen om en om bemonsteren (interleaved): hun snelheden"
        " bij elkaar. Bij overbemonstering: de woordsnelheid aan de uitgang.",
        en="With several channels: that of the fastest one. Where channels can be interleaved: their rates together. With"
        " oversampling: the output word rate.",
    ),
)


def conversions(path: str, marks: str, rates: tuple[str, ...]) -> Condition:
    """The classes of resolution as paragraphs under `path`, each with the sample rate in Msample/s that it must exceed."""
    classes = zip(marks, _CLASSES, rates, strict=True)
    return any_of(
        *(
            paragraph(f"{path}.{mark}", words, bits & more_than(ADC_SAMPLE_RATE, f"{rate} Msample/s"))
            for mark, (words, bits), rate in classes
        )
    )


def _from(low: int, high: int) -> tuple[Text, Condition]:
    words = Text(nl=f"{low} tot {high} bit", en=f"{low} to less than {high} bit")
    return words, at_least(ADC_RESOLUTION, f"{low} bit") & less_than(ADC_RESOLUTION, f"{high} bit")


_CLASSES = (
    _from(8, 10),
    _from(10, 12),
    _from(12, 14),
    _from(14, 16),
    (Text(nl="16 bit of meer", en="16 bit or more"), at_least(ADC_RESOLUTION, "16 bit")),
)

MADE_FOR_OTHER_EQUIPMENT = design(
    "made_for_other_equipment",
    "3A001",
    Text(
        nl="Is het speciaal ontworpen voor andere apparatuur, of doet het hetzelfde als andere apparatuur?",
        en="Is it specially designed for other equipment, or does it have the same functional characteristics as other"
        " equipment?",
    ),
    Text(nl="het is gemaakt voor andere apparatuur", en="it is made for other equipment"),
    frees=True,
)
FIXED_FOR_OTHER_EQUIPMENT = design(
    "fixed_for_other_equipment",
    "3A001.a",
    Text(
        nl="Is de schakeling onveranderlijk geprogrammeerd of ontworpen voor één taak in andere apparatuur?",
        en="Is the circuit unalterably programmed or designed for one function in other equipment?",
    ),
    Text(nl="de schakeling dient één taak in andere apparatuur", en="the circuit serves one function in other equipment"),
    frees=True,
)
_OTHER_EQUIPMENT_FREE = design(
    "other_equipment_not_listed",
    "3A001",
    Text(
        nl="Heeft iemand vastgesteld dat die andere apparatuur niet op de lijst staat?",
        en="Has somebody established that this other equipment is not on the list?",
    ),
    Text(nl="die andere apparatuur staat niet op de lijst", en="that other equipment is not listed"),
    Text(
        nl="Het product volgt dan de apparatuur waarvoor het is gemaakt. Staat die op de lijst, dan het product ook.",
        en="The item then follows the equipment it is made for. If that is listed, so is the item.",
    ),
    frees=True,
)
FOLLOWS_FREE_EQUIPMENT = Defined(
    Text(nl="wat de status van andere apparatuur volgt", en="what follows the status of other equipment"),
    _CATEGORY_3A / "note_1",
    MADE_FOR_OTHER_EQUIPMENT & _OTHER_EQUIPMENT_FREE,
)
"""Note 1 to section 3A: of 3A001, 3A002 and 3A501, but not of the paragraphs that the note names."""
SERVES_FREE_EQUIPMENT = Defined(
    Text(nl="schakelingen voor één taak in andere apparatuur", en="circuits for one function in other equipment"),
    _CATEGORY_3A / "note_2",
    FIXED_FOR_OTHER_EQUIPMENT & _OTHER_EQUIPMENT_FREE,
)
"""Note 2 to section 3A: of 3A001.a.3 to .a.9 and .a.12 to .a.14. Recalled for the list of 2020; read in that of 2025."""

ASSEMBLY = is_(
    "assembly_module_or_equipment",
    "3A002",
    nl="een elektronische samenstelling, module of apparaat",
    en="an electronic assembly, module or piece of equipment",
)
