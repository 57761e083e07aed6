"""How long it takes to say what a change of the list does to 100,000 items; a part of `./dev bench lists`.

The items are made up, but in the way of a firm: lines of products with facts of their entry, and in each line many variants
with other figures, from under a limit to over it. Beside it a sample is examined row by row.
"""

from __future__ import annotations

import csv
import random
import resource
import time
from collections import defaultdict
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from sluis.classification import examine, touched
from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import Impact, impact
from sluis.classification.impact.export import as_csv
from sluis.classification.impact.record_table import read_records
from sluis.cli.json_output import large_json
from sluis.knowledge.snapshot import packaged
from sluis.law.evidence import Established
from sluis.law.fact import Amount, Choice, Compare, declaration_of
from sluis.law.text import Language
from sluis.law.variable import atoms_of
from sluis.statutes.eu_2021_821.annex_i import ENTRIES, FORM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sluis.classification.impact import Record
    from sluis.law.fact import Atom, Declaration
    from sluis.statutes.eu_2021_821.annex_i import Entry

ITEMS, COLUMNS, LINES, SAMPLE = 100_000, 60, 2_000, 200
FACTS = 4
"""So many facts of an entry have a column at first."""
BEFORE, AFTER = date(2021, 9, 9), date(2025, 11, 15)
_CODES = ("", "", "not_listed", "5A002.a.1", "4A003.b", "6A005.a", "2B350.d", "3A001.a.5", "4D002", "1C513")


class Spent(NamedTuple):
    """What a step took, in seconds by the clock."""

    step: str
    seconds: float


def main() -> None:
    """Write a table, read it, weigh it, print it; and examine a sample of it one by one."""
    annex = AnnexI(packaged())
    with TemporaryDirectory() as folder:
        table = Path(folder) / "items.csv"
        columns = write_table(table, random.Random(2025))  # noqa: S311  (made-up items need no secrets)
        size = table.stat().st_size / 1e6
        print(f"\nimpact of {BEFORE} to {AFTER}: {ITEMS:,} items, {columns} columns, {size:.0f} MB of CSV")
        records, found, steps = measured(table, annex)
    total = sum(one.seconds for one in steps)
    print("  " + ", ".join(f"{one.step} {one.seconds:.1f} s" for one in steps))
    print(f"  together {total:.1f} s   (aim < 60)   at most {peak():.0f} MB   (aim < 2000)")
    print("  " + ", ".join(f"{kind.value} {number:,}" for kind, number in found.counts.items()))
    single = row_by_row(records[:: len(records) // SAMPLE])
    every = single * ITEMS
    print(f"  row by row: {single * 1e3:.1f} ms an item, {every:,.0f} s for all, {every / total:,.0f} times as long")


def measured(table: Path, annex: AnnexI) -> tuple[Sequence[Record], Impact, list[Spent]]:
    """The records, the report, and what each step took."""
    clock = [time.perf_counter()]
    with table.open("rb") as lines:
        records = tuple(read_records(lines, table.name, annex))
    clock.append(time.perf_counter())
    found = impact(records, annex, BEFORE, AFTER)
    clock.append(time.perf_counter())
    as_csv(found, Language.NL)
    clock.append(time.perf_counter())
    large_json(found, Language.NL)
    clock.append(time.perf_counter())
    names = ("read", "weighed", "as CSV", "as JSON")
    return records, found, [Spent(name, clock[at + 1] - clock[at]) for at, name in enumerate(names)]


def row_by_row(records: Sequence[Record]) -> float:
    """Seconds an item, where each is examined by itself on both days."""
    started = time.perf_counter()
    for one in records:
        established = {ref: Established(value) for ref, value in one.known.items()}
        for entry in {*touched(established, BEFORE), *touched(established, AFTER)}:
            for day in (BEFORE, AFTER):
                _ = examine(entry, day, established).codes
    return (time.perf_counter() - started) / len(records)


def write_table(path: Path, chance: random.Random) -> int:
    """Write the items, and say how many columns there are."""
    asked, atoms = facts_of_entries()
    entries = chance.sample(ENTRIES, k=len(ENTRIES))
    names: dict[str, None] = {FORM.ref: None}
    chosen: dict[Entry, list[Declaration]] = {}
    for entry in entries:
        refs = [one for one in asked[entry] if one.ref in names or len(names) < COLUMNS - 3]
        chosen[entry] = chance.sample(refs, k=min(len(refs), FACTS))
        names |= dict.fromkeys(one.ref for one in chosen[entry])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["id", "name", "code", *names])
        writer.writeheader()
        lines = [line(chosen, atoms, chance) for _ in range(LINES)]
        writer.writerows(variant(number, lines[number % LINES], atoms, chance) for number in range(ITEMS))
    return len(names) + 3


def facts_of_entries() -> tuple[Mapping[Entry, Sequence[Declaration]], Mapping[str, Sequence[Atom]]]:
    """The facts that each entry asks somebody for, and the limits of each fact."""
    atoms: dict[str, list[Atom]] = defaultdict(list)
    asked: dict[Entry, dict[Declaration, None]] = defaultdict(dict)
    for entry in ENTRIES:
        for atom in dict.fromkeys(atom for one in entry.wordings for atom in atoms_of(one.condition)):
            fact = declaration_of(atom)
            atoms[fact.ref].append(atom)
            if fact.answerable and fact is not FORM:
                asked[entry][fact] = None
    return {entry: tuple(facts) for entry, facts in asked.items()}, atoms


def line(
    chosen: Mapping[Entry, Sequence[Declaration]], atoms: Mapping[str, Sequence[Atom]], chance: random.Random
) -> dict[str, str]:
    """A line of products: facts of one to three entries."""
    facts = [fact for entry in chance.sample(list(chosen), k=chance.randint(1, 3)) for fact in chosen[entry]]
    stated = chance.sample(facts, k=min(len(facts), chance.randint(0, 8)))
    found = {fact.ref: written(fact, atoms[fact.ref], chance) for fact in stated}
    form = {FORM.ref: chance.choice(FORM.options)} if chance.random() < 0.9 else {}  # noqa: PLR2004
    return {"code": chance.choice(_CODES)} | form | found


def variant(
    number: int, of_line: Mapping[str, str], atoms: Mapping[str, Sequence[Atom]], chance: random.Random
) -> dict[str, str]:
    """An item of a line: other figures, and now and then another answer."""
    row = {"id": f"item-{number}", "name": f"Item {number}", **of_line}
    for ref in of_line:
        if ref in atoms and ref != FORM.ref:
            fact = declaration_of(atoms[ref][0])
            if isinstance(fact, Amount) or chance.random() < 0.1:  # noqa: PLR2004
                row[ref] = written(fact, atoms[ref], chance)
    return row


def written(fact: Declaration, atoms: Sequence[Atom], chance: random.Random) -> str:
    """A value in the form of a cell: figures around the limits."""
    if isinstance(fact, Choice):
        return chance.choice(fact.options)
    limits = [atom.threshold for atom in atoms if isinstance(atom, Compare)]
    if isinstance(fact, Amount) and limits:
        limit = chance.choice(limits)
        return f"{float(limit.value) * chance.uniform(0.5, 1.5):.3f} {limit.unit}".strip()  # type: ignore[union-attr]
    return chance.choice(("yes", "yes", "no", "unknown"))


def peak() -> float:
    """The most memory that this process had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    main()
