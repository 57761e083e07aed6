"""Misuse is shown once it was public, never before, and with how strong the evidence is."""

from datetime import date, timedelta

import pytest

from sluis.destinations.misuse import EVIDENCE, documented_misuse, known_from
from sluis.knowledge.destination import Misuse
from sluis.knowledge.entry import Words
from sluis.knowledge.model import Knowledge

TODAY = date(2026, 11, 22)


def row(published: str | None, year: int = 2015) -> Misuse:
    return Misuse(
        id="x",
        country="EG",
        kind="scan",
        vendor=None,
        technology="x",
        since=None,
        year=year,
        published=published,
        persons=None,
        what=Words(nl="x", en="y"),
        source="x",
        url=None,
        verified="no",
    )


@pytest.mark.parametrize(
    ("published", "first"),
    [
        ("2015-07-06", date(2015, 7, 6)),
        ("2015-07", date(2015, 8, 1)),
        ("2015-12", date(2016, 1, 1)),
        ("2015-02", date(2015, 3, 1)),
        ("2015", date(2016, 1, 1)),
        (None, date(2017, 1, 1)),
    ],
)
def test_it_is_known_from_its_publication_taken_late(published: str | None, first: date) -> None:
    assert known_from(row(published)) == first


def test_nothing_is_shown_before_it_was_published(knowledge: Knowledge) -> None:
    for one in knowledge.misuse:
        first = known_from(one)
        before = documented_misuse(one.country, first - timedelta(days=1), knowledge)
        assert one.id not in {each.id for each in before}
        assert one.id in {each.id for each in documented_misuse(one.country, first, knowledge)}
        assert one.published is None or first.isoformat() >= one.published


def test_a_later_day_never_shows_less(knowledge: Knowledge) -> None:
    for country in ("EG", "MX", "SA", "AE"):
        shown: set[str] = set()
        for year in range(2012, 2027):
            now = {one.id for one in documented_misuse(country, date(year, 1, 1), knowledge)}
            assert shown <= now
            shown = now
        assert shown


def test_the_strongest_evidence_comes_first(knowledge: Knowledge) -> None:
    order = list(EVIDENCE)
    found = [order.index(one.kind) for one in documented_misuse("MX", TODAY, knowledge)]
    assert found == sorted(found)
    assert found[0] == order.index("documented_abuse")


def test_evidence_says_how_far_it_carries(knowledge: Knowledge) -> None:
    scans = [one for one in documented_misuse("DK", TODAY, knowledge) if one.kind == "scan"]
    assert scans
    assert all("zwak" in one.strength.nl.casefold() for one in scans)


def test_a_calm_country_may_be_on_record_as_a_customer(knowledge: Knowledge) -> None:
    assert {one.kind for one in documented_misuse("NL", TODAY, knowledge)} == {"customer_leak"}


def test_a_country_without_a_record_has_none(knowledge: Knowledge) -> None:
    assert documented_misuse("IS", TODAY, knowledge) == ()


def test_serbia_was_known_for_it_after_the_report_and_not_before(knowledge: Knowledge) -> None:
    def abuse(day: date) -> list[str]:
        return [one.id for one in documented_misuse("RS", day, knowledge) if one.kind == "documented_abuse"]

    assert abuse(date(2024, 12, 15)) == []
    assert abuse(date(2024, 12, 16)) == ["rs-novispy-2024-12"]
