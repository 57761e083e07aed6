"""Words for people: every sentence a user reads exists in Dutch and in English."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn


class Language(StrEnum):
    """A language Sluis speaks, by its ISO 639-1 code."""

    NL = "nl"
    EN = "en"


class Text:
    """One statement in both languages. It cannot be changed.

    >>> Text(nl="vergunning", en="authorisation").into(Language.NL)
    'vergunning'
    """

    # Not a dataclass: encoders would write both languages as an object, where a reader wants one sentence.
    __slots__ = ("en", "nl")

    nl: str
    en: str

    def __init__(self, nl: str, en: str) -> None:
        object.__setattr__(self, "nl", nl)
        object.__setattr__(self, "en", en)

    def into(self, language: Language) -> str:
        """The words in `language`."""
        return self.nl if language is Language.NL else self.en

    def format(self, **values: object) -> Text:
        """Fill the same placeholders in both languages.

        Values that are `Text` are filled in their own language.
        """
        return Text(
            nl=self.nl.format(**{key: _in(value, Language.NL) for key, value in values.items()}),
            en=self.en.format(**{key: _in(value, Language.EN) for key, value in values.items()}),
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and (self.nl, self.en) == (other.nl, other.en)

    def __hash__(self) -> int:
        return hash((self.nl, self.en))

    def __repr__(self) -> str:
        return f"Text(nl={self.nl!r}, en={self.en!r})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"a Text cannot be changed: {name}"
        raise AttributeError(message)


def _in(value: object, language: Language) -> object:
    return value.into(language) if isinstance(value, Text) else value
