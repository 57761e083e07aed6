"""The Denied Persons List of the US Department of Commerce (BIS): rows with tabs, one for each address of a person."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sluis.screening.entry import Entry, Kind, Listing, NameKind
from sluis.screening.lists.days import whole_day
from sluis.screening.lists.parts import address_of, addresses, clean, name_of, present, remarks
from sluis.screening.lists.rows import records
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

COLUMNS = {"name", "street_address", "country", "effective_date", "expiration_date", "standard_order", "fr_citation"}
_DIGITS = 16


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries. The list does not tell persons from organisations."""
    [file] = files
    yield Stated()
    for _, row in records(file, encoding="latin-1", delimiter="\t"):
        yield _entry({name.casefold(): clean(value) for name, value in row.items()})


def _entry(row: dict[str, str]) -> Entry:
    said = "|".join(row.get(name, "") for name in ("name", "street_address", "city", "effective_date"))
    days = (whole_day(row.get(name, ""), month_first=True) for name in ("effective_date", "expiration_date"))
    street = (row.get(name) for name in ("street_address", "state", "postal_code"))
    order = row.get("standard_order", "")
    return Entry(
        id=hashlib.sha256(said.encode()).hexdigest()[:_DIGITS],
        kind=Kind.UNKNOWN,
        names=present([name_of(row.get("name"), NameKind.PRIMARY)]),
        addresses=addresses([address_of(*street, city=row.get("city"), country=row.get("country"))]),
        listings=(Listing("DPL", row.get("fr_citation", ""), *days),),
        remarks=remarks(row.get("action"), f"Standard order: {order}" if order else ""),
    )
