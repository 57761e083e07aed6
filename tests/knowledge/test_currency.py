"""The currency codes agree with another list of them."""

from collections.abc import Iterator
from datetime import date

from babel.core import get_global

from sluis.knowledge.currency import CURRENCY_CODES, CURRENT, WITHDRAWN

FIRST_DAY = date(2009, 8, 27)


def tender() -> Iterator[tuple[str, date | None]]:
    """Each currency that was legal tender somewhere, with its last day there."""
    for used in get_global("territory_currencies").values():
        for code, _start, end, is_tender in used:
            if is_tender:
                yield code, date(*end) if end else None


def test_every_legal_tender_since_the_first_law_is_there() -> None:
    assert {code for code, last in tender() if last is None or last >= FIRST_DAY} <= CURRENCY_CODES


def test_what_is_legal_tender_is_not_withdrawn() -> None:
    # The lev gave way to the euro on 1 January 2026, after this edition of CLDR.
    assert {code for code, last in tender() if last is None} & WITHDRAWN <= {"BGN"}


def test_a_code_has_three_capitals_and_stands_in_one_list() -> None:
    assert all(len(code) == 3 and code.isascii() and code.isupper() for code in CURRENCY_CODES)
    assert CURRENT.isdisjoint(WITHDRAWN)
