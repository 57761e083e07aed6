"""What an answer says of the countries of a case."""

from __future__ import annotations

from sluis.assessment.answer_part import Part
from sluis.law.text import Text


class CountryFigure(Part, frozen=True, kw_only=True):
    """One dimension of the profile of a country: 0 is the least risk, 100 the most; no figures where data do not suffice."""

    name: str
    title: Text
    level: str
    value: float | None
    low: float | None
    high: float | None
    coverage: float
    year: int | None


class CountryFact(Part, frozen=True, kw_only=True):
    """A fact about the destination: what the figures say of this country, and what was used, whoever said so."""

    fact: str
    text: Text
    figures: str
    used: str
    by_hand: bool
    disagrees: bool


class Country(Part, frozen=True, kw_only=True):
    """The profile of a destination or of an end-user's country as it was known on the day; of other countries, in part."""

    country: str
    name: Text
    figures: tuple[CountryFigure, ...]
    facts: tuple[CountryFact, ...]
    misuse: tuple[Text, ...]
    legal_facts: tuple[Text, ...]
