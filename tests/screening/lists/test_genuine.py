"""The authorities’ own files are read completely: as many parties and names as they say, or as another count finds."""

import csv
import html
import io
import json
import lzma
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from sluis.screening.entry import Entry
from sluis.screening.errors import BrokenListError, ListEntryError
from sluis.screening.lists import Header, annex_iv, read
from sluis.screening.lists.difference import difference
from sluis.screening.lists.source import source

Counted = tuple[int, int]


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    """The folder of genuine files; skipped where it is absent."""
    found = shared / "lists"
    if not found.is_dir():
        pytest.skip(f"there are no genuine lists at {found}")
    return found


def read_bytes(content: bytes, format_id: str = "") -> tuple[Header, tuple[Entry, ...]]:
    return read([("genuine", io.BytesIO(content))], format_id)


def eu(content: bytes) -> Counted:
    return content.count(b"<sanctionEntity "), content.count(b"<nameAlias ")


def un(content: bytes) -> Counted:
    parties = content.count(b"<INDIVIDUAL>") + content.count(b"<ENTITY>")
    others = re.findall(rb"<(?:ALIAS_NAME|NAME_ORIGINAL_SCRIPT)>([^<]*)<", content)
    return parties, parties + sum(any(one.isalnum() for one in found.decode()) for found in others)


def ofac(content: bytes) -> Counted:
    [declared] = re.findall(rb"<Record_Count>(\d+)<", content)
    return int(declared), int(declared) + content.count(b"<aka>")


def ofac_rows(content: bytes) -> Counted:
    rows = content.count(b"\r\n")
    return rows, rows + len(re.findall(rb"[afn]\.k\.a\. '[^;\r]*?\w", content))


def canada(content: bytes) -> Counted:
    records = content.count(b"<record>")
    aliases = [html.unescape(one) for one in re.findall(r"<Aliases>([^<]*)</Aliases>", content.decode())]
    return records, records + sum(any(c.isalnum() for c in part) for one in aliases for part in one.split(";"))


def swiss(content: bytes) -> Counted:
    root = etree.fromstring(content)
    names = root.xpath("target/*/identity/name")
    variants = sum(len({(v.get("lang"), v.get("script")) for v in one.iter("spelling-variant")}) for one in names)
    return int(root.xpath("count(target)")), len(names) + variants


def british(content: bytes) -> Counted:
    content = re.sub(rb"<!--.*?-->", b"", content, flags=re.DOTALL)
    return content.count(b"<Designation>"), content.count(b"<Name>") + content.count(b"<NonLatinName>")


def conlist(content: bytes) -> Counted:
    rows = list(csv.reader(io.StringIO(content.decode("cp1252"), newline="")))[2:]
    return len({row[-1] for row in rows}), len(rows)


def denied(content: bytes) -> Counted:
    lines = len(content.splitlines()) - 1
    return lines, lines


def screening(content: bytes) -> Counted:
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    return len(rows), len(rows) + sum(len([one for one in re.split(";", row["alt_names"]) if one.strip()]) for row in rows)


def targets(content: bytes) -> Counted:
    rows = list(csv.DictReader(io.StringIO(content.decode(), newline="")))
    return len(rows), len(rows) + sum(len([one for one in row["aliases"].split(";") if one.strip()]) for row in rows)


def entities(content: bytes) -> Counted:
    parties = [
        one
        for one in map(json.loads, content.splitlines())
        if one["schema"] in {"Person", "Organization", "Company", "LegalEntity", "Vessel", "PublicBody"}
    ]
    names = ("name", "alias", "weakAlias", "abbreviation", "previousName")
    written = [[v for name in names for v in one["properties"].get(name, ())] for one in parties]
    first = [one.get("caption") or said[0] for one, said in zip(parties, written, strict=True)]
    return len(parties), len(parties) + sum(
        len([v for v in said if v != main]) for main, said in zip(first, written, strict=True)
    )


@pytest.mark.parametrize(
    ("file", "format_id", "count"),
    [
        ("eu/eu_fsf_2024-05-13.xml", "eu-fsf-xml", eu),
        ("un/un_2024-05-15.xml", "un-sc-xml", un),
        ("un/un_2026-02-27.xml", "un-sc-xml", un),
        ("ofac/sdn_2024-05-07.xml", "ofac-sdn-xml", ofac),
        ("ofac/consolidated_nonsdn_2024-05-06.xml", "ofac-other-xml", ofac),
        ("ofac/sdn_2024-07-02.csv", "ofac-sdn-csv", ofac_rows),
        ("history/ofac_sdn_2022-01-22.csv.xz", "ofac-sdn-csv", ofac_rows),
        ("history/ofac_sdn_2024-03-15.csv.xz", "ofac-sdn-csv", ofac_rows),
        ("history/ofac_sdn_2024-06-12.csv.xz", "ofac-sdn-csv", ofac_rows),
        ("history/ofac_sdn_2024-07-02.csv.xz", "ofac-sdn-csv", ofac_rows),
        ("us_csl/us_csl_small.csv", "us-csl-csv", screening),
        ("us_csl/dpl_a.txt", "bis-dpl-tsv", denied),
        ("uk/conlist_2017.csv", "uk-conlist-csv", conlist),
        ("ca/sema_2025.xml", "ca-sema-xml", canada),
        ("ch/seco_sample_2026-08-15.xml", "ch-seco-xml", swiss),
        ("opensanctions/targets.simple_interpol_2025-05_first200.csv", "opensanctions-csv", targets),
        ("opensanctions/targets.simple_ua_war_sanctions_2026-03_first200.csv", "opensanctions-csv", targets),
        ("ftm/yente_zala_entities.ftm.json", "opensanctions-ftm", entities),
        ("ftm/yente_t1_entities.ftm.json", "opensanctions-ftm", entities),
        ("ftm/yente_parteispenden_entities.ftm.json", "opensanctions-ftm", entities),
        ("ftm/nomenklatura_donations.ijson", "opensanctions-ftm", entities),
    ],
)
def test_a_genuine_file_is_read_completely(
    folder: Path, file: str, format_id: str, count: Callable[[bytes], Counted], record_property: Callable[[str, object], None]
) -> None:
    content = (folder / file).read_bytes()
    content = lzma.decompress(content) if file.endswith(".xz") else content
    header, found = read_bytes(content)
    record_property("counts", f"{file}: {header.entries} parties, {header.names} names")
    print(f"{file}: {header.entries} parties, {header.names} names, of {header.published}")  # noqa: T201  (shown with -s)
    assert header.format == format_id
    assert (header.entries, header.names) == count(content)
    assert sum(len(one.names) for one in found) == header.names
    assert len({one.id for one in found}) == header.entries


def test_the_british_sample_is_read_without_the_record_that_has_no_number(folder: Path) -> None:
    """The collector of the sample added a record without a number: with it the file is refused."""
    content = (folder / "uk/uk_sanctions_list_sample_2026-08-14.xml").read_bytes()
    with pytest.raises(ListEntryError):
        read_bytes(content)
    place = content.rindex(b"<Designation>")
    genuine = content[:place] + b"</Designations>"
    header, _ = read_bytes(genuine)
    assert (header.entries, header.names) == british(genuine)


def test_the_sample_of_the_union_is_read_without_the_record_that_has_no_name(folder: Path) -> None:
    content = (folder / "eu/eu_fsf_sample_2026-08-05.xml").read_bytes()
    with pytest.raises(ListEntryError):
        read_bytes(content)
    end = re.search(rb'<sanctionEntity[^>]*euReferenceNumber="EU\.0\.0".*?</sanctionEntity>', content, re.DOTALL)
    assert end is not None
    genuine = content.replace(end[0], b"")
    header, _ = read_bytes(genuine)
    assert (header.entries, header.names) == eu(genuine)


def test_the_screening_list_of_2023_was_cut_off_and_is_refused(folder: Path) -> None:
    """The copy says its columns twice and stops in the middle of a cell. Its whole rows are read."""
    content = (folder / "us_csl/csl_watchman_csl.csv").read_bytes()
    with pytest.raises(BrokenListError):
        read_bytes(content)
    heading, _, rest = content.partition(b"\n")
    whole = heading + b"\n" + rest.removeprefix(heading + b"\n")
    whole = whole[: whole.rindex(b"\n") + 1]
    header, _ = read_bytes(whole)
    assert (header.entries, header.names) == screening(whole)
    assert header.entries == 4226


def test_the_files_beside_the_list_of_ofac_are_read_completely(folder: Path) -> None:
    """The genuine ALT, ADD and COMMENTS are of 2025, the SDN of 2024: they are read beside a list of all their numbers."""
    beside = {name: (folder / "ofac" / f"{name}_2025-12.csv").read_bytes() for name in ("alt", "add", "sdn_comments")}
    rows = {name: content.count(b"\r\n") for name, content in beside.items()}
    parties = sorted({line.split(b",", 1)[0] for content in beside.values() for line in content.split(b"\r\n")} - {b"\x1a"})
    main = b"".join(b'%b,"PARTY %b",-0- ,"CUBA",%b\r\n' % (one, one, b",".join([b"-0- "] * 8)) for one in parties) + b"\x1a"
    sources = {"sdn.csv": main} | {f"{name}.csv": content for name, content in beside.items()}
    header, found = read([(name, io.BytesIO(content)) for name, content in sources.items()])
    aliases = sum(len(one.names) - 1 for one in found)
    weak = len(re.findall(rb"[afn]\.k\.a\. '[^']+'(?=[;.])", beside["sdn_comments"]))
    assert header.entries == len(parties)
    assert abs(aliases - rows["alt"] - weak) <= weak
    assert sum(bool(one.remarks) for one in found) == rows["sdn_comments"]
    known = len(re.findall(rb"^\d+,\d+,(?!-0- ,-0- ,-0- )", beside["add"], re.MULTILINE))
    assert sum(len(one.addresses) for one in found) <= known
    assert sum(bool(one.addresses) for one in found) == len(
        {
            line.split(b",")[0]
            for line in beside["add"].split(b"\r\n")
            if line and not re.match(rb"\d+,\d+,-0- ,-0- ,-0- |\x1a", line)
        }
    )


def test_two_versions_of_the_list_of_ofac_differ_as_their_rows_do(folder: Path) -> None:
    contents = [
        lzma.decompress((folder / f"history/ofac_sdn_{day}.csv.xz").read_bytes()) for day in ("2024-06-12", "2024-07-02")
    ]
    found = difference(*(read_bytes(content)[1] for content in contents))
    texts = [io.StringIO(content.decode("latin-1"), newline="") for content in contents]
    old, new = ({row[0]: row for row in csv.reader(text) if row[1:]} for text in texts)
    assert {one.id for one in found.added} == new.keys() - old.keys()
    assert {one.id for one in found.removed} == old.keys() - new.keys()
    assert {one.id for one in found.changed} == {number for number in old.keys() & new.keys() if old[number] != new[number]}
    assert (len(found.added), len(found.removed), len(found.changed)) == (482, 44, 567)


@pytest.mark.parametrize("file", ["consolidated/02024R1689-20260727.xhtml", "oj/32014R0926_oj.xhtml", "oj/32026R0073_oj.xhtml"])
def test_the_annexes_of_genuine_acts_are_found(shared: Path, file: str) -> None:
    """The act with Annex IV is not among the genuine files; others of its kind are."""
    content = (shared / "formats/eurlex_html" / file).read_bytes()
    lines = list(annex_iv._lines(source("act", content, 1 << 30)))
    headings = [found[1] for line in lines if (found := annex_iv._ANNEX.fullmatch(line))]
    assert headings[:6] == ["I", "II", "III", "IV", "V", "VI"]
    inside = list(annex_iv._in_annex(lines))
    assert 0 < len(inside) < len(lines) / 2


def test_a_swiss_target_that_was_struck_off_has_the_day(folder: Path) -> None:
    _, found = read_bytes((folder / "ch/seco_sample_2026-08-15.xml").read_bytes())
    assert sum(one.listings[0].delisted_on is not None for one in found) >= 1


def test_the_list_of_the_union_is_read_in_seconds(folder: Path) -> None:

    content = (folder / "eu/eu_fsf_2024-05-13.xml").read_bytes()
    start = time.process_time()
    read_bytes(content)
    assert time.process_time() - start < 10
