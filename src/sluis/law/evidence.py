"""Why a fact has its value: who said so, where, when, until when, and whether sources disagree."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from sluis.law.between import Between
from sluis.law.fact import Fact
from sluis.law.truth import UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from fractions import Fraction

    from sluis.law.fact import Declaration, Value


class Statement(NamedTuple):
    """One source's word on one fact.

    `interested` marks a source that gains by the export, such as the buyer; None where nobody said whether it does.
    `expires` is the first day on which it no longer counts.
    """

    value: Value
    source: str
    author: str | None = None
    stated_on: date | None = None
    expires: date | None = None
    interested: bool | None = None


class Established(NamedTuple):
    """What is known of a fact and why.

    `remark` is in_conflict, expired, in_the_future, interested_only, interest_not_stated or adverse_lapsed, or none. `against`
    names the other facts, if any, with which what is said of this one cannot be true.
    """

    value: Value | None
    statements: tuple[Statement, ...] = ()
    remark: str | None = None
    against: tuple[str, ...] = ()


class Days(NamedTuple):
    """The day of the law, and the day by which anything that counts was known: no source lies in the future."""

    as_of: date
    known_by: date


UNESTABLISHED = Established(None)

Evidence: TypeAlias = "dict[str, Established]"
"""What is established of each fact, by reference."""


def establish(
    declaration: Declaration, statements: Sequence[Statement], day: date, known_by: date | None = None
) -> Established:
    """What the statements amount to on `day`.

    A statement past its expiry no longer counts, nor does one that was made after `known_by`. Sources narrow each other;
    those that disagree make the fact unknown, except that the word of an interested party never outweighs adverse
    evidence, and on its own does not settle a fact in its own favour. Nor does a source outweigh adverse evidence of which
    nobody said that it has no interest; on its own it is believed.

    Adverse evidence that does not count leaves a trace. One that claims to be of the future is a slip of the pen: the fact is
    then unknown. One that has expired is remarked (adverse_lapsed), and outweighed only by a source that is known to have no
    interest.
    """
    found = _heard(declaration, statements, day, known_by)
    if not isinstance(declaration, Fact) or found.value in (None, declaration.adverse):
        return found
    against = [said for said in statements if declaration.adverse is not None and said.value is declaration.adverse]
    if any(_later(said.stated_on, known_by) for said in against):
        return Established(None, found.statements, "in_the_future")
    if found.remark is None and any(_expired(said, day) for said in against):
        proven = any(said.interested is False and said.value == found.value and not _expired(said, day) for said in statements)
        return found._replace(value=found.value if proven else None, remark="adverse_lapsed")
    return found


def _heard(declaration: Declaration, statements: Sequence[Statement], day: date, known_by: date | None) -> Established:
    """What those statements amount to that count on the day."""
    made = [said for said in statements if not _later(said.stated_on, known_by)]
    if not made:
        return Established(None, tuple(statements), "in_the_future" if statements else None)
    current = [said for said in made if not _expired(said, day)]
    if not current:
        return Established(None, tuple(statements), "expired")
    heard = [said for said in current if not _self_serving(declaration, said)]
    if not heard:
        return Established(None, tuple(statements), "interested_only")
    agreed = _agreed(heard, tuple(statements))
    if agreed.remark != "in_conflict":
        return agreed
    against = _agreed([said for said in heard if not _may_be_self_serving(declaration, said)], tuple(statements))
    return agreed if against.value is None else against._replace(remark="interest_not_stated")


def _expired(said: Statement, day: date) -> bool:
    return said.expires is not None and day >= said.expires


def _later(day: date | None, known_by: date | None) -> bool:
    return day is not None and known_by is not None and day > known_by


def _self_serving(declaration: Declaration, said: Statement) -> bool:
    """True for an interested party's word on a fact that can speak against the export, unless it does."""
    return said.interested is True and _favourable(declaration, said)


def _may_be_self_serving(declaration: Declaration, said: Statement) -> bool:
    return said.interested is not False and _favourable(declaration, said)


def _favourable(declaration: Declaration, said: Statement) -> bool:
    """True where the fact can speak against the export, and the statement does not say so."""
    return isinstance(declaration, Fact) and declaration.adverse not in (None, said.value)


def _agreed(heard: Sequence[Statement], all_statements: tuple[Statement, ...]) -> Established:
    values: list[Value | None] = [said.value for said in heard if said.value is not UNKNOWN]
    if not values:
        return Established(None, all_statements)
    together = reduce(_together, values)
    return Established(together, all_statements, None if together is not None else "in_conflict")


def _together(left: Value | None, right: Value | None) -> Value | None:
    """What both pieces of knowledge leave possible; None where that is nothing."""
    match left, right:
        case frozenset(), frozenset():
            return left & right or None
        case Between(), Between():
            # Whether of numbers or of days: one fact has values of one kind.
            this, that = cast("Between[Fraction]", left), cast("Between[Fraction]", right)
            return this.narrowed(that) if this.meets(that) else None
        case _:
            return left if left == right else None


def word_of(value: Value | None) -> str | None:
    """A value as a word: yes, the options, the number in the base unit of its kind, or the day; None where none is known."""
    match value:
        case Truth():
            return value.value
        case frozenset():
            return ", ".join(sorted(value))
        case Between(low, high):
            return str(low) if low == high else f"{low}–{high}"
        case None:
            return None
