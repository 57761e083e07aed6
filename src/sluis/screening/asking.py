"""A party as somebody writes it down, on a command line or in a row of a file: words in, a `Party` out.

A country or a day that cannot be read is told, never guessed: the party is then screened without it, or not at all, as the
caller decides.

InputError
└── PartyError                    S380
    ├── NamelessPartyError        S381  no name, or one without a letter or a digit
    └── UnreadablePartyError      S382  a country, a day of birth or a kind of party that is none
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from sluis.law.errors import InputError
from sluis.law.text import Text
from sluis.screening.country_name import country_of
from sluis.screening.entry import Kind
from sluis.screening.lists.days import partial_day
from sluis.screening.party import Party
from sluis.screening.searchable import has_name

_KINDS: Final = {
    Kind.PERSON: "person persoon natuurlijk natural individual mens",
    Kind.ORGANISATION: "organisation organization company legalentity entity publicbody organisatie bedrijf onderneming"
    " rechtspersoon instelling",
    Kind.VESSEL: "vessel ship schip vaartuig",
    Kind.AIRCRAFT: "aircraft airplane vliegtuig luchtvaartuig",
    Kind.UNKNOWN: "unknown onbekend",
}
_KIND_OF: Final = {word: kind for kind, written in _KINDS.items() for word in written.split()}
_MOST_LETTERS: Final = 1000
_WHAT: Final = {
    "country": Text(nl="een land; schrijf een naam of een code, zoals NL", en="a country; write a name or a code, such as NL"),
    "born": Text(
        nl="een dag van geboorte; schrijf 1962, 1962-01 of 1962-01-29", en="a day of birth; write 1962, 1962-01 or 1962-01-29"
    ),
    "kind": Text(
        nl="een soort partij; schrijf person, organisation, vessel of aircraft",
        en="a kind of party; write person, organisation, vessel or aircraft",
    ),
}


class PartyError(InputError):
    """A party that cannot be screened as it was written."""

    code = "S380"


class NamelessPartyError(PartyError):
    """No name to screen."""

    code = "S381"
    words = Text(
        nl="Op ‘{written}’ is niet te zoeken. Geef een naam die voor zich spreekt, met een letter of een"
        " cijfer, van ten hoogste {most} tekens.",
        en="‘{written}’ is no name that can be looked for. Give a name that tells who it is, with a letter or a"
        " digit, of at most {most} characters.",
    )


class UnreadablePartyError(PartyError):
    """Something about a party that cannot be read."""

    code = "S382"
    words = Text(nl="‘{written}’ is niet te lezen als {what}.", en="‘{written}’ cannot be read as {what}.")


class Unread(NamedTuple):
    """What was written about a party and could not be read."""

    about: str
    written: str

    def error(self) -> UnreadablePartyError:
        """The same as an error."""
        return UnreadablePartyError(written=self.written, what=_WHAT[self.about])


class AskedParty(NamedTuple):
    """A party, and what could not be read of it."""

    party: Party
    unread: tuple[Unread, ...]


def asked_party(names: Sequence[str], about: Mapping[str, Sequence[str]]) -> AskedParty:
    """The party that was written down; `about` has `country`, `born`, `kind`, `identifier` and `address`.

    Raises:
        NamelessPartyError: there is no name that can be looked for.
    """
    named = tuple(dict.fromkeys(one.strip() for one in names if one.strip()))
    if not named or not all(len(one) <= _MOST_LETTERS for one in named) or not has_name(named[0]):
        raise NamelessPartyError(written=names[0][:60] if names else "", most=_MOST_LETTERS)
    unread: list[Unread] = []

    def read(key: str, of: Callable[[str], str]) -> tuple[str, ...]:
        found = {one: of(one) for one in _filled(about.get(key, ()))}
        unread.extend(Unread(key, one) for one, value in found.items() if not value)
        return tuple(dict.fromkeys(value for value in found.values() if value))

    kinds = read("kind", _kind)
    party = Party(
        names=named,
        kind=Kind(kinds[0]) if len(kinds) == 1 else Kind.UNKNOWN,
        births=read("born", partial_day),
        countries=read("country", country_of),
        identifiers=tuple(_filled(about.get("identifier", ()))),
        addresses=tuple(_filled(about.get("address", ()))),
    )
    return AskedParty(party, tuple(unread))


def _filled(written: Iterable[str]) -> list[str]:
    return [one.strip() for one in written if one.strip()]


def _kind(written: str) -> str:
    squeezed = "".join(written.casefold().replace("_", " ").split())
    first = written.casefold().split()[0]
    return _KIND_OF.get(squeezed) or _KIND_OF.get(first) or ""
