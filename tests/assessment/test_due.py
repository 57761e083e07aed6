"""A deadline has a day only where the event, the country and the holidays are known."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.assessment import answer
from sluis.assessment.assess import When, assess
from sluis.assessment.due import Clock, basis, nearest
from sluis.assessment.reading import read_case
from sluis.knowledge.holidays import calendar
from sluis.knowledge.snapshot import packaged
from sluis.law.between import Between
from sluis.law.rule import Deadline, Rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit, is_working_day
from sluis.statutes import LAW
from sluis.statutes.duties import ALL_DUTIES
from sluis.statutes.facts import deal, occasion

if TYPE_CHECKING:
    from sluis.assessment.world import World
    from sluis.law.fact import Value

EVENT = Text(nl="de uitvoer", en="the export")
FIVE_YEARS = Deadline(EVENT, Limit(5, Unit.YEARS, Runs.AFTER_YEAR), occasion.EXPORTED_ON, lasts=True)
THIRTY_DAYS = Deadline(EVENT, Limit(30, Unit.DAYS), occasion.EXPORTED_ON)
EVENTS = st.dates(date(2009, 1, 1), date(2034, 12, 31))


def known(low: date | None, high: date | None = None, country: str | None = "NL") -> dict[str, Value]:
    found: dict[str, Value] = {} if country is None else {deal.EXPORTER_COUNTRY.ref: frozenset((country,))}
    return found if low is None else found | {occasion.EXPORTED_ON.ref: Between(low, high or low)}


def due(deadline: Deadline, values: dict[str, Value], as_of: date = date(2026, 11, 21)) -> answer.Due:
    return Clock(values, packaged(), as_of).due(deadline)


def test_records_of_an_export_in_2026_are_kept_until_the_end_of_2031() -> None:
    found = due(FIVE_YEARS, known(date(2026, 11, 30)))
    assert (found.on, found.kind, found.event_on) == (date(2031, 12, 31), "until", date(2026, 11, 30))
    assert (found.missing, found.passed, found.cites) == (None, False, "eu-1971-1182/article_3")


def test_of_a_year_only_the_end_counts() -> None:
    found = due(FIVE_YEARS, known(date(2026, 1, 1), date(2026, 12, 31)))
    assert (found.on, found.event_on) == (date(2031, 12, 31), None)


@pytest.mark.parametrize(
    ("deadline", "values", "missing"),
    [
        (THIRTY_DAYS, known(None), "event"),
        (THIRTY_DAYS, known(date(2026, 11, 1), date(2026, 11, 30)), "event"),
        (THIRTY_DAYS._replace(day=None), known(date(2026, 11, 1)), "event"),
        (THIRTY_DAYS, known(date(2026, 11, 30), country=None), "holidays"),
        (THIRTY_DAYS, known(date(2026, 11, 30), country="DE"), "holidays"),
        (THIRTY_DAYS, known(date(2008, 5, 1)), "holidays"),
        (FIVE_YEARS, known(date(2038, 5, 1)), "holidays"),
        (FIVE_YEARS, known(date(9999, 5, 1)), "holidays"),
        (THIRTY_DAYS._replace(limit=Limit(30, Unit.DAYS, Runs.BEFORE)), known(date(1, 1, 2)), "holidays"),
    ],
)
def test_what_is_not_certain_has_no_day(deadline: Deadline, values: dict[str, Value], missing: str) -> None:
    found = due(deadline, values)
    assert (found.on, found.missing, found.passed) == (None, missing, False)


def test_a_dutch_period_is_counted_with_dutch_holidays_wherever_the_exporter_is() -> None:
    dutch = THIRTY_DAYS._replace(limit=Limit(30, Unit.DAYS, reckoning=Reckoning.DUTCH))
    found = due(dutch, known(date(2025, 11, 25), country="DE"))
    assert (found.on, found.cites) == (date(2025, 12, 29), "nl-algemene-termijnenwet/article_1")


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-03-20", "2026-05-18"),  # eight weeks later is the Friday after Ascension Day, put on a par
        ("2026-03-19", "2026-05-18"),  # Ascension Day itself
        ("2026-03-18", "2026-05-13"),
        ("2018-10-29", "2018-12-27"),  # 24 December 2018 was put on a par; two days of Christmas follow
        ("2026-02-06", "2026-04-07"),  # Good Friday, then Easter
        ("2026-09-28", "2026-11-23"),
        ("2021-03-19", None),  # the decree of 2021 was not seen
        ("2021-03-18", None),  # Ascension Day, and then that Friday
        ("2021-03-17", "2021-05-12"),
        ("2021-03-22", "2021-05-17"),
        ("2021-05-12", "2021-07-07"),  # the Friday after Ascension Day lies within, and does not matter
    ],
)
def test_eight_weeks_after_an_application(received: str, last: str | None) -> None:
    eight_weeks = THIRTY_DAYS._replace(limit=Limit(8, Unit.WEEKS, reckoning=Reckoning.DUTCH))
    found = due(eight_weeks, known(date.fromisoformat(received)))
    assert found.on == (None if last is None else date.fromisoformat(last))
    assert found.missing == (None if last else "holidays")


@pytest.mark.parametrize(
    ("limit", "cites"),
    [
        (Limit(8, Unit.WEEKS, reckoning=Reckoning.DUTCH), "nl-algemene-termijnenwet/article_1"),
        (Limit(5, Unit.WORKING_DAYS, reckoning=Reckoning.DUTCH), "nl-algemene-termijnenwet/article_1"),
        (Limit(13, Unit.WEEKS, reckoning=Reckoning.DUTCH), "nl-algemene-termijnenwet/article_4"),
        (Limit(7, Unit.YEARS, Runs.AFTER_YEAR, Reckoning.DUTCH), "nl-algemene-termijnenwet/article_4"),
        (Limit(2, Unit.WEEKS, Runs.BEFORE, Reckoning.DUTCH), "nl-algemene-termijnenwet/article_1/par_2"),
        (Limit(10, Unit.DAYS, Runs.BEFORE), "eu-1971-1182/article_3"),
    ],
)
def test_a_period_names_the_rule_that_counts_it(limit: Limit, cites: str) -> None:
    assert basis(limit).path == due(THIRTY_DAYS._replace(limit=limit), known(date(2026, 6, 1))).cites == cites


def test_a_period_of_the_union_takes_good_friday_for_a_working_day() -> None:
    assert due(THIRTY_DAYS, known(date(2026, 3, 4))).on == date(2026, 4, 3)


def test_a_day_before_that_of_the_law_has_passed() -> None:
    values = known(date(2026, 10, 1))
    last = due(THIRTY_DAYS, values).on
    assert last is not None
    assert not due(THIRTY_DAYS, values, last).passed
    assert due(THIRTY_DAYS, values, last + timedelta(days=1)).passed


@given(EVENTS, st.integers(1, 60), st.sampled_from([Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS]))
def test_in_the_netherlands_a_period_ends_on_a_working_day_after_the_event(event: date, number: int, unit: Unit) -> None:
    on = due(THIRTY_DAYS._replace(limit=Limit(number, unit)), known(event)).on
    assert on is not None
    assert on > event
    assert is_working_day(on, calendar(packaged(), "NL"))


@given(EVENTS, st.integers(0, 700), st.integers(0, 700))
def test_more_knowledge_of_the_event_never_changes_a_day(event: date, before: int, after: int) -> None:
    vague = due(THIRTY_DAYS, known(event - timedelta(days=before), event + timedelta(days=after))).on
    assert vague is None or vague == due(THIRTY_DAYS, known(event)).on


def test_of_several_lines_the_nearest_day_counts() -> None:
    by = [due(THIRTY_DAYS, known(date(2026, month, 1))) for month in (3, 2, 4)]
    until = [due(FIVE_YEARS, known(date(year, 1, 1))) for year in (2024, 2026, 2025)]
    assert nearest([*by]) is by[1]
    assert nearest([*until]) is until[1]


def test_where_one_line_has_no_day_there_is_none() -> None:
    without = due(THIRTY_DAYS, known(None))
    assert nearest([due(THIRTY_DAYS, known(date(2026, 3, 1))), without]) is without
    assert nearest([None]) is None


def test_every_period_is_counted_by_the_rules_of_its_own_law() -> None:
    rules = [one for one in LAW.provisions if isinstance(one, Rule) and one.obligation.deadline is not None]
    expected = {one.id: Reckoning.DUTCH if one.cites.act.id.startswith("nl-") else Reckoning.UNION for one in rules}
    assert {one.id: one.obligation.deadline.limit.reckoning for one in rules if one.obligation.deadline} == expected


def test_every_duty_is_one_of_the_vocabulary_and_has_an_own_name() -> None:
    used = {one.obligation.duty for one in LAW.provisions if isinstance(one, Rule)}
    assert used <= set(ALL_DUTIES)
    assert len({one.id for one in ALL_DUTIES}) == len(ALL_DUTIES)
    assert {one.duty for one in packaged().measures} - {None} <= {one.id for one in ALL_DUTIES}


CASE: dict[str, Any] = {
    "schema_version": 1,
    "as_of": "2026-11-21",
    "activity": "export",
    "mode": "physical",
    "exporter": {"name": "V B.V.", "country": "NL"},
    "items": [{"id": "router", "name": "Router", "classification": "5A002.a.1"}],
    "parties": [{"role": "end_user", "name": "X", "country": "GB"}],
    "destination": "GB",
    "authorisations_held": [{"id": "EU001", "kind": "union_general"}],
}


def answered(world: World, **changes: object) -> answer.Answer:
    return assess(read_case(json.dumps(CASE | changes).encode(), "case.json", world), world, When(date(2026, 11, 21)))


def duty_of(found: answer.Answer, kind: str) -> answer.Duty:
    """The duty of the regulation; Dutch law may ask the same for longer."""
    (duty,) = (one for one in found.duties if one.duty == kind and one.cites.startswith("eu-"))
    return duty


def test_the_answer_shows_the_days_of_its_duties(world: World) -> None:
    found = answered(world, dates={"export": "2026-11-30"}, facts={"authorisation.first_used_on": "2026-11-30"})
    records, notice = (duty_of(found, kind).due for kind in ("keep_records", "notify_first_use"))
    assert records is not None
    assert notice is not None
    assert (records.on, notice.on) == (date(2031, 12, 31), date(2026, 12, 30))


def test_a_field_and_a_fact_that_differ_give_no_day(world: World) -> None:
    found = answered(world, dates={"export": "2026-11-30"}, facts={"deal.exported_on": "2027-01-02"})
    records = duty_of(found, "keep_records").due
    assert records is not None
    assert (records.on, records.missing) == (None, "event")


def test_every_duty_says_who_how_strictly_and_where_it_stands(world: World) -> None:
    for one in answered(world).duties:
        assert one.bearer
        assert one.strength in {"must", "should", "may"}
        assert one.cites
        assert one.state in {"due", "possible", "fulfilled", "being_met"}
        assert (one.deadline is None) == (one.due is None)


@pytest.mark.parametrize(
    ("facts", "kind", "state"),
    [
        ({}, "register_for_general_authorisation", "due"),
        ({"authorisation.registered": "no"}, "register_for_general_authorisation", "due"),
        ({"authorisation.registered": "yes"}, "register_for_general_authorisation", "fulfilled"),
        ({"authorisation.stated_in_customs_declaration": "yes"}, "declare_general_authorisation", "fulfilled"),
        ({"deal.records_kept": "yes"}, "keep_records", "being_met"),
        ({"deal.records_kept": "no"}, "keep_records", "due"),
        ({}, "declare_to_customs", "due"),
    ],
)
def test_what_is_done_is_not_asked_again(facts: dict[str, str], kind: str, state: str, world: World) -> None:
    assert duty_of(answered(world, facts=facts), kind).state == state


def test_a_transmission_is_not_declared_to_customs(world: World) -> None:
    assert "declare_to_customs" not in {one.duty for one in answered(world, mode="transmission").duties}


def test_what_the_law_asks_is_not_a_measure_beside_it(world: World) -> None:
    listed = answered(world)
    assert "keep_records" in {one.duty for one in listed.duties}
    assert "keep_records" not in {one.id for one in listed.measures}
    abroad = answered(world, activity="technical_assistance", exporter={"name": "V GmbH", "country": "DE"})
    assert "keep_records" in {one.id for one in abroad.measures}


def test_hiding_a_measure_does_not_soften_the_advice(world: World) -> None:
    open_duty = answered(world)
    assert open_duty.advice.level != "proceed"


def test_a_broker_gives_notice_two_whole_weeks_before_the_service(world: World) -> None:
    facts = {"deal.items_in_third_country": "yes", "exporter.brokering_notified": "no", "deal.services_begin_on": "2026-12-21"}
    found = answered(world, activity="brokering", facts=facts)
    notice = next(one for one in found.duties if one.duty == "notify_brokering")
    assert notice.due is not None
    assert (notice.due.on, notice.due.kind) == (date(2026, 12, 6), "by")
