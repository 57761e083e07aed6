"""Where an item stands on the list: criteria held against facts."""

from sluis.classification.criteria import Criterion, Examination, examine, listed, touched

__all__ = ["Criterion", "Examination", "examine", "listed", "touched"]
