"""The parts of a classification record: a candidate, its criteria, and what was used to settle each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sluis.classification.criteria import ancestors, criterion_path, examine
from sluis.classification.record import CandidateRecord, CriterionRecord, FactUsed, ReadingRecord, Said, WhyCandidate
from sluis.classification.subject import counts, standing_of
from sluis.classification.wording import reading as wording_on
from sluis.law.between import Between
from sluis.law.condition import Defined
from sluis.law.evidence import word_of
from sluis.law.fact import Amount, declaration_of
from sluis.law.printing import words_of
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from fractions import Fraction

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.candidate import Candidate
    from sluis.classification.criteria import Criterion, Examination
    from sluis.classification.product import Reading
    from sluis.classification.record import Kind
    from sluis.law.evidence import Days, Evidence
    from sluis.law.fact import Atom, Declaration, Value
    from sluis.law.finding import Finding
    from sluis.law.truth import Truth


_SIGNS: dict[str, Kind] = {"/technote": "technical_note", "/note": "note", "/": "limb"}


def candidate_record(
    candidate: Candidate,
    annex: AnnexI,
    day: date,
    evidence: Evidence,
    *,
    before: Truth | None,
    readings: Sequence[ReadingRecord],
) -> CandidateRecord:
    """An entry held against the product, criterion by criterion; `before`: what it was on the list of an earlier record."""
    entry = candidate.entry
    found = examine(entry, day, evidence)
    title = annex.titles[entry.code].title.text
    return CandidateRecord(
        code=entry.code,
        title=title,
        encoded=candidate.encoded,
        why=tuple(WhyCandidate(how=one.how, what=one.what) for one in candidate.why),
        truth=found.truth.value,
        codes=found.codes,
        criteria=tuple(_criterion(one) for one in found.criteria),
        not_excluded=tuple(_not_excluded(found)),
        readings=tuple(readings),
        wording=wording_on(annex, entry.code, day),
        verified=tuple(
            f"{one.verified.source}, {one.verified.on}"
            for one in entry.wordings
            if one.verified is not None and one.period.contains(day) is not NO
        ),
        then=None if before is None else before.value,
    )


def reading_record(code: str, one: Reading, annex: AnnexI, days: Days) -> ReadingRecord:
    """A person's reading, and whether it counts: where Sluis has encoded what was read, facts decide."""
    standing = standing_of(one, annex, days) if counts(code) else "facts_decide"
    return ReadingRecord(code=code, met=one.truth.value, by=one.by, on=one.on, why=one.why, counts=standing)


def spelled(declaration: Declaration, value: Value | None) -> str | None:
    """A value as people write it: an amount in the unit of the fact, the rest as a word."""
    if isinstance(declaration, Amount) and isinstance(value, Between):
        low, high = (str(Quantity.of_base(cast("Fraction", one), declaration.unit)) for one in (value.low, value.high))
        return low if low == high else f"{low} – {high}"
    return word_of(value)


def _not_excluded(found: Examination) -> Iterator[str]:
    """The largest paragraphs of an entry that is met, beside those that are named, of which it is open whether they are met."""
    if found.truth is not YES:
        return
    open_ = {one.path for one in found.criteria if one.truth is UNKNOWN and _kind(one.path) == "paragraph"}
    named = {above for code in found.codes for above in (code, *ancestors(code))}
    for path in dict.fromkeys(one.path for one in found.criteria if one.path in open_ - named):
        if path != found.entry.code and (open_ - named).isdisjoint(ancestors(path)):
            yield path


def _criterion(one: Criterion) -> CriterionRecord:
    return CriterionRecord(
        path=one.path,
        kind=_kind(one.path),
        text=one.words,
        truth=one.truth.value,
        facts=tuple(dict.fromkeys(map(_fact, _own_leaves(one.finding)))),
    )


def _kind(path: str) -> Kind:
    if path.startswith("general_"):
        return "general_note"
    for sign, kind in _SIGNS.items():
        if sign in path:
            return kind
    return "paragraph"


def _own_leaves(finding: Finding) -> Iterator[Finding]:
    """The findings on facts that are no part of a smaller criterion."""
    for part in finding.parts:
        if part.evidence is not None:
            yield part
        elif not (isinstance(part.node, Defined) and criterion_path(part.node) is not None):
            yield from _own_leaves(part)


def _fact(leaf: Finding) -> FactUsed:
    atom = cast("Atom", leaf.node)
    declaration, evidence = declaration_of(atom), leaf.evidence
    return FactUsed(
        fact=declaration.ref,
        text=words_of(atom),
        truth=leaf.truth.value,
        value=evidence and spelled(declaration, evidence.value),
        remark=evidence and evidence.remark,
        sources=tuple(
            Said(value=spelled(declaration, said.value) or "", source=said.source, author=said.author, on=said.stated_on)
            for said in (evidence.statements if evidence else ())
        ),
    )
