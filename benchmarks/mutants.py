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


def main() -> int:
    """Print the changes that no test noticed and the table; 1 where there were too many."""
    modules = {path.name.partition(".")[0]: verdicts(path) for path in sorted(RESULTS.glob("*.py.meta"))}
    for found in modules.values():
        for name in (name for name, verdict in found.items() if verdict in ("survived", "untested", "timed out")):
            print(f"{found[name]}: {name}")
    print(f"{'module':<24}" + "".join(f"{one:>11}" for one in SHOWN) + f"{'score':>10}")
    whole: Counter[str] = Counter()
    for module, found in modules.items():
        counts = Counter(found.values())
        whole.update(counts)
        if tried(counts):
            print(row(module, counts))
    print(row("all", whole))
    return int(score(whole) < LEAST)


def verdicts(module: Path) -> dict[str, str]:
    """What became of each change of a module."""
    found: dict[str, int | None] = json.loads(module.read_text())["exit_code_by_key"]
    return {name: VERDICTS.get(status, "timed out") for name, status in found.items()}


def row(name: str, counts: Counter[str]) -> str:
    """A line of the table."""
    return f"{name:<24}" + "".join(f"{counts[one]:>11}" for one in SHOWN) + f"{score(counts):>8.1f} %"


def score(counts: Counter[str]) -> float:
    """The percentage of tried changes that were noticed; of no change at all, none."""
    return 100 * (counts["killed"] + counts["timed out"]) / max(tried(counts), 1)


def tried(counts: Counter[str]) -> int:
    """How many changes got to a test."""
    return sum(counts[one] for one in COUNTED)


if __name__ == "__main__":
    sys.exit(main())
