"""What follows an application in the Netherlands: expected of every scenario, and worked out from the rest of its answer.

CDIU decides within eight weeks on whatever must be applied for under Dutch law, and submits to the Ministry what goes beyond
its own circle of countries. Whoever exports under a general authorisation that covers item and destination applies for nothing
under the regulation.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sluis.law.truth import UNKNOWN, YES, Truth, all_true, any_true
from sluis.statutes.facts.general import NAMES, USED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment import Case

IN_TIME = "nl-algemene-wet-bestuursrecht/article_4:13/par_2"
TO_MINISTRY = "nl-werkwijze-vergunningen/heading_aanvraag_vergunning_CDIU"

_PRACTISED = date(2015, 7, 21)
"""The first day on which the practice was seen; before it, it may have been another."""
_DECIDED_BY_CDIU = frozenset(
    # The Union, then the other members of NATO, then four more.
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"  # noqa: SIM905  (easier to compare)
    " AL CA GB IS ME MK NO TR US"
    " AU CH JP NZ".split()
)
_IN_USE = ("the exporter exports under this authorisation", "it covers the item", "it is valid for the destination")


class Followed(NamedTuple):
    """Of one line: whether an application is decided in time, and whether it goes to the Ministry."""

    in_time: Truth
    to_ministry: Truth


def amiss(answer: dict[str, Any], case: Case, day: date) -> Iterator[tuple[str, Followed, Followed]]:
    """The lines of which the answer does not say what follows from what must be applied for: expected, and found."""
    for line in answer["lines"]:
        expected, found = _expected(line, case, day), Followed(_held(line, IN_TIME), _held(line, TO_MINISTRY))
        if any(one != other and not (other is UNKNOWN and _unsaid(case)) for one, other in zip(expected, found, strict=True)):
            yield line["item"], expected, found


def _expected(line: dict[str, Any], case: Case, day: date) -> Followed:
    general = _under_a_general_one(line)
    asked = [(Truth(one["truth"]), one) for one in line["duties"] if _is_application(one, case)]
    in_time = any_true([truth & ~general if _is_for_export(one) else truth for truth, one in asked])
    return Followed(in_time, in_time & _beyond(case) & (UNKNOWN if day < _PRACTISED else YES))


def _is_application(duty: dict[str, Any], case: Case) -> bool:
    """A duty to apply to a Dutch authority: of whoever is established here, or by an act of the Netherlands itself."""
    here = case.exporter is None or case.exporter.country in (None, "NL")
    return str(duty["duty"]).startswith("apply_for_") and (here or str(duty["cites"]).startswith("nl-"))


def _is_for_export(duty: dict[str, Any]) -> bool:
    return duty["duty"] == "apply_for_authorisation" and str(duty["cites"]).startswith("eu-")


def _under_a_general_one(line: dict[str, Any]) -> Truth:
    """Whether the exporter uses a general authorisation that covers item and destination; one not shown surely does not."""
    shown = [one["conditions"] for one in line["authorisations"] if one["id"] in NAMES]
    met = [{each["text"]: Truth(each["met"]) for each in conditions} for conditions in shown]
    return any_true([all_true([one[text] for text in _IN_USE]) for one in met])


def _beyond(case: Case) -> Truth:
    """Whether the destination is one on which CDIU does not decide itself. Goods to Northern Ireland stay within the Union."""
    if case.destination is None or (case.destination == "XI" and case.mode != "physical"):
        return UNKNOWN
    return Truth.of(case.destination not in _DECIDED_BY_CDIU | {"XI"})


def _unsaid(case: Case) -> bool:
    """Whether nobody said under which general authorisation the items go: then the answer may leave more open."""
    said = [facts.get(USED.key) for facts in (case.facts, *(one.facts for one in case.items))]
    return all(one in (None, "unknown") for one in said)


def _held(line: dict[str, Any], cites: str) -> Truth:
    return any_true([Truth(one["truth"]) for one in line["duties"] if one["cites"] == cites])
