"""A duty of an answer in lines of text: what, under which provision, when it arises, and by which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli import provision_words, words
from sluis.cli.dates import spelled_day
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sluis.assessment import answer as answers

_USUAL_BEARER = "exporter"


def duty_lines(duty: answers.Duty, language: Language) -> Iterator[str]:
    """What must be done, by whom if not by the exporter, and on a line each its trigger and its deadline."""
    text = duty.text
    if duty.bearer != _USUAL_BEARER:
        text = words.FOR_BEARER.format(bearer=provision_words.BEARERS[duty.bearer], text=text)
    yield f"{capital(text.into(language))} ({duty.citation.into(language)})"
    if duty.trigger is not None:
        yield words.DUTY_WHEN.format(trigger=duty.trigger).into(language)
    if duty.deadline is not None and duty.due is not None:
        yield capital(due_words(duty.deadline, duty.due).into(language))


def due_words(deadline: Text, due: answers.Due) -> Text:
    """The day of a deadline with the period and its basis; without a day, what is missing."""
    if due.on is None:
        return words.NO_DAY[due.missing or "event"].format(deadline=deadline, fact=due.fact or "-")
    when = words.DUE[due.kind].format(day=_spelled(due.on))
    if due.event_on is None:
        said = words.DUE_SOMETIME.format(when=when, deadline=deadline, act=due.citation)
    else:
        said = words.DUE_ON.format(when=when, deadline=deadline, event=_spelled(due.event_on), act=due.citation)
    return words.DUE_PASSED.format(due=said) if due.passed else said


def capital(sentence: str) -> str:
    """The sentence with a capital at its start."""
    return sentence[:1].upper() + sentence[1:]


def _spelled(day: date) -> Text:
    return Text(*(spelled_day(day, language) for language in (Language.NL, Language.EN)))
