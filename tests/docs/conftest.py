"""The documentation as it is built: the written pages, and the generated ones in a folder of their own."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from docs import build
from docs.generator.shown import written_pages
from sluis.assessment import World
from sluis.knowledge.snapshot import packaged
from sluis.statutes import LAW

LANGUAGES = ("en", "nl")


@pytest.fixture(scope="session")
def world() -> World:
    return World(LAW, packaged())


@pytest.fixture(scope="session")
def generated(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated pages."""
    folder = tmp_path_factory.mktemp("docs") / "generated"
    build.write(world, world.knowledge.horizon, folder)
    return folder


@pytest.fixture(scope="session")
def pages(generated: Path) -> Mapping[str, str]:
    """Every page by its path below docs, with its text."""
    found = {path.relative_to(build.DOCS).as_posix(): path.read_text("utf-8") for path in written_pages(build.DOCS)}
    for path in sorted(generated.rglob("*.md")):
        found[f"generated/{path.relative_to(generated).as_posix()}"] = path.read_text("utf-8")
    return found
