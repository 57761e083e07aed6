"""From a product file to records: the product, and each of its components, which are held against the list on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.classification.impact.record import NOT_LISTED, Claim, Record
from sluis.classification.product import code_of
from sluis.classification.product_file import COMPONENT_FACTS, SOURCE
from sluis.law.evidence import establish
from sluis.law.truth import UNKNOWN, YES
from sluis.law.written import statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sluis.classification.product import Component, Product
    from sluis.law.fact import Value


def records_of(product: Product, id_: str, day: date) -> Iterator[Record]:
    """The records of a product that is called `id_`, by what is established of it on a day."""
    name = f"{product.product.name} {product.product.version}"
    yield Record(id_, name, (*_classified(product), *_read(product)), _known(product, day))
    for one in product.components:
        yield Record(f"{id_}#{one.id}", f"{name}: {one.name}", _read(one), _known(one, day))


def _classified(product: Product) -> tuple[Claim, ...]:
    decided = product.classified
    if decided is None:
        return ()
    not_listed = (Claim(NOT_LISTED, YES),) if decided.outcome == "not_listed" else ()
    return (*(Claim(code, YES) for code in decided.codes), *not_listed)


def _read(part: Product | Component) -> tuple[Claim, ...]:
    """What people read of entries, and the candidates that nobody has read yet."""
    read = tuple(Claim(code, one.truth) for code, one in part.readings.items())
    return (*read, *(Claim(code, UNKNOWN) for code in map(code_of, part.candidates) if code not in part.readings))


def _known(part: Product | Component, day: date) -> Mapping[str, Value]:
    found = {key: _established(key, raw, day) for key, raw in part.facts.items()}
    return {key: value for key, value in found.items() if value is not None and value is not UNKNOWN}


def _established(key: str, raw: object, day: date) -> Value | None:
    declaration = COMPONENT_FACTS[key]
    return establish(declaration, statements_of(declaration, raw, SOURCE), day).value
