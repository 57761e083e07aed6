"""What is on record about destinations agrees with itself, with the law, and says what nobody read."""

from datetime import date
from typing import get_args

import pytest

from sluis.knowledge.country import COUNTRY_CODES, ISO_3166_1
from sluis.knowledge.destination import Evidence, Group
from sluis.knowledge.entry import Seen
from sluis.knowledge.model import Knowledge
from sluis.law.rule import NotModelled
from sluis.law.truth import YES
from sluis.statutes.sanctions import STATUTE
from sluis.statutes.sanctions.statute import SURVEILLANCE


def test_every_code_has_a_name_in_both_languages(knowledge: Knowledge) -> None:
    named = {one.code: one.name for one in knowledge.country_names}
    assert set(named) == COUNTRY_CODES | {"UA-40", "UA-43"}
    assert all(name.nl.strip() and name.en.strip() for name in named.values())


def test_no_two_places_share_a_name(knowledge: Knowledge) -> None:
    for language in ("nl", "en"):
        names = [getattr(one.name, language) for one in knowledge.country_names]
        assert len(set(names)) == len(names)


def test_every_country_of_iso_has_its_own_three_letters(knowledge: Knowledge) -> None:
    letters = {one.code: one.alpha_3 for one in knowledge.country_names if one.alpha_3 is not None}
    assert set(letters) == ISO_3166_1 | {"XK"}
    assert len(set(letters.values())) == len(letters)


@pytest.mark.parametrize(
    ("code", "nl", "en"),
    [
        ("EG", "Egypte", "Egypt"),
        ("TW", "Taiwan", "Taiwan"),
        ("XK", "Kosovo", "Kosovo"),
        ("HK", "Hongkong", "Hong Kong"),
        ("MO", "Macau", "Macao"),
        ("EH", "Westelijke Sahara", "Western Sahara"),
        ("UA-43", "Krim", "Crimea"),
        ("CD", "Democratische Republiek Congo", "Democratic Republic of the Congo"),
        ("CG", "Republiek Congo", "Republic of the Congo"),
        ("MM", "Myanmar", "Myanmar"),
    ],
)
def test_names_are_those_a_dutch_reader_knows(knowledge: Knowledge, code: str, nl: str, en: str) -> None:
    (found,) = [one.name for one in knowledge.country_names if one.code == code]
    assert (found.nl, found.en) == (nl, en)


@pytest.mark.parametrize("code", ["TW", "XK", "PS", "EH", "HK", "MO", "UA-43", "XN", "FK"])
def test_a_place_of_disputed_or_own_status_has_a_note(knowledge: Knowledge, code: str) -> None:
    assert [one.note for one in knowledge.country_names if one.code == code] != [None]


def test_former_countries_have_successors_and_an_end(knowledge: Knowledge) -> None:
    found = {one.code: (one.until, one.successors) for one in knowledge.former_countries}
    assert found["AN"] == (date(2010, 10, 10), ("CW", "SX", "BQ"))
    assert found["CS"] == (date(2006, 6, 3), ("RS", "ME"))
    assert all(successors for _, successors in found.values())
    assert not set(found) & COUNTRY_CODES


@pytest.mark.parametrize(
    ("group", "count"), [("eu", 27), ("efta", 4), ("wassenaar", 42), ("nsg", 48), ("mtcr", 35), ("australia_group", 42)]
)
def test_groups_have_as_many_members_as_they_say(knowledge: Knowledge, group: Group, count: int) -> None:
    day = date(2026, 11, 22)
    members = [one.country for one in knowledge.group_members if one.group == group and one.period.contains(day) is YES]
    assert len(members) == len(set(members)) == count


def test_members_of_the_union_lie_in_its_customs_territory(knowledge: Knowledge) -> None:
    """Two tables that nobody copied from each other agree."""
    day = date(2026, 11, 22)
    members = {one.country for one in knowledge.group_members if one.group == "eu" and one.period.contains(day) is YES}
    inside = {one.code for one in knowledge.territories if one.customs_territory and one.customs_territory[-1].until is None}
    assert members <= inside


def test_a_year_of_joining_bounds_the_day(knowledge: Knowledge) -> None:
    exact = {one.id for one in knowledge.group_members if one.from_.on is not None and one.group not in ("eu", "efta")}
    assert exact == {"wassenaar-in"}


def test_countries_of_the_sanctions_statute_have_a_regime(knowledge: Knowledge) -> None:
    named = {one.country for one in knowledge.sanctions_regimes}
    goods = [one.id for one in STATUTE.provisions if isinstance(one, NotModelled) and ".goods_" in one.id]
    assert {one.rpartition("_")[2].upper() for one in goods} <= named


def test_regulations_on_interception_are_among_the_regimes(knowledge: Knowledge) -> None:
    rows = {(one.country, one.act.rpartition("/")[0].rpartition(" ")[2]) for one in knowledge.sanctions_regimes}
    for of in SURVEILLANCE:
        year, number = of.goods.act.id.split("-")[1:]
        assert rows & {(of.country, number), (of.country, year)}, of.country


def test_the_regime_of_the_democratic_republic_is_not_under_brazzaville(knowledge: Knowledge) -> None:
    """An open list that many use has CG there."""
    countries = {one.country for one in knowledge.sanctions_regimes if one.celex == "32005R1183"}
    assert countries == {"CD"}
    assert "CG" not in {one.country for one in knowledge.sanctions_regimes}


def test_a_bounded_start_with_a_predecessor_says_which(knowledge: Knowledge) -> None:
    (libya,) = [one for one in knowledge.sanctions_regimes if one.country == "LY"]
    assert libya.from_.not_after == date(2011, 12, 31)
    assert libya.note is not None
    assert "204/2011" in libya.note.nl


def test_a_threat_is_named_by_a_dutch_service_and_read(knowledge: Knowledge) -> None:
    threats = [one for one in knowledge.country_signs if one.kind == "state_threat"]
    assert {one.country for one in threats} == {"CN", "IR", "KP", "RU"}
    assert all(isinstance(one.verified, Seen) and "AIVD" in one.says.nl for one in threats)


def test_each_kind_of_evidence_is_used(knowledge: Knowledge) -> None:
    assert {one.kind for one in knowledge.misuse} == set(get_args(Evidence))


def test_where_the_day_of_publication_was_not_established_it_is_taken_late_and_said(knowledge: Knowledge) -> None:
    """What the compiler's list of June 2020 did not have yet cannot have been public before."""
    undated = [one for one in knowledge.misuse if "niet vastgesteld: na juni 2020" in one.what.nl]
    assert len(undated) == 7
    assert all((one.published, one.verified) == ("2022", "no") for one in undated)


def test_misuse_was_published_before_somebody_read_it(knowledge: Knowledge) -> None:
    for one in knowledge.misuse:
        if isinstance(one.verified, Seen) and one.published is not None:
            assert one.published <= one.verified.on.isoformat(), one.id


def test_what_is_said_of_a_country_is_said_in_both_languages(knowledge: Knowledge) -> None:
    said = [one.what for one in knowledge.misuse] + [one.says for one in knowledge.country_signs]
    assert all(words.nl != words.en for words in said)
