"""How well the wording of an entry is known on a day, and whether it changed between two days.

Two full texts were seen: that of 15 December 2020, which is also that of 9 September 2021, and that of 15 November 2025.
In between, an entry that reads the same in both is taken as unchanged; of one that differs nobody here knows when it changed.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from sluis.classification.annex_i import AnnexI
from sluis.law.truth import YES

Reading: TypeAlias = Literal["seen", "unconfirmed", "inferred", "unknown_when", "unknown"]
"""seen: in a full text; unconfirmed: so, but the day is after the horizon; inferred: the same before and after;
unknown_when: it differs before and after; unknown: no text to go by."""

Change: TypeAlias = Literal["changed", "editorial", "unchanged", "inferred", "unconfirmed", "unknown"]
"""editorial: only spelling, punctuation or layout; inferred: unchanged as far as the texts before and after show."""


def reading(annex: AnnexI, entry: str, day: date) -> Reading:
    """How well the wording of the entry is known on `day`."""
    version = annex.version_on(day)
    if version is None:
        return "unknown"
    if version.text_known == "full":
        return "seen" if day <= annex.horizon else "unconfirmed"
    for wording, start, until in annex.compared:
        if start <= day < until and annex.presence(entry, start) is YES:
            return "unknown_when" if entry in wording.changed else "inferred"
    return "unknown"


def change(annex: AnnexI, entry: str, earlier: date, later: date) -> Change:
    """What happened to the wording of an entry that stands in the list on both days."""
    readings = {reading(annex, entry, day) for day in (earlier, later)}
    if annex.version_on(earlier) is annex.version_on(later) is not None:
        return "unconfirmed" if "unconfirmed" in readings else "unchanged"
    if readings & {"unknown", "unknown_when"}:
        return "unknown"
    crossed = [one.wording for one in annex.compared if earlier < one.until <= later]
    if any(entry in one.changed for one in crossed):
        return "changed"
    if any(entry in one.editorial for one in crossed):
        return "editorial"
    return "unconfirmed" if "unconfirmed" in readings else "inferred" if "inferred" in readings else "unchanged"
