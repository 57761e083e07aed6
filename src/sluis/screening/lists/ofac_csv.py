"""The lists of the US Treasury (OFAC) as CSV, in the layout of old: SDN.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV.

ISO 8859-1, no heading, `-0-` where nothing is known, and a last line of one sign (0x1A). Most of what is known of a party
stands in its remarks, in words with semicolons; remarks of more than 1,000 signs go on in the comments. The four files must
be of one day; SDN.CSV can be read alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from sluis.law.text import Text
from sluis.screening.entry import Address, Birth, Entry, Identifier, IdentifierKind, Kind, Listing, Name, NameKind
from sluis.screening.errors import BrokenListError, ListEntryError
from sluis.screening.lists.days import birth
from sluis.screening.lists.ofac_xml import KINDS, full_name, is_number
from sluis.screening.lists.parts import (
    address_of,
    addresses,
    clean,
    countries_of,
    gender_of,
    identifier_of,
    kind_of,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.rows import line, miscut, rows
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

PRIMARY, ALTERNATE, ADDRESS, COMMENT = 12, 5, 6, 2
"""How many cells a row has in each of the four files."""
_END = "\x1a"
_NULL = "-0-"
_ALIASES = {"aka": NameKind.ALIAS, "fka": NameKind.FORMER, "nka": NameKind.ALIAS}
_WEAK = re.compile(r"(a|f|n)\.k\.a\. '(.+?)'?$")
_SAID = re.compile(r"(?:alt\. )?(DOB|POB|nationality|citizen|Gender)\s+(.+)$")
_NUMBER = re.compile(r"(?:alt\. )?(\D*?)\s?(\S*[0-9]\S*)(?: \(([^()]+)\))?$")
_BIC = re.compile(r"(SWIFT/BIC)\s+([A-Z0-9]{8,11})$")
_NO_END = Text(nl="het eindteken ontbreekt", en="the end mark is missing")
_STRAY = Text(
    nl="deze regel hoort bij {id}, een partij die niet in de lijst staat. Geef bestanden van dezelfde dag.",
    en="this line belongs to {id}, a party that is not in the list. Give files of the same day.",
)


class _Beside(NamedTuple):
    """What the other files say, by the number of the party."""

    names: dict[str, list[Name | None]]
    addresses: dict[str, list[Address | None]]
    comments: dict[str, str]


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """The entries of a list in one to four files, the main one first."""
    main, *others = files
    beside = _Beside(defaultdict(list), defaultdict(list), {})
    places: dict[str, tuple[str, int]] = {}
    for other in others:
        for number, row in _rows(other, {ALTERNATE, ADDRESS, COMMENT}):
            _put(row, beside)
            places.setdefault(row[0], (other.name, number))
    yield Stated()
    for _, row in _rows(main, {PRIMARY}):
        places.pop(row[0], None)
        yield _entry(row, beside)
    for stray, (name, number) in places.items():
        raise ListEntryError(file=name, place=line(number), problem=_STRAY.format(id=stray))


def _rows(file: Source, wanted: set[int]) -> Iterator[tuple[int, list[str]]]:
    """The rows, what is not known as an empty text. The number of cells is that of the first row."""
    cells, ended, number = 0, False, 0
    for number, row in rows(file, encoding="latin-1"):
        if ended:
            break
        if row == [_END]:
            ended = True
            continue
        cells = cells or len(row)
        if len(row) != cells or cells not in wanted:
            raise miscut(file, number, len(row), cells if cells in wanted else min(wanted))
        yield number, ["" if (value := one.strip()) == _NULL else value for one in row]
    else:
        if ended:
            return
    raise BrokenListError(file=file.name, place=line(number), problem=_NO_END)


def _put(row: list[str], beside: _Beside) -> None:
    match row:
        case [party, _, kind, name, _]:
            beside.names[party].append(_inverted(name, _ALIASES.get(kind, NameKind.ALIAS)))
        case [party, _, street, city, country, _]:
            beside.addresses[party].append(address_of(street, city=city, country=country))
        case [party, comment]:
            beside.comments[party] = beside.comments.get(party, "") + comment
        case _:
            raise AssertionError(row)


def _entry(row: list[str], beside: _Beside) -> Entry:
    party, name, kind, programmes, title, call_sign, *vessel, flag, owner, remark = row
    said = [clean(one).removesuffix(".") for one in f"{remark}{beside.comments.get(party, '')}".split(";")]
    facts = [found.groups() for one in said if (found := _SAID.match(one))]
    born = {words: birth(words) for label, words in facts if label == "DOB"}
    nationalities = [words for label, words in facts if label in {"nationality", "citizen"}]
    is_person = kind == "individual"
    return Entry(
        id=party,
        kind=KINDS.get(kind, Kind.UNKNOWN) if kind else Kind.ORGANISATION,
        names=present(
            chain(
                [_inverted(name, NameKind.PRIMARY) if is_person else name_of(name, NameKind.PRIMARY)],
                beside.names.get(party, ()),
                map(_weak, said),
            )
        ),
        births=_births(born),
        birth_places=tuple(words for label, words in facts if label == "POB"),
        nationalities=countries_of(nationalities),
        countries=countries_of([flag]),
        addresses=addresses(beside.addresses.get(party, ())),
        identifiers=tuple(dict.fromkeys(filter(None, (*map(_identifier, said), identifier_of(call_sign, "call sign"))))),
        listings=tuple(Listing(one.strip(" []")) for one in programmes.split("] [") if one.strip(" []")),
        gender=next((gender_of(words) for label, words in facts if label == "Gender"), ""),
        remarks=remarks(
            *said,
            title,
            *vessel,
            owner,
            *unrecognised("Flag", [flag]),
            *unrecognised("Nationality", nationalities),
        ),
    )


def _births(born: dict[str, Birth | None]) -> tuple[Birth, ...]:
    return tuple(dict.fromkeys(one for one in born.values() if one is not None))


def _inverted(name: str, kind: NameKind) -> Name | None:
    """`FAMILY, Given` of a person. An organisation has commas of its own: the parts are told apart only for persons."""
    family, comma, given = name.partition(", ")
    return full_name(given, family, kind) if comma and family.isupper() and not given.isupper() else name_of(name, kind)


def _weak(said: str) -> Name | None:
    """A weak alias stands among the remarks only. Remarks without their comments may end in the middle of one."""
    found = _WEAK.match(said)
    return name_of(found[2], NameKind.FORMER if found[1] == "f" else NameKind.WEAK_ALIAS) if found else None


def _identifier(said: str) -> Identifier | None:
    found = _BIC.match(said) or _NUMBER.match(said)
    if not found or kind_of(found[1]) is IdentifierKind.OTHER or not is_number(found[1]):
        return None
    return identifier_of(found[2], found[1], found[3] if found.re is _NUMBER else "")
