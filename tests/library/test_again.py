"""Screening a file again gives what a full screening gives, and every change of outcome is on record."""

import csv
import hashlib
import lzma
import random
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sluis.law.text import Language
from sluis.library import Library, again
from sluis.library.again import Again, DoubleReferenceError, Rescreening
from sluis.library.clearances import Given, Withdrawn
from sluis.library.hits_file import screen_file
from sluis.library.lock import BusyError, locked
from sluis.library.screenings import NeverScreenedError, OtherVersionError
from sluis.library.shelf import Shelf
from sluis.screening.clearance import Finding, Lapse, clear, key_of
from sluis.screening.party import Party
from sluis.screening.rescreening import Cause, Change
from sluis.screening.screener import Setting
from sluis.screening.standpoint import Happened
from sluis.screening.threshold import Preset

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TODAY = NOW.date()
HEADING = "id;name;born;reason;until\n"
QUISTORP, QUIRIJN = "1;Verzonnen Handelshuis Quistorp;;zaak;\n", "2;Quirijn Nergenshuizen;1961-03-04;zaak;\n"
PARTIES = "ref,name\na,Handelshuis Quistorp Verzonnen\nb,Quirijn Nergenshuizen\nc,Ploegstra Bloembollen\n"


class Desk:
    """A library, a file of parties, and what screening it again gives."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.library = folder, Library(folder / "home")
        self.parties, self.result = folder / "parties.csv", folder / "hits.csv"
        self.lists(QUISTORP + QUIRIJN)
        self.parties.write_text(PARTIES, encoding="utf-8")

    def lists(self, rows: str) -> None:
        (self.folder / "own.csv").write_text(HEADING + rows, encoding="utf-8")
        self.library.lists.put([self.folder / "own.csv"], NOW, accept_fewer=True)

    def setting(self, on: date = TODAY, preset: Preset = Preset.BALANCED) -> Setting:
        return Setting(self.library.screening(), on, 7, preset, self.library.clearances.all_standing())

    def run(self, setting: Setting | None = None, tell: again.Tell = lambda _done, _of: None) -> Again:
        of = Rescreening(setting or self.setting(), Language.EN, self.library.screenings, self.library.index_folder, "parties")
        return of.run(self.parties, self.result, NOW, tell)

    def clear(self, reference: str, name: str) -> str:
        setting, party = self.setting(), Party((name,))
        [[hit, *_]] = setting.screener.screen([party], setting.on)
        entry = setting.screener.entry_of(hit)
        assert entry is not None
        finding = Finding(by="anna", why="another", evidence=("file",), on=date(2026, 1, 1), until=date(2026, 12, 31))
        given = Given(party=key_of(party, reference), clearance=clear(hit, party, entry, finding))
        return self.library.clearances.add(given)

    def full(self, setting: Setting | None = None) -> bytes:
        other = self.folder / "full.csv"
        screen_file(self.parties, other, setting or self.setting(), Language.EN)
        return other.read_bytes()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def told(found: Again) -> list[tuple[str, str, Change, tuple[object, ...]]]:
    return [(one.party.removeprefix("reference "), one.entry, one.change, one.causes) for one in found.record.changes]


def test_the_first_time_there_is_nothing_to_compare_with(desk: Desk) -> None:
    found = desk.run()
    assert (found.former, found.record.changes, found.searched) == (None, (), 3)
    assert desk.result.read_bytes() == desk.full()
    assert found.record.results == {"hit": 2, "cannot_tell": 1}


def test_where_nothing_changed_nothing_is_searched_and_nothing_told(desk: Desk) -> None:
    desk.run()
    found = desk.run()
    assert (told(found), found.searched) == ([], 0)
    assert desk.result.read_bytes() == desk.full()


def test_hits_that_come_and_vanish_are_told_with_their_cause(desk: Desk) -> None:
    desk.run()
    desk.lists(QUIRIJN + "3;Ploegstra Bloembollen;;zaak;\n")
    found = desk.run()
    assert told(found) == [
        ("a", "1", Change.VANISHED, (Cause.DELISTED,)),
        ("c", "3", Change.NEW, (Cause.LISTED,)),
    ]
    assert desk.result.read_bytes() == desk.full()


def test_a_party_that_came_changed_or_left_is_told(desk: Desk) -> None:
    desk.run()
    desk.parties.write_text("ref,name,born\nb,Quirijn Nergenshuizen,1961-03-04\nd,Quistorp Handelshuis,\n", encoding="utf-8")
    assert told(desk.run()) == [
        ("b", "2", Change.RAISED, (Cause.PARTY_CHANGED,)),
        ("d", "1", Change.NEW, (Cause.PARTY_ADDED,)),
        ("a", "1", Change.VANISHED, (Cause.PARTY_REMOVED,)),
    ]


def test_a_listing_that_ended_in_between_is_told(desk: Desk) -> None:
    desk.lists(QUISTORP.replace("zaak;", "zaak;2026-03-05") + QUIRIJN)
    desk.run()
    found = desk.run(desk.setting(date(2026, 3, 6)))
    assert told(found) == [("a", "1", Change.VANISHED, (Cause.LISTING_ENDED,))]
    assert desk.result.read_bytes() == desk.full(desk.setting(date(2026, 3, 6)))


def test_a_clearance_that_is_given_and_withdrawn_is_told(desk: Desk) -> None:
    desk.run()
    name = desk.clear("b", "Quirijn Nergenshuizen")
    assert told(desk.run()) == [("b", "2", Change.CLEARED, (Cause.CLEARANCE_GIVEN,))]
    assert desk.result.read_bytes() == desk.full()
    assert told(desk.run()) == []
    desk.library.clearances.add(Withdrawn(id=name, by="bert", why="forged", on=date(2026, 2, 1)))
    assert told(desk.run()) == [("b", "2", Change.REOPENED, (Cause.CLEARANCE_WITHDRAWN,))]


def test_cleared_hits_do_not_make_up_for_lists_that_are_missing(desk: Desk) -> None:
    desk.clear("b", "Quirijn Nergenshuizen")
    assert desk.run().record.results == {"hit": 1, "cannot_tell": 2}
    with desk.result.open(encoding="utf-8", newline="") as file:
        assert [row["result"] for row in csv.DictReader(file) if row["reference"] == "b"] == ["cannot_tell", "cleared"]


def test_a_clearance_that_a_change_made_void_is_told(desk: Desk) -> None:
    desk.clear("b", "Quirijn Nergenshuizen")
    assert desk.run().record.results["hit"] == 1
    desk.lists(QUISTORP + QUIRIJN.replace("1961-03-04", "1961-03-05"))
    found = desk.run()
    assert ("b", "2", Change.REOPENED, (Cause.CLEARANCE_LAPSED,)) in told(found)
    assert [one.lapses for one in found.record.changes if one.lapses] == [(Lapse.ENTRY_CHANGED,)]
    assert desk.result.read_bytes() == desk.full()
    desk.clear("a", "Handelshuis Quistorp Verzonnen")
    desk.run()
    found = desk.run(desk.setting(date(2027, 1, 1)))
    assert told(found) == [("a", "1", Change.REOPENED, (Cause.CLEARANCE_LAPSED,))]
    assert found.record.changes[0].lapses == (Lapse.EXPIRED,)


def test_another_preset_is_another_method(desk: Desk) -> None:
    desk.parties.write_text("ref,name\ne,Quirinus Nergenshuis\nf,Quirijn Nergens\n", encoding="utf-8")
    desk.run()
    careful = desk.setting(preset=Preset.CAREFUL)
    found = desk.run(careful)
    assert found.searched == 2
    assert desk.result.read_bytes() == desk.full(careful)
    assert {one.causes for one in found.record.changes} == {(Cause.OTHER_METHOD,)}


def test_another_version_of_the_matcher_searches_all_anew(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.run()
    monkeypatch.setattr(again, "maker", lambda: "another")
    assert desk.run().searched == 3


def rewritten(desk: Desk, change: Callable[[dict[str, Any]], None]) -> None:
    """The last outcome as another version might have kept it."""
    kept = desk.library.screenings
    latest = kept.latest("parties")
    assert latest is not None
    raw = msgspec.msgpack.decode(msgspec.msgpack.encode(kept.standpoint(latest)))
    change(raw)
    content = msgspec.msgpack.encode(raw)
    name = hashlib.sha256(content).hexdigest()
    Shelf(kept.folder / "outcomes").put(name, {"outcome.msgpack": content})
    [pointer] = (kept.folder / "latest").iterdir()
    pointer.write_bytes(msgspec.json.encode(msgspec.structs.replace(latest, outcome=name)))


def hits_in(raw: dict[str, Any]) -> list[dict[str, Any]]:
    return [hit for one in raw["outcome"]["parties"].values() for hit in one["hits"]]


def other_reasons(raw: dict[str, Any]) -> None:
    for hit in hits_in(raw):
        hit["raised"] = [{"reason": "same_shoe_size", "odds": 1.0, "asked": "43", "listed": "43"}]
        hit["matched"] = {"told": "otherwise"}


def test_an_outcome_with_reasons_that_only_another_version_knows_is_compared_with_and_not_reused(desk: Desk) -> None:
    desk.run()
    rewritten(desk, other_reasons)
    desk.lists(QUIRIJN)
    found = desk.run()
    assert found.searched == 3
    assert told(found) == [
        ("a", "1", Change.VANISHED, (Cause.DELISTED,)),
        ("b", "2", Change.OTHER_REASONS, (Cause.OTHER_METHOD,)),
    ]
    assert desk.result.read_bytes() == desk.full()
    assert desk.run().searched == 0


@pytest.mark.parametrize("without", ["score", "listings", "entry"])
def test_an_outcome_that_cannot_be_read_at_all_is_told_with_what_to_do_and_stays(desk: Desk, without: str) -> None:
    desk.run()

    def cut(raw: dict[str, Any]) -> None:
        for hit in hits_in(raw):
            del hit[without]

    rewritten(desk, cut)
    before = desk.library.screenings.latest("parties")
    desk.result.unlink()
    with pytest.raises(OtherVersionError, match="--series"):
        desk.run()
    assert desk.library.screenings.latest("parties") == before
    assert not desk.result.exists()


def test_a_record_of_a_change_that_only_another_version_knows_is_told(desk: Desk) -> None:
    desk.run()
    kept = desk.library.screenings
    latest = kept.latest("parties")
    assert latest is not None
    raw = msgspec.json.decode(msgspec.json.encode(kept.record(latest.record)))
    raw["results"] = "otherwise"
    content = msgspec.json.encode(raw)
    name = hashlib.sha256(content).hexdigest()
    Shelf(kept.folder / "records").put(name, {"record.json": content})
    with pytest.raises(OtherVersionError):
        kept.record(name)


def test_where_the_former_index_is_gone_all_is_searched_and_the_outcome_the_same(desk: Desk) -> None:
    desk.run()
    for one in desk.library.index_folder.iterdir():
        one.unlink()
    desk.lists(QUIRIJN)
    found = desk.run()
    assert (found.searched, [one.change for one in found.record.changes]) == (3, [Change.VANISHED])
    assert desk.result.read_bytes() == desk.full()


def test_the_index_of_the_last_screening_is_kept_however_many_follow(desk: Desk) -> None:
    desk.run()
    for number in range(6):
        desk.lists(QUISTORP + QUIRIJN + f"9;Verzonnen Partij {number}x;;zaak;\n")
        desk.library.screening()
    assert desk.run().searched < 3


def test_every_record_stays_and_leads_to_the_one_before(desk: Desk) -> None:
    desk.run()
    desk.lists(QUIRIJN)
    desk.run()
    desk.lists(QUIRIJN + QUISTORP)
    desk.run()
    records = list(desk.library.screenings.records("parties"))
    assert [[one.change for one in record.changes] for record in records] == [[Change.NEW], [Change.VANISHED], []]
    assert len(list((desk.library.screenings.folder / "outcomes").iterdir())) == 1
    with pytest.raises(NeverScreenedError):
        list(desk.library.screenings.records("another"))


def test_one_reference_for_two_parties_is_refused_and_nothing_is_written(desk: Desk) -> None:
    desk.parties.write_text("ref,name\na,Een Partij\na,Andere Partij\n", encoding="utf-8")
    with pytest.raises(DoubleReferenceError):
        desk.run()
    assert not desk.result.exists()
    assert desk.library.screenings.latest("parties") is None


def test_namesakes_without_a_reference_are_kept_apart(desk: Desk) -> None:
    desk.parties.write_text("name,country\nQuirijn Nergenshuizen,NL\nQuirijn Nergenshuizen,BE\n", encoding="utf-8")
    found = desk.run()
    assert (found.record.parties, found.record.results) == (2, {"hit": 2})
    assert desk.result.read_bytes() == desk.full()


class BrokenOffError(Exception):
    pass


def break_off(after: int) -> Callable[[int, int], None]:
    def tell(done: int, _of: int) -> None:
        if done >= after:
            raise BrokenOffError

    return tell


def test_a_run_that_was_broken_off_goes_on_and_had_written_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(again, "CHUNK", 5)
    rows = "".join(f"{n},Ploegstra Bloembollen {n}\n" for n in range(22)) + "x,Quirijn Nergenshuizen\n"
    desk.parties.write_text(f"ref,name\n{rows}", encoding="utf-8")
    with pytest.raises(BrokenOffError):
        desk.run(tell=break_off(10))
    assert not desk.result.exists()
    assert desk.library.screenings.latest("parties") is None
    [spool] = desk.library.screenings.folder.glob(".unfinished-*")
    with spool.open("ab") as file:
        file.write(b"half a piece")
    steps: list[int] = []
    desk.run(tell=lambda done, _of: steps.append(done))
    assert steps == [10, 15, 20, 23]
    assert desk.result.read_bytes() == desk.full()
    assert not list(desk.library.screenings.folder.glob(".unfinished-*"))


def test_two_runs_do_not_meet(desk: Desk) -> None:
    with locked(desk.result), pytest.raises(BusyError):
        screen_file(desk.parties, desk.result, desk.setting(), Language.EN)

    def meddle(_done: int, _of: int) -> None:
        with pytest.raises(BusyError):
            desk.run()

    desk.run(tell=meddle)
    assert not list(desk.folder.glob(".*"))


PAIRS = [("2024-06-12", "2024-07-02"), ("2024-07-02", "2022-01-22")]


def put_ofac(desk: Desk, file: Path) -> None:
    (desk.folder / "SDN.CSV").write_bytes(lzma.decompress(file.read_bytes()))
    day = date.fromisoformat(file.name.removeprefix("ofac_sdn_").removesuffix(".csv.xz"))
    desk.library.lists.put([desk.folder / "SDN.CSV"], NOW, published=day, accept_fewer=True)


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_on_dated_lists_of_ofac_the_result_is_that_of_a_full_screening(shared: Path, desk: Desk, old: str, new: str) -> None:
    chance, files = random.Random(7), [shared / f"lists/history/ofac_sdn_{day}.csv.xz" for day in (old, new)]  # noqa: S311
    with lzma.open(files[0], "rt", encoding="latin-1") as first, lzma.open(files[1], "rt", encoding="latin-1") as second:
        names = [row[1] for file in (first, second) for row in csv.reader(file) if len(row) > 1]
    chosen = chance.sample(names, 150) + [
        " ".join(chance.sample(" ".join(chance.sample(names, 3)).split(), 2)) for _ in range(50)
    ]
    with desk.parties.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["ref", "name"], *enumerate(chosen)])
    put_ofac(desk, files[0])
    desk.run()
    before = desk.result.read_bytes()
    for version in desk.library.lists.versions("us_ofac_sdn"):
        assert version.published == date.fromisoformat(old)
    (desk.library.lists.folder / ".in-use" / "us_ofac_sdn.json").unlink()
    put_ofac(desk, files[1])
    found = desk.run()
    assert desk.result.read_bytes() == desk.full()
    assert desk.result.read_bytes() != before
    assert {one.change for one in found.record.changes} & {Change.NEW, Change.VANISHED}
    assert_complete(found.record.changes, before, desk.result.read_bytes())


def assert_complete(changes: tuple[Happened, ...], before: bytes, after: bytes) -> None:
    """Every hit that is in one of two results only, or has another score, is among the changes, and nothing else is."""
    was, now = (
        {
            (row["reference"], row["entity"]): row["score"]
            for row in csv.DictReader(content.decode().splitlines())
            if row["entity"]
        }
        for content in (before, after)
    )
    differ = {key for key in was.keys() | now.keys() if was.get(key) != now.get(key)}
    recorded = {(one.party.removeprefix("reference "), one.entry) for one in changes if one.change is not Change.OTHER_REASONS}
    assert recorded == differ
