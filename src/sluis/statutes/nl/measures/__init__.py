"""National measures of the Netherlands on items outside Annex I, each a regulation under Article 4 of the Decree."""

from sluis.statutes.nl.measures.provisions import PROVISIONS

__all__ = ["PROVISIONS"]
