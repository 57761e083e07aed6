"""What is wrong with knowledge, beyond its shape: everything at once, each with its file and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from sluis.knowledge.check_conditions import condition_flaws
from sluis.knowledge.check_destinations import destination_flaws
from sluis.knowledge.check_guidance import guidance_flaws
from sluis.knowledge.check_identity import identity_flaws
from sluis.knowledge.check_periods import period_flaws
from sluis.knowledge.check_values import value_flaws
from sluis.knowledge.load import Origin, read
from sluis.knowledge.model import Knowledge
from sluis.knowledge.problem import Flaw, Problem
from sluis.knowledge.tables import TABLES
from sluis.law.citation import Act
from sluis.law.fact import Declaration

__all__ = ["Problem", "check"]


def check(
    knowledge: Knowledge,
    facts: Mapping[str, Declaration],
    acts: Mapping[str, Act],
    files: Mapping[str, bytes] | None = None,
) -> list[Problem]:
    """Every problem of the knowledge, in the order of the tables.

    `facts` are those that conditions may name, `acts` those that citations may name beside the sources. With
    the `files` that the knowledge was loaded from, problems have a file and a line.
    """
    origins = read(files).origins if files is not None else {}
    order = [table.name for table in TABLES]
    flaws = sorted(_flaws(knowledge, facts, acts), key=lambda flaw: (order.index(flaw.table), flaw.row))
    return [_located(flaw, knowledge, origins) for flaw in flaws]


def _flaws(knowledge: Knowledge, facts: Mapping[str, Declaration], acts: Mapping[str, Act]) -> Iterator[Flaw]:
    return chain(
        value_flaws(knowledge),
        identity_flaws(knowledge),
        guidance_flaws(knowledge),
        destination_flaws(knowledge),
        period_flaws(knowledge),
        condition_flaws(knowledge, facts, acts),
    )


def _located(flaw: Flaw, knowledge: Knowledge, origins: Mapping[str, tuple[Origin, ...]]) -> Problem:
    table = next(table for table in TABLES if table.name == flaw.table)
    rows = getattr(knowledge, table.name)
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in flaw.path)
    name = getattr(rows[flaw.row], table.key) if rows else ""
    origin = origins[table.name][flaw.row] if origins.get(table.name) else None
    return Problem(
        code=flaw.kind.code,
        words=flaw.kind.words.format(**flaw.data),
        where=f"{table.name}/{name}{''.join(steps)}",
        file=origin.file if origin else None,
        line=origin.place(flaw.path).line if origin else None,
    )
