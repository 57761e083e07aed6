"""The repository names no package index and no path of anybody's machine."""

import re
import subprocess
from collections.abc import Iterator

import pytest

from tests.architecture.source import CHECKOUT

# Written in parts, so that this file does not contain what it looks for.
INDEX_HOSTS = [
    ("py" + "pi", "org"),
    ("python" + "hosted", "org"),
    ("npm" + "js", "org"),
    ("npm" + "js", "com"),
    ("yarn" + "pkg", "com"),
    ("deb." + "debian", "org"),
]
MACHINE_PATHS = ["work", "root", "home/[a-z]+", "Users/[A-Za-z]+"]
TELLING = re.compile(
    "|".join(
        [
            *(rf"\b{re.escape(f'{host}.{domain}')}\b" for host, domain in INDEX_HOSTS),
            *(rf"(?<![\w.~-])/{path}/" for path in MACHINE_PATHS),
        ]
    )
)


def telling(text: str) -> Iterator[tuple[int, str]]:
    """Line and wording of each place that tells where the work was done."""
    for number, line in enumerate(text.splitlines(), start=1):
        yield from ((number, match[0]) for match in TELLING.finditer(line))


def repository_files() -> list[str]:
    listing = ["git", "-C", str(CHECKOUT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        shown = subprocess.run(listing, capture_output=True, check=True, text=True).stdout
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not in a git checkout: there is no list of the repository's files")
    return [name for name in shown.split("\0") if name and (CHECKOUT / name).is_file()]


def test_no_file_tells_where_it_was_made() -> None:
    found = {
        f"{name}:{line}": wording
        for name in repository_files()
        for line, wording in telling((CHECKOUT / name).read_text("utf-8", errors="ignore"))
    }
    assert found == {}


@pytest.mark.parametrize(
    "text",
    ["https://py" + "pi.org/simple", "files.python" + "hosted.org", "cd /wo" + "rk/x", '"/ro' + 'ot/.cache"'],
)
def test_a_telling_line_is_found(text: str) -> None:
    assert [number for number, _ in telling(f"first\n{text}\n")] == [2]


@pytest.mark.parametrize("text", ["docs/wo" + "rk/plan", "https://example.org/wo" + "rk/", "homework/", "~/ro" + "ot/"])
def test_an_ordinary_line_is_none(text: str) -> None:
    assert not list(telling(text))
