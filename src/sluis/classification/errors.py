"""What can be wrong with a question about the inventory.

InputError
└── UnknownCodeError   S150  the list has no such code
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class UnknownCodeError(InputError):
    """No version of Annex I that Sluis knows has the code."""

    code = "S150"
    words = Text(
        nl="‘{written}’ staat in geen versie van bijlage I die Sluis kent. {remedy}",
        en="‘{written}’ is in no version of Annex I that Sluis knows. {remedy}",
    )
