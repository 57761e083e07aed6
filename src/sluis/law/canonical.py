"""The law as data, written and read back: what a replay reads."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from sluis.law.canonical_condition import Canonical, Json, Reader, condition_to_json
from sluis.law.canonical_law import law_to_json
from sluis.law.citation import Act
from sluis.law.errors import CanonicalFormError
from sluis.law.fact import Amount, Choice, Day, Fact, Informant, Nature
from sluis.law.period import Period, Start
from sluis.law.rule import (
    AnyProvision,
    Bearer,
    Deadline,
    Definition,
    Duty,
    Effect,
    GeneralAuthorisation,
    Indexed,
    NotModelled,
    Obligation,
    Relief,
    ReliefKind,
    Rule,
    Standing,
    Strength,
    Term,
    Transition,
    Verified,
)
from sluis.law.statute import Constraint, Law, Statute
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.law.truth import Truth

if TYPE_CHECKING:
    from sluis.law.fact import Declaration

__all__ = ["Canonical", "Reader", "condition_to_json", "law_from_json", "law_to_json"]


def law_from_json(content: bytes) -> Law:
    """The law that a canonical JSON text records.

    Raises:
        CanonicalFormError: it does not record one, or not in the canonical form.
    """
    try:
        law = _read_law(json.loads(content))
        written = law.canonical
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        if isinstance(problem, CanonicalFormError):
            raise
        raise CanonicalFormError(problem=repr(problem)) from problem
    # A digest covers bytes: what was read must be all that they say.
    if written != content:
        raise CanonicalFormError(problem="it would be written otherwise")
    return law


def _read_law(data: Json) -> Law:
    acts = {key: Act(key, Text(**value["name"]), value["url"]) for key, value in data["acts"].items()}
    facts: dict[str, Declaration] = {}
    reader = Reader(facts, acts)
    for one in data["facts"]:
        declaration = _read_declaration(one, reader)
        facts[declaration.ref] = declaration
    return Law(
        statutes=tuple(
            Statute(acts[one["act"]], tuple(_read_provision(each, reader) for each in one["provisions"]))
            for one in data["statutes"]
        ),
        constraints=tuple(
            Constraint(one["id"], reader.condition(one["condition"]), Text(**one["why"])) for one in data["constraints"]
        ),
        declarations=tuple(facts.values()),
    )


def _read_text(value: Json | None) -> Text | None:
    return None if value is None else Text(**value)


def _read_declaration(data: Json, reader: Reader) -> Declaration:
    common = {
        "key": data["key"],
        "question": Text(**data["question"]),
        "states": Text(**data["states"]),
        "nature": Nature(data["nature"]),
        "cites": reader.citation(data["cites"]),
        "asked_of": Informant(data["asked_of"]),
        "why": _read_text(data["why"]),
    }
    match data["kind"]:
        case "fact":
            return Fact(**common, adverse=Truth(data["adverse"]) if data["adverse"] else None)
        case "choice":
            words = tuple(Text(**word) for word in data["words"])
            return Choice(**common, options=tuple(data["options"]), words=words)
        case "amount":
            return Amount(**common, unit=data["unit"])
        case "day":
            return Day(**common)
        case kind:
            raise CanonicalFormError(problem=f"unknown kind of fact: {kind}")


def _read_standing(data: Json) -> Standing:
    ((how, day),) = data["from"].items()
    verified = data["verified"]
    return Standing(
        period=Period(
            Start(date.fromisoformat(day), exact=how == "on"),
            date.fromisoformat(data["until"]) if data["until"] else None,
        ),
        verified=verified and Verified(verified["source"], date.fromisoformat(verified["on"]), verified["language"]),
        predecessor=data["predecessor"],
        successor=data["successor"],
        encoded_by=data["encoded_by"],
        reviewed_by=data["reviewed_by"],
    )


def _read_obligation(data: Json, reader: Reader) -> Obligation:
    duty = data["duty"]
    return Obligation(
        duty=Duty(duty["id"], Text(**duty["words"]), Effect(duty["effect"])),
        bearer=Bearer(data["bearer"]),
        strength=Strength(data["strength"]),
        trigger=_read_text(data["trigger"]),
        deadline=data["deadline"] and _read_deadline(data["deadline"], reader),
        done=None if data["done"] is None else reader.condition(data["done"]),
    )


def _read_deadline(data: Json, reader: Reader) -> Deadline:
    return Deadline(
        event=Text(**data["event"]),
        limit=Limit(data["number"], Unit(data["unit"]), Runs(data["runs"]), Reckoning(data["reckoning"])),
        day=data["day"] and reader.day(data["day"]),
        lasts=data["lasts"],
    )


def _read_relief(data: Json, reader: Reader) -> Relief:
    return Relief(ReliefKind(data["kind"]), Text(**data["words"]), reader.citation(data["cites"]))


def _read_term(data: Json, reader: Reader) -> Term:
    return Term(Text(**data["words"]), reader.citation(data["cites"]), reader.condition(data["condition"]))


def _read_provision(data: Json, reader: Reader) -> AnyProvision:
    common = (
        data["id"],
        reader.citation(data["cites"]),
        _read_standing(data["standing"]),
        Text(**data["words"]),
    )
    match data["kind"]:
        case "Rule":
            return Rule(
                *common,
                condition=reader.condition(data["condition"]),
                obligation=_read_obligation(data["obligation"], reader),
                reading=_read_text(data["reading"]),
                prevails_over=tuple(data["prevails_over"]),
                relief=tuple(_read_relief(each, reader) for each in data.get("relief", ())),
            )
        case "Definition":
            condition = reader.condition(data["condition"])
            return Definition(*common, condition=condition, reading=_read_text(data["reading"]))
        case "NotModelled":
            return NotModelled(*common, scope=reader.condition(data["scope"]), ceiling=Effect(data["ceiling"]))
        case "Transition":
            condition = reader.condition(data["condition"])
            return Transition(*common, condition=condition, keeps=data["keeps"], what=Text(**data["what"]))
        case "GeneralAuthorisation":
            return GeneralAuthorisation(
                *common,
                name=data["name"],
                scope=tuple(_read_term(term, reader) for term in data["scope"]),
                purposes=tuple(_read_term(term, reader) for term in data["purposes"]),
                terms=tuple(_read_term(term, reader) for term in data["terms"]),
                lifts=tuple(data["lifts"]),
                reading=_read_text(data["reading"]),
            )
        case "Indexed":
            return Indexed(*common, addresses=Bearer(data["addresses"]) if data["addresses"] else None)
        case kind:
            raise CanonicalFormError(problem=f"unknown kind of provision: {kind}")
