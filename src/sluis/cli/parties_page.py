"""How the parties of a case were screened, on a page: what came out for each, the hits, and the lists."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text as Styled

from sluis.cli import parties_words as words
from sluis.cli.dates import spelled_day
from sluis.cli.layout import hanging, indented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import Any

    from rich.console import RenderableType

    from sluis.assessment import answer as answers
    from sluis.law.text import Language, Text

_MOST = 5
_STYLES = {"same": "bold red", "possible": "yellow", "cleared": "dim"}


class PartiesPage:
    """Sets the screening of the parties in one language. `whole` shows every hit, with all its reasons."""

    def __init__(self, language: Language, *, whole: bool) -> None:
        self.language = language
        self.whole = whole

    def parties(self, screening: answers.Screening) -> Iterator[RenderableType]:
        """Each party with its hits and owners, then the lists."""
        if not screening.parties:
            yield indented(self._say(words.NO_PARTIES))
        for one in screening.parties:
            yield indented(Group(*self._party(one)))
        lists = {of.id: of for one in screening.parties for of in one.lists if of.title is not None}
        if lists:
            yield indented(self._say(words.SEARCHED))
            yield indented(Group(*(hanging("·", self._list(one)) for one in lists.values())), 4)

    def _party(self, one: answers.PartyScreening) -> Iterator[RenderableType]:
        named = f" ({one.name})" if one.name else ""
        yield Styled.assemble((f"{one.party}{named}", "bold"), ": ", self._outcome(one))
        found = [hit for hit in one.hits if "standing" in hit]
        shown = found if self.whole else found[:_MOST]
        for hit in shown:
            yield indented(hanging("!", self._hit(hit), _STYLES[hit["standing"]]))
            yield indented(Group(*(hanging("·", reason) for reason in self._reasons(hit))), 6)
        if len(found) > len(shown):
            yield indented(self._say(words.MORE.format(number=len(found) - len(shown))))
        for owner in one.owners:
            standing = words.STANDINGS[owner.standing]
            yield indented(hanging("!", self._say(words.OWNER.format(name=owner.name, standing=standing))))
            yield indented(Group(*(hanging("·", self._say(reason)) for reason in owner.reasons)), 6)
        if one.asks:
            yield indented(self._say(words.ASKS[one.asks]))
        if one.asks and one.looked_for:
            possible = next(hit for hit in found if hit["standing"] == "possible")
            yield indented(Styled(_clear_command(one.looked_for, possible), style="dim"), 4)

    def _outcome(self, one: answers.PartyScreening) -> str:
        ran = words.RAN[one.ran].format(by=one.by, on=self._day(one.on))
        attested = one.attested if one.ran == "screened" else None
        also = words.ALSO_ATTESTED.format(by=attested.by, on=self._day(attested.on)) if attested else None
        remark = words.REMARKS[one.remark] if one.remark else None
        listed = words.IS_LISTED if _is_listed(one.hits) else None
        return "; ".join(self._say(part) for part in (ran, also, listed, remark) if part)

    def _hit(self, hit: dict[str, Any]) -> str:
        parts = [words.STANDINGS[hit["standing"]], hit["list_title"], words.KINDS["binding" if hit["binding"] else hit["kind"]]]
        said = [hit["name"], *map(self._say, parts)]
        if hit["act"]:
            said.append(hit["act"])
        if hit["listed_on"]:
            said.append(self._say(words.SINCE.format(day=self._day(hit["listed_on"]))))
        return " · ".join([*said, self._say(words.SCORE.format(score=f"{hit['score']:.2f}"))])

    def _reasons(self, hit: dict[str, Any]) -> Iterable[str]:
        """The names, and what raised or lowered; with `whole` also word for word."""
        reasons = hit["reasons"]
        weighed = len(hit["raised"]) + len(hit["lowered"])
        chosen = reasons if self.whole else [reasons[0], *reasons[len(reasons) - weighed :]]
        yield from (self._say(one) for one in chosen)
        if clearance := hit.get("clearance"):
            cleared = words.CLEARED.format(by=clearance.by, on=self._day(clearance.on), until=self._day(clearance.until))
            yield f"{self._say(cleared)} {clearance.why}"
        for lapsed in hit.get("lapsed", ()):
            why = ", ".join(self._say(words.LAPSES[one]) for one in lapsed.lapses)
            yield self._say(words.LAPSED.format(by=lapsed.clearance.by, on=self._day(lapsed.clearance.on), why=why))

    def _list(self, one: answers.ListUsed) -> str:
        parts = [self._say(one.title)] if one.title else [one.id]
        parts.append(self._say(words.OF_DAY.format(day=self._day(one.date)) if one.date else words.NO_DAY))
        parts.append(self._say(words.ENTRIES.format(number=one.entries)))
        if one.stale != "no":
            parts.append(self._say(words.OTHER_DAY))
        return " · ".join(parts)

    def _day(self, day: date | None) -> str:
        return "–" if day is None else spelled_day(day, self.language)

    def _say(self, text: Text) -> str:
        return text.into(self.language)


def _clear_command(party: answers.LookedFor, hit: dict[str, Any]) -> str:
    """The command that clears a hit of exactly this party; what a person found is left to fill in."""
    name, *aliases = party.names
    kind = () if party.kind == "unknown" else (party.kind,)
    options = {
        "--alias": aliases,
        "--country": party.countries,
        "--born": party.births,
        "--address": party.addresses,
        "--id": party.identifiers,
        "--schema": kind,
        "--preset": ("careful",),
        "--entry": (f"{hit['list']}:{hit['entity']}",),
    }
    given = [part for option, values in options.items() for value in values for part in (option, value)]
    return f"{shlex.join(['sluis', 'screen', 'clear', name, *given])} --by … --why … --evidence … --until …"


def _is_listed(hits: Iterable[dict[str, Any]]) -> bool:
    """Whether a list that binds, or who attested, says that the party is on it."""
    return any("standing" not in hit or (hit["binding"] and hit["standing"] == "same") for hit in hits)
