"""From text to the forms and stems that search compares: without case, accents and words that say nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Protocol, cast

from snowballstemmer import stemmer

from sluis.law.text import Language

_NAMES = {Language.NL: "dutch", Language.EN: "english"}
_LETTERS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d"})
_ACCENTS = re.compile("[\u0300-\u036f]+")
_FORM = re.compile(r"[a-z0-9]+")
_HYPHENED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_SILENT = frozenset(
    _FORM.findall(
        "a an and are as at be by for from in into is it its of on or that the their this to with without than not no via over"
        " under using used other up out"
        " de het een en van voor met op aan uit door bij naar te tot om die dat als zijn niet zonder onder tegen tussen worden"
        " wordt kan ook hun waar der den"
    )
)
"""Words that stand everywhere and so find nothing."""
_REMEMBERED = 1 << 16


def folded(text: str) -> str:
    """Lower case, without accents. What has no Latin letter or digit in it stays as it is."""
    lower = text.lower()
    return lower if lower.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", lower.translate(_LETTERS)))


def forms(text: str) -> list[str]:
    """The words of a text in their order: letters a to z and digits only, at least two of them.

    >>> forms("Een IMSI-catcher met 5G")
    ['imsi', 'catcher', '5g']
    """
    return [form for form in _FORM.findall(folded(text)) if len(form) > 1 and form not in _SILENT]


def joined(text: str) -> list[str]:
    """Words with hyphens, written as one: who looks for `xray` means `x-ray`."""
    return [form.replace("-", "") for form in _HYPHENED.findall(folded(text))] if "-" in text else []


@lru_cache(_REMEMBERED)
def stem(form: str, language: Language) -> str:
    """The stem of a form in a language. Dutch and English forms of one spelling may differ in it."""
    return _stemmer(language).stemWord(form)


def stems(text: str, language: Language) -> tuple[str, ...]:
    """The stems of a text in their order."""
    return tuple(stem(form, language) for form in forms(text))


class _Stemmer(Protocol):
    """What the stemmers of the library have in common; it is not typed itself."""

    def stemWord(self, word: str) -> str: ...  # noqa: N802  (the library's name)


@cache
def _stemmer(language: Language) -> _Stemmer:
    return cast("_Stemmer", stemmer(_NAMES[language]))
