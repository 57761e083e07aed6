"""Whether a hit is the listed party, as far as its data can tell, or may be somebody else of a like name.

A name alone never identifies a natural person. What identifies: a number, with a word of the name or given once in the
world; a whole day of birth with the whole name; and, for what is no natural person, the whole name, letter for letter, in
the same country. An address never does, nor does what it adds to a score: relatives and branches share one. Nothing else may
speak against it, but that who has the same number may have gone to another country.
"""

from __future__ import annotations

from typing import Final

from sluis.screening.entry import Entry, IdentifierKind, Kind, NameKind
from sluis.screening.hit import Hit, PartKind
from sluis.screening.party import Party
from sluis.screening.qualifier import ADDRESSES, Reason

_WHOLE: Final = {PartKind.SAME, PartKind.SPELLED_OTHERWISE}
_GIVEN_ONCE: Final = {IdentifierKind.IMO, IdentifierKind.LEI}
_HIGH: Final = 0.9


def is_identified(hit: Hit, party: Party, entry: Entry) -> bool:
    """Whether the party is the listed one: a high score, nothing that lowers it, and something that identifies."""
    raised, lowered = ({one.reason for one in of} for of in (hit.raised, hit.lowered))
    parts = {one.kind for one in hit.matched.parts}
    if Reason.SAME_IDENTIFIER in raised:
        return lowered <= {Reason.OTHER_COUNTRY} and (bool(parts & _WHOLE) or _is_unique(hit, entry))
    if lowered or hit.score_without(ADDRESSES.values()) < _HIGH:
        return False
    if Reason.SAME_BIRTH_DATE in raised:
        return parts <= _WHOLE
    kinds = {party.kind, entry.kind} - {Kind.UNKNOWN}
    # Of whom neither side says what it is may be a person.
    is_no_person = bool(kinds) and Kind.PERSON not in kinds
    return is_no_person and Reason.SAME_COUNTRY in raised and parts == {PartKind.SAME} and not _is_weak(hit, entry)


def _is_unique(hit: Hit, entry: Entry) -> bool:
    """Whether the shared number is of a kind that is given once in the world; others are given by many, each from 1 on."""
    shared = {one.listed for one in hit.raised if one.reason is Reason.SAME_IDENTIFIER}
    return any(one.value in shared and one.kind in _GIVEN_ONCE for one in entry.identifiers)


def _is_weak(hit: Hit, entry: Entry) -> bool:
    """Whether the listed name that matched is one that its authority calls weak, or a former one."""
    kinds = {one.kind for one in entry.names if one.text == hit.matched.listed}
    return bool(kinds) and kinds <= {NameKind.WEAK_ALIAS, NameKind.FORMER}
