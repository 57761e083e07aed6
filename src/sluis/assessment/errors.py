"""What can be wrong with a case file, beyond its YAML and its shape.

InputError
└── CaseError                     place, problem and remedy
    ├── UnknownFactError          S121  no such fact, or written in the wrong part of the file
    ├── FactValueError            S122  not a value that this fact can have
    ├── UnknownCountryError       S123
    │   └── PartOfCountryError    S181  Crimea and Sevastopol, which a case file names by a fact
    ├── UnknownCodeError          S124
    ├── DuplicateIdError          S125
    ├── UndecidedListingError     S126  `not_listed` without who and when
    ├── UnknownPartyError         S127  a screening hit on a party that is not in the file
    ├── MissingDayError           S128  no day to assess on
    ├── NoItemsError              S129  nothing leaves
    ├── EmptyAttestationError     S133  a screening by nobody, or against nothing
    ├── BackwardCoverError        S134  a classification that covers lists from after its own day
    ├── NumberError               S135  an amount or quantity below zero, or no number
    └── UnknownCurrencyError      S137
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class CaseError(InputError):
    """Something in a case file cannot be used as it is."""

    code = "S120"


class UnknownFactError(CaseError):
    """A fact that the law does not declare, or that does not belong in this part of the file."""

    code = "S121"
    words = Text(
        nl="{file}, regel {line}, {field}: het feit ‘{key}’ bestaat niet of hoort hier niet. {remedy}",
        en="{file}, line {line}, {field}: the fact ‘{key}’ does not exist or does not belong here. {remedy}",
    )


class FactValueError(CaseError):
    """A value that the fact cannot have."""

    code = "S122"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{value}’ is geen waarde voor dit feit. Verwacht: {expected}.",
        en="{file}, line {line}, {field}: ‘{value}’ is not a value of this fact. Expected: {expected}.",
    )


class UnknownCountryError(CaseError):
    """Not a country code."""

    code = "S123"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{country}’ is geen bekende landcode. Gebruik twee hoofdletters"
        " (ISO 3166-1), zoals EG.",
        en="{file}, line {line}, {field}: ‘{country}’ is not a known country code. Use two capitals (ISO 3166-1), such as EG.",
    )


class PartOfCountryError(UnknownCountryError):
    """The code of a part of a country, for which there is a fact."""

    code = "S181"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{country}’ is een deel van een land. Schrijf UA, en onder ‘facts’"
        " ‘destination.in_occupied_territory: yes’ en ‘destination.in_crimea: yes’.",
        en="{file}, line {line}, {field}: ‘{country}’ is a part of a country. Write UA, and under ‘facts’"
        " ‘destination.in_occupied_territory: yes’ and ‘destination.in_crimea: yes’.",
    )


class UnknownCodeError(CaseError):
    """Not a code of Annex I."""

    code = "S124"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{code}’ is geen bekende code van bijlage I. Schrijf bijvoorbeeld"
        " 5A002.a.1, of not_listed.",
        en="{file}, line {line}, {field}: ‘{code}’ is not a known code of Annex I. Write for instance 5A002.a.1,"
        " or not_listed.",
    )


class DuplicateIdError(CaseError):
    """Two items, components or parties share an id."""

    code = "S125"
    words = Text(
        nl="{file}, regel {line}, {field}: de id ‘{id}’ komt al voor. Geef elke regel en elke partij een eigen id.",
        en="{file}, line {line}, {field}: the id ‘{id}’ is used already. Give every line and every party its own id.",
    )


class UndecidedListingError(CaseError):
    """`not_listed` without who decided and when."""

    code = "S126"
    words = Text(
        nl="{file}, regel {line}, {field}: schrijf bij not_listed wie dat besloot en wanneer:"
        " {{code: not_listed, by: naam, on: 2026-01-31}}.",
        en="{file}, line {line}, {field}: with not_listed, write who decided and when:"
        " {{code: not_listed, by: name, on: 2026-01-31}}.",
    )


class UnknownPartyError(CaseError):
    """A screening names a party that is not in the file."""

    code = "S127"
    words = Text(
        nl="{file}, regel {line}, {field}: er is geen partij met de naam ‘{party}’. Bekende partijen: {known}.",
        en="{file}, line {line}, {field}: there is no party named ‘{party}’. Known parties: {known}.",
    )


class MissingDayError(CaseError):
    """There is no day to assess on."""

    code = "S128"
    words = Text(
        nl="{file}: de dag van beoordeling ontbreekt. Vul as_of in, of geef --as-of JJJJ-MM-DD.",
        en="{file}: the day of assessment is missing. Fill in as_of, or give --as-of YYYY-MM-DD.",
    )


class NoItemsError(CaseError):
    """A case without items."""

    code = "S129"
    words = Text(
        nl="{file}, regel {line}, {field}: er staat geen enkel product in. Noem er ten minste één.",
        en="{file}, line {line}, {field}: there is no item. Name at least one.",
    )


class EmptyAttestationError(CaseError):
    """A screening that names nobody, or no list."""

    code = "S133"
    words = Text(
        nl="{file}, regel {line}, {field}: noem wie er screende en ten minste één lijst.",
        en="{file}, line {line}, {field}: name who screened, and at least one list.",
    )


class BackwardCoverError(CaseError):
    """A classification that says it compared lists from after its own day."""

    code = "S134"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘from’ ligt na de dag van het besluit. Noem de eerste lijst die is vergeleken.",
        en="{file}, line {line}, {field}: ‘from’ lies after the day of the decision. Name the first list that was compared.",
    )


class NumberError(CaseError):
    """An amount or quantity that cannot be."""

    code = "S135"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{number}’ kan niet; schrijf een getal van nul of meer.",
        en="{file}, line {line}, {field}: ‘{number}’ cannot be; write a number of zero or more.",
    )


class UnknownCurrencyError(CaseError):
    """Not a currency code."""

    code = "S137"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{currency}’ is geen bekende muntcode. Gebruik drie hoofdletters (ISO 4217),"
        " zoals EUR.",
        en="{file}, line {line}, {field}: ‘{currency}’ is not a known currency code. Use three capitals (ISO 4217),"
        " such as EUR.",
    )


class TooManyPartiesError(CaseError):
    """More parties than one assessment weighs together."""

    code = "S145"
    words = Text(
        nl="{file}, regel {line}, {field}: er staan {number} partijen in, meer dan {most} gaat niet samen. Verdeel ze over meer"
        " bestanden, elk met alle producten.",
        en="{file}, line {line}, {field}: there are {number} parties, and no more than {most} go together. Divide them over"
        " several files, each with all items.",
    )


class BirthDayError(CaseError):
    """Not a day of birth."""

    code = "S144"
    words = Text(
        nl="{file}, regel {line}, {field}: ‘{born}’ is geen geboortedatum. Schrijf 1962-01-29, of wat bekend is.",
        en="{file}, line {line}, {field}: ‘{born}’ is not a day of birth. Write 1962-01-29, or what is known.",
    )
