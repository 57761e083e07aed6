"""The build of the documentation: the same each time, and fit to be read anywhere."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from docs import build
from sluis.assessment import World
from tests.docs.conftest import LANGUAGES

ELSEWHERE = re.compile(r"""(?:src|href)=["']?(?:https?:)?//|url\(["']?(?:https?:)?//|@import""")
OUR_OWN_BUSINESS = re.compile(r"(?<![\w.~-])/(?:home|tmp|usr|var|opt)/|\b(?:as an ai|language model|chatbot)\b", re.IGNORECASE)
MOST_BYTES = 60_000


def test_the_same_checkout_gives_the_same_pages(world: World, generated: Path, tmp_path: Path) -> None:
    build.write(world, world.knowledge.horizon, tmp_path / "again")
    first, second = ({path.name: path.read_bytes() for path in one.rglob("*.md")} for one in (generated, tmp_path / "again"))
    assert first == second


def test_the_pictures_are_those_of_the_program(world: World, tmp_path: Path) -> None:
    build.write_pictures(world, tmp_path)
    for language in LANGUAGES:
        name = f"answer-{language}.svg"
        assert (build.IMAGES / name).read_text("utf-8") == (tmp_path / name).read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_small_and_stands_alone(language: str) -> None:
    drawn = (build.IMAGES / f"answer-{language}.svg").read_text("utf-8")
    assert len(drawn.encode()) < MOST_BYTES
    assert "font-face" not in drawn
    assert not ELSEWHERE.search(drawn)


def test_no_page_speaks_of_how_it_was_made(pages: Mapping[str, str]) -> None:
    found = {path: match[0] for path, text in pages.items() if (match := OUR_OWN_BUSINESS.search(text))}
    assert found == {}


@pytest.mark.slow
def test_the_site_is_built_without_a_warning_and_needs_no_network(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "docs/build.py"], cwd=build.CHECKOUT, check=True)
    site = tmp_path / "site"
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(site)]
    done = subprocess.run(mkdocs, cwd=build.CHECKOUT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    for path in site.rglob("*.html"):
        loaded = re.findall(r"<(?:script|link|img)\b[^>]*>", path.read_text("utf-8"))
        assert [tag for tag in loaded if ELSEWHERE.search(tag)] == []


@pytest.mark.parametrize("text", ["see /ho" + "me/someone/x", "As an A" + "I"])
def test_a_telling_word_is_found(text: str) -> None:
    assert OUR_OWN_BUSINESS.search(text)
