"""Writes the figures of the package anew: `python -m benchmarks.encode_destinations FILE`.

FILE is a CSV table, also compressed with xz, with the columns iso2, indicator, year and value. It may hold more indicators
than are shipped; what is not in the table of indicators is left out. The same file gives the same bytes.
"""

from __future__ import annotations

import csv
import lzma
import os
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sluis.destinations.indicators import ERRORS, INDICATORS
from sluis.destinations.package import SCALES, write_scales
from sluis.destinations.places import PLACES
from sluis.destinations.scale import scale_of
from sluis.destinations.sources import SOURCES
from sluis.destinations.table import FIRST_YEAR, LAST_YEAR, Table, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHECKOUT: Final = Path(__file__).parents[1]
DATA: Final = CHECKOUT / "src" / "sluis" / "destinations" / "data"
SHARED: Final = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared"))
NAMES: Final = {
    "inform_risk": "inform_risk",
    "undp_hdi": "hdi",
    "ucdp_conflict_intensity": "ucdp_intensity",
    "ucdp_n_conflicts_owid": "ucdp_located",
    "wgi_VA_2024rel": "wgi_va",
    "wgi_VA_2024rel_se": "wgi_va_se",
    **{f"wgi_{one}{end}": f"wgi_{one.lower()}{end}" for one in ("CC", "PV", "RL") for end in ("", "_se")},
}
"""Ours for theirs, where it is not the rest after `vdem_` or `dsp_`."""
FILES: Final = {"vdem14": "vdem", "vdem15": "vdem", "dsp2021": "vdem", "wgi2022": "wgi", "wgi2024": "wgi", "ucdp25": "ucdp"} | {
    "ucdp_owid": "ucdp",
    "inform2025": "inform",
    "hdi2025": "hdi",
}
OF_SCALES: Final = (
    "# Made from the files beside this one. Rows that start with v2: CC BY-SA 4.0, as V-Dem; the others: CC BY 4.0."
)
NO_STATE: Final = frozenset(("PS",))
"""UCDP lists conflicts by state: what is not a state there has no row, and that says nothing."""
LISTED: Final = "ucdp_intensity"
ALSO_LISTED: Final = frozenset(("CD",))
"""Covered by UCDP, though the table of locations lacks it."""


def main(arguments: Sequence[str]) -> None:
    """Read the table, and write a file for each licence and the scales."""
    source = Path(arguments[0]) if arguments else SHARED / "countries" / "country_risk.csv.xz"
    figures = read(source)
    fill_years_without_conflict(figures)
    files: dict[str, dict[tuple[str, str], dict[int, int]]] = defaultdict(dict)
    for (indicator, country), own in figures.items():
        files[FILES[source_of(indicator)]][indicator, country] = own
    for name, part in files.items():
        (DATA / f"{name}.csv").write_text("".join(f"{line}\n" for line in (notice(name), *lines(part))), encoding="utf-8")
    table = Table({name: "\n".join(lines(part)).encode() for name, part in files.items()})
    scales = {
        one.id: scale_of({at: value if one.rising else -value for at, value in table.all_figures(one.id).items()})
        for one in INDICATORS.values()
        if one.dimension
    }
    (DATA / SCALES).write_bytes(f"{OF_SCALES}\n".encode() + write_scales(scales))


def notice(name: str) -> str:
    """The first line of a file: whose the figures are, their licence, and that they were changed."""
    own = [SOURCES[source] for source, file in FILES.items() if file == name]
    titles, whose = ("; ".join(dict.fromkeys(part)) for part in ([s.title for s in own], [s.attribution for s in own]))
    return f"# {titles}. {whose}. {own[0].licence}. Selected and rounded; see README.md."


def read(path: Path) -> dict[tuple[str, str], dict[int, int]]:
    """The figures that are shipped, as whole numbers by indicator and country, then by year."""
    wanted = {*INDICATORS, *ERRORS}
    figures: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for row in rows(path):
        name = NAMES.get(row["indicator"], row["indicator"].partition("_")[2])
        year = int(row["year"])
        if name in wanted and row["iso2"] in PLACES and FIRST_YEAR <= year <= LAST_YEAR:
            figures[name, row["iso2"]][year] = round(float(row["value"]) * 10 ** digits_of(name))
    return figures


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of the table."""
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file)


def digits_of(name: str) -> int:
    """How many decimals are kept: an error has those of its figure."""
    return INDICATORS[owner_of(name)].digits


def source_of(name: str) -> str:
    """The source of an indicator, or of an error."""
    return INDICATORS[owner_of(name)].source


def owner_of(name: str) -> str:
    """The indicator whose error it is, or itself."""
    return next((one.id for one in INDICATORS.values() if one.sd == name), name)


def fill_years_without_conflict(figures: dict[tuple[str, str], dict[int, int]]) -> None:
    """Within the years of UCDP a state that it covers and does not list had no armed conflict."""
    years = {year for (name, _), own in figures.items() if name == LISTED for year in own}
    covered = {country for name, country in figures if name == "ucdp_located"} | ALSO_LISTED
    for country in covered - NO_STATE:
        own = figures[LISTED, country]
        for year in range(min(years), max(years) + 1):
            own.setdefault(year, 0)


if __name__ == "__main__":
    main(sys.argv[1:])
