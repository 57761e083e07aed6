"""Machine tools: how many axes they coordinate, and how well each axis finds its place again.

How axes are counted: technical notes 1 to 4 to section 2B. How repeatability is measured: technical notes 5 to 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Amount, Fact

_COUNTED = Text(
    nl="Tel de assen waarlangs of waaromheen werkstuk en gereedschap tegelijk en in samenhang bewegen. Een kantelspil telt als"
    " rotatie-as; evenwijdige hulpassen en assen van het afdraaien van de slijpschijf tellen niet.",
    en="Count the axes along or around which workpiece and tool move at the same time and in relation. A tilting spindle counts"
    " as a rotary axis; secondary parallel axes and those of wheel-dressing do not count.",
)
_MEASURED = Text(
    nl="De kleinste van R↑ en R↓ volgens ISO 230-2:2014, zonder de meetonzekerheid. De opgegeven waarde van het model mag ook."
    " Bij meer assen telt de beste.",
    en="The smaller of R↑ and R↓ under ISO 230-2:2014, without measurement uncertainty. The stated value of the model will do."
    " With several axes the best one counts.",
)

CONTOURING_AXES = figure(
    "contouring_axes",
    "2B001",
    "",
    nl="het aantal assen dat tegelijk kan worden gestuurd voor contourbesturing",
    en="the number of axes that can be coordinated simultaneously for contouring control",
    why=_COUNTED,
)
LINEAR_CONTOURING_AXES = figure(
    "linear_contouring_axes",
    "2B001.b.1",
    "",
    nl="het aantal lineaire assen dat tegelijk kan worden gestuurd voor contourbesturing",
    en="the number of linear axes that can be coordinated simultaneously for contouring control",
    why=_COUNTED,
)
ROTARY_CONTOURING_AXES = figure(
    "rotary_contouring_axes",
    "2B001.b.1",
    "",
    nl="het aantal rotatie-assen dat tegelijk kan worden gestuurd voor contourbesturing",
    en="the number of rotary axes that can be coordinated simultaneously for contouring control",
    why=_COUNTED,
)


def _axis(key: str, nl: str, en: str) -> tuple[Fact, Amount]:
    return (
        has(
            f"linear_axis_{key}",
            "2B001",
            nl=f"een lineaire as met een slag van {nl}",
            en=f"a linear axis with a travel of {en}",
        ),
        figure(
            f"unidirectional_repeatability_{key}",
            "2B001",
            "µm",
            nl=f"de herhaalbaarheid in één richting van een lineaire as met een slag van {nl}",
            en=f"the unidirectional positioning repeatability of a linear axis with a travel of {en}",
            why=_MEASURED,
        ),
    )


_SHORT = _axis("under_1_m", "minder dan 1 m", "less than 1 m")
_MEDIUM = _axis("1_to_4_m", "1 m of meer, maar minder dan 4 m", "1 m or more but less than 4 m")
_LONG = _axis("from_4_m", "4 m of meer", "4 m or more")


def _repeats(axis: tuple[Fact, Amount], limit: str) -> Condition:
    present, repeatability = axis
    return present & at_most(repeatability, limit)


def repeats_short(limit: str) -> Condition:
    """A linear axis with a travel less than 1 m repeats its position to within the limit."""
    return _repeats(_SHORT, limit)


def repeats_medium(limit: str) -> Condition:
    """A linear axis with a travel of 1 m or more, but less than 4 m, does."""
    return _repeats(_MEDIUM, limit)


def repeats_long(limit: str) -> Condition:
    """A linear axis with a travel of 4 m or more does."""
    return _repeats(_LONG, limit)


def repeats_from_1_m(limit: str) -> Condition:
    """A linear axis with a travel of 1 m or more does."""
    return repeats_medium(limit) | repeats_long(limit)


def repeats(limit: str) -> Condition:
    """A linear axis does, whatever its travel."""
    return repeats_short(limit) | repeats_from_1_m(limit)


def repeats_better_than(limit: str) -> Condition:
    """A linear axis repeats its position to less than the limit, whatever its travel."""
    return any_of(*(present & less_than(repeatability, limit) for present, repeatability in (_SHORT, _MEDIUM, _LONG)))
