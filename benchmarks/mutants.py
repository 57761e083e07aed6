"""How many small changes of the engine make a test fail: `./dev mutants` ends with this table.

Reads what mutmut left in mutants/. A change that mypy refuses never gets to a test and does not count. Fails below 90 %.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

RESULTS = Path(__file__).parents[1] / "mutants/src/sluis/law"
LEAST = 90.0
VERDICTS = {None: "not tried", 0: "survived", 1: "killed", 3: "killed", 5: "untested", 33: "untested", 37: "refused"}
"""By the exit status of a run; any other is a signal that ended a run that took too long."""
COUNTED = ("killed", "timed out", "survived", "untested")
SHOWN = (*COUNTED, "refused", "not tried")


def verdicts(module: Path) -> Counter[str]:
    """How often the mutants of a module came to each end."""
    found: dict[str, int | None] = json.loads(module.read_text())["exit_code_by_key"]
    return Counter(VERDICTS.get(status, "timed out") for status in found.values())


def score(counts: Counter[str]) -> float:
    """The percentage of tried mutants that were noticed."""
    tried = sum(counts[one] for one in COUNTED)
    return 100 * (counts["killed"] + counts["timed out"]) / tried if tried else 100.0


def row(name: str, counts: Counter[str]) -> str:
    """A line of the table."""
    return f"{name:<24}" + "".join(f"{counts[one]:>11}" for one in SHOWN) + f"{score(counts):>8.1f} %"


def main() -> int:
    """Print the table; 1 where too few changes were noticed."""
    modules = {path.name.partition(".")[0]: verdicts(path) for path in sorted(RESULTS.glob("*.py.meta"))}
    print(f"{'module':<24}" + "".join(f"{one:>11}" for one in SHOWN) + f"{'score':>10}")
    for name, counts in modules.items():
        if counts:
            print(row(name, counts))
    whole = sum(modules.values(), Counter[str]())
    print(row("all", whole))
    return int(score(whole) < LEAST)


if __name__ == "__main__":
    sys.exit(main())
