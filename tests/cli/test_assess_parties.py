"""`sluis assess` and `sluis ask` hold the parties of a case against the lists in use."""

from __future__ import annotations

import io
import json
import shlex
from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis
from tests.screening.lists.synthetic import BY_FORMAT

DAY = "2026-03-05"
BINDING = ("eu-fsf-xml", "un-sc-xml", "nl-terrorism-ods")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("lists")
    for format_id in BINDING:
        for name, content in BY_FORMAT[format_id].files.items():
            (folder / name).write_bytes(content)
            ran = sluis("lists", "import", str(folder / name), "--published", DAY, SLUIS_HOME=str(folder / "home"))
            assert ran.status == 0, ran.err
    return str(folder / "home")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    file = tmp_path / "case.json"
    party = {"role": "end_user", "name": "Testa Verzonnen", "country": "EG", "kind": "person"}
    item = {"id": "router", "name": "Router", "classification": "5A002.a.1"}
    written = {"schema_version": 1, "as_of": DAY, "items": [item], "parties": [party], "destination": "EG"}
    file.write_text(json.dumps(written), encoding="utf-8")
    return file


def run(home: str, *arguments: str, language: str = "en") -> Ran:
    return sluis(*arguments, SLUIS_HOME=home, SLUIS_LANG=language, SLUIS_LIST_DAYS="99999")


def standings(home: str, case: Path) -> set[str]:
    [party] = run(home, "assess", str(case), "--json").json["screening"]["parties"]
    return {hit["standing"] for hit in party["hits"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_hits_and_lists_and_what_would_settle_them(home: str, case: Path, language: str) -> None:
    shown = run(home, "assess", str(case), language=language).words
    said = {"nl": ("mogelijk dezelfde", "van 5 maart 2026", "‘born’"), "en": ("possibly the same", "of 5 March 2026", "‘born’")}
    assert all(part in shown for part in said[language])


def test_the_address_of_a_party_is_held_against_that_of_the_entry(home: str, case: Path) -> None:
    changed = json.loads(case.read_text(encoding="utf-8"))
    changed["parties"][0]["address"] = "Verzonnenstraat 1, 1234 Nergenshuizen"
    case.write_text(json.dumps(changed), encoding="utf-8")
    [party] = run(home, "assess", str(case), "--json").json["screening"]["parties"]
    assert party["looked_for"]["addresses"] == ["Verzonnenstraat 1, 1234 Nergenshuizen"]
    assert "same_address" in [one["reason"] for hit in party["hits"] for one in hit["raised"]]
    assert {hit["standing"] for hit in party["hits"]} == {"possible"}
    shown = run(home, "assess", str(case)).words
    assert "same address: Verzonnenstraat 1, 1234 Nergenshuizen" in shown
    assert "--address 'Verzonnenstraat 1, 1234 Nergenshuizen'" in shown


def test_the_command_on_the_page_clears_the_hit_it_names(home: str, case: Path) -> None:
    hits = run(home, "assess", str(case), "--json").json["screening"]["parties"][0]["hits"]
    for _ in hits:
        shown = run(home, "assess", str(case)).words
        command = shown[shown.index("sluis screen clear '") :].partition(" --by")[0]
        found = ("--by", "A. de Vries", "--why", "Another person.", "--evidence", "passport", "--until", "2099-12-31")
        ran = run(home, *shlex.split(command)[1:], *found)
        assert ran.status == 0, ran.err
    assert standings(home, case) == {"cleared"}


def test_the_interview_asks_for_the_day_of_birth_and_writes_it_down(
    home: str, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = json.loads(case.read_text(encoding="utf-8"))
    changed["parties"][0]["country"] = "CY"
    case.write_text(json.dumps(changed), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO("19620\n1962-01-29\n" + "unknown\n" * 60))
    asked = run(home, "ask", str(case)).words
    born, number = asked.index("When was this party born?"), asked.index("Which number does this party have")
    assert born < asked.index("Expected: a day, month or year") < number
    assert json.loads(case.read_text(encoding="utf-8"))["parties"][0]["born"] == "1962-01-29"


def test_a_day_of_birth_may_stand_without_quotation_marks_and_nonsense_is_refused(home: str, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    text = "{schema_version: 1, as_of: 2026-03-05, items: [{id: a, name: A}], parties: [{role: end_user, name: Z, born: BORN}]}"
    file.write_text(text.replace("BORN", "1962-01-29"), encoding="utf-8")
    assert run(home, "assess", str(file), "--json").json["screening"]["parties"][0]["looked_for"]["births"] == ["1962-01-29"]
    file.write_text(text.replace("BORN", "1962-13"), encoding="utf-8")
    ran = run(home, "assess", str(file))
    assert (ran.status, "S144" in ran.err) == (2, True)
