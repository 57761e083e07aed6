"""How much of each rule the scenarios put to the test (MC/DC): `python -m proofs.decisive`.

A condition is decisive in a scenario where another value of that fact alone, all else as in the scenario, makes the rule hold
that did not, or the other way round; and where the scenario says what it expects of that rule. What nobody can settle (whether
remote use is an export) is taken either way. What follows an application in the Netherlands is expected of every scenario
(tests/scenarios/applications.py).
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from itertools import chain, product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

from proofs.exceptions import UNDECIDED
from sluis.assessment import When, World
from sluis.assessment.circumstances import lines_of
from sluis.assessment.conclusion import OUTCOME_OF
from sluis.assessment.duties import norms_on
from sluis.knowledge.snapshot import packaged
from sluis.law.between import Between
from sluis.law.fact import Compare, Fact, IsIn, declaration_of
from sluis.law.kleene import truth_of
from sluis.law.rule import Rule
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import atoms_of, facts_of, samples_of
from sluis.statutes import LAW
from tests.scenarios.applications import IN_TIME, TO_MINISTRY
from tests.scenarios.reading import described, scenarios
from tests.scenarios.test_activities import CELLS
from tests.scenarios.test_given import GIVEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sluis.assessment.duties import Norm
    from sluis.law.condition import Condition
    from sluis.law.fact import Atom, Declaration, Value

Pair: TypeAlias = tuple[str, str]
"""A rule, by id, and one of its conditions, in words."""

_ABOUT_OUTCOMES = {"outcome", "at_least", "at_most", "axes"}


class Situation(NamedTuple):
    """A line of a scenario: the rules of which the scenario says something, and what is known."""

    rules: tuple[Norm, ...]
    known: Mapping[str, Value]
    constraints: tuple[Condition, ...]


def asked(rules: Iterable[Rule]) -> dict[Pair, Declaration]:
    """Every condition of every rule."""
    return {(rule.id, spelled(atom)): declaration_of(atom) for rule in rules for atom in atoms_of(rule.condition)}


def spelled(atom: Atom) -> str:
    """A condition in words, whichever party or component it is asked about."""
    match atom:
        case Fact():
            return atom.key
        case IsIn():
            return f"{atom.of.key} in {', '.join(sorted(atom.options))}"
        case Compare():
            return f"{atom.of.key} {atom.operator.value} {atom.threshold}"


def situations(world: World) -> Iterator[Situation]:
    """The lines of all scenarios: those that are written, those that were given, and the cells of the table of activities."""
    written = (scenario for _, scenario in scenarios())
    given = (one for one in GIVEN if "pending" not in one)
    for scenario in chain(written, given, (cell.values[0] for cell in CELLS)):
        case, day = described(scenario, world)
        when = When(day, assessed_at=datetime(2026, 11, 22, tzinfo=UTC))
        for line in lines_of(case, world, when.days):
            norms = norms_on(world.law, day, line.shape)
            rules = tuple(norm for norm in norms.rules if says_something(scenario["expect"], norm.rule))
            known = {ref: one.value for ref, one in line.evidence.items() if one.value is not None}
            yield Situation(rules, known, norms.constraints)


def says_something(expected: Mapping[str, Any], rule: Rule) -> bool:
    """Whether an expectation would notice that the rule decides otherwise: it names its place, or the outcome it leads to."""
    named = {IN_TIME, TO_MINISTRY, *expected.get("duties", ()), *expected.get("not_duties", ())}
    return rule.cites.path in named or (rule.obligation.duty.effect in OUTCOME_OF and bool(_ABOUT_OUTCOMES & expected.keys()))


def decisive(situation: Situation, found: set[Pair]) -> Iterator[Pair]:
    """The conditions, not found before, that are decisive in a situation."""
    for norm in situation.rules:
        by_fact: dict[str, list[Atom]] = {}
        for atom in atoms_of(norm.condition):
            if (norm.rule.id, spelled(atom)) not in found:
                by_fact.setdefault(declaration_of(atom).ref, []).append(atom)
        for atoms in by_fact.values():
            yield from ((norm.rule.id, spelled(atom)) for atom in _deciding(situation, norm.condition, atoms))


def _deciding(situation: Situation, condition: Condition, atoms: list[Atom]) -> Iterator[Atom]:
    """Those of the conditions on one fact that decide: what is so, against each other thing that could be so."""
    declaration = declaration_of(atoms[0])
    here = situation.known.get(declaration.ref)
    ones = [here] if here is not None else [] if declaration.answerable else list(_values(declaration, condition))
    for one, other, taken in product(ones, _values(declaration, condition), _either_way(situation, condition)):
        changed = [atom for atom in atoms if {atom.truth(one), atom.truth(other)} == {YES, NO}]
        known = {**situation.known, **taken}
        if changed and {_truth(situation, condition, {**known, declaration.ref: value}) for value in (one, other)} == {YES, NO}:
            yield from changed


def _either_way(situation: Situation, condition: Condition) -> list[dict[str, Value]]:
    """Every way to take the facts that nobody can settle."""
    asked_of_nobody = [
        ref for ref, fact in facts_of([condition]).items() if not fact.answerable and situation.known.get(ref) is None
    ]
    return [dict(zip(asked_of_nobody, values, strict=True)) for values in product((YES, NO), repeat=len(asked_of_nobody))]


def _values(declaration: Declaration, condition: Condition) -> Iterator[Value]:
    atoms = [atom for atom in atoms_of(condition) if declaration_of(atom).ref == declaration.ref]
    for sample in samples_of(declaration, atoms):
        if isinstance(sample, bool):
            yield Truth.of(sample)
        else:
            yield frozenset((sample,)) if isinstance(sample, str) else cast("Value", Between.exactly(sample))


def _truth(situation: Situation, condition: Condition, known: Mapping[str, Value]) -> Truth:
    """The truth of the rule; unknown where no such case is admissible."""
    if NO in [truth_of(one, known) for one in situation.constraints]:
        return UNKNOWN
    return truth_of(condition, known)


def measured(world: World) -> tuple[dict[Pair, Declaration], set[Pair]]:
    """Every condition of every rule, and those that are decisive in some scenario."""
    everything = asked(one for one in world.law.provisions if isinstance(one, Rule))
    found: set[Pair] = set()
    for situation in situations(world):
        found.update(decisive(situation, found))
    return everything, found & everything.keys()


def main() -> int:
    """Print the figure, and by rule what is left, with the reason where there is one."""
    everything, found = measured(World(LAW, packaged()))
    left = [pair for pair in everything if pair not in found]
    explained = {
        pair: UNDECIDED[pair[0], everything[pair].key] for pair in left if (pair[0], everything[pair].key) in UNDECIDED
    }
    print(f"decisive in some scenario: {len(found)} of {len(everything)} conditions ({len(found) / len(everything):.1%})")
    print(f"left: {len(left)}, of which {len(explained)} with a reason")
    rule = ""
    for pair in left:
        if pair[0] != rule:
            rule = pair[0]
            print(f"  {rule}")
        print(f"    {pair[1]}{': ' + explained[pair] if pair in explained else ''}")
    return 0 if len(left) == len(explained) else 1


if __name__ == "__main__":
    sys.exit(main())
