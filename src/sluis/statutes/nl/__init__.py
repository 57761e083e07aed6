"""Dutch law and the military list: known, not decided yet."""

from sluis.statutes.nl.statute import STATUTE

__all__ = ["STATUTE"]
