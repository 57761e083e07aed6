"""How words of an official text are written down: one blank, no control signs, notes known by how they start."""

from __future__ import annotations

import re

from sluis.classification.official.text import Kind

_BLANKS = re.compile(r"[\s\u00a0\u00ad\u2000-\u200b\u202f\ufeff]+")
# A file is shown in terminals: what could steer one is no word.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_AMENDED = re.compile(r"►[A-Z]+[0-9]*\s?|\s?◄|▼[A-Z]+[0-9]*\s?")
_RAISED = str.maketrans("0123456789+-–\u2212n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻ⁿ")
NOTE = re.compile(
    r"(?P<label>(?:(?P<technical>technical|technische)\s+(?:notes?|noot|noten|opmerking(?:en)?)|notes?|noot|noten|"
    r"opmerking(?:en)?|(?P<nb>N\.\s?B\.?|NB(?=:))(?:\s+[0-9]+)?)(?:\s+(?:[0-9]+[a-z]?|to\s+[0-9][A-E0-9.a-z]*))?(?(nb):?|\s*:))\s*",
    re.IGNORECASE,
)


def plain(words: str) -> str:
    """The words with single blanks, and without signs that are no words."""
    return _BLANKS.sub(" ", _CONTROL.sub("", words)).strip()


def without_amendment_signs(words: str) -> str:
    """The words without the arrows by which a consolidated text shows what an amendment put there."""
    return _AMENDED.sub("", words)


def raised(words: str) -> str:
    """Superscript that stays one without markup: the 9 of 10⁹. Letters stay as they are."""
    risen = words.translate(_RAISED)
    return risen if not set(risen) & set(words.replace(" ", "")) else words


def note_of(words: str) -> tuple[Kind, str, str] | None:
    """The kind, label and text of a note; None where the words are no note."""
    found = NOTE.match(words)
    if found is None:
        return None
    kind = Kind.NB if found["nb"] else Kind.TECHNICAL_NOTE if found["technical"] else Kind.NOTE
    return kind, plain(found["label"]).rstrip(":"), words[found.end() :]
