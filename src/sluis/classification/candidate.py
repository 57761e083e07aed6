"""The entries that a product is held against, each with why: what is not a candidate was not looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from sluis.classification.criteria import touched
from sluis.classification.indexed import indexed_entry, is_reading
from sluis.classification.numbering import entry_of
from sluis.classification.product import code_of
from sluis.law.fact import Fact, declaration_of
from sluis.law.truth import NO
from sluis.law.variable import atoms_of
from sluis.statutes.eu_2021_821.annex_i import FORM
from sluis.statutes.eu_2021_821.annex_i import entry as encoded_entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.subject import Subject
    from sluis.law.condition import Condition
    from sluis.law.evidence import Evidence
    from sluis.law.fact import Value
    from sluis.statutes.eu_2021_821.annex_i import Entry

How: TypeAlias = Literal["named", "read", "fact"]


class Why(NamedTuple):
    """Why an entry is a candidate: the file names it (and may say why), somebody read it, or a fact points at it."""

    how: How
    what: str


class Candidate(NamedTuple):
    """An entry that the subject is held against. One that is not encoded is settled by a person's reading."""

    entry: Entry
    encoded: bool
    why: tuple[Why, ...]


def candidates_of(subject: Subject, evidence: Evidence, annex: AnnexI, day: date) -> tuple[Candidate, ...]:
    """The candidates of a subject, in the order of the list."""
    why: dict[str, list[Why]] = {}
    for code, reason in _reasons(subject, evidence, day):
        why.setdefault(code, []).append(reason)
    return tuple(_candidate(code, subject, annex, day, why[code]) for code in sorted(why))


def _reasons(subject: Subject, evidence: Evidence, day: date) -> Iterator[tuple[str, Why]]:
    for one in subject.candidates:
        yield entry_of(code_of(one)), Why("named", one if isinstance(one, str) else one.why)
    for code in subject.readings:
        yield entry_of(code), Why("read", code)
    stated = {ref: one.value for ref, one in evidence.items() if one.statements}
    for entry in touched(stated, day):
        for ref in dict.fromkeys(pointers(entry.on(day), stated)):
            yield entry.code, Why("fact", ref)


def pointers(condition: Condition, stated: Mapping[str, Value | None]) -> Iterator[str]:
    """The facts that give reason to look at a condition: what it asks of them is so, or may be so where sources disagree.

    A *no* to what an entry controls gives none, else every answer *no* would open further entries; nor does what a note
    releases. That an item is goods, software or technology gives none either: half the list asks it.
    """
    for atom in atoms_of(condition):
        declaration = declaration_of(atom)
        if declaration.ref not in stated or declaration is FORM or is_reading(declaration):
            continue
        releases = isinstance(declaration, Fact) and declaration.adverse is NO
        if not releases and atom.truth(stated[declaration.ref]) is not NO:
            yield declaration.ref


def _candidate(code: str, subject: Subject, annex: AnnexI, day: date, why: list[Why]) -> Candidate:
    encoded = encoded_entry(code)
    read = tuple(sorted(path for path in subject.readings if entry_of(path) == code and path != code))
    entry = encoded or indexed_entry(annex, code, day, read)
    return Candidate(entry, encoded is not None, tuple(dict.fromkeys(why)))
