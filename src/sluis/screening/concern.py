"""The concern list of Sluis: vendors of surveillance technology, from its own knowledge, to be searched beside imported lists.

It is no sanctions list. A hit on it prohibits nothing and freezes nothing: it is a reason to ask on (Art. 5 of Regulation
(EU) 2021/821; Recommendation (EU) 2024/2659). So its entries are never among the listed parties of `holdings`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from sluis.knowledge.model import Knowledge
from sluis.knowledge.vendor import Documented, Vendor, VendorName
from sluis.law.text import Text
from sluis.screening.assembly import Held
from sluis.screening.entry import Address, Entry, Kind, Listing, Name, NameKind
from sluis.screening.lists.format import ListKind

LIST: Final = "sluis_concern"
TITLE: Final = Text(
    nl="Verkopers van surveillancetechniek en gedocumenteerd misbruik (Sluis)",
    en="Vendors of surveillance technology and documented misuse (Sluis)",
)
_NAMES: Final = {"alias": NameKind.ALIAS, "former": NameKind.FORMER, "weak": NameKind.WEAK_ALIAS}
_PROGRAMMES: Final = {
    "listed": "Concern: listed by an authority",
    "research": "Concern: documented by researchers",
    "proceedings": "Concern: legal proceedings, no finding",
}
_VENDOR: Final = "Concern: vendor of surveillance technology"
_WHOLE_DAY: Final = 10


class ConcernList(NamedTuple):
    """The list, as it stands in the knowledge: the last day somebody looked, and the SHA-256 of its entries."""

    kind: ListKind
    seen_on: date
    digest: str
    entries: tuple[Entry, ...]

    @property
    def held(self) -> Held:
        """How an index records that it holds this list."""
        return Held(LIST, self.seen_on.isoformat(), self.digest)


def concern_list(knowledge: Knowledge) -> ConcernList | None:
    """The concern list of this knowledge; None where the knowledge is older than the list.

    The id of an entry is the id of its vendor, so that whoever shows a hit finds the facts in both languages with `concern`.
    """
    if not knowledge.vendors:
        return None
    entries = tuple(_entry(one) for one in sorted(knowledge.vendors, key=lambda one: one.id))
    digest = hashlib.sha256("\n".join(f"{one.id} {one.digest}" for one in entries).encode()).hexdigest()
    return ConcernList(ListKind.CONCERN, max(_seen(knowledge)), digest, entries)


def concern(knowledge: Knowledge, entry: str) -> Vendor | None:
    """The facts behind an entry of the concern list."""
    return next((one for one in knowledge.vendors if one.id == entry), None)


def _seen(knowledge: Knowledge) -> Iterator[date]:
    for vendor in knowledge.vendors:
        yield vendor.verified.on
        yield from (one.verified.on for one in vendor.documented)


def _entry(vendor: Vendor) -> Entry:
    return Entry(
        vendor.id,
        Kind.ORGANISATION,
        (Name(vendor.name), *map(_name, vendor.further_names)),
        countries=vendor.countries,
        addresses=tuple(Address(country=country) for country in vendor.countries),
        listings=(Listing(_VENDOR, vendor.source), *map(_listing, vendor.documented)),
        remarks=tuple(_remarks(vendor)),
    )


def _name(name: VendorName) -> Name:
    return Name(name.name, _NAMES[name.kind])


def _listing(one: Documented) -> Listing:
    """`act` is the id of the source; a day only where the source gives a whole one."""
    day = date.fromisoformat(one.date) if len(one.date) == _WHOLE_DAY else None
    return Listing(_PROGRAMMES[one.kind], one.source, day)


def _remarks(vendor: Vendor) -> Iterator[str]:
    for words in (vendor.makes, *(one.what for one in vendor.documented)):
        if words is not None:
            yield f"nl: {words.nl}"
            yield f"en: {words.en}"
