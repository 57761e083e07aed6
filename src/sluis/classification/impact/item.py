"""What the change does to one item: the effects of its facts and of what was recorded of it, weighed together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.classification.impact.claim import effect_of_claim, nothing_known
from sluis.classification.impact.record import NOT_LISTED
from sluis.classification.impact.report import Effect, ItemImpact, Kind, Reason, Side
from sluis.law.truth import YES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.classification.impact.record import Claim, Record
    from sluis.classification.impact.report import Word
    from sluis.classification.impact.span import Span

_GRAVITY = {kind: place for place, kind in enumerate(Kind)}
_FOR_THE_FACTS = {Reason.READ_ENTRY, Reason.WORDING_NOT_KNOWN, Reason.STILL_OPEN}
"""What has to be read of a recorded code only as far as the facts do not settle it."""


class Weighed(NamedTuple):
    """All of an item's report but its names."""

    kind: Kind
    before: Side
    after: Side
    effects: tuple[Effect, ...]

    def of(self, record: Record) -> ItemImpact:
        """The report on this item."""
        return ItemImpact(
            id=record.id,
            name=record.name,
            claimed=tuple(one.code for one in record.claims if one.holds is YES),
            kind=self.kind,
            before=self.before,
            after=self.after,
            effects=self.effects,
        )


class Scales:
    """Weighs effects; items alike are weighed once."""

    def __init__(self, span: Span) -> None:
        self._span = span
        self._claims: dict[Claim, Effect] = {}
        self._weighed: dict[tuple[tuple[Claim, ...], tuple[int, ...]], Weighed] = {}

    def weighed(self, record: Record, of_facts: Sequence[Effect]) -> ItemImpact:
        """What the change does to an item whose facts have these effects, one for each entry that they touch."""
        key = (record.claims, tuple(map(id, of_facts)))
        if key not in self._weighed:
            self._weighed[key] = self._weigh(record.claims, of_facts)
        return self._weighed[key].of(record)

    def _weigh(self, claims: Sequence[Claim], of_facts: Sequence[Effect]) -> Weighed:
        before = _side([(one.before, one.codes_before) for one in of_facts])
        after = _side([(one.after, one.codes_after) for one in of_facts])
        of_claims = [(claim, self._of_claim(claim)) for claim in claims]
        counting = [one for claim, one in of_claims if not _is_settled(claim, one, of_facts)]
        is_listed = before.listed == after.listed == "yes"
        held = {one.entry for claim, one in of_claims if claim.holds is YES and one.kind in (Kind.REWORDED, Kind.UNCHANGED)}
        for one in of_facts:
            if one.reason is Reason.STILL_OPEN and (held or is_listed):
                continue
            if one.reason is Reason.OPEN and one.entry in held:
                continue
            if one.kind is not Kind.UNCHANGED or one.after != "no":
                counting.append(one)
        if not of_facts and not claims:
            counting.append(nothing_known())
        counting.sort(key=lambda one: _GRAVITY[one.kind])
        kind = counting[0].kind if counting else Kind.UNCHANGED
        return Weighed(kind, before, after, tuple(counting))

    def _of_claim(self, claim: Claim) -> Effect:
        if claim not in self._claims:
            self._claims[claim] = effect_of_claim(claim, self._span)
        return self._claims[claim]


def _is_settled(claim: Claim, effect: Effect, of_facts: Sequence[Effect]) -> bool:
    """Whether the facts say what this effect of a claim leaves open."""
    if claim.code == NOT_LISTED:
        return effect.reason is Reason.NOT_HELD and bool(of_facts)
    if effect.reason not in _FOR_THE_FACTS:
        return False
    return any(one.entry == effect.entry and "unknown" not in (one.before, one.after) for one in of_facts)


def _side(found: Sequence[tuple[Word | None, tuple[str, ...]]]) -> Side:
    words = {word for word, _ in found}
    listed: Word = "yes" if "yes" in words else "unknown" if "unknown" in words or not words else "no"
    return Side(listed, tuple(code for _, codes in found for code in codes))
