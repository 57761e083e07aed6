"""Figures that several measuring instruments of 3A002 share, by band of frequency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_OUT_OF_BAND, figure

if TYPE_CHECKING:
    from sluis.law.fact import Amount

MAXIMUM_FREQUENCY = figure(
    "instrument_maximum_frequency",
    "3A002",
    "GHz",
    nl="de hoogste frequentie waarop het meetinstrument werkt",
    en="the maximum frequency at which the instrument operates",
    why=Text(
        nl="Van een generator van willekeurige golfvormen: de bemonsteringssnelheid gedeeld door 2,5.",
        en="Of an arbitrary waveform generator: the sample rate divided by 2.5.",
    ),
)


def _output_power(low: str, high: str) -> Amount:
    """The output power anywhere in a band above `low` GHz, up to and including `high` GHz."""
    key = f"output_power_{low}_to_{high}_ghz".replace(".", "_")
    low_nl = low.replace(".", ",")
    return figure(
        key,
        "3A002",
        "mW",
        nl=f"het grootste uitgangsvermogen ergens boven {low_nl} GHz, tot en met {high} GHz",
        en=f"the largest output power anywhere above {low} GHz, up to and including {high} GHz",
        why=ZERO_OUT_OF_BAND,
    )


OUTPUT_POWER_TO_90 = _output_power("43.5", "90")
OUTPUT_POWER_TO_110 = _output_power("43.5", "110")
OUTPUT_POWER_90_TO_110 = _output_power("90", "110")
