"""Proof: duties that are declared incompatible never hold together, on no day of the law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from proofs.prover import Prover, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from sluis.assessment.duties import Norm
    from sluis.statutes.incompatible import Incompatible


def prove(prover: Prover, pairs: Iterable[Incompatible], together: Mapping[tuple[str, str], str]) -> Result:
    """For each pair and day, no admissible case gives both duties. A pair that never meets a rule proves nothing: a fault.

    `together` gives the reason for the rules that may hold together nevertheless, by their ids.
    """
    before, proved, failures, excepted = prover.asked, 0, [], set()
    for pair in pairs:
        found = [(day, one, other) for day in prover.days for one, other in _rules(prover, day, pair)]
        if not found:
            failures.append(f"{pair.one.id} and {pair.other.id}: no day has a rule for each, so nothing was proved")
        clashing = [each for each in found if _clash(prover, *each[1:]) is not None]
        known = {(one.rule.id, other.rule.id) for _, one, other in clashing} & together.keys()
        excepted |= known
        clash = next((each for each in clashing if (each[1].rule.id, each[2].rule.id) not in known), None)
        if clash is None:
            proved += len(found) - len(clashing)
        else:
            failures.append(_words(prover, pair, *clash))
    failures += [f"{one} and {other}: an exception, but never together" for one, other in together.keys() - excepted]
    exceptions = tuple(f"{one} and {other}: {together[one, other]}" for one, other in sorted(excepted))
    return Result("incompatible duties never hold together", proved, prover.asked - before, exceptions, tuple(failures))


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
