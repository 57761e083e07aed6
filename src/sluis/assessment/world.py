"""The world of an assessment: law and knowledge of one moment, under one digest.

Comparing two days is one world on two days; replaying an answer is the same world; a change of the law is another world.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sluis.assessment.derived import DERIVED_FACTS
from sluis.classification.annex_i import AnnexI
from sluis.knowledge.snapshot import digest as knowledge_digest
from sluis.law.canonical import Reader
from sluis.law.citation import Act

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.destinations import Profile
    from sluis.knowledge.model import AdviceRow, Embargo, Grade, Knowledge, ListVersion, Measure, RiskRow, Territory
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition
    from sluis.law.fact import Declaration
    from sluis.law.statute import Law
    from sluis.screening.party import Party
    from sluis.screening.result import Screening

SEMANTICS = "1"
"""The version of what the engine's conditions mean. It changes only if the same law would give another answer."""


class Lists(Protocol):
    """The lists in use: who on them a party is or may be. `digest` names their content, with all that a result depends on."""

    def __hash__(self) -> int:
        """Lists are themselves, whatever they hold."""

    @property
    def digest(self) -> str:
        """SHA-256 of everything but the parties and the day."""

    def look_up(self, parties: Sequence[Party], on: date, known_by: date) -> Screening:
        """The parties held against the lists as they are on a day, with what people had found out by another."""


class Destinations(Protocol):
    """The data about countries. `digest` names their content."""

    def __hash__(self) -> int:
        """Data are themselves, whatever they hold."""

    @property
    def digest(self) -> str:
        """SHA-256 of everything that a profile is made of besides the knowledge."""

    def profile(self, country: str, on: date) -> Profile:
        """What was known of a country on a day."""


class ReadRisk(NamedTuple):
    """A row of the risk table with its condition."""

    row: RiskRow
    when: Condition
    cites: Citation


class ReadGrade(NamedTuple):
    """A grade of a measure with its condition."""

    grade: Grade
    when: Condition


class ReadMeasure(NamedTuple):
    """A measure with its conditions."""

    measure: Measure
    grades: tuple[ReadGrade, ...]
    done: Condition | None
    cites: Citation


class ReadAdvice(NamedTuple):
    """A row of the advice table with its condition."""

    row: AdviceRow
    when: Condition
    until: Condition | None
    cites: Citation


@dataclass(frozen=True, eq=False)
class World:
    """What an assessment may know besides the case.

    Without `lists` no party is screened; without `destinations` nothing about a country is found, and all of it is asked.
    """

    law: Law
    knowledge: Knowledge
    lists: Lists | None = None
    destinations: Destinations | None = None

    @cached_property
    def facts(self) -> dict[str, Declaration]:
        """Every fact that a case file may state, by key."""
        return self.law.facts

    @cached_property
    def knowledge_digest(self) -> str:
        """The SHA-256 of the knowledge."""
        return knowledge_digest(self.knowledge)

    @property
    def lists_digest(self) -> str | None:
        """The digest of the lists; None without lists."""
        return None if self.lists is None else self.lists.digest

    @property
    def destinations_digest(self) -> str | None:
        """The digest of the data about countries; None without them."""
        return None if self.destinations is None else self.destinations.digest

    @cached_property
    def digest(self) -> str:
        """One digest over everything."""
        return digest_of(self.law.digest, self.knowledge_digest, self.lists_digest, self.destinations_digest)

    @cached_property
    def territories(self) -> dict[str, Territory]:
        """All countries and territories by their code."""
        return {territory.code: territory for territory in self.knowledge.territories}

    @cached_property
    def embargoes(self) -> dict[str, tuple[Embargo, ...]]:
        """The arms embargoes of each country that ever had one."""
        rows = self.knowledge.embargoes
        return {code: tuple(row for row in rows if row.country == code) for code in {row.country for row in rows}}

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes, and paragraphs with a date of their own, that some version of Annex I has."""
        return frozenset(row.code for row in self.knowledge.codes)

    @cached_property
    def annex_i(self) -> AnnexI:
        """What the knowledge has about Annex I, found by entry."""
        return AnnexI(self.knowledge)

    @cached_property
    def reader(self) -> Reader:
        """Reads the conditions and citations of the knowledge tables."""
        return Reader(self.facts | DERIVED_FACTS, self._acts)

    @cached_property
    def risk(self) -> tuple[ReadRisk, ...]:
        """The risk table."""
        read = self.reader
        return tuple(ReadRisk(row, read.condition(row.when), read.citation(row.cites)) for row in self.knowledge.risk)

    @cached_property
    def measures(self) -> tuple[ReadMeasure, ...]:
        """The measures."""
        read = self.reader
        return tuple(
            ReadMeasure(
                one,
                tuple(ReadGrade(grade, read.condition(grade.when)) for grade in one.grades),
                self._optional(one.done),
                read.citation(one.cites),
            )
            for one in self.knowledge.measures
        )

    @cached_property
    def advice(self) -> tuple[ReadAdvice, ...]:
        """The advice table."""
        read = self.reader
        return tuple(
            ReadAdvice(row, read.condition(row.when), self._optional(row.until), read.citation(row.cites))
            for row in self.knowledge.advice
        )

    def list_version_on(self, day: date) -> ListVersion | None:
        """The version of Annex I in force on a day, or None where none is known."""
        for version in self.knowledge.list_versions:
            if version.from_ is None or version.from_.start.day > day:
                continue
            if version.until is None or day < version.until:
                return version
        return None

    def _optional(self, condition: object) -> Condition | None:
        return None if condition is None else self.reader.condition(condition)

    @cached_property
    def _acts(self) -> dict[str, Act]:
        cited = [statute.act for statute in self.law.statutes]
        cited += [one.cites.act for one in (*self.law.declarations, *self.law.provisions)]
        known = {act.id: act for act in cited}
        for source in self.knowledge.sources:
            known.setdefault(source.id, Act(source.id, source.title.text, source.url))
        return known


def digest_of(law: str, knowledge: str, lists: str | None, destinations: str | None = None) -> str:
    """The digest of a world of which the parts have these digests."""
    parts = (SEMANTICS, law, knowledge, lists or "", *((destinations,) if destinations else ()))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
