"""Lists are kept by version; the one in use is swapped whole, and stays after a refusal."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sluis.law.errors import IntegrityError
from sluis.library import Library, lists
from sluis.library.errors import NoSuchListError
from sluis.library.lists import Lists, Taken
from sluis.screening.entry import Entry
from sluis.screening.errors import BrokenListError, FewerEntriesError
from sluis.screening.lists import read
from sluis.screening.lists.difference import difference
from tests.screening.lists.reading import opened
from tests.screening.lists.synthetic import BY_FORMAT

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
PARTY = "<sdnEntry><uid>{n}</uid><lastName>NERGENS {n}{mark}</lastName><sdnType>Entity</sdnType></sdnEntry>"


def sdn(day: str, count: int, mark: str = "") -> bytes:
    """A list of so many parties; the first of them has a mark."""
    parties = "".join(PARTY.format(n=n, mark=mark if n == 1 else "") for n in range(1, count + 1))
    about = f"<publshInformation><Publish_Date>{day}</Publish_Date><Record_Count>{count}</Record_Count></publshInformation>"
    return f"<sdnList>{about}{parties}<!-- <program>CUBA --></sdnList>".encode()


@pytest.fixture
def shelf(tmp_path: Path) -> Lists:
    return Library(tmp_path / "home").lists


def put(shelf: Lists, content: bytes, name: str = "sdn.xml", **rest: bool | date | None) -> Taken:
    folder = shelf.folder.parent.parent / "given"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    return shelf.put([folder / name], NOW, format_id="ofac-sdn-xml" if name == "sdn.xml" else "", **rest)  # type: ignore[arg-type]


def in_use(shelf: Lists) -> tuple[Entry, ...]:
    version = shelf.in_use("us_ofac_sdn")
    assert version is not None
    return tuple(shelf.entries(version))


def test_a_list_comes_back_as_it_was_read(shelf: Lists) -> None:
    files = BY_FORMAT["opensanctions-ftm"].files
    taken = put(shelf, next(iter(files.values())), "entities.ftm.json")
    header, entries = read(opened(files))
    assert tuple(shelf.entries(taken.version)) == entries
    assert (taken.version.entries, taken.version.names, taken.version.published) == (
        header.entries,
        header.names,
        header.published,
    )


def test_a_newer_version_is_put_to_use_and_both_are_kept(shelf: Lists) -> None:
    put(shelf, sdn("01/02/2026", 4))
    assert put(shelf, sdn("02/02/2026", 5)).in_use
    assert [one.published for one in shelf.versions()] == [date(2026, 1, 2), date(2026, 2, 2)]
    assert len(in_use(shelf)) == 5


def test_an_older_version_is_kept_but_not_used(shelf: Lists) -> None:
    put(shelf, sdn("02/02/2026", 5))
    assert not put(shelf, sdn("01/02/2026", 4)).in_use
    assert len(shelf.versions()) == 2
    assert len(in_use(shelf)) == 5


@pytest.mark.parametrize("content", [sdn("03/02/2026", 3), sdn("03/02/2026", 10)[:-30]])
def test_after_a_refusal_the_list_in_use_stays(shelf: Lists, content: bytes) -> None:
    put(shelf, sdn("02/02/2026", 10))
    with pytest.raises((FewerEntriesError, BrokenListError)):
        put(shelf, content)
    assert len(in_use(shelf)) == 10
    assert len(shelf.versions()) == 1


@pytest.mark.parametrize(("count", "fits"), [(7, True), (6, False)])
def test_a_list_may_shrink_by_less_than_a_third(shelf: Lists, count: int, *, fits: bool) -> None:
    put(shelf, sdn("02/02/2026", 10))
    if fits:
        assert put(shelf, sdn("03/02/2026", count)).in_use
    else:
        with pytest.raises(FewerEntriesError):
            put(shelf, sdn("03/02/2026", count))


def test_a_list_that_is_much_smaller_is_taken_where_somebody_says_so(shelf: Lists) -> None:
    put(shelf, sdn("02/02/2026", 10))
    assert put(shelf, sdn("03/02/2026", 2), accept_fewer=True).in_use
    assert len(in_use(shelf)) == 2


def test_of_a_refused_first_list_nothing_is_kept(shelf: Lists) -> None:
    with pytest.raises(BrokenListError):
        put(shelf, sdn("02/02/2026", 10)[:-30])
    assert shelf.versions() == ()
    assert shelf.in_use("us_ofac_sdn") is None
    with pytest.raises(NoSuchListError):
        shelf.used("us_ofac_sdn")


def test_importing_twice_keeps_one(shelf: Lists) -> None:
    first, second = put(shelf, sdn("02/02/2026", 3)), put(shelf, sdn("02/02/2026", 3))
    assert (first.known, second.known) == (False, True)
    assert first.version.digest == second.version.digest
    assert len(shelf.versions()) == 1


def test_a_day_can_be_added_later(shelf: Lists) -> None:
    content = BY_FORMAT["us-csl-csv"].files["consolidated.csv"]
    undated = put(shelf, content, "consolidated.csv").version
    assert (undated.published, shelf.used("us_csl").current_on(undated)) == (None, None)
    dated = put(shelf, content, "consolidated.csv", published=date(2026, 2, 3)).version
    assert dated.published == date(2026, 2, 3)
    found = shelf.in_use("us_csl")
    assert found is not None
    assert found.published == date(2026, 2, 3)


def test_the_own_list_is_current_when_it_was_imported(shelf: Lists) -> None:
    version = put(shelf, BY_FORMAT["internal-csv"].files["own.csv"], "own.csv").version
    assert shelf.used("internal").current_on(version) == NOW.date()


def test_a_tampered_list_is_an_integrity_failure(shelf: Lists) -> None:
    put(shelf, sdn("02/02/2026", 3))
    [file] = shelf.folder.rglob("entries.msgpack")
    file.write_bytes(file.read_bytes().replace(b"NERGENS 2", b"NERGENS 9"))
    with pytest.raises(IntegrityError):
        in_use(shelf)


def test_a_list_in_use_that_is_gone_is_an_integrity_failure(shelf: Lists) -> None:
    put(shelf, sdn("02/02/2026", 3))
    [bundle] = [one for one in shelf.folder.iterdir() if not one.name.startswith(".")]
    bundle.rename(shelf.folder.parent / "elsewhere")
    with pytest.raises(IntegrityError):
        shelf.in_use("us_ofac_sdn")


def test_what_an_older_parser_made_is_read_again(shelf: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    version = put(shelf, sdn("02/02/2026", 3)).version
    monkeypatch.setattr(lists, "READER", 99)
    assert len(list(shelf.entries(version))) == 3
    assert [one.reader for one in shelf.versions()] == [1, 99]


def test_a_swap_that_fails_leaves_the_old_list_in_use(shelf: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    put(shelf, sdn("02/02/2026", 3))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Exception, match="No space left"):
        put(shelf, sdn("03/02/2026", 4))
    monkeypatch.undo()
    assert len(in_use(shelf)) == 3


@pytest.mark.parametrize("written", ["us_ofac_sdn", "us_ofac_sdn@2026-02-02"])
def test_a_version_is_found_by_list_or_day(shelf: Lists, written: str) -> None:
    put(shelf, sdn("01/02/2026", 4))
    version = put(shelf, sdn("02/02/2026", 5)).version
    assert shelf.named(written) == version
    assert shelf.named(version.digest[:10]) == version


@pytest.mark.parametrize("written", ["", "us_ofac_sdn@2020-01-01", "zzz", "un_sc"])
def test_a_version_that_is_not_there(shelf: Lists, written: str) -> None:
    put(shelf, sdn("01/02/2026", 4))
    with pytest.raises(NoSuchListError):
        shelf.named(written)


def test_what_came_went_and_changed(shelf: Lists) -> None:
    old = put(shelf, sdn("01/02/2026", 4)).version
    new = put(shelf, sdn("02/02/2026", 3, mark=" B.V.").replace(b"<uid>2<", b"<uid>9<")).version
    found = difference(shelf.entries(old), shelf.entries(new))
    assert [one.id for one in found.added] == ["9"]
    assert [one.id for one in found.removed] == ["2", "4"]
    assert [(one.id, one.parts) for one in found.changed] == [("1", ("names",))]
    assert difference(shelf.entries(old), shelf.entries(old)).is_empty


def test_lists_with_like_names_are_kept_apart(shelf: Lists) -> None:
    put(shelf, sdn("01/02/2026", 4))
    put(shelf, next(iter(BY_FORMAT["un-sc-xml"].files.values())), "un.xml")
    assert [one.list for one in shelf.all_in_use()] == ["un_sc", "us_ofac_sdn"]
