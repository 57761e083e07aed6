"""Ownership and control: the examples of the guidance, the days, rings, and what stays open."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.screening.entry import Entry, Interest, InterestKind, Kind, Listing, Name
from sluis.screening.holdings import holdings_on, listed_on
from sluis.screening.ownership import Open, Ownership, trace
from sluis.screening.ownership_wording import explain

_DAY = date(2026, 11, 1)
_CONTROL, _DIRECTOR = InterestKind.CONTROL, InterestKind.DIRECTORSHIP


def _entry(id_: str, *interests: Interest, listed: bool = False, kind: Kind = Kind.ORGANISATION) -> Entry:
    listings = (Listing("P"),) if listed else ()
    return Entry(id_, kind, (Name(id_.title()),), listings=listings, interests=interests)


def _own(owner: str, owned: str, least: object = None, most: object = None, **days: date) -> Interest:
    low = None if least is None else Decimal(str(least))
    high = low if most is None else Decimal(str(most))
    return Interest(owner, owned, InterestKind.OWNERSHIP, low, high, **days)


def _trace(party: str, *entries: Entry, day: date = _DAY, published: date = _DAY) -> Ownership:
    return trace(party, holdings_on(entries, listed_on(entries, day), day, published))


def _pct(low: object, high: object) -> Between[Fraction]:
    return Between(Fraction(str(low)), Fraction(str(high)))


@pytest.mark.parametrize(("share", "owned"), [("50", YES), ("49.99", UNKNOWN), ("100", YES), ("0", UNKNOWN)])
def test_half_is_owned_and_less_leaves_the_rest_open(share: str, owned: object) -> None:
    found = _trace("c", _entry("x", _own("x", "c", share), listed=True), _entry("c"))
    assert (found.owned, found.share) == (owned, _pct(share, 100))


def test_shares_of_listed_parties_add_up() -> None:
    found = _trace("c", _entry("x", _own("x", "c", 30), listed=True), _entry("y", _own("y", "c", 25), listed=True), _entry("c"))
    assert (found.owned, found.share.low) == (YES, Fraction(55))


def test_half_of_half_is_owned_level_by_level() -> None:
    found = _trace("b", _entry("x", _own("x", "a", 50), listed=True), _entry("a", _own("a", "b", 50)), _entry("b"))
    assert (found.owned, found.share.low, found.multiplied.low) == (YES, Fraction(50), Fraction(25))


def test_a_minority_holding_in_between_is_not_dropped_but_left_open() -> None:
    unlisted = _entry("p", _own("p", "a", 51), _own("p", "c", 51), kind=Kind.PERSON)
    listed = _entry("x", _own("x", "a", 49), _own("x", "c", 25), listed=True)
    found = _trace("c", unlisted, listed, _entry("a", _own("a", "c", 24)), _entry("c"))
    assert (found.owned, found.share.high) == (NO, Fraction(25))
    unlisted = _entry("p", _own("p", "a", 51), kind=Kind.PERSON)
    found = _trace("c", unlisted, listed, _entry("a", _own("a", "c", 75)), _entry("c"))
    assert (found.owned, found.share, found.multiplied) == (UNKNOWN, _pct(25, 25), _pct("61.75", "61.75"))
    assert Open.READINGS in found.open


def test_no_needs_unlisted_persons_above_more_than_half() -> None:
    listed = _entry("x", _own("x", "c", 49), listed=True)
    assert _trace("c", listed, _entry("p", _own("p", "c", 51), kind=Kind.PERSON), _entry("c")).owned is NO
    assert _trace("c", listed, _entry("p", _own("p", "c", 50), kind=Kind.PERSON), _entry("c")).owned is UNKNOWN
    assert _trace("c", listed, _entry("o", _own("o", "c", 51)), _entry("c")).owned is UNKNOWN


def test_an_owner_who_is_in_no_entry_may_be_listed() -> None:
    found = _trace("c", _entry("c", _own("elsewhere", "c", 100)))
    assert (found.owned, Open.OWNER in found.open) == (UNKNOWN, True)


def test_control_counts_along_the_chain_and_its_absence_is_never_said_of_a_company() -> None:
    controls = Interest("x", "a", _CONTROL)
    found = _trace("b", _entry("x", controls, listed=True), _entry("a", _own("a", "b", 60)), _entry("b"))
    assert (found.owned, found.controlled, found.owned_or_controlled) == (YES, UNKNOWN, YES)
    assert _trace("a", _entry("x", controls, listed=True), _entry("a")).controlled is YES
    person = _trace("p", _entry("p", kind=Kind.PERSON))
    assert (person.owned, person.controlled) == (NO, NO)


def test_possible_control_keeps_what_the_controlled_party_owns_open() -> None:
    person = _entry("p", _own("p", "a", 100), kind=Kind.PERSON)
    entries = [person, _entry("q", Interest("q", "a", _CONTROL)), _entry("a", _own("a", "b", 100)), _entry("b")]
    listed = {"p": NO, "q": UNKNOWN, "a": NO, "b": NO}
    assert trace("b", holdings_on(entries, listed, _DAY, _DAY)).owned is UNKNOWN
    assert trace("b", holdings_on(entries, {**listed, "q": YES}, _DAY, _DAY)).owned is YES


def test_control_by_a_party_that_one_reading_reaches_keeps_the_rest_open() -> None:
    person = _entry("p", _own("p", "a", 51), _own("p", "d", 100), kind=Kind.PERSON)
    listed = _entry("x", _own("x", "a", 49), _own("x", "c", 25), listed=True)
    a, c = _entry("a", _own("a", "c", 75)), _entry("c", Interest("c", "d", _CONTROL))
    assert _trace("e", person, listed, a, c, _entry("d", _own("d", "e", 100)), _entry("e")).owned is UNKNOWN


def test_a_listed_director_is_a_flag_and_not_control() -> None:
    found = _trace("c", _entry("x", Interest("x", "c", _DIRECTOR), listed=True), _entry("c"))
    assert (found.directors, found.controlled, found.owned, found.paths) == (("x",), UNKNOWN, UNKNOWN, ())


def test_a_ring_ends_and_a_listed_party_above_it_has_all_of_it() -> None:
    a, b = _entry("a", _own("a", "b", 60)), _entry("b", _own("b", "a", 60))
    found = _trace("a", a, b, _entry("x", _own("x", "a", 40), _own("x", "b", 40), listed=True))
    assert (found.owned, found.share.low, found.multiplied) == (UNKNOWN, Fraction(40), _pct(100, 100))
    persons = [_entry("p", _own("p", "a", 40), _own("p", "b", 40), kind=Kind.PERSON)]
    assert _trace("a", a, b, *persons).multiplied == _pct(0, 0)
    assert _trace("a", _entry("a", _own("a", "a", 100))).owned is UNKNOWN


def test_shares_that_exceed_everything_exclude_nothing() -> None:
    found = _trace(
        "c", _entry("p", _own("p", "c", 80), kind=Kind.PERSON), _entry("x", _own("x", "c", 30), listed=True), _entry("c")
    )
    assert (found.owned, found.share, Open.CONTRADICTION in found.open) == (UNKNOWN, _pct(30, 100), True)


def test_one_stake_told_twice_is_not_added() -> None:
    found = _trace("c", _entry("x", _own("x", "c", 30), _own("x", "c", 26, 30), listed=True), _entry("c"))
    assert (found.owned, found.share.low) == (UNKNOWN, Fraction(30))
    assert found.paths[0].steps[0].share == _pct(30, 60)


@pytest.mark.parametrize(
    ("day", "owned", "least"),
    [
        (date(2023, 12, 31), UNKNOWN, 0),
        (date(2024, 1, 1), YES, 60),
        (date(2025, 5, 31), YES, 60),
        (date(2025, 6, 1), UNKNOWN, 0),
    ],
)
def test_an_interest_counts_on_its_days(day: date, owned: object, least: int) -> None:
    interest = _own("x", "c", 60, began_on=date(2024, 1, 1), ended_on=date(2025, 6, 1))
    found = _trace("c", _entry("x", interest, listed=True), _entry("c"), day=day)
    assert (found.owned, found.share.low) == (owned, Fraction(least))


def test_an_interest_without_a_first_day_is_not_known_before_the_data() -> None:
    entries = _entry("x", _own("x", "c", 60), listed=True), _entry("c")
    assert _trace("c", *entries, day=date(2020, 1, 1), published=_DAY).owned is UNKNOWN
    persons = _entry("p", _own("p", "c", 60), kind=Kind.PERSON), _entry("c")
    assert _trace("c", *persons, day=date(2020, 1, 1), published=_DAY).owned is UNKNOWN


def test_a_listing_counts_on_its_days() -> None:
    entry = Entry("x", Kind.PERSON, (Name("X"),), listings=(Listing("P", "", date(2022, 1, 1), date(2023, 1, 1)),))
    days = [date(2021, 12, 31), date(2022, 1, 1), date(2022, 12, 31), date(2023, 1, 1)]
    assert [listed_on([entry], day)["x"] for day in days] == [NO, YES, YES, NO]


def test_a_hit_that_nobody_judged_keeps_the_answer_open() -> None:
    entries = [_entry("p", _own("p", "c", 100), kind=Kind.PERSON), _entry("c")]
    found = trace("c", holdings_on(entries, {"p": UNKNOWN, "c": NO}, _DAY, _DAY))
    assert (found.owned, found.share, [path.counts for path in found.paths]) == (UNKNOWN, _pct(0, 100), [False])


def test_the_shortest_paths_are_shown_and_the_reader_is_told_of_more() -> None:
    middle = [_entry(f"m{n}", _own(f"m{n}", "c", 1)) for n in range(25)]
    listed = _entry("x", *(_own("x", f"m{n}", 60) for n in range(25)), _own("x", "c", 1), listed=True)
    found = _trace("c", listed, *middle, _entry("c"))
    assert (len(found.paths), found.more_paths, len(found.paths[0].steps)) == (20, True, 1)


def test_it_is_explained_in_both_languages() -> None:
    found = _trace("b", _entry("x", _own("x", "a", "50.5"), listed=True), _entry("a", _own("a", "b", 50)), _entry("b"))
    nl, en = zip(*((one.nl, one.en) for one in explain(found, {"x": "Xenia", "a": "Alfa"})), strict=True)
    assert "Xenia bezit 50,5 % van Alfa; Alfa bezit 50 % van b." in nl
    assert "Xenia holds 50.5 % of Alfa; Alfa holds 50 % of b." in en
    assert any("50 % or more of b" in one for one in en)
