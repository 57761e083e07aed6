"""The formulas of the list: what their notes say, whatever the processors."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification import Processor, adjusted_peak_performance
from sluis.law.errors import UnitMismatchError
from sluis.law.quantity import Quantity
from sluis.law.text import Language

GHZ = Quantity(Fraction(1), "GHz")

processors = st.builds(
    Processor,
    name=st.just("P"),
    operations_per_cycle=st.fractions(0, 10_000),
    frequency=st.builds(Quantity, st.fractions(0, 10), st.sampled_from(["Hz", "MHz", "GHz"])),
    vector=st.booleans(),
    count=st.integers(0, 100),
)


def app(*parts: Processor) -> Fraction:
    return adjusted_peak_performance(parts).total.value


@given(st.lists(processors, max_size=6), st.lists(processors, max_size=6))
def test_performance_adds_up_and_more_processors_never_take_away(some: list[Processor], others: list[Processor]) -> None:
    assert app(*some, *others) == app(*some) + app(*others) >= app(*some)
    assert app(*some, *others) == app(*others, *some)


@given(st.lists(processors, max_size=6))
def test_it_is_the_sum_of_weight_times_operations_per_cycle_through_cycle_time(some: list[Processor]) -> None:
    # Written as the note does, with the cycle time t = 1 / F.
    expected = Fraction(0)
    for one in some:
        frequency = one.frequency.in_base_units
        if frequency:
            cycle_time = 1 / frequency
            expected += one.count * (Fraction("0.9") if one.vector else Fraction("0.3")) * one.operations_per_cycle / cycle_time
    assert app(*some) == expected / 10**12


@given(st.fractions(0, 10_000))
def test_a_vector_processor_weighs_three_times_another(operations: Fraction) -> None:
    assert app(Processor("V", operations, GHZ, vector=True)) == 3 * app(Processor("S", operations, GHZ))


def test_a_processor_without_64_bit_operations_counts_for_nothing() -> None:
    assert app(Processor("8-bit accelerator", Fraction(0), GHZ, count=1000)) == 0


def test_an_operation_of_several_cycles_is_a_fraction_per_cycle() -> None:
    assert app(Processor("P", Fraction(1, 3), Quantity(Fraction(3), "THz"))) == Fraction("0.3")


def test_a_limit_is_met_exactly_without_rounding() -> None:
    assert app(Processor("P", Fraction(1000), GHZ, count=100)) == 30
    assert str(adjusted_peak_performance([Processor("P", Fraction(700), Quantity.parse("1/3 THz"))]).total) == "70 WT"


def test_the_working_shows_each_step_in_both_languages() -> None:
    found = adjusted_peak_performance(
        [Processor("GPU", Fraction(8192), Quantity.parse("1.5 GHz"), count=8), Processor("NEC", Fraction(64), GHZ, vector=True)]
    )
    assert [line.into(Language.EN) for line in found.working] == [
        "8 × GPU: W 0.3 (no vector processor) × R (8192 per cycle × 1.5 GHz = 12.288 TFLOPS) = 29.4912 WT",
        "1 × NEC: W 0.9 (vector processor) × R (64 per cycle × 1 GHz = 0.064 TFLOPS) = 0.0576 WT",
        "APP = 29.5488 WT",
    ]
    assert "per cyclus" in found.working[0].into(Language.NL)


def test_impossible_processors_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        Processor("P", Fraction(-1), GHZ)
    with pytest.raises(ValueError, match="negative"):
        Processor("P", Fraction(1), GHZ, count=-1)
    with pytest.raises(UnitMismatchError):
        Processor("P", Fraction(1), Quantity.parse("1 s"))
