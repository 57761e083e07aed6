"""What a product could be misused for, capability by capability; and the facts about its design that later assessments get."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from sluis.classification.product import Capability as Answered
from sluis.classification.product import Word
from sluis.classification.product_file import FACTS
from sluis.law.fact import Nature
from sluis.law.text import Text
from sluis.law.truth import UNKNOWN, YES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.classification.product import Product
    from sluis.knowledge.model import Capability, Knowledge
    from sluis.law.evidence import Evidence

_UNTHOUGHT = Answered()


class Limb(Struct, frozen=True, kw_only=True):
    """A part of Article 2(20) that comes near, and whether the product meets it as far as the file says."""

    fact: str
    text: Text
    truth: Word


class CapabilityRecord(Struct, frozen=True, kw_only=True):
    """A capability: whether the product has it, whom it could harm, what comes near, and what the design could change.

    `told` is what somebody wrote; examples are those of Sluis. `contradicts` names facts of the file that say otherwise.
    """

    id: str
    question: Text
    present: Word
    told: Answered
    limbs: tuple[Limb, ...]
    entries: tuple[str, ...]
    examples_of_harm: tuple[Text, ...]
    examples_of_change: tuple[Text, ...]
    contradicts: tuple[str, ...]
    cites: str


class MisuseRecord(Struct, frozen=True, kw_only=True):
    """What a product could be misused for, by whom that was thought through, and when."""

    product: str
    version: str
    by: str | None
    on: date | None
    complete: bool
    capabilities: tuple[CapabilityRecord, ...]


class DesignFact(NamedTuple):
    """A fact about the design as a case file states it."""

    key: str
    raw: Any


def misuse_of(product: Product, knowledge: Knowledge, evidence: Evidence) -> MisuseRecord:
    """The misuse record of a product. It is complete where of every capability is said whether the product has it."""
    told = product.misuse
    found = tuple(_capability(one, product, evidence) for one in knowledge.capabilities)
    return MisuseRecord(
        product=product.product.name,
        version=product.product.version,
        by=told.by if told else None,
        on=told.on if told else None,
        complete=all(one.present != "unknown" for one in found),
        capabilities=found,
    )


def design_facts(product: Product, knowledge: Knowledge, file: str) -> Iterator[DesignFact]:
    """The facts of nature *design* that a case file can take over, each with the product file as its source.

    Whether the product has a capability is a fact where one fact says so. What the file states itself comes first.
    """
    stated = {key: raw for key, raw in product.facts.items() if FACTS[key].nature is Nature.DESIGN}
    for key, raw in stated.items():
        yield DesignFact(key, _sourced(raw, file))
    told = product.misuse
    for one in knowledge.capabilities if told else ():
        answer = told.capabilities.get(one.id, _UNTHOUGHT).truth if told else UNKNOWN
        if told is None or answer is UNKNOWN or one.facts[0] in stated or len(one.facts) > 1:
            continue
        yield DesignFact(one.facts[0], {"value": answer.value, "source": file, "author": told.by, "on": told.on})


def _capability(one: Capability, product: Product, evidence: Evidence) -> CapabilityRecord:
    told = product.misuse.capabilities.get(one.id, _UNTHOUGHT) if product.misuse else _UNTHOUGHT
    said = {ref: evidence[ref].value for ref in one.facts if ref in evidence}
    shown = YES if YES in said.values() else UNKNOWN
    return CapabilityRecord(
        id=one.id,
        question=one.question.text,
        present=(told.truth if told.truth.settled else shown).value,
        told=told,
        limbs=tuple(_limb(ref, evidence) for ref in one.limbs),
        entries=one.entries,
        examples_of_harm=tuple(each.text for each in one.harms),
        examples_of_change=tuple(each.text for each in one.changes),
        contradicts=tuple(
            ref for ref, value in said.items() if value is not None and value is ~told.truth and told.truth.settled
        ),
        cites=one.cites,
    )


def _limb(ref: str, evidence: Evidence) -> Limb:
    found = evidence.get(ref)
    truth = FACTS[ref].truth(found.value) if found else UNKNOWN  # type: ignore[attr-defined]  # the limbs are yes-or-no facts
    return Limb(fact=ref, text=FACTS[ref].states, truth=truth.value)


def _sourced(raw: object, file: str) -> object:
    """A statement that names its source; one that names none has the product file for it."""
    if isinstance(raw, list):
        return [_sourced(one, file) for one in raw]
    if isinstance(raw, dict):
        return {**raw, "source": f"{file}: {raw['source']}" if raw.get("source") else file}
    return {"value": raw, "source": file}
