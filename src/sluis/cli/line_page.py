"""A line of an answer as part of a page: outcome, code, the rules that hold or may hold, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.assessment.evidence import CASE_FILE
from sluis.cli import words
from sluis.cli.item_words import place_of
from sluis.cli.layout import hanging, indented

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.assessment import answer as answers
    from sluis.law.text import Language, Text

COLOURS = {
    "prohibited": "bold white on red",
    "authorisation_required": "bold white on dark_red",
    "notify_authority": "bold black on yellow",
    "cannot_tell": "bold black on bright_yellow",
    "authorised": "bold white on green",
    "free": "bold white on green",
    "high": "bold red",
    "medium": "yellow",
    "low": "green",
    "insufficient_data": "bold yellow",
    "must": "bold",
    "yes": "bold",
    "unknown": "yellow",
}
_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}


class LinePage:
    """Sets a line of an answer in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def line(self, line: answers.Line, *, why: bool) -> Iterator[RenderableType]:
        """One item: outcome, code, and the rules that hold or may hold, with what they rest on."""
        unlisted = words.NOT_LISTED if line.listed.annex_i == "no" else words.UNCLASSIFIED
        codes = words.CODES.format(codes=", ".join(line.codes)) if line.codes else unlisted
        yield Styled(f"\n{line.item}: {line.name} · {self.say(codes)}", style="bold")
        yield indented(self.outcome(line.outcome, line.outcome_range))
        for entry in line.entries:
            yield from self.entry(entry, why=why)
        for finding in line.findings:
            yield from self.finding(finding, why=why)
        for one in line.authorisations:
            yield from self.authorisation(one, why=why)

    def authorisation(self, one: answers.Authorisation, *, why: bool) -> Iterator[RenderableType]:
        """An authorisation that fits or may fit: what is not met or still open, and with the explanation every condition."""
        said = words.AUTHORISATION[one.usable].format(id=one.id)
        left = "; ".join(
            self.say(each.text) for each in one.conditions if each.met == ("no" if one.usable == "no" else "unknown")
        )
        text = f"{self.say(said)}{f': {left}' if left and not why else ''}"
        yield indented(hanging(_MARKS[one.usable], text, COLOURS.get(one.usable, "dim")))
        if why:
            for each in one.conditions:
                yield indented(hanging(_MARKS[each.met], f"{self.say(each.text)} ({self.say(each.citation)})"), 4)

    def entry(self, entry: answers.Entry, *, why: bool) -> Iterator[RenderableType]:
        """An entry of the list that the facts touch, and with the explanation its criteria."""
        if entry.truth != "yes" and not why:
            return
        said = words.ENTRY[entry.truth].format(code=entry.code, codes=", ".join(entry.codes), text=entry.text)
        yield indented(hanging(_MARKS[entry.truth], self.say(said), COLOURS.get(entry.truth, "dim")))
        if why:
            for one in entry.criteria:
                yield indented(hanging(_MARKS[one.truth], f"{self.say(place_of(one.path))}: {self.say(one.text)}"), 4)

    def finding(self, finding: answers.RuleFinding, *, why: bool) -> Iterator[RenderableType]:
        """A rule that holds or may hold, now or in a later law. Other rules are shown only with their explanation."""
        if not why and (finding.truth == "no" or finding.if_in_force == "no" or finding.in_force_until is not None):
            return
        mark = _MARKS.get(finding.truth, "·")
        doubt = words.NOT_VERIFIED if finding.verified == "no" else words.VERIFIED_IN.get(finding.verified_in or "")
        head = f"{self.say(finding.citation)}{f' [{self.say(doubt)}]' if doubt else ''}: {self.say(finding.text)}"
        yield indented(hanging(mark, head, COLOURS.get(finding.truth, "dim")))
        if finding.explanation is None:
            yield indented(Styled(self._period(finding), style="dim"), 4)
        elif why:
            yield from self._tree(finding.explanation, 4)
        else:
            yield from self._grounds(finding.explanation)
        if finding.reading is not None and finding.truth != "no":
            yield indented(Styled(f"{self.say(words.READING)}: {self.say(finding.reading)}", style="italic dim"), 4)

    def outcome(self, outcome: str, between: answers.OutcomeRange) -> Styled:
        """An outcome, with what else is possible."""
        styled = Styled(self.say(words.OUTCOMES[outcome]), style=COLOURS[outcome])
        if between.at_least == between.at_most:
            return styled
        low, high = (words.OUTCOMES[bound] for bound in (between.at_least, between.at_most))
        bounds = words.AT_LEAST_AT_MOST.format(low=low, high=high).into(self.language)
        return Styled.assemble(styled, Styled(f"  ({bounds})", style="default"))

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _grounds(self, finding: answers.Finding) -> Iterator[RenderableType]:
        """The facts on which a rule holds, or those still missing."""
        leaves = [leaf for leaf in _leaves(finding) if leaf.truth == finding.truth]
        if leaves and finding.truth != "no":
            lead = words.BECAUSE if finding.truth == "yes" else words.MISSING
            facts = "; ".join(dict.fromkeys(map(self._leaf, leaves)))
            yield indented(Styled(f"{self.say(lead)}: {facts}", style="dim"), 4)

    def _leaf(self, leaf: answers.Finding) -> str:
        named = [one for one in leaf.sources if one.source != CASE_FILE or one.author]
        sources = ", ".join(self.say(words.source(one.source, one.author, one.on)) for one in named)
        remark = f" – {self.say(words.REMARKS[leaf.remark])}" if leaf.remark else ""
        value = words.OPTIONS.get(leaf.value or "")
        # A choice that is known is said as it is, not as the list of what would have done.
        said = self.say(leaf.text)
        if value is not None:
            said = f"{said.partition(': ')[0]}: {self.say(value)}"
        return f"{said}{f' [{sources}]' if sources else ''}{remark}"

    def _tree(self, finding: answers.Finding, depth: int) -> Iterator[RenderableType]:
        """Row by row: what stands inside something else is laid out again with all around it."""
        yield indented(hanging(_MARKS[finding.truth], self._leaf(finding), COLOURS.get(finding.truth, "")), depth)
        for part in finding.parts:
            yield from self._tree(part, depth + 2)

    def _period(self, finding: answers.RuleFinding) -> str:
        start, until = finding.in_force_from, finding.in_force_until
        period = words.FROM_UNTIL if until else words.FROM
        would = words.WOULD[finding.if_in_force or "unknown"]
        said = [
            self.say(words.NOT_IN_FORCE),
            self.say(would),
            period.format(start=start, until=until).into(self.language),
        ]
        if finding.successor:
            said.append(words.SUCCEEDED_BY.format(path=finding.successor).into(self.language))
        if finding.predecessor:
            said.append(words.PRECEDED_BY.format(path=finding.predecessor).into(self.language))
        return "; ".join(said)


def _leaves(finding: answers.Finding) -> Iterator[answers.Finding]:
    """The facts of a finding; of one that is open, only those that keep it open."""
    if not finding.parts:
        yield finding
    for part in finding.parts:
        if finding.truth != "unknown" or part.truth == "unknown":
            yield from _leaves(part)
