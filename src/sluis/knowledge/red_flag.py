"""Red flags: what in a transaction calls for a closer look, why, and what would settle it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sluis.knowledge.dimension import Dimension
from sluis.knowledge.entry import Entry, Verified, Words

About: TypeAlias = Literal["item", "use", "party", "intermediary", "country", "route", "payment", "afterwards"]
SecurityKind: TypeAlias = Literal["espionage", "sabotage", "vital_infrastructure", "weakened_protection", "hostile_actors"]


class RedFlag(Entry, frozen=True):
    """A sign that something may be wrong. It is no finding, and no prohibition: it is a reason to ask on.

    `step` is that of Recommendation (EU) 2024/2659, sections 3.1 to 3.4, in which the sign is looked for. `bears_on` are the
    dimensions that it can raise, never lower; where national security is among them, `security` says how: espionage, sabotage,
    vital infrastructure, weaker protection of networks, terrorist groups and hostile states. `resolves` is what would settle
    it: something that can be seen or checked, not only a word of the buyer.

    `source` is who gives this sign and `cites` the place; `verified` is where somebody read that it does so. That is often
    not the source itself but an account of it, and `no` where nobody read even that.
    """

    id: str
    about: About
    step: Literal["classify", "capabilities", "stakeholders", "mitigation"]
    bears_on: tuple[Dimension, ...]
    security: tuple[SecurityKind, ...]
    text: Words
    why: Words
    resolves: Words
    cites: str
    source: str
    verified: Verified
