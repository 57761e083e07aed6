"""Two days that are held against each other, and whether the later one was followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli.dates import spelled_day
from sluis.cli.options import day_of
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from datetime import date

    from sluis.law.text import Language

_ORDER = Text(nl="Dag A ({before}) ligt niet vóór dag B ({after}).", en="Day A ({before}) is not before day B ({after}).")
_SWAP = Text(nl="Geef de vroegste dag eerst.", en="Give the earlier day first.")
_HORIZON = Text(
    nl="Wijzigingen zijn gevolgd tot en met {day}. Of er daarna iets veranderde, is niet bekend.",
    en="Changes were followed up to and including {day}. Whether anything changed after that is not known.",
)


def two_days(earlier: str, later: str, *, may_be_one: bool = False) -> tuple[date, date]:
    """Two days on the command line, the earlier first; `may_be_one` where two states of the law are compared.

    Raises:
        InputError: one is no day, or the first is not before the second.
    """
    before, after = day_of(earlier), day_of(later)
    if before > after or (before == after and not may_be_one):
        raise InputError(problem=_ORDER.format(before=before, after=after), remedy=_SWAP)
    return before, after


def not_followed(day: date, horizon: date, language: Language) -> str | None:
    """That changes before a day were not all followed; None where they were."""
    return None if day <= horizon else _HORIZON.format(day=spelled_day(horizon, language)).into(language)
