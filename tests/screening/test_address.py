"""Addresses are compared by what tells them apart; what many of them share says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sluis.law.text import Language
from sluis.screening.address import Shared, shared
from sluis.screening.entry import Address, Entry, Kind, Name
from sluis.screening.explanation import explain
from sluis.screening.identity import is_identified
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.qualifier import WEIGHTS, Reason, qualifiers
from sluis.screening.screen import screen
from sluis.screening.threshold import Preset

VLADIVOSTOK = Address(
    "Posyetskaya st., 29, 690091, Vladivostok city, Primorsky Krai, RUSSIAN FEDERATION", "Vladivostok city", "RU"
)
TEHRAN = Address("Apt. No. 7, 3rd Floor, No. 2, 4th Alley, Gandi Ave., Tehran, Iran (Islamic Republic of)", "Tehran", "IR")
BOXED = Address("P.O. Box 16123, Dubai, United Arab Emirates", "Dubai", "AE")
ZURICH = Address("Voorbeeldstrasse 3, 8001 Zürich, Switzerland", "Zürich", "CH")
NUMBERED = Address("Calle 16 No. 41-210 of. 801, Medellin, Colombia", "Medellin", "CO")
DUTCH = Address("Voorbeeldkade 12, 3011 AB, Rotterdam, NETHERLANDS", "Rotterdam", "NL")
ONE_LINE = Address("Voorbeeldkade 12 3011 Rotterdam")
IN_PARTS = Address("Voorbeeldkade 12, 3011 Rotterdam, Zuid-Holland Province, Netherlands")
CITYLESS = Address("Tripoli, LIBYA", "", "LY")


@pytest.mark.parametrize(
    ("asked", "listed", "expected"),
    [
        ("29 Posyetskaya Street, Vladivostok", VLADIVOSTOK, Shared.ADDRESS),
        ("ул. Посьетская 29, Vladivostok, Russia", VLADIVOSTOK, Shared.ADDRESS),
        ("Posietskaya 29, Vladivostok, Rusland", VLADIVOSTOK, Shared.ADDRESS),
        ("Gandi Avenue 2, Teheran, Iran", TEHRAN, Shared.ADDRESS),
        ("Postbus 16123, Dubai", BOXED, Shared.ADDRESS),
        ("PO Box 16123, Doebai", BOXED, Shared.ADDRESS),
        ("CALLE 16 41-210, MEDELLIN", NUMBERED, Shared.ADDRESS),
        ("12 Voorbeeldkade, Rotterdam", ONE_LINE, Shared.ADDRESS),
        ("12 Voorbeeldkade, Rotterdam", IN_PARTS, Shared.ADDRESS),
        ("690091 Vladivostok", VLADIVOSTOK, Shared.POSTCODE),
        ("690091, Russia", VLADIVOSTOK, Shared.POSTCODE),
        ("Voorbeeldstrasse 90, 8001 Zurich", ZURICH, Shared.POSTCODE),
        ("3011AB", DUTCH, Shared.POSTCODE),
        ("Andere kade 1, 3011 ab Rotterdam", DUTCH, Shared.POSTCODE),
        ("Gandi Avenue 31, Tehran", TEHRAN, Shared.STREET),
        ("Voorbeeldkade 5, Rotterdam", DUTCH, Shared.STREET),
    ],
)
def test_what_tells_an_address_apart_is_seen_however_it_is_written(asked: str, listed: Address, expected: Shared) -> None:
    assert shared(asked, (), listed) is expected


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("", DUTCH),
        ("Netherlands", DUTCH),
        ("Rotterdam", DUTCH),
        ("Street 12, Floor 3, PO Box", DUTCH),
        ("PO Box 12, Rotterdam", DUTCH),
        ("Voorbeeldkade 12, Vlissingen", DUTCH),
        ("Voorbeeldkade 12", DUTCH),
        ("Svetlanskaya st. 29, Vladivostok, Primorsky Krai", VLADIVOSTOK),
        ("PO Box 690091, Moscow", VLADIVOSTOK),
        ("690091, Kazakhstan", VLADIVOSTOK),
        ("690091", VLADIVOSTOK),
        ("3rd Floor, Unit 7, Azadi Street, Tehran", TEHRAN),
        ("Andere kade 12, Rotterdam", ONE_LINE),
        ("Zuid-Holland, 12", IN_PARTS),
        ("Tripoli, Lebanon", CITYLESS),
        ("PO Box 16124, Dubai", BOXED),
        ("Calle 16 99-1, Medellin", NUMBERED),
        ("Vladivostok Street 29, Moscow", VLADIVOSTOK),
        ("Rotterdam Street, Posyetskaya 29, Moscow", VLADIVOSTOK),
    ],
)
def test_what_many_addresses_share_says_nothing(asked: str, listed: Address) -> None:
    assert shared(asked, (), listed) is None


def test_a_postcode_that_countries_share_counts_in_the_country_of_the_party() -> None:
    assert shared("690091", ("RU",), VLADIVOSTOK) is Shared.POSTCODE
    assert shared("690091", ("KZ",), VLADIVOSTOK) is None


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=20))
def test_any_text_can_be_compared(asked: str, text: str, city: str) -> None:
    shared(asked, (), Address(text, city))


LISTED = Entry("o1", Kind.ORGANISATION, (Name("Nepwerf Fictiva Shipyard"),), countries=("NL",), addresses=(DUTCH, BOXED))
INDEX = Index.build([LISTED])
NAMED = Party(("Nepwerf Shipyard",), Kind.ORGANISATION)


def only(party: Party) -> list[Reason]:
    return [one.reason for one in qualifiers(party, LISTED)]


def score(party: Party) -> float:
    return INDEX.rank([party])[0][0].score


def test_the_same_address_raises_more_than_the_country_and_the_best_address_counts() -> None:
    party = replace(NAMED, addresses=("Elders 1, Delft", "Voorbeeldkade 5, Rotterdam", "PO Box 16123, Dubai"))
    assert only(party) == [Reason.SAME_ADDRESS]
    assert WEIGHTS[Reason.SAME_ADDRESS] > WEIGHTS[Reason.SAME_POSTCODE] > WEIGHTS[Reason.SAME_STREET]
    assert WEIGHTS[Reason.SAME_STREET] > WEIGHTS[Reason.SAME_COUNTRY]
    assert score(party) > score(replace(party, addresses=party.addresses[:2])) > score(NAMED)


@pytest.mark.parametrize("address", ["Elders 1, Delft, Netherlands", "Moscow, Russia", "", "x"])
def test_another_address_lowers_nothing(address: str) -> None:
    party = replace(NAMED, addresses=(address,))
    assert only(party) == []
    assert score(party) == score(NAMED)


def test_an_address_finds_nobody_without_a_name() -> None:
    stranger = Party(("Geheel Anders",), Kind.ORGANISATION, addresses=(DUTCH.text, BOXED.text))
    assert only(stranger) == [Reason.SAME_ADDRESS]
    assert screen(INDEX, stranger, Preset.CAREFUL) == []


def test_a_hit_says_which_addresses_are_the_same() -> None:
    [hit] = screen(INDEX, replace(NAMED, addresses=("Voorbeeldkade 12, Rotterdam",)), Preset.CAREFUL)
    said = explain(hit)[-1]
    assert [one.reason for one in hit.raised] == [Reason.SAME_ADDRESS]
    for language, word in {Language.NL: "zelfde adres", Language.EN: "same address"}.items():
        assert word in said.into(language)
        assert "Voorbeeldkade 12, Rotterdam" in said.into(language)
        assert DUTCH.text in said.into(language)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("General Trading", Kind.ORGANISATION),
        ("Nepwerf", Kind.ORGANISATION),
        ("Denkbeeld Star", Kind.VESSEL),
        ("Jan Voorbeeldov", Kind.PERSON),
    ],
)
def test_an_address_makes_no_hit_the_same_party(name: str, kind: Kind) -> None:
    entry = Entry("e", kind, (Name(name),), countries=("NL",), addresses=(DUTCH,))
    bare = Party((name,), kind, countries=("NL",))
    there = replace(bare, addresses=(DUTCH.text,))
    index = Index.build([entry])
    identified = [
        any(is_identified(hit, party, entry) for hit in screen(index, party, Preset.CAREFUL)) for party in (bare, there)
    ]
    assert identified[0] == identified[1]


def test_the_address_of_an_entry_is_that_of_a_party_made_of_it() -> None:
    assert Party.of(LISTED).addresses == (DUTCH.text, BOXED.text)
