"""Lists of parties in the formats of their authorities: bytes in, entries out, or the whole file refused.

`read(files)` recognises the format and gives the header and the entries; `stream` gives them one by one.
`FORMATS` is the table.
"""

from __future__ import annotations

from sluis.screening.lists.format import Format, ListKind, Tested
from sluis.screening.lists.formats import BY_ID, FORMATS
from sluis.screening.lists.reading import MOST_BYTES, READER, Header, read, recognised, stream

__all__ = [
    "BY_ID",
    "FORMATS",
    "MOST_BYTES",
    "READER",
    "Format",
    "Header",
    "ListKind",
    "Tested",
    "read",
    "recognised",
    "stream",
]
