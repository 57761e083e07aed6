"""Regulation (EC) No 428/2009 of 5 May 2009, applicable from 27 August 2009 until 9 September 2021."""

from sluis.statutes.eu_2009_428.statute import STATUTE

__all__ = ["STATUTE"]
