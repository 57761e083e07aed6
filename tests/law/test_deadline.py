"""A deadline says its period and its event in both languages."""

import pytest

from sluis.law.deadline import deadline_words, period_words
from sluis.law.rule import Deadline
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Runs, Unit

EXPORT = Text(nl="de uitvoer", en="the export")


@pytest.mark.parametrize(
    ("deadline", "words"),
    [
        (
            Deadline(EXPORT, Limit(30, Unit.DAYS)),
            Text(nl="binnen 30 dagen na de uitvoer", en="within 30 days after the export"),
        ),
        (
            Deadline(EXPORT, Limit(10, Unit.WORKING_DAYS, Runs.BEFORE)),
            Text(nl="ten minste 10 werkdagen vóór de uitvoer", en="at least 10 working days before the export"),
        ),
        (
            Deadline(EXPORT, Limit(5, Unit.YEARS, Runs.AFTER_YEAR), lasts=True),
            Text(
                nl="ten minste 5 jaar na het einde van het kalenderjaar van de uitvoer",
                en="at least 5 years from the end of the calendar year of the export",
            ),
        ),
    ],
)
def test_a_deadline_says_how_its_period_runs(deadline: Deadline, words: Text) -> None:
    assert deadline_words(deadline) == words


@pytest.mark.parametrize("unit", Unit)
def test_one_of_a_unit_is_not_many(unit: Unit) -> None:
    one, two = (period_words(Limit(number, unit)).en for number in (1, 2))
    assert two == f"2 {one.removeprefix('1 ')}s"
