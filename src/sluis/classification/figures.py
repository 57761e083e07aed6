"""Figures that a data sheet gives in parts, as the list wants them: exact where they can be, and each with its working.

Source: Annex I to Regulation (EU) 2021/821, the technical notes to the entries named below. Logarithms are no fractions:
what rests on one is an interval, narrow and sure to hold the value.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.between import Between
from sluis.law.quantity import Quantity
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARPNESS = 2**14
"""A logarithm is known to one part in so many: better than 0.001 dB in what is made of it."""


class Worked(NamedTuple):
    """A figure between two bounds (mostly the same), and how it was found."""

    value: Between[Fraction]
    working: Text


class ProcessingUnit(NamedTuple):
    """Equal processing units of an integrated circuit, at their theoretical peak on dense matrices.

    Attributes:
        mac_tops: tera multiply-accumulate operations a second of one unit.
        bit_length: the largest bit length of what is multiplied, at that rate.
        number: how many there are.
    """

    mac_tops: Fraction
    bit_length: int
    number: int = 1


def total_processing_performance(*modes: Iterable[ProcessingUnit]) -> Worked:
    """Total Processing Performance (3A501.a.16): 2 x MacTOPS x bit length over all units; of several modes the highest.

    >>> total_processing_performance([ProcessingUnit(Fraction(375), 8)]).value.low
    Fraction(6000, 1)
    """
    totals = [(sum((_performance(one) for one in units), Fraction(0)), units) for units in map(tuple, modes)]
    best, units = max(totals, key=lambda total: total[0])
    steps = " + ".join(f"{one.number} × 2 × {Quantity(one.mac_tops)} × {one.bit_length}" for one in units)
    return _exact(best, f"{steps} = {Quantity(best)}")


def _performance(unit: ProcessingUnit) -> Fraction:
    return 2 * unit.mac_tops * unit.bit_length * unit.number


def resolvable_feature(wavelength: Quantity, aperture: Fraction, factor: Fraction) -> Worked:
    """Minimum Resolvable Feature size in nm: wavelength x K / numerical aperture. K is 0.35 in 3B001.f.1, 0.25 in 3B501.f.1.

    >>> str(resolvable_feature(Quantity.parse("193 nm"), Fraction("1.35"), Fraction("0.25")).working.en)
    '193 nm × 0.25 / 1.35 = 965/27 nm (≈ 35.741 nm)'
    """
    feature = wavelength.in_base_units * factor / aperture * 10**9
    return _exact(feature, f"{wavelength} × {Quantity(factor)} / {Quantity(aperture)} = {_in_words(feature, 'nm')}")


def least_error_net_of_length(constant: Fraction, per_length: Fraction, share: Fraction, longest: Fraction) -> Worked:
    """The smallest of A + L x B - L x share for L from 0 to the longest (2B006.a, .b.3): what is held against the limit.

    A manufacturer who states E = 0.9 + L/400 µm gives A = 0.9 and B = 1/400; the share of 2B006.a is 1/1000.

    >>> least_error_net_of_length(Fraction("0.9"), Fraction(1, 400), Fraction(1, 1000), Fraction(800)).value.low
    Fraction(9, 10)
    """
    length = Fraction(0) if per_length >= share else longest
    least = constant + length * (per_length - share)
    steps = f"{Quantity(constant)} + {Quantity(length)} × ({Quantity(per_length)} - {Quantity(share)}) = {_in_words(least)}"
    return _exact(least, steps)


def fourier_rate(points: int, milliseconds: Fraction) -> Worked:
    """N log2 N through the execution time in ms of a complex FFT of N points (3A001.a.12).

    >>> fourier_rate(1024, Fraction(1, 2)).value.low
    Fraction(20480, 1)
    """
    logarithm = _log2(points)
    rate = Between(points * logarithm.low / milliseconds, points * logarithm.high / milliseconds)
    return Worked(rate, _same(f"{points} × log2({points}) / {Quantity(milliseconds)} = {_in_words(rate.low)}"))


def phase_noise_margin(noise: Fraction, offset_hz: int, carrier_mhz: int) -> Worked:
    """Single sideband phase noise in dBc/Hz minus the limit of 3A002.d.4, in dB: below zero is better than the limit.

    The limit is -(126 + 20 log10 F - 20 log10 f) for an offset F of 10 Hz to 10 kHz, and -(206 - 20 log10 f) above it, up to
    100 kHz; F in Hz, f in MHz.

    Raises:
        ValueError: the offset lies outside that range.
    """
    if not _NEAREST <= offset_hz <= _FARTHEST:
        message = f"3A002.d.4 has no limit for an offset of {offset_hz} Hz"
        raise ValueError(message)
    carrier = _decibel(carrier_mhz)
    offset = _decibel(offset_hz) if offset_hz <= _NEAR else Between.exactly(Fraction(80))
    limit = Between(-126 - offset.high + carrier.low, -126 - offset.low + carrier.high)
    margin = Between(noise - limit.high, noise - limit.low)
    stated = (
        f"-(126 + 20·log10({offset_hz}) - 20·log10({carrier_mhz}))"
        if offset_hz <= _NEAR
        else f"-(206 - 20·log10({carrier_mhz}))"
    )
    return Worked(margin, _same(f"{Quantity(noise)} - ({stated}) = {_in_words(margin.low, 'dB')}"))


_NEAREST, _NEAR, _FARTHEST = 10, 10_000, 100_000


def _decibel(number: int) -> Between[Fraction]:
    """20 log10 of the number."""
    of, ten = _log2(number), _log2(10)
    return Between(20 * of.low / ten.high, 20 * of.high / ten.low)


def _log2(number: int) -> Between[Fraction]:
    """The binary logarithm: exact for a power of two, else between two neighbouring fractions."""
    whole = number.bit_length() - 1
    if number == 1 << whole:
        return Between.exactly(Fraction(whole))
    bits = (number**_SHARPNESS).bit_length() - 1
    return Between(Fraction(bits, _SHARPNESS), Fraction(bits + 1, _SHARPNESS))


def _exact(value: Fraction, steps: str) -> Worked:
    return Worked(Between.exactly(value), _same(steps))


def _same(steps: str) -> Text:
    """A calculation reads the same in both languages."""
    return Text(nl=steps, en=steps)


def _in_words(value: Fraction, unit: str = "") -> str:
    """The number as it is; where it has no end in decimals, also what it is about."""
    written = str(Quantity(value, unit))
    about = f" (≈ {float(value):.3f} {unit}".rstrip() + ")"
    return written + about if "/" in str(Quantity(value)) else written
