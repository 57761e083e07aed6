"""What a question of the interview says about itself, and what somebody's answer to it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sluis.classification.interview import values_in
from sluis.law.fact import Amount, Choice, Fact
from sluis.law.prospect import settles, terms_about
from sluis.law.quantity import units_like
from sluis.law.text import Language, Text
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.law.written import NotAValueError, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.classification.interview import Asking, Open
    from sluis.classification.turn import Turn
    from sluis.law.fact import Declaration, Value

_MOST_GROUNDS = 3
_WORDS_OF_TRUTH = {"yes": "yes", "y": "yes", "ja": "yes", "j": "yes", "no": "no", "n": "no", "nee": "no"}
_COMMA = re.compile(r"([-+]?\d+),(\d+)(.*)", re.DOTALL)
_THOUSANDS = 3

_TRUTH = Text(nl="Antwoord: ja, nee of onbekend.", en="Answer: yes, no or unknown.")
_OPTION = Text(nl="Antwoord: {options}, of onbekend.", en="Answer: {options}, or unknown.")
_AMOUNT = Text(nl="Antwoord: een getal in {unit}{others}, of onbekend.", en="Answer: a number in {unit}{others}, or unknown.")
_NUMBER = Text(nl="Antwoord: een getal, of onbekend.", en="Answer: a number, or unknown.")
_OTHERS = Text(nl=" (of met eenheid: {units})", en=" (or with its unit: {units})")
_EFFECT = Text(nl="{answer} → {codes}", en="{answer} → {codes}")
_MET = Text(nl="valt onder {path}", en="falls under {path}")
_NOT_MET = Text(nl="valt niet onder {path}", en="does not fall under {path}")
_ANSWERS = {True: Text(nl="ja", en="yes"), False: Text(nl="nee", en="no")}


def expected_of(declaration: Declaration) -> Text:
    """What an answer may look like, with the units that are understood."""
    match declaration:
        case Choice(options=options):
            return _OPTION.format(options=", ".join(options))
        case Amount(unit=""):
            return _NUMBER
        case Amount(unit=unit):
            others = [one for one in units_like(unit)[1:] if one]
            return _AMOUNT.format(unit=unit, others=_OTHERS.format(units=", ".join(others)) if others else "")
        case _:
            return _TRUTH


def understood(declaration: Declaration, said: str, language: Language) -> object | None:
    """An answer as the product file keeps it; None where it is no answer to this question.

    A comma is a decimal sign in Dutch. With three figures after it, it may as well stand for thousands: that is no answer.
    """
    raw = said
    if isinstance(declaration, Fact):
        raw = _WORDS_OF_TRUTH.get(said.lower(), said)
    elif isinstance(declaration, Amount) and (comma := _COMMA.fullmatch(said)) is not None:
        if language is not Language.NL or len(comma[2]) == _THOUSANDS:
            return None
        raw = f"{comma[1]}.{comma[2]}{comma[3]}"
    if isinstance(declaration, Amount):
        raw = re.sub(r"(?<=\d)(?=[^\d.\s])", " ", raw.strip(), count=1)
    try:
        return raw if value_of(declaration, raw) not in (None, UNKNOWN) else None
    except NotAValueError:
        return None


def grounds(asking: Asking) -> Iterator[tuple[str, Text]]:
    """The paragraphs and notes that turn on the fact, at most a few: where they stand, and what they are about."""
    found: dict[str, Text] = {}
    for one in asking.decides:
        for term in terms_about(one.condition, asking.declaration.ref):
            path = "/".join((term.cites.parts[0].removeprefix("entry_"), *term.cites.parts[1:]))
            found.setdefault(path, term.term)
    yield from list(found.items())[:_MOST_GROUNDS]


def effects(turn: Turn) -> Iterator[Text]:
    """What each answer settles at once; nothing for amounts, whose thresholds the grounds name."""
    declaration = turn.asking.declaration
    if isinstance(declaration, Amount):
        return
    known = values_in(turn.evidence)
    for answer, value in _answers(declaration):
        settled = [_effect(one, declaration.ref, value, known) for one in turn.asking.decides]
        said = [one for one in settled if one is not None]
        if said:
            codes = Text(nl="; ".join(one.nl for one in said), en="; ".join(one.en for one in said))
            yield _EFFECT.format(answer=answer, codes=codes)


def _answers(declaration: Declaration) -> Iterator[tuple[Text, Value]]:
    if isinstance(declaration, Choice):
        for option in declaration.options:
            yield declaration.word(option), frozenset((option,))
        return
    yield _ANSWERS[True], YES
    yield _ANSWERS[False], NO


def _effect(one: Open, ref: str, value: Value, known: dict[str, Value]) -> Text | None:
    truth = settles(one.condition, ref, value, known)
    if not truth.settled:
        return None
    return (_MET if truth is YES else _NOT_MET).format(path=one.path)
