"""The words for errata and doubts, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli.dates import spelled_day
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.cli.errata import ShownErratum
    from sluis.law.text import Language

LABELS = {
    "corrected": Text(nl="Verbeterd op", en="Corrected on"),
    "was": Text(nl="Er stond", en="It said"),
    "now": Text(nl="Er staat nu", en="It says now"),
    "could": Text(nl="Kon fout zijn", en="May be wrong"),
    "direction": Text(nl="Richting", en="Direction"),
    "days": Text(nl="Voor het recht", en="For the law"),
    "digest": Text(nl="Waar de fout zat", en="Where the fault was"),
}
"""Of the particulars of an erratum, in the order of reading."""
DIRECTIONS = {
    "too_mild": Text(nl="te mild: liet door wat het recht tegenhoudt", en="too mild: let through what the law holds"),
    "too_strict": Text(nl="te streng", en="too strict"),
    "either": Text(nl="te mild of te streng", en="too mild or too strict"),
}
_DAYS = Text(nl="vanaf {start}", en="from {start}")
_DAYS_UNTIL = Text(nl="vanaf {start} tot {until}", en="from {start} until {until}")
_BY = Text(nl="uiterlijk {day}", en="{day} at the latest")
_LAW = Text(
    nl="in het recht, tot en met vingerafdruk {digest}…",
    en="in the law, up to and including digest {digest}…",
)
_NOT_IN_LAW = Text(
    nl="niet in het recht, maar in hoe Sluis een casus eraan toetst",
    en="not in the law, but in how Sluis holds a case against it",
)
DOUBT_WORDS = {
    "not_verified": Text(nl="niet met de officiële tekst vergeleken", en="not compared with the official text"),
    "day_bounded": Text(nl="begindag niet precies bekend", en="first day not known exactly"),
    "reading": Text(nl="op meer manieren te lezen; wij kozen", en="can be read in more than one way; we chose"),
}


def days_affected(one: ShownErratum, language: Language) -> str:
    """The days of the law of which answers may be wrong, in words."""
    start = spelled_day(one.affects_from, language)
    if not one.affects_from_exact:
        start = _BY.format(day=start).into(language)
    if one.affects_until is None:
        return _DAYS.format(start=start).into(language)
    return _DAYS_UNTIL.format(start=start, until=spelled_day(one.affects_until, language)).into(language)


def wrong_up_to(one: ShownErratum) -> Text:
    """Where the fault was: in the law up to a state of it, or in how a case is held against it."""
    return _NOT_IN_LAW if one.law_digest is None else _LAW.format(digest=one.law_digest[:12])


def particulars(one: ShownErratum, language: Language) -> dict[str, str]:
    """What there is to say of an erratum, by the names of the labels."""
    return {
        "corrected": spelled_day(one.corrected, language),
        "was": one.was.into(language),
        "now": one.now.into(language),
        "could": one.could.into(language),
        "direction": DIRECTIONS[one.direction].into(language),
        "days": days_affected(one, language),
        "digest": wrong_up_to(one).into(language),
    }
