"""EU sanctions: known, not decided yet. Their scopes are the countries and persons that they name."""

from sluis.statutes.sanctions.statute import STATUTE

__all__ = ["STATUTE"]
