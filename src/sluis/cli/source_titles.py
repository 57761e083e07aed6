"""The titles of the sources that encodings were compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sluis.law.text import Text


def source_titles() -> dict[str, Text]:
    """The title of each source of the packaged knowledge, by its id."""
    from sluis.knowledge.snapshot import packaged

    return {source.id: source.title.text for source in packaged().sources}
