"""Ownership in genuine data in the FollowTheMoney model (skipped where the shared material is absent)."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from sluis.law.truth import UNKNOWN, YES, Truth
from sluis.screening.entry import Entry
from sluis.screening.holdings import holdings_on, listed_on
from sluis.screening.lists import ftm
from sluis.screening.lists.source import Source
from sluis.screening.ownership import Ownership, trace
from sluis.screening.ownership_wording import explain

_MOST = 10_000_000
_PUBLISHED = date(2026, 3, 1)
_OWNER, _CONCERN, _OWNED = "NK-aU5ybkbRFJucf8YMwsJvDw", "NK-nR5AXM9AVPq4pQaSPSaVam", "NK-abdzbEBkqyT29GyREbiURZ"


def _read(shared: Path, name: str) -> list[Entry]:
    with (shared / "lists" / "ftm" / name).open("rb") as stream:
        return [one for one in ftm.entries((Source(name, stream, _MOST),)) if isinstance(one, Entry)]


def _trace(entries: list[Entry], party: str, day: date, listed: dict[str, Truth] | None = None) -> Ownership:
    return trace(party, holdings_on(entries, listed or listed_on(entries, day), day, _PUBLISHED))


def test_a_company_of_two_listed_owners_is_owned(shared: Path) -> None:
    entries = _read(shared, "yente_zala_entities.ftm.json")
    found = _trace(entries, _OWNED, _PUBLISHED)
    assert (found.owned, found.share.settled, found.share.low) == (YES, True, Fraction(100))
    assert {path.steps[0].owner for path in found.paths} == {_OWNER, _CONCERN}
    assert len(found.directors) == 2


def test_the_same_stake_told_three_times_is_not_added(shared: Path) -> None:
    entries = _read(shared, "yente_zala_entities.ftm.json")
    listed = dict(listed_on(entries, _PUBLISHED)) | {_CONCERN: UNKNOWN}
    found = _trace(entries, _OWNED, date(2020, 1, 1), listed)
    # 50, 48 and 51 % of one owner, in one period, is at least 51 %; another one has 2 %.
    assert (found.owned, found.share.low) == (YES, Fraction(53))


def test_what_has_ended_no_longer_counts(shared: Path) -> None:
    entries = _read(shared, "yente_zala_entities.ftm.json")
    subsidiary = "NK-9Xa4Kg7Y7nfccE7VcZt6Q6"
    listed = listed_on(entries, _PUBLISHED)
    assert [_trace(entries, subsidiary, day, listed).owned for day in (date(2021, 1, 1), _PUBLISHED)] == [YES, UNKNOWN]


@pytest.mark.parametrize(
    "name", ["yente_zala_entities.ftm.json", "yente_parteispenden_entities.ftm.json", "yente_t1_entities.ftm.json"]
)
def test_every_party_has_an_answer_in_both_languages(shared: Path, name: str) -> None:
    entries = _read(shared, name)
    names = {one.id: one.names[0].text for one in entries}
    assert entries
    for entry in entries:
        said = explain(_trace(entries, entry.id, _PUBLISHED), names)
        assert all(one.nl and one.en for one in said)
