"""What can be wrong with a question about the inventory, and with a product file beyond its YAML and its shape.

InputError
├── UnknownCodeError             S160  the list has no such code
├── NotAUsNumberError            S158  not written as a US number is
└── ProductError                 S161  place, problem and remedy
    ├── NotOfProductError        S162  no such fact, or not one about a design
    ├── ProductValueError        S163  not a value that this fact can have
    ├── CandidateError           S164  not a code of Annex I
    ├── DuplicateComponentError  S165
    └── EmptyFieldError          S166  a name, an author or a reason that says nothing
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class UnknownCodeError(InputError):
    """No version of Annex I that Sluis knows has the code."""

    code = "S160"
    words = Text(
        nl="‘{written}’ staat in geen versie van bijlage I die Sluis kent. {remedy}",
        en="‘{written}’ is in no version of Annex I that Sluis knows. {remedy}",
    )


class NotAUsNumberError(InputError):
    """Not a US export control classification number."""

    code = "S158"
    words = Text(
        nl="‘{written}’ is geen Amerikaans nummer. Schrijf het als 5A002, 5A002.a.1 of EAR99.",
        en="‘{written}’ is no US number. Write it like 5A002, 5A002.a.1 or EAR99.",
    )


class ProductError(InputError):
    """Something in a product file cannot be used as it is."""

    code = "S161"


class NotOfProductError(ProductError):
    """A fact that the law does not declare, or that is not about the design of an item."""

    code = "S162"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{key}’ is geen feit over het ontwerp van een product. {remedy}",
        en="{file}, line {line}, {field}: ‘{key}’ is not a fact about the design of an item. {remedy}",
    )


class ProductValueError(ProductError):
    """A value that the fact cannot have."""

    code = "S163"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{value}’ is geen waarde voor dit feit. Verwacht: {expected}.",
        en="{file}, line {line}, {field}: ‘{value}’ is not a value of this fact. Expected: {expected}.",
    )


class CandidateError(ProductError):
    """Not a code of Annex I."""

    code = "S164"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{code}’ is geen bekende code van bijlage I. Schrijf bijvoorbeeld 5A002"
        " of 5A002.a.1.",
        en="{file}, line {line}, {field}: ‘{code}’ is not a known code of Annex I. Write for instance 5A002 or 5A002.a.1.",
    )


class DuplicateComponentError(ProductError):
    """Two components share an id."""

    code = "S165"
    words = Text(
        nl="{file}, regel {line}, {field}: de id ‘{id}’ komt al voor. Geef elk onderdeel een eigen id.",
        en="{file}, line {line}, {field}: the id ‘{id}’ is used already. Give every component its own id.",
    )


class EmptyFieldError(ProductError):
    """A name, an author or a reason that says nothing."""

    code = "S166"
    words = Text(
        nl="{file}, regel {line}, {field}: dit mag niet leeg zijn. Vul het in.",
        en="{file}, line {line}, {field}: this cannot be empty. Fill it in.",
    )
