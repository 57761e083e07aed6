"""Where an item stands on the list: criteria held against facts, and the inventory of the list through time.

Pure: no files, no clock.
"""

from sluis.classification.criteria import Criterion, Examination, examine, listed, touched

__all__ = ["Criterion", "Examination", "examine", "listed", "touched"]
