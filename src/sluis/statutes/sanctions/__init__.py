"""EU sanctions: tests on goods, services and persons, and what is known but not decided."""

from sluis.statutes.sanctions.statute import STATUTE

__all__ = ["STATUTE"]
