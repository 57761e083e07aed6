"""What the change does to one item: the effects of its facts and of what was recorded of it, weighed together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.classification.impact.claim import beyond_horizon, effect_of_claim, nothing_known
from sluis.classification.impact.record import NOT_LISTED
from sluis.classification.impact.report import Effect, ItemImpact, Kind, Reason, Side
from sluis.law.truth import YES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

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
        held = {one.entry for claim, one in of_claims if claim.holds is YES and one.kind in (Kind.REWORDED, Kind.UNCHANGED)}
        is_decided = before.listed == after.listed == "yes" or any(claim.holds is YES for claim in claims)
        counting = [one for claim, one in of_claims if not _is_settled(claim, one, of_facts)]
        counting += [one for one in of_facts if _counts(one, held, is_decided=is_decided)]
        if not of_facts and not claims:
            counting.append(nothing_known())
        if self._span.is_beyond_horizon:
            counting.append(beyond_horizon(self._span))
        counting.sort(key=lambda one: _GRAVITY[one.kind])
        return Weighed(counting[0].kind if counting else Kind.UNCHANGED, before, after, tuple(counting))

    def _of_claim(self, claim: Claim) -> Effect:
        if claim not in self._claims:
            self._claims[claim] = effect_of_claim(claim, self._span)
        return self._claims[claim]


def _counts(effect: Effect, held: Collection[str | None], *, is_decided: bool) -> bool:
    """Whether what facts show under an entry says something of the item.

    An entry that did not change leaves open nothing that was decided already: the item is listed, or somebody classified it.
    Nor does one that changed, where somebody classified the item under a part of it that did not.
    """
    if effect.reason is Reason.STILL_OPEN:
        return not is_decided
    if effect.reason is Reason.OPEN:
        return effect.entry not in held
    return effect.kind is not Kind.UNCHANGED or effect.after != "no"


def _is_settled(claim: Claim, effect: Effect, of_facts: Sequence[Effect]) -> bool:
    """Whether the facts say what this effect of a claim leaves open, or which facts would."""
    if claim.code == NOT_LISTED:
        # Facts can show that the item is listed. They never show that it falls under no entry of another list.
        return effect.reason is Reason.NOT_HELD and any(one.after == "yes" for one in of_facts)
    if effect.reason not in _FOR_THE_FACTS:
        return False
    found = [one for one in of_facts if one.entry == effect.entry]
    return bool(found) and (effect.reason is Reason.READ_ENTRY or "unknown" not in (found[0].before, found[0].after))


def _side(found: Sequence[tuple[Word | None, tuple[str, ...]]]) -> Side:
    words = {word for word, _ in found}
    listed: Word = "yes" if "yes" in words else "unknown" if "unknown" in words or not words else "no"
    return Side(listed, tuple(code for _, codes in found for code in codes))
