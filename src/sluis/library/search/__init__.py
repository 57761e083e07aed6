"""Search: one query in Dutch or English over codes, titles, search words and the official text where imported.

`index` makes the database, `file` keeps it, `clue` reads a query, `ranking` answers it; `language`, `compound` and
`spelling` know words.
"""

from sluis.library.search.errors import NoFullTextError
from sluis.library.search.file import open_search
from sluis.library.search.index import Corpus
from sluis.library.search.ranking import Hit, Reason, Search

__all__ = ["Corpus", "Hit", "NoFullTextError", "Reason", "Search", "open_search"]
