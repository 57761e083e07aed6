"""An index that a user has a licence for: its mapping, its figures, and how it joins the others."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final, NoReturn

from msgspec import Struct, field

from sluis.destinations.destinations import Destinations
from sluis.destinations.index_errors import (
    EmptyMappingError,
    FewFiguresError,
    IndexColumnError,
    IndexRefusedError,
    IndexRowError,
    MappingScaleError,
    NoTrendError,
    PublishedBeforeError,
    ReservedNameError,
    SameColumnError,
)
from sluis.destinations.indicators import ERRORS, INDICATORS, Indicator
from sluis.destinations.model import DimensionName
from sluis.destinations.places import ALIASES, PLACES
from sluis.destinations.reading import Reading
from sluis.destinations.scale import Scale, scale_of
from sluis.destinations.sources import SOURCES, DataSource
from sluis.knowledge.entry import Words
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.knowledge.model import Knowledge

_ID: Final = re.compile(r"[a-z][a-z0-9_]{1,31}")
_DIGITS: Final = 3
_LEAST: Final = 50
"""Among how many countries a figure must be placed: a scale of a few says where a country stands among those few."""
_LONGEST: Final = 40
_SHARE: Final = 20
"""Without an error of its own a figure is taken to be off by a twentieth of the scale."""
_FIRST, _LAST = 1990, 2100
_BAD_COUNTRY: Final = Text(
    nl="‘{written}’ is geen code van ISO 3166-1. Zet die bij skip als die rij niet mee moet.",
    en="‘{written}’ is no code of ISO 3166-1. List it under skip if that row should not count.",
)
_BAD_YEAR: Final = Text(nl="‘{written}’ is geen jaar.", en="‘{written}’ is no year.")
_BAD_FIGURE: Final = Text(
    nl="‘{written}’ is geen getal tussen de uiteinden van de schaal.",
    en="‘{written}’ is no number between the ends of the scale.",
)
_TWICE: Final = Text(nl="{country} {year} staat er twee keer in.", en="{country} {year} stands there twice.")


class Years(Struct, frozen=True, forbid_unknown_fields=True):
    """The years that count: measured in one way."""

    from_: int = field(name="from")
    until: int


class IndexMapping(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the columns of a CSV file are. `skip` lists codes of rows that should not count, such as totals of regions.

    `published` is the day of the newest year in the file. `against_the_others` says that it may rank countries the other way
    round than the figures of its dimension do.
    """

    id: str
    title: Words
    dimension: DimensionName
    country: str
    year: str
    value: str
    rising: bool
    lowest: float
    highest: float
    release: str
    licence: str
    attribution: str
    error: str | None = None
    years: Years | None = None
    published: date | None = None
    skip: tuple[str, ...] = ()
    url: str | None = None
    against_the_others: bool = False


class Index(Struct, frozen=True, kw_only=True):
    """An imported index: its mapping, its figures and errors in thousandths, and its scale. `digest` is of both files.

    `blank` is the number of its rows without a figure.
    """

    mapping: IndexMapping
    figures: dict[str, dict[int, int]]
    errors: dict[str, dict[int, int]]
    scale: Scale
    digest: str
    blank: int = 0

    @property
    def number(self) -> int:
        """How many figures it has."""
        return sum(map(len, self.figures.values()))


def read_index(content: bytes, name: str, mapping: IndexMapping, knowledge: Knowledge) -> Index:
    """The index in a CSV file; `name` is what errors call the file.

    Raises:
        IndexRefusedError: the mapping or one row is wrong. Nothing of the file counts then.
    """
    _check(mapping)
    codes = {one.alpha_3: one.code for one in knowledge.country_names if one.alpha_3}
    figures: dict[str, dict[int, int]] = {}
    errors: dict[str, dict[int, int]] = {}
    blank = 0
    for line, row in _rows(content, name, mapping):
        read = _Row(name, line, row, mapping)
        country, year = read.country(codes), read.year()
        if country is None or not _counts(year, mapping.years):
            continue
        if not row[mapping.value].strip():
            blank += 1
            continue
        if year in figures.setdefault(country, {}):
            read.refuse(_TWICE, country=country, year=year)
        figures[country][year] = read.number(mapping.value, mapping.lowest, mapping.highest)
        if mapping.error:
            errors.setdefault(country, {})[year] = read.number(mapping.error, 0, mapping.highest - mapping.lowest)
    figures = {country: own for country, own in figures.items() if own}
    sign = 1 if mapping.rising else -1
    turned = {(country, year): sign * one for country, own in figures.items() for year, one in own.items()}
    if len(figures) < _LEAST or len(set(turned.values())) == 1:
        raise FewFiguresError(file=name, countries=len(figures), least=_LEAST)
    newest = max(year for _, year in turned)
    if mapping.published is not None and mapping.published.year < newest:
        raise PublishedBeforeError(published=mapping.published, newest=newest)
    digest = hashlib.sha256(content + repr(mapping).encode()).hexdigest()
    return Index(mapping=mapping, figures=figures, errors=errors, scale=scale_of(turned), digest=digest, blank=blank)


def with_indices(known: Destinations, indices: Sequence[Index]) -> Destinations:
    """The destinations with indices of a user among their indicators."""
    if not indices:
        return known
    reading = known.reading
    table = reading.table.with_figures(dict(_figures(indices)))
    digest = hashlib.sha256("\n".join((known.digest, *sorted(one.digest for one in indices))).encode()).hexdigest()
    joined = Reading(
        table,
        {**reading.scales, **{one.mapping.id: one.scale for one in indices}},
        {**reading.indicators, **{one.mapping.id: _indicator(one) for one in indices}},
        {**reading.sources, **{one.mapping.id: _source(one) for one in indices}},
    )
    return Destinations(joined, known.knowledge, digest)


def _figures(indices: Sequence[Index]) -> Iterator[tuple[tuple[str, str], Mapping[int, int]]]:
    for one in indices:
        yield from (((one.mapping.id, country), own) for country, own in one.figures.items())
        yield from (((f"{one.mapping.id}_se", country), own) for country, own in one.errors.items())


def _indicator(index: Index) -> Indicator:
    mapping = index.mapping
    sd: float | str = f"{mapping.id}_se" if mapping.error else (mapping.highest - mapping.lowest) / _SHARE
    title = mapping.title.text
    return Indicator(id=mapping.id, source=mapping.id, title=title, dimension=mapping.dimension, rising=mapping.rising, sd=sd)


def _source(index: Index) -> DataSource:
    mapping = index.mapping
    newest = max(year for own in index.figures.values() for year in own)
    return DataSource(
        id=mapping.id,
        title=mapping.title.en,
        publisher=mapping.attribution,
        release=mapping.release,
        licence=mapping.licence,
        attribution=mapping.attribution,
        url=mapping.url or "",
        redistribution="own_use",
        published={} if mapping.published is None else {newest: mapping.published},
    )


def _check(mapping: IndexMapping) -> None:
    taken = {*INDICATORS, *ERRORS, *SOURCES}
    if not _ID.fullmatch(mapping.id) or mapping.id in taken or mapping.id.endswith("_se"):
        raise ReservedNameError(id=mapping.id)
    if mapping.dimension == "trend":
        raise NoTrendError
    for column, text in (("licence", mapping.licence), ("attribution", mapping.attribution), ("release", mapping.release)):
        if not text.strip():
            raise EmptyMappingError(field=column)
    if mapping.value in (mapping.country, mapping.year) or mapping.country == mapping.year:
        raise SameColumnError(column=mapping.value)
    if not mapping.lowest < mapping.highest:
        raise MappingScaleError(low="lowest", high="highest")
    if mapping.years is not None and mapping.years.from_ > mapping.years.until:
        raise MappingScaleError(low="years.from", high="years.until")


def _rows(content: bytes, name: str, mapping: IndexMapping) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        heading = [one.strip() for one in next(reader, [])]
        for column in (mapping.country, mapping.year, mapping.value, *([mapping.error] if mapping.error else [])):
            if heading.count(column) != 1:
                raise IndexColumnError(file=name, column=column, known=", ".join(heading)[:500])
        for row in reader:
            if len(row) != len(heading):
                if not any(one.strip() for one in row):
                    continue
                raise IndexRefusedError(file=name, reason=f"{reader.line_num}: {len(row)} / {len(heading)}")
            yield reader.line_num, dict(zip(heading, row, strict=True))
    except (UnicodeDecodeError, csv.Error) as problem:
        raise IndexRefusedError(file=name, reason=problem) from problem


def _counts(year: int, years: Years | None) -> bool:
    return years is None or years.from_ <= year <= years.until


class _Row:
    """A row, read cell by cell."""

    def __init__(self, file: str, line: int, cells: dict[str, str], mapping: IndexMapping) -> None:
        self.file, self.line, self.cells, self.mapping = file, line, cells, mapping

    def refuse(self, problem: Text, **data: object) -> NoReturn:
        raise IndexRowError(file=self.file, line=self.line, problem=problem.format(**data))

    def country(self, codes: Mapping[str, str]) -> str | None:
        written = self.cells[self.mapping.country].strip()
        if written in self.mapping.skip:
            return None
        code = codes.get(written.upper(), ALIASES.get(written.upper(), written.upper()))
        if code not in PLACES:
            self.refuse(_BAD_COUNTRY, written=written[:_LONGEST])
        return code

    def year(self) -> int:
        written = self.cells[self.mapping.year].strip()
        if not (written.isascii() and written.isdigit() and len(written) == 4 and _FIRST <= int(written) <= _LAST):  # noqa: PLR2004
            self.refuse(_BAD_YEAR, written=written[:_LONGEST])
        return int(written)

    def number(self, column: str, least: float, most: float) -> int:
        written = self.cells[column].strip()
        try:
            found = Decimal(written)
            fits = (
                written.isascii()
                and len(written) <= _LONGEST
                and found.is_finite()
                and Decimal(str(least)) <= found <= Decimal(str(most))
            )
        except InvalidOperation:
            fits = False
        if not fits:
            self.refuse(_BAD_FIGURE, written=written[:_LONGEST])
        return round(found * 10**_DIGITS)
