"""A name as the words that tell parties apart.

What is left out (forms of company, persons' titles, particles) is left out on both sides, so that it neither matches nor
mismatches. A name that consists of such words only keeps them. What a company does is written in English ("Bimeh" is
"insurance").
"""

from __future__ import annotations

import re
from functools import lru_cache

from sluis.screening.script import latin
from sluis.screening.wording import COMPANY_FORMS, MEANING, NUMBERS, PARTICLES, TITLES

_PUNCTUATION = str.maketrans(
    {chr(c): " " for c in range(128) if not chr(c).isalnum()} | dict.fromkeys("'`\"", "") | {"&": " and "}
)
_LETTERS_WITH_DOTS = re.compile(r"\b[a-z](?:\. ?[a-z]\b)+\.?")
_OTHER_NAMES = re.compile(r"\(?\b(?:also known as|formerly known as|[afn]\.?k\.?a\.?(?=[\s:.]))[:.]?|\s/\s|;", re.IGNORECASE)
_KNOWN_AS = re.compile(r"[kK\u212a](?:\.?[aA]\.?[\s:.]|nown)", re.IGNORECASE)
_RUN_TOGETHER = re.compile("(?<=[a-z]{3})(?=[A-Z][A-Za-z])")
_LOWER_THEN_UPPER = re.compile("[a-z][A-Z]")
_ABD = re.compile(r"^(abd|abdu|abdul|abdel|abdal|abdol|abdoul)$")
_JOINED_ABD = re.compile(r"^abd(?:ul|el|al|ol|oul|ur|ar|er|us|as|ush|ash)(\w{4,})$")
_AFTER_ABD = frozenset(["al", "el", "ul", "ur", "ar", "er", "us", "as", "ush", "ash", "ad", "ud", "an", "un"])
_OF_ABD = ("abd",)
_FULL_NAME = 3
_LONGEST = 14
_LONGEST_WORD = 40


def _forms_by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in COMPANY_FORMS:
        words = tuple(form.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in found.items()}


_FORMS = _forms_by_first_word()
_DOTTED_FORMS = frozenset(form for form in COMPANY_FORMS if " " not in form)


def names_in(text: str) -> list[str]:
    """The names in one text: "A (a.k.a. B) / C" are three."""
    parts = [part.strip(" ()") for part in _OTHER_NAMES.split(text)] if _may_hold_more(text) else [text]
    return [part for whole in parts for part in _listed(whole) if part] or [text]


def _listed(text: str) -> list[str]:
    """Full names in a row, by commas; "Family, Given" is one name."""
    parts = text.split(", ") if ", " in text else [text]
    return parts if all(part.count(" ") >= _FULL_NAME - 1 for part in parts) else [text]


def _may_hold_more(text: str) -> bool:
    return " / " in text or ";" in text or _KNOWN_AS.search(text) is not None


def all_words(text: str, *, person: bool = False) -> list[str]:
    """Every word of a name, in Latin letters."""
    plain = latin(_RUN_TOGETHER.sub(" ", text) if _LOWER_THEN_UPPER.search(text) else text)
    if "." in plain:
        plain = _LETTERS_WITH_DOTS.sub(_initials if person else _joined, plain)
    return [word[:_LONGEST_WORD] for word in plain.translate(_PUNCTUATION).split()]


def _joined(run: re.Match[str]) -> str:
    return " " + run.group().replace(".", "").replace(" ", "") + " "


def _initials(run: re.Match[str]) -> str:
    together = run.group().replace(".", "").replace(" ", "")
    return f" {together} " if together in _DOTTED_FORMS else " " + " ".join(together) + " "


def words(text: str, *, person: bool = False) -> tuple[str, ...]:
    """The words of a name that tell parties apart, in their order; never empty unless the text has no letter or digit."""
    return tuple(_uncut(text, person=person)[:_LONGEST])


def is_cut(text: str) -> bool:
    """Whether a name has so many words that only its first ones are looked for."""
    return len(_uncut(text, person=False)) > _LONGEST


def _uncut(text: str, *, person: bool) -> list[str]:
    every = all_words(text, person=person)
    return _telling(every, person=person) or every


def _telling(every: list[str], *, person: bool) -> list[str]:
    found: list[str] = []
    at = 0
    while at < len(every):
        word = every[at]
        length = 0 if person or word not in _FORMS else _form_at(every, at)
        if length:
            at += length
            continue
        at += 1
        read = _read(word, person)
        found += read
        at += read is _OF_ABD and at < len(every) - 1 and every[at] in _AFTER_ABD
    return found


@lru_cache(maxsize=1 << 17)
def _read(word: str, person: bool) -> tuple[str, ...]:  # noqa: FBT001 (a key of the cache)
    """A word as the words that tell parties apart: none, itself, or others."""
    if _ABD.match(word):
        return _OF_ABD
    if word in PARTICLES or (person and word in TITLES):
        return ()
    if not person and word in MEANING:
        return (MEANING[word],)
    joined = _JOINED_ABD.match(word)
    return (*_OF_ABD, joined.group(1)) if joined else (NUMBERS.get(word, word),)


def _form_at(every: list[str], at: int) -> int:
    """How many words the form of company takes that starts here; 0 where none does."""
    for form in _FORMS.get(every[at], ()):
        if tuple(every[at : at + len(form)]) == form:
            return len(form)
    return 0
