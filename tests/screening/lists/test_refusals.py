"""A file that cannot be relied upon is refused whole, with the reason."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping

import pytest
from msgspec.structs import replace

from sluis.law.text import Language
from sluis.screening.errors import (
    BrokenListError,
    DangerousListError,
    EmptyListError,
    ListEntryError,
    ListFileError,
    MiscountedListError,
    RecodedListError,
    TooLargeListError,
    UnknownListError,
)
from sluis.screening.lists import formats, read, reading
from sluis.screening.lists.format import Format
from tests.screening.lists.reading import opened
from tests.screening.lists.synthetic import BY_FORMAT, SYNTHETIC

XML = [one.format for one in SYNTHETIC if next(iter(one.files.values())).startswith(b"<") and one.format != "eu-833-annex-iv"]
TEXT = [one.format for one in SYNTHETIC if one.format != "nl-terrorism-ods"]


def main(format_id: str) -> bytes:
    return next(iter(BY_FORMAT[format_id].files.values()))


def refused(content: bytes | Mapping[str, bytes], format_id: str = "") -> ListFileError:
    files = content if isinstance(content, Mapping) else {"file": content}
    with pytest.raises(ListFileError) as raised:
        read(opened(files), format_id)
    found = raised.value
    assert all(found.message(language) for language in Language)
    assert found.exit_status == 2
    return found


@pytest.mark.parametrize("format_id", XML)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_a_file_that_was_cut_off(format_id: str, share: float) -> None:
    content = main(format_id).rstrip()
    assert isinstance(refused(content[: int(len(content) * share)]), BrokenListError | UnknownListError)


@pytest.mark.parametrize("format_id", ["us-csl-csv", "bis-dpl-tsv", "uk-conlist-csv", "opensanctions-csv", "opensanctions-ftm"])
def test_rows_that_were_cut_off(format_id: str) -> None:
    content = main(format_id).rstrip()
    assert isinstance(refused(content[: int(len(content) * 0.9)]), BrokenListError)


def test_a_list_of_ofac_without_its_end_mark() -> None:
    lines = main("ofac-sdn-csv").split(b"\r\n")
    assert isinstance(refused(b"\r\n".join(lines[:2]) + b"\r\n"), BrokenListError)
    assert isinstance(refused(main("ofac-sdn-csv") + b'1,"X"\r\n'), BrokenListError)


@pytest.mark.parametrize("content", [b"", b"  \n", b"\xef\xbb\xbf"])
def test_an_empty_file(content: bytes) -> None:
    assert isinstance(refused(content), EmptyListError | UnknownListError)


def test_a_list_without_parties() -> None:
    content = b'<CONSOLIDATED_LIST dateGenerated="2026-01-01"><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>'
    assert isinstance(refused(content), EmptyListError)


@pytest.mark.parametrize("format_id", XML)
def test_entities_of_its_own(format_id: str) -> None:
    body = main(format_id).partition(b"?>")[2]
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
    outside = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    for hostile in (bomb, outside, b"<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'>", b"<!doctype x>"):
        assert isinstance(refused(b"<?xml version='1.0'?>" + hostile + body, format_id), DangerousListError | UnknownListError)


def test_a_document_type_after_the_start() -> None:
    padding = b"<!--" + b" " * 70_000 + b"-->"
    body = main("un-sc-xml").partition(b"?>")[2]
    content = b"<?xml version='1.0'?>" + padding + b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + body
    assert isinstance(refused(content, "un-sc-xml"), DangerousListError | UnknownListError)
    late = main("un-sc-xml").replace(b"<INDIVIDUALS>", b"<INDIVIDUALS>" + padding + b"<!ENTITY a 'b'>")
    assert isinstance(refused(late), DangerousListError)


def test_elements_nested_without_end() -> None:
    deep = b"<a>" * 5000 + b"</a>" * 5000
    assert isinstance(refused(main("eu-fsf-xml").replace(b"<remark>", deep + b"<remark>", 1)), DangerousListError)


def test_a_record_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sluis.screening.lists.xml.MOST_IN_A_RECORD", 100_000)
    many = b"<INDIVIDUAL_ALIAS><ALIAS_NAME>x</ALIAS_NAME></INDIVIDUAL_ALIAS>" * 10_000
    content = main("un-sc-xml").replace(b"<INDIVIDUAL_ALIAS>", many + b"<INDIVIDUAL_ALIAS>", 1)
    assert isinstance(refused(content), DangerousListError)


@pytest.mark.parametrize("format_id", XML)
def test_another_encoding(format_id: str) -> None:
    text = main(format_id).decode().replace("UTF-8", "UTF-16").replace("utf-8", "utf-16")
    assert isinstance(refused(text.encode("utf-16"), format_id), RecodedListError | UnknownListError)
    latin = b"<?xml version='1.0' encoding='iso-8859-1'?>" + main(format_id).partition(b"?>")[2]
    assert isinstance(refused(latin, format_id), RecodedListError)


def test_bytes_of_another_encoding() -> None:
    assert isinstance(refused(main("eu-fsf-xml").replace(b"VERZONNEN", b"V\xc9RZONNEN")), RecodedListError | BrokenListError)


def test_letters_that_were_lost_on_the_way() -> None:
    row = "NK-9{n},Person,Tést É Verzönnen,,,,,,,,,,X,2026-01-01,2026-01-01,2026-01-01\n"
    head = main("opensanctions-csv").decode().splitlines()[0] + "\n"
    whole = head + "".join(row.format(n=n) for n in range(5))
    assert read(opened({"file": whole.encode()}))[0].entries == 5
    assert isinstance(refused(whole.encode().decode("latin-1").encode()), RecodedListError)
    assert isinstance(refused(whole.encode("ascii", "replace").replace(b"?", "\ufffd".encode())), RecodedListError)
    assert isinstance(refused(whole.encode("latin-1")), RecodedListError)


@pytest.mark.parametrize("format_id", [one.format for one in SYNTHETIC])
def test_a_file_above_the_limit(format_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = formats.BY_ID[format_id]
    small: Format = replace(known, most_bytes=150)
    monkeypatch.setattr(reading, "FORMATS", (small,))
    monkeypatch.setattr(reading, "BY_ID", {format_id: small})
    found = refused(BY_FORMAT[format_id].files)
    assert isinstance(found, TooLargeListError | DangerousListError | UnknownListError)


@pytest.mark.parametrize("format_id", TEXT)
def test_another_format_under_the_right_name(format_id: str) -> None:
    other = main("un-sc-xml") if format_id != "un-sc-xml" else main("eu-fsf-xml")
    assert isinstance(refused(dict.fromkeys(BY_FORMAT[format_id].files, other), format_id), UnknownListError)


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7", b"<html><body>Not found</body></html>", b"hello", b"{}", b"[]", b"a,b\n1,2\n"]
)
def test_no_list_at_all(content: bytes) -> None:
    assert isinstance(refused(content), UnknownListError)


def test_the_other_list_in_the_same_layout() -> None:
    assert isinstance(refused(main("ofac-other-xml"), "ofac-sdn-xml"), UnknownListError)
    assert isinstance(refused(main("ofac-sdn-xml"), "no-such-format"), UnknownListError)
    neither = main("ofac-sdn-xml").replace(b"CUBA", b"XX").replace(b"SDGT", b"YY")
    assert isinstance(refused(neither), UnknownListError)
    assert read(opened({"file": neither}), "ofac-sdn-xml")[0].list == "us_ofac_sdn"


def test_another_number_of_parties_than_the_file_says() -> None:
    found = refused(main("ofac-sdn-xml").replace(b"<Record_Count>3<", b"<Record_Count>4<"))
    assert isinstance(found, MiscountedListError)
    assert (found.data["declared"], found.data["found"]) == (4, 3)
    assert isinstance(refused(main("us-csl-json").replace(b'"total": 2', b'"total": 3')), MiscountedListError)


def test_a_party_without_a_name_or_a_number() -> None:
    assert isinstance(refused(main("un-sc-xml").replace(b"NERGENS AIRLINES", b"").replace(b"Nergens Air", b"")), ListEntryError)
    nameless = main("uk-sanctions-xml").replace(b"<UniqueID>DPR9001</UniqueID>", b"")
    assert isinstance(refused(nameless), ListEntryError)


def test_files_of_two_days() -> None:
    files = dict(BY_FORMAT["ofac-sdn-csv"].files)
    files["alt.csv"] = b'999999,1,"aka","SOMEBODY ELSE",-0- \r\n\x1a'
    found = refused(files)
    assert isinstance(found, ListEntryError)
    assert "999999" in str(found)
    assert isinstance(refused({"alt.csv": files["alt.csv"]}), UnknownListError)
    assert isinstance(refused(files | {"more.csv": files["alt.csv"], "again.csv": files["alt.csv"]}), UnknownListError)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("X-9;;;;;;;;why;;", "name"),
        ("X-9;A;;ghost;;;;;why;;", "kind"),
        ("X-9;A;;;Nergensland;;;;why;;", "countries"),
        ("X-9;A;;;;yesterday;;;why;;", "born"),
        ("X-9;A;;;;;;;why;soon;", "listed_on"),
    ],
)
def test_an_own_list_with_a_cell_that_is_wrong(line: str, wanted: str) -> None:
    found = refused(main("internal-csv") + line.encode() + b"\n")
    assert isinstance(found, ListEntryError)
    assert wanted in str(found)
    assert "line 4" in str(found)


def test_an_own_list_with_an_unknown_column() -> None:
    assert isinstance(refused(b"name,reason,colour\nA,why,red\n"), UnknownListError)


def zipped(files: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def test_a_packed_list_is_unpacked() -> None:
    assert read(opened({"SDN.ZIP": zipped(BY_FORMAT["ofac-sdn-csv"].files)}))[0].entries == 3


def many(files: Mapping[str, bytes]) -> bytes:
    return zipped({f"{number}.xml": b"x" for number in range(100)} | dict(files))


def locked(files: Mapping[str, bytes]) -> bytes:
    """The archive with the mark that its members are encrypted."""
    content = bytearray(zipped(files))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            struct.pack_into("<H", content, place + offset, 1)
            place = content.find(signature, place + 4)
    return bytes(content)


@pytest.mark.parametrize(
    "packed",
    [
        lambda _files: zipped({"un.xml": b" " * 40_000_000}),
        many,
        locked,
        lambda files: zipped({"inner.zip": zipped(files)}),
    ],
)
def test_a_hostile_archive(packed: Callable[[Mapping[str, bytes]], bytes]) -> None:
    assert isinstance(refused({"list.zip": packed(BY_FORMAT["un-sc-xml"].files)}), DangerousListError)


def test_an_archive_that_lies_about_its_size() -> None:
    content = bytearray(zipped({"un.xml": b" " * 3_000_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", content, content.find(signature) + offset, 100)
    assert isinstance(refused({"list.zip": bytes(content)}), ListFileError)


def test_a_damaged_archive() -> None:
    content = zipped(BY_FORMAT["un-sc-xml"].files)
    assert isinstance(refused({"list.zip": content[:-40]}), BrokenListError)
    assert isinstance(refused({"list.zip": content[:200] + b"\0" * 100 + content[300:]}), ListFileError)


def test_a_spreadsheet_that_unpacks_without_end() -> None:
    mimetype = b"application/vnd.oasis.opendocument.spreadsheet"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", mimetype)
        archive.writestr("content.xml", b" " * 30_000_000, zipfile.ZIP_DEFLATED)
    assert isinstance(refused(packed.getvalue()), DangerousListError)


def test_a_spreadsheet_with_another_table() -> None:
    with zipfile.ZipFile(io.BytesIO(main("nl-terrorism-ods"))) as archive:
        content = archive.read("content.xml").replace(b"Surname", b"Colour")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    assert isinstance(refused(packed.getvalue()), UnknownListError)


def test_a_nul_sign() -> None:
    assert isinstance(refused(main("us-csl-csv").replace(b"Laan 6", b"Laan\x006")), BrokenListError)


def test_json_nested_without_end() -> None:
    assert isinstance(
        refused(main("us-csl-json").replace(b'"alt_names": []', b'"alt_names": ' + b"[" * 100_000)), BrokenListError
    )
    line = main("opensanctions-ftm").replace(b'"target": true', b'"target": ' + b"[" * 100_000, 1)
    assert isinstance(refused(line), BrokenListError)


def test_one_number_for_two_parties_gives_each_its_own() -> None:
    doubled = main("un-sc-xml").replace(b"CDe.901", b"CDi.901")
    assert [one.id for one in read(opened({"file": doubled}))[1]] == ["CDi.901", "CDi.901~2"]
