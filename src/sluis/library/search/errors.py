"""What can go wrong with search."""

from __future__ import annotations

from sluis.law.errors import SluisError
from sluis.law.text import Text


class NoFullTextError(SluisError):
    """The SQLite that Python was built with cannot search text."""

    code = "S170"
    exit_status = 70
    words = Text(
        nl="De SQLite van deze Python (versie {version}) kan niet in tekst zoeken: FTS5 met trigrammen ontbreekt. Installeer"
        " een Python met SQLite 3.34 of nieuwer, waarin FTS5 is opgenomen.",
        en="The SQLite of this Python (version {version}) cannot search text: FTS5 with trigrams is missing. Install a Python"
        " with SQLite 3.34 or later that has FTS5 compiled in.",
    )
