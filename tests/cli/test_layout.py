"""Pages in a narrow and in a wide terminal: every line fits, and no letter is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from rich.console import Console
from rich.text import Text as Styled

from sluis.assessment import Answer, Case, When, World, assess
from sluis.cli import assess as assess_command
from sluis.cli.layout import Labelled
from tests.cli.running import LANGUAGES, sluis

EXAMPLES = Path(__file__).parents[2] / "examples"
FIREWALL, ORDER = "factsheet-1-firewall.yaml", "mixed-order.yaml"
PAGES = [
    ("assess", FIREWALL),
    ("assess", ORDER, "--why"),
    ("explain", "2021/821 art. 5(1)", "--table"),
    ("coverage",),
    ("law",),
    ("law", "--facts"),
    ("compare", FIREWALL, "--as-of", "2021-09-08", "--as-of", "2021-09-09"),
    ("knowledge", "sources"),
]


@pytest.fixture(autouse=True)
def _among_the_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLES)


@pytest.fixture(scope="module", autouse=True)
def each_case_is_assessed_once() -> Iterator[None]:
    """What is looked at here is how one and the same answer is laid out."""
    known: dict[tuple[bytes, date], Answer] = {}

    def assessed(case: Case, world: World, when: When) -> Answer:
        key = msgspec.json.encode(case), when.as_of
        if key not in known:
            known[key] = assess(case, world, when)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assess_command, "assess", assessed)
        yield


def page(width: int, language: str, *arguments: str) -> list[str]:
    """The lines of a command in a terminal of that width, without colours."""
    terminal = {"COLUMNS": str(width), "FORCE_COLOR": "1", "TERM": "xterm"}
    out = sluis(*arguments, "--lang", language, **terminal).out
    return re.sub(r"\x1b\[[0-9;]*m", "", out).splitlines()


def letters(lines: list[str]) -> Counter[str]:
    """How often each letter and figure is there, wherever it stands."""
    return Counter(letter for line in lines for letter in line if letter.isalnum())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("arguments", PAGES, ids=lambda arguments: arguments[0])
def test_every_line_fits_and_no_letter_is_lost(arguments: tuple[str, ...], language: str) -> None:
    usual = page(100, language, *arguments)
    for width, most in ((40, 40), (60, 60), (200, 100)):
        lines = page(width, language, *arguments)
        assert [line for line in lines if len(line) > most] == []
        assert letters(lines) == letters(usual)


@pytest.mark.parametrize("arguments", PAGES, ids=lambda arguments: arguments[0])
def test_a_wide_terminal_shows_the_page_of_a_pipe(arguments: tuple[str, ...]) -> None:
    piped = sluis(*arguments, "--lang", "nl")
    assert piped.is_plain
    assert page(200, "nl", *arguments) == piped.out.splitlines()


def shown(width: int) -> list[str]:
    rows = Labelled()
    rows.add("must", Styled("open", style="bold"), text="Classify the item: is it listed?")
    rows.add("should", "after shipment", text="Confirm arrival.")
    console = Console(width=width, no_color=True)
    with console.capture() as captured:
        console.print(rows)
    return [line.rstrip() for line in captured.get().splitlines()]


def test_a_text_stands_beside_its_labels_where_there_is_room() -> None:
    assert shown(24 + 32) == [
        "must    open            Classify the item: is it listed?",
        "should  after shipment  Confirm arrival.",
    ]


def test_a_text_stands_below_its_labels_where_there_is_none() -> None:
    assert shown(24 + 31) == [
        "must · open",
        "  Classify the item: is it listed?",
        "should · after shipment",
        "  Confirm arrival.",
    ]
