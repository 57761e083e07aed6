"""The law, encoded: article by article, each with its citation and its dates."""

from sluis.statutes.law import LAW

__all__ = ["LAW"]
