"""When a hit is the listed party, and when a like name is all there is."""

from __future__ import annotations

import pytest

from sluis.screening.entry import Entry, Identifier, IdentifierKind, Kind, Listing, Name
from sluis.screening.identity import is_identified
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.screen import screen

NAME = "Nergens Verzonnen Voorbeeld"


@pytest.mark.parametrize(
    ("asked", "listed", "same"),
    [
        (Kind.ORGANISATION, Kind.ORGANISATION, True),
        (Kind.ORGANISATION, Kind.UNKNOWN, True),
        (Kind.UNKNOWN, Kind.ORGANISATION, True),
        (Kind.UNKNOWN, Kind.UNKNOWN, False),
        (Kind.UNKNOWN, Kind.PERSON, False),
        (Kind.PERSON, Kind.UNKNOWN, False),
    ],
)
def test_name_and_country_identify_only_what_is_known_to_be_no_person(asked: Kind, listed: Kind, *, same: bool) -> None:
    entry = Entry("1", listed, (Name(NAME),), countries=("EG",), listings=(Listing(),))
    party = Party((NAME,), asked, countries=("EG",))
    [hit] = screen(Index.build([entry]), party)
    assert is_identified(hit, party, entry) is same


@pytest.mark.parametrize(
    ("kind", "name", "same"),
    [
        (IdentifierKind.REGISTRATION, "Stichting Zandloper", False),
        (IdentifierKind.REGISTRATION, "Voorbeeld Trading", True),
        (IdentifierKind.IMO, "Stichting Zandloper", True),
    ],
)
def test_a_number_that_many_may_give_identifies_with_a_word_of_the_name_only(
    kind: IdentifierKind, name: str, *, same: bool
) -> None:
    entry = Entry("1", Kind.UNKNOWN, (Name(NAME),), identifiers=(Identifier("9074729", kind),), listings=(Listing(),))
    party = Party((name,), identifiers=("9074729",))
    [hit] = screen(Index.build([entry]), party)
    assert is_identified(hit, party, entry) is same
