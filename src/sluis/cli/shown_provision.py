"""A provision as a reader sees it: what `explain`, `law`, `coverage` and the rule book show, and what their JSON has."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from msgspec import Struct, field

from sluis.law.text import Text

Kind: TypeAlias = str


class Shown(Struct, frozen=True, kw_only=True):
    """Anything that is shown of the law."""


class ShownAct(Shown, frozen=True, kw_only=True):
    """An act with the address of its official text."""

    id: str
    name: Text
    url: str | None


class ShownSource(Shown, frozen=True, kw_only=True):
    """What the encoding was compared with, and when."""

    source: str
    title: Text
    on: date


class ShownStanding(Shown, frozen=True, kw_only=True):
    """When a provision applies, what came before and after it, and who looked at it."""

    in_force: str
    from_: date = field(name="from")
    from_exact: bool
    until: date | None
    predecessor: str | None
    successor: str | None
    verified: ShownSource | None
    encoded_by: str
    reviewed_by: str | None


class ShownProvision(Shown, frozen=True, kw_only=True):
    """A provision in a list."""

    id: str
    kind: Kind
    citation: Text
    cites: str
    text: Text
    standing: ShownStanding


class ShownDuty(Shown, frozen=True, kw_only=True):
    """Who must do what, how strictly, upon what, and by when."""

    id: str
    text: Text
    effect: str
    bearer: str
    strength: str
    trigger: Text | None
    deadline: ShownDeadline | None


class ShownDeadline(Shown, frozen=True, kw_only=True):
    """By when, or where it lasts, until when: in words, and the parts of which these are made."""

    text: Text
    event: Text
    number: int
    unit: str
    runs: str
    lasts: bool
    day: str | None
    citation: Text
    cites: str


class ShownRelief(Shown, frozen=True, kw_only=True):
    """A case that a prohibition spares (`exemption`), or that the authority may authorise (`derogation`)."""

    kind: str
    text: Text
    citation: Text
    cites: str


class ShownLine(Shown, frozen=True, kw_only=True):
    """A line of a printed rule, with the lines below it."""

    text: Text
    parts: tuple[ShownLine, ...]


class ShownRow(Shown, frozen=True, kw_only=True):
    """A row of a decision table: what it says of the facts that matter, and what then is."""

    when: dict[str, Text]
    holds: str


class ShownTable(Shown, frozen=True, kw_only=True):
    """A decision table. Facts that a row does not name do not matter to it."""

    facts: tuple[str, ...]
    rows: tuple[ShownRow, ...]
    truncated: bool


class ShownFact(Shown, frozen=True, kw_only=True):
    """A fact with its question."""

    fact: str
    kind: str
    question: Text
    states: Text
    nature: str
    asked_of: str
    why: Text | None
    citation: Text
    cites: str
    options: tuple[str, ...]


class ShownWhole(ShownProvision, frozen=True, kw_only=True):
    """A provision with everything that Sluis knows of it."""

    act: ShownAct
    duty: ShownDuty | None
    addresses: str | None
    ceiling: str | None
    keeps: ShownAct | None
    keeps_for: Text | None
    reading: Text | None
    prevails_over: tuple[str, ...]
    relief: tuple[ShownRelief, ...]
    condition: ShownLine | None
    table: ShownTable | None
    facts: tuple[ShownFact, ...]
