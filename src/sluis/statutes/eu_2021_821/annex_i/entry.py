"""How an entry of the list is written down: paragraphs in our words, the facts they turn on, and wordings through time.

The list went from Annex I to Regulation (EC) No 428/2009 to Annex I to Regulation (EU) 2021/821 without a break, so its
entries are cited as entries of the list, whichever act it was annexed to on the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.law.citation import Act
from sluis.law.condition import Condition, Defined, all_of, any_of
from sluis.law.fact import Amount, Choice, Fact, Informant, Nature
from sluis.law.period import Period, Start
from sluis.law.rule import Definition, Standing, Verified
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from sluis.law.citation import Citation

ANNEX_I = Act(
    "annex-i",
    Text(nl="de lijst van producten voor tweeërlei gebruik (bijlage I)", en="the list of dual-use items (Annex I)"),
)
LIST_OF_2020 = date(2020, 12, 15)
"""The first list whose text we have; the recast of 2021-09-09 took it over word for word."""
LIST_OF_2025 = date(2025, 11, 15)
_FIRST_CHANGE = date(2022, 1, 7)
"""The first change of the list after the recast: no later wording can have begun before it."""

_SEEN_ON = date(2026, 11, 22)
SEEN_2020 = Verified("public-copy-2021-list-no", _SEEN_ON)
SEEN_2025 = Verified("public-copy-2021-821-2025-11-15", _SEEN_ON)

LIST_2025 = Period(Start.on(LIST_OF_2025))
"""For what the list of 2025-11-15 brought: Delegated Regulation (EU) 2025/2003."""
SINCE_2014 = Period(Start.not_after(date(2014, 12, 31)))
"""For the entries on intrusion software and IP surveillance. The day is recalled, so it is a bound only."""
UNTIL_2020 = Period(Start.not_after(date(2014, 12, 31)), LIST_OF_2020)
SINCE_2020 = Period(Start.not_after(LIST_OF_2020))
UNTIL_2025 = Period(Start.not_after(LIST_OF_2020), LIST_OF_2025)
"""For a wording that differs from that of 2025: when it ended in between, is not known."""
FROM_2025 = Period(Start.not_after(LIST_OF_2025))


@dataclass(frozen=True, eq=False)
class Wording:
    """What an entry asks in a period, where that was read, and how an ambiguous text was read."""

    period: Period
    condition: Condition
    verified: Verified | None
    reading: Text | None = None


@dataclass(frozen=True, eq=False)
class Entry:
    """An entry of the list as Sluis encodes it, through time."""

    code: str
    words: Text
    wordings: tuple[Wording, ...]

    def on(self, day: date) -> Condition:
        """What the entry asks on a day.

        Where two wordings may apply, only what both say is settled; where none surely does, nothing is: the list may have said
        something else before the first wording that we know.
        """
        return _said(self, tuple(_applies(one.period, day) for one in self.wordings))

    @property
    def provisions(self) -> tuple[Definition, ...]:
        """The wordings as provisions of the list."""
        return tuple(
            Definition(
                f"annex-i.{self.code}" + (f".until_{one.period.until.year}" if one.period.until else ""),
                at(self.code),
                Standing(one.period, one.verified),
                self.words,
                condition=one.condition,
                reading=one.reading,
            )
            for one in self.wordings
        )


def at(path: str) -> Citation:
    """A paragraph of the list: `5A001.f.1`."""
    return ANNEX_I / f"entry_{path}"


def paragraph(path: str, words: Text, meaning: Condition) -> Defined:
    """A paragraph: what it is about in our words, and what it asks."""
    return Defined(words, at(path), meaning)


def limb(path: str, number: str, words: Text, meaning: Condition) -> Defined:
    """A numbered part of a paragraph that asks for all its parts: it is no code of its own."""
    return Defined(words, at(path) / f"point_{number}", meaning)


def note(path: str, number: str, words: Text, meaning: Condition) -> Defined:
    """A note to a paragraph, on what the paragraph does not control."""
    return Defined(words, at(path) / f"note_{number}", meaning)


def design(key: str, path: str, question: Text, states: Text, why: Text | None = None, *, frees: bool = False) -> Fact:
    """A fact about how the item was designed. `frees`: a yes takes the item out of the entry."""
    return Fact(
        f"item.{key}",
        question,
        states,
        Nature.DESIGN,
        at(path),
        Informant.ENGINEER,
        why=why,
        adverse=NO if frees else YES,
    )


def amount(key: str, path: str, unit: str, question: Text, states: Text, why: Text | None = None) -> Amount:
    """A figure of the design, in `unit`."""
    return Amount(f"item.{key}", question, states, Nature.DESIGN, at(path), Informant.ENGINEER, why=why, unit=unit)


def unread(path: str, words: Text, until: date | None = None) -> Defined:
    """A paragraph that Sluis has not encoded: a person reads it, and says whether the item falls under it.

    `until` is the day on which another wording came, where the paragraph reads differently since.
    """
    key = path.replace(".", "_").lower() + (f"_until_{until.year}" if until else "")
    fact = Fact(
        f"item.meets_{key}",
        (_MET if until else _MEETS).format(path=path, words=words, until=str(until)),
        (_WAS_UNDER if until else _IS_UNDER).format(path=path, until=str(until)),
        Nature.DESIGN,
        at(path),
        Informant.COMPLIANCE,
        why=_NOT_ENCODED,
        adverse=YES,
    )
    return Defined(words, at(path), fact)


def open_reading(path: str, words: Text) -> Fact:
    """A question that the text of a paragraph leaves open: nobody is asked, and what turns on it stays unknown."""
    return Fact(f"open.reading.{path.lower()}", words, words, Nature.WORLD, at(path), Informant.NOBODY)


_MEETS = Text(
    nl="Valt het product onder {path} ({words})? Lees de officiële tekst.",
    en="Does the item fall under {path} ({words})? Read the official text.",
)
_MET = Text(
    nl="Valt het product onder {path} ({words}), zoals dat luidde vóór {until}? Lees de officiële tekst van toen.",
    en="Does the item fall under {path} ({words}) as it read before {until}? Read the official text of that time.",
)
_IS_UNDER = Text(nl="het product valt onder {path}", en="the item falls under {path}")
_WAS_UNDER = Text(nl="het product valt onder {path} van vóór {until}", en="the item falls under {path} as before {until}")
_NOT_ENCODED = Text(
    nl="Sluis heeft deze paragraaf niet uitgewerkt; een mens moet haar lezen.",
    en="Sluis has not encoded this paragraph; a person must read it.",
)

FORM = Choice(
    "item.form",
    Text(nl="Wat wordt geleverd?", en="What is supplied?"),
    Text(nl="wat geleverd wordt", en="what is supplied"),
    Nature.DESIGN,
    ANNEX_I / "heading_categories",
    Informant.ENGINEER,
    why=Text(
        nl="De lijst heeft aparte posten voor goederen (A, B, C), programmatuur (D) en technologie (E).",
        en="The list has separate entries for goods (A, B, C), software (D) and technology (E).",
    ),
    options=("goods", "software", "technology"),
    words=(
        Text(nl="goederen (apparatuur, systemen, onderdelen, materialen)", en="goods (equipment, systems, parts, materials)"),
        Text(nl="programmatuur", en="software"),
        Text(nl="technologie (kennis, tekeningen, bijstand)", en="technology (know-how, drawings, assistance)"),
    ),
)
GOODS, SOFTWARE, TECHNOLOGY = FORM.is_("goods"), FORM.is_("software"), FORM.is_("technology")


def _applies(period: Period, day: date) -> Truth:
    """Whether a wording applies on a day. The recast kept the list of 2020, so a later wording had not begun before 2022."""
    later = period.start.day > LIST_OF_2020
    return NO if later and day < _FIRST_CHANGE else period.contains(day)


# Whoever holds many items against the list asks the same again, and the same condition is compiled once.
@lru_cache(maxsize=4096)
def _said(entry: Entry, applies: tuple[Truth, ...]) -> Condition:
    """What the entry asks where each of its wordings applies, does not, or may."""
    conditions = [(wording.condition, truth) for wording, truth in zip(entry.wordings, applies, strict=True)]
    sure = [condition for condition, truth in conditions if truth is YES]
    perhaps = [condition for condition, truth in conditions if truth is UNKNOWN]
    if not perhaps:
        return any_of(*sure)
    said = [*sure, *perhaps]
    unsettled = any_of(*said) & _which_wording(entry.code)
    return unsettled | (all_of(*said) if sure else _which_wording(entry.code))


@lru_cache(maxsize=512)
def _which_wording(code: str) -> Fact:
    words = Text(nl="welke tekst op die dag gold, is niet bekend", en="which wording applied that day is not known")
    return Fact(f"open.wording.{code.lower()}", words, words, Nature.WORLD, at(code), Informant.NOBODY)
