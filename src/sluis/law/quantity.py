"""Exact numbers with units. No floating point: thresholds in the law are exact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sluis.law.errors import UnitMismatchError

# Symbol -> (kind of quantity, factor to the kind's base unit).
_UNITS: dict[str, tuple[str, Fraction]] = {
    "": ("count", Fraction(1)),
    "bit": ("information", Fraction(1)),
    "bit/s": ("data rate", Fraction(1)),
    "Mbit/s": ("data rate", Fraction(10**6)),
    "Gbit/s": ("data rate", Fraction(10**9)),
    "Gbyte/s": ("data rate", Fraction(8 * 10**9)),
    "sample/s": ("sample rate", Fraction(1)),
    "Msample/s": ("sample rate", Fraction(10**6)),
    "Gsample/s": ("sample rate", Fraction(10**9)),
    "Hz": ("frequency", Fraction(1)),
    "kHz": ("frequency", Fraction(10**3)),
    "MHz": ("frequency", Fraction(10**6)),
    "GHz": ("frequency", Fraction(10**9)),
    "THz": ("frequency", Fraction(10**12)),
    "W": ("power", Fraction(1)),
    "mW": ("power", Fraction(1, 10**3)),
    "nW": ("power", Fraction(1, 10**9)),
    "µW": ("power", Fraction(1, 10**6)),
    "kW": ("power", Fraction(10**3)),
    "J": ("energy", Fraction(1)),
    "mJ": ("energy", Fraction(1, 10**3)),
    "eV": ("particle energy", Fraction(1)),
    "keV": ("particle energy", Fraction(10**3)),
    "V": ("voltage", Fraction(1)),
    "kV": ("voltage", Fraction(10**3)),
    "A": ("current", Fraction(1)),
    "mA": ("current", Fraction(1, 10**3)),
    "s": ("time", Fraction(1)),
    "ms": ("time", Fraction(1, 10**3)),
    "µs": ("time", Fraction(1, 10**6)),
    "ns": ("time", Fraction(1, 10**9)),
    "ps": ("time", Fraction(1, 10**12)),
    "min": ("time", Fraction(60)),
    "h": ("time", Fraction(3600)),
    "m": ("length", Fraction(1)),
    "NM": ("length", Fraction(1852)),
    "km": ("length", Fraction(10**3)),
    "cm": ("length", Fraction(1, 10**2)),
    "mm": ("length", Fraction(1, 10**3)),
    "µm": ("length", Fraction(1, 10**6)),
    "nm": ("length", Fraction(1, 10**9)),
    "m³": ("volume", Fraction(1)),
    "l": ("volume", Fraction(1, 10**3)),
    "m²": ("area", Fraction(1)),
    "m³/h": ("flow", Fraction(1)),
    "kg": ("mass", Fraction(1)),
    "g": ("mass", Fraction(1, 10**3)),
    "K": ("temperature", Fraction(1)),
    "°C": ("temperature", Fraction(1)),
    "Pa": ("pressure", Fraction(1)),
    "kPa": ("pressure", Fraction(10**3)),
    "MPa": ("pressure", Fraction(10**6)),
    "m/s": ("speed", Fraction(1)),
    "km/h": ("speed", Fraction(1000, 3600)),
    "NM/h": ("speed", Fraction(1852, 3600)),
    "m/s²": ("acceleration", Fraction(1)),
    "°": ("angle", Fraction(1)),
    "arcsec": ("angle", Fraction(1, 3600)),
    "mrad": ("radian", Fraction(1, 10**3)),
    "µrad": ("radian", Fraction(1, 10**6)),
    "° sec(lat)": ("heading accuracy", Fraction(1)),
    "°/√h": ("random walk", Fraction(1)),
    "°/h": ("angular rate", Fraction(1, 3600)),
    "°/s": ("angular rate", Fraction(1)),
    "Gy": ("absorbed dose", Fraction(1)),
    "Gy/s": ("dose rate", Fraction(1)),
    "error/bit/day": ("upset rate", Fraction(1)),
    "n/cm²": ("neutron fluence", Fraction(1)),
    "dB": ("level", Fraction(1)),
    "dBm": ("power level", Fraction(1)),
    "dBc": ("level below carrier", Fraction(1)),
    "dBm/Hz": ("noise density", Fraction(1)),
    "µA/lm": ("luminous sensitivity", Fraction(1)),
    "mA/W": ("radiant sensitivity", Fraction(1)),
    "frames/s": ("frame rate", Fraction(1)),
    "/month": ("drift", Fraction(1)),
    "WT": ("adjusted peak performance", Fraction(1)),
    "%": ("ratio", Fraction(1, 100)),
}

# What a unit's zero is worth in the base unit of its kind, where that is not nothing.
_ZEROS: dict[str, Fraction] = {"°C": Fraction(27315, 100)}


_ENDLESS = re.compile(r"e[-+]?[0-9_]{4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit, kept as written.

    >>> Quantity.parse("2.5 GHz") > Quantity.parse("2400 MHz")
    True
    """

    value: Fraction
    unit: str = ""

    @classmethod
    def parse(cls, written: str) -> Quantity:
        """Read `56 bit` or `0.1 W`.

        Raises:
            ValueError: there is no number, or one with so large a power of ten that to work it out takes long.
            UnitMismatchError: the unit is not known.
        """
        number, _, unit = written.strip().partition(" ")
        if _ENDLESS.search(number):
            raise ValueError(number)
        return cls(Fraction(number), _known(unit.strip()))

    @classmethod
    def of_base(cls, value: Fraction, unit: str) -> Quantity:
        """The quantity in `unit` whose number in the base unit of its kind is `value`."""
        return cls((value - _ZEROS.get(unit, 0)) / _UNITS[_known(unit)][1], unit)

    @property
    def kind(self) -> str:
        """The kind of quantity: frequency, power and so on."""
        return _UNITS[_known(self.unit)][0]

    @property
    def in_base_units(self) -> Fraction:
        """The number in the base unit of its kind, exact."""
        return self.value * _UNITS[_known(self.unit)][1] + _ZEROS.get(self.unit, 0)

    def __str__(self) -> str:
        """Write it as the law does, exactly."""
        value = self.value
        number = str(value) if value.denominator == 1 else _decimal(value)
        return f"{number} {self.unit}".rstrip()

    def __lt__(self, other: Quantity) -> bool:
        """Compare within one kind of quantity."""
        if not isinstance(other, Quantity):
            return NotImplemented  # `56 bit < amount` is for the amount to answer
        return self._comparable(other).in_base_units < other.in_base_units

    def __le__(self, other: Quantity) -> bool:
        """Compare within one kind of quantity."""
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._comparable(other).in_base_units <= other.in_base_units

    def _comparable(self, other: Quantity) -> Quantity:
        if self.kind != other.kind:
            raise UnitMismatchError(left=self, right=other)
        return self


def units_like(unit: str) -> tuple[str, ...]:
    """The units in which a quantity of the same kind may be written, this one first."""
    kind = _UNITS[_known(unit)][0]
    return (unit, *(other for other, (of, _) in _UNITS.items() if of == kind and other != unit))


def _known(unit: str) -> str:
    if unit not in _UNITS:
        raise UnitMismatchError(left=unit, right=", ".join(filter(None, _UNITS)))
    return unit


def _decimal(value: Fraction) -> str:
    """A decimal where the fraction has one that is exact, else the fraction itself."""
    decimal = Decimal(value.numerator) / Decimal(value.denominator)
    return f"{decimal:f}" if Fraction(decimal) == value else str(value)
