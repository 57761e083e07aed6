"""What users import: kept in the data folder, found by day, written whole or not at all."""

from __future__ import annotations

from sluis.library.home import Library, open_library
from sluis.library.lists import InUse, Lists, ListVersion
from sluis.library.official_texts import Imported, OfficialTexts

__all__ = ["Imported", "InUse", "Library", "ListVersion", "Lists", "OfficialTexts", "open_library"]
