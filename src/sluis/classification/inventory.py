"""The entries of Annex I as of a day: titles, numbering, dates, and what else is known about each."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from difflib import get_close_matches
from typing import Literal

from msgspec import Struct, field

from sluis.classification import belonging, numbering
from sluis.classification.annex_i import AnnexI
from sluis.classification.errors import UnknownCodeError
from sluis.classification.wording import Reading, reading
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN

MOST_NEAR = 5
"""How many codes like the one that was written an error names at most."""

_NEAR = Text(nl="Lijken erop: {codes}.", en="Like it: {codes}.")
_NONE_NEAR = Text(nl="Bekijk alle codes met: sluis item list", en="See all codes with: sluis item list")


class Item(Struct, frozen=True, kw_only=True):
    """An entry of Annex I, or a paragraph of one, as of a day.

    `from` is the first day: exact, or only known not to be later; null for a paragraph of which nobody dated the start.
    """

    code: str
    entry: str
    title_en: str
    title_nl: str
    category: str
    group: str
    regime: str
    from_: date | None = field(name="from")
    from_exact: bool
    until: date | None
    verified: bool
    status: Literal["used", "not_used", "not_listed", "unknown"]
    coverage: Literal["modelled", "indexed"]
    wording: Reading
    annex_iv: belonging.Belonging
    section_i: belonging.Belonging
    cyber_surveillance: belonging.Surveillance
    us: belonging.UsCode
    related: tuple[str, ...]


def items(annex: AnnexI, day: date, modelled: AbstractSet[str] = frozenset()) -> tuple[Item, ...]:
    """The entries that the list of `day` has, or may have, in the order of the list."""
    return tuple(_item(annex, entry, day, modelled) for entry in annex.entries if annex.presence(entry, day) is not NO)


def item(annex: AnnexI, asked: str, day: date, modelled: AbstractSet[str] = frozenset()) -> Item:
    """The entry or the paragraph that somebody asked for, also where the list of `day` does not have it.

    Whether the list has a paragraph of that name is for the official text to say: Sluis does not carry it.

    Raises:
        UnknownCodeError: no version that Sluis knows has the entry.
    """
    code = numbering.written(asked)
    if code is None or numbering.entry_of(code) not in annex.codes:
        near = _near(numbering.entry_of(code) if code else asked.strip().upper(), annex.entries)
        remedy = _NEAR.format(codes=", ".join(near)) if near else _NONE_NEAR
        raise UnknownCodeError(written=asked, remedy=remedy)
    return _item(annex, code, day, modelled)


def _near(asked: str, entries: Sequence[str]) -> list[str]:
    """Codes that are written nearly so; else those of the same category and product group."""
    alike = get_close_matches(asked, entries, n=MOST_NEAR, cutoff=0.7)
    return alike or [entry for entry in entries if len(asked) > 1 and entry.startswith(asked[:2])][:MOST_NEAR]


def _item(annex: AnnexI, code: str, day: date, modelled: AbstractSet[str]) -> Item:
    entry = numbering.entry_of(code)
    title = annex.titles[entry]
    start, rows = annex.first_day(code), annex.dated(code)
    ends = [row.until for row in rows]
    return Item(
        code=code,
        entry=entry,
        title_en=title.title.en,
        title_nl=title.title.nl,
        category=numbering.category(code),
        group=numbering.product_group(code),
        regime=numbering.regime(code).value,
        from_=start.day if start else None,
        from_exact=start.exact if start else False,
        until=max(filter(None, ends), default=None) if None not in ends else None,
        verified=any(row.verified != "no" for row in rows if start and row.from_.start.day == start.day),
        status=_status(annex, code, day),
        coverage="modelled" if entry in modelled else "indexed",
        wording=reading(annex, entry, day),
        annex_iv=belonging.annex_iv(annex, code, day),
        section_i=belonging.section_i(annex, code, day),
        cyber_surveillance=belonging.cyber_surveillance(annex, code),
        us=belonging.us_code(annex, code),
        related=title.related,
    )


def _status(annex: AnnexI, code: str, day: date) -> Literal["used", "not_used", "not_listed", "unknown"]:
    listed = annex.presence(code, day)
    if listed in (NO, UNKNOWN):
        return "not_listed" if listed is NO else "unknown"
    return "used" if any(row.used for row in annex.dated(code)) else "not_used"
