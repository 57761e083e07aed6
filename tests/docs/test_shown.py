"""What the pages show is what the program prints."""

from pathlib import Path

import pytest

from docs import build
from docs.generator.shown import Shown, transcripts, written_pages

PAGES = [path for path in written_pages(build.DOCS) if "```console" in path.read_text("utf-8")]


def test_some_pages_show_output() -> None:
    assert {path.relative_to(build.DOCS).as_posix() for path in PAGES} >= {"en/tutorial.md", "nl/tutorial.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(build.DOCS).as_posix())
def test_the_output_shown_is_the_output_printed(page: Path) -> None:
    wrong = [one for one in transcripts(page, build.EXAMPLES) if not one.right]
    assert [(one.command, one.shown, one.printed[: len(one.shown) + 20]) for one in wrong] == []


@pytest.mark.parametrize(
    ("shown", "right"),
    [
        (("a", "b", "c"), True),
        (("a", "…"), True),
        (("…", "b", "…"), True),
        (("a", "…", "c"), True),
        (("a", "b"), False),
        (("b", "…"), False),
        (("a", "…", "x", "…"), False),
        (("c", "…", "a", "…"), False),
    ],
)
def test_a_line_may_be_left_out_but_not_altered(shown: tuple[str, ...], *, right: bool) -> None:
    assert Shown(Path("page.md"), "sluis", shown, ("a", "b", "c")).right is right


def test_a_wrong_output_on_a_page_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("```console\n$ sluis assess nothing.yaml\nAll is well.\n$ echo $?\n2\n```\n", "utf-8")
    assert [one.right for one in transcripts(page, build.EXAMPLES)] == [False, True]
