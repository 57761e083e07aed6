"""The letter to CDIU, from the facts of the case: a notification where the exporter is aware, else a request for contact."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from sluis.assessment.case import NOT_LISTED, classification_of, party_names
from sluis.assessment.circumstances import lines_of
from sluis.assessment.diligence.file import AWARE
from sluis.assessment.diligence.fitting import somewhere
from sluis.assessment.diligence.letter import KNOWN, LETTER, MISSING, ROLES
from sluis.assessment.diligence.standing import RESOLVED, UNRESOLVED
from sluis.assessment.diligence.steps import FIT
from sluis.assessment.evidence import CASE_FILE
from sluis.destinations.names import name_of
from sluis.law.evidence import word_of
from sluis.law.truth import NO, YES
from sluis.statutes.facts import exporter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sluis.assessment.answer import Duty
    from sluis.assessment.assess import When
    from sluis.assessment.case import Case, Item
    from sluis.assessment.diligence.file import Diligence, FlagFound
    from sluis.assessment.world import World
    from sluis.law.evidence import Established, Statement
    from sluis.law.fact import Declaration
    from sluis.law.text import Language, Text

_MARKUP = re.compile(r"([\\`*_<>\[\]|&~])")
_BLOCK = re.compile(r"^(?:([#+=-])|(\d+)(?=[.)]))")
_UNSEEN = ("Cc", "Cf")
"""Control characters, and those that only turn the direction of what follows."""
_KNOWN = (exporter.AWARE, *exporter.AWARE_KINDS, exporter.SUSPECTS, exporter.DOUBTS_REMAIN, exporter.INFORMED)


def letter(case: Case, world: World, when: When, found: Diligence, language: Language) -> str:
    """The letter in Markdown. What the case file does not say stands in it as a gap, in brackets."""
    return _Letter(case, world, when, found, language).text()


class _Letter:
    """A letter about one case in one language."""

    def __init__(self, case: Case, world: World, when: When, found: Diligence, language: Language) -> None:
        self.case, self.world, self.found, self.language = case, world, found, language
        self.when = when
        self.known = _known(case, world, when)
        self.is_not_aware = somewhere(exporter.AWARE, lines_of(case, world, when.days)) is NO

    def text(self) -> str:
        """All of it."""
        parts = [
            f"# {self.say(self._title())}",
            self._head(),
            self.say(self._opening()),
            *self._section("exporter", self._exporter()),
            *self._section("items", self._items()),
            *self._section("parties", self._parties()),
            *self._section("use", (self._or_gap(self.case.end_use, "end_use"),)),
            *self._section("known", self._what_is_known()),
            *self._section("flags", self._flags(UNRESOLVED)),
            *self._section("resolved", self._flags(RESOLVED)),
            *self._section("done", self._done()),
            self.say(LETTER["close"]),
            f"{self.gap('signature')}",
        ]
        return "\n\n".join(part for part in parts if part) + "\n"

    def _title(self) -> Text:
        """What the letter is: a notification only where that duty holds."""
        if self.found.ending != AWARE:
            return LETTER["title_contact"]
        return LETTER["title_duty"].format(act=self._due[0].citation) if self._due else LETTER["title_aware"]

    def _opening(self) -> Text:
        """What the letter says and asks: that it notifies, only where that duty holds."""
        if self.found.ending != AWARE:
            return LETTER["ask_contact"].format(aware=self._not_aware())
        return LETTER["ask_aware"] if self._due else LETTER["tell_aware"]

    @property
    def _due(self) -> list[Duty]:
        return [one for one in self.found.duties if one.duty == "notify_authority" and one.truth == "yes"]

    def say(self, text: Text) -> str:
        """The words in the language of the letter."""
        return text.into(self.language)

    def _not_aware(self) -> Text:
        """That the exporter is not aware is said to an authority only where somebody established it."""
        return LETTER["not_aware"] if self.is_not_aware else MISSING["aware"]

    def gap(self, name: str) -> str:
        """A gap that somebody has to fill in."""
        return MISSING[name].into(self.language)

    def _or_gap(self, said: str | None, name: str) -> str:
        return plain(said) if said and said.strip() else self.gap(name)

    def _country(self, code: str | None) -> str:
        """A country by its name, with its code."""
        named = name_of(code, self.world.knowledge) if code else None
        return f"{self.say(named.name.text)}, {code}" if named else code or self.gap("country")

    def _head(self) -> str:
        day = (self.when.assessed_at.date() if self.when.assessed_at else self.when.as_of).isoformat()
        return "\n".join((self.say(LETTER["to"]), "", self.say(LETTER["date"].format(day=day))))

    def _section(self, name: str, lines: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
        """A heading with its lines; where there are none, it says so."""
        rows = tuple(lines) or (self.say(LETTER["none"]),)
        yield f"## {self.say(LETTER[name])}"
        yield "\n".join(f"- {row}" for row in rows)

    def _exporter(self) -> Iterator[str]:
        who = self.case.exporter
        yield f"{plain(who.name)} ({self._country(who.country)})" if who else self.gap("exporter")
        yield self.gap("contact")

    def _items(self) -> Iterator[str]:
        yield from (self._item(one) for one in self.case.items)

    def _item(self, one: Item) -> str:
        claimed = classification_of(one.classification)
        code = self.gap("classification") if claimed is None else self._code(claimed.code)
        value = f"{one.value.amount} {one.value.currency}" if one.value else self.gap("value")
        quantity = str(one.quantity) if one.quantity is not None else self.gap("quantity")
        return self.say(LETTER["item"].format(name=plain(one.name), code=code, quantity=quantity, value=value))

    def _code(self, code: str) -> str:
        return self.say(LETTER["not_listed"]) if code == NOT_LISTED else code

    def _parties(self) -> Iterator[str]:
        if not self.case.parties:
            yield self.gap("end_user")
        for one in self.case.parties:
            yield f"{self.say(ROLES[one.role])}: {plain(one.name)} ({self._country(one.country)})"
        yield self.say(LETTER["destination"].format(country=self._country(self.case.destination)))
        if self.case.transit_countries:
            yield self.say(LETTER["transit"].format(countries=", ".join(map(self._country, self.case.transit_countries))))

    def _what_is_known(self) -> Iterator[str]:
        """What the exporter knows or suspects, who says so and since when; the earliest day first named."""
        days: list[date] = []
        for fact, one in self.known:
            said = [each for each in one.statements if each.value is YES]
            days += [each.stated_on for each in said if each.stated_on]
            yield f"{self.say(KNOWN.get(fact.key, fact.states))}: {'; '.join(map(self._source, said)) or self.gap('source')}"
        since = min(days).isoformat() if days else self.gap("since")
        yield self.say(LETTER["since"].format(day=since))
        yield from (self.say(one.text) for one in self.found.signs if one.fact not in {fact.ref for fact, _ in self.known})

    def _source(self, said: Statement) -> str:
        author = plain(said.author) if said.author else self.gap("author")
        on = said.stated_on.isoformat() if said.stated_on else self.gap("day")
        source = self.say(LETTER["case_file"]) if said.source == CASE_FILE else plain(said.source)
        return f"{source}, {author}, {on}"

    def _flags(self, state: str) -> Iterator[str]:
        for one in self.found.red_flags:
            if one.state == state:
                yield self._flag(one)

    def _flag(self, one: FlagFound) -> str:
        said = [plain(each) for each in (one.note, one.how if one.state == RESOLVED else None) if each]
        seen = f"{plain(one.by)}, {one.on.isoformat()}" if one.by and one.on else self.say(LETTER["by_facts"])
        return " ".join((self.say(one.text), f"({seen})", *said))

    def _done(self) -> Iterator[str]:
        for one in self.found.capabilities:
            yield self.say(LETTER["misuse"].format(item=plain(one["item"]), misuse=plain(one["misuse"])))
        open_ = {one.subject for one in self.found.open if one.kind == FIT}
        names = [
            plain(one.name) for name, one in zip(party_names(self.case), self.case.parties, strict=True) if name not in open_
        ]
        yield self.say(LETTER["parties_seen"].format(parties=", ".join(names))) if names else self.gap("parties_seen")
        if self.found.prevention:
            yield self.say(LETTER["prevention"].format(plan=plain(self.found.prevention["plan"])))
        for step, complete in self.found.steps.items():
            yield self.say(LETTER["step_done" if complete else "step_open"].format(step=LETTER[step]))


def _known(case: Case, world: World, when: When) -> list[tuple[Declaration, Established]]:
    """The facts about what the exporter was told, knows or suspects that hold, each once."""
    found: dict[str, tuple[Declaration, Established]] = {}
    for line in lines_of(case, world, when.days):
        for fact in _KNOWN:
            one = line.evidence.get(fact.ref)
            if one is not None and word_of(one.value) == YES.value:
                found.setdefault(fact.ref, (fact, one))
    return list(found.values())


def plain(said: str) -> str:
    """What somebody wrote, on one line and as it stands: it can begin no heading, link or row of its own."""
    line = " ".join("".join(" " if unicodedata.category(one) in _UNSEEN else one for one in said).split())
    return _BLOCK.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\", _MARKUP.sub(r"\\\1", line))
