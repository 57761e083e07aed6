"""The Entity List of the US Department of Commerce (BIS): Supplement No. 4 to Part 744 of title 15, XML of the eCFR.

A table of five columns: country, entity, licence requirement, review policy, notice. A country stands in the first of its
rows only. The cell of an entity has the name, other names after *a.k.a.*, and addresses, in running words. All of it stays
as the address, so that nothing is lost where the words cannot be told apart.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date

from sluis.law.text import Text
from sluis.screening.country_name import country_of
from sluis.screening.entry import Address, Entry, Kind, Listing, Name, NameKind
from sluis.screening.errors import UnknownListError
from sluis.screening.lists.days import whole_day
from sluis.screening.lists.parts import clean, name_of, present, remarks
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, local, records

MARK = b"Supplement No. 4 to Part 744"
_TITLE = "Supplement No. 4 to Part 744"
_CELLS = 5
_DIGITS = 16
_OTHER_NAMES = re.compile(r",?\s*\(?\b(a\.k\.a\.|f\.k\.a\.|d\.b\.a\.|also known as|formerly known as)[,:]?\s*", re.IGNORECASE)
_HOW_MANY = re.compile(r"^the following [\w-]+ (?:alias(?:es)?|name\(?s?\)?)[^:]*:\s*", re.IGNORECASE)
_DASH = re.compile(r"[—–-]\s*")
_AND = re.compile(r";\s*(?:and\b)?|,?\s+and\s*$")
_LINE_END = "¦"
_FORM = re.compile(
    r"^(?:Co|Company|Corp|Inc|Ltd|Limited|LLC|L\.?L\.?C|LLP|GmbH|AG|S\.?A|S\.?L|B\.?V|JSC|OAO|OOO|ZAO|PLC|Pte|Pvt|Sdn|Bhd|FZE|FZCO"
    r"|FZ-LLC|S\.?R\.?L|Jr|II|III)\b\.?",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"\d+ FR \d+[A-Z]?,?\s*(\d{1,2})/(\d{1,2})/(\d{2,4})")
_NO_TABLE = Text(nl="er staat geen Entity List in.", en="there is no Entity List in it.")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the part says, and the entries of the list.

    Raises:
        UnknownListError: the supplement with the list is not in it.
    """
    [file] = files
    yield Stated()
    country, found = "", False
    for row in records(file, {"TR": ""}):
        cells = [_words(one) for one in row if one.tag in {"TD", "TH"}]
        is_heading = all(one.tag == "TH" for one in row)
        if is_heading or len(cells) != _CELLS or not _in_supplement(row):
            continue
        country = cells[0] or country
        if cells[1]:
            found = True
            yield _entry(country, cells)
    if not found:
        raise UnknownListError(file=file.name, problem=_NO_TABLE)


def _in_supplement(row: Element) -> bool:
    """Whether a row stands in the supplement: its table is in a division of that name, or the file is that division alone."""
    above = row.getparent()
    while above is not None:
        if local(above.tag).startswith("DIV") and above.get("N"):
            return _TITLE in above.get("N")
        above = above.getparent()
    return False


def _words(cell: Element) -> str:
    """The words of a cell, with a sign where a line ends."""
    for one in cell.iter("br", "BR"):
        one.tail = f" {_LINE_END} {one.tail or ''}"
    return clean("".join(cell.itertext()))


def _entry(country: str, cells: list[str]) -> Entry:
    words, requirement, policy, notices = (clean(one.replace(_LINE_END, " ")) for one in cells[1:])
    code = country_of(country)
    days = [_day(*one.groups()) for one in _NOTICE.finditer(notices)]
    return Entry(
        id=hashlib.sha256(f"{country}|{words}".encode()).hexdigest()[:_DIGITS],
        kind=Kind.UNKNOWN,
        names=present(_names(cells[1])),
        countries=(code,) if code else (),
        addresses=(Address(words, country=code),),
        listings=(Listing("EL", notices, min((day for day in days if day is not None), default=None)),),
        remarks=remarks(country, requirement, policy),
    )


def _day(month: str, day: str, year: str) -> date | None:
    return whole_day(f"{month}/{day}/{year if len(year) > len('26') else f'20{year}'}", month_first=True)


def _names(words: str) -> Iterator[Name | None]:
    """The name: up to the first other name, or to the first comma that begins no form of company."""
    first, *others = _OTHER_NAMES.split(words)
    yield name_of(_name(first), NameKind.PRIMARY)
    for label, said in zip(others[::2], others[1::2], strict=True):
        kind = NameKind.FORMER if label.casefold().startswith("f") else NameKind.ALIAS
        for alias in _listed(said) if _HOW_MANY.match(said) else [said.partition(_LINE_END)[0]]:
            yield name_of(_name(_AND.split(alias)[0]), kind)


def _listed(said: str) -> Iterator[str]:
    """The names that stand on lines of their own, each after a dash. What follows them is an address."""
    for one in _HOW_MANY.sub("", said).split(_LINE_END):
        if words := one.strip():
            if not _DASH.match(words):
                return
            yield _DASH.sub("", words, count=1)


def _name(words: str) -> str:
    parts = clean(words).split(", ")
    name = parts[0]
    for part in parts[1:]:
        if not _FORM.match(part):
            break
        name = f"{name}, {part}"
    return name.strip(" ,;.") + ("." if name.endswith(("Ltd.", "Inc.", "Co.", "Corp.")) else "")
