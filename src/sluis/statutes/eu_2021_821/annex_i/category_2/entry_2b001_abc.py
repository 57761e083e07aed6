"""2B001.a, .b and .c: machine tools for turning, milling and grinding."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import note, open_reading, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import can, figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.machine_tools import (
    CONTOURING_AXES,
    LINEAR_CONTOURING_AXES,
    ROTARY_CONTOURING_AXES,
    repeats,
    repeats_better_than,
    repeats_from_1_m,
    repeats_long,
    repeats_medium,
    repeats_short,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_TURNS = can("machine_tool_turns", "2B001.a", nl="draaien (met een draaiend werkstuk)", en="turn (with a rotating workpiece)")
_MILLS = can("machine_tool_mills", "2B001.b", nl="frezen", en="mill")
_GRINDS = can("machine_tool_grinds", "2B001.c", nl="slijpen", en="grind")
_FOR_CONTACT_LENSES = is_(
    "for_contact_lenses",
    "2B001.a",
    nl="een draaimachine die speciaal is ontworpen voor contactlenzen",
    en="a turning machine specially designed for producing contact lenses",
    frees=True,
)
_OPHTHALMIC_CONTROLLER = has(
    "ophthalmic_controller_only",
    "2B001.a",
    nl="een besturing die alleen bewerkingsgegevens uit oogheelkundige programmatuur aanneemt",
    en="a controller that takes part programs from ophthalmic software only",
    frees=True,
)
_VACUUM_CHUCKING = can(
    "vacuum_chucking", "2B001.a", nl="werkstukken met vacuüm opspannen", en="hold workpieces by vacuum chucking"
)
_BAR_MACHINE = is_(
    "bar_machine",
    "2B001.a",
    nl="een stafautomaat (langdraaier) die alleen doorgevoerd stafmateriaal kan bewerken",
    en="a bar machine (Swissturn), limited to machining bar that is fed through",
    frees=True,
)
_BAR_DIAMETER = figure("maximum_bar_diameter", "2B001.a", "mm", nl="de grootste stafdiameter", en="the maximum bar diameter")
_TAKES_CHUCKS = has("mounts_chucks", "2B001.a", nl="een mogelijkheid om klauwplaten te monteren", en="a way to mount chucks")
_JIG_BORER = is_("jig_boring_machine", "2B001.b.3", nl="een coördinatenboormachine", en="a jig boring machine")
_FLY_CUTTER = is_("fly_cutting_machine", "2B001.b.4", nl="een fly-cuttingmachine", en="a fly cutting machine")
_RUN_OUT = figure(
    "spindle_run_out",
    "2B001.b.4.a",
    "mm",
    nl="de radiale slag van de spil (run-out, TIR)",
    en="the run-out of the spindle (TIR)",
)
_CAMMING = figure(
    "spindle_camming",
    "2B001.b.4.a",
    "mm",
    nl="de axiale slag van de spil (camming, TIR)",
    en="the camming of the spindle (TIR)",
)
_SLIDE_DEVIATION = figure(
    "slide_angular_deviation",
    "2B001.b.4.b",
    "arcsec",
    nl="de grootste hoekafwijking van de sledebeweging (gieren, stampen en rollen; TIR over 300 mm)",
    en="the largest angular deviation of slide movement (yaw, pitch and roll; TIR over 300 mm)",
)
_CYLINDRICAL = is_(
    "cylindrical_grinder_only",
    "2B001.c",
    nl="een machine die alleen cilindrisch kan slijpen (van buiten, van binnen of beide)",
    en="a machine limited to cylindrical grinding (external, internal or both)",
    frees=True,
)
_WORKPIECE_DIAMETER = figure(
    "maximum_workpiece_diameter",
    "2B001.c",
    "mm",
    nl="de grootste buitendiameter van een werkstuk",
    en="the maximum outside diameter of a workpiece",
)
_WORKPIECE_LENGTH = figure(
    "maximum_workpiece_length",
    "2B001.c",
    "mm",
    nl="de grootste lengte van een werkstuk",
    en="the maximum length of a workpiece",
)
_JIG_GRINDER = is_(
    "jig_grinder_without_z_or_w_axis",
    "2B001.c",
    nl="speciaal ontworpen als coördinatenslijpmachine, zonder z-as of w-as",
    en="designed specifically as a jig grinder, without a z-axis or a w-axis",
    frees=True,
)
_SURFACE_GRINDER = is_("surface_grinder", "2B001.c", nl="een vlakslijpmachine", en="a surface grinder", frees=True)

_SHORT_AXIS = Text(nl="een korte as", en="a short axis")
_MEDIUM_AXIS = Text(nl="een as van 1 tot 4 m", en="an axis of 1 to 4 m")
_LONG_AXIS = Text(nl="een lange as", en="a long axis")
_FIVE_AXES = Text(nl="vijf of meer assen", en="five or more axes")

TURNING = paragraph(
    "2B001.a",
    Text(nl="draaien", en="turning"),
    (
        _TURNS
        & at_least(CONTOURING_AXES, "2")
        & any_of(
            paragraph("2B001.a.1", _SHORT_AXIS, repeats_short("0.9 µm")),
            paragraph("2B001.a.2", _LONG_AXIS, repeats_from_1_m("1.1 µm")),
        )
    ).unless(
        any_of(
            note(
                "2B001.a",
                "1",
                Text(nl="draaimachines voor contactlenzen", en="turning machines for contact lenses"),
                _FOR_CONTACT_LENSES & _OPHTHALMIC_CONTROLLER & ~_VACUUM_CHUCKING,
            ),
            note(
                "2B001.a",
                "2",
                Text(nl="stafautomaten", en="bar machines"),
                _BAR_MACHINE & at_most(_BAR_DIAMETER, "42 mm") & ~_TAKES_CHUCKS,
            ),
        )
    ),
)
# A jig boring machine and a fly cutting machine are named under milling: they need not mill in another way.
MILLING = paragraph(
    "2B001.b",
    Text(nl="frezen", en="milling"),
    any_of(
        paragraph(
            "2B001.b.1",
            Text(nl="drie lineaire assen en een rotatie-as", en="three linear axes and one rotary axis"),
            _MILLS
            & at_least(LINEAR_CONTOURING_AXES, "3")
            & at_least(ROTARY_CONTOURING_AXES, "1")
            & any_of(
                paragraph("2B001.b.1.a", _SHORT_AXIS, repeats_short("0.9 µm")),
                paragraph("2B001.b.1.b", _LONG_AXIS, repeats_from_1_m("1.1 µm")),
            ),
        ),
        paragraph(
            "2B001.b.2",
            _FIVE_AXES,
            _MILLS
            & at_least(CONTOURING_AXES, "5")
            & any_of(
                paragraph("2B001.b.2.a", _SHORT_AXIS, repeats_short("0.9 µm")),
                paragraph("2B001.b.2.b", _MEDIUM_AXIS, repeats_medium("1.4 µm")),
                paragraph("2B001.b.2.c", _LONG_AXIS, repeats_long("6.0 µm")),
            ),
        ),
        paragraph("2B001.b.3", Text(nl="coördinatenboormachines", en="jig boring machines"), _JIG_BORER & repeats("1.1 µm")),
        paragraph(
            "2B001.b.4",
            Text(nl="fly-cuttingmachines", en="fly cutting machines"),
            _FLY_CUTTER
            & less_than(_RUN_OUT, "0.0004 mm")
            & less_than(_CAMMING, "0.0004 mm")
            & less_than(_SLIDE_DEVIATION, "2 arcsec"),
        ),
    ),
)
# "150 mm outside diameter or length": that a machine is out whose workpieces stay within both is sure; whether one of the
# two is enough, the text does not say.
_SMALL_WORKPIECES = any_of(
    at_most(_WORKPIECE_DIAMETER, "150 mm") & at_most(_WORKPIECE_LENGTH, "150 mm"),
    any_of(at_most(_WORKPIECE_DIAMETER, "150 mm"), at_most(_WORKPIECE_LENGTH, "150 mm"))
    & open_reading(
        "2B001.c",
        Text(
            nl="een grens op de diameter óf op de lengte van het werkstuk is genoeg",
            en="a limit on the diameter or on the length of the workpiece is enough",
        ),
    ),
)
GRINDING = paragraph(
    "2B001.c",
    Text(nl="slijpen", en="grinding"),
    (
        _GRINDS
        & any_of(
            paragraph(
                "2B001.c.1",
                Text(nl="drie of vier assen", en="three or four axes"),
                at_least(CONTOURING_AXES, "3") & at_most(CONTOURING_AXES, "4") & repeats("1.1 µm"),
            ),
            paragraph(
                "2B001.c.2",
                _FIVE_AXES,
                at_least(CONTOURING_AXES, "5")
                & any_of(
                    paragraph("2B001.c.2.a", _SHORT_AXIS, repeats_short("1.1 µm")),
                    paragraph("2B001.c.2.b", _MEDIUM_AXIS, repeats_medium("1.4 µm")),
                    paragraph("2B001.c.2.c", _LONG_AXIS, repeats_long("6.0 µm")),
                ),
            ),
        )
    ).unless(
        note(
            "2B001.c",
            "1",
            Text(nl="slijpmachines die vrij zijn", en="grinding machines that are free"),
            any_of(_CYLINDRICAL & _SMALL_WORKPIECES, _JIG_GRINDER & repeats_better_than("1.1 µm"), _SURFACE_GRINDER),
        )
    ),
)
