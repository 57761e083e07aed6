"""Where an item stands on the list: criteria held against facts, formulas, and the inventory of the list through time.

Pure: no files, no clock.
"""

from sluis.classification.criteria import Criterion, Examination, examine, listed, touched
from sluis.classification.formulas import PeakPerformance, Processor, adjusted_peak_performance

__all__ = [
    "Criterion",
    "Examination",
    "PeakPerformance",
    "Processor",
    "adjusted_peak_performance",
    "examine",
    "listed",
    "touched",
]
