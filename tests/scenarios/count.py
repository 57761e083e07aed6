"""How many scenarios there are: `python -m tests.scenarios.count`."""

from __future__ import annotations

from tests.scenarios.reading import FILES, load
from tests.scenarios.test_activities import CELLS
from tests.scenarios.test_dates import DATED, RULES, _around
from tests.scenarios.test_given import GIVEN
from tests.scenarios.test_military_list import CASES


def counted() -> dict[str, int]:
    """Each kind of scenario with its number."""
    return {
        "given": len(GIVEN),
        "given, answered by the assessment": sum("pending" not in one for one in GIVEN),
        "given, waiting for the desk": sum(one["layer"] == "desk" for one in GIVEN),
        "given, waiting for the authority's side": sum(one["layer"] == "authority" for one in GIVEN),
        "given, disputed": sum("disputed" in one for one in GIVEN),
        "our own, written": sum(len(load(path)) for path in FILES) + sum("contrast" in one for one in GIVEN),
        "our own, cells of the table of activities": len(CELLS),
        "our own, days around the begin and end of a rule": sum(len(list(_around(one))) for one in RULES),
        "our own, days around the begin and end of a provision": sum(len(list(_around(one))) for one in DATED),
        "our own, cases without an answer on the military list": 3 * len(CASES),
    }


if __name__ == "__main__":
    for what, number in counted().items():
        print(f"{number:6} {what}")  # noqa: T201  (a command that prints)
