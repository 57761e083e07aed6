"""The whole: every entry held against every item on both days, the effects weighed for each item."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from sluis.classification.impact.assortment import Assortment
from sluis.classification.impact.effect import effects
from sluis.classification.impact.item import Scales
from sluis.classification.impact.own_words import differing_paragraphs
from sluis.classification.impact.record import NOT_LISTED, Record
from sluis.classification.impact.report import EntryChange, Impact, Kind
from sluis.classification.impact.span import Span
from sluis.classification.impact.standing import Standing
from sluis.classification.numbering import entry_of
from sluis.law.variable import refs_of
from sluis.statutes.eu_2021_821.annex_i import ENTRIES, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.impact.report import Effect, ItemImpact
    from sluis.classification.redline import Difference
    from sluis.law.columns import Column
    from sluis.law.condition import Condition
    from sluis.statutes.eu_2021_821.annex_i import Entry

    Redlines: TypeAlias = Callable[[str], tuple[Difference, ...]]
    """The redline of the official text of an entry; empty where there is none."""


def impact(
    records: Iterable[Record], annex: AnnexI, before: date, after: date, redlines: Redlines = lambda _code: ()
) -> Impact:
    """What the difference between the lists of two days does to each item, in the order of the records."""
    span = Span(annex, before, after)
    assortment = Assortment(records)
    of_facts, not_held = _held(assortment, span)
    scales = Scales(span)
    items = tuple(scales.weighed(one, found) for one, found in zip(assortment.records, of_facts, strict=True))
    counts = Counter(one.kind for one in items)
    return Impact(
        from_=before,
        to=after,
        earlier=annex.list_of(before),
        later=annex.list_of(after),
        horizon=annex.horizon,
        counts={kind: counts[kind] for kind in Kind},
        items=items,
        entries=tuple(_entries(items, span, redlines)),
        not_held=not_held | _not_read(assortment, span),
    )


def _held(assortment: Assortment, span: Span) -> tuple[Sequence[Sequence[Effect]], dict[str, int]]:
    """For each item the effects of its facts; and for each entry that differs how many items it was not held against."""
    of_facts: list[list[Effect]] = [[] for _ in assortment.records]
    not_held: dict[str, int] = {}
    terms: dict[Condition, Column] = {}
    for one in ENTRIES:
        before, after = _sides(one, assortment, span, terms)
        for effect, rows in effects(before, after, span):
            for row in rows:
                of_facts[row].append(effect)
        if _matters(one.code, span) or before.condition is not after.condition:
            sides = (before.quick, after.quick)
            settled = (sides[0].yes | sides[0].no) & (sides[1].yes | sides[1].no)
            not_held[one.code] = (assortment.table.every & ~before.rows & ~settled).bit_count()
    return of_facts, {code: number for code, number in not_held.items() if number}


def _sides(one: Entry, assortment: Assortment, span: Span, terms: dict[Condition, Column]) -> tuple[Standing, Standing]:
    """The entry on both days, held against the items that touch it on either; the same where it asks the same."""
    asked = refs_of(one.on(span.before)) | refs_of(one.on(span.after))
    rows = assortment.touching(asked)
    before = Standing(one, span.before, assortment, rows, terms)
    if one.on(span.after) is before.condition:
        return before, before
    return before, Standing(one, span.after, assortment, rows, terms)


def _matters(code: str, span: Span) -> bool:
    """Whether the entry differs, or may, in more than spelling."""
    return code in span.differing and span.changes[code] != "editorial"


def _not_read(assortment: Assortment, span: Span) -> dict[str, int]:
    """Of each entry that differs and that Sluis only indexes: of how many items nobody recorded anything about it."""
    recorded = Counter(
        code
        for one in assortment.records
        for code in {entry_of(claim.code) for claim in one.claims if claim.code != NOT_LISTED}
    )
    codes = [code for code in span.changes if _matters(code, span) and entry(code) is None]
    found = {code: len(assortment.records) - recorded[code] for code in codes}
    return {code: number for code, number in found.items() if number}


def _entries(items: Sequence[ItemImpact], span: Span, redlines: Redlines) -> Iterator[EntryChange]:
    """The entries that do something to an item."""
    concerned = Counter(
        code for one in items for code in {found.entry for found in one.effects if found.kind is not Kind.UNCHANGED}
    )
    for code in sorted(code for code in concerned if code is not None):
        encoded, title = entry(code), span.annex.titles[code].title
        yield EntryChange(
            code=code,
            title_en=title.en,
            title_nl=title.nl,
            change=span.changes.get(code, "unchanged"),
            encoded=encoded is not None,
            items=concerned[code],
            paragraphs=differing_paragraphs(encoded, span.before, span.after) if encoded is not None else (),
            official=redlines(code),
        )
