"""The readers on texts small enough to see through, and on files that want to do harm."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification.official import (
    BrokenTextError,
    DangerousTextError,
    Kind,
    Markup,
    NoTextError,
    OfficialText,
    OfficialTextError,
    TooLargeTextError,
    read,
    reading,
)
from sluis.classification.official.run_on import entry_passages
from sluis.classification.official.threshold import thresholds

FORMEX = """<?xml version="1.0" encoding="UTF-8"?>
<ANNEX NNC="YES"><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS>
<NP><NO.P>7A901</NO.P><TXT>Lamps brighter than 2 × 10<HT TYPE="SUP">9</HT> W, as follows:</TXT><P><LIST TYPE="alpha">
<ITEM><NP><NO.P>a.</NO.P><TXT>Red<NOTE NOTE.ID="E1"><P>As seen.</P></NOTE> ones;</TXT></NP></ITEM>
<ITEM><NP><NO.P>b.</NO.P><TXT>Blue ones:</TXT><P><LIST><ITEM><NP><NO.P>1.</NO.P><TXT>Dark;</TXT></NP></ITEM></LIST></P>
<GR.ANNOTATION><TITLE><TI><P>Technical Note:</P></TI></TITLE><ANNOTATION><P>
<QUOT.START CODE="2018"/>Dark<QUOT.END CODE="2019"/>
means less than 5 lm.</P></ANNOTATION></GR.ANNOTATION></NP></ITEM>
<?CLG.MDFO ID="O1" IDREF="C1" ACTION="DELETED" LEVEL="STRUCTURE"?><ITEM><NP><NO.P>c.</NO.P><TXT>Green ones.</TXT></NP></ITEM>
<?CLG.MDFC ID="C1" IDREF="O1"?></LIST></P>
<NP><NO.P>Note 1:</NO.P><TXT>7A901.a. does not control:</TXT><P><LIST><ITEM><NP><NO.P>a.</NO.P><TXT>Candles.</TXT></NP></ITEM>
</LIST></P></NP></NP></CONTENTS></ANNEX>"""
PAGE = """<html lang="en"><body><div><p class="oj-doc-ti">ANNEX I</p><p class="oj-doc-ti">List</p>
<table border="0"><tr><td></td><td><p class="oj-normal">7A901</p></td><td>
<span>Lamps brighter than 2 × 10<span class="oj-super">9</span>
W, as follows:</span>
<table border="0"><tr><td><p>a.</p></td><td><p>Red ones;</p></td></tr></table>
<table border="0"><tr><td><p>b.</p></td><td><p>Blue ones:</p>
<table border="0"><tr><td><p>1.</p></td><td><p>Dark;</p></td></tr></table>
<p class="oj-ti-annotation"><span>Technical Note:</span></p><p>‘Dark’ means less than 5 lm.</p></td></tr></table>
<table border="0"><tr><td><p>Note 1:</p></td><td><p>7A901.a. does not control:</p>
<table border="0"><tr><td><p>a.</p></td><td><p>Candles.</p></td></tr></table></td></tr></table></td></tr></table>
</div></body></html>"""
FEED = json.dumps(
    {
        "celex": "02021R0821",
        "valid_from": "2025-11-15",
        "entries": [
            {"entry_code": "7A901", "verbatim_text": "7A901 Lamps:\n7A901.a Red ones;\n7A901.a N.B. SEE ALSO 7A902.b."}
        ],
    }
)
RUN_ON = json.dumps([{"entry_code": "7A901", "text": "Lamps: a. Red; or b. Blue: 1. Dark; and 2. Light. Note: None."}])
SAMPLES = [FORMEX, PAGE, FEED, RUN_ON]


def read_text(written: str) -> OfficialText:
    return read(written.encode(), "lamps")


@pytest.mark.parametrize("written", [FORMEX, PAGE], ids=["formex", "page"])
def test_both_markups_give_the_same_tree(written: str) -> None:
    text = read_text(written)
    assert {path: one.text for path, one in text.paragraphs.items()} == {
        "7A901": "Lamps brighter than 2 × 10⁹ W, as follows:",
        "7A901.a": "Red ones;",
        "7A901.b": "Blue ones:",
        "7A901.b.1": "Dark;",
    }
    notes = [(one.path, one.kind, one.label, one.text) for one in text.passages if one.kind.is_note]
    assert notes == [
        ("7A901.b", Kind.TECHNICAL_NOTE, "Technical Note", "‘Dark’ means less than 5 lm."),
        ("7A901", Kind.NOTE, "Note 1", "7A901.a. does not control:\na. Candles."),
    ]
    assert text.counts().points_in_notes == 1


def test_what_an_amendment_deleted_is_not_there() -> None:
    assert "Green" in FORMEX
    assert not any("Green" in one.text for one in read_text(FORMEX).passages)


def test_a_footnote_does_not_interrupt_the_words() -> None:
    assert [one.text for one in read_text(FORMEX).passages if one.kind is Kind.FOOTNOTE] == ["As seen."]


@pytest.mark.parametrize("written", [FORMEX, PAGE], ids=["formex", "page"])
def test_a_term_is_bound_to_its_paragraph(written: str) -> None:
    [term] = read_text(written).definitions["dark"]
    assert (term.term, term.governs) == ("Dark", "7A901.b")


def test_a_reference_names_the_entry() -> None:
    [note] = read_text(FEED).notes["7A901.a"]
    assert (note.kind, note.refers_to) == (Kind.NB, ("7A902.b",))


def test_each_markup_is_recognised() -> None:
    assert [read_text(one).markup for one in SAMPLES] == list(Markup)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("exceeding 500 MHz;", ("500", "MHz", ">", False)),
        ("of 1,5 kW or more", ("1.5", "kW", ">=", False)),
        ("equal to or less (better) than 0,024 %", ("0.024", "%", "<=", False)),
        ("less (better) than 50 ns", ("50", "ns", "<", False)),
        ("not exceeding 1 000 hours", ("1000", "hours", "<=", False)),
        ("greater than 2 × 10⁹ N/m2", ("2E+9", "N/m2", ">", False)),
        ("greater than 2 × 109 N/m2", ("2E+9", "N/m2", ">", True)),
        ("exceeding 103", ("103", "", ">", True)),
        ("within ±0,05 %", ("0.05", "%", "", True)),
        ("≥ 0,4 kg/h", ("0.4", "kg/h", ">=", False)),
        ("below 218 K", ("218", "K", "<", False)),
    ],
)
def test_a_figure_has_number_unit_and_comparator(words: str, expected: tuple[str, str, str, bool]) -> None:
    [one] = thresholds(words)
    number, unit, comparator, uncertain = expected
    assert (one.number, one.unit, one.comparator, one.uncertain) == (Decimal(number), unit, comparator, uncertain)


@pytest.mark.parametrize(
    "words", ["specified in 8A, 8B or 8C", "see 5A001.b.5.", "Note 3 in Category 5, Part 2", "IEEE 802.11 WLAN"]
)
def test_a_number_that_names_something_is_no_figure(words: str) -> None:
    assert thresholds(words) == ()


def test_run_on_words_follow_the_markers_and_not_the_references() -> None:
    text = (
        "Lamps as follows: a. Red, other than those in paragraph b. of this entry, having any of: 1. Bright; or 2. Dark;"
        " Note: 7A901.a. does not control: a. Candles; or b. Torches. b. Blue; Technical Notes: 1. Blue is blue. 2. Not red."
    )
    found = [(one.path, one.kind, one.points) for one in entry_passages("7A901", text)]
    assert found == [
        ("7A901", Kind.PARAGRAPH, 0),
        ("7A901.a", Kind.PARAGRAPH, 0),
        ("7A901.a.1", Kind.PARAGRAPH, 0),
        ("7A901.a.2", Kind.PARAGRAPH, 0),
        ("7A901.a", Kind.NOTE, 2),
        ("7A901.b", Kind.PARAGRAPH, 0),
        ("7A901.b", Kind.TECHNICAL_NOTE, 2),
    ]


def test_a_marker_that_fits_in_two_places_is_doubted() -> None:
    text = "Lamps: a. Red: 1. Small: a. Old; b. New; c. Odd; b. Blue: 1. Dark; c. Green."
    assert not any(one.uncertain for one in entry_passages("7A901", text.replace("c. Odd; ", "or c. Odd. ")))
    ambiguous = "Lamps: a. Red: 1. Small: a. Old; b. Blue; c. Green."
    assert any(one.uncertain for one in entry_passages("7A901", ambiguous))


BOMB = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><ANNEX><P>&b;</P></ANNEX>'
INTRUDER = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><ANNEX><P>&a;</P></ANNEX>'
HIDDEN = '<?xml version="1.0" encoding="UTF-7"?><!DOCTYPE x [+ADwAIQ-ENTITY a "b"+AD4]><ANNEX><P>&a;</P></ANNEX>'


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (BOMB.encode(), DangerousTextError),
        (INTRUDER.encode(), DangerousTextError),
        (HIDDEN.encode(), BrokenTextError),
        (BOMB.encode("utf-16"), NoTextError),
        (b"<ANNEX>" + b"<P>" * 200 + b"x" + b"</P>" * 200 + b"</ANNEX>", DangerousTextError),
        (b"<ANNEX>" + b"<P>" * 100_000, DangerousTextError),
        (b"<html><body>" + b"<div>" * 5_000 + b"</body></html>", DangerousTextError),
        (FORMEX.encode()[:-200], BrokenTextError),
        (PAGE.encode()[:-40], BrokenTextError),
        (FEED.encode()[:-10], NoTextError),
        (b"[" * 100_000, NoTextError),
        (b'{"entries": [{"entry_code": "../../x", "verbatim_text": ""}]}', NoTextError),
        (b'{"entries": []}', NoTextError),
        (b"<NOTICE><WORK/></NOTICE>", NoTextError),
        (b"<html><body><p>Hello</p></body></html>", NoTextError),
        (b"%PDF-1.7", NoTextError),
        (b"PK\x03\x04", NoTextError),
        (b"", NoTextError),
        (b" \n", NoTextError),
    ],
)
def test_a_bad_file_is_refused_whole(content: bytes, error: type[OfficialTextError]) -> None:
    with pytest.raises(error, match="bad"):
        read(content, "bad")


def test_a_file_above_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 10)
    with pytest.raises(TooLargeTextError):
        read(b"x" * 11, "bad")


def test_a_text_cannot_steer_a_terminal() -> None:
    text = read_text(FEED.replace("Red ones", "Red\\u001b[2J\\u202e ones"))
    assert text.paragraphs["7A901.a"].text == "Red[2J ones;"


@given(st.binary(max_size=400) | st.text(max_size=400).map(str.encode))
def test_whatever_comes_in_is_read_or_refused(content: bytes) -> None:
    refused_or_read(content)


@given(st.sampled_from(SAMPLES), st.data())
def test_a_damaged_file_is_read_or_refused(sample: str, data: Any) -> None:  # noqa: ANN401  (hypothesis has no name for it)
    content = bytearray(sample.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = data.draw(st.integers(start, min(len(content), start + 40)))
        content[start:end] = data.draw(
            st.binary(max_size=8) | st.sampled_from([b"<P>", b"</P>", b"<td>", b"a. ", b"&lt;", b'"', b"}"])
        )
    refused_or_read(bytes(content))


@given(st.text(alphabet="ab12iv.;: NoteTchical,or", max_size=200))
def test_run_on_words_never_get_lost(words: str) -> None:
    found = entry_passages("7A901", words)
    kept = "".join(
        "".join((one.label if one.path != "7A901" or one.kind is not Kind.PARAGRAPH else "") + one.text) for one in found
    )
    assert sorted(kept.replace(" ", "").replace(":", "")) == sorted(words.replace(" ", "").replace(":", ""))


def refused_or_read(content: bytes) -> None:
    try:
        text = read(content, "fuzzed")
    except OfficialTextError:
        return
    paths = [one.path for one in text.passages if one.kind is Kind.PARAGRAPH]
    assert len(paths) == len(set(paths))
    assert text.counts().paragraphs == len(paths)
