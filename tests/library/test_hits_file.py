"""A file of parties becomes a file of hits: every row, whole or not at all, and the same bytes each time."""

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.library import Library, hits_file
from sluis.library.hits_file import SameFileError, screen_file
from sluis.library.party_table import PartyTable
from sluis.library.table_errors import BrokenTableError, ChangedTableError, NoNameColumnError, UnknownTableError
from sluis.screening.clearance import Standing
from sluis.screening.screener import Setting
from sluis.screening.threshold import Preset

OWN = (
    "id;name;reason\n1;Verzonnen Handelshuis Quistorp;zaak\n"
    "2;Кирийн Нергенсхёйзен;zaak\n3;=Zwanewater Gefingeerde Rederij;zaak\n"
)
CYRILLIC = "\u041a\u0438\u0440\u0438\u0439\u043d \u041d\u0435\u0440\u0433\u0435\u043d\u0441\u0445\u0451\u0439\u0437\u0435\u043d"
TODAY = date(2026, 3, 1)


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    (tmp_path / "own.csv").write_text(OWN, encoding="utf-8")
    library = Library(tmp_path / "home")
    library.lists.put([tmp_path / "own.csv"], datetime(2026, 3, 1, tzinfo=UTC))
    return Setting(library.screening(), TODAY, 7, Preset.BALANCED)


@pytest.fixture
def parties(tmp_path: Path) -> Path:
    return tmp_path / "parties.csv"


@pytest.fixture
def result(tmp_path: Path) -> Path:
    return tmp_path / "hits.csv"


def rows(result: Path) -> list[dict[str, str]]:
    with result.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def many(number: int) -> str:
    return "name\n" + "".join(f"Ploegstra Bloembollen {n}\n" for n in range(number - 1)) + "Handelshuis Quistorp Verzonnen\n"


def test_every_row_has_an_outcome(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(
        "Klantnummer;Naam;Land\na;Quistorp Verzonnen Handelshuis;NL\nb;Ploegstra Bloembollen;NL\nc;;NL\nd;te;veel;cellen\n",
        encoding="utf-8",
    )
    found = screen_file(parties, result, setting, Language.NL)
    assert [(one["line"], one["reference"], one["result"]) for one in rows(result)] == [
        ("2", "a", "hit"),
        ("3", "b", "cannot_tell"),
        ("4", "c", "not_screened"),
        ("5", "", "not_screened"),
    ]
    assert found == {"hit": 1, "cannot_tell": 1, "not_screened": 2}
    assert "4 cellen in plaats van 3" in rows(result)[-1]["why"]


def test_the_result_says_against_what_it_was_made(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(1), encoding="utf-8")
    screen_file(parties, result, setting, Language.EN)
    [row] = rows(result)
    assert (row["index"], row["screened_on"]) == (setting.screener.digest, "2026-03-01")
    assert row["lists"].split()[0] == "internal@-"
    assert row["lists"].split()[1].startswith("sluis_concern@20")


@pytest.mark.parametrize("heading", ["address", "Adres"])
def test_the_address_of_a_row_raises_its_hit(tmp_path: Path, parties: Path, result: Path, heading: str) -> None:
    (tmp_path / "own.csv").write_text(
        "id;name;address;reason\n1;Verzonnen Handelshuis Quistorp;Voorbeeldkade 12, Rotterdam;zaak\n", encoding="utf-8"
    )
    library = Library(tmp_path / "elsewhere")
    library.lists.put([tmp_path / "own.csv"], datetime(2026, 3, 1, tzinfo=UTC))
    parties.write_text(
        f"name;{heading}\nQuistorp Verzonnen;Rotterdam, Voorbeeldkade 12\nQuistorp Verzonnen;\n", encoding="utf-8"
    )
    screen_file(parties, result, Setting(library.screening(), TODAY, 7, Preset.BALANCED), Language.EN)
    there, unknown = rows(result)
    assert float(there["score"]) > float(unknown["score"])
    assert ["same address" in one["reasons"] for one in (there, unknown)] == [True, False]


def test_a_hit_on_the_concern_list_is_no_sanction_and_has_no_act(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text("name\nQ Cyber\n", encoding="utf-8")
    screen_file(parties, result, setting, Language.EN)
    [row] = rows(result)
    assert (row["list"], row["kind"], row["act"], row["stale"]) == ("sluis_concern", "concern", "", "no")


@pytest.mark.parametrize("heading", ["name", "NAAM", "Company Name", "bedrijfsnaam", '"full_name"', "\ufeffnaam"])
def test_the_column_of_names_is_known_in_both_languages(setting: Setting, parties: Path, result: Path, heading: str) -> None:
    parties.write_text(f"{heading},x\n{CYRILLIC},\n", encoding="utf-8")
    assert screen_file(parties, result, setting, Language.EN)["hit"] == 1


def test_a_cell_that_cannot_be_read_is_told_and_the_party_screened(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text("name,country,born\nQuistorp Handelshuis Verzonnen,Nergensland,gisteren\n", encoding="utf-8")
    screen_file(parties, result, setting, Language.EN)
    [row] = rows(result)
    assert row["result"] == "hit"
    assert row["why"] == "not read: born ‘gisteren’, country ‘Nergensland’"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1 Quistorp", "@SUM(A1)", "\t=1", " =1", "\uff1d1", "\ufeff=1", "\u00a0=1"])
def test_no_cell_is_a_formula(setting: Setting, parties: Path, result: Path, text: str) -> None:
    with parties.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["name", "ref"], [text, text], ["=Zwanewater Gefingeerde Rederij", ""]])
    screen_file(parties, result, setting, Language.EN)
    cells = [cell.lstrip(" \ufeff\u00a0") for row in rows(result) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\uff1d"))]
    assert rows(result)[-1]["listed_name"] == "'=Zwanewater Gefingeerde Rederij"


def test_no_cell_is_a_formula_where_a_program_parts_cells_otherwise(setting: Setting, parties: Path, result: Path) -> None:
    names = ["Ploegstra;=1+1", "Ploegstra\t@SUM(A1)", "Ploegstra\n+1", "Van-Dam + Co; BV"]
    with parties.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["name"], *([one] for one in names)])
    screen_file(parties, result, setting, Language.EN)
    safe = ["Ploegstra;'=1+1", "Ploegstra\t'@SUM(A1)", "Ploegstra\n'+1", "Van-Dam + Co; BV"]
    assert [row["name"] for row in rows(result)] == safe


def test_the_same_input_gives_the_same_bytes(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(20), encoding="utf-8")
    screen_file(parties, result, setting, Language.EN)
    first = result.read_bytes()
    screen_file(parties, result, setting, Language.EN)
    assert result.read_bytes() == first


class BrokenOffError(Exception):
    pass


def break_off(after: int) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if done >= after:
            raise BrokenOffError

    return tell


def interrupted(parties: Path, result: Path, setting: Setting, after: int) -> None:
    with pytest.raises(BrokenOffError):
        screen_file(parties, result, setting, Language.EN, break_off(after))


@pytest.fixture
def in_fives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hits_file, "CHUNK", 5)


@pytest.mark.usefixtures("in_fives")
def test_a_run_that_was_broken_off_goes_on(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(23), encoding="utf-8")
    screen_file(parties, result, setting, Language.EN)
    whole = result.read_bytes()
    result.unlink()
    interrupted(parties, result, setting, 10)
    assert not result.exists()
    with (result.parent / ".hits.csv.unfinished").open("ab") as pieces:
        pieces.write(b"half a li")
    told: list[int] = []
    found = screen_file(parties, result, setting, Language.EN, told.append)
    assert told == [10, 15, 20, 23]
    assert result.read_bytes() == whole
    assert found.total() == 23
    assert not list(result.parent.glob(".hits*"))


@pytest.mark.usefixtures("in_fives")
def test_another_input_or_language_starts_anew(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(23), encoding="utf-8")
    interrupted(parties, result, setting, 10)
    told: list[int] = []
    interrupted(parties, result, setting._replace(on=date(2026, 3, 2)), 10)
    parties.write_text(many(12), encoding="utf-8")
    screen_file(parties, result, setting, Language.EN, told.append)
    assert (told, len(rows(result))) == ([0, 5, 10, 12], 12)


@pytest.mark.usefixtures("in_fives")
def test_another_clearance_starts_anew(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(23), encoding="utf-8")
    interrupted(parties, result, setting, 10)
    told: list[int] = []
    screen_file(parties, result, setting._replace(cleared=Standing(digest="another")), Language.EN, told.append)
    assert told[0] == 0


@pytest.mark.usefixtures("in_fives")
def test_a_file_that_changes_meanwhile_is_refused(setting: Setting, parties: Path, result: Path) -> None:
    parties.write_text(many(12), encoding="utf-8")

    def meddle(done: int) -> None:
        if done == 10:
            parties.write_text(many(12) + "Late Toevoeging\n", encoding="utf-8")

    with pytest.raises(ChangedTableError):
        screen_file(parties, result, setting, Language.EN, meddle)
    assert not result.exists()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", UnknownTableError),
        (b"PK\x03\x04\x00\x00 a spreadsheet", UnknownTableError),
        (b"name\nB\xfcromaschinen\n", UnknownTableError),
        ("name\nQuistorp\n".encode("utf-16"), UnknownTableError),
        (b"name\nNul\x00\n", UnknownTableError),
        (b"customer code,city\n1,Delft\n", NoNameColumnError),
        (b"name,naam\na,b\n", NoNameColumnError),
        (b'name\nGood\n"never closed\n', BrokenTableError),
        (b"name\n" + b"x" * (1 << 20) + b"\n", BrokenTableError),
        (b"name\n" + b"x" * 200_000 + b"\n", BrokenTableError),
    ],
)
def test_a_hostile_file_is_refused_and_nothing_is_left(
    setting: Setting, parties: Path, result: Path, content: bytes, error: type[InputError]
) -> None:
    parties.write_bytes(content)
    with pytest.raises(error):
        screen_file(parties, result, setting, Language.EN)
    assert not result.exists()
    assert not list(result.parent.glob(".hits*"))


def test_a_refusal_names_the_line(parties: Path) -> None:
    parties.write_bytes(b'name\nGood\nBetter\n"never closed\n')
    with pytest.raises(BrokenTableError) as refused:
        list(PartyTable(parties).rows())
    assert "near line 4" in refused.value.message(Language.EN)


def test_the_parties_are_not_overwritten(setting: Setting, parties: Path) -> None:
    parties.write_text(many(2), encoding="utf-8")
    with pytest.raises(SameFileError):
        screen_file(parties, parties, setting, Language.EN)
    assert parties.read_text(encoding="utf-8") == many(2)


@pytest.mark.parametrize("start", [b"PK\x03\x04\xff\xfe", b"PAR1\xff", b"\xd0\xcf\x11\xe0\xa1"])
def test_a_spreadsheet_is_refused_with_what_to_do(parties: Path, start: bytes) -> None:
    parties.write_bytes(start)
    with pytest.raises(UnknownTableError) as refused:
        list(PartyTable(parties).rows())
    assert "als CSV" in refused.value.message(Language.NL)
