"""What somebody wrote about a fact: a bare value, one with its source, or several sources."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from sluis.law.between import Between
from sluis.law.evidence import Statement
from sluis.law.fact import Amount, Choice, Day, Declaration, Fact
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.fact import Value

_WORDS = {"yes": YES, "no": NO, "unknown": UNKNOWN, True: YES, False: NO, None: UNKNOWN}
_INTERESTED = {YES: True, NO: False, UNKNOWN: None}
_DETAILS = {"value", "source", "author", "on", "expires", "interested"}


class NotAValueError(ValueError):
    """A raw value that a fact cannot have; its text says what was expected."""


def value_of(declaration: Declaration, raw: object) -> Value | None:
    """What a raw value from a file says about a fact; None where it says nothing.

    Raises:
        NotAValueError: the fact cannot have such a value.
    """
    match declaration:
        case Fact():
            if isinstance(raw, str | bool | None) and raw in _WORDS:
                return _WORDS[raw]
            expected = "yes, no, unknown"
        case Choice():
            if raw in (None, "unknown"):
                return None
            if isinstance(raw, str) and (not declaration.options or raw in declaration.options):
                return frozenset((raw,))
            expected = ", ".join(declaration.options)
        case Day():
            if raw in (None, "unknown"):
                return None
            day = _day(raw)
            if day is not None:
                return Between.exactly(day)
            expected = "2026-01-31"
        case Amount():
            return _amount(declaration, raw)
        case _:
            expected = ""
    raise NotAValueError(expected)


def statements_of(declaration: Declaration, raw: object, source: str) -> list[Statement]:
    """The statements that a raw entry makes: a bare value, one with its source, or several sources.

    Args:
        declaration: the fact.
        raw: what was written.
        source: the source of a value that names none.

    Raises:
        NotAValueError: the entry does not have that form, or the fact cannot have such a value.
    """
    if isinstance(raw, list):
        return [statement for each in raw for statement in statements_of(declaration, each, source)]
    if not isinstance(raw, dict):
        value = value_of(declaration, raw)
        return [] if value is None else [Statement(value, source)]
    if "value" not in raw or not set(raw) <= _DETAILS:
        raise NotAValueError(", ".join(sorted(_DETAILS)))
    return _detailed(declaration, raw, source)


def _amount(declaration: Amount, raw: object) -> Value | None:
    if raw in (None, "unknown"):
        return None
    try:
        if isinstance(raw, str):
            quantity = Quantity.parse(raw if " " in raw.strip() else f"{raw} {declaration.unit}")
        elif isinstance(raw, int | Decimal) and not isinstance(raw, bool):
            quantity = Quantity(Fraction(raw), declaration.unit)
        else:
            raise NotAValueError(declaration.unit)
        _ = quantity < Quantity(Fraction(0), declaration.unit)
    except (ValueError, ZeroDivisionError) as problem:
        raise NotAValueError(f"… {declaration.unit}") from problem
    return Between.exactly(quantity.in_base_units)


def _detailed(declaration: Declaration, raw: Mapping[str, object], source: str) -> list[Statement]:
    value = value_of(declaration, raw["value"])
    on, expires, interested = _day(raw.get("on")), _day(raw.get("expires")), raw.get("interested")
    if any(raw.get(name) is not None and day is None for name, day in (("on", on), ("expires", expires))):
        raise NotAValueError("on: 2026-01-31, expires: 2026-12-31")
    if not isinstance(interested, str | bool | None) or interested not in _WORDS:
        raise NotAValueError("interested: yes, no, unknown")
    if value is None:
        return []
    return [
        Statement(
            value,
            str(raw.get("source") or source),
            str(raw["author"]) if raw.get("author") else None,
            on,
            expires,
            _INTERESTED[_WORDS[interested]],
        )
    ]


def _day(raw: object) -> date | None:
    """A day: YAML has them, JSON writes them as text."""
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None
