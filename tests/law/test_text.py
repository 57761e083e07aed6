"""Words in two languages."""

import pytest

from sluis.law.text import Language, Text

LICENCE = Text(nl="vergunning", en="authorisation")


def test_a_text_speaks_either_language() -> None:
    assert [LICENCE.into(language) for language in Language] == ["vergunning", "authorisation"]


def test_words_within_words_are_filled_in_their_own_language() -> None:
    filled = Text(nl="{count} × {what}", en="{what}, {count} times").format(what=LICENCE, count=2)
    assert filled == Text(nl="2 × vergunning", en="authorisation, 2 times")


def test_texts_that_say_the_same_are_equal() -> None:
    same = Text(nl="vergunning", en="authorisation")
    others = [Text(nl="vergunning", en="licence"), Text(nl="toestemming", en="authorisation")]
    assert same == LICENCE
    assert {LICENCE, same, *others} == {LICENCE, *others}
    assert all(other != LICENCE for other in others)
    assert LICENCE != "authorisation"


@pytest.mark.parametrize("name", ["nl", "en", "fr"])
def test_a_text_cannot_be_changed(name: str) -> None:
    with pytest.raises(AttributeError, match=f"a Text cannot be changed: {name}"):
        setattr(LICENCE, name, "x")
    assert Text(nl="vergunning", en="authorisation") == LICENCE


def test_a_text_shows_both_languages() -> None:
    assert repr(LICENCE) == "Text(nl='vergunning', en='authorisation')"
