"""3B001: equipment that makes semiconductors. The list of 2025 adds oxygen to the compounds of .a.2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3b001_lithography import (
    BLANKS,
    LITHOGRAPHY,
    MASKS,
    PHASE_SHIFT_MASKS,
    TEMPLATES,
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
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import can, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.lithography import EPITAXY
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_OTHER_THAN_SILICON = design(
    "grows_other_than_silicon",
    "3B001.a.1",
    Text(
        nl="Is het ontworpen of aangepast om een laag van een ander materiaal dan silicium te maken?",
        en="Is it designed or modified to produce a layer of a material other than silicon?",
    ),
    Text(nl="het maakt een laag van ander materiaal dan silicium", en="it produces a layer of a material other than silicon"),
)
_UNIFORMITY = figure(
    "layer_thickness_variation",
    "3B001.a.1",
    "%",
    nl="de afwijking (plus of min) van de laagdikte over een afstand van 75 mm of meer",
    en="the variation (plus or minus) of layer thickness across a distance of 75 mm or more",
)
_MOCVD = is_(
    "mocvd_for_compound_semiconductors",
    "3B001.a.2",
    nl="een MOCVD-reactor, ontworpen voor epitaxiale groei van samengestelde halfgeleiders",
    en="an MOCVD reactor designed for compound semiconductor epitaxial growth",
)
_ELEMENTS = figure(
    "grown_compound_elements",
    "3B001.a.2",
    "",
    nl="het aantal van deze elementen in het gegroeide materiaal: Al, Ga, In, As, P, Sb en N",
    en="the number of these elements in the grown material: Al, Ga, In, As, P, Sb and N",
)
_OXYGEN = design(
    "grown_compound_has_oxygen",
    "3B001.a.2",
    Text(nl="Bevat het gegroeide materiaal zuurstof?", en="Does the grown material contain oxygen?"),
    Text(nl="het gegroeide materiaal bevat zuurstof", en="the grown material contains oxygen"),
)
_MOLECULAR_BEAM = is_(
    "molecular_beam_epitaxy",
    "3B001.a.3",
    nl="apparatuur voor molecuulbundelepitaxie met gasvormige of vaste bronnen",
    en="molecular beam epitaxial growth equipment using gas or solid sources",
)
_IMPLANTER = is_(
    "ion_implanter", "3B001.b", nl="apparatuur voor ionenimplantatie", en="equipment designed for ion implantation"
)
_LIGHT_IONS = design(
    "optimised_for_light_ions",
    "3B001.b.2",
    Text(
        nl="Is het ontworpen en geoptimaliseerd voor implantatie van waterstof, deuterium of helium, bij 20 keV of meer en"
        " 10 mA of meer?",
        en="Is it designed and optimised for hydrogen, deuterium or helium implant at 20 keV or more and 10 mA or more?",
    ),
    Text(nl="het is geoptimaliseerd voor lichte ionen", en="it is optimised for light ions"),
)
_DIRECT_WRITE = can("ion_direct_write", "3B001.b.3", nl="met ionen rechtstreeks schrijven", en="write directly with ions")
_OXYGEN_IMPLANT = design(
    "high_energy_oxygen_implant",
    "3B001.b.4",
    Text(
        nl="Is het voor implantatie van zuurstof met hoge energie in een verwarmd substraat van halfgeleidermateriaal?",
        en="Is it for high energy oxygen implant into a heated semiconductor material substrate?",
    ),
    Text(nl="het implanteert zuurstof in een verwarmd substraat", en="it implants oxygen into a heated substrate"),
)
_OXYGEN_ENERGY = figure(
    "oxygen_beam_energy", "3B001.b.4", "keV", nl="de bundelenergie voor zuurstof", en="the beam energy for oxygen"
)
_OXYGEN_CURRENT = figure(
    "oxygen_beam_current", "3B001.b.4", "mA", nl="de bundelstroom voor zuurstof", en="the beam current for oxygen"
)
_SILICON_IMPLANT = design(
    "optimised_for_silicon_implant",
    "3B001.b.5",
    Text(
        nl="Is het ontworpen en geoptimaliseerd voor implantatie van silicium, bij 20 keV of meer en 10 mA of meer, in een"
        " substraat van 600 °C of heter?",
        en="Is it designed and optimised for silicon implant, at 20 keV or more and 10 mA or more, into a substrate of 600 °C"
        " or hotter?",
    ),
    Text(
        nl="het is geoptimaliseerd voor silicium in een heet substraat", en="it is optimised for silicon into a hot substrate"
    ),
)
_HANDLER = is_(
    "multi_chamber_wafer_handler",
    "3B001.e",
    nl="een centraal systeem dat wafers automatisch laadt en over meer kamers verdeelt",
    en="an automatic loading multi-chamber central wafer handling system",
)
_CONNECTIONS = figure(
    "connectable_process_tools",
    "3B001.e.1",
    "",
    nl="het aantal verschillende soorten procesmachines van 3B001.a.1, .a.2, .a.3 of .b waarvoor het aansluitingen heeft",
    en="the number of functionally different process tools of 3B001.a.1, .a.2, .a.3 or .b that it has interfaces for",
)
_IN_VACUUM = is_(
    "sequential_processing_in_vacuum",
    "3B001.e.2",
    nl="ontworpen als één systeem in vacuüm, dat elke wafer na elkaar door verschillende machines voert",
    en="designed to form an integrated system in vacuum, for sequential processing of wafers in different tools",
)
_PARALLEL = is_(
    "parallel_wafer_robot",
    "3B001.e",
    nl="een robotsysteem dat speciaal is ontworpen om wafers parallel te verwerken",
    en="an automatic robotic system specially designed for parallel wafer processing",
    frees=True,
)
_COMPONENT = is_(
    "component_for_3b001",
    "3B001",
    nl="een onderdeel of toebehoren dat speciaal is ontworpen voor apparatuur die onder 3B001 valt",
    en="a component or accessory specially designed for equipment that falls under 3B001",
)

_IMPLANTATION = paragraph(
    "3B001.b",
    Text(nl="ionenimplantatie", en="ion implantation"),
    _IMPLANTER
    & any_of(
        paragraph("3B001.b.2", Text(nl="lichte ionen", en="light ions"), _LIGHT_IONS),
        paragraph("3B001.b.3", Text(nl="rechtstreeks schrijven", en="direct writing"), _DIRECT_WRITE),
        paragraph(
            "3B001.b.4",
            Text(nl="zuurstof", en="oxygen"),
            _OXYGEN_IMPLANT & at_least(_OXYGEN_ENERGY, "65 keV") & at_least(_OXYGEN_CURRENT, "45 mA"),
        ),
        paragraph("3B001.b.5", Text(nl="silicium", en="silicon"), _SILICON_IMPLANT),
    ),
)
_HANDLING = paragraph(
    "3B001.e",
    Text(nl="verplaatsen van wafers", en="wafer handling"),
    (_HANDLER & more_than(_CONNECTIONS, "2") & _IN_VACUUM).unless(
        note("3B001.e", "1", Text(nl="parallelle verwerking", en="parallel processing"), _PARALLEL)
    ),
)
_WORDS = Text(
    nl="productieapparatuur voor halfgeleiders, en onderdelen en toebehoren daarvoor",
    en="equipment for the manufacturing of semiconductors, and components and accessories",
)


_UNIFORM_LAYERS = paragraph(
    "3B001.a.1",
    Text(nl="gelijkmatige lagen", en="uniform layers"),
    EPITAXY & _OTHER_THAN_SILICON & less_than(_UNIFORMITY, "2.5 %"),
)
_BEAMS = paragraph("3B001.a.3", Text(nl="molecuulbundels", en="molecular beams"), _MOLECULAR_BEAM)


def _epitaxy(compound: Condition) -> Condition:
    reactors = paragraph("3B001.a.2", Text(nl="MOCVD-reactoren", en="MOCVD reactors"), _MOCVD & compound)
    return paragraph("3B001.a", Text(nl="epitaxiale groei", en="epitaxial growth"), any_of(_UNIFORM_LAYERS, reactors, _BEAMS))


def _wording(compound: Condition) -> Condition:
    return paragraph(
        "3B001",
        _WORDS,
        GOODS
        & any_of(
            _epitaxy(compound),
            _IMPLANTATION,
            _HANDLING,
            LITHOGRAPHY,
            MASKS,
            PHASE_SHIFT_MASKS,
            TEMPLATES,
            BLANKS,
            _COMPONENT,
        ),
    )


_TWO_ELEMENTS = at_least(_ELEMENTS, "2")

ENTRY = Entry(
    "3B001",
    _WORDS,
    (
        Wording(UNTIL_2025, _wording(_TWO_ELEMENTS), SEEN_2020),
        Wording(FROM_2025, _wording(_TWO_ELEMENTS | (at_least(_ELEMENTS, "1") & _OXYGEN)), SEEN_2025),
    ),
)
