from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from sluis.law.errors import IntegrityError
from sluis.library.clearances import Clearances, Given, Withdrawn
from sluis.screening.clearance import Clearance, ClearanceError

ONE = Clearance(
    list="list",
    entry="1",
    entry_digest="a",
    party_digest="b",
    by="anna",
    why="Born in another century.",
    evidence=("passport",),
    on=date(2026, 1, 2),
    until=date(2027, 1, 1),
)
GIVEN = Given(party="telecom", clearance=ONE)


def test_what_was_added_is_read_back_the_oldest_first(tmp_path: Path) -> None:
    kept = Clearances(tmp_path / "clearances")
    assert kept.records() == {}
    later = replace(ONE, on=date(2026, 5, 1))
    names = [kept.add(replace(GIVEN, clearance=one)) for one in (later, ONE)]
    kept.add(replace(GIVEN, party="other"))
    assert kept.standing("telecom") == {names[1]: ONE, names[0]: later}
    assert list(kept.standing("telecom")) == names[::-1]


def test_the_same_record_twice_is_one(tmp_path: Path) -> None:
    kept = Clearances(tmp_path)
    assert kept.add(GIVEN) == kept.add(GIVEN)
    assert len(kept.records()) == 1


def test_a_withdrawn_clearance_stands_no_more_and_stays_recorded(tmp_path: Path) -> None:
    kept = Clearances(tmp_path)
    name = kept.add(GIVEN)
    kept.add(Withdrawn(id=name, by="bert", why="The passport was forged.", on=date(2026, 2, 1)))
    assert kept.standing("telecom") == {}
    assert len(kept.records()) == 2


def test_what_was_never_given_cannot_be_withdrawn(tmp_path: Path) -> None:
    with pytest.raises(ClearanceError):
        Clearances(tmp_path).add(Withdrawn(id="0" * 64, by="bert", why="So.", on=date(2026, 2, 1)))


def test_a_record_that_was_changed_on_the_disk_is_refused(tmp_path: Path) -> None:
    kept = Clearances(tmp_path)
    folder = tmp_path / kept.add(GIVEN)
    content = (folder / "record.json").read_bytes().replace(b"2027-01-01", b"2099-01-01")
    (folder / "record.json").write_bytes(content)
    with pytest.raises(IntegrityError):
        kept.standing("telecom")
    digests = {"record.json": hashlib.sha256(content).hexdigest()}
    (folder / "digests.json").write_text(json.dumps(digests), encoding="utf-8")
    with pytest.raises(IntegrityError):
        kept.standing("telecom")
