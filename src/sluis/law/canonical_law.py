"""The law as data: every provision and fact as JSON. This is what a digest covers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.canonical_condition import Json, condition_to_json
from sluis.law.canonical_condition import text_to_json as _text
from sluis.law.condition import Defined
from sluis.law.fact import Amount, Choice, Fact
from sluis.law.fold import nodes_of
from sluis.law.rule import AnyProvision, Definition, GeneralAuthorisation, Indexed, NotModelled, Rule, Transition

if TYPE_CHECKING:
    from sluis.law.citation import Act
    from sluis.law.fact import Declaration
    from sluis.law.rule import Deadline, Obligation, Standing, Term, Verified
    from sluis.law.statute import Law


def law_to_json(law: Law) -> Json:
    """The canonical JSON of a law, as Python values."""
    return {
        "acts": {act.id: {"name": _text(act.name), "url": act.url} for act in _acts(law)},
        "facts": [_declaration(one) for one in law.declarations],
        "constraints": [
            {"id": one.id, "condition": condition_to_json(one.condition), "why": _text(one.why)} for one in law.constraints
        ],
        "statutes": [
            {"act": statute.act.id, "provisions": [provision_to_json(one) for one in statute.provisions]}
            for statute in law.statutes
        ],
    }


def _acts(law: Law) -> list[Act]:
    cited = [statute.act for statute in law.statutes]
    cited += [one.cites.act for one in (*law.declarations, *law.provisions)]
    cited += [each.cites.act for one in law.provisions if isinstance(one, Rule) for each in one.relief]
    cited += [node.cites.act for condition in law.conditions for node in nodes_of(condition) if isinstance(node, Defined)]
    return list({act.id: act for act in cited}.values())


def _declaration(one: Declaration) -> Json:
    common: Json = {
        "kind": one.kind,
        "key": one.key,
        "question": _text(one.question),
        "states": _text(one.states),
        "nature": one.nature.value,
        "cites": one.cites.path,
        "asked_of": one.asked_of.value,
        "why": _text(one.why),
    }
    match one:
        case Fact():
            return common | {"adverse": one.adverse.value if one.adverse is not None else None}
        case Choice():
            return common | {"options": list(one.options), "words": [_text(word) for word in one.words]}
        case Amount():
            return common | {"unit": one.unit}
        case _:
            return common


def _verified(one: Verified) -> Json:
    return {"source": one.source, "on": one.on.isoformat(), "language": one.language}


def _standing(one: Standing) -> Json:
    start = one.period.start
    return {
        "from": {"on" if start.exact else "not_after": start.day.isoformat()},
        "until": one.period.until.isoformat() if one.period.until else None,
        "verified": one.verified and _verified(one.verified),
        "predecessor": one.predecessor,
        "successor": one.successor,
        "encoded_by": one.encoded_by,
        "reviewed_by": one.reviewed_by,
    }


def _obligation(one: Obligation) -> Json:
    return {
        "duty": {"id": one.duty.id, "words": _text(one.duty.words), "effect": one.duty.effect.value},
        "bearer": one.bearer.value,
        "strength": one.strength.value,
        "trigger": _text(one.trigger),
        "deadline": one.deadline and _deadline(one.deadline),
        "done": None if one.done is None else condition_to_json(one.done),
    }


def _deadline(one: Deadline) -> Json:
    limit = one.limit
    return {
        "event": _text(one.event),
        "number": limit.number,
        "unit": limit.unit.value,
        "runs": limit.runs.value,
        "reckoning": limit.reckoning.value,
        "day": None if one.day is None else one.day.ref,
        "lasts": one.lasts,
    }


def _term(one: Term) -> Json:
    return {"words": _text(one.words), "cites": one.cites.path, "condition": condition_to_json(one.condition)}


def _relief(one: Rule) -> Json:
    """What may lift a prohibition; nothing where there is none, as laws that were stored before know nothing of it."""
    told = [{"kind": each.kind.value, "words": _text(each.words), "cites": each.cites.path} for each in one.relief]
    return {"relief": told} if told else {}


def provision_to_json(one: AnyProvision) -> Json:
    """The canonical JSON of one provision."""
    common: Json = {
        "id": one.id,
        "cites": one.cites.path,
        "standing": _standing(one.standing),
        "words": _text(one.words),
        "kind": type(one).__name__,
    }
    match one:
        case Rule():
            return common | {
                "condition": condition_to_json(one.condition),
                "obligation": _obligation(one.obligation),
                "reading": _text(one.reading),
                "prevails_over": list(one.prevails_over),
                **_relief(one),
            }
        case Definition():
            return common | {"condition": condition_to_json(one.condition), "reading": _text(one.reading)}
        case NotModelled():
            return common | {"scope": condition_to_json(one.scope), "ceiling": one.ceiling.value}
        case Transition():
            condition = condition_to_json(one.condition)
            return common | {"condition": condition, "keeps": one.keeps, "what": _text(one.what)}
        case GeneralAuthorisation():
            return common | {
                "name": one.name,
                "scope": [_term(term) for term in one.scope],
                "purposes": [_term(term) for term in one.purposes],
                "terms": [_term(term) for term in one.terms],
                "lifts": list(one.lifts),
                "reading": _text(one.reading),
            }
        case Indexed():
            return common | {"addresses": one.addresses.value if one.addresses else None}
