from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sluis.screening.texts import Texts, as_lines, at_places

lines = st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"])), max_size=40)


@given(lines, st.data())
def test_texts_are_read_one_by_one_and_all_together(texts: list[str], data: st.DataObject) -> None:
    kept = Texts(as_lines(texts), len(texts))
    places = data.draw(st.lists(st.sampled_from(range(len(texts))), max_size=9)) if texts else []
    for _ in range(3):
        assert at_places(kept, places) == [texts[place] for place in places]
    assert list(kept) == texts
    assert kept[1:3] == texts[1:3]


@given(lines, st.text(max_size=3))
def test_a_text_is_there_whether_it_is_searched_or_all_are_read(texts: list[str], wanted: str) -> None:
    order = np.array(sorted(range(len(texts)), key=texts.__getitem__), np.int32)
    kept = Texts(as_lines(texts), len(texts), order)
    for one in (wanted, *texts):
        assert (one in kept) is (one in texts)
    assert [one in kept for one in [wanted] * 3000] == [wanted in texts] * 3000
    ordered = sorted(texts)
    assert (wanted in Texts(as_lines(ordered), len(texts))) is (wanted in texts)
