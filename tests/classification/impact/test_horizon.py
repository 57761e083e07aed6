"""After the horizon nobody here knows whether the list changed: no item is said to be unchanged."""

from __future__ import annotations

from datetime import date

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import Kind, impact
from sluis.classification.impact.record import Record, classified
from sluis.classification.impact.report import Reason
from sluis.law.text import Language

RECORDS = (Record("a", "A", classified("5A001.f.2"), {}), Record("b", "B", classified("not_listed"), {}))
BEFORE = date(2026, 1, 1)


def test_beyond_the_horizon_nothing_is_unchanged(annex: AnnexI) -> None:
    found = impact(RECORDS, annex, BEFORE, date(2030, 1, 1))
    assert [one.kind for one in found.items] == [Kind.UNDECIDABLE, Kind.UNDECIDABLE]
    assert {one.effects[0].reason for one in found.items} == {Reason.AFTER_HORIZON}
    assert annex.horizon.isoformat() in found.items[0].effects[0].words.into(Language.EN)


@pytest.mark.parametrize("within", ["horizon", "same_day"])
def test_up_to_the_horizon_and_between_a_day_and_itself_it_is_known(annex: AnnexI, within: str) -> None:
    before, after = (BEFORE, annex.horizon) if within == "horizon" else (date(2030, 1, 1), date(2030, 1, 1))
    found = impact(RECORDS, annex, before, after)
    assert [one.kind for one in found.items] == [Kind.UNCHANGED, Kind.UNCHANGED]
