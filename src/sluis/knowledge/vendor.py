"""Vendors of surveillance technology: who they are, and what is documented of them."""

from __future__ import annotations

from typing import Literal

from sluis.knowledge.entry import Entry, Seen, Words


class VendorName(Entry, frozen=True):
    """A further name of a vendor, and who gives it. A `weak` one is a common word, a place or a product."""

    name: str
    kind: Literal["alias", "former", "weak"]
    source: str


class Documented(Entry, frozen=True):
    """What somebody says about the use of a vendor's technology, in our words, with who says it and when.

    `date` is ISO 8601, possibly only a year or a month. Proceedings are no conviction, and what was said may be denied.
    """

    kind: Literal["listed", "research", "proceedings"]
    date: str
    what: Words
    source: str
    verified: Seen


class Vendor(Entry, frozen=True):
    """Somebody who makes or sells surveillance technology: a reason to ask on, no finding and no sanction.

    Countries are where it is established; none where our source does not say. `makes` is null where it does not say either.
    """

    id: str
    name: str
    further_names: tuple[VendorName, ...]
    countries: tuple[str, ...]
    makes: Words | None
    source: str
    verified: Seen
    documented: tuple[Documented, ...]
