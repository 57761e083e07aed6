"""Foreign law with effect here, and the Union's answer to it: known, not decided."""

from sluis.statutes.foreign.statute import BLOCKING_STATUTE, US_STATUTE

__all__ = ["BLOCKING_STATUTE", "US_STATUTE"]
