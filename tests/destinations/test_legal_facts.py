"""Which legal facts a country has on a day: the day before, of and after; bounded starts; parts of countries."""

from datetime import date, timedelta

import pytest

from sluis.destinations.legal_facts import LegalFact, legal_facts
from sluis.knowledge.model import Knowledge

TODAY = date(2026, 11, 22)


def kinds(country: str, on: date, knowledge: Knowledge) -> set[str]:
    return {one.kind for one in legal_facts(country, on, knowledge)}


def find(country: str, on: date, knowledge: Knowledge, name: str) -> LegalFact | None:
    return next((one for one in legal_facts(country, on, knowledge) if one.id == name), None)


@pytest.mark.parametrize(
    ("country", "name", "first"),
    [
        ("HR", "group-eu-hr", date(2013, 7, 1)),
        ("IN", "group-wassenaar-in", date(2017, 12, 7)),
        ("SY", "interception-sy", date(2012, 1, 19)),
        ("IR", "interception-ir", date(2012, 3, 24)),
        ("VE", "interception-ve", date(2017, 11, 14)),
        ("NI", "sanctions-ni", date(2019, 10, 16)),
        ("KZ", "sign-fincen-bis-2022-kz", date(2022, 6, 28)),
        ("CN", "sign-dbsa-2021-cn", date(2021, 2, 3)),
        ("GB", "eu001-2021-01-01", date(2021, 1, 1)),
    ],
)
def test_a_fact_starts_on_its_first_day(knowledge: Knowledge, country: str, name: str, first: date) -> None:
    assert find(country, first - timedelta(days=1), knowledge, name) is None
    for day in (first, first + timedelta(days=1)):
        fact = find(country, day, knowledge, name)
        assert fact is not None
        assert (fact.from_, fact.start, fact.holds) == (first, "on", "yes")


@pytest.mark.parametrize(
    ("country", "name", "until"),
    [
        ("GB", "group-eu-gb", date(2020, 2, 1)),
        ("UZ", "sanctions-uz", date(2010, 1, 1)),
        ("RU", "eu003-2021-09-09", date(2022, 5, 5)),
        ("GN", "embargo-gn", date(2014, 4, 14)),
    ],
)
def test_a_fact_ends_before_its_last_day(knowledge: Knowledge, country: str, name: str, until: date) -> None:
    before = find(country, until - timedelta(days=1), knowledge, name)
    assert before is not None
    assert before.until == until
    assert find(country, until, knowledge, name) is None


def test_a_bounded_start_is_told_so(knowledge: Knowledge) -> None:
    fact = find("LY", TODAY, knowledge, "sanctions-ly")
    assert fact is not None
    assert (fact.start, fact.holds) == ("not_after", "yes")
    assert fact.since.nl == "gold op 2011-12-31; sinds wanneer is niet vastgesteld"


def test_before_a_bounded_start_it_is_unknown_whether_it_held(knowledge: Knowledge) -> None:
    fact = find("LY", date(2011, 6, 1), knowledge, "sanctions-ly")
    assert fact is not None
    assert fact.holds == "unknown"
    assert "of het op de gevraagde dag al gold" in fact.since.nl


def test_what_restricts_comes_first_and_signs_last(knowledge: Knowledge) -> None:
    facts = legal_facts("CN", TODAY, knowledge)
    assert facts[0].kind == "arms_embargo"
    assert facts[0].binds == "political"
    assert facts[-1].binds == "sign"
    assert all(one.detail[-1].en == "a sign, no law: it forbids nothing" for one in facts if one.binds == "sign")


def test_an_embargo_says_how_far_it_reaches_and_what_it_is_worth(knowledge: Knowledge) -> None:
    fact = find("EG", TODAY, knowledge, "embargo-eg")
    assert fact is not None
    assert fact.binds == "political"
    assert [one.en for one in fact.detail] == [
        "political declaration, not binding",
        "on a part, or with wide exceptions",
    ]


def test_interception_comes_from_the_statutes(knowledge: Knowledge) -> None:
    restricted = {
        one.country for one in knowledge.sanctions_regimes if "interception_restriction" in kinds(one.country, TODAY, knowledge)
    }
    assert restricted == {"BY", "IR", "MM", "RU", "SY", "VE"}


def test_libya_has_sanctions_but_no_list_of_interception_equipment(knowledge: Knowledge) -> None:
    assert "sanctions" in kinds("LY", TODAY, knowledge)
    assert "interception_restriction" not in kinds("LY", TODAY, knowledge)


def test_a_part_takes_what_restricts_and_not_what_eases(knowledge: Knowledge) -> None:
    crimea, ukraine = (legal_facts(code, TODAY, knowledge) for code in ("UA-43", "UA"))
    assert {"sanctions-crimea", "sanctions-ua-funds-whole"} <= {one.id for one in crimea}
    assert "sanctions-ua-occupied" not in {one.id.removesuffix("-whole") for one in crimea}
    assert {"union_general_authorisation", "regime"} <= {one.kind for one in ukraine}
    assert {one.kind for one in crimea} == {"sanctions"}


def test_the_whole_shows_once_what_restricts_trade_with_a_part_of_it(knowledge: Knowledge) -> None:
    partly = [one for one in legal_facts("UA", TODAY, knowledge) if one.id.endswith("-part")]
    assert [one.act for one in partly] == ["(EU) No 692/2014"]
    assert partly[0].detail[-1].en == "applies to a part of it"
    assert not [one for one in legal_facts("RU", TODAY, knowledge) if one.id.endswith("-part")]


def test_no_general_authorisation_covers_a_member_or_a_part_by_silence(knowledge: Knowledge) -> None:
    for code in ("DE", "FR", "XN", "UA-40", "QM"):
        assert "union_general_authorisation" not in kinds(code, TODAY, knowledge), code
    assert "union_general_authorisation" in kinds("BR", TODAY, knowledge)


def test_no_act_is_shown_for_a_year_before_it_was_made(knowledge: Knowledge) -> None:
    acts = [one.act or "" for one in legal_facts("RU", date(2014, 8, 1), knowledge)]
    assert acts
    assert not [one for one in acts if "2024/" in one]
    assert [one for one in (fact.act or "" for fact in legal_facts("RU", TODAY, knowledge)) if "2024/" in one]


def test_a_doubtful_territory_is_told_so(knowledge: Knowledge) -> None:
    fact = find("PR", TODAY, knowledge, "eu001-2021-09-09")
    assert fact is not None
    assert fact.holds == "unknown"


def test_every_country_can_be_asked_on_every_day(knowledge: Knowledge) -> None:
    for one in knowledge.country_names:
        for day in (date(2009, 8, 27), date(2013, 1, 1), TODAY):
            facts = legal_facts(one.code, day, knowledge)
            assert len({fact.id for fact in facts}) == len(facts)
            assert all(fact.start == "not_after" or fact.from_ <= day for fact in facts)
            assert all(fact.until is None or fact.until > day for fact in facts)
