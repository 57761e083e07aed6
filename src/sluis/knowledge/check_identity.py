"""Checks of names: unique keys, country codes, codes of the control list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sluis.knowledge.country import COUNTRY_CODES
from sluis.knowledge.entry import Entry
from sluis.knowledge.model import Code, GeneralAuthorisation, Knowledge, Membership
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind
from sluis.knowledge.tables import TABLES

PARTIAL_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_CODE = re.compile(r"[0-9][A-E][0-9]{3}(\.[a-z0-9]+)*")


def identity_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """Names that are used twice, do not exist, or do not have their form."""
    yield from _duplicates(knowledge)
    yield from _countries(knowledge)
    yield from _destinations(knowledge)
    yield from _codes(knowledge)
    yield from _titles(knowledge)
    yield from _named_codes(knowledge)
    yield from _vendors(knowledge)


def _duplicates(knowledge: Knowledge) -> Iterator[Flaw]:
    for table in TABLES:
        seen = set()
        for row, entry in enumerate(getattr(knowledge, table.name)):
            identity = _identity(entry, table.key)
            if identity in seen:
                yield Flaw(Kind.DUPLICATE, table.name, row, (table.key,), {"key": getattr(entry, table.key)})
            seen.add(identity)


def _identity(entry: Entry, key: str) -> object:
    """What may occur once. A code that left the list and came back has a row for each period."""
    match entry:
        case Code():
            return entry.code, entry.from_
        case Membership():
            return entry.annex, entry.part, entry.code, entry.from_
        case GeneralAuthorisation():
            return entry.id, entry.from_
        case _:
            return getattr(entry, key)


def _countries(knowledge: Knowledge) -> Iterator[Flaw]:
    missing = set(COUNTRY_CODES)
    for row, territory in enumerate(knowledge.territories):
        missing.discard(territory.code)
        if territory.code not in COUNTRY_CODES:
            yield Flaw(Kind.UNKNOWN_COUNTRY, "territories", row, ("code",), {"country": territory.code})
        if (territory.unclear or territory.unclear_from or territory.for_goods) and territory.note is None:
            yield Flaw(Kind.UNEXPLAINED, "territories", row, ("note",), {})
    if missing:
        data: dict[str, object] = {"countries": ", ".join(sorted(missing))}
        yield Flaw(Kind.MISSING_COUNTRY, "territories", 0, (), data)


def _destinations(knowledge: Knowledge) -> Iterator[Flaw]:
    for row, one in enumerate(knowledge.general_authorisations):
        for step in ("among", "all_but", "open"):
            for index, country in enumerate(getattr(one.destinations, step) or ()):
                if country not in COUNTRY_CODES:
                    path = ("destinations", step, index)
                    yield Flaw(Kind.UNKNOWN_COUNTRY, "general_authorisations", row, path, {"country": country})
    for row, embargo in enumerate(knowledge.embargoes):
        if embargo.country not in COUNTRY_CODES:
            yield Flaw(Kind.UNKNOWN_COUNTRY, "embargoes", row, ("country",), {"country": embargo.country})
        if (embargo.standing, embargo.kind) != ("binding", "full") and embargo.note is None:
            yield Flaw(Kind.UNEXPLAINED, "embargoes", row, ("note",), {})


def _codes(knowledge: Knowledge) -> Iterator[Flaw]:
    known = {code.code for code in knowledge.codes}
    for row, code in enumerate(knowledge.codes):
        parent = code.code.partition(".")[0]
        if not _CODE.fullmatch(code.code):
            yield Flaw(Kind.MALFORMED_CODE, "codes", row, ("code",), {"code": code.code})
        elif parent not in known:
            yield Flaw(Kind.NO_PARENT, "codes", row, ("code",), {"code": code.code, "parent": parent})


def _titles(knowledge: Knowledge) -> Iterator[Flaw]:
    known, titled = {row.code for row in knowledge.codes}, {row.code for row in knowledge.titles}
    for row, title in enumerate(knowledge.titles):
        named: list[tuple[Path, str]] = [(("code",), title.code)]
        named += [(("related", index), code) for index, code in enumerate(title.related)]
        for path, code in named:
            if code not in known:
                yield Flaw(Kind.UNKNOWN_CODE, "titles", row, path, {"code": code})
    for row, entry in enumerate(knowledge.codes):
        if "." not in entry.code and entry.code not in titled:
            yield Flaw(Kind.NO_TITLE, "codes", row, ("code",), {"code": entry.code})


def _named_codes(knowledge: Knowledge) -> Iterator[Flaw]:
    """What further tables say of codes is about codes that a list has, once each, and about versions that exist."""
    known = {row.code for row in knowledge.codes}
    seen = set()
    for table, row, path, code in _mentions(knowledge):
        # A code has one US number, but each comparison of versions names it anew.
        key = (table, None if table == "us_numbers" else row, path[:-1] if table == "general_authorisations" else (), code)
        if code.partition(".")[0] not in known:
            yield Flaw(Kind.UNKNOWN_CODE, table, row, path, {"code": code})
        elif key in seen:
            yield Flaw(Kind.DUPLICATE, table, row, path, {"key": code})
        seen.add(key)
    versions = {one.id for one in knowledge.list_versions}
    for row, wording in enumerate(knowledge.wordings):
        for step in ("earlier", "later"):
            if (version := getattr(wording, step)) not in versions:
                yield Flaw(Kind.UNKNOWN_VERSION, "wordings", row, (step,), {"version": version})


def _vendors(knowledge: Knowledge) -> Iterator[Flaw]:
    """A vendor has countries that exist, names of its own, and documents that were there when somebody read them."""
    taken = set()
    for row, vendor in enumerate(knowledge.vendors):
        for index, country in enumerate(vendor.countries):
            if country not in COUNTRY_CODES:
                yield Flaw(Kind.UNKNOWN_COUNTRY, "vendors", row, ("countries", index), {"country": country})
        named: list[tuple[Path, str]] = [(("name",), vendor.name)]
        named += [(("further_names", index, "name"), one.name) for index, one in enumerate(vendor.further_names)]
        for path, name in named:
            if name.casefold() in taken:
                yield Flaw(Kind.DUPLICATE, "vendors", row, path, {"key": name})
            taken.add(name.casefold())
        for index, one in enumerate(vendor.documented):
            data: dict[str, object] = {"date": one.date, "seen": one.verified.on}
            if not PARTIAL_DATE.fullmatch(one.date):
                yield Flaw(Kind.UNREADABLE_DATE, "vendors", row, ("documented", index, "date"), data)
            elif one.date > one.verified.on.isoformat():
                yield Flaw(Kind.SEEN_BEFORE, "vendors", row, ("documented", index, "date"), data)


def _mentions(knowledge: Knowledge) -> Iterator[tuple[str, int, Path, str]]:
    """Every code that a further table names: the table, the row, the path and the code."""
    for table in ("memberships", "cyber_surveillance"):
        for row, entry in enumerate(getattr(knowledge, table)):
            yield table, row, ("code",), entry.code
    for row, one in enumerate(knowledge.general_authorisations):
        for step in ("among", "partly", "without"):
            for index, code in enumerate(getattr(one.items, step) or ()):
                yield "general_authorisations", row, ("items", step, index), code
    for table, field in (("us_numbers", "codes"), ("wordings", "changed"), ("wordings", "editorial")):
        for row, entry in enumerate(getattr(knowledge, table)):
            for index, code in enumerate(getattr(entry, field)):
                yield table, row, (field, index), code
