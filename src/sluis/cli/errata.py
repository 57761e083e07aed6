"""What our encoding of the law had wrong, and what is still in doubt, as `sluis law errata` and the rule book show it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct, field

from sluis.cli.provision import citation_at
from sluis.cli.provision_order import by_act
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.knowledge.model import Knowledge
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law


class ShownErratum(Struct, frozen=True, kw_only=True):
    """Something that was wrong, for a reader."""

    id: str
    corrected: date
    cites: tuple[str, ...]
    citations: tuple[Text, ...]
    direction: str
    affects_from: date
    affects_from_exact: bool
    affects_until: date | None
    was: Text
    now: Text
    could: Text
    law_digest: str | None


class Doubt(Struct, frozen=True, kw_only=True):
    """Something about a provision that is not certain."""

    kind: str
    act: Text
    provision: str
    citation: Text
    cites: str
    text: Text | None = None
    from_: date | None = field(name="from", default=None)


def errata_of(law: Law, knowledge: Knowledge) -> tuple[ShownErratum, ...]:
    """Everything that was wrong, the latest correction first."""
    return tuple(
        ShownErratum(
            id=one.id,
            corrected=one.corrected,
            cites=one.cites,
            citations=tuple(citation_at(path, law) for path in one.cites),
            direction=one.direction,
            affects_from=one.affects.from_.start.day,
            affects_from_exact=one.affects.from_.start.exact,
            affects_until=one.affects.until,
            was=one.was.text,
            now=one.now.text,
            could=one.could.text,
            law_digest=one.law_digest,
        )
        for one in sorted(knowledge.errata, key=lambda one: one.corrected, reverse=True)
    )


def doubts_of(law: Law) -> Iterator[Doubt]:
    """Every doubt about a provision, by act and in the order of the law."""
    for act, provisions in by_act(law):
        for one in provisions:
            standing = one.standing
            if standing.verified is None:
                yield _doubt("not_verified", act.name, one)
            if not standing.period.start.exact:
                yield _doubt("day_bounded", act.name, one, day=standing.period.start.day)
            reading = getattr(one, "reading", None)
            if reading is not None:
                yield _doubt("reading", act.name, one, text=reading)


def _doubt(kind: str, act: Text, one: AnyProvision, *, text: Text | None = None, day: date | None = None) -> Doubt:
    return Doubt(kind=kind, act=act, provision=one.id, citation=one.cites.text, cites=one.cites.path, text=text, from_=day)
