"""The figures as the files hold them: a line for an indicator and a country, a column for a year, whole numbers only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

FIRST_YEAR: Final = 2012
LAST_YEAR: Final = 2025
HEADING: Final = ",".join(("indicator", "country", *map(str, range(FIRST_YEAR, LAST_YEAR + 1))))


class Table:
    """Figures by indicator, country and year. A line is read when it is first asked for."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._lines: dict[str, dict[str, str]] = {}
        self._read: dict[tuple[str, str], dict[int, int]] = {}
        for content in files.values():
            for line in content.decode().splitlines():
                if line.startswith("#") or line == HEADING:
                    continue
                indicator, country, figures = line.split(",", 2)
                self._lines.setdefault(indicator, {})[country] = figures

    def figures(self, indicator: str, country: str) -> dict[int, int]:
        """The figures by year, in the order of the years."""
        found = self._read.get((indicator, country))
        if found is None:
            line = self._lines.get(indicator, {}).get(country, "")
            found = {FIRST_YEAR + at: int(one) for at, one in enumerate(line.split(",")) if one}
            self._read[indicator, country] = found
        return found

    def countries(self, indicator: str) -> Iterator[str]:
        """The countries that an indicator covers."""
        return iter(self._lines.get(indicator, ()))

    def with_figures(self, figures: Mapping[tuple[str, str], Mapping[int, int]]) -> Table:
        """A table with these figures too."""
        found = Table({})
        found._lines = {name: dict(own) for name, own in self._lines.items()}
        for (indicator, country), own in figures.items():
            found._lines.setdefault(indicator, {})[country] = ""
            found._read[indicator, country] = dict(sorted(own.items()))
        return found

    def all_figures(self, indicator: str) -> dict[tuple[str, int], int]:
        """All figures of an indicator by country and year."""
        found = ((country, self.figures(indicator, country)) for country in self.countries(indicator))
        return {(country, year): one for country, years in found for year, one in years.items()}


def lines(figures: Mapping[tuple[str, str], Mapping[int, int]]) -> Iterator[str]:
    """Figures as a file, by indicator and country: the other way round."""
    yield HEADING
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    for (indicator, country), own in sorted(figures.items()):
        yield ",".join((indicator, country, *(str(own.get(year, "")) for year in years)))
