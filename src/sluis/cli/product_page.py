"""A classification record as a page of text: what came of it first, then candidate by candidate why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.cli import classify_words as words
from sluis.cli import item_words
from sluis.cli.dates import spelled_day
from sluis.cli.item_words import place_of
from sluis.cli.layout import Labelled, hanging, indented
from sluis.cli.words import REMARKS, SOURCES
from sluis.law.text import Text
from sluis.statutes import LAW

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sluis.classification.precedent import Precedent
    from sluis.classification.record import CandidateRecord, CriterionRecord, FactUsed, PartRecord, Record, Recorded
    from sluis.law.text import Language

_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}
_STYLES = {"yes": "bold", "no": "dim", "unknown": "yellow"}
_NOTES = ("note", "technical_note", "general_note")


class ProductPage:
    """Sets a record in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def record(self, one: Record, *, whole: bool) -> Iterator[RenderableType]:
        """The outcome, what it rests on, and every candidate; `whole`: with the criteria that are not met."""
        yield Styled(f"\n{one.product.name} {one.product.version}", style="bold")
        yield from self._summary(one)
        for part in one.parts:
            yield from self._part(part, whole=whole)
        if not whole:
            yield Styled(f"\n{self.say(words.MORE)}", style="dim")

    def precedents(self, found: Sequence[Precedent]) -> Iterator[RenderableType]:
        """Earlier classifications that came out otherwise."""
        if not found:
            yield Styled(f"\n{self.say(words.NO_PRECEDENTS)}")
            return
        yield self._heading(words.PRECEDENTS)
        for one in found:
            outcome = words.OUTCOMES[one.outcome].format(codes=", ".join(one.codes))
            said = words.PRECEDENT.format(name=one.name, version=one.version, file=one.file, outcome=outcome, shared=one.shared)
            yield indented(hanging("!", self.say(said), "bold"))
            if one.apart:
                yield indented(Styled(self.say(words.APART.format(facts=", ".join(one.apart))), style="dim"), 4)

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _heading(self, text: Text) -> RenderableType:
        return Styled(f"\n{self.say(text)}", style="bold underline")

    def _summary(self, one: Record) -> Iterator[RenderableType]:
        table = Labelled()
        table.add(self.say(words.OUTCOME), text=self.say(words.OUTCOMES[one.outcome].format(codes=", ".join(one.codes))))
        for because in one.because:
            table.add("", text=self.say(words.BECAUSE[because]))
        if one.outcome == "not_listed":
            held = ", ".join(each.code for part in one.parts for each in part.candidates)
            table.add("", text=self.say(words.RESTS_ON.format(codes=held)))
        signed = words.NOT_SIGNED
        if one.by is not None and one.on is not None:
            signed = words.SIGNED.format(by=one.by, on=spelled_day(one.on, self.language))
        table.add(self.say(words.DECIDED), text=self.say(signed))
        for line in item_words.about_list(one.list_, self.language, spelled_day(one.horizon, self.language)):
            table.add("", text=line)
        if one.recorded is not None and _tells(one, one.recorded):
            table.add(self.say(words.RECORDED), text=self._recorded(one.recorded))
        yield indented(table)

    def _recorded(self, one: Recorded) -> str:
        outcome = words.OUTCOMES[one.outcome or "open"].format(codes=", ".join(one.codes))
        said = [self.say(outcome), self.say(words.DIFFERS if one.outcome_differs else words.SAME)]
        for label, codes in ((words.GONE, one.codes_gone), (words.NEW, one.codes_new)):
            said += [self.say(label.format(codes=", ".join(codes)))] if codes else []
        return "; ".join(said)

    def _part(self, part: PartRecord, *, whole: bool) -> Iterator[RenderableType]:
        if part.id is not None:
            yield self._heading(words.COMPONENT.format(id=part.id, name=part.name))
            outcome = self.say(words.OUTCOMES[part.outcome].format(codes=", ".join(part.codes)))
            yield indented(Styled(f"{outcome}; {self.say(words.CONTROLS[part.controls_product or 'unknown'])}"))
        for one in part.candidates:
            yield from self._candidate(one, whole=whole)

    def _candidate(self, one: CandidateRecord, *, whole: bool) -> Iterator[RenderableType]:
        outcome = self.say(words.ENTRY[one.truth].format(codes=", ".join(one.codes)))
        then = f" ({self.say(words.THEN.format(then=words.TRUTHS[one.then]))})" if one.then else ""
        yield Styled(f"\n{one.code}  {self.say(one.title)}", style="bold")
        yield indented(hanging(_MARKS[one.truth], f"{outcome}{then}", _STYLES[one.truth]))
        if one.not_excluded:
            yield indented(Styled(self.say(words.NOT_EXCLUDED.format(paths=", ".join(one.not_excluded)))), 4)
        for each in one.readings:
            said = words.READ.format(
                by=each.by, on=each.on, met=words.TRUTHS[each.met], why=each.why, counts=words.COUNTS[each.counts]
            )
            yield indented(Styled(self.say(said)), 4)
        if not whole:
            return
        for line in self._about(one):
            yield indented(Styled(line, style="dim"), 4)
        if one.encoded:
            yield from self._criteria(one.criteria, settled=one.truth != "unknown")

    def _about(self, one: CandidateRecord) -> Iterator[str]:
        yield from dict.fromkeys(self.say(words.WHY[each.how].format(what=self._what(each.what))) for each in one.why)
        yield self.say(words.WORDING.format(reading=item_words.READINGS[one.wording]))
        if one.verified:
            yield self.say(words.VERIFIED.format(sources="; ".join(one.verified)))
        notes = [self.say(place_of(each.path)) for each in one.criteria if each.kind in _NOTES]
        if notes:
            yield self.say(words.NOTES.format(paths="; ".join(dict.fromkeys(notes))))

    def _what(self, named: str) -> Text | str:
        """The fact that made an entry a candidate, in words; what else did, as it is."""
        fact = LAW.facts.get(named)
        return named if fact is None else fact.states

    def _criteria(self, criteria: Sequence[CriterionRecord], *, settled: bool) -> Iterator[RenderableType]:
        """The criteria with the facts that are known; where the entry is settled, without those that did not matter."""
        for one in criteria:
            if one.truth == "unknown" and settled and not any(map(_tells_more, one.facts)):
                continue
            said = f"{self.say(place_of(one.path))}: {self.say(one.text)} ({self.say(words.CRITERIA[one.truth])})"
            yield indented(hanging(_MARKS[one.truth], said, _STYLES[one.truth]), 4)
            for fact in one.facts:
                if fact.sources and (_tells_more(fact) or "." not in one.path):
                    yield indented(Styled(self._fact(fact), style="dim"), 8)

    def _fact(self, fact: FactUsed) -> str:
        sources = dict.fromkeys(self._source(one.source, one.author, one.on) for one in fact.sources)
        remark = f" – {self.say(REMARKS[fact.remark])}" if fact.remark else ""
        amount = fact.value if fact.value and fact.value[0] in "-0123456789" else None
        shown = amount or self.say(words.TRUTHS[fact.truth])
        return f"{self.say(fact.text)}: {shown} [{'; '.join(sources)}]{remark}"

    def _source(self, source: str, author: str | None, on: object) -> str:
        named = SOURCES.get(source)
        return ", ".join(filter(None, (author, self.say(named) if named else source, str(on) if on else None)))


def _tells(record: Record, before: Recorded) -> bool:
    """Whether what was recorded before says something: on another list, or where something differs."""
    differs = before.outcome_differs or before.codes_gone or before.codes_new
    return before.outcome is not None and (bool(differs) or before.list.version != record.list_.version)


def _tells_more(fact: FactUsed) -> bool:
    """Whether somebody said more than that the product is goods, software or technology: every paragraph asks that."""
    return bool(fact.sources) and fact.fact != "item.form"
