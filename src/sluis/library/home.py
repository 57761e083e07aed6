"""The data folder: `SLUIS_HOME`, else the place where this platform keeps a user's data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from sluis.library.lists import Lists
from sluis.library.official_texts import OfficialTexts


@dataclass(frozen=True)
class Library:
    """What has been imported into a folder."""

    home: Path

    @property
    def official_texts(self) -> OfficialTexts:
        """The official texts."""
        return OfficialTexts(self.home / "official_texts")

    @property
    def lists(self) -> Lists:
        """The lists of parties."""
        return Lists(self.home / "lists")


def home_folder() -> Path:
    """The folder that SLUIS_HOME names, else `sluis` in the user's data folder. It need not exist yet."""
    return Path(os.environ.get("SLUIS_HOME") or platformdirs.user_data_path("sluis", appauthor=False))


def open_library(home: Path | None = None) -> Library:
    """The library in `home`, else that of this user. Nothing is created until something is imported."""
    return Library(home or home_folder())
