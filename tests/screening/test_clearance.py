from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sluis.screening.clearance import Clearance, ClearanceError, Finding, Lapse, clear, judge, lapses
from sluis.screening.clearance_wording import cleared_words
from sluis.screening.entry import Birth, Entry, Identifier, IdentifierKind, Kind, Name
from sluis.screening.hit import Hit, Matched
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.screen import screen
from sluis.screening.threshold import Preset

ENTRY = Entry("7", Kind.PERSON, (Name("Jan Voorbeeldov"), Name("J. Voorbeeld"), Name("Janko")))
PARTY = Party(("Jan Voorbeeldov", "Jan V.", "J.V."), Kind.PERSON)
DAY = date(2026, 3, 1)
FINDING = Finding(
    by="anna", why="Our customer was born in 1990.", evidence=("passport",), on=DAY, until=DAY + timedelta(days=365)
)
PEOPLE = {"anna"}


def hit(entry: str = "7", listed: str = "list") -> Hit:
    return Hit(entry, "Jan Voorbeeldov", listed, 0.9, Matched("", "", ()), (), (), ())


CLEARANCE = clear(hit(), PARTY, ENTRY, FINDING)


def test_a_clearance_holds_for_this_party_and_entry_up_to_and_including_its_last_day() -> None:
    for day in (DAY, FINDING.until):
        assert lapses(CLEARANCE, PARTY, ENTRY, day, PEOPLE) == ()


LAPSED = [
    (replace(PARTY, countries=("NL",)), ENTRY, DAY, PEOPLE, (Lapse.PARTY_CHANGED,)),
    (replace(PARTY, names=("J.V.", "Jan V.", "Jan Voorbeeldov")), ENTRY, DAY, PEOPLE, (Lapse.PARTY_CHANGED,)),
    (PARTY, replace(ENTRY, births=(Birth("1990"),)), DAY, PEOPLE, (Lapse.ENTRY_CHANGED,)),
    (PARTY, None, DAY, PEOPLE, (Lapse.ENTRY_GONE,)),
    (PARTY, replace(ENTRY, id="8"), DAY, PEOPLE, (Lapse.ENTRY_GONE,)),
    (PARTY, ENTRY, FINDING.until + timedelta(days=1), PEOPLE, (Lapse.EXPIRED,)),
    (PARTY, ENTRY, DAY - timedelta(days=1), PEOPLE, (Lapse.NOT_YET,)),
    (PARTY, ENTRY, DAY, {"bert"}, (Lapse.PERSON_UNKNOWN,)),
    (
        replace(PARTY, gender="male"),
        None,
        date(2040, 1, 1),
        (),
        (Lapse.PARTY_CHANGED, Lapse.ENTRY_GONE, Lapse.EXPIRED, Lapse.PERSON_UNKNOWN),
    ),
]


@pytest.mark.parametrize(("party", "entry", "day", "people", "why"), LAPSED)
def test_it_lapses_and_says_every_reason_why(
    party: Party, entry: Entry | None, day: date, people: set[str], why: tuple[Lapse, ...]
) -> None:
    assert lapses(CLEARANCE, party, entry, day, people) == why


@given(st.permutations(PARTY.names[1:]), st.permutations(ENTRY.names[1:]))
def test_another_order_of_aliases_changes_nothing(ours: list[str], theirs: list[Name]) -> None:
    party = replace(PARTY, names=(PARTY.names[0], *ours))
    entry = replace(ENTRY, names=(ENTRY.names[0], *theirs))
    assert lapses(CLEARANCE, party, entry, DAY, PEOPLE) == ()


FIELDS = {
    "names": ("Jan Voorbeeldov",),
    "kind": Kind.UNKNOWN,
    "births": ("1990",),
    "countries": ("NL",),
    "identifiers": ("X12345",),
    "gender": "male",
    "addresses": ("Kade 1",),
}


def test_whatever_is_known_of_a_party_is_in_its_digest() -> None:
    assert set(FIELDS) == set(Party.__struct_fields__)
    digests = {replace(PARTY, **{field: value}).digest for field, value in FIELDS.items()}
    assert len(digests | {PARTY.digest}) == len(FIELDS) + 1


REFUSED = [
    (replace(FINDING, by=" "), "who"),
    (replace(FINDING, why=""), "why"),
    (replace(FINDING, evidence=()), "evidence"),
    (replace(FINDING, evidence=(" ",)), "evidence"),
    (replace(FINDING, until=DAY - timedelta(days=1)), "last day"),
]


@pytest.mark.parametrize(("finding", "word"), REFUSED)
def test_a_clearance_without_what_it_rests_on_is_refused(finding: Finding, word: str) -> None:
    with pytest.raises(ClearanceError, match=word):
        clear(hit(), PARTY, ENTRY, finding)


def test_a_hit_is_cleared_with_its_own_entry_only() -> None:
    with pytest.raises(ClearanceError, match="another entry"):
        clear(hit("8"), PARTY, ENTRY, FINDING)


def test_a_party_with_the_number_of_the_listed_one_cannot_be_cleared() -> None:
    listed = replace(ENTRY, identifiers=(Identifier("X-12 345"),))
    party = replace(PARTY, identifiers=("x12345",))
    with pytest.raises(ClearanceError, match="same number"):
        clear(hit(), party, listed, FINDING)
    forged = replace(CLEARANCE, party_digest=party.digest, entry_digest=listed.digest)
    assert lapses(forged, party, listed, DAY, PEOPLE) == (Lapse.SAME_IDENTIFIER,)


NUMBERED = replace(ENTRY, names=(Name("Geheel Anders"),), identifiers=(Identifier("12-345 67", IdentifierKind.REGISTRATION),))
SHARING = replace(PARTY, identifiers=("1234567",))


def found(party: Party, entry: Entry) -> Hit:
    return next(one for one in screen(Index.build([entry]), party, Preset.CAREFUL) if one.entry == entry.id)


def by_chance(party: Party, entry: Entry, *numbers: str) -> Clearance:
    return clear(found(party, entry), party, entry, replace(FINDING, numbers=numbers))


def test_a_number_that_is_the_same_by_chance_can_be_named_and_then_the_hit_is_cleared() -> None:
    given_ = by_chance(SHARING, NUMBERED, "1234.567")
    assert given_.numbers == ("1234.567",)
    assert lapses(given_, SHARING, NUMBERED, DAY, PEOPLE) == ()
    assert "same number by chance: 1234.567" in cleared_words(given_).en
    assert "toevallig zelfde nummer" in cleared_words(given_).nl
    for numbers in ((), ("7654321",)):
        with pytest.raises(ClearanceError, match="1234567"):
            by_chance(SHARING, NUMBERED, *numbers)
        assert lapses(replace(given_, numbers=numbers), SHARING, NUMBERED, DAY, PEOPLE) == (Lapse.SAME_IDENTIFIER,)


def test_each_number_in_common_must_be_named() -> None:
    entry = replace(NUMBERED, identifiers=(*NUMBERED.identifiers, Identifier("T-999 88", IdentifierKind.TAX)))
    party = replace(SHARING, identifiers=("1234567", "t99988"))
    with pytest.raises(ClearanceError, match="T99988"):
        by_chance(party, entry, "1234567")
    assert by_chance(party, entry, "1234567", "T99988").numbers == ("1234567", "T99988")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("9074729", Identifier("9074729", IdentifierKind.IMO)),
        ("IMO 9074729", Identifier("9074729")),
        ("9074729", Identifier("IMO-9074729")),
        ("5493 00AB CDEF GHIJ KL12", Identifier("549300ABCDEFGHIJKL12", IdentifierKind.LEI)),
        ("549300ABCDEFGHIJKL12", Identifier("549300ABCDEFGHIJKL12")),
        ("ABNANL2A", Identifier("ABNANL2A", IdentifierKind.SWIFT)),
        ("bc1qvoorbeeld", Identifier("bc1qvoorbeeld", IdentifierKind.WALLET)),
    ],
)
def test_a_number_that_is_given_once_in_the_world_is_never_the_same_by_chance(ours: str, theirs: Identifier) -> None:
    party, entry = replace(PARTY, identifiers=(ours,)), replace(NUMBERED, identifiers=(theirs,))
    with pytest.raises(ClearanceError, match="once in the world"):
        by_chance(party, entry, ours)
    forged = replace(CLEARANCE, party_digest=party.digest, entry_digest=entry.digest, numbers=(ours,))
    assert lapses(forged, party, entry, DAY, PEOPLE) == (Lapse.SAME_IDENTIFIER,)


def test_a_passport_of_the_country_of_the_party_is_never_the_same_by_chance() -> None:
    passport = replace(NUMBERED, identifiers=(Identifier("AB 123456", IdentifierKind.PASSPORT, "RU"),))
    party = replace(PARTY, identifiers=("AB123456",))
    with pytest.raises(ClearanceError, match="in this country"):
        by_chance(replace(party, countries=("RU",)), passport, "AB123456")
    assert by_chance(replace(party, countries=("NL",)), passport, "AB123456").numbers == ("AB123456",)


@pytest.mark.parametrize("more", [Party(()), Party((), births=("1900-01-01",), countries=("NL",))])
def test_a_number_and_a_like_name_together_are_no_chance(more: Party) -> None:
    party = replace(SHARING, births=more.births, countries=more.countries)
    entry = replace(NUMBERED, names=(Name(PARTY.names[0]),), births=(Birth("1962-01-29"),), countries=("RU",))
    with pytest.raises(ClearanceError, match="alike"):
        by_chance(party, entry, "1234567")


ENTRIES = {("list", "7"): ENTRY, ("other", "7"): ENTRY, ("list", "8"): replace(ENTRY, id="8")}
HITS = [hit("8"), hit(), hit(listed="other")]


def test_a_cleared_hit_stays_visible_and_clears_no_other_entry_or_list() -> None:
    judged = judge(HITS, PARTY, ENTRIES, [CLEARANCE], on=DAY, people=PEOPLE)
    assert [(one.hit, one.clearance) for one in judged.cleared] == [(HITS[1], CLEARANCE)]
    assert judged.open == (HITS[0], HITS[2])
    assert judged.lapsed == ()


def test_a_hit_whose_clearance_lapsed_is_open_again_and_says_so() -> None:
    judged = judge(HITS, PARTY, ENTRIES, [CLEARANCE], on=date(2040, 1, 1), people=PEOPLE)
    assert judged.open == tuple(HITS)
    assert [(one.hit, one.lapses) for one in judged.lapsed] == [(HITS[1], (Lapse.EXPIRED,))]


def test_a_later_clearance_takes_the_place_of_one_that_lapsed() -> None:
    later = replace(CLEARANCE, on=date(2040, 1, 1), until=date(2040, 2, 1))
    given_: list[Clearance] = [CLEARANCE, later]
    judged = judge(HITS, PARTY, ENTRIES, given_, on=date(2040, 1, 1), people=PEOPLE)
    assert [one.clearance for one in judged.cleared] == [later]
    assert judged.lapsed == ()
