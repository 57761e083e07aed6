"""A due-diligence file as a page: the ending first, then the steps, the flags and the lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.panel import Panel
from rich.text import Text as Styled

from sluis.cli import diligence_words as words
from sluis.cli.dates import spelled_day
from sluis.cli.layout import WIDTH, grid, hanging, indented
from sluis.cli.plain import plain
from sluis.cli.what_if_page import what_if_lines
from sluis.cli.words import LAW_OF, REMARKS, TRUTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.assessment.diligence.file import Diligence, FlagFound
    from sluis.law.text import Language, Text

_MARKS = {"unresolved": "!", "resolved": "✓", "absent": "–", "open": "?"}
_STYLES = {"unresolved": "red", "open": "yellow"}
_ORDER = ("unresolved", "open", "resolved", "absent")


class DiligencePage:
    """Sets a due-diligence file in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def file(self, found: Diligence, name: str) -> Iterator[RenderableType]:
        """All of it."""
        yield self._summary(found, name)
        yield from self._law(found)
        yield from self._steps(found)
        yield from self._flags(found)
        yield from self._answers(found)
        yield from what_if_lines(found.with_measures, self.language)
        yield from self._lessons(found)

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _summary(self, found: Diligence, name: str) -> RenderableType:
        rows = grid()
        rows.add_row(self.say(words.ENDING), Styled(self.say(words.ENDINGS[found.ending]), style="bold"))
        for reason in found.reasons:
            rows.add_row("", self.say(reason))
        rows.add_row(self.say(words.ADVISED), self.say(found.advice))
        day = LAW_OF.format(day=spelled_day(found.as_of, self.language)).into(self.language)
        return Panel(rows, title=Styled(name), subtitle=day, width=WIDTH, padding=(1, 2))

    def _law(self, found: Diligence) -> Iterator[RenderableType]:
        yield self._heading(words.LAW)
        for text in found.law:
            yield indented(self.say(text))
        for duty in found.duties:
            if duty.truth != "yes" and duty.duty != "notify_authority":
                continue
            yield hanging("–", f"{self.say(duty.text)} ({self.say(duty.citation)}; {self.say(TRUTHS[duty.truth])})")

    def _steps(self, found: Diligence) -> Iterator[RenderableType]:
        yield self._heading(words.STEPS)
        for number, (step, complete) in enumerate(found.steps.items(), 1):
            state = self.say(words.COMPLETE if complete else words.INCOMPLETE)
            yield hanging(f"{number}.", f"{self.say(words.STEP[step])}: {state}")
            if step == "classify":
                yield from self._limbs(found)
            for one in found.open:
                if one.step == step and one.kind not in ("flag", "resolve"):
                    about = f" [{one.subject}]" if one.subject else ""
                    yield indented(hanging("?", f"{self.say(one.question)}{about} ({one.place})"), 3)

    def _limbs(self, found: Diligence) -> Iterator[RenderableType]:
        is_one = self.say(TRUTHS[found.cyber_surveillance])
        yield indented(f"{self.say(words.IS_CYBER)}: {is_one}", 3)
        for one in found.limbs:
            yield indented(hanging("·", f"[{one.item}] {self.say(one.text)}: {self.say(TRUTHS[one.truth])}"), 3)

    def _flags(self, found: Diligence) -> Iterator[RenderableType]:
        yield self._heading(words.FLAGS)
        for state in _ORDER:
            own = [one for one in found.red_flags if one.state == state]
            if own:
                yield Styled(f"{self.say(words.STATES[state])} ({len(own)})", style="bold")
            for one in own:
                yield hanging(_MARKS[state], "\n".join(self._flag(one)), _STYLES.get(state, ""))
        if found.signs:
            yield Styled(self.say(words.SIGNS), style="bold")
        for sign in found.signs:
            yield hanging("!", f"{self.say(sign.text)} ({sign.fact}; {self.say(sign.citation)})", "red")

    def _flag(self, one: FlagFound) -> Iterator[str]:
        yield f"{self.say(one.text)} ({one.id})"
        if one.by_facts:
            yield self.say(words.BY_FACTS)
        if one.by and one.on:
            yield plain(": ".join(filter(None, (f"{one.by}, {one.on}", one.note))))
        if one.how:
            yield self.say(words.HOW.format(how=plain(one.how)))
        if one.remark:
            yield self.say(words.DOES_NOT_COUNT.format(why=words.NO_EVIDENCE.get(one.remark) or REMARKS[one.remark]))
        if one.state in ("unresolved", "open"):
            yield self.say(words.RESOLVES.format(what=one.resolves))

    def _answers(self, found: Diligence) -> Iterator[RenderableType]:
        """What people wrote for the steps 2, 3 and 4."""
        yield self._heading(words.ANSWERS)
        for one in found.capabilities:
            yield hanging("2", plain(f"[{one['item']}] {one['misuse']} ({one['by']}, {one['on']})"))
        for fit in found.stakeholders:
            yield hanging("3", plain(self._fit(fit)))
        if found.prevention:
            one = found.prevention
            yield hanging("4", plain(f"{one['plan']} ({one['by']}, {one['on']})"))
        if not (found.capabilities or found.stakeholders or found.prevention):
            yield indented(self.say(words.NONE))

    def _fit(self, one: dict[str, Any]) -> str:
        subject = one.get("party") or self.say(words.DESTINATION)
        answer = self.say(TRUTHS[{True: "yes", False: "no"}.get(one["use_fits"], one["use_fits"])])
        proof = "; ".join(each["what"] for each in one.get("evidence", ()))
        return " · ".join(filter(None, (f"{subject}: {answer} ({one['by']}, {one['on']})", one.get("note"), proof)))

    def _lessons(self, found: Diligence) -> Iterator[RenderableType]:
        yield self._heading(words.LESSONS)
        if not found.lessons:
            yield indented(self.say(words.NO_LESSONS))
        for one in found.lessons:
            changed = one.get("changed")
            done = (
                words.CHANGED.format(**{key: plain(str(said)) for key, said in changed.items()})
                if changed
                else words.TO_DO[one["goes_to"]]
            )
            said = plain(f"{one['lesson']} ({one['by']}, {one['on']})")
            yield hanging("✓" if changed else "?", f"{said}\n{self.say(done)}")

    def _heading(self, text: Text) -> RenderableType:
        return Styled(f"\n{self.say(text)}", style="bold underline")
