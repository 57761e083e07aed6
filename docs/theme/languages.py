"""Tell the theme the language of a page, and where the same page stands in the other language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

_PAIRS = {"glossary.md": "woordenlijst.md", "woordenlijst.md": "glossary.md"}
_FOLDERS = (("nl/", "en/"), ("generated/nl/", "generated/en/"))


def language_of(path: str) -> str:
    """`nl` for a Dutch page, else `en`."""
    return "nl" if path == "woordenlijst.md" or path.startswith(("nl/", "generated/nl/")) else "en"


def twin_of(path: str) -> str | None:
    """The same page in the other language; None where there is none."""
    if path in _PAIRS:
        return _PAIRS[path]
    for dutch, english in _FOLDERS:
        if path.startswith(dutch):
            return english + path.removeprefix(dutch)
        if path.startswith(english):
            return dutch + path.removeprefix(english)
    return None


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Give the template the language of the page, its part of the menu, and the address of its twin."""
    del config
    path = page.file.src_uri
    context["language"] = language_of(path)
    wanted = {"nl": "Nederlands", "en": "English"}[context["language"]]
    context["menu"] = next((part.children for part in nav.items if part.title == wanted), [])
    twin = _files.get_file_from_path(twin_of(path) or "") if _files is not None else None
    context["twin"] = None if twin is None else twin.url
    return context


_files: Files | None = None


def on_nav(nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
    """Remember the files, for the twins."""
    global _files  # noqa: PLW0603  (a hook has no other place to keep something)
    del config
    _files = files
    return nav


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Say the language where browsers and screen readers look for it."""
    del config
    language = language_of(page.file.src_uri)
    return output.replace('<html lang="en"', f'<html lang="{language}"', 1)
