"""A bundle is there whole or not at all, whatever happens while it is written."""

import multiprocessing
import os
from pathlib import Path

import pytest

from sluis.law.errors import IntegrityError
from sluis.library.errors import ClosedLibraryError
from sluis.library.shelf import Shelf


def test_what_is_put_is_found(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "new" / "shelf")
    assert shelf.names() == ()
    shelf.put("one", {"a": b"1", "b": b"2"})
    assert shelf.names() == ("one",)
    assert shelf.read("one", "b") == b"2"


def test_a_bundle_that_is_there_stays(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("one", {"a": b"1"})
    shelf.put("one", {"a": b"2"})
    assert shelf.read("one", "a") == b"1"
    assert [one.name for one in tmp_path.iterdir()] == ["one"]


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_a_crash_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    shelf = Shelf(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os if step == "fsync" else Path, step, crash)
        with pytest.raises(KeyboardInterrupt):
            shelf.put("one", {"a": b"1"})
    assert list(tmp_path.iterdir()) == []
    shelf.put("one", {"a": b"1"})
    assert shelf.read("one", "a") == b"1"


def test_what_a_power_cut_left_is_never_a_bundle_and_is_swept(tmp_path: Path) -> None:
    left = tmp_path / ".new-left"
    left.mkdir()
    (left / "a").write_bytes(b"ha")
    shelf = Shelf(tmp_path)
    assert shelf.names() == ()
    shelf.put("one", {"a": b"1"})
    assert left.exists(), "it may be another process that is writing now"
    os.utime(left, (0, 0))
    shelf.put("two", {"a": b"1"})
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one", "two"]


def put_many(folder: Path) -> None:
    for number in range(20):
        Shelf(folder).put(f"{number % 5}", {"a": b"x" * 10_000, "b": b"y"})


def test_many_writers_at_once_do_no_harm(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=put_many, args=(tmp_path,)) for _ in range(3)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    assert [one.exitcode for one in writers] == [0, 0, 0]
    shelf = Shelf(tmp_path)
    assert shelf.names() == ("0", "1", "2", "3", "4")
    assert {shelf.read(name, "a") for name in shelf.names()} == {b"x" * 10_000}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("damage", ["change", "cut", "remove"])
def test_a_changed_file_is_an_integrity_failure(tmp_path: Path, damage: str) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("one", {"a": b"12345"})
    file = tmp_path / "one" / "a"
    if damage == "remove":
        file.unlink()
    else:
        file.write_bytes(b"12346" if damage == "change" else b"123")
    with pytest.raises(IntegrityError):
        shelf.read("one", "a")


def test_a_folder_that_cannot_be_used_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ClosedLibraryError, match="SLUIS_HOME"):
        Shelf(tmp_path / "file").put("one", {"a": b"1"})
    with pytest.raises(ClosedLibraryError):
        Shelf(tmp_path / "file").names()


def test_a_removed_bundle_is_gone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("one", {"a": b"1"})
    shelf.remove("one")
    shelf.remove("one")
    assert list(tmp_path.iterdir()) == []
