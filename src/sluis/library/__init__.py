"""What users import: kept in the data folder, found by day, written whole or not at all."""

from __future__ import annotations

from sluis.library.home import Library, open_library

__all__ = ["Library", "open_library"]
