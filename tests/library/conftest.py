"""The search over what the package knows, and a small corpus for what any index must do."""

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sluis.knowledge.entry import Words
from sluis.knowledge.model import SearchWords, Synonyms, Title
from sluis.knowledge.snapshot import packaged
from sluis.law.text import Language
from sluis.library.search import Corpus, Search, open_search


def corpus_with(official: Mapping[Language, Mapping[str, str]]) -> Corpus:
    """What the package knows, with an official text."""
    known = packaged()
    return Corpus(known.titles, known.synonyms, official)


@pytest.fixture(scope="session")
def official_text(shared: Path) -> dict[Language, dict[str, str]]:
    """The English text of 2025-11-15, by paragraph."""
    with (shared / "control-list" / "paragraphs_2025-11-15.csv").open(encoding="utf-8", newline="") as file:
        return {Language.EN: {row["path"]: row["text"] for row in csv.DictReader(file)}}


@pytest.fixture(scope="session")
def search() -> Iterator[Search]:
    """Search without the official text."""
    with open_search(corpus_with({})) as found:
        yield found


@pytest.fixture(scope="session")
def search_with_text(official_text: dict[Language, dict[str, str]]) -> Iterator[Search]:
    """Search with the official text."""
    with open_search(corpus_with(official_text)) as found:
        yield found


@pytest.fixture
def small() -> Corpus:
    """Two entries, one set of synonyms, one paragraph."""
    titles = (
        Title("6A003", Words("Camera’s", "Cameras"), SearchWords(("infraroodcamera",), ("infrared camera",)), ()),
        Title("6A005", Words("Lasers", "Lasers"), SearchWords(("vezellaser",), ("fibre laser",)), ()),
    )
    synonyms = (Synonyms("thermal imager", SearchWords(("warmtebeeldcamera",), ("infrared camera",))),)
    return Corpus(titles, synonyms, {Language.EN: {"6A005.b.6": "Titanium sapphire crystals", "9X999": "Elsewhere"}})
