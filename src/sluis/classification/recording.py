"""Makes the classification record of a product on the list of a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sluis.classification.candidate import candidates_of
from sluis.classification.criterion_record import candidate_record, reading_record
from sluis.classification.interview import decided, reads_on, values_in
from sluis.classification.numbering import entry_of
from sluis.classification.record import PartRecord, Provenance, Record, Recorded
from sluis.classification.subject import established_of, subjects_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth, all_true
from sluis.statutes import LAW
from sluis.statutes.facts import item

if TYPE_CHECKING:
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Classified, Outcome, Product
    from sluis.classification.record import Because
    from sluis.classification.subject import Subject
    from sluis.law.evidence import Days, Evidence


def record_of(product: Product, annex: AnnexI, days: Days, *, sluis: str, knowledge_digest: str) -> Record:
    """The record of a product.

    Args:
        product: what the file says.
        annex: the list through time.
        days: the day of the list, and the day on which the record is made.
        sluis: the version of Sluis, for the provenance.
        knowledge_digest: the digest of the knowledge that `annex` was made of.
    """
    maker = _Recorder(product, annex, days)
    parts = maker.parts()
    whole, components = parts[0], parts[1:]
    controlling = tuple(code for one in components if one.controls_product == "yes" for code in one.codes)
    codes = tuple(dict.fromkeys((*whole.codes, *controlling)))
    because = whole.because
    if not codes and any(one.controls_product == "unknown" for one in components):
        because = (*because, "component_open")
    outcome: Outcome = "listed" if codes else "open" if because else "not_listed"
    signed = product.classified
    return Record(
        product=product.product,
        list_=annex.list_of(days.as_of),
        horizon=annex.horizon,
        outcome=outcome,
        because=() if codes else because,
        codes=codes,
        by=signed.by if signed else None,
        on=signed.on if signed else None,
        parts=parts,
        recorded=None if signed is None else _compared(signed, annex, outcome, codes),
        misuse=product.misuse,
        provenance=Provenance(sluis=sluis, law_digest=LAW.digest, knowledge_digest=knowledge_digest, assessed_on=days.known_by),
    )


@dataclass(frozen=True)
class _Recorder:
    """A product, the list through time, and the days that matter."""

    product: Product
    annex: AnnexI
    days: Days

    def parts(self) -> tuple[PartRecord, ...]:
        return tuple(self._part(one) for one in subjects_of(self.product))

    def _part(self, subject: Subject) -> PartRecord:
        day = self.days.as_of
        evidence = established_of(subject, self.annex, self.days)
        before = self._truths_before(subject)
        read = [reading_record(code, one, self.annex, self.days) for code, one in subject.readings.items()]
        candidates = tuple(
            candidate_record(
                one,
                self.annex,
                day,
                evidence,
                before=before.get(one.entry.code),
                readings=[each for each in read if entry_of(each.code) == one.entry.code],
            )
            for one in candidates_of(subject, evidence, self.annex, day)
        )
        codes = tuple(code for one in candidates for code in one.codes)
        because = () if codes else self._because({one.truth for one in candidates})
        return PartRecord(
            id=subject.id,
            name=subject.name,
            outcome="listed" if codes else "open" if because else "not_listed",
            because=because,
            codes=codes,
            candidates=candidates,
            controls_product=None if subject.id is None else _controls(codes, because, evidence).value,
        )

    def _because(self, truths: set[str]) -> tuple[Because, ...]:
        """Why *not listed* cannot be said; nothing where it can."""
        found: list[Because] = []
        if not truths:
            found.append("no_candidates")
        if "unknown" in truths:
            found.append("candidates_open")
        fault = self._unsigned()
        return tuple(found) or (() if fault is None else (fault,))

    def _unsigned(self) -> Because | None:
        """Why nobody answers for this list: a decision holds for the version of its own day."""
        signed = self.product.classified
        if signed is None:
            return "nobody_signed"
        if signed.on > self.days.known_by:
            return "signed_in_the_future"
        version = self.annex.version_on(signed.on)
        same = version is not None and version is self.annex.version_on(self.days.as_of)
        return None if same else "signed_for_another_list"

    def _truths_before(self, subject: Subject) -> dict[str, Truth]:
        """What the candidates were on the list of the day on which the product was classified, if that was another list."""
        signed = self.product.classified
        if signed is None or self.annex.version_on(signed.on) is self.annex.version_on(self.days.as_of):
            return {}
        days = self.days._replace(as_of=signed.on)
        evidence = established_of(subject, self.annex, days)
        known = values_in(evidence)
        candidates = candidates_of(subject, evidence, self.annex, signed.on)
        return {one.entry.code: decided(reads_on(one.entry, signed.on), known) for one in candidates}


def _controls(codes: tuple[str, ...], because: tuple[Because, ...], evidence: Evidence) -> Truth:
    """Whether a component makes the product a controlled one: listed, its principal element, and removable (General Note 2)."""
    listed = YES if codes else UNKNOWN if because else NO
    asked = [evidence.get(one.ref) for one in (item.COMPONENT_PRINCIPAL_ELEMENT, item.COMPONENT_REMOVABLE)]
    known = [one.value if one is not None and isinstance(one.value, Truth) else UNKNOWN for one in asked]
    return all_true([listed, *known])


def _compared(signed: Classified, annex: AnnexI, outcome: Outcome, codes: tuple[str, ...]) -> Recorded:
    """What was recorded before, beside what comes of it now."""
    return Recorded(
        by=signed.by,
        on=signed.on,
        list=annex.list_of(signed.on),
        outcome=signed.outcome,
        codes=signed.codes,
        outcome_differs=signed.outcome not in (None, outcome),
        codes_gone=tuple(code for code in signed.codes if code not in codes),
        codes_new=tuple(code for code in codes if code not in signed.codes) if signed.outcome else (),
    )
