"""Genuine acts: what the readers find is what stands in the markup, counted by other means."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from sluis.classification.official import NoTextError, OfficialText, read
from tests.classification.official import raw

CONSOLIDATED = (
    "02014R0926-20220306",
    "02015L0652-20181224",
    "02021R2178-20260101",
    "02024L1760-20260318",
    "02024R1689-20260727",
)
OF_THE_JOURNAL = ("32014R0926_oj", "32015L0652_oj", "32022R0193_oj", "32024R1689_oj", "32026R0073_oj")


@cache
def text_of(path: Path) -> OfficialText:
    return read(path.read_bytes(), path.name)


def acts(shared: Path) -> list[Path]:
    """The Formex files that hold a text: not those that describe the publication."""
    files = sorted((shared / "formats/formex").rglob("*.xml"))
    return [
        one for one in files if not one.name.endswith((".doc.xml", ".doc.fmx.xml", ".toc.fmx.xml")) and one.name != "DOC_1.xml"
    ]


def numbered(text: OfficialText) -> int:
    return text.counts().points + text.counts().points_in_notes


def test_every_numbered_point_of_every_formex_act_is_read(shared: Path) -> None:
    # The tree has a point numbered “Note A” among the notes.
    found = {one.name: numbered(text_of(one)) + raw.note_markers(raw.formex(one)) for one in acts(shared)}
    assert found == {one.name: raw.markers(raw.formex(one)) for one in acts(shared)}
    assert len(found) == 27
    assert sum(found.values()) > 8_000


def test_every_annotation_and_footnote_of_every_formex_act_is_read(shared: Path) -> None:
    for path in acts(shared):
        markup = raw.formex(path)
        counts = text_of(path).counts()
        assert counts.footnotes == markup.count("<NOTE "), path.name
        assert counts.notes - raw.note_markers(markup) == markup.count("<ANNOTATION>"), path.name


def test_no_sign_of_a_formex_act_is_lost(shared: Path) -> None:
    for path in acts(shared):
        kept = Counter(raw.in_one_shape("".join(one.label + one.text for one in text_of(path).passages)))
        lost = Counter(raw.letters(raw.formex(path))) - kept
        # A note is labelled without its colon; a group's title is the label of each of its notes.
        assert not set(lost) - {":"}, (path.name, lost)


@pytest.mark.parametrize("act", CONSOLIDATED)
def test_the_html_of_an_act_has_the_points_of_its_formex(shared: Path, act: str) -> None:
    formex = next((shared / "formats/formex/consolidated").glob(f"{act}*"))
    page = shared / f"formats/eurlex_html/consolidated/{act}.xhtml"
    assert points(page) == pytest.approx(points(formex), abs=2)
    assert text_of(page).celex == text_of(formex).celex == act
    assert text_of(page).day == text_of(formex).day


def points(path: Path) -> int:
    text = text_of(path)
    return numbered(text) + sum(one.kind.is_note and one.label in {"Note 1", "Note 2"} for one in text.passages)


def test_the_journals_page_of_an_act_has_the_points_of_its_formex_files(shared: Path) -> None:
    files = [one for one in acts(shared) if one.parent.name == "32024R1689"]
    page = text_of(shared / "formats/eurlex_html/oj/32024R1689_oj.xhtml")
    assert numbered(page) == sum(numbered(text_of(one)) for one in files)
    assert page.paragraphs["art_6.1.a"].text.startswith("the AI system is intended to be used as a safety component")
    assert page.paragraphs["anx_III.1.a"].text.startswith("remote biometric identification systems")


@pytest.mark.parametrize("act", OF_THE_JOURNAL)
def test_every_marker_and_footnote_of_the_journals_page_is_read(shared: Path, act: str) -> None:
    path = shared / f"formats/eurlex_html/oj/{act}.xhtml"
    text = text_of(path)
    assert text.counts().footnotes == path.read_text("utf-8").count('class="oj-note"') - path.read_text("utf-8").count(
        '<hr class="oj-note"'
    )
    assert {one.label for one in text.passages if one.is_numbered}


def test_no_word_of_a_consolidated_page_is_lost(shared: Path) -> None:
    """The words below the title: what comes before is about the text."""
    for act in CONSOLIDATED:
        formex = next((shared / "formats/formex/consolidated").glob(f"{act}*"))
        page = shared / f"formats/eurlex_html/consolidated/{act}.xhtml"
        said, printed = (Counter(words_of(text_of(one))) for one in (formex, page))
        assert sum((said - printed).values()) / sum(said.values()) < 0.02, act


def words_of(text: OfficialText) -> list[str]:
    return " ".join(one.text for one in text.passages).replace("|", " ").split()


def test_the_entry_of_the_journal_keeps_its_notes(shared: Path) -> None:
    text = text_of(shared / "formats/eurlex_html/32021R0821_3E002_oj_excerpt.html")
    assert list(text.paragraphs) == ["3E002", "3E002.a", "3E002.b", "3E002.c"]
    assert [(one.path, one.label) for one in text.passages if one.kind.is_note] == [
        ("3E002.a", "Technical Note"),
        ("3E002.c", "Technical Notes"),
        ("3E002", "Note 1"),
        ("3E002", "Note 2"),
        ("3E002", "Note 3"),
    ]


def test_a_file_about_an_act_is_no_text(shared: Path) -> None:
    for path in sorted((shared / "formats/cellar").iterdir()):
        with pytest.raises(NoTextError):
            read(path.read_bytes(), path.name)
