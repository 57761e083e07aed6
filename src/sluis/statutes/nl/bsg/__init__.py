"""Besluit strategische goederen (Strategic Goods Decree), Articles 2 to 4c: dual-use goods."""

from sluis.statutes.nl.bsg.provisions import PROVISIONS

__all__ = ["PROVISIONS"]
