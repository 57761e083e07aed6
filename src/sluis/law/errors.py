"""What can go wrong, as one tree.

SluisError
├── InputError                what a user gave cannot be read                      exit 2
│   ├── CaseError             a case file: place, field, remedy
│   └── UnknownCitationError  no provision has that citation
├── LawError                  the encoding of the law is at fault                  exit 70
│   ├── UnsettledTruthError   somebody wrote `if truth:` or `if condition:`
│   ├── UnitMismatchError     quantities of different kinds were compared
│   ├── UndeclaredFactError   a condition names a fact that nobody declared
│   ├── CanonicalFormError    a stored law does not have the canonical form
│   ├── UndeclaredOptionError a choice was given an option that it does not have
│   └── InadmissibleError     the known facts contradict a declared constraint
├── KnowledgeError            a dated fact or figure is not fit to be used         exit 2
└── IntegrityError            a digest does not match what it is a digest of       exit 4

Each class has a stable `code` and a message in both languages; the data it was raised with fill the message.
"""

from __future__ import annotations

from typing import ClassVar

from sluis.law.text import Language, Text


class SluisError(Exception):
    """The root of all errors that Sluis raises on purpose."""

    code: ClassVar[str] = "S000"
    exit_status: ClassVar[int] = 70
    words: ClassVar[Text] = Text(nl="Er ging iets mis.", en="Something went wrong.")

    def __init__(self, **data: object) -> None:
        """Keep the data of the error; they fill the placeholders of its words."""
        self.data = data
        super().__init__(self.message(Language.EN))

    def __str__(self) -> str:
        """Show the message as it is, also where the error is a KeyError as well."""
        return self.message(Language.EN)

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes with the data."""
        return _raised, (type(self), self.data)

    def message(self, language: Language) -> str:
        """What is wrong, where, and what to do next."""
        return self.words.format(**self.data).into(language)


def _raised(kind: type[SluisError], data: dict[str, object]) -> SluisError:
    return kind(**data)


class InputError(SluisError):
    """What a user gave cannot be used as it is."""

    code = "S100"
    exit_status = 2
    words = Text(nl="{problem} {remedy}", en="{problem} {remedy}")


class UnknownCitationError(InputError):
    """No provision that Sluis knows has the citation."""

    code = "S110"
    words = Text(
        nl="Geen bepaling gevonden voor ‘{citation}’. Bekijk alle bepalingen met: sluis law",
        en="No provision found for ‘{citation}’. See all provisions with: sluis law",
    )


class LawError(SluisError):
    """The encoding of the law is at fault, not the user."""

    code = "S700"
    words = Text(
        nl="De codering van het recht klopt niet: {problem}",
        en="The encoding of the law is at fault: {problem}",
    )


class UnsettledTruthError(LawError, TypeError):
    """A truth value or a condition was used as if it were a Python boolean."""

    code = "S701"
    words = Text(
        nl="Een waarheidswaarde kan onbekend zijn; vergelijk haar uitdrukkelijk met YES, NO of UNKNOWN.",
        en="A truth value may be unknown; compare it with YES, NO or UNKNOWN explicitly.",
    )


class UnitMismatchError(LawError, ValueError):
    """Two quantities of different kinds were compared, or a unit is not known."""

    code = "S702"
    words = Text(
        nl="‘{left}’ en ‘{right}’ zijn niet te vergelijken.",
        en="‘{left}’ and ‘{right}’ cannot be compared.",
    )


class UndeclaredFactError(LawError, KeyError):
    """A condition or a file names a fact that the law does not declare."""

    code = "S703"
    words = Text(
        nl="Het feit ‘{key}’ is nergens gedeclareerd.",
        en="The fact ‘{key}’ is not declared anywhere.",
    )


class CanonicalFormError(LawError, ValueError):
    """A stored law does not have the canonical form."""

    code = "S704"
    words = Text(
        nl="Geen canonieke vorm van het recht: {problem}",
        en="Not the canonical form of a law: {problem}",
    )


class InadmissibleError(LawError, ValueError):
    """No completion of the known facts satisfies the declared constraints."""

    code = "S705"
    words = Text(
        nl="De bekende feiten spreken elkaar tegen: {facts}.",
        en="The known facts contradict each other: {facts}.",
    )


class UndeclaredOptionError(LawError, ValueError):
    """A choice was given an option that its declaration does not have."""

    code = "S706"
    words = Text(
        nl="‘{option}’ is geen mogelijke waarde van ‘{key}’.",
        en="‘{option}’ is not a possible value of ‘{key}’.",
    )


class IntegrityError(SluisError):
    """A digest does not match what it is a digest of."""

    code = "S400"
    exit_status = 4
    words = Text(
        nl="{what} is veranderd sinds het is vastgelegd: verwacht {expected}, gevonden {found}.",
        en="{what} has changed since it was recorded: expected {expected}, found {found}.",
    )
