"""Exact numbers with units."""

from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.errors import UnitMismatchError
from sluis.law.quantity import Quantity


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ("2400 MHz", "2.5 GHz"),
        ("999 mW", "1 W"),
        ("56 bit", "57 bit"),
        ("1 nm", "1 mm"),
        ("0.1 %", "1 %"),
        ("1", "2"),
        ("-55 °C", "218.16 K"),
        ("0 K", "-273.14 °C"),
        ("1 NM", "1.853 km"),
        ("1 arcsec", "0.001 °"),
    ],
)
def test_quantities_of_one_kind_compare_whatever_their_units(smaller: str, larger: str) -> None:
    assert Quantity.parse(smaller) < Quantity.parse(larger)
    assert Quantity.parse(smaller) <= Quantity.parse(larger)
    assert not Quantity.parse(larger) <= Quantity.parse(smaller)


@pytest.mark.parametrize(("one", "same"), [("1000 MHz", "1 GHz"), ("0.5 m", "500 mm"), ("3", "3")])
def test_a_quantity_is_not_less_than_the_same_in_another_unit(one: str, same: str) -> None:
    assert not Quantity.parse(one) < Quantity.parse(same)
    assert not Quantity.parse(same) < Quantity.parse(one)
    assert Quantity.parse(one) <= Quantity.parse(same) <= Quantity.parse(one)


def test_whoever_writes_an_unknown_unit_is_told_which_there_are() -> None:
    with pytest.raises(UnitMismatchError, match=r"‘furlong’ and ‘bit, .*Hz, .*%’ cannot be compared"):
        Quantity.parse("5 furlong")


@pytest.mark.parametrize("written", ["1e9999999999", "1E+1000000 Hz", "1e-99999999 Hz"])
def test_a_power_of_ten_that_would_take_for_ever_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="1"):
        Quantity.parse(written)


def test_a_power_of_ten_is_read() -> None:
    assert Quantity.parse("1e20 n/cm²") == Quantity(Fraction(10**20), "n/cm²")


def test_no_precision_is_lost() -> None:
    tenth = Quantity.parse("0.1 W")
    assert tenth.in_base_units * 3 == Fraction(3, 10)
    assert tenth <= Quantity.parse("100 mW") <= tenth
    assert Quantity.parse("4.5 K") <= Quantity.parse("-268.65 °C") <= Quantity.parse("4.5 K")


@pytest.mark.parametrize("written", ["2.5 GHz", "56 bit", "0.0001 W", "1/3 s", "7", "-3 m"])
def test_a_quantity_is_written_as_it_was_read(written: str) -> None:
    assert str(Quantity.parse(written)) == written


@pytest.mark.parametrize("written", ["5 furlong", "5 ghz"])
def test_an_unknown_unit_is_refused(written: str) -> None:
    with pytest.raises(UnitMismatchError, match="cannot be compared"):
        Quantity.parse(written)


@pytest.mark.parametrize("compare", [Quantity.__lt__, Quantity.__le__])
def test_quantities_of_different_kinds_do_not_compare(compare: object) -> None:
    with pytest.raises(UnitMismatchError):
        compare(Quantity.parse("1 W"), Quantity.parse("1 s"))  # type: ignore[operator]


def test_an_interval_is_not_empty() -> None:
    with pytest.raises(ValueError, match="lies above"):
        Between(2, 1)


@pytest.mark.parametrize(
    ("outer", "inner", "covers", "meets"),
    [
        (Between(1, 5), Between(2, 3), True, True),
        (Between(1, 5), Between(1, 5), True, True),
        (Between(1, 5), Between(0, 3), False, True),
        (Between(1, 5), Between(3, 6), False, True),
        (Between(1, 5), Between(5, 6), False, True),
        (Between(1, 5), Between(0, 1), False, True),
        (Between(1, 5), Between(0, 9), False, True),
        (Between(1, 5), Between(6, 9), False, False),
        (Between(4, 5), Between(0, 3), False, False),
    ],
)
def test_an_interval_covers_what_lies_within_it_and_meets_what_it_shares_a_value_with(
    outer: Between[int], inner: Between[int], *, covers: bool, meets: bool
) -> None:
    assert outer.covers(inner) is covers
    assert outer.meets(inner) is inner.meets(outer) is meets


def test_the_larger_of_two_values_lies_between_the_larger_bounds() -> None:
    assert Between(1, 5).combined(Between(2, 3)) == Between(2, 5)
    assert Between(2, 3).combined(Between(1, 5)) == Between(2, 5)
    assert Between(1, 5).combined(Between(6, 7)) == Between(6, 7)


def test_an_interval_is_settled_where_its_bounds_agree() -> None:
    assert Between.exactly(3).settled
    assert not Between(2, 3).settled
