"""Annex II to Regulation (EU) 2021/821: the Union general export authorisations."""

from sluis.statutes.eu_2021_821.annex_ii.provisions import PROVISIONS

__all__ = ["PROVISIONS"]
