"""Every activity by every mode, for a listed and an unlisted item, on the days around each change of regulation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, get_args

import pytest

from sluis.assessment import World
from sluis.assessment.case import Activity, Mode
from tests.scenarios.reading import HERE, load
from tests.scenarios.test_scenarios import check

TABLE: dict[str, Any] = load(HERE / "activities.yaml")
ALL = {"activity": get_args(Activity), "mode": get_args(Mode), "item": ("listed", "unlisted")}
OFFICER = "A. de Vries"


def _named(row: dict[str, Any], column: str) -> tuple[str, ...]:
    """The activities, modes or items of a row: one, several, or any."""
    said = row[column]
    if said == "any":
        return ALL[column]
    return (said,) if isinstance(said, str) else tuple(said)


def _cells(row: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    yield from product(*(_named(row, column) for column in ALL))


def _scenario(row: dict[str, Any], cell: tuple[str, str, str], law: str, day: date) -> dict[str, Any]:
    activity, mode, item = cell
    case = TABLE["cases"][activity][item]
    changes = {
        **TABLE["with"]["all"],
        **TABLE["with"][item],
        **(TABLE["message"]["with"] if case in TABLE["message"]["in"] else {}),
        "activity": activity,
        "mode": mode,
        "items.0.classification.on": day,
        "screening.attested": {"by": OFFICER, "on": day, "lists": ["EU", "NL"]},
        **row.get("with", {}),
    }
    return {"name": "a cell of the table", "from": case, "as_of": day, "with": changes, "expect": row[law]}


def _scenarios() -> Iterator[Any]:
    for row in TABLE["rows"]:
        for cell, (law, days) in product(_cells(row), TABLE["days"].items()):
            for day in days if law in row else ():
                name = ", ".join((*cell, *([row["variant"]] if "variant" in row else []), day.isoformat()))
                yield pytest.param(_scenario(row, cell, law, day), row["because"], id=name)


CELLS = list(_scenarios())


@pytest.mark.parametrize(("scenario", "because"), CELLS)
def test_the_law_gives_what_the_cell_expects(scenario: dict[str, Any], because: str, world: World) -> None:
    check(scenario, because, world)


@pytest.mark.parametrize("law", TABLE["days"])
def test_every_activity_mode_and_item_has_a_row(law: str) -> None:
    rows = [row for row in TABLE["rows"] if law in row]
    found = [(*cell, row.get("variant")) for row in rows for cell in _cells(row)]
    assert len(found) == len(set(found)), "a cell has two rows"
    assert {cell[:3] for cell in found} == set(product(*ALL.values()))


def test_every_row_says_why() -> None:
    assert all(row["because"] for row in TABLE["rows"])
