"""Checks of what refers to the law: conditions, the facts they name, and citations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sluis.knowledge.model import Knowledge
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind
from sluis.knowledge.tables import TABLES, entries
from sluis.law.canonical import Reader
from sluis.law.citation import Act
from sluis.law.condition import AtLeast, Condition, Constant
from sluis.law.errors import SluisError
from sluis.law.fact import Choice, Declaration, IsIn
from sluis.law.text import Language, Text

_CITING = ("risk", "measures", "advice", "capabilities", "required_questions", "red_flags", "safeguards")
_COUNT = Text(
    nl="het aantal {count} past niet bij {parts} delen",
    en="the count {count} does not fit {parts} parts",
)
_CONSTANT = Text(nl="{value} is niet true of false", en="{value} is not true or false")
_OPTION = Text(nl="{fact} kent deze waarden niet: {options}", en="{fact} does not have these values: {options}")


def condition_flaws(knowledge: Knowledge, facts: Mapping[str, Declaration], acts: Mapping[str, Act]) -> Iterator[Flaw]:
    """Conditions, facts and citations that the law does not know."""
    citable = {source.id: Act(source.id, source.title.text, source.url) for source in knowledge.sources} | dict(acts)
    yield from _citations(knowledge, citable)
    reader = Reader(facts, citable)
    for table, row, path, value in _conditions(knowledge):
        problem = _unreadable(reader, value)
        if problem is not None:
            yield Flaw(Kind.UNREADABLE_CONDITION, table, row, path, {"problem": problem})
    for row, question in enumerate(knowledge.required_questions):
        if question.fact not in facts:
            yield Flaw(Kind.UNKNOWN_FACT, "required_questions", row, ("fact",), {"fact": question.fact})
    for row, capability in enumerate(knowledge.capabilities):
        for name, stated in (("facts", capability.facts), ("limbs", capability.limbs)):
            for index, fact in enumerate(stated):
                if fact not in facts:
                    yield Flaw(Kind.UNKNOWN_FACT, "capabilities", row, (name, index), {"fact": fact})


def _conditions(knowledge: Knowledge) -> Iterator[tuple[str, int, Path, object]]:
    for table in TABLES:
        for row, entry in enumerate(getattr(knowledge, table.name) if table.conditions else ()):
            for path, part in entries(entry):
                for name in table.conditions:
                    value = getattr(part, name, None)
                    # What `done` and `until` say is null where only people can tell.
                    if value is not None or (name == "when" and hasattr(part, name)):
                        yield table.name, row, (*path, name), value


def _unreadable(reader: Reader, value: object) -> Text | None:
    """Why the value is not a condition; the reader's own words where it has them."""
    try:
        return next(_oddities(reader.condition(value)), None)
    except SluisError as problem:
        return Text(problem.message(Language.NL), problem.message(Language.EN))
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        # The reader trusts the shape of stored law; people write these files.
        return Text(repr(problem), repr(problem))


def _oddities(condition: Condition) -> Iterator[Text]:
    """What the reader accepts and nobody can mean."""
    for node in _nodes(condition):
        match node:
            case Constant() if str(node.holds) not in {"True", "False"}:
                yield _CONSTANT.format(value=node.holds)
            case AtLeast(count, parts) if type(count) is not int or not 0 < count <= len(parts):
                yield _COUNT.format(count=count, parts=len(parts))
            case IsIn(Choice() as fact, options):
                strange = sorted(options.difference(fact.options)) if fact.options else []
                if strange:
                    yield _OPTION.format(fact=fact.key, options=", ".join(strange))
            case _:
                pass


def _nodes(condition: Condition) -> Iterator[Condition]:
    yield condition
    for name in ("parts", "part", "base", "exception", "meaning"):
        below = getattr(condition, name, ())
        for part in below if isinstance(below, tuple) else (below,):
            yield from _nodes(part)


def _citations(knowledge: Knowledge, citable: Mapping[str, Act]) -> Iterator[Flaw]:
    reader = Reader({}, citable)
    for table in _CITING:
        for row, entry in enumerate(getattr(knowledge, table)):
            yield from _citation(reader, entry.cites, table, row, ("cites",))
    for row, erratum in enumerate(knowledge.errata):
        if not erratum.cites:
            yield Flaw(Kind.NO_CITATION, "errata", row, ("cites",), {})
        for index, path in enumerate(erratum.cites):
            yield from _citation(reader, path, "errata", row, ("cites", index))


def _citation(reader: Reader, cites: str, table: str, row: int, path: Path) -> Iterator[Flaw]:
    if not cites.strip():
        yield Flaw(Kind.NO_CITATION, table, row, path, {})
    elif not _can_be_cited(reader, cites):
        yield Flaw(Kind.UNKNOWN_CITATION, table, row, path, {"cites": cites})


def _can_be_cited(reader: Reader, path: str) -> bool:
    try:
        return bool(reader.citation(path).text.en)
    except (KeyError, SluisError):
        return False
