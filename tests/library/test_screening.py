"""The lists in use are searched by one file, made from them and from nothing else."""

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from sluis.knowledge.snapshot import packaged
from sluis.law.truth import YES
from sluis.library import Library
from sluis.library.screening import open_screener
from sluis.screening.concern import LIST, concern_list
from sluis.screening.entry import Entry, Interest, Kind, Name
from sluis.screening.holdings import holdings_on, listed_on
from sluis.screening.lists import ListKind
from sluis.screening.ownership import trace
from sluis.screening.party import Party
from tests.screening.lists.synthetic import BY_FORMAT

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
TODAY = NOW.date()
HEADING = "id;name;reason;until\n"
OWN = "1;Verzonnen Handelshuis Quistorp;wanbetaling;\n2;Gefingeerde Rederij Zwanewater;oude zaak;2026-02-01\n"
QUISTORP, ZWANEWATER = Party(("Handelshuis Quistorp Verzonnen",)), Party(("Gefingeerde Rederij Zwanewater",))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "home")
    put(library, HEADING + OWN)
    return library


def put(library: Library, rows: str) -> None:
    file = library.home.parent / "own.csv"
    file.write_text(rows, encoding="utf-8")
    library.lists.put([file], NOW)


def put_synthetic(library: Library, format_id: str) -> None:
    for name, content in BY_FORMAT[format_id].files.items():
        (library.home.parent / name).write_bytes(content)
    library.lists.put([library.home.parent / name for name in BY_FORMAT[format_id].files], NOW, format_id=format_id)


def indexes(library: Library) -> list[Path]:
    return sorted((library.home / "index").iterdir())


def names(library: Library, party: Party, on: date = TODAY) -> list[str]:
    return [hit.name for hit in library.screening().screen([party], on)[0]]


def test_no_number_of_namesakes_whose_listing_ended_hides_one_that_stands(library: Library) -> None:
    ended = "".join(f"{number};Verzonnen Handelshuis Quistorp;oude zaak;2026-02-01\n" for number in range(100, 300))
    put(library, f"{HEADING}{ended}999;Verzonnen Handelshuis Quistorp;wanbetaling;\n")
    assert names(library, QUISTORP) == ["Verzonnen Handelshuis Quistorp"]


def test_a_listed_party_is_found(library: Library) -> None:
    assert names(library, QUISTORP) == ["Verzonnen Handelshuis Quistorp"]


def test_a_listing_that_ended_is_no_hit_from_the_day_after(library: Library) -> None:
    assert names(library, ZWANEWATER, date(2026, 2, 1)) == ["Gefingeerde Rederij Zwanewater"]
    assert names(library, ZWANEWATER, date(2026, 2, 2)) == []


def test_a_party_that_is_there_for_its_interests_is_no_hit(library: Library) -> None:
    put_synthetic(library, "opensanctions-ftm")
    version = library.lists.in_use("opensanctions")
    assert version is not None
    entries = list(library.lists.entries(version))
    beyond = [one for one in entries if not one.listings]
    assert beyond
    ids = {one.id for one in library.screening().index.entries()}
    assert {one.id for one in entries} - ids == {one.id for one in beyond}


def test_where_a_format_states_no_listing_the_party_is_listed_all_the_same(library: Library) -> None:
    file = library.home.parent / "sdn.xml"
    party = "<sdnEntry><uid>7</uid><lastName>NERGENSHUIZEN WIEKSLAG</lastName><sdnType>Entity</sdnType></sdnEntry>"
    about = "<publshInformation><Publish_Date>03/01/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>"
    file.write_text(f"<sdnList>{about}{party}</sdnList>", encoding="utf-8")
    library.lists.put([file], NOW, format_id="ofac-sdn-xml")
    assert names(library, Party(("Nergenshuizen Wiekslag",))) == ["NERGENSHUIZEN WIEKSLAG"]


def test_the_index_is_made_once(library: Library) -> None:
    first = library.screening()
    [file] = indexes(library)
    made = file.stat().st_ino
    second = library.screening()
    assert (second.digest, [one.stat().st_ino for one in indexes(library)]) == (first.digest, [made])
    assert file.stem.endswith(first.digest)
    assert first.digest == first.index.digest


def test_a_list_that_changed_is_searched_at_once(library: Library) -> None:
    before = library.screening()
    put(library, HEADING + OWN + "3;Denkbeeldige Werf Oudebrug;zorg;\n")
    assert names(library, Party(("Denkbeeldige Werf Oudebrug",))) == ["Denkbeeldige Werf Oudebrug"]
    assert library.screening().digest != before.digest
    assert before.screen([QUISTORP], TODAY)[0]


def test_a_confirmation_does_not_make_it_anew(library: Library) -> None:
    library.screening()
    library.lists.confirm("internal", datetime(2026, 5, 1, tzinfo=UTC), {})
    library.screening()
    assert len(indexes(library)) == 1


def test_old_indexes_go_in_the_end(library: Library) -> None:
    for number in range(5):
        put(library, HEADING + OWN + f"9;Verzonnen Partij {number}x;zorg;\n")
        library.screening()
    assert len(indexes(library)) == 3
    assert names(library, QUISTORP)


def test_an_empty_index_is_made_anew(library: Library) -> None:
    library.screening()
    [file] = indexes(library)
    file.write_bytes(b"")
    assert names(library, QUISTORP) == ["Verzonnen Handelshuis Quistorp"]
    assert indexes(library) == [file]
    assert file.stat().st_size


def test_a_damaged_index_is_made_anew(library: Library) -> None:
    library.screening()
    [file] = indexes(library)
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    assert names(library, QUISTORP)
    assert indexes(library) == [file]
    assert file.read_bytes() != content


def test_a_folder_that_cannot_be_written_costs_time_only(library: Library) -> None:
    (library.home / "index").write_text("in the way", encoding="utf-8")
    assert names(library, QUISTORP) == ["Verzonnen Handelshuis Quistorp"]


def test_two_processes_share_one_index(library: Library) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom sluis.library import Library\n"
        "print(Library(Path(sys.argv[1])).screening().digest)"
    )
    command = [sys.executable, "-c", code, str(library.home)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    digests = {one.communicate()[0].strip() for one in running}
    assert digests == {library.screening().digest}
    assert len(indexes(library)) == 1


def test_what_is_missing_or_stale_is_said(library: Library) -> None:
    gaps = library.screening().gaps(TODAY, 7)
    assert (gaps.missing, gaps.stale, gaps.any) == ((ListKind.EU, ListKind.UN, ListKind.NL), (), True)
    put_synthetic(library, "un-sc-xml")
    gaps = library.screening().gaps(date(2026, 6, 1), 7)
    assert gaps.missing == (ListKind.EU, ListKind.NL)
    assert set(gaps.stale) == {"internal", "un_sc"}


def test_without_any_import_nothing_is_found_and_all_is_missing(tmp_path: Path) -> None:
    screener = Library(tmp_path / "home").screening()
    assert screener.screen([QUISTORP], TODAY) == [[]]
    assert [one.id for one in screener.lists] == [LIST]
    assert screener.gaps(TODAY, 7).missing == (ListKind.EU, ListKind.UN, ListKind.NL)


def test_a_vendor_is_found_as_a_concern_in_every_screening(library: Library, tmp_path: Path) -> None:
    for screener in (library.screening(), Library(tmp_path / "another").screening()):
        [[hit]] = screener.screen([Party(("Q Cyber",))], TODAY)
        of = screener.list_of(hit)
        assert (hit.entry, of.kind, of.built_in) == ("nso-group", ListKind.CONCERN, True)


def test_the_concern_list_has_its_own_day_and_is_never_stale_as_a_list_of_an_authority(library: Library) -> None:
    [concerns] = [one for one in library.screening().lists if one.built_in]
    found = concern_list(packaged())
    assert found is not None
    assert (concerns.published, concerns.entries, concerns.digest) == (found.seen_on, len(found.entries), found.digest)
    assert library.screening().gaps(date(2036, 3, 1), 7).stale == ("internal",)


def test_the_concern_list_stands_in_for_no_list_that_binds(library: Library) -> None:
    put_synthetic(library, "un-sc-xml")
    assert library.screening().gaps(TODAY, 7).missing == (ListKind.EU, ListKind.NL)


def test_concerns_that_changed_are_searched_at_once(library: Library) -> None:
    found = concern_list(packaged())
    assert found is not None
    fewer = found._replace(entries=found.entries[1:], digest="another")
    before, after = (open_screener(library.lists, library.home / "index", one) for one in (found, fewer))
    assert before.digest != after.digest
    gone = Party.of(found.entries[0])
    assert [hit.list for hit in before.screen([gone], TODAY)[0]][:1] == [LIST]
    assert found.entries[0].id not in [hit.entry for hit in after.screen([gone], TODAY)[0]]


def test_a_vendor_is_not_among_the_listed_owners(library: Library) -> None:
    put_synthetic(library, "un-sc-xml")
    screener = library.screening()
    entries = list(screener.binding_entries())
    binding = listed_on(entries, TODAY)
    assert binding
    assert "nso-group" in {one.id for one in screener.index.entries()} - binding.keys()
    owned = Entry(
        "owned", Kind.ORGANISATION, (Name("Owned"),), interests=(Interest("nso-group", "owned", at_least=Decimal(100)),)
    )
    traced = trace("owned", holdings_on([*entries, owned], binding, TODAY, published=TODAY))
    assert traced.owned is not YES
