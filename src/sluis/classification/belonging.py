"""What further annexes and other lists say of an item: Annex IV, Section I, cyber-surveillance, the US list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

from sluis.classification.annex_i import AnnexI
from sluis.classification.numbering import Regime, covers, entry_of, regime
from sluis.knowledge.model import CyberSurveillance, Membership
from sluis.law.period import Period
from sluis.law.text import Text
from sluis.law.truth import NO

Answer: TypeAlias = Literal["yes", "partly", "no", "unknown"]

_NOT_NAMED = Text(
    nl="De richtsnoeren (Aanbeveling 2024/2659) noemen deze post niet. Beslissend blijft waarvoor het product is ontworpen"
    " (artikel 2, punt 20).",
    en="The guidelines (Recommendation 2024/2659) do not name this entry. What the item is designed for remains decisive"
    " (Article 2(20)).",
)
_PARTLY = Text(nl="Alleen voor: {codes}.", en="Only for: {codes}.")
_NO_US_NUMBER = Text(
    nl="Geen gelijk nummer gezien in onze kopie van de Amerikaanse lijst; die kopie is niet volledig.",
    en="No equal number was seen in our copy of the US list; that copy is not complete.",
)
_UNION_ONLY = Text(
    nl="Nummers met een 5 bestaan alleen in de Unie. Amerikaanse nummers met een 5 gaan over iets anders.",
    en="Numbers with a 5 exist in the Union only. US numbers with a 5 are about something else.",
)


class Part(Struct, frozen=True):
    """A code or paragraph that an annex names, and what limits it, in our words."""

    code: str
    part: str | None
    only: Text | None


class Belonging(Struct, frozen=True):
    """Whether an item stands in an annex, and which of its paragraphs do."""

    answer: Answer
    parts: tuple[Part, ...] = ()


class Surveillance(Struct, frozen=True):
    """Whether an item is a cyber-surveillance item (Article 2(20) of 2021/821), and why."""

    answer: Answer
    reason: Text
    paragraphs: tuple[str, ...]


class UsCode(Struct, frozen=True):
    """The same number in the US list, where there is one, what it is worth, and the traps."""

    number: str | None
    relation: str | None
    note: Text


def annex_iv(annex: AnnexI, code: str, day: date) -> Belonging:
    """Whether the item is in Annex IV, so that it needs an authorisation within the Union as well (Article 11(1))."""
    rows = annex.memberships.get(entry_of(code), ())
    return _belonging(annex, [one for one in rows if one.annex == "annex_iv"], code, day)


def section_i(annex: AnnexI, code: str, day: date) -> Belonging:
    """Whether the item is in Section I of Annex II, so that EU001 leaves it out. Annex IV is a part of that section."""
    return _belonging(annex, annex.memberships.get(entry_of(code), ()), code, day)


def cyber_surveillance(annex: AnnexI, code: str) -> Surveillance:
    """Whether the item is a cyber-surveillance item by the guidelines, with the reason."""
    rows = annex.surveillance.get(entry_of(code), ())
    around = [one for one in rows if covers(one.code, code)]
    if around:
        return Surveillance(around[0].answer, around[0].reason.text, ())
    below = [one for one in rows if covers(code, one.code)]
    return _of_paragraphs(below) if below else Surveillance("no", _NOT_NAMED, ())


def us_code(annex: AnnexI, code: str) -> UsCode:
    """The US number that is equal, with what to watch for; only for third digits 0 to 4."""
    entry = entry_of(code)
    row = annex.us_numbers.get(entry)
    if row is None:
        return UsCode(None, None, _UNION_ONLY if regime(entry) is Regime.EU else _NO_US_NUMBER)
    return UsCode(entry, row.relation, row.note.text)


def _belonging(annex: AnnexI, rows: Sequence[Membership], code: str, day: date) -> Belonging:
    """What the rows say of the code on a day. Before the first copy that we saw, nothing is known: not even *no*."""
    if day < annex.annexes_seen_from:
        return Belonging("unknown")
    applying = [one for one in rows if Period(one.from_.start, one.until).contains(day) is not NO]
    touching = [one for one in applying if covers(one.code, code) or covers(code, one.code)]
    whole = any(covers(one.code, code) and one.only is None for one in touching)
    parts = tuple(Part(one.code, one.part, one.only.text if one.only else None) for one in touching)
    return Belonging("yes" if whole else "partly" if touching else "no", parts)


def _of_paragraphs(rows: Sequence[CyberSurveillance]) -> Surveillance:
    """An entry of which only paragraphs are named; what is merely unknown does not make it a *partly*."""
    named = tuple(one.code for one in rows if one.answer != "unknown")
    if not named:
        return Surveillance("unknown", rows[0].reason.text, tuple(one.code for one in rows))
    return Surveillance("partly", _PARTLY.format(codes=", ".join(named)), named)
