"""Whether an authorisation that the exporter holds, or that the law itself gives, fits a line: condition by condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.saying import says
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth, all_true, any_true
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts.general import NAMES

if TYPE_CHECKING:
    from datetime import date

    from sluis.assessment.case import Case, HeldAuthorisation
    from sluis.assessment.duties import Applied, OpenAuthorisation
    from sluis.law.citation import Citation
    from sluis.law.rule import GeneralAuthorisation

_ARTICLE_12 = EU_2021_821 / "article_12"
_ACTIVITY = Text(
    nl="de vergunning is voor deze handeling verleend (uitvoer, tussenhandel, bijstand, doorvoer, overbrenging)",
    en="the authorisation was granted for this activity (export, brokering, assistance, transit, transfer)",
)
_CODES = Text(nl="de vergunning dekt de code van het product", en="the authorisation covers the item's code")
_DESTINATION = Text(nl="de vergunning dekt de bestemming", en="the authorisation covers the destination")
_END_USER = Text(nl="de vergunning noemt de eindgebruiker", en="the authorisation names the end-user")
_VALID = Text(nl="de vergunning is geldig op deze dag", en="the authorisation is valid on this day")
_HOLDER = Text(nl="de exporteur is de houder van de vergunning", en="the exporter holds the authorisation")
_CHECKED = Text(
    nl="iemand heeft hoeveelheid, waarde, geadresseerde, eindgebruik en andere voorwaarden nagegaan",
    en="somebody checked quantity, value, consignee, end-use and other conditions",
)
_MODELLED = Text(
    nl="de voorwaarden van deze algemene vergunning zijn nagegaan (nog niet gemodelleerd)",
    en="the conditions of this general authorisation have been verified (not modelled yet)",
)


class Met(NamedTuple):
    """A condition of an authorisation, and whether the line meets it."""

    text: Text
    met: Truth
    cites: Citation


class Fit(NamedTuple):
    """How an authorisation fits a line. It is usable only where every condition is met."""

    held: HeldAuthorisation
    conditions: tuple[Met, ...]

    @property
    def usable(self) -> Truth:
        """Whether every condition is met."""
        return all_true([condition.met for condition in self.conditions])


def fits(case: Case, codes: tuple[str, ...], day: date) -> tuple[Fit, ...]:
    """How each held authorisation fits a line with these codes on `day`. What the law itself gives is not held."""
    held_ones = [one for one in case.authorisations_held if one.id not in NAMES]
    return tuple(Fit(held, _conditions(held, case, codes, day)) for held in held_ones)


def covered(found: tuple[Fit, ...]) -> Truth:
    """Whether some held authorisation is usable. Holding none is a no."""
    return any_true([fit.usable for fit in found])


class GeneralFit(NamedTuple):
    """How a general authorisation of the law fits a line, term by term."""

    authorisation: GeneralAuthorisation
    scope: tuple[Met, ...]
    terms: tuple[Met, ...]
    usable: Truth
    counts: bool

    @property
    def available(self) -> Truth:
        """Whether item, destination and purpose fit, and nothing stands in the way but that it is not used yet."""
        _, *others = self.terms
        if NO in [one.met for one in (*self.scope, *others)]:
            return NO
        return all_true([one.met for one in self.scope])


def general_fits(applied: Applied) -> tuple[GeneralFit, ...]:
    """How each general authorisation fits that may cover the line, or is said to be used: the most useful first."""
    shown = [one for one in applied.norms.general if one in applied.possible or applied.uses(one)]
    found = [_general_fit(one, applied) for one in shown]
    return tuple(sorted(found, key=lambda fit: (_ORDER.index(fit.usable), _ORDER.index(fit.available))))


_ORDER = (YES, UNKNOWN, NO)


def _general_fit(one: OpenAuthorisation, applied: Applied) -> GeneralFit:
    scope, terms = (
        tuple(Met(term.words, applied.quick_truth(term.condition), term.cites) for term in part)
        for part in ((*one.scope, *one.purposes), one.terms)
    )
    return GeneralFit(one.authorisation, scope, terms, applied.quick_truth(one.condition), one in applied.general)


def _conditions(held: HeldAuthorisation, case: Case, codes: tuple[str, ...], day: date) -> tuple[Met, ...]:
    end_users = [one.name for one in case.parties if one.role in ("end_user", "ultimate_end_user")]
    conditions = [
        Met(_ACTIVITY, _activity(case), _ARTICLE_12 / "par_1"),
        Met(_CODES, _all_within(codes, held.codes, below=True), _ARTICLE_12 / "par_1"),
        Met(_DESTINATION, _destination(held, case), _ARTICLE_12 / "par_1"),
        Met(_VALID, _valid(held, _day_of_export(case, day)), _ARTICLE_12 / "par_3"),
        Met(_HOLDER, _holder(held, case), EU_2021_821 / "article_2" / "point_12"),
        Met(_CHECKED, _checked(held), _ARTICLE_12 / "par_4"),
    ]
    if held.kind in ("individual", "large_project"):
        conditions.append(
            Met(
                _END_USER,
                _all_within(tuple(end_users), held.end_users),
                EU_2021_821 / "article_2" / "point_12",
            )
        )
    if held.kind in ("national_general", "union_general"):
        conditions.append(Met(_MODELLED, UNKNOWN, _ARTICLE_12 / "par_1" / "point_d"))
    return tuple(conditions)


def _all_within(found: tuple[str, ...], allowed: tuple[str, ...] | None, *, below: bool = False) -> Truth:
    if not found or allowed is None:
        return UNKNOWN
    return Truth.of(all(_within(one, allowed, below=below) for one in found))


def _within(one: str, allowed: tuple[str, ...], *, below: bool) -> bool:
    return one in allowed or (below and any(one.startswith(f"{each}.") for each in allowed))


def _activity(case: Case) -> Truth:
    """The kinds of Article 12(1) are those for export. One for another activity is not told apart in a case file yet."""
    return YES if case.activity in ("export", "re_export") else UNKNOWN


def _destination(held: HeldAuthorisation, case: Case) -> Truth:
    if case.destination is None or held.destinations is None:
        return UNKNOWN
    return YES if case.destination in held.destinations else NO


def _day_of_export(case: Case, day: date) -> date:
    return case.dates.export if case.dates and case.dates.export else day


def _holder(held: HeldAuthorisation, case: Case) -> Truth:
    if held.holder is None or case.exporter is None:
        return UNKNOWN
    return Truth.of(held.holder == case.exporter.name)


def _checked(held: HeldAuthorisation) -> Truth:
    return YES if held.conditions_checked and says(held.conditions_checked.by) else UNKNOWN


def _valid(held: HeldAuthorisation, day: date) -> Truth:
    if held.valid_until is None or held.valid_from is None:
        return UNKNOWN
    return Truth.of(held.valid_from <= day <= held.valid_until)
