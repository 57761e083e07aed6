"""Dutch law: the Decree, the Services Act, national measures, procedure and records; and what of it is not decided."""

from sluis.statutes.nl.statute import STATUTE

__all__ = ["STATUTE"]
