"""Whatever a user can meet is in the documentation, in both languages."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from docs import build
from docs.generator import commands
from docs.generator.contract import fields_of
from docs.generator.errors import error_classes
from docs.generator.shown import written_pages
from sluis.assessment import Answer, Case, World
from sluis.law.text import Language
from tests.docs.conftest import LANGUAGES

SOURCES = build.CHECKOUT / "src" / "sluis"
SETTING = re.compile(r"""(?:environ(?:\.get)?[\[(]|getenv\(|envvar=)\s*["'](SLUIS_\w+|DATABASE_URL)["']""")


def settings_read(folder: Path) -> set[str]:
    return {name for path in folder.rglob("*.py") for name in SETTING.findall(path.read_text("utf-8"))}


BEFORE = re.compile(r"(?:`|^#+ |\| )$")


def stands(name: str, text: str) -> bool:
    """Whether the text has a name as code or as a heading."""
    # From the name back to the start of its line: a page of a million letters is gone through as fast as it is read.
    found = re.finditer(rf"{re.escape(name)}(?:`|$| \|)", text, re.MULTILINE)
    return any(BEFORE.search(text[text.rfind("\n", 0, one.start()) + 1 : one.start()]) for one in found)


def missing(wanted: set[str], text: str) -> set[str]:
    """The names that the text does not have as code or as a heading."""
    return {name for name in wanted if not stands(name, text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_is_there(language: str, pages: Mapping[str, str], world: World) -> None:
    assert missing(set(world.facts), pages[f"generated/{language}/facts.md"]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_there_with_its_options(language: str, pages: Mapping[str, str]) -> None:
    text = pages[f"generated/{language}/commands.md"]
    found = list(commands.contexts(Language(language)))
    assert missing({one.command_path for one in found}, text) == set()
    options = {option for one in found for parameter in one.command.params for option in parameter.opts}
    assert [option for option in options if option.startswith("--") and option not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_code_is_there_with_its_message(language: str, pages: Mapping[str, str]) -> None:
    text = pages[f"generated/{language}/errors.md"]
    assert missing({one.code for one in error_classes()} | {one.__name__ for one in error_classes()}, text) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_in_the_source_is_there(language: str, pages: Mapping[str, str]) -> None:
    found = {
        code for path in SOURCES.rglob("*.py") for code in re.findall(r"""["'](S[1-9]\d\d)["']""", path.read_text("utf-8"))
    }
    assert {"S124", "S235", "S236", "S390", "S399"} <= found
    assert missing(found, pages[f"generated/{language}/errors.md"]) == set()


def test_no_two_kinds_of_error_share_a_code() -> None:
    codes = [one.code for one in error_classes() if not one.__subclasses__()]
    assert {code for code in codes if codes.count(code) > 1} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_there(language: str, pages: Mapping[str, str]) -> None:
    read = settings_read(SOURCES) | settings_read(build.CHECKOUT / "tests")
    assert "SLUIS_LANG" in read
    assert missing(read, pages[f"{language}/reference.md"]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "root"), [("case-file", Case), ("answer", Answer)])
def test_every_field_is_there(name: str, root: type[Case | Answer], language: str, pages: Mapping[str, str]) -> None:
    text = pages[f"generated/{language}/{name}.md"]
    assert missing({field for _, field in fields_of(root)}, text) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_provision_is_in_the_rule_book(language: str, pages: Mapping[str, str], world: World) -> None:
    book = "\n".join(text for path, text in pages.items() if path.startswith(f"generated/{language}/rule-book-"))
    assert missing({one.id for one in world.law.provisions}, book) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_the_tables_is_there(language: str, pages: Mapping[str, str], world: World) -> None:
    rows = [one.id for one in world.knowledge.measures] + [one.id for one in world.knowledge.advice]
    assert [row for row in rows if f"`{row}`" not in pages[f"generated/{language}/measures.md"]] == []
    risks = pages[f"generated/{language}/risk.md"]
    assert [one.id for one in world.knowledge.risk if f"`{one.id}`" not in risks] == []
    for name, own in (("red-flags", world.knowledge.red_flags), ("safeguards", world.knowledge.safeguards)):
        text = pages[f"generated/{language}/{name}.md"]
        assert [one.id for one in own if f"### `{one.id}`" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_on_record_about_destinations_is_there(language: str, pages: Mapping[str, str], world: World) -> None:
    legal, misuse, names = (pages[f"generated/{language}/{name}.md"] for name in ("legal-facts", "misuse", "country-names"))
    known = world.knowledge
    assert [one.id for one in known.sanctions_regimes if one.about.text.into(Language(language)) not in legal] == []
    assert [one.id for one in known.misuse if one.what.text.into(Language(language))[:40] not in misuse] == []
    assert [one.code for one in known.country_names if f"`{one.code}`" not in names] == []
    assert [one.code for one in known.former_countries if f"`{one.code}`" not in names] == []


def test_every_page_exists_in_both_languages() -> None:
    paths = [path.relative_to(build.DOCS) for path in written_pages(build.DOCS)]
    english, dutch = ({path.relative_to(one) for path in paths if path.parts[0] == one} for one in LANGUAGES)
    assert english == dutch


def headings(text: str) -> list[int]:
    """How deep each heading is. The words differ between the languages."""
    without_code = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return [len(found) for found in re.findall(r"^(#+) ", without_code, re.MULTILINE)]


def test_pages_and_readmes_have_the_same_headings_in_both_languages(pages: Mapping[str, str]) -> None:
    written = [path.removeprefix("en/") for path in pages if path.startswith("en/")]
    assert [path for path in written if headings(pages[f"en/{path}"]) != headings(pages[f"nl/{path}"])] == []
    readmes = [(build.CHECKOUT / name).read_text("utf-8") for name in ("README.md", "README.nl.md")]
    assert headings(readmes[0]) == headings(readmes[1])


def test_a_missing_name_is_found() -> None:
    assert missing({"S999", "S100"}, "| S100 | 2 |") == {"S999"}
    assert headings("# a\n\n```sh\n# no heading\n```\n\n## b") == [1, 2]


def test_a_setting_is_found_in_code(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text('os.environ.get("SLUIS' + '_EXAMPLE")', "utf-8")
    assert settings_read(tmp_path) == {"SLUIS" + "_EXAMPLE"}
