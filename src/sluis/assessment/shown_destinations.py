"""What the profiles say of the countries of a case, in an answer, beside what was used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.answer_country import Country, CountryFact, CountryFigure
from sluis.assessment.destination import FACTS, FIGURES, set_aside
from sluis.destinations.dimensions import DIMENSIONS
from sluis.law.kleene import truth_of
from sluis.law.text import Text
from sluis.law.truth import any_true

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.assessment.destination import Place, Places
    from sluis.assessment.duties import Applied
    from sluis.destinations import Dimension, Profile
    from sluis.destinations.legal_facts import LegalFact
    from sluis.law.fact import Fact

_ALONG = ("arms_embargo", "diversion_concern", "state_threat")


def shown_destinations(places: Places, lines: Sequence[Applied]) -> tuple[Country, ...]:
    """The destination and the countries of the end-users, then those where the item may be diverted.

    Where lines differ, what speaks most against the export is shown.
    """
    return (*(_country(one, places, lines) for one in places.each), *map(_along, places.along))


def _country(place: Place, places: Places, lines: Sequence[Applied]) -> Country:
    disputed = {fact.ref for line in lines for fact, _ in set_aside(places, line.known)}
    return Country(
        country=place.profile.country,
        name=place.profile.name.text,
        figures=tuple(_figure(one) for one in place.profile.dimensions),
        facts=tuple(_fact(one, place, lines, disagrees=ref in disputed) for ref, one in FACTS.items()),
        misuse=tuple(one.what.text for one in place.profile.misuse),
        legal_facts=tuple(_legal(one) for one in place.profile.legal_facts),
    )


def _along(profile: Profile) -> Country:
    """A country on the way, or of another party: only what bears on diversion and security."""
    return Country(
        country=profile.country,
        name=profile.name.text,
        figures=tuple(_figure(one) for one in profile.dimensions if one.name == "corruption"),
        facts=(),
        misuse=(),
        legal_facts=tuple(_legal(one) for one in profile.legal_facts if one.kind in _ALONG),
    )


def _fact(fact: Fact, place: Place, lines: Sequence[Applied], *, disagrees: bool) -> CountryFact:
    ref = fact.ref
    heard = [one for line in lines if ref in line.line.evidence for one in line.line.evidence[ref].statements]
    return CountryFact(
        fact=ref,
        text=fact.states,
        figures=place.truths[ref].value,
        used=any_true([truth_of(fact, line.known) for line in lines]).value,
        by_hand=any(one.source != FIGURES for one in heard),
        disagrees=disagrees,
    )


def _legal(one: LegalFact) -> Text:
    """A fact with since when it holds and, where it says more than its title, how far it reaches."""
    parts = [one.title.text, one.since.text, *(detail.text for detail in one.detail[:1])]
    return Text(nl="; ".join(part.nl for part in parts), en="; ".join(part.en for part in parts))


def _figure(one: Dimension) -> CountryFigure:
    return CountryFigure(
        name=one.name,
        title=DIMENSIONS[one.name].title,
        level=one.level,
        value=one.value,
        low=one.low,
        high=one.high,
        coverage=one.coverage,
        year=one.year,
    )
