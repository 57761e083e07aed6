"""What is held against the list: the product and each of its components, with what is established of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from sluis.classification.indexed import facts_read, is_reading
from sluis.classification.numbering import entry_of
from sluis.classification.product_file import COMPONENT_FACTS, SOURCE
from sluis.law.evidence import Established, Statement, establish
from sluis.law.truth import UNKNOWN
from sluis.law.written import statements_of
from sluis.statutes.eu_2021_821.annex_i import FACTS, entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Named, Product, Reading
    from sluis.law.evidence import Days, Evidence


class Subject(NamedTuple):
    """The product, or one of its components; `id` is None for the product itself."""

    id: str | None
    name: str
    description: str | None
    facts: Mapping[str, Any]
    candidates: tuple[str | Named, ...]
    readings: Mapping[str, Reading]

    @property
    def described(self) -> str:
        """What there is to search with."""
        return f"{self.name} {self.description or ''}".strip()


def subjects_of(product: Product) -> tuple[Subject, ...]:
    """The product, and then its components: each is held against the list on its own."""
    about = product.product
    whole = Subject(None, about.name, about.description, product.facts, product.candidates, product.readings)
    return (
        whole,
        *(Subject(one.id, one.name, one.description, one.facts, one.candidates, one.readings) for one in product.components),
    )


def established_of(subject: Subject, annex: AnnexI, days: Days) -> Evidence:
    """What the facts and the readings of a subject establish on the day of the list."""
    found: Evidence = {}
    for key, raw in subject.facts.items():
        declaration = COMPONENT_FACTS[key]
        found[declaration.ref] = establish(declaration, statements_of(declaration, raw, SOURCE), days.as_of, days.known_by)
    for code, reading in subject.readings.items():
        words = annex.titles[entry_of(code)].title.text
        for fact in facts_read(code, words):
            found[fact.ref] = _read(reading, annex, days)
    return found


def counts(code: str) -> bool:
    """Whether a reading of the code counts: where Sluis has encoded the paragraph, facts decide."""
    encoded = entry(entry_of(code))
    return encoded is None or any(one.ref in _LEFT_TO_READERS for one in facts_read(code, encoded.words))


def standing_of(reading: Reading, annex: AnnexI, days: Days) -> Literal["yes", "other_list_version", "in_the_future"]:
    """Whether a reading counts: it holds for the version of the list that was in force on its day, and for no other."""
    if days.known_by < reading.on:
        return "in_the_future"
    version = annex.version_on(reading.on)
    return "yes" if version is not None and version is annex.version_on(days.as_of) else "other_list_version"


def _read(reading: Reading, annex: AnnexI, days: Days) -> Established:
    said = (Statement(reading.truth, reading.why, reading.by, reading.on),)
    standing = standing_of(reading, annex, days)
    if standing != "yes":
        return Established(None, said, standing)
    return Established(None if reading.truth is UNKNOWN else reading.truth, said)


_LEFT_TO_READERS = frozenset(one.ref for one in FACTS if is_reading(one))
