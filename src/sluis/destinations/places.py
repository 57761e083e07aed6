"""Which places have a profile, what else they are called, and what became of countries that are no more."""

from __future__ import annotations

from typing import Final

from sluis.knowledge.country import COUNTRY_CODES
from sluis.law.errors import InputError
from sluis.law.text import Text

CRIMEA: Final = "UA-43"
"""Crimea, by its code in ISO 3166-2; Sevastopol (UA-40) is meant with it."""
PLACES: Final = COUNTRY_CODES | {CRIMEA}
"""Every code that has a profile."""
ALIASES: Final = {"UA-40": CRIMEA, "CRIMEA": CRIMEA, "KRIM": CRIMEA, "UK": "GB", "EL": "GR"}
FORMER: Final = {
    "AN": ("BQ", "CW", "SX"),
    "BU": ("MM",),
    "CS": ("RS", "ME", "CZ", "SK"),
    "DD": ("DE",),
    "DY": ("BJ",),
    "FX": ("FR",),
    "HV": ("BF",),
    "NH": ("VU",),
    "NT": ("IQ", "SA"),
    "PC": ("FM", "MH", "MP", "PW"),
    "RH": ("ZW",),
    "SU": ("AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ"),
    "TP": ("TL",),
    "VD": ("VN",),
    "YD": ("YE",),
    "YU": ("BA", "HR", "ME", "MK", "RS", "SI", "XK"),
    "ZR": ("CD",),
}
"""Codes that ISO 3166 withdrew, with the countries that are there now. CS was Czechoslovakia, later Serbia and Montenegro."""


class UnknownPlaceError(InputError):
    """No country or territory has that code."""

    code = "S501"
    words = Text(
        nl="‘{written}’ is geen land of gebied dat Sluis kent. Geef een code van ISO 3166-1, zoals EG.",
        en="‘{written}’ is no country or territory that Sluis knows. Give a code of ISO 3166-1, such as EG.",
    )


class FormerCountryError(UnknownPlaceError):
    """The country is no more."""

    code = "S502"
    words = Text(
        nl="Het land met code {written} bestaat niet meer. Kies het land van nu: {successors}.",
        en="The country with code {written} is no more. Choose the country of today: {successors}.",
    )


def place_of(written: str) -> str:
    """The code of the place that was meant.

    >>> place_of("krim")
    'UA-43'

    Raises:
        FormerCountryError: that country is no more; the error names its successors.
        UnknownPlaceError: there is no such place.
    """
    code = written.strip().upper()
    code = ALIASES.get(code, code)
    if code in FORMER:
        raise FormerCountryError(written=code, successors=", ".join(FORMER[code]))
    if code not in PLACES:
        raise UnknownPlaceError(written=written)
    return code
