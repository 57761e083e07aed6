"""How fast the law is: `./dev bench law`.

Prints medians and, where a peer decides the same thing, the ratio to it measured in the same run. Nothing here is a test: a
slow machine gives slow figures, not a failure.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import zen

from sluis.assessment import Case, When, World, assess, read_case, to_json
from sluis.assessment.circumstances import lines_of
from sluis.assessment.duties import norms_on
from sluis.knowledge.snapshot import packaged
from sluis.law.columns import Column, Table, column_of
from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Defined, Not, Unless
from sluis.law.decision import Clause, Decision
from sluis.law.evidence import Days
from sluis.law.fact import Choice, Fact, IsIn, Nature, declaration_of
from sluis.law.finding import explain
from sluis.law.text import Language, Text
from sluis.law.variable import atoms_of
from sluis.statutes import LAW
from sluis.statutes.acts import EU_2021_821

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sluis.assessment.case import Item

EXAMPLES = Path(__file__).parents[1] / "examples"
TODAY = date(2026, 11, 21)
LINES = 1_000_000
SHARE = 10_000
"""So many of them are enough for the peer, which takes twenty minutes for all."""
RULES, LEAVES, FACTS = 100, 240, 150
NEGATED = 0.3
KINDS = (45, 45, 5, 5)
MANY = 100
VARIED, LEFT_OUT = 20, 0.2


def main() -> None:
    """Run all measurements."""
    world = World(LAW, packaged())
    cases = varied_cases(world)
    print(f"Python {sys.version.split()[0]}; law {LAW.digest[:12]}; {len(cases)} cases")
    article_5(world, cases)
    full_answers(world, cases)
    columns()
    random_rules()
    processes()


def varied_cases(world: World, seed: int = 1) -> list[Case]:
    """The bundled examples, each with its lines apart, VARIED times with a fifth of what is stated left out at random."""
    chance = random.Random(seed)  # noqa: S311  (repeatable cases, no secrets)

    def some(facts: Mapping[str, object]) -> dict[str, object]:
        return {key: value for key, value in facts.items() if chance.random() > LEFT_OUT}

    def varied(case: Case, item: Item) -> Case:
        return msgspec.structs.replace(
            case,
            items=(msgspec.structs.replace(item, facts=some(item.facts)),),
            parties=tuple(msgspec.structs.replace(one, facts=some(one.facts)) for one in case.parties),
            facts=some(case.facts),
            screening=case.screening if chance.random() > LEFT_OUT else None,
        )

    whole = [read_case(path.read_bytes(), path.name, world) for path in sorted(EXAMPLES.glob("*.yaml"))]
    cases = [varied(case, item) for case in whole for item in case.items for _ in range(VARIED)]
    chance.shuffle(cases)
    return cases


def article_5(world: World, cases: list[Case]) -> None:
    """Art. 5(1) alone, with its explanation."""
    pairs = []
    for case in cases:
        for line in lines_of(case, world, Days(TODAY, TODAY)):
            norms = norms_on(world.law, TODAY, line.shape)
            conditions = [one.condition for one in norms.rules if one.rule.cites.path.endswith("article_5/par_1")]
            pairs.append((conditions[0], line.evidence))
    seconds = [timed(lambda: [explain(condition, evidence) for condition, evidence in pairs]) for _ in range(30)]
    report(
        "article 5(1) with explanation",
        len(pairs) / statistics.median(seconds),
        "evaluations/s",
        aim="≥ 10,000",
    )


def full_answers(world: World, cases: list[Case]) -> None:
    """Whole answers as JSON, one core: of cases that were never seen, after others; and of the same cases once more."""
    for case in varied_cases(world, seed=2):
        answered(case, world)
    for which in ("never seen", "once more"):
        seconds = sorted(timed(partial(answered, case, world)) for case in cases)
        report(f"full answer, {which}: mean", len(seconds) / sum(seconds), "answers/s", aim="≥ 150")
        report(f"full answer, {which}: median", statistics.median(seconds) * 1e3, "ms")
        report(f"full answer, {which}: 95th percentile", seconds[int(len(seconds) * 0.95)] * 1e3, "ms", aim="≤ 50")


def answered(case: Case, world: World) -> bytes:
    """One whole answer as JSON."""
    return to_json(assess(case, world, When(TODAY)), Language.EN)


def columns() -> None:
    """A million lines through the rules of today, beside zen-engine's compiled expressions over the same lines."""
    rules = [one for one in LAW.version_on(TODAY).rules if one.rule.cites.act is EU_2021_821]
    asked = {declaration_of(atom).ref: declaration_of(atom) for one in rules for atom in atoms_of(one.condition)}
    generator = random.Random(5)  # noqa: S311  (repeatable lines, no secrets)
    yes_or_no = {ref: generator.randbytes(LINES) for ref, one in asked.items() if isinstance(one, Fact)}
    options = {
        ref: generator.choices([frozenset((word,)) for word in one.options or named_in(rules, ref)], k=LINES)
        for ref, one in asked.items()
        if isinstance(one, Choice)
    }
    started = time.perf_counter()
    table = Table(LINES, {ref: settled(flags) for ref, flags in yes_or_no.items()}, options)
    built = time.perf_counter()
    decided = [column_of(one.condition, table) for one in rules]
    again = time.perf_counter()
    for one in rules:
        column_of(one.condition, table)
    finished = time.perf_counter()
    report(f"columns: {LINES:,} lines × {len(rules)} rules, from raw values", again - started, "s")
    report("columns: of which making the columns", built - started, "s")
    report("columns: the same rules once the columns are there", finished - again, "s")
    peer = zen_seconds(rules, yes_or_no, options, decided)
    report(f"zen-engine: the same rules over the first {SHARE:,} of these lines", peer, "s")
    report("ratio a line zen-engine / columns, from raw values", peer / SHARE * LINES / (again - started), "×")
    report("ratio a line zen-engine / columns, columns there", peer / SHARE * LINES / (finished - again), "×")


def named_in(rules: list[Any], ref: str) -> list[str]:
    """The options of a choice that the rules name, and one that they do not."""
    asked = [atom for one in rules for atom in atoms_of(one.condition) if isinstance(atom, IsIn) and atom.of.ref == ref]
    return [*sorted({option for atom in asked for option in atom.options}), "other"]


def settled(flags: bytes) -> Column:
    """A column in which the lowest bit of each byte says yes or no; every line is known."""
    digits = bytes(ord("1") if byte & 1 else ord("0") for byte in range(256))
    yes = int(flags.translate(digits)[::-1], 2)
    return Column(yes, ((1 << len(flags)) - 1) ^ yes)


def zen_seconds(
    rules: list[Any],
    yes_or_no: dict[str, bytes],
    options: dict[str, list[frozenset[str]]],
    decided: list[Column],
) -> float:
    """How long zen-engine takes for the first SHARE lines, checked to give the same duties."""
    expressions = [zen.compile_expression(spelled(one.condition)) for one in rules]
    names = {ref: ref.replace(".", "_") for ref in (*yes_or_no, *options)}
    spent = 0.0
    yes = [0] * len(rules)
    for row in range(SHARE):
        line: dict[str, Any] = {names[ref]: bool(flags[row] & 1) for ref, flags in yes_or_no.items()}
        line |= {names[ref]: next(iter(values[row])) for ref, values in options.items()}
        started = time.perf_counter()
        found = [expression.evaluate(line) for expression in expressions]
        spent += time.perf_counter() - started
        for index, holds in enumerate(found):
            yes[index] += holds
    first = (1 << SHARE) - 1
    if yes != [(column.yes & first).bit_count() for column in decided]:
        sys.exit("zen-engine and the columns disagree: the comparison is void")
    return spent


def spelled(condition: Condition) -> str:
    """A condition in zen-engine's expression language."""
    match condition:
        case Fact() as fact:
            return f"({fact.ref.replace('.', '_')} == true)"
        case IsIn(of, allowed):
            return f"({of.ref.replace('.', '_')} in [{', '.join(repr(option) for option in sorted(allowed))}])"
        case AllOf(parts):
            return f"({' and '.join(map(spelled, parts))})"
        case AnyOf(parts):
            return f"({' or '.join(map(spelled, parts))})"
        case Not(part):
            return f"(not {spelled(part)})"
        case Defined(_, _, meaning):
            return spelled(meaning)
        case Unless(base, exception):
            return f"({spelled(base)} and not {spelled(exception)})"
        case _:
            message = f"no spelling for {type(condition).__name__}"
            raise TypeError(message)


def random_rules() -> None:
    """Decision diagrams of random rules."""
    words = Text(nl="feit", en="fact")
    facts = [Fact(f"random.{number}", words, words, Nature.DESIGN, EU_2021_821 / "article_1") for number in range(FACTS)]
    rules = [random_rule(random.Random(seed), facts, LEAVES) for seed in range(RULES)]  # noqa: S311  (as above)
    seconds, nodes = [], []
    for rule in rules:
        started = time.perf_counter()
        decision = Decision([Clause(rule, 1)], {})
        _ = decision.root
        seconds.append(time.perf_counter() - started)
        nodes.append(len(decision.diagram))
    report(
        f"decision diagrams of {RULES} random rules of {LEAVES} leaves over {FACTS} facts",
        sum(seconds),
        "s",
        aim="< 10",
    )
    report("  of which the slowest", max(seconds), "s")
    report("  nodes made, median", statistics.median(nodes), "nodes")


def random_rule(generator: random.Random, facts: list[Fact], leaves: int) -> Condition:
    """A random tree of two to five parts a node; three leaves in ten are negated."""
    if leaves == 1:
        fact = generator.choice(facts)
        return ~fact if generator.random() < NEGATED else fact
    count = min(leaves, generator.randint(2, 5))
    cuts = sorted(generator.sample(range(1, leaves), count - 1))
    sizes = [high - low for low, high in zip([0, *cuts], [*cuts, leaves], strict=True)]
    parts = tuple(random_rule(generator, facts, size) for size in sizes)
    make = generator.choices((AllOf, AnyOf, partial(AtLeast, 2), negated), KINDS)[0]
    return make(parts)


def negated(parts: tuple[Condition, ...]) -> Condition:
    """Not all of the parts."""
    return Not(AllOf(parts))


def processes() -> None:
    """Whole processes, as a user waits for them."""
    program = str(Path(sys.executable).with_name("sluis"))
    example = str(EXAMPLES / "factsheet-3-tls-inspection.yaml")
    for name, words, aim in (
        ("sluis --help, whole process", [program, "--help"], "≤ 0.3"),
        ("sluis assess, whole process", [program, "assess", example], "≤ 0.8"),
        ("sluis assess --json, whole process", [program, "assess", "--json", example], "≤ 0.8"),
    ):
        seconds = [timed(partial(subprocess.run, words, capture_output=True, check=False)) for _ in range(7)]
        report(name, statistics.median(seconds[1:]), "s", aim=aim)


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def report(name: str, figure: float, unit: str, aim: str = "") -> None:
    """One line: what, how much, and what we aim for."""
    written = f"{figure:,.0f}" if figure >= MANY else f"{figure:.3g}"
    print(f"{name:<72} {written:>12} {unit}" + (f"   (aim {aim})" if aim else ""), flush=True)


if __name__ == "__main__":
    main()
