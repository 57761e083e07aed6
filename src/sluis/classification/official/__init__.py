"""The official text of the control list and of the acts around it: bytes in, a tree of passages out.

`read(content, name)` recognises the markup: Formex 4 XML, EUR-Lex XHTML or HTML, or open JSON of Annex I.
"""

from __future__ import annotations

from sluis.classification.official.errors import (
    BrokenTextError,
    DangerousTextError,
    NoTextError,
    OfficialTextError,
    TooLargeTextError,
)
from sluis.classification.official.reading import MOST_BYTES, READER, read
from sluis.classification.official.text import (
    Counts,
    Kind,
    LeftOut,
    Markup,
    OfficialText,
    Passage,
    Term,
    Threshold,
    code_of,
)

__all__ = [
    "MOST_BYTES",
    "READER",
    "BrokenTextError",
    "Counts",
    "DangerousTextError",
    "Kind",
    "LeftOut",
    "Markup",
    "NoTextError",
    "OfficialText",
    "OfficialTextError",
    "Passage",
    "Term",
    "Threshold",
    "TooLargeTextError",
    "code_of",
    "read",
]
