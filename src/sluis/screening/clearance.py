"""A clearance: a person found, on evidence, that a party is not the listed one that a hit shows.

It says "another party", and nothing else. It is no permission to deal with a listed party, and there is no clearance for one.
It holds for one entry of one list and one party, each exactly as it was, and it lapses as soon as either changes.

Who has a number of the entry is the listed party, unless a person found that each such number is the same by chance and names
it: a register of another country gives it too. Numbers that are given once in the world are never the same by chance, nor
are numbers of parties whose names are alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import msgspec

from sluis.law.errors import InputError
from sluis.law.text import Text
from sluis.screening.entry import Entry, IdentifierKind
from sluis.screening.hit import Hit
from sluis.screening.party import Party
from sluis.screening.qualifier import Reason, identifying, plain_number, shared_numbers
from sluis.screening.threshold import THRESHOLDS, Preset


class ClearanceError(InputError):
    """A clearance that may not be given: it misses what it rests on, or the evidence says that this is the listed party."""

    code = "S391"
    words = Text(nl="Deze vrijgave kan niet: {problem}", en="This clearance cannot be given: {problem}")


class Clearance(msgspec.Struct, frozen=True, kw_only=True):
    """Who found that a party is not the listed one, why, on which evidence, when, and until which day, that day included.

    `numbers` are those that party and entry have in common by chance.
    """

    list: str
    entry: str
    entry_digest: str
    party_digest: str
    by: str
    why: str
    evidence: tuple[str, ...]
    on: date
    until: date
    numbers: tuple[str, ...] = ()


class Lapse(StrEnum):
    """Why a clearance does not hold."""

    PARTY_CHANGED = "party_changed"
    ENTRY_GONE = "entry_gone"
    ENTRY_CHANGED = "entry_changed"
    SAME_IDENTIFIER = "same_identifier"
    NOT_YET = "not_yet"
    EXPIRED = "expired"
    PERSON_UNKNOWN = "person_unknown"


class ClearedHit(msgspec.Struct, frozen=True):
    """A hit that stays visible, with the clearance that holds for it now."""

    hit: Hit
    clearance: Clearance


class LapsedClearance(msgspec.Struct, frozen=True):
    """A clearance that was given for a hit and does not hold, with every reason why."""

    hit: Hit
    clearance: Clearance
    lapses: tuple[Lapse, ...]


class Judged(msgspec.Struct, frozen=True):
    """All hits of a party: the open and the cleared ones. `lapsed` tells of the open ones which clearance does not hold."""

    open: tuple[Hit, ...]
    cleared: tuple[ClearedHit, ...]
    lapsed: tuple[LapsedClearance, ...]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What a person found: who, why in words, on which evidence (a document, a register), when, and good until when."""

    by: str
    why: str
    evidence: tuple[str, ...]
    on: date
    until: date
    numbers: tuple[str, ...] = ()


_GIVEN_ONCE: Final = {IdentifierKind.IMO, IdentifierKind.LEI, IdentifierKind.SWIFT, IdentifierKind.WALLET}
_GIVEN_ONCE_BY_A_COUNTRY: Final = {IdentifierKind.PASSPORT, IdentifierKind.NATIONAL_ID}
_LOOKS_GIVEN_ONCE: Final = re.compile(r"\AIMO[0-9]{7}\Z|\A[0-9A-Z]{18}[0-9]{2}\Z")
_NOBODY = Text(nl="zeg wie het vaststelde.", en="say who found it.")
_NO_REASON = Text(nl="zeg in woorden waarom dit een andere partij is.", en="say in words why this is another party.")
_NO_EVIDENCE = Text(nl="noem ten minste één bewijsstuk.", en="name at least one piece of evidence.")
_NO_TIME = Text(nl="de laatste dag ligt vóór de dag van de vrijgave.", en="its last day is before the day it is given.")
_OTHER_ENTRY = Text(nl="de treffer hoort bij een andere vermelding.", en="the hit is of another entry.")
_IDENTIFIED = Text(
    nl="de partij heeft hetzelfde nummer als de vermelding ({numbers}). Klopt het nummer niet, verbeter dan eerst de partij. Is"
    " het toevallig gelijk, noem het dan met --coincidence.",
    en="the party has the same number as the entry ({numbers}). If the number is wrong, correct the party first. If it is the"
    " same by chance, name it with --coincidence.",
)
_NO_CHANCE = Text(
    nl="het nummer {numbers} wordt in de wereld, of in dit land, eenmaal gegeven, en is dus niet toevallig gelijk. Klopt het"
    " niet, verbeter dan de partij.",
    en="the number {numbers} is given once in the world, or in this country, so it is not the same by chance. If it is wrong,"
    " correct the party.",
)
_ALIKE = Text(
    nl="partij en vermelding lijken ook zonder het nummer op elkaar, dus het is niet toevallig gelijk. Klopt er iets niet,"
    " verbeter dan de partij.",
    en="party and entry are also alike without the number, so it is not the same by chance. If something is wrong, correct the"
    " party.",
)


def clear(hit: Hit, party: Party, entry: Entry, finding: Finding) -> Clearance:
    """The clearance of a hit, bound to the party and the entry as they are.

    Raises:
        ClearanceError: it misses what it rests on, or party and entry share an identifier.
    """
    tests = {
        _OTHER_ENTRY: hit.entry != entry.id,
        _NOBODY: not finding.by.strip(),
        _NO_REASON: not finding.why.strip(),
        _NO_EVIDENCE: not any(one.strip() for one in finding.evidence),
        _NO_TIME: finding.until < finding.on,
    }
    problems = [problem for problem, holds in tests.items() if holds]
    for problem in [*problems, *_not_by_chance(hit, party, entry, finding)]:
        raise ClearanceError(problem=problem)
    return Clearance(
        list=hit.list,
        entry=entry.id,
        entry_digest=entry.digest,
        party_digest=party.digest,
        **{field: getattr(finding, field) for field in Finding.__struct_fields__},
    )


def _not_by_chance(hit: Hit, party: Party, entry: Entry, finding: Finding) -> Iterator[Text]:
    """Why numbers that party and entry have in common cannot be called the same by chance."""
    common = shared_numbers(party, entry)
    if once := _given_once(party, entry):
        yield _NO_CHANCE.format(numbers=", ".join(sorted(once)))
    if unnamed := common.keys() - _named(finding.numbers):
        yield _IDENTIFIED.format(numbers=", ".join(sorted(unnamed)))
    likely = max(map(hit.score_without, ({Reason.SAME_IDENTIFIER}, set(Reason))))
    if common and likely >= THRESHOLDS[Preset.CAREFUL].score:
        yield _ALIKE


def _given_once(party: Party, entry: Entry) -> set[str]:
    """The numbers in common that nobody else can have, as the entry says or as they are written on either side."""
    written = [*party.identifiers, *(one.value for one in entry.identifiers)]
    looks = {number for one in written if _LOOKS_GIVEN_ONCE.search(plain_number(one)) for number, _ in identifying([one])}
    # A country gives the number of a passport to one person only: whoever changed name and birth may have kept it.
    own = [one.value for one in entry.identifiers if one.kind in _GIVEN_ONCE_BY_A_COUNTRY and one.country in party.countries]
    looks |= {number for number, _ in identifying(own)}
    return {number for number, kinds in shared_numbers(party, entry).items() if kinds & _GIVEN_ONCE or number in looks}


def _named(numbers: Iterable[str]) -> set[str]:
    return {number for number, _ in identifying(numbers)}


def lapses(
    clearance: Clearance, party: Party | None, entry: Entry | None, on: date, people: Collection[str]
) -> tuple[Lapse, ...]:
    """Every reason why a clearance does not hold on a day; none: it holds. `people` are those who may clear.

    Without a party the reasons are those that do not depend on it.
    """
    return tuple(_lapses(clearance, party, entry, on, people))


def _lapses(of: Clearance, party: Party | None, entry: Entry | None, on: date, people: Collection[str]) -> Iterator[Lapse]:
    if party is not None and of.party_digest != party.digest:
        yield Lapse.PARTY_CHANGED
    if entry is None or entry.id != of.entry:
        yield Lapse.ENTRY_GONE
    elif entry.digest != of.entry_digest:
        yield Lapse.ENTRY_CHANGED
    if party is not None and entry is not None and _is_identified(of, party, entry):
        yield Lapse.SAME_IDENTIFIER
    if on < of.on:
        yield Lapse.NOT_YET
    if on > of.until:
        yield Lapse.EXPIRED
    if of.by not in people:
        yield Lapse.PERSON_UNKNOWN


def _is_identified(of: Clearance, party: Party, entry: Entry) -> bool:
    """Whether they have a number in common that is not said, or cannot be said, to be the same by chance."""
    return bool(shared_numbers(party, entry).keys() - _named(of.numbers)) or bool(_given_once(party, entry))


def judge(
    hits: Sequence[Hit],
    party: Party,
    entries: Mapping[tuple[str, str], Entry],
    clearances: Iterable[Clearance],
    *,
    on: date,
    people: Collection[str],
) -> Judged:
    """The hits of a party with what was cleared. Every hit is in `open` or in `cleared`, in its order.

    `entries` are the entries now, by list and id; `clearances` those given for this party. A clearance for another entry,
    or for the same id in another list, has no effect.
    """
    given: dict[tuple[str, str], list[Clearance]] = {}
    for one in clearances:
        given.setdefault((one.list, one.entry), []).append(one)
    still, cleared, lapsed = [], [], []
    for hit in hits:
        key = hit.list, hit.entry
        reasons = [(one, lapses(one, party, entries.get(key), on, people)) for one in given.get(key, [])]
        holding = next((one for one, why in reversed(reasons) if not why), None)
        if holding:
            cleared.append(ClearedHit(hit, holding))
        else:
            still.append(hit)
            lapsed += [LapsedClearance(hit, one, why) for one, why in reasons]
    return Judged(tuple(still), tuple(cleared), tuple(lapsed))


def key_of(party: Party, reference: str = "") -> str:
    """What a party is kept under: the reference that its owner gave it, else its name.

    So a clearance for one customer does nothing for a namesake with a reference of his own.
    """
    return f"reference {reference.strip()}" if reference.strip() else f"name {' '.join(party.names[0].casefold().split())}"


@dataclass(frozen=True)
class Standing:
    """The clearances that nobody withdrew, by list and entry, each with the key of the party that it was given for.

    `people` are those who may clear; None: everybody who did. `digest` names all of it.
    """

    given: Mapping[tuple[str, str], tuple[tuple[str, Clearance], ...]] = field(default_factory=lambda: MappingProxyType({}))
    people: Collection[str] | None = None
    digest: str = ""

    def judge(self, hits: Sequence[Hit], party: Party, key: str, entry_of: Callable[[Hit], Entry | None], on: date) -> Judged:
        """The hits of the party that is kept under a key, with what was cleared for it."""
        given = {(hit.list, hit.entry): self._for(hit, key) for hit in hits if self._for(hit, key)}
        if not given:
            return Judged(tuple(hits), (), ())
        entries = {(hit.list, hit.entry): entry_of(hit) for hit in hits if (hit.list, hit.entry) in given}
        known = {which: entry for which, entry in entries.items() if entry is not None}
        clearances = [one for several in given.values() for one in several]
        people = {one.by for one in clearances} if self.people is None else self.people
        return judge(hits, party, known, clearances, on=on, people=people)

    def _for(self, hit: Hit, key: str) -> list[Clearance]:
        return [one for party, one in self.given.get((hit.list, hit.entry), ()) if party == key]


NOTHING_CLEARED: Final = Standing()
