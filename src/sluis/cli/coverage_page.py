"""The account of what Sluis covers, as a page of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text as Styled

from sluis.cli import provision_words
from sluis.cli.citing import place_in_act
from sluis.cli.dates import spelled_day
from sluis.cli.layout import Labelled, grid, hanging, indented
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.cli.coverage import Coverage, CoveredAct, CoveredList

_INTRODUCTION = Text(
    nl="Sluis past alleen toe wat hieronder ‘regel’, ‘definitie’ of ‘overgangsrecht’ heet. Wat niet is"
    " gemodelleerd, kan een conclusie openhouden.",
    en="Sluis applies only what is called rule, definition or transition below. What is not modelled may keep"
    " a conclusion open.",
)
_HORIZON = Text(
    nl="Wijzigingen zijn bijgehouden tot en met {day}. Wat daarna veranderde, is niet verwerkt.",
    en="Changes were followed up to and including {day}. Anything that changed since is not included.",
)
_LISTS = Text(nl="Sanctielijsten", en="Sanctions lists")
_NO_LISTS = Text(
    nl="Er zijn geen lijsten geladen. Deze versie screent niet zelf.",
    en="No lists are loaded. This version does not screen by itself.",
)
_ANNEX = Text(nl="Versies van bijlage I", en="Versions of Annex I")
_CODES = Text(
    nl="{codes} codes met hun begindatum; de teksten van de posten zitten niet in Sluis.",
    en="{codes} codes with their first day; the texts of the entries are not in Sluis.",
)
_NATIONAL = Text(
    nl="{lists} nationale lijsten zijn alleen geïndexeerd. Toon ze met: sluis item lists",
    en="{lists} national lists are only indexed. Show them with: sluis item lists",
)
_TEXT_KNOWN = {
    "full": Text(nl="codes vergeleken met de hele lijst", en="codes compared with the whole list"),
    "cyber_entries": Text(
        nl="alleen bekend vanaf wanneer de cyberposten bestaan",
        en="only known since when the cyber entries exist",
    ),
    "none": Text(nl="lijst niet gezien", en="list not seen"),
}
_ANNOUNCED = Text(nl="aangekondigd, nog niet van kracht", en="announced, not in force")
_UNTIL = Text(nl="tot {day}", en="until {day}")
_BY = Text(nl="uiterlijk {day}", en="by {day}")
_OUTSIDE = Text(nl="Hierover zegt Sluis niets", en="Sluis says nothing about these")
_ALL_VERIFIED = Text(nl="{verified} van {all} geverifieerd", en="{verified} of {all} verified")
_DATES_VERIFIED = Text(nl="data geverifieerd", en="dates verified")
_DATES_NOT_VERIFIED = Text(nl="data niet geverifieerd", en="dates not verified")
_NOT_COMPARED = "*"
_KEY = Text(
    nl="* nog niet met de tekst van de wet vergeleken",
    en="* not compared with the text of the law yet",
)
_ORDER = ("rule", "definition", "transition", "general_authorisation", "not_modelled", "indexed")


class CoveragePage:
    """Sets the account in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def coverage(self, found: Coverage) -> Iterator[RenderableType]:
        """Act by act, then the lists, then what lies outside."""
        yield self.say(_INTRODUCTION)
        yield self.say(_HORIZON.format(day=spelled_day(found.horizon, self.language)))
        yield Styled(self.say(_KEY), style="dim")
        for act in found.acts:
            yield from self.act(act)
        yield self._heading(_ANNEX)
        yield indented(self.say(_CODES.format(codes=found.codes)))
        yield indented(self._versions(found))
        yield indented(self.say(_NATIONAL.format(lists=found.national_lists)))
        yield self._heading(_LISTS)
        yield indented(self.say(_NO_LISTS))
        yield self._heading(_OUTSIDE)
        yield indented(Group(*(hanging("–", self.say(text)) for text in found.outside.values())))

    def act(self, act: CoveredAct) -> Iterator[RenderableType]:
        """An act: the counts, and its provisions by kind."""
        name = self.say(act.name)
        verified = _ALL_VERIFIED.format(verified=act.verified, all=len(act.provisions))
        yield Styled(f"\n{name[0].upper()}{name[1:]}", style="bold underline")
        yield indented(Styled(f"{act.id} · {self.say(verified)}", style="dim"))
        table = grid(3)
        table.columns[1].justify = "right"
        for kind in _ORDER:
            if kind in act.counts:
                listed = "; ".join(self._places(act, kind))
                table.add_row(self.say(provision_words.KINDS[kind]), str(act.counts[kind]), listed)
        yield indented(table)

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _places(self, act: CoveredAct, kind: str) -> Iterator[str]:
        for one in act.provisions:
            if one.kind == kind:
                place = place_in_act(one.citation, act.name, self.language) or self.say(provision_words.WHOLE_ACT)
                yield place if one.verified else f"{place}{_NOT_COMPARED}"

    def _versions(self, found: Coverage) -> RenderableType:
        rows = Labelled()
        for one in found.list_versions:
            seen = _DATES_VERIFIED if one.verified else _DATES_NOT_VERIFIED
            rows.add(one.id, self._dates(one), text=f"{self.say(_TEXT_KNOWN[one.text_known])}; {self.say(seen)}")
        return rows

    def _dates(self, one: CoveredList) -> str:
        if one.from_ is None:
            return self.say(_ANNOUNCED)
        start = one.from_.isoformat()
        since = start if one.from_exact else self.say(_BY.format(day=start))
        return since if one.until is None else f"{since} {self.say(_UNTIL.format(day=one.until.isoformat()))}"

    def _heading(self, text: Text) -> RenderableType:
        return Styled(f"\n{self.say(text)}", style="bold underline")
