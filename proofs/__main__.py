"""Prove everything, and print what was proved: a step of `./dev check`. Exits with 1 where something was not."""

from __future__ import annotations

import sys
import time
from datetime import date
from typing import TYPE_CHECKING

from proofs import exceptions, exclusion, firing, incompatible, mattering, monotony, succession
from proofs.general_authorisations import EXCLUSIONS, REACHES
from proofs.prover import Prover
from sluis.assessment import World
from sluis.knowledge.snapshot import packaged
from sluis.statutes import LAW
from sluis.statutes.incompatible import INCOMPATIBLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from proofs.prover import Result

FIRST = date(2009, 8, 27)
"""The first day of Regulation (EC) No 428/2009. Of older law Sluis knows only that it was there."""


def proofs(world: World, first: date = FIRST) -> list[Callable[[], Result]]:
    """All proofs of a law and its knowledge, until the horizon."""
    prover = Prover(world.law, first, world.knowledge.horizon)
    return [
        lambda: incompatible.prove(prover, INCOMPATIBLE, exceptions.TOGETHER),
        lambda: succession.prove(world.law, exceptions.GAPS),
        lambda: firing.every_rule_can_fire(prover),
        lambda: mattering.every_fact_can_matter(prover, exceptions.NEVER_DECIDING),
        lambda: mattering.no_place_is_idle(prover, exceptions.IDLE_PLACES),
        lambda: firing.every_scope_can_be_reached(prover),
        lambda: firing.every_outcome_can_be_reached(prover),
        lambda: exclusion.nothing_excluded_is_authorised(prover, EXCLUSIONS),
        lambda: exclusion.no_reach_is_exceeded(world, REACHES),
        lambda: monotony.prove(prover, exceptions.MILDER),
    ]


def main() -> int:
    """Print a line for each proof, then its exceptions, then what failed."""
    world = World(LAW, packaged())
    print(f"Proofs of law {LAW.digest[:12]} from {FIRST} to {world.knowledge.horizon}")
    print(f"{'proof':52}{'proved':>8}{'asked':>8}{'excepted':>10}{'failed':>8}{'s':>7}")
    results, began = [], time.perf_counter()
    for prove in proofs(world):
        start = time.perf_counter()
        result = prove()
        results.append(result)
        _print_row(result, time.perf_counter() - start)
    proved, asked = (sum(getattr(one, field) for one in results) for field in ("proved", "asked"))
    print(f"{'in all':52}{proved:8}{asked:8}{'':18}{time.perf_counter() - began:7.1f}")
    for result in results:
        for line in result.exceptions:
            print(f"except  {line}")
    failures = [line for result in results for line in result.failures]
    for line in failures:
        print(f"FAILED  {line}")
    return 1 if failures else 0


def _print_row(result: Result, seconds: float) -> None:
    counts = f"{result.proved:8}{result.asked:8}{len(result.exceptions):10}{len(result.failures):8}"
    print(f"{result.proof:52}{counts}{seconds:7.1f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
