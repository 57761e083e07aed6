"""2B001: machine tools for removing metals, ceramics or composites. Both lists read alike."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_2.entry_2b001_abc import GRINDING, MILLING, TURNING
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.machine_tools import ROTARY_CONTOURING_AXES
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_MACHINE_TOOL = is_(
    "machine_tool",
    "2B001",
    nl="een werktuigmachine (of een combinatie daarvan) voor het verspanen of snijden van metaal, keramiek of composiet",
    en="a machine tool (or a combination of them) for removing or cutting metals, ceramics or composites",
    why=Text(
        nl="Een machine die ook kan printen (additief) telt mee met wat zij verspaant.",
        en="A machine that can also add material counts for what it removes.",
    ),
)
_NUMERICAL_CONTROL = design(
    "takes_numerical_control",
    "2B001",
    Text(
        nl="Kan de machine volgens de technische specificatie van de fabrikant worden uitgerust met elektronica voor numerieke"
        " besturing?",
        en="According to the manufacturer's technical specification, can the machine be equipped with electronic devices for"
        " numerical control?",
    ),
    Text(nl="de machine kan numerieke besturing krijgen", en="the machine can be equipped with numerical control"),
)
_FOR_GEARS = is_(
    "limited_to_gears",
    "2B001",
    nl="een machine die alleen tandwielen kan maken",
    en="a special purpose machine limited to the manufacture of gears",
    why=Text(nl="Zie dan 2B003.", en="Then see 2B003."),
    frees=True,
)
_FOR_SPECIAL_PARTS = is_(
    "limited_to_special_parts",
    "2B001",
    nl="een machine die alleen krukassen of nokkenassen, gereedschappen of frezen, extruderschroeven, gegraveerde of"
    " geslepen delen van sieraden, of tandprothesen kan maken",
    en="a special purpose machine limited to crankshafts or camshafts, tools or cutters, extruder worms, engraved or facetted"
    " jewellery parts, or dental prostheses",
    frees=True,
)
_EDM = is_(
    "non_wire_edm",
    "2B001.d",
    nl="een vonkerosiemachine (EDM) die niet met een draad werkt",
    en="an electrical discharge machine (EDM) of the non-wire type",
)
_JET_OR_BEAM = design(
    "removes_by_jet_or_beam",
    "2B001.e.1",
    Text(
        nl="Neemt de machine materiaal weg met een straal van water of een andere vloeistof, een elektronenbundel of een"
        " laser?",
        en="Does the machine remove material by a jet of water or another liquid, an electron beam or a laser beam?",
    ),
    Text(nl="de machine werkt met een straal of bundel", en="the machine works with a jet or a beam"),
)
_ROTARY_ACCURACY = figure(
    "rotary_positioning_accuracy",
    "2B001.e.2.b",
    "°",
    nl="de positioneernauwkeurigheid van de op één na beste rotatie-as voor contourbesturing",
    en="the positioning accuracy of the second best rotary axis for contouring control",
    why=Text(nl="Twee assen moeten de grens halen.", en="Two axes must reach the limit."),
)
_DEEP_HOLE = is_(
    "deep_hole_drilling_machine",
    "2B001.f",
    nl="een machine voor diepgatboren, of een draaimachine die daarvoor is aangepast",
    en="a deep-hole-drilling machine, or a turning machine modified for it",
)
_BORE_DEPTH = figure("maximum_bore_depth", "2B001.f", "m", nl="de grootste boordiepte", en="the maximum depth of bore")

_WORDS = Text(
    nl="werktuigmachines voor het verspanen of snijden van metaal, keramiek of composiet",
    en="machine tools for removing or cutting metals, ceramics or composites",
)
_OTHER_TOOLS = (
    paragraph(
        "2B001.d",
        Text(nl="vonkerosie zonder draad", en="electrical discharge without wire"),
        _EDM & at_least(ROTARY_CONTOURING_AXES, "2"),
    ),
    paragraph(
        "2B001.e",
        Text(nl="vloeistofstraal, elektronenbundel of laser", en="liquid jet, electron beam or laser"),
        _JET_OR_BEAM & at_least(ROTARY_CONTOURING_AXES, "2") & less_than(_ROTARY_ACCURACY, "0.003 °"),
    ),
    paragraph("2B001.f", Text(nl="diepgatboren", en="deep-hole drilling"), _DEEP_HOLE & more_than(_BORE_DEPTH, "5 m")),
)
_MEANING = paragraph(
    "2B001",
    _WORDS,
    (GOODS & _MACHINE_TOOL & _NUMERICAL_CONTROL & any_of(TURNING, MILLING, GRINDING, *_OTHER_TOOLS)).unless(
        any_of(
            note("2B001", "1", Text(nl="alleen voor tandwielen", en="for gears only"), _FOR_GEARS),
            note("2B001", "2", Text(nl="alleen voor bepaalde delen", en="for certain parts only"), _FOR_SPECIAL_PARTS),
        )
    ),
)

_READING = Text(
    nl="Noot a bij .c begrenst het werkstuk tot ‘150 mm buitendiameter of lengte’. Blijven beide daarbinnen, dan is de machine"
    " vrij; of één van beide genoeg is, laat Sluis open. In noot b telt de beste as.",
    en="Note a to .c limits the workpiece to '150 mm outside diameter or length'. Where both stay within it the machine is"
    " free; whether one of the two is enough, Sluis leaves open. In note b the best axis counts.",
)

ENTRY = Entry("2B001", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025, _READING),))
