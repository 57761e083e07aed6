"""What a change of the list does to the items that touch one entry: items that fare alike have one effect."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec.structs import replace

from sluis.classification.impact import words
from sluis.classification.impact.report import CriterionChange, Effect, Kind, Missing, Reason
from sluis.classification.impact.span import SAME
from sluis.law.columns import rows_of
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sluis.classification.impact.report import Word
    from sluis.classification.impact.span import Span
    from sluis.classification.impact.standing import Standing
    from sluis.law.columns import Column
    from sluis.law.fact import Declaration

MOST_MISSING = 5
"""So many missing facts an effect names; it says how many more there are."""

_CHANGES_OF_CRITERION: tuple[tuple[Word, Word], ...] = (("yes", "no"), ("yes", "unknown"), ("no", "yes"), ("unknown", "yes"))
_CHANGED = {Reason.OUTCOME, Reason.CODE, Reason.CRITERION}
_UNDECIDABLE = {Reason.OPEN, Reason.STILL_OPEN, Reason.WORDING_NOT_KNOWN}
_REWORDED = {Reason.REWORDED, Reason.EDITORIAL, Reason.PERHAPS_REWORDED}


class Case(NamedTuple):
    """What items that fare alike under an entry have in common."""

    before: Word = "unknown"
    after: Word = "unknown"
    codes_before: tuple[str, ...] = ()
    codes_after: tuple[str, ...] = ()
    criteria: tuple[CriterionChange, ...] = ()

    def with_code(self, code: str, *, is_before: bool) -> Case:
        """The same for items that have a code as well, on either day."""
        if is_before:
            return self._replace(codes_before=(*self.codes_before, code))
        return self._replace(codes_after=(*self.codes_after, code))

    def with_criterion(self, change: CriterionChange) -> Case:
        """The same for items for which a criterion changed as well."""
        return self._replace(criteria=(*self.criteria, change))


Mark: TypeAlias = "Callable[[Case], Case]"
"""What some items have and others have not: it makes their case another."""


def kind_of(reason: Reason) -> Kind:
    """How grave the reason is."""
    if reason in _CHANGED:
        return Kind.CHANGED
    return Kind.UNDECIDABLE if reason in _UNDECIDABLE else Kind.REWORDED if reason in _REWORDED else Kind.UNCHANGED


def effects(before: Standing, after: Standing, span: Span) -> Iterator[tuple[Effect, Iterable[int]]]:
    """Each effect that the change of an entry has on items that touch it, with the rows of those items."""
    for case, bits in divided(before.rows, _marks(before, after)).items():
        effect = _effect(case, before, after, span)
        if "unknown" not in (case.before, case.after):
            yield effect, rows_of(bits)
            continue
        for facts, rows in _by_missing(rows_of(bits), before, after).items():
            named = tuple(Missing(one.ref, one.question) for one in facts[:MOST_MISSING])
            yield replace(effect, missing=named, missing_more=max(0, len(facts) - MOST_MISSING)), rows


def _by_missing(rows: Iterable[int], before: Standing, after: Standing) -> Mapping[tuple[Declaration, ...], list[int]]:
    """The rows by the facts that would settle them on either day."""
    found: dict[tuple[Declaration, ...], list[int]] = defaultdict(list)
    for row in rows:
        asked = before.missing.get(row, ()), after.missing.get(row, ())
        found[asked[0] if asked[0] == asked[1] else tuple(dict.fromkeys((*asked[0], *asked[1])))].append(row)
    return found


def divided(rows: int, marks: Iterable[tuple[Mark, int]]) -> dict[Case, int]:
    """The rows, those that fare alike together."""
    cases = {Case(): rows} if rows else {}
    for mark, marked in marks:
        if marked & rows:
            found: dict[Case, int] = defaultdict(int)
            for case, part in cases.items():
                found[case] |= part & ~marked
                found[mark(case)] |= part & marked
            cases = {case: part for case, part in found.items() if part}
    return cases


def _marks(before: Standing, after: Standing) -> Iterator[tuple[Mark, int]]:
    yield lambda case: case._replace(before="yes"), before.truth.yes
    yield lambda case: case._replace(before="no"), before.truth.no
    yield lambda case: case._replace(after="yes"), after.truth.yes
    yield lambda case: case._replace(after="no"), after.truth.no
    for code, rows in before.codes.items():
        yield partial(Case.with_code, code=code, is_before=True), rows
    for code, rows in after.codes.items():
        yield partial(Case.with_code, code=code, is_before=False), rows
    if before is not after and before.is_certain and after.is_certain:
        for change, rows in _criteria(before, after):
            yield partial(Case.with_criterion, change=change), rows


def _criteria(before: Standing, after: Standing) -> Iterator[tuple[CriterionChange, int]]:
    """The paragraphs and notes of the entry that an item meets on one of the days only. One that is not there is not met."""
    terms = {
        one.path: one.node.term for one in (*before.paragraphs, *after.paragraphs) if one.path.startswith(before.entry.code)
    }
    for path, term in terms.items():
        said, says = before.criteria.get(path), after.criteria.get(path)
        if said != says:
            for was, is_now in _CHANGES_OF_CRITERION:
                rows = before.rows & _rows(said, was) & _rows(says, is_now)
                yield CriterionChange(path, term, was, is_now), rows


def _rows(column: Column | None, word: Word) -> int:
    """The rows in which a criterion is met, not met or unknown; one that is not there is not met in any (-1: all)."""
    if column is None:
        return -1 if word == "no" else 0
    return column.yes if word == "yes" else column.no if word == "no" else ~column.yes & ~column.no


def _effect(case: Case, before: Standing, after: Standing, span: Span) -> Effect:
    reason = _reason(case, before, after, span)
    code = before.entry.code
    criteria = case.criteria if kind_of(reason) is Kind.CHANGED else ()
    return Effect(
        entry=code,
        kind=kind_of(reason),
        reason=reason,
        words=_said(reason, span.changes.get(code)).format(**_values(case, code, span)),
        before=case.before,
        after=case.after,
        codes_before=case.codes_before,
        codes_after=case.codes_after,
        criteria=criteria,
    )


def _reason(case: Case, before: Standing, after: Standing, span: Span) -> Reason:
    is_certain = before.is_certain and after.is_certain
    if case.before != case.after and (is_certain or "unknown" not in (case.before, case.after)):
        return Reason.OUTCOME
    if not is_certain and ("unknown" in (case.before, case.after) or case.codes_before != case.codes_after):
        return Reason.WORDING_NOT_KNOWN
    if case.codes_before != case.codes_after:
        return Reason.CODE
    if case.criteria and case.after != "no":
        return Reason.CRITERION
    return _without_effect(case, before, after, span)


def _without_effect(case: Case, before: Standing, after: Standing, span: Span) -> Reason:
    change = span.changes.get(before.entry.code, "unchanged")
    is_same = before.condition is after.condition and change in SAME
    if case.after == "unknown":
        return Reason.STILL_OPEN if is_same or (before.condition is after.condition and change == "editorial") else Reason.OPEN
    if is_same:
        return Reason.SAME
    if change == "editorial" and before.condition is after.condition:
        return Reason.EDITORIAL
    return Reason.PERHAPS_REWORDED if change in ("unknown", "perhaps_listed") else Reason.REWORDED


def _said(reason: Reason, change: str | None) -> Text:
    match reason:
        case Reason.OUTCOME if change == "added":
            return words.ADDED
        case Reason.OUTCOME if change == "removed":
            return words.REMOVED
        case Reason.OUTCOME:
            return words.OUTCOME
        case Reason.REWORDED if change in ("added", "removed"):
            return words.CAME if change == "added" else words.WENT
        case Reason.CODE:
            return words.CODE
        case Reason.CRITERION:
            return words.CRITERION
        case _:
            return words.OF_ENTRY[reason]


def _values(case: Case, entry: str, span: Span) -> dict[str, object]:
    """What the words of an effect may name."""
    return {
        **span.days,
        "entry": entry,
        "before": _standing(case.before, case.codes_before, entry),
        "after": _standing(case.after, case.codes_after, entry),
        "codes_before": ", ".join(case.codes_before),
        "codes_after": ", ".join(case.codes_after),
        "criteria": _listed(
            words.ONE_CRITERION.format(path=one.path, before=words.MET[one.before], after=words.MET[one.after])
            for one in case.criteria
        ),
    }


def _standing(truth: Word, codes: Sequence[str], entry: str) -> Text:
    """`yes (5A001.f.2)`; the code of the entry itself says nothing more."""
    deeper = ", ".join(code for code in codes if code != entry)
    return Text(*(f"{said} ({deeper})" if deeper else said for said in (words.UNDER_IT[truth].nl, words.UNDER_IT[truth].en)))


def _listed(texts: Iterable[Text]) -> Text:
    said = list(texts)
    return Text("; ".join(one.nl for one in said), "; ".join(one.en for one in said))
