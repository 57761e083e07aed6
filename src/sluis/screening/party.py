"""A party to be screened: what we know of it."""

from __future__ import annotations

import hashlib

import msgspec

from sluis.screening.entry import Entry, Kind


class Party(msgspec.Struct, frozen=True, omit_defaults=True):
    """A party to be screened. What is left empty is not known, and counts neither for nor against a hit.

    `names[0]` is the party's name, others are its aliases. Days of birth are ISO 8601, possibly partial; countries are
    ISO 3166-1 alpha-2 in capitals.
    """

    names: tuple[str, ...]
    kind: Kind = Kind.UNKNOWN
    births: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    identifiers: tuple[str, ...] = ()
    gender: str = ""
    addresses: tuple[str, ...] = ()

    @classmethod
    def of(cls, entry: Entry) -> Party:
        """A listed party as a party to be screened."""
        return cls(
            names=tuple(name.text for name in entry.names),
            kind=entry.kind,
            births=tuple(birth.day for birth in entry.births),
            countries=tuple(dict.fromkeys((*entry.nationalities, *entry.countries))),
            identifiers=tuple(one.value for one in entry.identifiers),
            gender=entry.gender,
            addresses=tuple(one.text for one in entry.addresses if one.text),
        )

    @property
    def digest(self) -> str:
        """SHA-256 of the content. Which name is the party's counts; the order of aliases and of all else does not."""
        content = [sorted(one) if isinstance(one, tuple) else one for one in msgspec.structs.astuple(self)]
        return hashlib.sha256(msgspec.json.encode(["party", self.names[:1], content])).hexdigest()
