"""Values proposed from the text of a data sheet: a number with its unit, or words, near the words of a fact.

A proposal is never a fact. A person sees it with its sentence and confirms it, or not. Whatever else proposes values, such as a
model of language, is a `Proposer` that a caller passes in; its proposals are checked against the text and confirmed alike.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from sluis.law.fact import Amount, Fact
from sluis.law.quantity import units_like
from sluis.law.truth import UNKNOWN
from sluis.law.written import NotAValueError, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sluis.law.fact import Declaration

PLAIN = "plain"
"""The proposer that compares words and numbers and knows nothing."""
LEAST_OF_AMOUNT, LEAST_OF_TRUTH = 0.34, 0.6
"""The share of the words of a fact that a sentence must have: an amount has its unit as well."""
LONGEST_SENTENCE = 400
MOST_PROPOSALS = 60

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.,](?=\d)[^.!?;\n]+)*")
_WORD = re.compile(r"[a-zà-ÿ]{3,}")
_NUMBER = re.compile(r"(?<![\w.,])([-+]?\d+(?:\.\d+)?)[ \u00a0-]?([^\d\s.,;:()]{1,16})?")
_ALIKE = {
    "bits": "bit",
    "msps": "Msample/s",
    "ms/s": "Msample/s",
    "gsps": "Gsample/s",
    "gs/s": "Gsample/s",
    "hours": "h",
    "watts": "W",
}
_NEGATIONS = {"not", "without", "never", "cannot", "geen", "niet", "zonder", "nooit"}
_EMPTY_WORDS = (
    "the and for that with its has than into from can does item product which what many much highest lowest",
    "het een van voor dat met die wat welke wordt zijn kan bij aan dan hoogste laagste hoeveel",
)
_EMPTY = frozenset(word for line in _EMPTY_WORDS for word in line.split())


class Page(NamedTuple):
    """A page of a data sheet: its number, and its text."""

    number: int
    text: str


class Proposal(NamedTuple):
    """A value that a data sheet may give, the sentence and page it came from, and what proposed it."""

    fact: str
    value: str
    sentence: str
    page: int
    by: str = PLAIN


class Proposer(Protocol):
    """Something else that reads data sheets. Off unless a caller passes one in."""

    name: str

    def propose(self, pages: Sequence[Page], facts: Sequence[Declaration]) -> Iterable[Proposal]:
        """Values for some of the facts, each with the sentence that says so."""


def proposals(pages: Sequence[Page], facts: Sequence[Declaration], others: Sequence[Proposer] = ()) -> tuple[Proposal, ...]:
    """What the data sheet may say of the facts: one proposal a fact and value, in the order of the data sheet."""
    found: dict[tuple[str, str], Proposal] = {}
    for one in (*_plain(pages, facts), *_of_others(pages, facts, others)):
        found.setdefault((one.fact, one.value), one)
    return tuple(sorted(found.values(), key=lambda one: one.page))[:MOST_PROPOSALS]


def _plain(pages: Sequence[Page], facts: Sequence[Declaration]) -> Iterator[Proposal]:
    for page in pages:
        for match in _SENTENCE.finditer(page.text):
            sentence = " ".join(match[0].split())[:LONGEST_SENTENCE]
            words = _stems(sentence)
            for fact in facts:
                value = _value(fact, sentence, words)
                if value is not None:
                    yield Proposal(fact.key, value, sentence, page.number)


def _of_others(pages: Sequence[Page], facts: Sequence[Declaration], others: Sequence[Proposer]) -> Iterator[Proposal]:
    """What other proposers say, as far as the fact is asked, the value is one, and the sentence stands in the text."""
    asked, texts = {one.key: one for one in facts}, {page.number: " ".join(page.text.split()) for page in pages}
    for other in others:
        for one in other.propose(pages, facts):
            quoted = " ".join(one.sentence.split())
            if one.fact in asked and quoted and quoted in texts.get(one.page, "") and _is_value(asked[one.fact], one.value):
                yield one._replace(by=other.name, sentence=quoted[:LONGEST_SENTENCE])


def _value(fact: Declaration, sentence: str, words: frozenset[str]) -> str | None:
    """The value that the sentence may give the fact; None where it says nothing of it."""
    share = max((len(words & wanted) / len(wanted) for wanted in _wanted(fact)), default=0.0)
    if isinstance(fact, Amount):
        return _amount(fact, sentence) if share >= LEAST_OF_AMOUNT else None
    if isinstance(fact, Fact) and share >= LEAST_OF_TRUTH and words.isdisjoint(_NEGATIONS):
        return "yes"
    return None


def _amount(fact: Amount, sentence: str) -> str | None:
    """The first number in the sentence that has a unit of the fact's kind."""
    for number, unit in _NUMBER.findall(sentence):
        written = _ALIKE.get(unit.lower(), unit)
        if written in units_like(fact.unit) and (written or not unit):
            value = f"{number} {written}".strip()
            if _is_value(fact, value):
                return value
    return None


def _is_value(fact: Declaration, value: str) -> bool:
    try:
        return value_of(fact, value) not in (None, UNKNOWN)
    except NotAValueError:
        return False


@lru_cache(maxsize=4096)
def _wanted(fact: Declaration) -> tuple[frozenset[str], ...]:
    """The words that say what the fact is about, in each language; at least two, or one word would do."""
    stems = (_stems(said) - _EMPTY for said in (fact.states.en, fact.states.nl))
    return tuple(one for one in stems if len(one) > 1)


def _stems(text: str) -> frozenset[str]:
    """The words of a text, cut so that endings do not matter."""
    return frozenset(word if word in _NEGATIONS or word in _EMPTY else word[:6] for word in _WORD.findall(text.lower()))
