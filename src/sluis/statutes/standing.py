"""When the acts apply, and where the encodings were compared with the text."""

from __future__ import annotations

from datetime import date

from sluis.law.period import Period, Start
from sluis.law.rule import Standing, Verified

RECAST = date(2021, 9, 9)
"""Regulation (EU) 2021/821 applies from this day; Regulation (EC) No 428/2009 until, and not including, it."""

APPLIES_821 = Period(Start.on(RECAST))
APPLIES_428 = Period(Start.on(date(2009, 8, 27)), RECAST)

_SEEN_ON = date(2026, 11, 22)
SEEN_821 = Verified("public-copy-2021-821-2025-11-15", _SEEN_ON)
SEEN_821_RO = Verified("public-copy-2021-821-ro", _SEEN_ON, language="ro")
SEEN_821_FINAL = Verified("public-copy-2021-821-2026-09-21", _SEEN_ON)
SEEN_821_DE = Verified("gesetze-legal-2021-821", _SEEN_ON, language="de")
SEEN_821_FR = Verified("doctrine-2021-821", _SEEN_ON, language="fr")
SEEN_428 = Verified("public-copy-2009-428-2020-12-15", _SEEN_ON)
SEEN_428_BY_ARTICLE = Verified("public-copy-2009-428-2021-10-07", _SEEN_ON)
SEEN_428_BG = Verified("exlege-2009-428", _SEEN_ON, language="bg")

# The British copy differs from the Union text only where it names the authority.
SEEN_428_UK = Verified("uk-retained-2009-428", _SEEN_ON)


def standing_821(verified: Verified | None = None, predecessor: str | None = None, period: Period = APPLIES_821) -> Standing:
    """The standing of a provision of Regulation (EU) 2021/821."""
    return Standing(period, verified, predecessor=predecessor and f"eu-2009-428/{predecessor}")


def standing_428(verified: Verified | None = None, successor: str | None = None) -> Standing:
    """The standing of a provision of Regulation (EC) No 428/2009."""
    return Standing(APPLIES_428, verified, successor=successor and f"eu-2021-821/{successor}")
