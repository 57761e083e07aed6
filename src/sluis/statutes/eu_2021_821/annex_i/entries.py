"""All entries of the list that are encoded."""

from __future__ import annotations

from sluis.law.fact import Declaration
from sluis.law.statute import Statute
from sluis.law.variable import facts_of
from sluis.statutes.eu_2021_821.annex_i import general_notes
from sluis.statutes.eu_2021_821.annex_i.category_1 import entry_1c513
from sluis.statutes.eu_2021_821.annex_i.category_2 import entry_2b001, entry_2b006, entry_2b350, entry_2b510, entry_2e503
from sluis.statutes.eu_2021_821.annex_i.category_3 import (
    entry_3a001,
    entry_3a002,
    entry_3a501,
    entry_3a502,
    entry_3a504,
    entry_3b001,
    entry_3b501,
    entry_3b503,
    entry_3b504,
    entry_3c507,
    entry_3c508,
    entry_3c509,
    entry_3d507,
    entry_3e505,
)
from sluis.statutes.eu_2021_821.annex_i.category_4 import (
    entry_4a001,
    entry_4a003,
    entry_4a004,
    entry_4a005,
    entry_4a101,
    entry_4a102,
    entry_4a506,
    entry_4a507,
    entry_4d001,
    entry_4d004,
    entry_4e001,
)
from sluis.statutes.eu_2021_821.annex_i.category_5 import (
    entry_5a001,
    entry_5a002,
    entry_5a003,
    entry_5a004,
    entry_5a101,
    entry_5b001,
    entry_5b002,
    entry_5d001,
    entry_5d002,
    entry_5d101,
    entry_5e001,
    entry_5e002,
    entry_5e101,
)
from sluis.statutes.eu_2021_821.annex_i.category_5 import notes as category_5_notes
from sluis.statutes.eu_2021_821.annex_i.category_6 import entry_6a002, entry_6a003
from sluis.statutes.eu_2021_821.annex_i.category_7 import entry_7a003
from sluis.statutes.eu_2021_821.annex_i.category_9 import entry_9a012
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, Entry

ENTRIES: tuple[Entry, ...] = tuple(
    module.ENTRY
    for module in (
        entry_1c513,
        entry_2b001,
        entry_2b006,
        entry_2b350,
        entry_2b510,
        entry_2e503,
        entry_3a001,
        entry_3a002,
        entry_3a501,
        entry_3a502,
        entry_3a504,
        entry_3b001,
        entry_3b501,
        entry_3b503,
        entry_3b504,
        entry_3c507,
        entry_3c508,
        entry_3c509,
        entry_3d507,
        entry_3e505,
        entry_4a001,
        entry_4a003,
        entry_4a004,
        entry_4a005,
        entry_4a101,
        entry_4a102,
        entry_4a506,
        entry_4a507,
        entry_4d001,
        entry_4d004,
        entry_4e001,
        entry_5a001,
        entry_5a002,
        entry_5a003,
        entry_5a004,
        entry_5a101,
        entry_5b001,
        entry_5b002,
        entry_5d001,
        entry_5d002,
        entry_5d101,
        entry_5e001,
        entry_5e002,
        entry_5e101,
        entry_6a002,
        entry_6a003,
        entry_7a003,
        entry_9a012,
    )
)
"""In the order of the list."""

_BY_CODE = {one.code: one for one in ENTRIES}

ENCODED = frozenset(_BY_CODE)
"""Their three-digit codes."""

_NOTES = (*general_notes.PROVISIONS, *category_5_notes.PROVISIONS)

STATUTE = Statute(ANNEX_I, (*_NOTES, *(provision for one in ENTRIES for provision in one.provisions)))

FACTS: tuple[Declaration, ...] = tuple(facts_of([wording.condition for one in ENTRIES for wording in one.wordings]).values())
"""Every fact that some entry turns on, in the order of the list."""


def entry(code: str) -> Entry | None:
    """The encoded entry with this three-digit code, if there is one."""
    return _BY_CODE.get(code)
