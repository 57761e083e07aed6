"""The setting of how old a list may be."""

from __future__ import annotations

import os

from sluis.law.errors import InputError
from sluis.law.text import Text
from sluis.library.home import MOST_DAYS


class MostDaysError(InputError):
    """A setting for the age of lists that is no number of days."""

    code = "S368"
    words = Text(
        nl="SLUIS_LIST_DAYS is ‘{written}’. Geef een heel aantal dagen vanaf 1, zoals 7.",
        en="SLUIS_LIST_DAYS is ‘{written}’. Give a whole number of days from 1, such as 7.",
    )


def most_days() -> int:
    """How many days a list may be old.

    Raises:
        MostDaysError: the setting is no number of days.
    """
    written = os.environ.get("SLUIS_LIST_DAYS") or str(MOST_DAYS)
    if not (written.isascii() and written.isdigit() and int(written)):
        raise MostDaysError(written=written)
    return int(written)
