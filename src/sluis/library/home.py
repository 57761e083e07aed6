"""Where Sluis keeps what users import, and what it makes from that."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def home_folder() -> Path:
    """The folder that SLUIS_HOME names, else `sluis` in the user's data folder. It need not exist yet."""
    named = os.environ.get("SLUIS_HOME")
    return Path(named) if named else _data_folder() / "sluis"


def _data_folder() -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
