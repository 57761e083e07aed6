"""Finds the paragraphs in an entry of Annex I that was copied as run-on words.

Letters and figures take turns down the levels of an entry (a. 1. a. 1.), and the items of a list follow each other. A
marker therefore goes on with an open list, opens one below, belongs to the note that is being read, or is only words.
Every way to read an entry has a cost, and the cheapest reading of the whole entry is taken. A paragraph that another
reading of about the same cost does not have is marked uncertain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sluis.classification.official.text import Kind, Passage
from sluis.classification.official.words import NOTE, note_of, plain

_MARKER = re.compile(r"(?:(?<=\s)|^)(?P<marker>[a-z]{1,2}|[0-9]{1,2})\.\s(?=\S)")
_OPENER = re.compile(rf"(?:(?<=\s)|^)(?=(?:Technical |N\.\s?B|Notes?\b))(?:{NOTE.pattern})", re.IGNORECASE)
_REFERRED = re.compile(r"(?:\bparagraphs?|\bto|\bNotes?|\bitems?|\bpoints?|\bCategory|\bNo|\bsee)\s*$", re.IGNORECASE)
_ANNOUNCES = re.compile(r"(?:\b(?:following|below|are|by)[;.,]?|:)\s*$")
_GOES_ON = re.compile(r"(?:[;,:]|\bor:?|\band:?)\s*$")
_LAST_COMES = re.compile(r"\b(?:or|and):?\s*$")
_PAGE_MARK = re.compile(r"(?:(?<=\s)|^)\.?(?:[a-z0-9]{1,2}\.)+\s?\(?continued\)?(?=\s|$)", re.IGNORECASE)
_PATH = re.compile(r"[0-9][A-E][0-9]{3}(?:\.[a-z0-9]{1,2})*")
_READINGS = 24
"""How many ways to read an entry are followed at once."""
_ABOUT_THE_SAME = 2.0
_WORDS_ONLY, _IN_A_SENTENCE, _AGAINST_THE_SIGN, _ODD, _DEEPER = 4.0, 2.5, 1.5, 1.0, 0.05
"""What is unlikely in a well-made entry, from most to least; set on the 2025 text, of which the paths are known."""


class _Item(NamedTuple):
    """An open list: the marker of its last item, and whether “or” or “and” announced that item as the last."""

    last: str
    is_closed: bool
    is_first: bool


class _Event(NamedTuple):
    """A marker or the label of a note, and the words before it."""

    begins: int
    ends: int
    before: str
    marker: str
    note: tuple[Kind, str] | None


class _Part(NamedTuple):
    """A passage as one reading has it; its words start at `start`, its label at `begins`."""

    path: str
    kind: Kind
    label: str
    begins: int
    start: int


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read an entry as far as it goes. `in_note` is empty for a note without list, None outside notes."""

    parts: tuple[_Part, ...]
    cost: float = 0.0
    levels: tuple[_Item, ...] = ()
    in_note: tuple[_Item, ...] | None = None

    @property
    def path(self) -> str:
        return ".".join([self.parts[0].path, *(one.last for one in self.levels)])

    def after(self, event: _Event) -> Iterator[_Reading]:
        """The ways to read on."""
        if event.note is not None:
            kind, label = event.note
            part = _Part(self.path, kind, label, event.begins, event.ends)
            yield replace(self, parts=(*self.parts, part), in_note=())
            return
        yield replace(self, cost=self.cost + (0 if _REFERRED.search(event.before) else _WORDS_ONLY))
        strange = _WORDS_ONLY if _REFERRED.search(event.before) else 0.0
        for levels, cost in _placed(self.levels, event):
            against = self._leaves_note(event)
            found = replace(self, levels=levels, in_note=None, cost=self.cost + cost + against + strange)
            part = _Part(found.path, Kind.PARAGRAPH, f"{event.marker}.", event.begins, event.ends)
            yield replace(found, parts=(*self.parts, part))
        for levels, cost in _placed(self.in_note, event) if self.in_note is not None else ():
            yield replace(self, in_note=levels, cost=self.cost + cost + strange + self._leaves_sentence(event))

    def _leaves_note(self, event: _Event) -> float:
        """What it costs to go back to the entry where the note has not come to a full stop."""
        return _IN_A_SENTENCE if self.in_note is not None and _GOES_ON.search(event.before) else 0.0

    def _leaves_sentence(self, event: _Event) -> float:
        """What it costs to go on with a note after a full stop: little among numbered notes, which are sentences."""
        if _GOES_ON.search(event.before) or event.begins <= self.parts[-1].start:
            return 0.0
        return 0.3 if self.parts[-1].label.lower().endswith("s") and event.marker.isdigit() else _ODD


def _placed(levels: tuple[_Item, ...], event: _Event) -> Iterator[tuple[tuple[_Item, ...], float]]:
    """The lists that are open after a marker, for each place where it fits, with the cost."""
    marker, is_last = event.marker, bool(_LAST_COMES.search(event.before))
    for depth, one in enumerate(levels):
        if marker == _next(one.last):
            left = levels[depth + 1 :]
            cost = _DEEPER * depth + _AGAINST_THE_SIGN * one.is_closed + _ODD * sum(item.is_first for item in left)
            if not re.search(r"[;.,:)]\s*$|\b(?:or|and):?\s*$", event.before):
                cost += _AGAINST_THE_SIGN
            yield (*levels[:depth], _Item(marker, is_last, is_first=False)), cost
    alternates = not levels or levels[-1].last.isdigit() != marker.isdigit()
    if marker in {"a", "1"} and alternates:
        cost = _DEEPER * len(levels) + (0 if _ANNOUNCES.search(event.before) else _AGAINST_THE_SIGN)
        yield (*levels, _Item(marker, is_closed=False, is_first=True)), cost


def _next(marker: str) -> str:
    if marker.isdigit():
        return str(int(marker) + 1)
    return "aa" if marker == "z" else marker[:-1] + chr(ord(marker[-1]) + 1)


def entry_passages(code: str, text: str) -> list[Passage]:
    """The passages of an entry: its paragraphs, and its notes at the paragraph that they name or stand under."""
    words = plain(_PAGE_MARK.sub("", text))
    readings = [_Reading((_Part(code, Kind.PARAGRAPH, code, 0, 0),))]
    for event in _events(words):
        followed = sorted((found for one in readings for found in one.after(event)), key=lambda one: one.cost)
        readings = _different(followed)
    best = readings[0].parts
    rivals = [{(one.path, one.begins) for one in other.parts} for other in readings if _rivals(readings[0], other)]
    return list(_passages(best, rivals, words))


def _rivals(best: _Reading, other: _Reading) -> bool:
    return best is not other and other.cost - best.cost < _ABOUT_THE_SAME


def _different(followed: Sequence[_Reading]) -> list[_Reading]:
    """The cheapest readings, one for each set of open lists and last path."""
    found: dict[object, _Reading] = {}
    for one in followed:
        found.setdefault((one.levels, one.in_note, len(one.parts)), one)
        if len(found) == _READINGS:
            break
    return list(found.values())


def _events(words: str) -> Iterator[_Event]:
    last = 0
    matches = [*_MARKER.finditer(words), *_OPENER.finditer(words)]
    for match in sorted(matches, key=lambda one: (one.start(), -one.end())):
        if match.start() < last:
            continue
        last = match.end()
        found = note_of(match[0]) if match.re is _OPENER else None
        marker = match["marker"] if match.re is _MARKER else ""
        if marker or found:
            before = words[max(0, match.start() - 40) : match.start()]
            yield _Event(match.start(), match.end(), before, marker, found and found[:2])


def _passages(parts: Sequence[_Part], rivals: list[set[tuple[str, int]]], words: str) -> Iterator[Passage]:
    known = {one.path for one in parts if one.kind is Kind.PARAGRAPH}
    ends = [one.begins for one in parts[1:]] + [len(words)]
    for part, end in zip(parts, ends, strict=True):
        said = words[part.start : end].strip()
        uncertain = any((part.path, part.begins) not in other for other in rivals)
        path, points = part.path, 0
        if part.kind is not Kind.PARAGRAPH:
            points = len(_MARKER.findall(said))
        if part.kind is Kind.NOTE and (found := _PATH.match(said)) and found[0] in known:
            path = found[0]
        yield Passage(path, part.kind, said, part.label, points, uncertain=uncertain)
