"""What a change of the list does to a code that somebody recorded, as far as the facts do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.classification.criteria import criterion_path
from sluis.classification.impact import words
from sluis.classification.impact.effect import kind_of
from sluis.classification.impact.own_words import differing_paragraphs
from sluis.classification.impact.record import NOT_LISTED
from sluis.classification.impact.report import Effect, Kind, Reason
from sluis.classification.impact.span import SAME
from sluis.classification.numbering import covers, entry_of
from sluis.law.condition import Defined
from sluis.law.fold import nodes_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.statutes.eu_2021_821.annex_i import entry

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.classification.impact.record import Claim
    from sluis.classification.impact.span import Span
    from sluis.law.text import Text
    from sluis.statutes.eu_2021_821.annex_i import Entry

_KINDS: Mapping[Reason, Kind] = {
    Reason.CODE_ADDED: Kind.CHANGED,
    Reason.CODE_DELETED: Kind.CHANGED,
    Reason.CODE_NOT_USED: Kind.CHANGED,
    Reason.CODE_NOT_ON_EITHER: Kind.UNDECIDABLE,
    Reason.PERHAPS_LISTED: Kind.UNDECIDABLE,
    Reason.READ_ENTRY: Kind.UNDECIDABLE,
    Reason.NOT_HELD: Kind.UNDECIDABLE,
    Reason.NOTHING_KNOWN: Kind.UNDECIDABLE,
    Reason.AFTER_HORIZON: Kind.UNDECIDABLE,
}
_WITHOUT_MEANING = {Reason.CODE_ADDED, Reason.CODE_DELETED, Reason.CODE_NOT_USED, Reason.CODE_NOT_ON_EITHER}
"""What matters to an item under a code only: to one that somebody found not to fall under it, it does nothing."""
_READ = {Reason.PERHAPS_LISTED, Reason.READ_ENTRY, Reason.WORDING_NOT_KNOWN, Reason.STILL_OPEN}


def effect_of_claim(claim: Claim, span: Span) -> Effect:
    """What the change does to an item of which somebody recorded this, facts apart."""
    if claim.code == NOT_LISTED:
        return _not_listed(span)
    code, top = claim.code, entry_of(claim.code)
    reason = _reason(claim, span)
    return Effect(
        entry=top,
        kind=_KINDS.get(reason, kind_of(reason)),
        reason=reason,
        words=words.OF_CLAIM[reason].format(code=code, entry=top, **span.days),
        read=(top,) if reason in _READ else (),
    )


def nothing_known() -> Effect:
    """The effect on an item of which nothing is known that touches an entry."""
    return _alone(Reason.NOTHING_KNOWN, words.NOTHING_KNOWN)


def beyond_horizon(span: Span) -> Effect:
    """The effect on any item of a list of which nobody here knows whether it still reads as before."""
    return _alone(Reason.AFTER_HORIZON, words.AFTER_HORIZON.format(horizon=span.annex.horizon.isoformat()))


def _not_listed(span: Span) -> Effect:
    if not span.differing:
        return _alone(Reason.SAME, words.NOT_LISTED_SAME)
    return _alone(Reason.NOT_HELD, words.NOT_HELD.format(number=len(span.differing)))


def _alone(reason: Reason, text: Text) -> Effect:
    return Effect(entry=None, kind=_KINDS.get(reason, kind_of(reason)), reason=reason, words=text)


def _reason(claim: Claim, span: Span) -> Reason:
    found = _of_code(claim.code, span) or _of_entry(claim.code, span)
    if claim.holds is NO and found in _WITHOUT_MEANING:
        # It did not fall under what went or was not used. What came, has to be read.
        return Reason.READ_ENTRY if found is Reason.CODE_ADDED else Reason.SAME
    if claim.holds is UNKNOWN and (found in _WITHOUT_MEANING or found is Reason.SAME):
        return Reason.READ_ENTRY if found is Reason.CODE_ADDED else Reason.STILL_OPEN
    return found


def _of_code(code: str, span: Span) -> Reason | None:
    """What the numbers of the lists say of the code; None where both lists have it."""
    before, after = (_presence(code, day, span) for day in (span.before, span.after))
    if before is NO and after is NO:
        return Reason.CODE_NOT_ON_EITHER
    if after is NO:
        return Reason.CODE_DELETED if before is YES else Reason.PERHAPS_LISTED
    rows = span.annex.dated(code) or span.annex.codes[entry_of(code)]
    if not any(row.used for row in rows):
        return Reason.CODE_NOT_USED
    if before is NO:
        return Reason.CODE_ADDED if after is YES else Reason.PERHAPS_LISTED
    return None if before is after is YES else Reason.PERHAPS_LISTED


def _presence(code: str, day: date, span: Span) -> Truth:
    """Whether a list has the code. Of a paragraph without a date of its own, what its encoding says, else its entry."""
    if span.annex.dated(code):
        return span.annex.presence(code, day)
    encoded = entry(entry_of(code))
    paths = _paths(encoded, span) if encoded is not None else {}
    if code in set().union(*paths.values()) and encoded is not None and encoded.is_certain_on(day):
        return YES if code in paths[day] else NO
    return span.annex.presence(entry_of(code), day)


def _paths(encoded: Entry, span: Span) -> dict[date, set[str]]:
    days = (span.before, span.after)
    terms = {day: [one for one in nodes_of(encoded.on(day)) if isinstance(one, Defined)] for day in days}
    return {day: {path for one in terms[day] if (path := criterion_path(one))} for day in days}


def _of_entry(code: str, span: Span) -> Reason:
    """What the wording of the entry means for the code, where both lists have it."""
    change, encoded = span.changes.get(entry_of(code), "unknown"), entry(entry_of(code))
    if change in SAME:
        return Reason.SAME
    if change == "editorial":
        return Reason.EDITORIAL
    if change in ("unknown", "perhaps_listed"):
        return Reason.WORDING_NOT_KNOWN
    if encoded is None or not _is_elsewhere(code, encoded, span):
        return Reason.READ_ENTRY
    return Reason.REWORDED


def _is_elsewhere(code: str, encoded: Entry, span: Span) -> bool:
    """Whether our words of both texts show that only other paragraphs of the entry changed."""
    if not (encoded.is_certain_on(span.before) and encoded.is_certain_on(span.after)):
        return False
    changed = [one.path.partition("/")[0] for one in differing_paragraphs(encoded, span.before, span.after)]
    return not any(covers(path, code) or covers(code, path) for path in changed)
