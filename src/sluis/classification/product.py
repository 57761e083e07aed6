"""The product file: what a person wrote down about a product in order to classify it. Its shape may grow, not change."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from sluis.law.truth import NO, UNKNOWN, YES, Truth

Word: TypeAlias = Literal["yes", "no", "unknown"]
Outcome: TypeAlias = Literal["listed", "not_listed", "open"]

_TRUTHS = {"yes": YES, "no": NO, "unknown": UNKNOWN, True: YES, False: NO}


class _Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a product file: unknown keys are refused."""


class Identity(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Which product this is. Another version of it is another product, with a file of its own."""

    name: str
    version: str
    maker: str | None = None
    description: str | None = None


class Reading(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Whether a product meets an entry that Sluis only indexes, as a person read the official text of that day."""

    met: Word | bool
    by: str
    on: date
    why: str

    @property
    def truth(self) -> Truth:
        """What the person found."""
        return _TRUTHS[self.met]


class Named(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An entry that the product is held against, and why somebody or something thought of it."""

    code: str
    why: str


class Component(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of the product that is held against the list on its own."""

    id: str
    name: str
    description: str | None = None
    facts: dict[str, Any] = {}
    candidates: tuple[str | Named, ...] = ()
    readings: dict[str, Reading] = {}


class Harm(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Who could be harmed by a capability, and how."""

    who: str
    how: str


class DesignChange(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the design could change about a capability, and what was decided about that."""

    change: str
    decision: Literal["adopted", "rejected", "open"] = "open"
    why: str | None = None


class Capability(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Whether the product can do something that can be misused, and what that may lead to."""

    present: Word | bool = "unknown"
    why: str | None = None
    harms: tuple[Harm, ...] = ()
    design_changes: tuple[DesignChange, ...] = ()

    @property
    def truth(self) -> Truth:
        """Whether the product can do it."""
        return _TRUTHS[self.present]


class Misuse(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the product could be misused for, as somebody thought it through while designing it."""

    by: str
    on: date
    capabilities: dict[str, Capability] = {}


class Classified(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Who classified the product, on which day, and what came of it then."""

    by: str
    on: date
    outcome: Outcome | None = None
    codes: tuple[str, ...] = ()


class Product(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A product, written down. What is left out is unknown, never assumed."""

    schema_version: Literal[1]
    product: Identity
    facts: dict[str, Any] = {}
    components: tuple[Component, ...] = ()
    candidates: tuple[str | Named, ...] = ()
    readings: dict[str, Reading] = {}
    misuse: Misuse | None = None
    classified: Classified | None = None


def code_of(named: str | Named) -> str:
    """The code of a candidate, whichever way it is written."""
    return named if isinstance(named, str) else named.code
