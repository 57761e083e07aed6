"""The list of dual-use items, entry by entry."""

from sluis.statutes.eu_2021_821.annex_i.entries import ENCODED, ENTRIES, FACTS, STATUTE, entry
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, FORM, Entry, Wording

__all__ = ["ANNEX_I", "ENCODED", "ENTRIES", "FACTS", "FORM", "STATUTE", "Entry", "Wording", "entry"]
