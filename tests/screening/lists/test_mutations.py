"""Whatever happens to a file: it is read, or refused with a reason. Nothing else."""

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from sluis.screening.errors import ListFileError
from sluis.screening.lists import Header, read
from tests.screening.lists.reading import opened
from tests.screening.lists.synthetic import SYNTHETIC, Synthetic


@st.composite
def mutated(draw: st.DrawFn, content: bytes) -> bytes:
    """The content with one to three parts replaced, left out, doubled or moved."""
    for _ in range(draw(st.integers(1, 3))):
        first, last = sorted(draw(st.tuples(*[st.integers(0, len(content))] * 2)))
        last = min(last, first + draw(st.sampled_from([1, 8, 100, 10_000])))
        part = content[first:last]
        other = draw(
            st.one_of(
                st.just(b""),
                st.just(part * 2),
                st.just(part[::-1]),
                st.binary(max_size=12),
                st.sampled_from([b"<", b">", b"&", b'"', b"\x1a", b"\0", b"\xff", b";", b"-0-", b"]]>", b"9" * 400, b"\n"]),
            )
        )
        content = content[:first] + other + content[last:]
    return content


@pytest.mark.parametrize("one", SYNTHETIC, ids=lambda one: one.format)
@given(data=st.data())
def test_a_mutated_file_is_read_or_refused(one: Synthetic, data: st.DataObject) -> None:
    victim = data.draw(st.sampled_from(sorted(one.files)))
    files = {name: data.draw(mutated(content)) if name == victim else content for name, content in one.files.items()}
    note(repr(files[victim]))
    chosen = data.draw(st.sampled_from(["", one.format]))
    try:
        header, found = read(opened(files), chosen)
    except ListFileError:
        return
    assert isinstance(header, Header)
    assert header.entries == len(found) > 0
    assert len({entry.id for entry in found}) == len(found)
    assert all(entry.names and entry.digest for entry in found)


@given(content=st.binary(max_size=300), format_id=st.sampled_from(["", *(one.format for one in SYNTHETIC)]))
def test_any_bytes_are_read_or_refused(content: bytes, format_id: str) -> None:
    try:
        read(opened({"file": content}), format_id)
    except ListFileError:
        return
    pytest.fail("these bytes are no list")
