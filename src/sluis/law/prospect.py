"""How much is left to find out: the facts on which a condition still depends, counted with Kleene's truths.

The count orders questions and does no more: whether a question decides at all is exact (`sluis.law.decision`).
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.condition import Defined
from sluis.law.fact import declaration_of
from sluis.law.fold import fold, nodes_of
from sluis.law.truth import Truth, all_true, any_true, at_least
from sluis.law.variable import facts_of, refs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Not, Unless
    from sluis.law.fact import Atom, Value


class _Open(NamedTuple):
    """The truth of a node, and the facts on which it still depends, as bits; none where the truth is settled."""

    truth: Truth
    facts: int


class _Counting:
    """The algebra of open facts."""

    def __init__(self, known: Mapping[str, Value], bits: Mapping[str, int]) -> None:
        self.known = known
        self.bits = bits

    def constant(self, node: Constant) -> _Open:
        return _Open(Truth.of(node.holds), 0)

    def atom(self, node: Atom) -> _Open:
        ref = declaration_of(node).ref
        truth = node.truth(self.known.get(ref))
        return _Open(truth, 0 if truth.settled else self.bits[ref])

    def all_of(self, node: AllOf, parts: list[_Open]) -> _Open:
        return _of(all_true([part.truth for part in parts]), parts)

    def any_of(self, node: AnyOf, parts: list[_Open]) -> _Open:
        return _of(any_true([part.truth for part in parts]), parts)

    def at_least(self, node: AtLeast, parts: list[_Open]) -> _Open:
        return _of(at_least(node.count, [part.truth for part in parts]), parts)

    def negation(self, node: Not, part: _Open) -> _Open:
        return _Open(~part.truth, part.facts)

    def unless(self, node: Unless, base: _Open, exception: _Open) -> _Open:
        return _of(base.truth & ~exception.truth, (base, exception))

    def defined(self, node: Defined, meaning: _Open) -> _Open:
        return meaning


def _of(truth: Truth, parts: Sequence[_Open]) -> _Open:
    return _Open(truth, 0 if truth.settled else reduce(or_, (part.facts for part in parts)))


class Prospect:
    """How many facts a condition still depends on, now and after an answer."""

    def __init__(self, condition: Condition, known: Mapping[str, Value]) -> None:
        self.condition = condition
        self.known = known
        self._answerable = [ref for ref, one in facts_of([condition]).items() if one.answerable]
        self._bits = dict.fromkeys(refs_of(condition), 0) | {ref: 1 << at for at, ref in enumerate(self._answerable)}
        self._terms: dict[Condition, _Open] = {}
        self.open = self._counted(known, self._terms)

    def within_terms(self) -> Iterator[tuple[Defined, tuple[str, ...]]]:
        """The terms of the condition that are open, each with the facts on which it still depends."""
        for term, one in self._terms.items():
            if one.facts and isinstance(term, Defined):
                yield term, tuple(ref for at, ref in enumerate(self._answerable) if one.facts >> at & 1)

    def after(self, ref: str, value: Value) -> int:
        """How many are left once this fact has this value."""
        untouched = {node: one for node, one in self._terms.items() if ref not in refs_of(node)}
        return self._counted({**self.known, ref: value}, untouched)

    def _counted(self, known: Mapping[str, Value], terms: dict[Condition, _Open]) -> int:
        return fold(self.condition, _Counting(known, self._bits), terms).facts.bit_count()


def settles(condition: Condition, ref: str, value: Value, known: Mapping[str, Value]) -> Truth:
    """What the condition is once the fact has this value, as far as that is seen at once."""
    counting = _Counting({**known, ref: value}, dict.fromkeys(refs_of(condition), 0))
    return fold(condition, counting, {}).truth


def terms_about(condition: Condition, ref: str) -> tuple[Defined, ...]:
    """The smallest paragraphs and notes of a condition that ask about a fact."""
    found = [node for node in nodes_of(condition) if isinstance(node, Defined) and ref in refs_of(node)]
    return tuple(one for one in dict.fromkeys(found) if not any(other is not one and other in nodes_of(one) for other in found))
