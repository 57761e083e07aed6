"""What circuits and computers are rated for: radiation, heat and cold."""

from __future__ import annotations

from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure

TOTAL_DOSE = figure(
    "withstood_total_dose",
    "3A001.a.1.a",
    "Gy",
    nl="de totale dosis (silicium) waartegen het bestand is",
    en="the total dose (silicon) that it withstands",
    why=ZERO_IF_NONE,
)
DOSE_RATE = figure(
    "withstood_dose_rate",
    "3A001.a.1.b",
    "Gy/s",
    nl="het dosistempo (silicium) waartegen het zonder storing bestand is",
    en="the dose rate upset (silicon) that it withstands",
    why=ZERO_IF_NONE,
)
HOTTEST = figure(
    "rated_ambient_temperature_high",
    "3A001.a.2.a",
    "°C",
    nl="de hoogste omgevingstemperatuur waarvoor het is gekeurd",
    en="the highest ambient temperature for which it is rated",
)
COLDEST = figure(
    "rated_ambient_temperature_low",
    "3A001.a.2.b",
    "°C",
    nl="de laagste omgevingstemperatuur waarvoor het is gekeurd",
    en="the lowest ambient temperature for which it is rated",
)
