"""`sluis item lists`: every version of Annex I, and the national lists beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

import click
from msgspec import Struct, field

from sluis.cli.command import Command
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.knowledge.model import Knowledge, ListVersion, NationalList

_VERSIONS = Text(nl="Versies van bijlage I", en="Versions of Annex I")
_NATIONAL = Text(
    nl="Nationale lijsten, geïndexeerd: Sluis noemt ze maar past ze niet toe",
    en="National lists, indexed: Sluis names them but does not apply them",
)
_ANNOUNCED = Text(nl="aangekondigd, niet van kracht", en="announced, not in force")
_NO_DAY = Text(nl="begindag niet gezien", en="first day not seen")
_KNOWN = {
    "full": Text(nl="hele tekst gezien", en="whole text seen"),
    "cyber_entries": Text(nl="alleen de begindag van cyberposten", en="only the start of cyber entries"),
    "none": Text(nl="tekst niet gezien", en="text not seen"),
}
_CHANGED = Text(nl="gewijzigd op {days}", en="changed on {days}")


class ListEntry(Struct, frozen=True, kw_only=True):
    """A list of items: a version of Annex I, or a national list. An indexed or announced list is not applied."""

    id: str
    status: Literal["in_force_period", "announced", "indexed"]
    country: str | None
    name: Text | None
    from_: date | None = field(name="from")
    from_exact: bool | None
    until: date | None
    changes: tuple[date, ...]
    text_known: Literal["full", "cyber_entries", "none"]
    brings: tuple[Text, ...]
    note: Text | None
    verified: bool


_SUMMARY = Text(
    nl="Toon de versies van bijlage I, met wat er van elke bekend is, en de nationale lijsten ernaast.",
    en="List the versions of Annex I, with what is known of each, and the national lists beside it.",
)


@click.command("lists", cls=Command, words=_SUMMARY)
@json_option()
@language_option
def command(*, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.knowledge.snapshot import packaged

    found = lists(packaged())
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in _page(found, language):
        paper.print(part)


def lists(knowledge: Knowledge) -> tuple[ListEntry, ...]:
    """The versions of Annex I by time, then the national lists."""
    return (*map(_version, knowledge.list_versions), *map(_national, knowledge.national_lists))


def _version(one: ListVersion) -> ListEntry:
    start = one.from_.start if one.from_ is not None else None
    return ListEntry(
        id=one.id,
        status=one.status,
        country=None,
        name=None,
        from_=start.day if start else None,
        from_exact=start.exact if start else None,
        until=one.until,
        changes=(),
        text_known=one.text_known,
        brings=tuple(map(Text, one.adds.nl, one.adds.en)),
        note=one.note.text if one.note else None,
        verified=one.verified != "no",
    )


def _national(one: NationalList) -> ListEntry:
    start = one.from_.start if one.from_ is not None else None
    return ListEntry(
        id=one.id,
        status="indexed",
        country=one.country,
        name=one.instrument.text,
        from_=start.day if start else None,
        from_exact=start.exact if start else None,
        until=one.until,
        changes=one.changes,
        text_known="none",
        brings=(one.covers.text,),
        note=one.note.text if one.note else None,
        verified=one.verified != "no",
    )


def _page(found: tuple[ListEntry, ...], language: Language) -> Iterator[RenderableType]:
    from rich.padding import Padding
    from rich.text import Text as Styled

    for heading, indexed in ((_VERSIONS, False), (_NATIONAL, True)):
        yield Styled(heading.into(language), style="bold underline")
        for one in found:
            if (one.status == "indexed") is indexed:
                yield Padding("\n".join(_lines(one, language)), (0, 0, 1, 2))


def _lines(one: ListEntry, language: Language) -> Iterator[str]:
    from sluis.cli.item_words import NOT_VERIFIED

    known = "" if one.status == "indexed" else f" · {_KNOWN[one.text_known].into(language)}"
    unverified = "" if one.verified else f" · {NOT_VERIFIED.into(language)}"
    yield f"{one.id} · {_period(one, language)}{known}{unverified}"
    if one.name is not None:
        yield one.name.into(language)
    if one.brings:
        yield "; ".join(text.into(language) for text in one.brings)
    if one.note is not None:
        yield one.note.into(language)


def _period(one: ListEntry, language: Language) -> str:
    from sluis.cli.dates import spelled_day
    from sluis.cli.item_words import NOT_AFTER, SINCE, UNTIL

    if one.from_ is None:
        return (_ANNOUNCED if one.status == "announced" else _NO_DAY).into(language)
    template = SINCE if one.from_exact else NOT_AFTER
    said = template.format(day=spelled_day(one.from_, language)).into(language)
    if one.until is not None:
        said += f" {UNTIL.format(day=spelled_day(one.until, language)).into(language)}"
    if one.changes:
        days = ", ".join(spelled_day(day, language) for day in one.changes)
        said += f", {_CHANGED.format(days=days).into(language)}"
    return said
