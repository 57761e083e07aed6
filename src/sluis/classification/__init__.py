"""Where an item stands on the list: criteria held against facts, formulas, and the inventory of the list through time.

Pure: no files, no clock.
"""

from sluis.classification.criteria import Criterion, Examination, examine, listed, touched
from sluis.classification.figures import (
    ProcessingUnit,
    Worked,
    fourier_rate,
    least_error_net_of_length,
    phase_noise_margin,
    resolvable_feature,
    total_processing_performance,
)
from sluis.classification.formulas import PeakPerformance, Processor, adjusted_peak_performance

__all__ = [
    "Criterion",
    "Examination",
    "PeakPerformance",
    "ProcessingUnit",
    "Processor",
    "Worked",
    "adjusted_peak_performance",
    "examine",
    "fourier_rate",
    "least_error_net_of_length",
    "listed",
    "phase_noise_margin",
    "resolvable_feature",
    "total_processing_performance",
    "touched",
]
