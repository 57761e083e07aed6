"""Errors say what is wrong, in both languages, and travel between processes."""

import copy
import pickle
from collections.abc import Iterator

import pytest

from sluis.law.errors import SluisError, UndeclaredFactError
from sluis.law.text import Language

DATA = dict.fromkeys(
    ("problem", "remedy", "citation", "left", "right", "key", "facts", "option", "what", "expected", "found"),
    "x",
)


def tree(root: type[SluisError] = SluisError) -> Iterator[type[SluisError]]:
    yield root
    for one in root.__subclasses__():
        yield from tree(one)


KINDS = [kind for kind in tree() if kind.__module__ == "sluis.law.errors"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_survives_a_journey_to_another_process(kind: type[SluisError]) -> None:
    error = kind(**DATA)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301  (our own bytes)
        assert (type(again), again.data, str(again)) == (kind, error.data, str(error))


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_speaks_both_languages(kind: type[SluisError]) -> None:
    error = kind(**DATA)
    assert error.message(Language.NL) != ""
    assert str(error) == error.message(Language.EN)
    assert error.args == (str(error),)


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in KINDS]
    assert sorted(set(codes)) == sorted(codes)


def test_a_missing_fact_is_a_key_error_with_a_readable_message() -> None:
    assert str(UndeclaredFactError(key="a")) == "The fact ‘a’ is not declared anywhere."
