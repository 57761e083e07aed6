"""Regulation (EU) 2021/821 of 20 May 2021 (recast), applicable from 9 September 2021."""

from sluis.statutes.eu_2021_821.statute import STATUTE

__all__ = ["STATUTE"]
