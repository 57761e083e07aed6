"""Proof: duties that are declared incompatible never hold together, on no day of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from proofs.prover import Prover, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sluis.assessment.duties import Norm
    from sluis.statutes.incompatible import Incompatible


def prove(prover: Prover, pairs: Iterable[Incompatible]) -> Result:
    """For each pair and day, no admissible case gives both duties. A pair that never meets a rule proves nothing: a fault."""
    before, proved, failures = prover.asked, 0, []
    for pair in pairs:
        found = [(day, one, other) for day in prover.days for one, other in _rules(prover, day, pair)]
        if not found:
            failures.append(f"{pair.one.id} and {pair.other.id}: no day has a rule for each, so nothing was proved")
        clash = next((each for each in found if _clash(prover, *each[1:]) is not None), None)
        if clash is None:
            proved += len(found)
        else:
            failures.append(_words(prover, pair, *clash))
    return Result("incompatible duties never hold together", proved, prover.asked - before, (), tuple(failures))


def _rules(prover: Prover, day: date, pair: Incompatible) -> Iterator[tuple[Norm, Norm]]:
    rules = prover.norms(day).rules
    for one in (norm for norm in rules if norm.rule.obligation.duty.id == pair.one.id):
        for other in (norm for norm in rules if norm.rule.obligation.duty.id == pair.other.id):
            if not pair.within_act or one.rule.cites.act.id == other.rule.cites.act.id:
                yield one, other


def _clash(prover: Prover, one: Norm, other: Norm) -> object:
    return prover.case(prover.formulas.of(one.condition), prover.formulas.of(other.condition))


def _words(prover: Prover, pair: Incompatible, day: date, one: Norm, other: Norm) -> str:
    case = prover.words(_clash(prover, one, other), [one.condition, other.condition])
    return (
        f"{day}: {one.rule.id} ({pair.one.id}) and {other.rule.id} ({pair.other.id}) both hold, though: {pair.why.en}"
        f" Case: {case}"
    )
