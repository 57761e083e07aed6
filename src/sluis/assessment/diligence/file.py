"""The due diligence of a case as a file: its four steps, what is open, and the one of four endings that it comes to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from sluis.assessment.answer import Advice, Duty, NotModelled, Provenance, WhatIf
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.knowledge.place import Path

AWARE, SUSPICION, NO_INDICATION, NOT_ENOUGH = (
    "aware",
    "grounds_for_suspicion",
    "no_indication_on_this_evidence",
    "not_enough_known",
)
STEPS = ("classify", "capabilities", "stakeholders", "mitigation")


class OpenPoint(Struct, frozen=True, kw_only=True):
    """Something that has to be answered or done, in which step, and where in the case file that is written."""

    step: str
    kind: str
    place: str
    subject: str | None
    question: Text
    help: Text | None = None


class Limb(Struct, frozen=True, kw_only=True):
    """A part of Article 2(20), and whether an item meets it. Of the four ways to handle data one is enough."""

    item: str
    fact: str
    text: Text
    truth: str


class FlagFound(Struct, frozen=True, kw_only=True):
    """A red flag that the case has to answer, and what its answer amounts to.

    `state` is unresolved, resolved, absent or open; `remark` why an answer does not count; `by_facts` that the facts show it.
    """

    id: str
    about: str
    step: str
    text: Text
    state: str
    by_facts: bool
    remark: str | None
    by: str | None
    on: date | None
    note: str | None
    how: str | None
    resolves: Text
    citation: Text


class Sign(Struct, frozen=True, kw_only=True):
    """A fact that speaks against the export besides the flags."""

    fact: str
    text: Text
    citation: Text


class Diligence(Struct, frozen=True, kw_only=True):
    """A due-diligence file: how it ends and why, what the law asks then, its steps, and what is open.

    `cyber_surveillance` is whether some item is a cyber-surveillance item: yes, no, unknown.
    """

    schema_version: int = 1
    ending: str
    reasons: tuple[Text, ...]
    law: tuple[Text, ...]
    advice: Text
    as_of: date
    cyber_surveillance: str
    steps: dict[str, bool]
    open: tuple[OpenPoint, ...]
    limbs: tuple[Limb, ...]
    red_flags: tuple[FlagFound, ...]
    signs: tuple[Sign, ...]
    capabilities: tuple[dict[str, Any], ...]
    stakeholders: tuple[dict[str, Any], ...]
    prevention: dict[str, Any] | None
    lessons: tuple[dict[str, Any], ...]
    duties: tuple[Duty, ...]
    not_modelled: tuple[NotModelled, ...]
    case_advice: Advice
    with_measures: WhatIf | None
    provenance: Provenance


def place_in_file(place: str) -> Path:
    """`a.b[0].c` as a path; a fact's own dots stay: what follows `facts.` is one key."""
    before, facts, key = place.partition("facts.")
    parts: list[str | int] = []
    for part in before.rstrip(".").split("."):
        name, *indices = part.replace("]", "").split("[")
        parts += [name, *(int(one) for one in indices)] if name else []
    return (*parts, "facts", key) if facts else tuple(parts)
