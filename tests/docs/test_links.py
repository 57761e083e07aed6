"""Every link inside the documentation leads somewhere, also to the right heading."""

import posixpath
import re
from collections.abc import Iterator, Mapping

from docs import build

LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^)\s]+)\)")
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.*?)(?:\s*\{#([\w-]+)\})?$", re.MULTILINE)


def links(text: str) -> Iterator[str]:
    """The targets of links to pages of our own."""
    for target in LINK.findall(CODE.sub("", text)):
        if not target.startswith(("http://", "https://", "mailto:")):
            yield target


def anchors(text: str) -> set[str]:
    """The places in a page that a link can name."""
    without_code = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return {own or slug(title) for title, own in HEADING.findall(without_code)}


def slug(title: str) -> str:
    """The place that the site gives a heading without one of its own."""
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", title).strip().lower())


def broken(pages: Mapping[str, str]) -> list[str]:
    """Page and target of every link that leads nowhere."""
    found = []
    places = {path: anchors(text) for path, text in pages.items()}
    for path, text in pages.items():
        for target in links(text):
            file, _, mark = target.partition("#")
            place = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            exists = place in pages or (build.DOCS / place).is_file()
            if not exists or (mark and mark not in places.get(place, set())):
                found.append(f"{path}: {target}")
    return found


def test_every_link_leads_somewhere(pages: Mapping[str, str]) -> None:
    assert broken(pages) == []


def test_every_link_of_the_readmes_leads_somewhere() -> None:
    for name in ("README.md", "README.nl.md", "CONTRIBUTING.md"):
        text = (build.CHECKOUT / name).read_text("utf-8")
        assert [one for one in links(text) if not (build.CHECKOUT / one.partition("#")[0]).exists()] == []


def test_a_broken_link_is_found() -> None:
    pages = {"en/a.md": "# A\n\n[b](b.md#no-such) [c](../c.md) [a](#a)", "en/b.md": "# B\n"}
    assert broken(pages) == ["en/a.md: b.md#no-such", "en/a.md: ../c.md"]
