"""The engine: truth, fact, rule, finding, citation and period. Standard library only."""
