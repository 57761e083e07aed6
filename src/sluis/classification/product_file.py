"""From the bytes of a product file to a product, with a clear message for everything that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from sluis.classification import errors, numbering
from sluis.classification.indexed import is_reading, path_read
from sluis.classification.product import Product, code_of
from sluis.knowledge.convert import convert
from sluis.knowledge.document import Document
from sluis.knowledge.notation import FileKind
from sluis.knowledge.place import spelled
from sluis.law.fact import Nature
from sluis.law.text import Text
from sluis.law.written import NotAValueError, statements_of
from sluis.statutes import LAW
from sluis.statutes.eu_2021_821.annex_i import FACTS as LISTED_FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Component
    from sluis.knowledge.place import Path
    from sluis.law.fact import Declaration

SOURCE = "product file"
"""The source of a fact for which the file names none."""

PRODUCT = FileKind(
    Text(nl="een productbestand", en="a product file"),
    Text(nl="een productbestand in YAML", en="a product file in YAML"),
    Text(nl="Geef elk product een eigen bestand.", en="Give every product a file of its own."),
)
_ASKED = {one.key for one in LISTED_FACTS}
_STATED: dict[str, Declaration] = {
    key: one for key, one in LAW.facts.items() if one.answerable and (one.nature is Nature.DESIGN or key in _ASKED)
}
FACTS: dict[str, Declaration] = {key: one for key, one in _STATED.items() if key.startswith("item.") and not is_reading(one)}
"""What a product file may state: what the list asks, and how the product is designed. Where it stands follows from that."""
COMPONENT_FACTS: dict[str, Declaration] = FACTS | {key: one for key, one in _STATED.items() if key.startswith("component.")}
"""What it may state of a component: the same, and what it is to the product."""

_DID_YOU_MEAN = Text(nl="Bedoelde u {names}?", en="Did you mean {names}?")
_READ_IT = Text(
    nl="Wie een paragraaf heeft gelezen, schrijft dat onder readings: {path}.",
    en="Who read a paragraph writes so under readings: {path}.",
)
_SEE_FACTS = Text(nl="Bekijk alle feiten met: sluis law --facts", en="See all facts with: sluis law --facts")


def read_product(content: bytes, name: str, annex: AnnexI) -> Product:
    """Read and check a product file.

    Args:
        content: the file's bytes, YAML 1.2 or JSON.
        name: how to call the file in messages.
        annex: which codes there are.

    Raises:
        InputError: with file, line, field, problem and remedy.
    """
    document = PRODUCT.document(content, name)
    product: Product = convert(document, Product)
    _Checker(document, name, annex).check(product)
    return product


@dataclass(frozen=True)
class _Checker:
    """Checks what the shape of a product file cannot say."""

    document: Document
    name: str
    annex: AnnexI

    def check(self, product: Product) -> None:
        """Raise for the first thing that is wrong."""
        self._check_ids(product)
        for path, part in _parts(product):
            for key, raw in part.facts.items():
                self._check_fact((*path, "facts", key), key, raw)
            for index, named in enumerate(part.candidates):
                self._check_code((*path, "candidates", index), code_of(named))
            for code, reading in part.readings.items():
                self._check_code((*path, "readings", code), code)
                self._check_filled((*path, "readings", code), by=reading.by, why=reading.why)
        for path, texts in _signed(product):
            self._check_filled(path, **texts)
        for index, code in enumerate(product.classified.codes if product.classified else ()):
            self._check_code(("classified", "codes", index), code)

    def _check_ids(self, product: Product) -> None:
        seen: set[str] = set()
        for index, one in enumerate(product.components):
            if one.id in seen:
                raise self._fail(errors.DuplicateComponentError, ("components", index), id=one.id)
            seen.add(one.id)

    def _check_fact(self, path: Path, key: str, raw: object) -> None:
        declaration = (COMPONENT_FACTS if path[0] == "components" else FACTS).get(key)
        if declaration is None:
            raise self._fail(errors.NotOfProductError, path, key=key, remedy=_similar(key))
        try:
            statements_of(declaration, raw, SOURCE)
        except NotAValueError as problem:
            raise self._fail(errors.ProductValueError, path, value=raw, expected=str(problem)) from problem

    def _check_code(self, path: Path, code: str) -> None:
        if numbering.written(code) != code or numbering.entry_of(code) not in self.annex.codes:
            raise self._fail(errors.CandidateError, path, code=code)

    def _check_filled(self, path: Path, **texts: str) -> None:
        for key, text in texts.items():
            if not text.strip():
                raise self._fail(errors.EmptyFieldError, (*path, key))

    def _fail(self, error: type[errors.ProductError], path: Path, **data: object) -> errors.ProductError:
        return error(file=self.name, line=self.document.place(path).line, field=spelled(path), **data)


def _parts(product: Product) -> Iterator[tuple[Path, Product | Component]]:
    """The product itself and its components, each with its place in the file."""
    yield (), product
    for index, one in enumerate(product.components):
        yield ("components", index), one


def _signed(product: Product) -> Iterator[tuple[Path, dict[str, str]]]:
    """What may not be empty: names of the product and its parts, and those who answer for something."""
    yield ("product",), {"name": product.product.name, "version": product.product.version}
    for index, one in enumerate(product.components):
        yield ("components", index), {"id": one.id, "name": one.name}
    if product.classified is not None:
        yield ("classified",), {"by": product.classified.by}
    if product.misuse is not None:
        yield ("misuse",), {"by": product.misuse.by}


def _similar(key: str) -> Text:
    if key in _STATED and is_reading(_STATED[key]):
        return _READ_IT.format(path=path_read(_STATED[key]))
    names = get_close_matches(key, FACTS, n=3)
    return _DID_YOU_MEAN.format(names=", ".join(names)) if names else _SEE_FACTS
