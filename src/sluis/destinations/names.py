"""What countries and territories are called, and where countries went that are no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sluis.knowledge.destination import CountryName, FormerCountry
    from sluis.knowledge.model import Knowledge


def name_of(code: str, knowledge: Knowledge) -> CountryName | None:
    """What the country or territory with this code is called; None where no row has the code."""
    return next((one for one in knowledge.country_names if one.code == code), None)


def former(code: str, knowledge: Knowledge) -> FormerCountry | None:
    """The country that is no more with this code, and its successors; None where no row has the code."""
    return next((one for one in knowledge.former_countries if one.code == code), None)
