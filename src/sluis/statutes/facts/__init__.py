"""Every fact that the law or the risk profile may ask about."""

from sluis.statutes.facts.declared import ALL_FACTS

__all__ = ["ALL_FACTS"]
