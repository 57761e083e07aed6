"""Indices that a user imports: read whole or refused whole, and used from the day that they were public."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.destinations import packaged
from sluis.destinations.dimensions import DIMENSIONS as ABOUT
from sluis.destinations.index import IndexMapping, read_index, with_indices
from sluis.destinations.index_errors import (
    AgainstOthersError,
    EmptyMappingError,
    FewFiguresError,
    IndexColumnError,
    IndexRefusedError,
    IndexRowError,
    MappingScaleError,
    NoSuchIndexError,
    NoTrendError,
    PublishedBeforeError,
    ReservedNameError,
    SameColumnError,
    SameFiguresError,
    TooManyIndicesError,
)
from sluis.destinations.model import DimensionName
from sluis.knowledge.entry import Words
from sluis.knowledge.errors import KnowledgeError
from sluis.knowledge.snapshot import packaged as packaged_knowledge
from sluis.law.errors import InputError, IntegrityError
from sluis.law.text import Language
from sluis.library import open_library
from sluis.library.fetching import Fetched, Fetcher
from sluis.library.lists import Origin

DIMENSIONS = [one for one in ABOUT if one != "trend"]
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KNOWN = packaged_knowledge()
COUNTRIES = sorted(one.alpha_3 for one in KNOWN.country_names if one.alpha_3)[:60]
ROWS = [f"{place},{year},{(7 * at + year) % 101}" for at, place in enumerate(COUNTRIES) for year in (2018, 2019, 2020)]
CSV = "\n".join(["iso,year,score", *ROWS]).encode()
MAPPING = IndexMapping(
    id="press",
    title=Words(nl="Pers", en="Press"),
    dimension="expression",
    country="iso",
    year="year",
    value="score",
    rising=False,
    lowest=0,
    highest=100,
    release="2021",
    licence="ours",
    attribution="somebody",
    published=date(2021, 4, 20),
)
YAML = b"""id: press
title: {nl: Pers, en: Press}
dimension: expression
country: iso
year: year
value: score
rising: false
lowest: 0
highest: 100
release: "2021"
published: 2021-04-20
licence: ours
attribution: somebody
"""


def changed(**fields: object) -> IndexMapping:
    return IndexMapping(**{name: getattr(MAPPING, name) for name in MAPPING.__struct_fields__} | fields)


def put(folder: Path, content: bytes = CSV, mapping: bytes = YAML) -> Path:
    (folder / "press.csv").write_bytes(content)
    (folder / "press.yaml").write_bytes(mapping)
    library = open_library(folder / "home")
    library.indices.put(folder / "press.csv", folder / "press.yaml", NOW)
    return folder / "home"


def test_an_index_counts_from_the_day_it_was_public_and_leaves_coverage_as_it_is() -> None:
    index = read_index(CSV, "press.csv", MAPPING, KNOWN)
    both = with_indices(packaged(), [index])
    assert (index.number, both.digest == packaged().digest) == (180, False)
    sides = [both.dimension("expression", "AE", on) for on in (date(2021, 4, 19), date(2021, 4, 20))]
    assert [(one.n, one.of, len(one.values)) for one in sides] == [(3, 3, 4)] * 2
    assert [(one.values[-1].source, one.values[-1].year) for one in sides] == [("press", 2019), ("press", 2020)]
    assert packaged().dimension("expression", "AE", date(2021, 4, 20)).of == 3
    assert "own_index" in {one.id for one in both.profile("AE", date(2022, 1, 1)).remarks}


def test_it_is_kept_and_opened_again(tmp_path: Path) -> None:
    home = put(tmp_path)
    again = open_library(home)
    [version] = again.indices.all_in_use()
    assert (version.index.mapping.id, version.imported_at, version.file) == ("press", NOW, "press.csv")
    assert again.destinations.profile("AE", date(2022, 1, 1)).dimensions[0].values[-1].source == "press"
    assert open_library(tmp_path / "other").destinations.digest == packaged().digest


def test_a_newer_version_takes_its_place_and_a_refused_one_does_not(tmp_path: Path) -> None:
    home = put(tmp_path)
    put(tmp_path, CSV.replace(ROWS[0].encode(), b"ABW,2018,1"))
    second = open_library(home).destinations.digest
    with pytest.raises(IndexRowError):
        put(tmp_path, CSV + b"\nZZZ,2018,1")
    assert open_library(home).destinations.digest == second
    assert len(open_library(home).indices.all_in_use()) == 1


def test_what_was_changed_on_disk_is_not_used(tmp_path: Path) -> None:
    home = put(tmp_path)
    [kept] = (home / "indices").glob("press-*/index.json")
    kept.write_bytes(kept.read_bytes().replace(b"2018", b"2017"))
    with pytest.raises(IntegrityError):
        _ = open_library(home).destinations


def test_what_has_no_address_is_not_fetched(tmp_path: Path) -> None:
    indices = open_library(put(tmp_path)).indices
    for name in ("press", "other"):
        with pytest.raises(NoSuchIndexError):
            indices.update(name, NOW, Fetcher(name))


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("ZZZ,2018,1", IndexRowError),
        ("World,2018,1", IndexRowError),
        ("NLD,18,1", IndexRowError),
        ("NLD,2018,101", IndexRowError),
        ("NLD,2018,-1", IndexRowError),
        ("NLD,2018,nan", IndexRowError),
        ("NLD,2018,1e999999999", IndexRowError),
        ("NLD,2018,1\nNL,2018,2", IndexRowError),
        ("NLD,2018", IndexRefusedError),
        ('NLD,2018,"1', IndexRefusedError),
        ("NLD,2018,\ud7ff".encode("utf-16").decode("latin-1"), IndexRefusedError),
    ],
)
def test_one_wrong_row_and_nothing_counts(row: str, error: type[InputError]) -> None:
    with pytest.raises(error):
        read_index(CSV + f"\n{row}".encode(), "press.csv", MAPPING, KNOWN)


@pytest.mark.parametrize(
    ("mapping", "error"),
    [
        (changed(value="gone"), IndexColumnError),
        (changed(id="v2x_corr"), ReservedNameError),
        (changed(id="wgi2022"), ReservedNameError),
        (changed(id="x_se"), ReservedNameError),
        (changed(id="../up"), ReservedNameError),
        (changed(dimension="trend"), NoTrendError),
        (changed(licence=" "), EmptyMappingError),
        (changed(value="year"), SameColumnError),
        (changed(published=date(2019, 12, 31)), PublishedBeforeError),
        (changed(lowest=100), MappingScaleError),
        (changed(skip=tuple(COUNTRIES[:11])), FewFiguresError),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(mapping: IndexMapping, error: type[InputError]) -> None:
    with pytest.raises(error):
        read_index(CSV, "press.csv", mapping, KNOWN)


@pytest.mark.parametrize("line", [b"rising: maybe", b"dimension: speech", b"colour: red", b"published: 2021-02-30"])
def test_a_mapping_is_read_strictly(tmp_path: Path, line: bytes) -> None:
    key = line.partition(b":")[0]
    wrong = b"\n".join([*(one for one in YAML.splitlines() if not one.startswith(key)), line])
    with pytest.raises((InputError, KnowledgeError)):
        put(tmp_path, CSV, wrong)


def test_a_row_without_a_figure_and_years_that_do_not_count_are_left_out() -> None:
    more = CSV + b"\nNLD,2018,\n\nNLD,2001,5\n"
    index = read_index(more, "press.csv", MAPPING, KNOWN)
    assert dict(index.figures["NL"]) == {2001: 5000}


@given(st.data())
def test_damage_is_refused_or_read_and_never_crashes(data: st.DataObject) -> None:
    content = bytearray(CSV)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with suppress(IndexRefusedError):
        index = read_index(bytes(content), "press.csv", MAPPING, KNOWN)
        assert len(index.figures) >= 50
        assert all(0 <= one <= 100_000 for own in index.figures.values() for one in own.values())


PLACES = sorted(one.code for one in KNOWN.country_names if len(one.code) == 2)
FIGURES = st.lists(st.integers(0, 100), min_size=60, max_size=60).filter(lambda found: len(set(found)) > 1)


@given(
    st.lists(st.tuples(FIGURES, st.booleans()), min_size=1, max_size=3),
    st.sampled_from(DIMENSIONS),
    st.sampled_from(PLACES),
    st.integers(2014, 2026),
)
def test_one_more_index_of_a_user_never_lowers_a_level_nor_makes_one_known(
    files: list[tuple[list[int], bool]], dimension: DimensionName, place: str, year: int
) -> None:
    places = (place, *[one for one in PLACES if one != place][:59])
    indices = []
    for number, (figures, rising) in enumerate(files):
        rows = [f"{one},{year - 1},{figure}" for one, figure in zip(places, figures, strict=True)]
        mapping = changed(id=f"own{number}", dimension=dimension, rising=rising, published=None)
        indices.append(read_index("\n".join(["iso,year,score", *rows]).encode(), "own.csv", mapping, KNOWN))
    on = date(year, 12, 31)
    steps = [with_indices(packaged(), indices[:number]).dimension(dimension, place, on) for number in range(len(indices) + 1)]
    for before, after in pairwise(steps):
        assert (before.level == "insufficient_data") == (after.level == "insufficient_data")
        bounds = [(one.value or 0, one.low or 0, one.high or 0) for one in (before, after)]
        assert all(one <= other for one, other in zip(*bounds, strict=True))
        assert (before.n, before.of, before.coverage) == (after.n, after.of, after.coverage)


def test_an_index_of_one_year_is_less_sure_each_year() -> None:
    rows = [f"{place},2018,{(7 * at) % 101}" for at, place in enumerate(COUNTRIES)]
    index = read_index("\n".join(["iso,year,score", *rows]).encode(), "own.csv", changed(published=None), KNOWN)
    known = with_indices(packaged(), [index])
    figures = [known.dimension("expression", "AE", date(year, 1, 1)).values[-1] for year in (2019, 2020, 2021, 2022)]
    assert [one.age for one in figures] == [0, 1, 2, 3]
    widths = [one.high - one.low for one in figures]
    assert widths == sorted(set(widths))


def ranked(*, upside_down: bool) -> bytes:
    values = packaged().values("expression", date(2021, 12, 31))
    figures = {place: 100 - value / 1000 if upside_down else value / 1000 for place, value in values.items() if len(place) == 2}
    return "\n".join(["iso,year,score", *(f"{place},2020,{one:.2f}" for place, one in figures.items())]).encode()


def test_an_index_that_ranks_countries_the_other_way_round_is_refused_unless_it_is_meant_so(tmp_path: Path) -> None:
    rising = YAML.replace(b"rising: false", b"rising: true")
    home = put(tmp_path, ranked(upside_down=False), rising)
    with pytest.raises(AgainstOthersError) as problem:
        put(tmp_path, ranked(upside_down=True), rising)
    assert "-1.00" in problem.value.message(Language.EN)
    assert next(one.index.figures["NO"][2020] for one in open_library(home).indices.all_in_use()) < 20_000
    with pytest.raises(AgainstOthersError):
        put(tmp_path, ranked(upside_down=True) + b"\nKP,2021,0", rising)
    put(tmp_path, ranked(upside_down=True), rising + b"against_the_others: true\n")


def test_the_same_figures_do_not_count_twice_and_a_dimension_has_room_for_so_many(tmp_path: Path) -> None:
    home = put(tmp_path)
    with pytest.raises(SameFiguresError):
        put(tmp_path, mapping=YAML.replace(b"id: press", b"id: again"))
    for number in range(12):
        content = CSV.replace(ROWS[0].encode(), f"ABW,2018,{number + 2}".encode())
        put(tmp_path, content, YAML.replace(b"id: press", b"id: own%d" % number))
    with pytest.raises(TooManyIndicesError):
        put(tmp_path, CSV.replace(ROWS[0].encode(), b"ABW,2018,77"), YAML.replace(b"id: press", b"id: last"))
    indices = open_library(home).indices
    next((home / "indices").glob("press-*/index.json")).write_bytes(b"damaged")
    indices.remove("press")
    assert "press" not in {one.index.mapping.id for one in indices.all_in_use()}
    assert "press" in indices.kept()
    with pytest.raises(NoSuchIndexError):
        indices.remove("press")


def test_what_is_fetched_later_has_no_day_of_its_own(tmp_path: Path) -> None:
    newer = CSV + b"\n" + "\n".join(f"{place},2024,{(3 * at) % 101}" for at, place in enumerate(COUNTRIES)).encode()
    home = put(tmp_path, mapping=YAML + b"url: https://example.org/press.csv\n")
    (tmp_path / "new.csv").write_bytes(newer)
    found = open_library(home).indices.update("press", NOW, Given("press", path=tmp_path / "new.csv"))
    assert found.version.index.mapping.published is None
    known = open_library(home).destinations
    years = [known.dimension("expression", "AE", on).values[-1].year for on in (date(2024, 12, 31), date(2025, 1, 1))]
    assert years == [2020, 2024]


@dataclass(frozen=True)
class Given(Fetcher):
    """A fetcher that finds a file."""

    path: Path = Path()

    def fetch(self, url: str, known: Origin, most: int, folder: Path) -> Fetched:  # noqa: ARG002
        return Fetched(self.path, Origin(), None)
