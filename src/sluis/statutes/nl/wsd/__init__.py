"""Wet strategische diensten (Strategic Services Act), Articles 1 to 8 and 15: software, technology, assistance, brokering."""

from sluis.statutes.nl.wsd.provisions import PROVISIONS

__all__ = ["PROVISIONS"]
