"""The law before 27 August 2009: known to exist, not decided."""

from sluis.statutes.eu_2000_1334.statute import STATUTE

__all__ = ["STATUTE"]
