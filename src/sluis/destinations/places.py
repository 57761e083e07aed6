"""Which places have a profile, and what a user may write for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sluis.destinations.names import former
from sluis.knowledge.country import COUNTRY_CODES
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.knowledge.model import Knowledge

CRIMEA: Final = ("UA-43", "UA-40")
"""Crimea and Sevastopol, by their codes in ISO 3166-2."""
PLACES: Final = COUNTRY_CODES.union(CRIMEA)
"""Every code that has a profile."""
ALIASES: Final = {"CRIMEA": "UA-43", "KRIM": "UA-43", "UK": "GB", "EL": "GR"}


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
        nl="{name} ({written}) bestaat niet meer. Kies het land van nu: {successors}.",
        en="{name} ({written}) is no more. Choose the country of today: {successors}.",
    )


def place_of(written: str, knowledge: Knowledge) -> str:
    """The code of the place that was meant; `krim` and `el` are understood.

    Raises:
        FormerCountryError: that country is no more; the error names its successors.
        UnknownPlaceError: there is no such place.
    """
    code = written.strip().upper()
    code = ALIASES.get(code, code)
    gone = former(code, knowledge)
    if gone is not None:
        raise FormerCountryError(name=gone.name.text, written=code, successors=", ".join(gone.successors))
    if code not in PLACES:
        raise UnknownPlaceError(written=written)
    return code
