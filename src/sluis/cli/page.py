"""An answer as a page of text: rich on a terminal, plain in a pipe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.panel import Panel
from rich.text import Text as Styled

from sluis.cli import words
from sluis.cli.dates import spelled_day
from sluis.cli.duty_lines import duty_lines
from sluis.cli.layout import WIDTH, Labelled, console, grid, hanging, indented
from sluis.cli.line_page import COLOURS, LinePage
from sluis.cli.parties_page import PartiesPage
from sluis.cli.places_page import PlacesPage
from sluis.cli.places_words import HEADING
from sluis.cli.what_if_page import what_if_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from sluis.assessment import answer as answers
    from sluis.assessment.answer_country import Country
    from sluis.law.text import Language, Text

__all__ = ["Page", "console", "show"]


def show(answer: answers.Answer, language: Language, *, file: str, why: bool) -> None:
    """Print an answer."""
    page = Page(language)
    console().print(Group(*page.answer(answer, file=file, why=why)))


class Page:
    """Sets an answer in one language, part by part."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.lines = LinePage(language)

    def answer(self, answer: answers.Answer, *, file: str, why: bool) -> Iterator[RenderableType]:
        """All parts, the most important first."""
        yield self.summary(answer, file)
        for line in answer.lines:
            yield from self.lines.line(line, why=why)
        yield from self.duties(answer.duties)
        yield from self.risk(answer.risk)
        yield from what_if_lines(answer.with_measures, self.language)
        yield from self.measures(answer.measures)
        yield from self.questions(words.DECIDING, answer.questions.deciding)
        yield from self.questions(words.REQUIRED, answer.questions.required)
        yield from self.counterfactuals(answer)
        yield from self.screening(answer.screening, why=why)
        yield from self.destinations(answer.destinations, why=why)
        yield from self.not_modelled(answer.not_modelled)
        yield from self.notices(answer)

    def summary(self, answer: answers.Answer, file: str) -> RenderableType:
        """The outcome, the advice and the day."""
        lines = grid()
        lines.add_row(self.say(words.OUTCOME), self.lines.outcome(answer.outcome, answer.outcome_range))
        advice = Styled(self.say(words.ADVICE[answer.advice.level]), style="bold")
        lines.add_row(self.say(words.ADVISED), advice)
        for reason in answer.advice.reasons:
            lines.add_row("", f"{self.say(reason.text)} ({self.say(reason.citation)})")
        for reason in answer.advice.unsure:
            lines.add_row("", f"{self.say(words.NOT_EXCLUDED)}: {self.say(reason.text)} ({self.say(reason.citation)})")
        day = words.LAW_OF.format(day=spelled_day(answer.provenance.as_of, self.language)).into(self.language)
        return Panel(lines, title=Styled(file), subtitle=day, width=WIDTH, padding=(1, 2))

    def duties(self, duties: Iterable[answers.Duty]) -> Iterator[RenderableType]:
        """The duties with their strength and state, when they arise, by when they are due, and their citation."""
        rows = Labelled()
        for duty in duties:
            strength, state = self._strength(duty.strength), self.say(words.STATES[duty.state])
            rows.add(strength, state, text="\n".join(duty_lines(duty, self.language)))
        yield self._heading(words.DUTIES)
        yield indented(rows or self.say(words.NO_DUTIES))

    def risk(self, risk: answers.Risk) -> Iterator[RenderableType]:
        """The risk by dimension, with reasons, and the red flags."""
        yield self._heading(words.RISK, self._level(risk.level, risk.at_least, risk.at_most))
        rows = Labelled()
        for one in risk.dimensions:
            reasons = [self.say(reason.text) for reason in one.reasons] or ["–"]
            reasons += [f"? {self.say(reason.text)}" for reason in one.open]
            level = self._level(one.level, one.at_least, one.at_most)
            rows.add(self.say(words.DIMENSIONS[one.name]), level, text="\n".join(reasons))
        yield indented(rows)
        if risk.red_flags:
            flags = "; ".join(f"{self.say(one.text)} ({one.fact})" for one in risk.red_flags)
            yield indented(Styled(f"{self.say(words.RED_FLAGS)}: {flags}", style="red"))

    def measures(self, measures: Iterable[answers.Measure]) -> Iterator[RenderableType]:
        """The measures, the strongest first."""
        rows = Labelled()
        order = ("must", "should", "may")
        for one in sorted(measures, key=lambda measure: order.index(measure.strength)):
            text = f"{self.say(one.text)}\n{self.say(one.why)} ({self.say(one.citation)})"
            rows.add(self._strength(one.strength), self.say(words.STATES[one.state]), text=text)
        yield self._heading(words.MEASURES)
        yield indented(rows)

    def questions(self, heading: Text, questions: Iterable[answers.Question]) -> Iterator[RenderableType]:
        """Questions with whom to ask, why, and what each answer would change."""
        table = grid()
        for number, one in enumerate(questions, start=1):
            about = f" [{', '.join(filter(None, (one.about, *_items(one))))}]" if one.about or _items(one) else ""
            who = words.ASK.format(who=words.INFORMANTS[one.asked_of]).into(self.language)
            lines = [f"{self.say(one.question)}{about}", f"{one.fact} · {who} · {self.say(one.citation)}"]
            if len({(change.at_least, change.at_most) for change in one.changes.values()}) == 1:
                lines.append(self.say(words.TOGETHER))
            elif one.changes:
                lines.append("; ".join(self._change(answer, change) for answer, change in one.changes.items()))
            table.add_row(f"{number}.", "\n".join(lines))
        if table.row_count:
            yield self._heading(heading)
            yield indented(table)

    def counterfactuals(self, answer: answers.Answer) -> Iterator[RenderableType]:
        """What changes of design or deal would lead to another outcome."""
        changes = []
        for one in answer.counterfactuals:
            change = "; ".join(f"{fact} = {self._answer(value)}" for fact, value in one.change.items())
            changes.append(hanging("–", f"{one.item}: {change} → {self.say(words.OUTCOMES[one.outcome])}"))
        if changes:
            yield self._heading(words.COUNTERFACTUALS)
            yield indented(Group(*changes))
            if answer.truncated:
                yield indented(Styled(self.say(words.TRUNCATED), style="dim"))

    def screening(self, screening: answers.Screening, *, why: bool) -> Iterator[RenderableType]:
        """Whether and how each party was screened, with the hits and the lists."""
        yield self._heading(words.SCREENING)
        yield from PartiesPage(self.language, whole=why).parties(screening)

    def destinations(self, countries: Sequence[Country], *, why: bool) -> Iterator[RenderableType]:
        """What is known of the destination and of the countries of the end-users."""
        if countries:
            yield self._heading(HEADING)
            yield from PlacesPage(self.language, whole=why).places(countries)

    def not_modelled(self, norms: Iterable[answers.NotModelled]) -> Iterator[RenderableType]:
        """Norms that Sluis knows but does not decide."""
        rows = Labelled()
        for one in norms:
            blocks = words.BLOCKS if one.blocks else words.DOES_NOT_BLOCK
            scope = self.say(words.TRUTHS[one.scope])
            rows.add(scope, self.say(blocks), text=f"{self.say(one.text)} ({self.say(one.citation)})")
        if rows:
            yield self._heading(words.NOT_MODELLED)
            yield indented(rows)

    def notices(self, answer: answers.Answer) -> Iterator[RenderableType]:
        """What to know about the answer itself, and what it was made with."""
        yield self._heading(words.NOTICES)
        for notice in answer.notices:
            yield indented(self.say(notice.text))
        made = answer.provenance
        yield Styled(
            "\n"
            + words.PROVENANCE.format(
                sluis=made.sluis,
                law=made.law_digest[:12],
                knowledge=made.knowledge_digest[:12],
                day=made.as_of.isoformat(),
            ).into(self.language),
            style="dim",
        )
        yield Styled(self.say(words.DISCLAIMER), style="dim")

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _level(self, level: str, at_least: str, at_most: str) -> Styled:
        styled = Styled(self.say(words.LEVELS[level]), style=COLOURS[level])
        if at_least == at_most:
            return styled
        low, high = (self.say(words.LEVELS[bound]) for bound in (at_least, at_most))
        return Styled.assemble(styled, f" ({low}–{high})")

    def _change(self, answer: str, change: answers.Change) -> str:
        low, high = self.say(words.OUTCOMES[change.at_least]), self.say(words.OUTCOMES[change.at_most])
        between = low if low == high else words.FROM_TO.format(low=low, high=high).into(self.language)
        return f"{self._answer(answer)} → {between}"

    def _answer(self, value: str) -> str:
        return self.say(words.TRUTHS[value]) if value in words.TRUTHS else value

    def _strength(self, strength: str) -> Styled:
        return Styled(self.say(words.STRENGTHS[strength]), style=COLOURS.get(strength, ""))

    def _heading(self, text: Text, beside: Styled | None = None) -> RenderableType:
        heading = Styled(f"\n{self.say(text)}", style="bold underline")
        return heading if beside is None else Styled.assemble(heading, "  ", beside)


def _items(question: answers.Question) -> tuple[str, ...]:
    return question.items if question.fact.startswith("item.") else ()
