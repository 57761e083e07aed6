"""Entries that Sluis only indexes, made into entries that a person's reading settles."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.classification.numbering import product_group
from sluis.law.condition import Defined, any_of
from sluis.law.fact import Fact
from sluis.law.period import Period, Start
from sluis.law.truth import NO, UNKNOWN
from sluis.statutes.eu_2021_821.annex_i import FACTS, FORM, Entry, Wording
from sluis.statutes.eu_2021_821.annex_i.entry import at, open_reading, unread

if TYPE_CHECKING:
    from sluis.classification.annex_i import AnnexI
    from sluis.law.condition import Condition
    from sluis.law.fact import Declaration
    from sluis.law.text import Text

_ALWAYS = Period(Start.on(date.min))
_FORMS = {"D": "software", "E": "technology"}
_PREFIX = "item.meets_"


def is_reading(declaration: Declaration) -> bool:
    """Whether the fact says that a person read a paragraph of the official text, and what came of it."""
    return declaration.key.startswith(_PREFIX)


def path_read(declaration: Declaration) -> str:
    """The paragraph that such a fact is about: `5A001.b.2`."""
    return declaration.cites.parts[0].removeprefix("entry_")


def facts_read(code: str, words: Text) -> tuple[Fact, ...]:
    """The facts that a reading of an entry or paragraph settles: those of an encoded entry, else one made for it."""
    return _OF_ENCODED.get(code) or (_fact(code, words),)


def indexed_entry(annex: AnnexI, code: str, day: date, paragraphs: tuple[str, ...]) -> Entry:
    """An entry without criteria, as of a day: of the right form, and met as whoever reads it says.

    Args:
        annex: the entries there are.
        code: the three-digit code.
        day: the day of the list.
        paragraphs: those of its paragraphs that somebody read.
    """
    return _entry(code, annex.titles[code].title.text, paragraphs, annex.presence(code, day) is NO, _doubtful(annex, code, day))


def _doubtful(annex: AnnexI, code: str, day: date) -> bool:
    return annex.presence(code, day) is UNKNOWN


@lru_cache(maxsize=4096)
def _entry(code: str, words: Text, paragraphs: tuple[str, ...], absent: bool, doubtful: bool) -> Entry:  # noqa: FBT001
    parts: list[Condition] = [Defined(words, at(path), _fact(path, words)) for path in paragraphs]
    read = any_of(_fact(code, words), *parts) & FORM.is_(_FORMS.get(product_group(code), "goods"))
    if doubtful:
        read &= open_reading(code, words)
    return Entry(code, words, (Wording(_ALWAYS, Defined(words, at(code), any_of() if absent else read), None),))


@lru_cache(maxsize=4096)
def _fact(path: str, words: Text) -> Fact:
    """The same fact each time: conditions are compared by identity."""
    fact = unread(path, words).meaning
    assert isinstance(fact, Fact)  # noqa: S101  (for the type checker: that is how it is made)
    return fact


def _of_encoded() -> dict[str, tuple[Fact, ...]]:
    found: dict[str, tuple[Fact, ...]] = {}
    for one in FACTS:
        if isinstance(one, Fact) and is_reading(one):
            found[path_read(one)] = (*found.get(path_read(one), ()), one)
    return found


_OF_ENCODED = _of_encoded()
"""The facts by which encoded entries leave a paragraph to a reader; of several wordings there are several."""
