"""Figures that follow from a data sheet: the examples of the list's own notes, and what must hold whatever the numbers."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification import (
    ProcessingUnit,
    fourier_rate,
    least_error_net_of_length,
    phase_noise_margin,
    resolvable_feature,
    total_processing_performance,
)
from sluis.law.quantity import Quantity


def test_only_the_first_example_of_the_note_reaches_the_threshold_that_it_illustrates() -> None:
    assert total_processing_performance([ProcessingUnit(Fraction(375), 8)]).value.low == 6000
    assert total_processing_performance([ProcessingUnit(Fraction(150), 16)]).value.low == 4800


def test_units_add_up_and_the_best_mode_counts() -> None:
    two = [ProcessingUnit(Fraction(100), 8, number=2), ProcessingUnit(Fraction(10), 16)]
    found = total_processing_performance([ProcessingUnit(Fraction(1), 64)], two)
    assert found.value.low == 3520
    assert found.working.en == "2 × 2 × 100 × 8 + 1 × 2 × 10 × 16 = 3520"


def test_the_note_says_500_microseconds_for_1024_points() -> None:
    assert fourier_rate(1024, Fraction(1, 2)).value.settled
    assert fourier_rate(1024, Fraction(1, 2)).value.low == 20480


@given(st.integers(2, 100_000), st.fractions(Fraction(1, 1000), 1000))
def test_a_rate_lies_between_its_bounds_and_these_are_close(points: int, milliseconds: Fraction) -> None:
    value = fourier_rate(points, milliseconds).value
    expected = points * math.log2(points) / float(milliseconds)
    assert float(value.low) <= expected * (1 + 1e-9)
    assert float(value.high) >= expected * (1 - 1e-9)
    assert float(value.high) <= expected * 1.001


@pytest.mark.parametrize(("offset", "carrier"), [(10, 3200), (10_000, 10_000), (10_001, 10_000), (100_000, 110_000)])
def test_noise_is_held_against_the_limit_of_its_offset(offset: int, carrier: int) -> None:
    near = -(126 + 20 * math.log10(offset) - 20 * math.log10(carrier))
    limit = near if offset <= 10_000 else -(206 - 20 * math.log10(carrier))
    value = phase_noise_margin(Fraction(-150), offset, carrier).value
    assert float(value.low) - 1e-9 <= -150 - limit <= float(value.high) + 1e-9
    assert float(value.high - value.low) < 0.02


@pytest.mark.parametrize("offset", [9, 100_001])
def test_there_is_no_limit_for_another_offset(offset: int) -> None:
    with pytest.raises(ValueError, match="no limit"):
        phase_noise_margin(Fraction(-150), offset, 10_000)


@given(st.fractions(0, 10), st.fractions(0, 1), st.fractions(0, 1), st.fractions(0, 5000), st.fractions(0, 1))
def test_nowhere_along_the_length_is_less_left(
    constant: Fraction, slope: Fraction, share: Fraction, longest: Fraction, place: Fraction
) -> None:
    length = place * longest
    least = least_error_net_of_length(constant, slope, share, longest).value.low
    assert least <= constant + length * slope - length * share


def test_a_feature_shrinks_with_the_aperture() -> None:
    dry = resolvable_feature(Quantity.parse("193 nm"), Fraction("0.93"), Fraction("0.35"))
    wet = resolvable_feature(Quantity.parse("193 nm"), Fraction("1.35"), Fraction("0.35"))
    assert wet.value.low < dry.value.low == Fraction(193) * Fraction("0.35") / Fraction("0.93")
    assert resolvable_feature(Quantity.parse("193 nm"), Fraction(1), Fraction("0.5")).working.en == "193 nm × 0.5 / 1 = 96.5 nm"
