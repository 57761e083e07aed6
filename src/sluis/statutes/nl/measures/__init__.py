"""National measures of the Netherlands on items outside Annex I, each a regulation under Article 4 of the Decree."""

from sluis.statutes.nl.measures import emerging_technology, iraq, repression, semiconductors

__all__ = ["ASKING", "PROVISIONS"]

ASKING = (*repression.RULES, *iraq.RULES, *semiconductors.RULES, *emerging_technology.RULES)
"""The rules that ask for an authorisation, in the order of their first days."""

PROVISIONS = (
    *repression.PROVISIONS,
    *iraq.PROVISIONS,
    *semiconductors.PROVISIONS,
    *emerging_technology.PROVISIONS,
)
