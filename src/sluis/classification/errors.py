"""What can be wrong with a question about the inventory.

InputError
├── UnknownCodeError    S160  the list has no such code
└── NotAUsNumberError   S158  not written as a US number is
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class UnknownCodeError(InputError):
    """No version of Annex I that Sluis knows has the code."""

    code = "S160"
    words = Text(
        nl="‘{written}’ staat in geen versie van bijlage I die Sluis kent. {remedy}",
        en="‘{written}’ is in no version of Annex I that Sluis knows. {remedy}",
    )


class NotAUsNumberError(InputError):
    """Not a US export control classification number."""

    code = "S158"
    words = Text(
        nl="‘{written}’ is geen Amerikaans nummer. Schrijf het als 5A002, 5A002.a.1 of EAR99.",
        en="‘{written}’ is no US number. Write it like 5A002, 5A002.a.1 or EAR99.",
    )
