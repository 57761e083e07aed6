"""`sluis doctor`."""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from sluis.cli import examination
from sluis.cli.examination import Examined
from sluis.knowledge.package import packaged_files
from sluis.knowledge.snapshot import compile_package_data
from sluis.law.statute import Law
from sluis.statutes import LAW
from tests.cli.running import sluis


def verdict(one: Examined) -> tuple[bool, int, bool]:
    """Whether it is well, the exit status, and whether there is a remedy."""
    return one.ok, one.status, one.remedy is not None


SOUND = (True, 0, False)
WARNED = (False, 0, True)
CHANGED = (False, 4, True)
OUR_FAULT = (False, 70, True)


def missing(name: str) -> str:
    raise PackageNotFoundError(name)


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Het recht is compleet"), ("en", "The law is complete")],
)
def test_it_looks_at_everything(language: str, words: str) -> None:
    ran = sluis("doctor", "--lang", language)
    assert ran.is_plain
    assert words in ran.out


def test_json_has_every_check() -> None:
    checks = sluis("doctor", "--json", "--lang", "nl").json["checks"]
    assert [one["id"] for one in checks] == [
        *("python", "version", "packages", "snapshot", "law"),
        *("knowledge", "home", "language", "output"),
    ]


@pytest.mark.parametrize("status", [4, 70])
def test_it_leaves_with_the_status_of_the_gravest_finding(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    bad = examination.examine_output("ascii", is_terminal=False)
    graver = Examined(id="law", ok=False, found=bad.found, remedy=bad.remedy, status=status)
    monkeypatch.setattr(examination, "examine", lambda: (bad, graver))
    ran = sluis("doctor", "--lang", "en")
    assert ran.status == status
    assert "Trust no answer" in ran.out


def test_a_warning_does_not_change_the_status(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = examination.examine_output("ascii", is_terminal=False)
    monkeypatch.setattr(examination, "examine", lambda: (bad,))
    ran = sluis("doctor", "--lang", "nl")
    assert ran.status == 0
    assert "→ Niet alle tekens" in ran.out
    assert ran.out.endswith("Sluis werkt; hierboven staat wat beter kan.\n")


@pytest.mark.parametrize(("running", "expected"), [((3, 11), SOUND), ((3, 10), OUR_FAULT)])
def test_python_has_to_be_recent(running: tuple[int, int], expected: tuple[bool, int, bool]) -> None:
    assert verdict(examination.examine_python(running)) == expected


def test_the_installed_version_has_to_be_the_one_that_runs() -> None:
    assert verdict(examination.examine_version(lambda _: "0.0.1")) == CHANGED


def test_running_from_source_is_well() -> None:
    assert verdict(examination.examine_version(missing)) == SOUND


def test_a_missing_package_is_named() -> None:
    found = examination.examine_packages(missing)
    assert verdict(found) == OUR_FAULT
    assert "msgspec" in found.found.nl


def test_a_fresh_snapshot_is_well() -> None:
    assert verdict(examination.examine_snapshot(packaged_files(), compile_package_data())) == SOUND


def test_no_snapshot_is_only_slow() -> None:
    assert verdict(examination.examine_snapshot(packaged_files(), None)) == WARNED


@pytest.mark.parametrize("content", [b"{}", b"not JSON"])
def test_a_snapshot_of_something_else_is_a_change(content: bytes) -> None:
    assert verdict(examination.examine_snapshot(packaged_files(), content)) == CHANGED


def test_changed_files_make_the_snapshot_stale() -> None:
    files = packaged_files() | {"horizon.yaml": b"horizon: 2030-01-01\n"}
    assert verdict(examination.examine_snapshot(files, compile_package_data())) == CHANGED


def test_the_law_survives_its_canonical_form() -> None:
    assert verdict(examination.examine_law(LAW)) == SOUND


@dataclass(frozen=True, eq=False)
class Forgetful(Law):
    """A law that writes down something else than itself, or nothing that can be read."""

    written: bytes = b""

    @property
    def canonical(self) -> bytes:
        return self.written

    @property
    def digest(self) -> str:
        return LAW.digest


@pytest.mark.parametrize("written", [b"{}", Law((), (), ()).canonical])
def test_a_law_that_changes_on_the_way_is_our_fault(written: bytes) -> None:
    forgetful = Forgetful(LAW.statutes, LAW.constraints, LAW.declarations, written)
    assert verdict(examination.examine_law(forgetful)) == OUR_FAULT


def test_sound_knowledge_is_well() -> None:
    assert verdict(examination.examine_knowledge(packaged_files())) == SOUND


@pytest.mark.parametrize(
    "changed",
    [{"horizon.yaml": b"horizont: 2030-01-01\n"}, {"extra.yaml": b"[]\n"}, {"sources/acts.yaml": b"[]\n"}],
)
def test_unsound_knowledge_is_a_change(changed: dict[str, bytes]) -> None:
    assert verdict(examination.examine_knowledge(packaged_files() | changed)) == CHANGED


def test_without_sluis_home_the_users_own_folder_will_do() -> None:
    assert verdict(examination.examine_home(None)) == SOUND


def test_a_home_that_can_be_made_is_well(tmp_path: Path) -> None:
    assert verdict(examination.examine_home(str(tmp_path / "new" / "home"))) == SOUND


def test_a_home_that_is_a_file_is_not(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert verdict(examination.examine_home(str(tmp_path / "file"))) == WARNED


def test_looking_makes_no_folder(tmp_path: Path) -> None:
    examination.examine_home(str(tmp_path / "home"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("encoding", "expected"), [("utf-8", SOUND), ("ascii", WARNED), ("latin-1", WARNED), ("none", WARNED)])
def test_the_output_must_be_able_to_show_every_sign(encoding: str, expected: tuple[bool, int, bool]) -> None:
    assert verdict(examination.examine_output(encoding, is_terminal=False)) == expected
