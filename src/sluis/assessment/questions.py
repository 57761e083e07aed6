"""What to ask: the facts that decide, and those that the law wants asked anyway."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import answer
from sluis.assessment.conclusion import Outcome, conclude, outcome_range
from sluis.assessment.grounding import grounded
from sluis.law.fact import IsIn
from sluis.law.text import Text
from sluis.law.variable import variable_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment.duties import Applied
    from sluis.assessment.world import World
    from sluis.law.between import Between
    from sluis.law.citation import Citation
    from sluis.law.decision import Question
    from sluis.law.fact import Atom, Declaration
    from sluis.law.variable import Variable

_DECIDES = Text(nl="Het antwoord kan de uitkomst veranderen.", en="The answer can change the outcome.")


class Asked(NamedTuple):
    """A deciding question of one line."""

    item: str
    question: Question


def deciding(lines: Sequence[Applied]) -> tuple[answer.Question, ...]:
    """The deciding questions of all lines, the most decisive first; what lines have in common is asked once."""
    asked: dict[tuple[str, str | None], list[Asked]] = {}
    for line in lines:
        for question in line.questions:
            declaration = question.variable.declaration
            own = line.line.item.id if declaration.key.startswith("item.") else None
            asked.setdefault((declaration.ref, own), []).append(Asked(line.line.item.id, question))
    ordered = sorted(asked.values(), key=lambda group: sum(one.question.remaining for one in group) / len(group))
    return tuple(_deciding(group) for group in ordered)


def required(lines: Sequence[Applied], world: World) -> tuple[answer.Question, ...]:
    """The required questions that are still open in some line."""
    found: dict[str, answer.Question] = {}
    for row in world.knowledge.required_questions:
        for line in lines:
            for declaration in _subjects(world.facts[row.fact], line):
                if declaration.ref not in line.known and declaration.ref not in found:
                    cites = world.reader.citation(row.cites)
                    found[declaration.ref] = _question(declaration, (line.line.item.id,), row.why.text, cites)
    return tuple(found.values())


def label(variable: Variable, cell: int) -> str:
    """The word for a cell: yes or no, the options that it takes together, or a value that stands for an interval."""
    return _label(variable.declaration, tuple(variable.holds), cell)


@lru_cache(maxsize=4096)
def _label(declaration: Declaration, atoms: tuple[Atom, ...], cell: int) -> str:
    variable = variable_of(declaration, atoms)
    sample = variable.cells[cell]
    if isinstance(sample, bool):
        return "yes" if sample else "no"
    named = sorted({option for atom in variable.holds if isinstance(atom, IsIn) for option in atom.options})
    alike = [option for option in named if variable.possible(frozenset((option,))) == (cell,)]
    return ", ".join(alike) or str(sample)


def _deciding(group: Sequence[Asked]) -> answer.Question:
    first = group[0].question
    declaration = first.variable.declaration
    changes = {label(first.variable, cell): _change(outcome_range(conclusion)) for cell, conclusion in first.answers.items()}
    items = tuple(dict.fromkeys(one.item for one in group))
    return _question(declaration, items, declaration.why or _DECIDES, declaration.cites, changes)


def _change(between: Between[Outcome]) -> answer.Change:
    return answer.Change(outcome=conclude(between), at_least=between.low.word, at_most=between.high.word)


def _question(
    declaration: Declaration,
    items: tuple[str, ...],
    why: Text,
    cites: Citation,
    changes: dict[str, answer.Change] | None = None,
) -> answer.Question:
    return answer.Question(
        fact=declaration.key,
        about=declaration.about,
        items=items,
        question=declaration.question,
        asked_of=declaration.asked_of.value,
        why=why,
        citation=cites.text,
        options=getattr(declaration, "options", ()),
        changes=changes or {},
    )


def _subjects(declaration: Declaration, line: Applied) -> Iterator[Declaration]:
    """The fact itself, or the fact about each subject of its kind."""
    kind = declaration.key.partition(".")[0]
    names = dict(line.line.shape).get(kind)
    if names is None:
        yield declaration
    else:
        yield from (grounded(declaration, name) for name in names)
