"""3B501.n: deposition of metals and insulators on wafers.

Where a step is done within a range of temperature or pressure, the question gives the range: the step is one fact, since a
machine is made for the step as a whole.
"""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.fact import Fact
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_ANYWHERE_IN_RANGE = Text(
    nl="Noemt de vraag een bereik van temperatuur of druk, dan is het genoeg dat de stap ergens daarbinnen kan gebeuren.",
    en="Where the question names a range of temperature or pressure, it is enough that the step can be done anywhere in it.",
)


def _step(key: str, path: str, nl: str, en: str, why: Text | None = None) -> Fact:
    """A process that the equipment is designed to perform."""
    return design(
        key,
        path,
        Text(nl=f"Is het ontworpen voor {nl}?", en=f"Is it designed for {en}?"),
        Text(nl=f"het is ontworpen voor {nl}", en=f"it is designed for {en}"),
        why,
    )


_ALD = is_(
    "atomic_layer_deposition",
    "3B501.n.1",
    nl="apparatuur voor atomaire laagdepositie (ALD)",
    en="atomic layer deposition (ALD) equipment",
)
_TUNGSTEN_INTERCONNECT = _step(
    "ald_tungsten_interconnect",
    "3B501.n.1.a",
    nl="het geheel opvullen van een verbinding met wolfraam",
    en="the deposition of tungsten to fill an entire interconnect",
)
_TUNGSTEN_CHANNEL = _step(
    "ald_tungsten_channel",
    "3B501.n.1.a",
    nl="depositie van wolfraam in een kanaal",
    en="the deposition of tungsten in a channel",
)
_CHANNEL_WIDTH = figure(
    "tungsten_channel_width",
    "3B501.n.1.a",
    "nm",
    nl="de kleinste breedte van het kanaal dat met wolfraam wordt gevuld",
    en="the smallest width of the channel that is filled with tungsten",
)
_SIDEWALL = _step(
    "ald_sidewall_barrier",
    "3B501.n.1.b",
    nl="selectieve depositie, op de zijwand maar niet op de bodem, van een barrière van metaal of metaalnitride uit een"
    " organometaalverbinding",
    en="area selective deposition, on the sidewall but not the bottom, of a metal or metal nitride barrier from an"
    " organometallic compound",
)
_TIALC = _step(
    "ald_titanium_aluminium_carbide",
    "3B501.n.1.c",
    nl="depositie van een werkfunctiemetaal van titaan-aluminiumcarbide (TiAlC)",
    en="the deposition of a work function metal of titanium aluminium carbide (TiAlC)",
)
_WORK_FUNCTION = figure(
    "work_function",
    "3B501.n.1.c",
    "eV",
    nl="de werkfunctie van het titaan-aluminiumcarbide",
    en="the work function of the titanium aluminium carbide",
)
_METAL_SOURCES = has(
    "several_metal_sources",
    "3B501.n.1.c.1",
    nl="meer dan één metaalbron, waarvan één aluminium levert",
    en="more than one metal source, of which one is an aluminium precursor source",
)
_PRECURSOR = figure(
    "precursor_vessel_temperature",
    "3B501.n.1.c.2",
    "°C",
    nl="de hoogste temperatuur waarvoor het vat van de uitgangsstof is ontworpen",
    en="the highest temperature for which the precursor vessel is designed",
)
_COBALT_PLATING = _step(
    "cobalt_plating",
    "3B501.n.2",
    nl="galvanisch of stroomloos afzetten van kobalt",
    en="cobalt electroplating or electroless plating",
)
_COBALT_CVD = _step("cobalt_fill_cvd", "3B501.n.3", nl="CVD van vulmetaal van kobalt", en="CVD of cobalt fill metal")
_TUNGSTEN_CVD = _step(
    "bottom_up_tungsten_cvd",
    "3B501.n.4",
    nl="CVD van vulmetaal van wolfraam, bij voorkeur van de bodem af",
    en="selective bottom-up CVD of tungsten fill metal",
)
_VOID_FREE = _step(
    "void_free_plasma_deposition",
    "3B501.n.5",
    nl="plasmadepositie zonder holten in spleten tussen metaalbanen",
    en="void-free plasma enhanced deposition in gaps between metal lines",
)
_DIELECTRIC = figure(
    "deposited_dielectric_constant",
    "3B501.n.5",
    "",
    nl="de laagste diëlektrische constante van de laag die met plasma in spleten wordt afgezet",
    en="the lowest dielectric constant of the layer that is deposited in gaps by plasma",
)
_ASPECT = figure(
    "filled_gap_aspect_ratio",
    "3B501.n.5",
    "",
    nl="de grootste verhouding van diepte tot breedte van de spleten tussen metaalbanen (1:1 is 1)",
    en="the largest ratio of depth to width of the gaps between metal lines (1:1 is 1)",
)
_GAP = figure(
    "filled_gap_width",
    "3B501.n.5",
    "nm",
    nl="de kleinste breedte van de spleten tussen metaalbanen",
    en="the smallest width of the gaps between metal lines",
)
_RUTHENIUM = _step(
    "ruthenium_deposition",
    "3B501.n.6",
    nl="depositie van ruthenium uit een organometaalverbinding, met de wafer boven 20 °C en onder 500 °C",
    en="the deposition of ruthenium from an organometallic compound, with the wafer above 20 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_MULTI_CHAMBER = _step(
    "multi_chamber_vacuum_process",
    "3B501.n.7",
    nl="processen in meer stappen en meer kamers, met hoogvacuüm of inert gas tussen de stappen",
    en="multistep processing in multiple chambers, with high vacuum or an inert environment between the steps",
)
_HYDROGEN_PLASMA = _step(
    "hydrogen_plasma_at_temperature",
    "3B501.n.7.a.1",
    nl="plasmabehandeling met waterstof (ook met stikstof) of ammoniak, met de wafer boven 100 °C en onder 500 °C",
    en="plasma treatment with hydrogen (also with nitrogen) or ammonia, with the wafer above 100 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_OXYGEN_PLASMA = _step(
    "oxygen_plasma_at_temperature",
    "3B501.n.7.a.2",
    nl="plasmabehandeling met zuurstof of ozon, met de wafer boven 40 °C en onder 500 °C",
    en="plasma treatment with oxygen or ozone, with the wafer above 40 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_TUNGSTEN_LAYER = _step(
    "tungsten_layer_at_temperature",
    "3B501.n.7.a.3",
    nl="depositie van een laag wolfraam, met de wafer boven 100 °C en onder 500 °C",
    en="the deposition of a tungsten layer, with the wafer above 100 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_REMOTE_PLASMA = _step(
    "remote_plasma_with_ion_filter",
    "3B501.n.7.b.1",
    nl="plasmabehandeling met een plasmabron op afstand en een ionenfilter",
    en="plasma treatment with a remote plasma generator and an ion filter",
)
_COBALT_ON_COPPER = _step(
    "selective_cobalt_on_copper",
    "3B501.n.7.b.2",
    nl="selectieve depositie van kobalt op koper uit een organometaalverbinding",
    en="the selective deposition of cobalt on copper from an organometallic compound",
)
_NITRIDE_LAYER = _step(
    "titanium_nitride_or_tungsten_carbide",
    "3B501.n.7.c.1",
    nl="depositie van titaannitride of wolfraamcarbide uit een organometaalverbinding, met de wafer boven 20 °C en onder 500"
    " °C",
    en="the deposition of titanium nitride or tungsten carbide from an organometallic compound, with the wafer above 20 °C and"
    " below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_COBALT_SPUTTER = _step(
    "cobalt_sputtering",
    "3B501.n.7.c.2",
    nl="sputteren van kobalt bij een druk boven 0,133 Pa en onder 13,3 Pa, met de wafer onder 500 °C",
    en="the sputtering of cobalt at a pressure above 0.133 Pa and below 13.3 Pa, with the wafer below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_COBALT_ORGANIC = _step(
    "cobalt_from_organometallic",
    "3B501.n.7.c.3",
    nl="depositie van kobalt uit een organometaalverbinding bij een druk boven 133 Pa en onder 13300 Pa, met de wafer boven"
    " 20 °C en onder 500 °C",
    en="the deposition of cobalt from an organometallic compound at a pressure above 133 Pa and below 13300 Pa, with the wafer"
    " above 20 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_RUTHENIUM_ORGANIC = _step(
    "ruthenium_from_organometallic",
    "3B501.n.7.d.1",
    nl="depositie van ruthenium uit een organometaalverbinding bij een druk boven 133 Pa en onder 13300 Pa, met de wafer boven"
    " 20 °C en onder 500 °C",
    en="the deposition of ruthenium from an organometallic compound at a pressure above 133 Pa and below 13300 Pa, with the"
    " wafer above 20 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_COPPER_PVD = _step(
    "copper_pvd",
    "3B501.n.7.d.2",
    nl="PVD van koper bij een druk boven 0,133 Pa en onder 13,3 Pa, met de wafer onder 500 °C",
    en="PVD of copper at a pressure above 0.133 Pa and below 13.3 Pa, with the wafer below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_SINGLE_CHAMBER = _step(
    "single_chamber_contact",
    "3B501.n.8",
    nl="het maken van een metaalcontact in meer stappen binnen één kamer",
    en="the fabrication of a metal contact in several steps within a single chamber",
)
_TUNGSTEN_ORGANIC = _step(
    "tungsten_from_organometallic",
    "3B501.n.8.a",
    nl="depositie van wolfraam uit een organometaalverbinding, met de wafer boven 100 °C en onder 500 °C",
    en="the deposition of tungsten from an organometallic compound, with the wafer above 100 °C and below 500 °C",
    why=_ANYWHERE_IN_RANGE,
)
_ANY_HYDROGEN_PLASMA = _step(
    "hydrogen_plasma",
    "3B501.n.8.b",
    nl="plasmabehandeling met waterstof (ook met stikstof) of ammoniak, bij welke temperatuur dan ook",
    en="plasma treatment with hydrogen (also with nitrogen) or ammonia, at whatever temperature",
)

_CONTACT = Text(nl="metaalcontacten", en="metal contacts")
_LAYERS = paragraph(
    "3B501.n.1",
    Text(nl="atomaire laagdepositie", en="atomic layer deposition"),
    _ALD
    & any_of(
        paragraph(
            "3B501.n.1.a",
            Text(nl="wolfraam", en="tungsten"),
            _TUNGSTEN_INTERCONNECT | (_TUNGSTEN_CHANNEL & less_than(_CHANNEL_WIDTH, "40 nm")),
        ),
        paragraph("3B501.n.1.b", Text(nl="barrière op de zijwand", en="sidewall barrier"), _SIDEWALL),
        paragraph(
            "3B501.n.1.c",
            Text(nl="werkfunctiemetaal", en="work function metal"),
            _TIALC & more_than(_WORK_FUNCTION, "4.0 eV") & _METAL_SOURCES & at_least(_PRECURSOR, "30 °C"),
        ),
    ),
)
_SEVERAL_CHAMBERS = paragraph(
    "3B501.n.7",
    Text(nl="meer kamers", en="multiple chambers"),
    _MULTI_CHAMBER
    & any_of(
        paragraph("3B501.n.7.a", _CONTACT, all_of(_HYDROGEN_PLASMA, _OXYGEN_PLASMA, _TUNGSTEN_LAYER)),
        paragraph("3B501.n.7.b", _CONTACT, all_of(_REMOTE_PLASMA, _COBALT_ON_COPPER)),
        paragraph("3B501.n.7.c", _CONTACT, all_of(_NITRIDE_LAYER, _COBALT_SPUTTER, _COBALT_ORGANIC)),
        paragraph(
            "3B501.n.7.d",
            Text(nl="koperverbindingen", en="copper interconnects"),
            all_of(any_of(_COBALT_ORGANIC, _RUTHENIUM_ORGANIC), _COPPER_PVD),
        ),
    ),
)
DEPOSITION = paragraph(
    "3B501.n",
    Text(nl="depositie", en="deposition"),
    any_of(
        _LAYERS,
        paragraph("3B501.n.2", Text(nl="afzetten van kobalt", en="cobalt plating"), _COBALT_PLATING),
        paragraph("3B501.n.3", Text(nl="CVD van kobalt", en="CVD of cobalt"), _COBALT_CVD),
        paragraph("3B501.n.4", Text(nl="CVD van wolfraam", en="CVD of tungsten"), _TUNGSTEN_CVD),
        paragraph(
            "3B501.n.5",
            Text(nl="vullen van smalle spleten", en="filling of narrow gaps"),
            _VOID_FREE & less_than(_DIELECTRIC, "3.3") & at_least(_ASPECT, "1") & less_than(_GAP, "25 nm"),
        ),
        paragraph("3B501.n.6", Text(nl="ruthenium", en="ruthenium"), _RUTHENIUM),
        _SEVERAL_CHAMBERS,
        paragraph("3B501.n.8", _CONTACT, all_of(_SINGLE_CHAMBER, _TUNGSTEN_ORGANIC, _ANY_HYDROGEN_PLASMA)),
    ),
)
