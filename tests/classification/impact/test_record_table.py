"""A table of items is read cell by cell, and whatever is wrong with it is said with its place."""

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import record_table
from sluis.classification.impact.record import NOT_LISTED, Claim, Record
from sluis.classification.impact.record_table import read_records
from sluis.law.between import Between
from sluis.law.errors import InputError
from sluis.law.quantity import Quantity
from sluis.law.text import Language
from sluis.law.truth import NO, YES

HEAD = "id,name,code,item.form,item.digital_computer,item.adjusted_peak_performance"


def read(annex: AnnexI, content: str | bytes) -> list[Record]:
    data = content.encode() if isinstance(content, str) else content
    return list(read_records(data.splitlines(keepends=True), "items.csv", annex))


def refused(annex: AnnexI, content: str | bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read(annex, content)
    assert caught.value.exit_status == 2
    assert all(str(word) for word in (caught.value.message(Language.NL), caught.value.message(Language.EN)))
    return caught.value


def test_a_row_is_a_record(annex: AnnexI) -> None:
    (one,) = read(annex, f"{HEAD}\nserver,Rack server,4a003 b,goods,yes,0.05 WT\n")
    assert (one.id, one.name, one.claims) == ("server", "Rack server", (Claim("4A003.b", YES),))
    assert one.known == {
        "item.form": frozenset(("goods",)),
        "item.digital_computer": YES,
        "item.adjusted_peak_performance": Between.exactly(Quantity.parse("0.05 WT").in_base_units),
    }


@pytest.mark.parametrize(("cell", "value"), [("50", "50 WT"), ("50 WT", "50 WT"), (" 50 WT ", "50 WT"), ("1/2", "1/2 WT")])
def test_a_figure_has_the_unit_of_its_fact_unless_it_names_one(annex: AnnexI, cell: str, value: str) -> None:
    (one,) = read(annex, f"id,item.adjusted_peak_performance\na,{cell}\n")
    assert one.known["item.adjusted_peak_performance"] == Between.exactly(Quantity.parse(value).in_base_units)


@pytest.mark.parametrize("cell", ["", " ", "unknown"])
def test_what_a_cell_does_not_say_is_unknown_and_never_no(annex: AnnexI, cell: str) -> None:
    (one,) = read(annex, f"id,item.digital_computer,item.form\na,{cell},{cell}\n")
    assert one.known == {}
    assert read(annex, "id,item.digital_computer\na,no\n")[0].known == {"item.digital_computer": NO}


def test_what_nobody_named_has_its_id_for_a_name_and_no_claim(annex: AnnexI) -> None:
    assert read(annex, "id\na\n") == [Record("a", "a", (), {})]


def test_not_listed_is_a_claim(annex: AnnexI) -> None:
    assert read(annex, "id,code\na,not_listed\n")[0].claims == (Claim(NOT_LISTED, YES),)


@pytest.mark.parametrize(
    "content",
    [
        "id;name;item.form\na;A, with a comma;goods\n",
        '\ufeffid,name,item.form\na,"A, with a comma",goods\n',
        'id,name,item.form\r\na,"A, with a comma",goods\r\n',
        'id,name,item.form\n\na,"A, with a comma",goods',
    ],
    ids=["semicolons", "byte order mark", "lines of Windows", "an empty line, and no last end of line"],
)
def test_tables_as_spreadsheets_write_them(annex: AnnexI, content: str) -> None:
    (one,) = read(annex, content)
    assert (one.name, one.known) == ("A, with a comma", {"item.form": frozenset(("goods",))})


def test_equal_cells_have_one_value(annex: AnnexI) -> None:
    one, other = read(annex, "id,item.adjusted_peak_performance\na,50 WT\nb,50 WT\n")
    assert one.known["item.adjusted_peak_performance"] is other.known["item.adjusted_peak_performance"]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ("", "S172", "line 1"),
        ("\n", "S172", "line 1"),
        (b"id,name\na,caf\xe9\n", "S172", "line 2"),
        (b"id,name\na,x\nb,\x00\n", "S172", "line 3"),
        (b"\xff\xfei\x00d\x00", "S172", "line 1"),
        ('id,name\na,"never closed\nb,x\n', "S172", "line 2"),
        ('id,name\na,"x"y\n', "S172", "line 2"),
        (f"id,{'x' * 200_000}\n", "S172", "line 1"),
        ("name\nx\n", "S173", "line 1, column 1"),
        ("id,name,name\n", "S173", "line 1, column 3"),
        ("id,item.digital_computr\n", "S173", "line 1, column 2"),
        ("id,open.wording.4a003\n", "S173", "line 1, column 2"),
        ("id,name\na,x,y\n", "S174", "line 2"),
        ("id,name\na,x\nb\n", "S174", "line 3"),
        ("id,item.digital_computer\na,perhaps\n", "S175", "line 2, column 2"),
        ("id,item.form\na,gas\n", "S175", "line 2, column 2"),
        ("id,item.adjusted_peak_performance\na,1\nb,many\n", "S175", "line 3, column 2"),
        ("id,item.adjusted_peak_performance\na,5 GHz\n", "S175", "line 2, column 2"),
        ('id,name,code\na,"over two\nlines",5A992\n', "S175", "line 2, column 3"),
        ("id,code\na,EAR99\n", "S175", "line 2, column 2"),
        ("id,name\n,x\n", "S175", "line 2, column 1"),
        (f"id,name\na,{'x' * 2_000}\n", "S175", "line 2, column 2"),
        (f"id,item.form\na,{'x' * 2_000}\n", "S175", "line 2, column 2"),
        (f"id,name\na,{'x' * 200_000}\n", "S172", "line 2"),
        ("id,name\na,x\nb,y\na,z\n", "S176", "line 4, column 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(annex: AnnexI, content: str | bytes, code: str, place: str) -> None:
    problem = refused(annex, content)
    assert problem.code == code
    assert f"items.csv, {place}" in problem.message(Language.EN)
    assert len(problem.message(Language.EN)) < 500


def test_a_line_is_that_of_the_file_also_after_a_cell_of_several_lines(annex: AnnexI) -> None:
    problem = refused(annex, 'id,name,item.form\na,"over\nthree\nlines",goods\nb,y,gas\n')
    assert "line 5, column 3" in problem.message(Language.EN)


def test_a_name_that_is_nearly_right_is_proposed(annex: AnnexI) -> None:
    assert "item.digital_computer" in refused(annex, "id,item.digital_computr\n").message(Language.NL)


def test_more_items_than_are_read_at_once_are_refused(annex: AnnexI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_table, "MOST_ITEMS", 2)
    assert refused(annex, "id\na\nb\nc\n").code == "S177"


def test_a_table_is_read_line_by_line(annex: AnnexI) -> None:
    lines = iter([b"id\n", b"a\n", b"b\n", b"\xff\n"])
    records = read_records(lines, "items.csv", annex)
    assert next(records).id == "a"
    assert next(lines) == b"b\n"


@pytest.mark.parametrize("cell", ["1.500", "1.500 WT", "1,5", "1 500", "1\N{NO-BREAK SPACE}500"])
def test_a_number_that_a_spreadsheet_set_out_in_dutch_is_refused_and_not_guessed(annex: AnnexI, cell: str) -> None:
    assert refused(annex, f"id;item.adjusted_peak_performance\na;{cell}\n").code == "S175"


def test_a_point_is_a_decimal_sign_where_it_can_be_nothing_else(annex: AnnexI) -> None:
    for content in ("id;item.adjusted_peak_performance\na;0.125\n", "id,item.adjusted_peak_performance\na,1.500\n"):
        assert read(annex, content)[0].known
