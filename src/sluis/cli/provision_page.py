"""A provision as a page of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.table import Column, Table
from rich.text import Text as Styled

from sluis.cli import provision_words, words
from sluis.cli.dates import spelled_day
from sluis.cli.layout import grid, indented
from sluis.cli.provision import citation_at
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rich.console import RenderableType

    from sluis.cli.shown_provision import ShownDeadline, ShownFact, ShownLine, ShownStanding, ShownTable, ShownWhole
    from sluis.law.statute import Law

SHORT_TABLE = 30
"""A decision table with more rows is shown only on request."""

_OUR_WORDS = Text(nl="In onze woorden", en="In our words")
_KIND = Text(nl="Wat Sluis ermee doet", en="What Sluis does with it")
_DUTY = Text(nl="Plicht", en="Duty")
_BEARER = Text(nl="Voor wie", en="Bearer")
_ADDRESSES = Text(nl="Gericht tot", en="Addresses")
_STRENGTH = Text(nl="Hoe streng", en="Strength")
_TRIGGER = Text(nl="Wanneer", en="Trigger")
_DEADLINE = Text(nl="Termijn", en="Deadline")
_RECKONED = Text(nl="{text} (gerekend volgens {act})", en="{text} (reckoned by {act})")
_CEILING = Text(nl="Mogelijk gevolg", en="Possible effect")
_KEEPS = Text(nl="Blijft gelden", en="Continues to apply")
_KEEPS_FOR = Text(nl="{act}, voor: {what}", en="{act}, for: {what}")
_PERIOD = Text(nl="Geldt", en="Applies")
_PREDECESSOR = Text(nl="Voorganger", en="Predecessor")
_SUCCESSOR = Text(nl="Opvolger", en="Successor")
_VERIFIED = Text(nl="Geverifieerd", en="Verified")
_COMPARED = Text(nl="op {on} vergeleken met: {title} ({source})", en="compared on {on} with: {title} ({source})")
_NOT_COMPARED = Text(
    nl="nee; deze weergave is nog niet met de tekst van de wet vergeleken",
    en="no; nobody has compared this encoding with the text of the law yet",
)
_REVIEWED = Text(nl="Beoordeeld door", en="Reviewed by")
_NOT_REVIEWED = Text(nl="nog door niemand; vastgelegd door {by}", en="nobody yet; encoded by {by}")
_READING = Text(nl="Lezing", en="Reading")
_RELIEF = {
    "exemption": Text(nl="Uitgezonderd", en="Exempt"),
    "derogation": Text(nl="Te vergunnen", en="May be authorised"),
}
_PREVAILS = Text(nl="Gaat vóór op", en="Prevails over")
_OFFICIAL = Text(nl="Officiële tekst", en="Official text")
_NO_ADDRESS = Text(nl="geen adres bekend", en="no address known")
_CONDITION = Text(nl="Voorwaarde", en="Condition")
_SCOPE = Text(nl="Kan spelen als", en="May apply where")
_QUESTIONS = Text(nl="Vragen naar de feiten", en="Questions about the facts")
_TABLE = Text(nl="Beslistabel", en="Decision table")
_TABLE_KEY = Text(
    nl="De nummers zijn die van de feiten hieronder; wat er niet staat, maakt niet uit.",
    en="The numbers are those of the facts below; what is not there does not matter.",
)
_TABLE_LONG = Text(
    nl="De tabel heeft {rows} rijen. Toon haar met: sluis explain {id} --table",
    en="The table has {rows} rows. Show it with: sluis explain {id} --table",
)
_MORE_THAN = Text(nl="meer dan {rows}", en="more than {rows}")
_TRUNCATED = Text(
    nl="Alleen de eerste {rows} rijen zijn getoond; er zijn er meer.",
    en="Only the first {rows} rows are shown; there are more.",
)
_OPEN_QUESTION = Text(nl="open rechtsvraag; niemand wordt ernaar gevraagd", en="left open; nobody is asked")


class ProvisionPage:
    """Sets provisions in one language."""

    def __init__(self, language: Language, day: date, law: Law) -> None:
        self.language = language
        self.day = day
        self.law = law

    def provision(self, one: ShownWhole, *, every_row: bool) -> Iterator[RenderableType]:
        """Everything about one provision, its heading first."""
        yield Styled(f"\n{self.say(one.citation)}", style="bold underline")
        yield indented(Styled(f"{one.cites} · {one.id}", style="dim"))
        table = grid()
        table.columns[0].style = "dim"
        for label, value in self.particulars(one):
            table.add_row(self.say(label), value)
        yield indented(table)
        if one.condition is not None:
            scope = one.kind == "not_modelled"
            yield self._subheading(_SCOPE if scope else _CONDITION)
            yield indented(Group(*self._lines(one.condition, 0)), 4)
        if one.table is not None:
            yield self._subheading(_TABLE)
            yield indented(Group(*self._table(one.table, one, every_row=every_row)), 4)
        if one.facts:
            yield self._subheading(_QUESTIONS)
            yield indented(self._questions(one), 4)

    def particulars(self, one: ShownWhole) -> Iterator[tuple[Text, str]]:
        """Label and value of what there is to say, in the order of reading."""
        yield _OUR_WORDS, self.say(one.text)
        yield _KIND, self.say(provision_words.KINDS_EXPLAINED[one.kind])
        yield from self._obliges(one)
        if one.keeps is not None and one.keeps_for is not None:
            yield _KEEPS, self.say(_KEEPS_FOR.format(act=one.keeps.name, what=one.keeps_for))
        yield _PERIOD, self.say(period(one.standing, self.day, self.language))
        for label, path in ((_PREDECESSOR, one.standing.predecessor), (_SUCCESSOR, one.standing.successor)):
            if path is not None:
                yield label, f"{self.say(citation_at(path, self.law))} ({path})"
        yield from self._looked_at(one.standing)
        if one.reading is not None:
            yield _READING, self.say(one.reading)
        for each in one.relief:
            yield _RELIEF[each.kind], f"{self.say(each.text)} ({self.say(each.citation)})"
        if one.prevails_over:
            yield _PREVAILS, ", ".join(one.prevails_over)
        yield _OFFICIAL, one.act.url or self.say(_NO_ADDRESS)

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _obliges(self, one: ShownWhole) -> Iterator[tuple[Text, str]]:
        if one.duty is not None:
            yield _DUTY, self.say(one.duty.text)
            yield _BEARER, self.say(provision_words.BEARERS[one.duty.bearer])
            yield _STRENGTH, self.say(provision_words.STRENGTHS[one.duty.strength])
            if one.duty.trigger is not None:
                yield _TRIGGER, self.say(one.duty.trigger)
            if one.duty.deadline is not None:
                yield _DEADLINE, self._deadline(one.duty.deadline)
        if one.addresses is not None:
            yield _ADDRESSES, self.say(provision_words.BEARERS[one.addresses])
        if one.ceiling is not None:
            yield _CEILING, self.say(provision_words.CEILINGS[one.ceiling])

    def _deadline(self, due: ShownDeadline) -> str:
        return self.say(_RECKONED.format(text=due.text, act=due.citation))

    def _looked_at(self, standing: ShownStanding) -> Iterator[tuple[Text, str]]:
        seen = standing.verified
        if seen is None:
            yield _VERIFIED, self.say(_NOT_COMPARED)
        else:
            day = spelled_day(seen.on, self.language)
            yield _VERIFIED, self.say(_COMPARED.format(title=seen.title, source=seen.source, on=day))
        yield _REVIEWED, standing.reviewed_by or self.say(_NOT_REVIEWED.format(by=standing.encoded_by))

    def _lines(self, line: ShownLine, depth: int) -> Iterator[RenderableType]:
        yield indented(self.say(line.text), 2 * depth)
        for part in line.parts:
            yield from self._lines(part, depth + 1)

    def _table(self, table: ShownTable, one: ShownWhole, *, every_row: bool) -> Iterator[RenderableType]:
        count = Text(str(len(table.rows)), str(len(table.rows)))
        if len(table.rows) > SHORT_TABLE and not every_row:
            many = _MORE_THAN.format(rows=count) if table.truncated else count
            yield self.say(_TABLE_LONG.format(rows=many, id=one.id))
            return
        yield Styled(self.say(_TABLE_KEY), style="dim")
        numbers = {fact.fact: number for number, fact in enumerate(one.facts, start=1)}
        rows = Table.grid(Column(overflow="fold"), Column(no_wrap=True), padding=(0, 2))
        for row in table.rows:
            cells = ((numbers[fact], self.say(text)) for fact, text in row.when.items())
            when = ", ".join(f"{number} {text}" for number, text in sorted(cells))
            rows.add_row(when, f"→ {self.say(words.TRUTHS[row.holds])}")
        yield rows
        if table.truncated:
            yield self.say(_TRUNCATED.format(rows=count))

    def _questions(self, one: ShownWhole) -> RenderableType:
        rows = grid(spacing=1)
        for number, fact in enumerate(one.facts, start=1):
            rows.add_row(f"{number}.", self._question(fact))
        return rows

    def _question(self, fact: ShownFact) -> str:
        if fact.asked_of == "nobody":
            asked = self.say(_OPEN_QUESTION)
        else:
            asked = self.say(words.ASK.format(who=words.INFORMANTS[fact.asked_of]))
        return f"{self.say(fact.question)}\n{fact.fact} · {asked} · {self.say(fact.citation)}"

    def _subheading(self, text: Text) -> RenderableType:
        return Styled(f"  {self.say(text)}", style="bold")


def period(standing: ShownStanding, day: date, language: Language) -> Text:
    """When a provision applies, and whether it is in force on `day`."""
    template = provision_words.SINCE if standing.from_exact else provision_words.SINCE_BOUNDED
    applies = template.format(start=spelled_day(standing.from_, language))
    if standing.until is not None:
        until = spelled_day(standing.until, language)
        applies = provision_words.UNTIL.format(since=applies, until=until)
    now = provision_words.ON_DAY.format(day=spelled_day(day, language), standing=provision_words.IN_FORCE[standing.in_force])
    return Text(f"{applies.nl}; {now.nl}", f"{applies.en}; {now.en}")
