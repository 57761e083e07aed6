"""A code says its category, group and regime, however somebody wrote it."""

import pytest

from sluis.classification.numbering import Regime, covers, regime, written


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ("5A001", "5A001"),
        ("5a001", "5A001"),
        (" 5A001.f.1. ", "5A001.f.1"),
        ("5a001f1", "5A001.f.1"),
        ("5A001 F 1", "5A001.f.1"),
        ("5D002.a.3.b", "5D002.a.3.b"),
        ("1C350.66", "1C350.66"),
        ("6A001a1b1", "6A001.a.1.b.1"),
    ],
)
def test_a_code_is_read_however_it_is_written(asked: str, code: str) -> None:
    assert written(asked) == code


@pytest.mark.parametrize("asked", ["", "5", "5A01", "5F001", "5A0011", "EAR99", "5A001.f.1 or 2!", "x5A001"])
def test_what_is_no_code_is_none(asked: str) -> None:
    assert written(asked) is None


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("0A001", Regime.NSG),
        ("0C005", Regime.NSG),
        ("5A001", Regime.WASSENAAR),
        ("9A104", Regime.MTCR),
        ("1B226", Regime.NSG),
        ("1C351", Regime.AUSTRALIA_GROUP),
        ("1C450", Regime.CWC),
        ("3B501", Regime.EU),
    ],
)
def test_the_regime_follows_from_the_digits_except_in_category_0(code: str, expected: Regime) -> None:
    assert regime(code) is expected


def test_a_code_covers_its_paragraphs_and_not_its_neighbours() -> None:
    assert covers("5A001", "5A001.f.1")
    assert covers("5A001.f", "5A001.f")
    assert not covers("5A001.f.1", "5A001.f.10")
    assert not covers("5A001.f", "5A001")
