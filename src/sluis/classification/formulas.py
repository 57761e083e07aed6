"""Formulas that the list itself gives, with their working: exact, and each step to be read.

Source: Annex I to Regulation (EU) 2021/821, category 4, technical note on "Adjusted Peak Performance" (APP).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from sluis.law.quantity import Quantity
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

VECTOR_WEIGHT = Fraction(9, 10)
OTHER_WEIGHT = Fraction(3, 10)
_TERA = 10**12


@dataclass(frozen=True, slots=True)
class Processor:
    """Some equal processors of a digital computer, at the most that is theoretically possible.

    Leave out processors for input, output and peripherals alone (Note 4), and those joined only by a network, a shared
    input or output, or software (Note 5). Processors that work at the same time and share memory count together (Note 6).

    Attributes:
        name: how the working calls them.
        operations_per_cycle: additions and multiplications on floating-point numbers of 64 bits or more, per cycle; a
            combined addition and multiplication is two. Zero where the processor cannot do them; a fraction where one
            takes more cycles.
        frequency: of the processor.
        vector: it has vector instructions, two or more vector units, and eight or more vector registers of 64 or more
            elements (Note 7). Processors with short vectors (SIMD) and most graphics processors do not.
        count: how many there are.

    Raises:
        ValueError: a number is negative.
        UnitMismatchError: the frequency is no frequency.
    """

    name: str
    operations_per_cycle: Fraction
    frequency: Quantity
    vector: bool = False
    count: int = 1

    def __post_init__(self) -> None:
        """Refuse what no processor has."""
        if self.operations_per_cycle < 0 or self.count < 0 or self.frequency < Quantity(Fraction(0), "Hz"):
            message = f"a processor has no negative numbers: {self}"
            raise ValueError(message)

    @property
    def rate(self) -> Fraction:
        """R of one processor, in operations a second: operations per cycle through cycle time."""
        return self.operations_per_cycle * self.frequency.in_base_units

    @property
    def weight(self) -> Fraction:
        """W, the adjustment for the architecture."""
        return VECTOR_WEIGHT if self.vector else OTHER_WEIGHT

    @property
    def weighted(self) -> Quantity:
        """W x R of all of them, in weighted teraFLOPS."""
        return Quantity(self.count * self.weight * self.rate / _TERA, "WT")


@dataclass(frozen=True, slots=True)
class PeakPerformance:
    """The Adjusted Peak Performance of a digital computer, and how it was found."""

    processors: tuple[Processor, ...]

    @property
    def total(self) -> Quantity:
        """APP: the sum of W x R."""
        return Quantity(sum((one.weighted.value for one in self.processors), Fraction(0)), "WT")

    @property
    def working(self) -> tuple[Text, ...]:
        """One line for each kind of processor, and the sum."""
        return (*(_step(one) for one in self.processors), Text(nl=f"APP = {self.total}", en=f"APP = {self.total}"))


def adjusted_peak_performance(processors: Iterable[Processor]) -> PeakPerformance:
    """The Adjusted Peak Performance of the processors that count.

    >>> boards = adjusted_peak_performance([Processor("GPU", Fraction(2 * 4096), Quantity.parse("1.5 GHz"), count=8)])
    >>> str(boards.total)
    '29.4912 WT'
    """
    return PeakPerformance(tuple(processors))


def _step(processor: Processor) -> Text:
    """`8 x GPU: W 0.3 x R (8192 per cycle x 1.5 GHz = 12.288 TFLOPS) = 29.4912 WT`."""
    return _STEP.format(
        count=processor.count,
        name=processor.name,
        weight=Quantity(processor.weight),
        operations=Quantity(processor.operations_per_cycle),
        frequency=processor.frequency,
        rate=Quantity(processor.rate / _TERA),
        weighted=processor.weighted,
        kind=_VECTOR if processor.vector else _OTHER,
    )


_VECTOR = Text(nl="vectorprocessor", en="vector processor")
_OTHER = Text(nl="geen vectorprocessor", en="no vector processor")
_STEP = Text(
    nl="{count} × {name}: W {weight} ({kind}) × R ({operations} per cyclus × {frequency} = {rate} TFLOPS) = {weighted}",
    en="{count} × {name}: W {weight} ({kind}) × R ({operations} per cycle × {frequency} = {rate} TFLOPS) = {weighted}",
)
