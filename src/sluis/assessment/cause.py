"""What makes two answers to one case differ: a provision or a fact; and the side of a comparison that it is seen from."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct

from sluis.law.rule import Effect, GeneralAuthorisation
from sluis.law.succession import provisions_by_id
from sluis.law.text import Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.answer import Answer
    from sluis.law.rule import AnyProvision, Standing
    from sluis.law.statute import Law

_GRAVITY = tuple(one.value for one in Effect)
NONE = "none"
"""The word for what an answer does not have."""
Key: TypeAlias = "tuple[CauseKind, str, str | None, str | None]"
"""Its kind, its key, and the words before and after."""


class CauseKind(StrEnum):
    """What a difference comes from.

    begins, ends: a provision applies from, or until, a day between. perhaps: its first day is only bounded, and it surely
    applies on one of the days only. replaced: one came in the place of another. fact: a fact that Sluis derives, such as where
    the item is listed, is another. condition: an authorisation, or a condition of it, fits or not. norm: one that is not
    modelled came, went, or got another scope. encoding: the two states of law have the rule itself otherwise.
    """

    BEGINS = "begins"
    ENDS = "ends"
    PERHAPS = "perhaps"
    REPLACED = "replaced"
    FACT = "fact"
    CONDITION = "condition"
    NORM = "norm"
    ENCODING = "encoding"


class Cause(Struct, frozen=True, kw_only=True):
    """A provision or a fact that makes an answer differ.

    `key` tells causes apart: the id of a rule or a norm, the name of a fact, or an authorisation. `day` is the first day, of
    one that begins, or the day from which it no longer applies. `effect` is what the rule in question does to an export:
    prohibition, authorisation, notify, or none.
    """

    kind: CauseKind
    key: str
    citation: Text
    text: Text
    before: str | None = None
    after: str | None = None
    day: date | None = None
    instead_of: Text | None = None
    effect: str = Effect.NONE.value

    @property
    def identity(self) -> Key:
        """What tells it apart from other causes."""
        return self.kind, self.key, self.before, self.after


class Side(NamedTuple):
    """An answer, the law that it is by, and its day."""

    answer: Answer
    law: Law
    day: date

    def provision(self, name: str) -> AnyProvision | None:
        """The provision of an id, if this law has it."""
        return provisions_by_id(self.law).get(name)

    def standing(self, name: str) -> Standing:
        """The standing of a provision that this law has."""
        return provisions_by_id(self.law)[name].standing

    def applies_on(self, name: str, day: date) -> bool:
        """Whether this law has the provision apply on a day, or perhaps."""
        one = self.provision(name)
        return one is not None and one.standing.period.contains(day) is not NO

    def general(self, name: str) -> Iterator[GeneralAuthorisation]:
        """The general authorisations of a name that apply on the day, or perhaps: one, where it is one of the law."""
        for one in self.law.provisions:
            if isinstance(one, GeneralAuthorisation) and one.name == name and self.applies_on(one.id, self.day):
                yield one

    def turn(self, name: str, before: date, after: date) -> date | None:
        """The day between two days on which a provision of this law begins or ends, if it does."""
        period = self.standing(name).period
        return next((day for day in (period.start.day, period.until) if day is not None and before < day <= after), None)


def gravity(cause: Cause) -> int:
    """How heavily a cause bears on whether the export may go: a prohibition most, a duty beside it not at all."""
    return _GRAVITY.index(cause.effect)
