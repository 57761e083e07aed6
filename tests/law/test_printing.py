"""A rule prints itself in either language, and its table says bounds in words."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from sluis.law.condition import AtLeast, Condition, Constant, Defined, any_of
from sluis.law.fact import Amount, Choice, Day, Nature
from sluis.law.printing import printed, words_of
from sluis.law.quantity import Quantity
from sluis.law.table import decision_table
from sluis.law.text import Language
from sluis.law.truth import NO, YES
from tests.properties.strategies import PLACE, text, yes_or_no

A, B = yes_or_no("a"), yes_or_no("b")
KEY = Amount("key", text("How long?"), text("key length"), Nature.DESIGN, PLACE, unit="bit")
SIGNED = Day("signed", text("When?"), text("signed"), Nature.DEAL, PLACE)
LAND = Choice("land", text("Which?"), text("land"), Nature.DEAL, PLACE)
BITS, LONGER, LONGEST = (Quantity(Fraction(number), "bit") for number in (56, 112, 168))


@pytest.mark.parametrize(
    ("condition", "english", "dutch"),
    [
        (A, "a", "a (nl)"),
        (A & B, "all of:", "alle van:"),
        (A | B, "at least one of:", "ten minste één van:"),
        (~A, "not:", "niet:"),
        (AtLeast(2, (A, B)), "at least 2 of:", "ten minste 2 van:"),
        (Constant(holds=True), "always", "altijd"),
        (Constant(holds=False), "never", "nooit"),
        (KEY > BITS, "key length: more than 56 bit", "key length (nl): meer dan 56 bit"),
        (KEY <= BITS, "key length: at most 56 bit", "key length (nl): ten hoogste 56 bit"),
        (SIGNED.before(date(2021, 9, 9)), "signed: before 2021-09-09", "signed (nl): vóór 2021-09-09"),
        (
            SIGNED.from_(date(2021, 9, 9)),
            "signed: on or after 2021-09-09",
            "signed (nl): op of na 2021-09-09",
        ),
        (LAND.is_in(["NL", "BE"]), "land: BE, NL", "land (nl): BE, NL"),
        (
            Defined(text("term"), PLACE, A),
            "term (Article 1 of Test Act):",
            "term (nl) (artikel 1 van Testwet):",
        ),
    ],
)
def test_a_condition_has_words(condition: Condition, english: str, dutch: str) -> None:
    words = words_of(condition)
    assert (words.nl, words.en) == (dutch, english)


def test_a_rule_prints_as_a_tree_in_which_an_exception_stays_visible() -> None:
    lines = printed((A & B).unless(~A)).lines(Language.EN)
    assert [f"{'  ' * depth}{words}" for depth, words in lines] == [
        "all of:",
        "  all of:",
        "    a",
        "    b",
        "  unless:",
        "    not:",
        "      a",
    ]


@pytest.mark.parametrize(
    "condition", [A | B, A & B, AtLeast(1, (A, B)), Defined(text("term"), PLACE, A | B), ~(A & B), ~~(A | B)]
)
def test_whatever_a_rule_is_made_of_is_printed_below_it(condition: Condition) -> None:
    (_, _), *below = printed(condition).lines(Language.NL)
    deepest = max(depth for depth, _ in below)
    assert [words for depth, words in below if depth == deepest] == ["a (nl)", "b (nl)"]


def rows(condition: Condition) -> list[tuple[list[str], str]]:
    table = decision_table(condition)
    return [([entry.words.en for entry in row.entries], row.conclusion.value) for row in table.rows]


def test_a_table_says_for_each_fact_what_it_is_or_that_it_does_not_matter() -> None:
    assert rows(A & B) == [(["no", "does not matter"], "no"), (["yes", "no"], "no"), (["yes", "yes"], "yes")]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (KEY > BITS, ["at most 56 bit", "more than 56 bit"]),
        (KEY >= BITS, ["less than 56 bit", "at least 56 bit"]),
        (
            (KEY > BITS) | (KEY < BITS),
            ["less than 56 bit or more than 56 bit", "at least 56 bit and at most 56 bit"],
        ),
        (
            (KEY >= BITS) & (KEY < LONGER),
            ["less than 56 bit or at least 112 bit", "at least 56 bit and less than 112 bit"],
        ),
        (
            (KEY < BITS) | (KEY >= LONGER) | (KEY >= LONGEST),
            ["less than 56 bit or at least 112 bit", "at least 56 bit and less than 112 bit"],
        ),
        (
            (KEY > BITS) & (KEY <= LONGER),
            ["at most 56 bit or more than 112 bit", "more than 56 bit and at most 112 bit"],
        ),
        (SIGNED.before(date(2021, 9, 9)), ["before 2021-09-09", "on or after 2021-09-09"]),
        (LAND.is_in(["NL", "BE"]), ["BE or NL", "another value"]),
    ],
)
def test_a_table_says_intervals_and_options_in_words(condition: Condition, expected: list[str]) -> None:
    assert [entries[0] for entries, _ in rows(condition)] == expected


def test_a_table_joins_intervals_in_either_language() -> None:
    table = decision_table((KEY < BITS) | (KEY > LONGER))
    assert [row.entries[0].words.nl for row in table.rows] == [
        "minder dan 56 bit of meer dan 112 bit",
        "ten minste 56 bit en ten hoogste 112 bit",
    ]


def test_what_a_constraint_rules_out_has_no_row() -> None:
    table = decision_table(A | B, [~A])
    found = {tuple(entry.words.en for entry in row.entries): row.conclusion for row in table.rows}
    assert found == {("no", "no"): NO, ("no", "yes"): YES}


def test_a_table_ends_after_a_hundred_rows_unless_more_are_asked_for() -> None:
    many = any_of(*(yes_or_no(f"f{number}") for number in range(120)))
    table, whole = decision_table(many), decision_table(many, limit=121)
    assert (len(table.rows), table.truncated) == (100, True)
    assert (len(whole.rows), whole.truncated) == (121, False)
    assert whole.rows[:100] == table.rows


def test_a_condition_that_needs_no_fact_has_one_row() -> None:
    assert decision_table(A | ~A).rows[0].conclusion is YES
    assert len(decision_table(A & ~A).rows) == 1
    assert decision_table(Constant(holds=False)).rows == (((), NO),)
