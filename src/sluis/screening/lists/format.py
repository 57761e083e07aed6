"""A format in which an authority publishes a list, and how a file of it is recognised."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from sluis.law.text import Text
from sluis.screening.entry import Entry
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import root_of


class ListKind(StrEnum):
    """What it means to be on a list. EU, UN and NL lists bind here; a foreign list is a risk, a concern a reason to ask on."""

    EU = "eu"
    UN = "un"
    NL = "nl"
    FOREIGN = "foreign"
    INTERNAL = "internal"
    CONCERN = "concern"


class Tested(StrEnum):
    """On what the reading of a format was tested."""

    GENUINE = "genuine"
    SAMPLE = "sample"
    NOT = "not"


@dataclass(frozen=True)
class Peek:
    """The start of a file, as its format shows in it."""

    name: str
    head: bytes

    @cached_property
    def root(self) -> str:
        """The name of the first element of XML; empty where it is none."""
        found = root_of(self.head)
        return found[0] if found else ""

    @cached_property
    def attributes(self) -> Mapping[str, str]:
        """The attributes of that element."""
        found = root_of(self.head)
        return found[1] if found else {}

    def row(self, number: int = 0, delimiter: str = ",") -> list[str]:
        """A row of a file of rows, from 0; empty where there is none."""
        text = io.StringIO(self.head.decode("utf-8", "replace"), newline="")
        with suppress(csv.Error):
            for index, row in enumerate(csv.reader(text, delimiter=delimiter)):
                if index == number:
                    return [one.strip() for one in row]
        return []


Parser = Callable[[tuple[Source, ...]], Iterator[Stated | Entry]]


class Format(Struct, frozen=True, kw_only=True):
    """A list in one format: whose it is, where it is published, what it means, and how it is read.

    `acts` are the acts that make the list count. `list` is shared by the formats of one list. Where lists share a layout,
    `marks` says whether the start of a file shows this one.
    """

    id: str
    list: str
    title: Text
    authority: Text
    url: str
    kind: ListKind
    acts: tuple[str, ...]
    tested: Tested
    most_bytes: int
    layout: Callable[[Peek], bool]
    parse: Parser
    marks: Callable[[bytes], bool] = lambda _head: True
    beside: tuple[str, ...] = ()
    """Addresses of the other files that belong to it."""
    holds_unlisted: bool = False
    """Whether parties are in it that are not listed themselves, for their interests in others: those without a listing."""
