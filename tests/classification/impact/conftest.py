"""Items written as in a table, and what a change of the list does to them."""

from collections.abc import Callable
from datetime import date

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import Impact, impact
from sluis.classification.impact.record_table import read_records
from sluis.classification.impact.report import ItemImpact

LIST_OF_2021, LIST_OF_2025 = date(2021, 9, 9), date(2025, 11, 15)

Weigh = Callable[..., ItemImpact]


def table(*rows: dict[str, str]) -> list[bytes]:
    """The lines of a table with these rows; cells that a row lacks are empty."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = [",".join(names), *(",".join(row.get(name, "") for name in names) for row in rows)]
    return [f"{line}\n".encode() for line in lines]


def weighed(annex: AnnexI, *rows: dict[str, str], days: tuple[date, date] = (LIST_OF_2021, LIST_OF_2025)) -> Impact:
    return impact(read_records(table(*rows), "items.csv", annex), annex, *days)


@pytest.fixture
def weigh(annex: AnnexI) -> Weigh:
    """What a change does to one item: its code, and its facts without the word before the point."""

    def run(*, code: str = "", days: tuple[date, date] = (LIST_OF_2021, LIST_OF_2025), **facts: str) -> ItemImpact:
        row = {"id": "it", "code": code} | {f"item.{name}": value for name, value in facts.items()}
        return weighed(annex, row, days=days).items[0]

    return run
