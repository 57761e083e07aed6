"""Spreadsheets and Parquet files of parties: the outcome of the same rows as CSV, and nothing hostile is read."""

import csv
import random
import re
import sys
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.library import Library, spreadsheet
from sluis.library.hits_file import screen_file
from sluis.library.party_table import PartyTable, Row
from sluis.library.table_errors import MissingExtraError, NoNameColumnError, UnknownTableError
from sluis.screening.screener import Setting
from sluis.screening.threshold import Preset

openpyxl = pytest.importorskip("openpyxl")
pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

HEADING = ["Klantnummer", "Naam", "Geboren", "Land", "Notitie"]
ROWS: list[list[Any]] = [
    [1001, "Quistorp Verzonnen Handelshuis", None, "NL", "=1+1"],
    [1002, "Quirijn Nergenshuizen", date(1961, 3, 4), "BE|DE", True],
    [None, "\u041a\u0438\u0440\u0438\u0439\u043d \u041d\u0435\u0440\u0433\u0435\u043d\u0441", 1961, "Nergensland", 2.5],
    [1004, None, None, None, "geen naam"],
    [None, None, None, None, None],
    [1005, "Ploegstra, Bloembollen", datetime(1970, 1, 2), None, None],  # noqa: DTZ001  (a cell has no zone)
]
AS_TEXT = [
    ["1001", "Quistorp Verzonnen Handelshuis", "", "NL", "=1+1"],
    ["1002", "Quirijn Nergenshuizen", "1961-03-04", "BE|DE", "TRUE"],
    ["", str(ROWS[2][1]), "1961", "Nergensland", "2.5"],
    ["1004", "", "", "", "geen naam"],
    ["", "", "", "", ""],
    ["1005", "Ploegstra, Bloembollen", "1970-01-02", "", ""],
]


def as_csv(path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADING, *AS_TEXT])
    return path


def as_xlsx(path: Path, rows: Sequence[Sequence[Any]] = (HEADING, *ROWS)) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    for row in book.active.iter_rows():
        for cell in row:
            if cell.data_type == "f" and cell.value == "=1+1":
                cell.data_type = "s"
    book.save(path)
    return path


def as_parquet(path: Path) -> Path:
    columns = [list(column) for column in zip(*ROWS, strict=True)]
    columns[2] = [date(1961, 3, 4) if row[1] == "Quirijn Nergenshuizen" else None for row in ROWS]
    columns[2][5] = date(1970, 1, 2)
    columns[3] = [one.split("|") if one else None for one in columns[3]]
    columns[4] = [row[-1] for row in AS_TEXT]
    parquet.write_table(pa.table(dict(zip(HEADING, columns, strict=True))), path)
    return path


def rows(path: Path) -> list[Row]:
    return list(PartyTable(path).rows())


def test_a_spreadsheet_gives_what_the_same_rows_as_csv_give(tmp_path: Path) -> None:
    assert rows(as_xlsx(tmp_path / "a.xlsx")) == rows(as_csv(tmp_path / "a.csv"))


def test_parquet_gives_what_the_same_rows_as_csv_give(tmp_path: Path) -> None:
    expected = [one for one in rows(as_csv(tmp_path / "a.csv")) if one.line != 4]
    assert [one for one in rows(as_parquet(tmp_path / "a.parquet")) if one.line != 4] == expected


def test_the_outcome_is_the_same_to_the_byte(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("id;name;reason\n1;Verzonnen Handelshuis Quistorp;zaak\n", encoding="utf-8")
    library = Library(tmp_path / "home")
    library.lists.put([tmp_path / "own.csv"], datetime(2026, 3, 1, tzinfo=UTC))
    setting = Setting(library.screening(), date(2026, 3, 1), 7, Preset.BALANCED)
    results = [tmp_path / "1.csv", tmp_path / "2.csv"]
    for source, result in zip((as_csv(tmp_path / "a.csv"), as_xlsx(tmp_path / "a.xlsx")), results, strict=True):
        assert screen_file(source, result, setting, Language.NL)["hit"] == 1
    assert results[0].read_bytes() == results[1].read_bytes()


def edited(path: Path, part: str, edit: Callable[[bytes], bytes]) -> Path:
    """A part of a workbook replaced."""
    with zipfile.ZipFile(path) as packed:
        parts = {one: packed.read(one) for one in packed.namelist()}
    parts[part] = edit(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return path


SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
NAMESPACE = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPE = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def with_shared_strings(path: Path) -> Path:
    """The workbook as spreadsheet programs write it: each text once, in a part of its own."""
    texts: list[bytes] = []

    def moved(found: re.Match[bytes]) -> bytes:
        texts.append(found[1])
        return b't="s"><v>%d</v>' % (len(texts) - 1)

    edited(path, SHEET, lambda sheet: re.sub(rb't="inlineStr"><is>(.*?)</is>', moved, sheet))
    strings = b"".join(b"<si>%b</si>" % one for one in texts)
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr(STRINGS, b'<sst xmlns="%b">%b</sst>' % (NAMESPACE, strings))
    override = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%b"/></Types>' % TYPE
    return edited(path, "[Content_Types].xml", lambda types: types.replace(b"</Types>", override))


def test_texts_in_a_part_of_their_own_are_read(tmp_path: Path) -> None:
    path = with_shared_strings(as_xlsx(tmp_path / "a.xlsx"))
    assert b"inlineStr" not in zipfile.ZipFile(path).read(SHEET)
    assert rows(path) == rows(as_csv(tmp_path / "a.csv"))


def test_the_size_that_a_sheet_states_cuts_off_no_row(tmp_path: Path) -> None:
    path = as_xlsx(tmp_path / "a.xlsx")
    edited(path, SHEET, lambda sheet: sheet.replace(b'ref="A1:E7"', b'ref="A1:A2"'))
    assert rows(path) == rows(as_csv(tmp_path / "a.csv"))


def test_rows_that_a_reader_would_leave_out_refuse_the_file(tmp_path: Path) -> None:
    path = as_xlsx(tmp_path / "a.xlsx", [["naam"], ["Een"], ["Twee"], ["Drie"]])
    edited(path, SHEET, lambda sheet: sheet.replace(b'r="4"', b'r="2"').replace(b'r="A4"', b'r="A2"'))
    with pytest.raises(UnknownTableError):
        rows(path)


def test_a_formula_gives_its_value_and_one_without_value_is_told(tmp_path: Path) -> None:
    path = as_xlsx(
        tmp_path / "a.xlsx", [["naam", "land"], ["=A9", "NL"], ["Een Partij", "=B9"], ["=A8", "NL"], ["Ander", "NL"]]
    )
    cached = b'<c r="A2" t="str"><f>A9</f><v>Quirijn</v></c>'
    edited(path, SHEET, lambda sheet: sheet.replace(b'<c r="A2"><f>A9</f><v></v></c>', cached))
    found = rows(path)
    assert [one.name for one in found] == ["Quirijn", "Een Partij", "", "Ander"]
    assert [one.asked is None for one in found] == [False, False, True, False]
    problems = [one.problem.en if one.problem else "" for one in found]
    assert problems == ["", "not read: country (formula)", "not read: name (formula)", ""]


def test_an_error_in_a_cell_is_told(tmp_path: Path) -> None:
    [row] = rows(as_xlsx(tmp_path / "a.xlsx", [["naam", "land"], ["Een Partij", "#REF!"]]))
    assert row.problem is not None
    assert "country (error value)" in row.problem.en


def test_a_number_of_which_digits_were_lost_is_told(tmp_path: Path) -> None:
    [row] = rows(as_xlsx(tmp_path / "a.xlsx", [["naam", "nummer"], ["Een Partij", 1.2345678901234567e19]]))
    assert row.problem is not None
    assert row.asked is not None
    assert row.asked.party.identifiers == ()


def test_rows_and_columns_that_a_sheet_leaves_out_keep_their_place(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for place, text in {"A1": "ref", "C1": "naam", "C5": "Een Partij", "A9": "r", "C9": "Ander"}.items():
        book.active[place] = text
    book.save(tmp_path / "a.xlsx")
    found = [(one.line, one.reference, one.name) for one in rows(tmp_path / "a.xlsx")]
    assert found == [(5, "", "Een Partij"), (9, "r", "Ander")]


def test_data_on_two_sheets_are_refused_and_empty_sheets_are_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["naam"])
    book.active.append(["Een Partij"])
    other = book.create_sheet("Leveranciers")
    book.save(tmp_path / "a.xlsx")
    assert len(rows(tmp_path / "a.xlsx")) == 1
    other["C7"] = "naam"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(UnknownTableError) as refused:
        rows(tmp_path / "a.xlsx")
    assert "Leveranciers" in refused.value.message(Language.EN)


def bomb(sheet: bytes) -> bytes:
    return sheet.replace(b"</sheetData>", b" " * (1 << 26) + b"</sheetData>")


def test_what_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    path = as_xlsx(tmp_path / "a.xlsx", [["naam"], ["Een"]])
    with pytest.raises(UnknownTableError) as refused:
        rows(edited(path, SHEET, bomb))
    assert "unpacks" in refused.value.message(Language.EN)


def test_a_size_that_is_not_true_is_refused(tmp_path: Path) -> None:
    path = edited(as_xlsx(tmp_path / "a.xlsx", [["naam"], ["Een"]]), SHEET, bomb)
    content = path.read_bytes()
    with zipfile.ZipFile(path) as packed:
        true = packed.getinfo(SHEET).file_size.to_bytes(4, "little")
    path.write_bytes(content.replace(true, (5000).to_bytes(4, "little")))
    with pytest.raises(UnknownTableError):
        rows(path)


DECLARED = b'<!DOCTYPE x [<!ENTITY a "Nergens"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
PARTS = [SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "xl/theme/theme1.xml"]


@pytest.mark.parametrize("part", PARTS)
def test_entities_are_refused_in_every_part(tmp_path: Path, part: str) -> None:
    path = with_shared_strings(as_xlsx(tmp_path / "a.xlsx", [["naam"], ["Een"]]))
    edited(path, part, lambda content: re.sub(rb"<(?=\w)", lambda _: DECLARED + b"<", content, count=1))
    with pytest.raises(UnknownTableError):
        rows(path)


def test_another_zip_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as packed:
        packed.writestr("content.xml", "<office/>")
    with pytest.raises(UnknownTableError):
        rows(tmp_path / "a.ods")


@pytest.mark.parametrize("make", [as_xlsx, as_parquet])
def test_no_damage_is_more_than_a_refusal(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    chance, whole = random.Random(3), make(tmp_path / "a.table").read_bytes()  # noqa: S311  (no secret)
    refused = 0
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(4, len(content))] = chance.randrange(256)
        (tmp_path / "b.table").write_bytes(content[: chance.choice([len(content), chance.randrange(4, len(content))])])
        try:
            rows(tmp_path / "b.table")
        except InputError:
            refused += 1
    assert refused > 50


@pytest.mark.parametrize(
    ("module", "make", "kind"),
    [("openpyxl", as_xlsx, "XLSX"), ("defusedxml", as_xlsx, "XLSX"), ("pyarrow", as_parquet, "Parquet")],
)
def test_a_missing_extra_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, make: Callable[[Path], Path], kind: str
) -> None:
    path = make(tmp_path / "a.table")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError) as refused:
        rows(path)
    for language in Language:
        assert "pip install 'sluis[tables]'" in refused.value.message(language)
        assert kind in refused.value.message(language)


def test_without_the_guard_against_entities_a_spreadsheet_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openpyxl, "DEFUSEDXML", False)
    with pytest.raises(MissingExtraError):
        rows(as_xlsx(tmp_path / "a.xlsx"))


def test_a_table_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoNameColumnError):
        rows(as_xlsx(tmp_path / "a.xlsx", [["code"], ["1"]]))
    with pytest.raises(UnknownTableError):
        rows(as_xlsx(tmp_path / "a.xlsx", []))


def test_a_parquet_file_that_unpacks_to_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sluis.library import parquet as reader  # noqa: PLC0415

    monkeypatch.setattr(reader, "_MOST_IN_A_GROUP", 1 << 16)
    parquet.write_table(pa.table({"naam": ["x" * 70_000]}), tmp_path / "a.parquet", compression="zstd")
    with pytest.raises(UnknownTableError):
        rows(tmp_path / "a.parquet")


def test_tags_are_counted_across_the_pieces_that_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = as_xlsx(tmp_path / "a.xlsx")
    expected = rows(path)
    for size in (67, 100, 251):
        monkeypatch.setattr(spreadsheet, "_CHUNK", size)
        assert rows(path) == expected
