"""The report for a spreadsheet: one row an item, in one language."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sluis.classification.impact.report import Impact, ItemImpact
    from sluis.law.text import Language

COLUMNS = (
    "id",
    "name",
    "claimed",
    "kind",
    "listed_before",
    "codes_before",
    "listed_after",
    "codes_after",
    "reasons",
    "entries",
    "read",
    "missing",
    "words",
)


_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a cell for a formula, and may run it."""


def as_csv(report: Impact, language: Language) -> str:
    """One row an item, with a head; what stands together in a cell is parted by blanks, sentences by line ends.

    An apostrophe before what somebody else wrote keeps a spreadsheet from running it.
    """
    paper = io.StringIO(newline="")
    writer = csv.writer(paper, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(harmless, _row(one, language)) for one in report.items)
    return paper.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _row(one: ItemImpact, language: Language) -> tuple[str, ...]:
    return (
        *(one.id, one.name, " ".join(one.claimed), one.kind.value),
        *(one.before.listed, " ".join(one.before.codes), one.after.listed, " ".join(one.after.codes)),
        " ".join(dict.fromkeys(effect.reason.value for effect in one.effects)),
        " ".join(dict.fromkeys(effect.entry for effect in one.effects if effect.entry)),
        " ".join(dict.fromkeys(code for effect in one.effects for code in effect.read)),
        " ".join(dict.fromkeys(missing.fact for effect in one.effects for missing in effect.missing)),
        "\n".join(effect.words.into(language) for effect in one.effects),
    )
