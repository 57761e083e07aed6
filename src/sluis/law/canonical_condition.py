"""Conditions as data: canonical JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sluis.law.citation import Act, Citation
from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
from sluis.law.errors import CanonicalFormError
from sluis.law.fact import Amount, Choice, Compare, Day, Fact, IsIn, Operator, declaration_of
from sluis.law.fold import fold
from sluis.law.quantity import Quantity
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.law.fact import Atom, Declaration

Json: TypeAlias = "dict[str, Any]"
T = TypeVar("T")


class Canonical:
    """The algebra of canonical JSON. Facts are named, not repeated: their declarations stand apart."""

    def constant(self, node: Constant) -> Json:
        return {"constant": node.holds}

    def atom(self, node: Atom) -> Json:
        ref = declaration_of(node).ref
        match node:
            case Fact():
                return {"fact": ref}
            case IsIn():
                return {"in": {"of": ref, "options": sorted(node.options)}}
            case Compare():
                return {"compare": {"of": ref, "operator": node.operator.value, "threshold": str(node.threshold)}}

    def all_of(self, node: AllOf, parts: list[Json]) -> Json:
        return {"all": parts}

    def any_of(self, node: AnyOf, parts: list[Json]) -> Json:
        return {"any": parts}

    def at_least(self, node: AtLeast, parts: list[Json]) -> Json:
        return {"at_least": {"count": node.count, "of": parts}}

    def negation(self, node: Not, part: Json) -> Json:
        return {"not": part}

    def unless(self, node: Unless, base: Json, exception: Json) -> Json:
        return {"unless": {"base": base, "exception": exception}}

    def defined(self, node: Defined, meaning: Json) -> Json:
        return {"defined": {"term": text_to_json(node.term), "cites": node.cites.path, "meaning": meaning}}


def condition_to_json(condition: Condition) -> Json:
    """The canonical JSON of a condition."""
    return fold(condition, Canonical())


class Reader:
    """Reads conditions from canonical JSON, with the facts and acts that they may name.

    Raises:
        CanonicalFormError: the JSON is not a condition, or names a fact or act that is not declared.
    """

    def __init__(self, facts: Mapping[str, Declaration], acts: Mapping[str, Act]) -> None:
        self.facts = facts
        self.acts = acts

    def condition(self, value: object) -> Condition:
        """A condition. A bare string is short for the yes-or-no fact of that name."""
        if isinstance(value, str):
            return self._declared(value, Fact)
        if not isinstance(value, Mapping) or len(value) != 1:
            raise CanonicalFormError(problem=f"one key expected: {value!r}")
        ((kind, content),) = value.items()
        return self._node(kind, content)

    def citation(self, path: str) -> Citation:
        """A citation from its path."""
        act, *parts = path.split("/")
        if act not in self.acts:
            raise CanonicalFormError(problem=f"unknown act: {path}")
        return Citation(self.acts[act], tuple(parts))

    def day(self, ref: str) -> Day:
        """The declared day of that name."""
        return self._declared(ref, Day)

    def _node(self, kind: str, content: Any) -> Condition:  # noqa: ANN401, C901  (one branch a kind)
        match kind:
            case "constant":
                return Constant(content)
            case "fact":
                return self._declared(content, Fact)
            case "in":
                return IsIn(self._declared(content["of"], Choice), frozenset(content["options"]))
            case "compare":
                return self._comparison(content)
            case "all":
                return AllOf(tuple(map(self.condition, content)))
            case "any":
                return AnyOf(tuple(map(self.condition, content)))
            case "at_least":
                return AtLeast(content["count"], tuple(map(self.condition, content["of"])))
            case "not":
                return Not(self.condition(content))
            case "unless":
                return Unless(self.condition(content["base"]), self.condition(content["exception"]))
            case "defined":
                term, meaning = Text(**content["term"]), self.condition(content["meaning"])
                return Defined(term, self.citation(content["cites"]), meaning)
            case _:
                raise CanonicalFormError(problem=f"unknown kind of condition: {kind}")

    def _comparison(self, content: Json) -> Compare:
        operator, written = Operator(content["operator"]), content["threshold"]
        if isinstance(self.facts.get(content["of"]), Day):
            return Compare(self._declared(content["of"], Day), operator, date.fromisoformat(written))
        return Compare(self._declared(content["of"], Amount), operator, Quantity.parse(written))

    def _declared(self, ref: str, kind: type[T]) -> T:
        found = self.facts.get(ref)
        if not isinstance(found, kind):
            raise CanonicalFormError(problem=f"no {kind.__name__} of this name: {ref}")
        return found


def text_to_json(text: Text | None) -> Json | None:
    """A text in both languages as JSON; no text is null."""
    return None if text is None else {"nl": text.nl, "en": text.en}
