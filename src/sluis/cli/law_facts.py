"""The dated facts of the knowledge that change between two days: embargoes, lists, destinations, territory."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from sluis.law.period import Period
from sluis.law.text import Text
from sluis.law.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sluis.knowledge.model import Embargo, Knowledge
    from sluis.law.text import Language

NAMED = 12
"""So many rows of a table of facts are named; JSON has them all."""
MARKS = {"begins": "+", "ends": "–", "passes": "±", "perhaps": "?", "changes": "~"}
TABLES = {
    "acts": Text(nl="verordeningen", en="regulations"),
    "list_versions": Text(nl="versies van bijlage I", en="versions of Annex I"),
    "general_authorisations": Text(nl="algemene vergunningen", en="general authorisations"),
    "national_lists": Text(nl="nationale lijsten", en="national lists"),
    "embargoes": Text(nl="wapenembargo’s", en="arms embargoes"),
    "memberships": Text(nl="onderdelen van bijlage IV en van afdeling I", en="paragraphs of Annex IV and Section I"),
    "customs_territory": Text(nl="douanegebied van de Unie", en="customs territory of the Union"),
}
_MORE = Text(nl="{names}, en nog {number} (alle met --json)", en="{names}, and {number} more (all with --json)")
_POLITICAL = Text(
    nl="een politieke verklaring; geen wapenembargo in de zin van artikel 2, punt 19",
    en="a political declaration; no arms embargo in the sense of Article 2(19)",
)
_OPEN = Text(
    nl="of dit een wapenembargo is in de zin van artikel 2, punt 19, is open",
    en="whether this is an arms embargo in the sense of Article 2(19) is open",
)


class ShownFactChange(Struct, frozen=True, kw_only=True):
    """A dated fact that begins, ends or is amended, or perhaps does; of an embargo, what it is worth."""

    table: str
    id: str
    turn: str
    day: date
    exact: bool
    name: str
    text: Text | None = None


class _Row(NamedTuple):
    table: str
    id: str
    name: str
    period: Period
    text: Text | None = None
    amended: tuple[date, ...] = ()
    is_open: bool = False
    ends_in_doubt: bool = False


def fact_changes(knowledge: Knowledge, before: date, after: date) -> Iterator[ShownFactChange]:
    """The dated facts that begin or end after the one day and up to the other."""
    for row in _rows(knowledge):
        for turn, day, exact in _turns(row):
            if before < day <= after:
                yield ShownFactChange(table=row.table, id=row.id, turn=turn, day=day, exact=exact, name=row.name, text=row.text)


def perhaps_begun(knowledge: Knowledge, before: date, after: date) -> Iterator[tuple[str, str]]:
    """Table and id of the facts of which it is not known whether they began between the days."""
    for row in _rows(knowledge):
        if row.period.contains(before) is row.period.contains(after) is UNKNOWN:
            yield row.table, row.id


def _turns(row: _Row) -> Iterator[tuple[str, date, bool]]:
    start, until = row.period.start, row.period.until
    yield "begins" if start.exact and not row.is_open else "perhaps", start.day, start.exact
    yield from (("changes", day, True) for day in row.amended)
    if until is not None:
        yield "perhaps" if row.is_open or row.ends_in_doubt else "ends", until, True


def _rows(knowledge: Knowledge) -> Iterator[_Row]:
    """Every dated row of the tables that are shown. An announced list has no day yet."""
    for table in TABLES:
        if table == "embargoes":
            yield from (_embargo(one, knowledge.embargoes) for one in knowledge.embargoes)
        elif table == "customs_territory":
            for one in knowledge.territories:
                yield from (_Row(table, one.code, one.code, applies.period) for applies in one.customs_territory)
        else:
            yield from _plain(table, getattr(knowledge, table))


def _plain(table: str, rows: Sequence[Any]) -> Iterator[_Row]:
    for one in rows:
        applies = getattr(one, "applies", one)
        if applies.from_ is not None:
            name = _name(one)
            yield _Row(table, name, name, Period(applies.from_.start, applies.until), amended=getattr(one, "changes", ()))


def _name(row: object) -> str:
    """What a row is known by: its id, or annex and code."""
    code = getattr(row, "code", None)
    if code is not None:
        return f"{getattr(row, 'annex', '')} {code}".strip()
    return str(getattr(row, "id", ""))


def _embargo(one: Embargo, all_of_them: Sequence[Embargo]) -> _Row:
    """An embargo by its country and instrument. One that is contested or partial begins nothing for sure, nor ends it."""
    is_open = one.standing == "contested" or one.kind != "full"
    is_political = one.standing == "political"
    said = [_POLITICAL if is_political else _OPEN] if is_open or is_political else []
    if one.note is not None:
        said = [one.note.text] if is_political else [*said, one.note.text]
    follows = any(each.country == one.country and each.period.start.day == one.until for each in all_of_them)
    return _Row(
        "embargoes",
        one.id,
        f"{one.country} ({one.instrument})",
        one.period,
        text=Text(". ".join(text.nl for text in said), ". ".join(text.en for text in said)) if said else None,
        is_open=is_open,
        ends_in_doubt=follows,
    )


def fact_rows(facts: Sequence[ShownFactChange], language: Language) -> RenderableType:
    """The facts in rows: those of one table, day and turn together; what has words of its own, alone."""
    from sluis.cli.layout import Labelled

    grouped: dict[tuple[str, str, date, bool, str], list[str]] = {}
    for one in facts:
        text = "" if one.text is None else one.text.into(language)
        grouped.setdefault((one.table, one.turn, one.day, one.exact, text), []).append(one.name)
    rows = Labelled()
    for (table, turn, day, exact, text), names in grouped.items():
        when = day.isoformat() if exact else f"≤ {day.isoformat()}"
        said = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            said = _MORE.format(names=said, number=len(names) - NAMED).into(language)
        rows.add(f"{MARKS[turn]} {TABLES[table].into(language)}", when, text=f"{said}: {text}" if text else said)
    return rows
