"""The interview: which question comes next, and where in the case file its answer belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.assessment.case import party_names
from sluis.statutes.facts import deal, item, party

if TYPE_CHECKING:
    from collections.abc import Collection

    from sluis.assessment.answer import Answer, Question
    from sluis.assessment.case import Case

Path: TypeAlias = "tuple[str | int, ...]"

_FIELDS = {
    deal.ACTIVITY.key: "activity",
    deal.MODE.key: "mode",
    deal.DESTINATION.key: "destination",
    deal.PURCHASING_COUNTRY.key: "purchasing_country",
    deal.TRANSIT_COUNTRY.key: "transit_countries",
    deal.END_USER_NAMED.key: "parties",
}


class Asking(NamedTuple):
    """A question, whether it decides, and the place of its answer in the case file."""

    question: Question
    decides: bool
    path: Path


def next_question(case: Case, answer: Answer, skipped: Collection[Path]) -> Asking | None:
    """The most decisive open question that was not skipped; when none is left, the next required one; then None."""
    for decides, questions in ((True, answer.questions.deciding), (False, answer.questions.required)):
        for question in questions:
            path = place_of(case, answer, question)
            if path not in skipped:
                return Asking(question, decides, path)
    return None


def place_of(case: Case, answer: Answer, question: Question) -> Path:
    """Where in the case file the answer to a question is written."""
    key = question.fact
    if key == party.ON_SANCTIONS_LIST.key and (asks := _asks(answer, question.about)):
        return ("parties", party_names(case).index(str(question.about)), asks)
    if key in _FIELDS:
        return (_FIELDS[key],)
    if key == party.ON_SANCTIONS_LIST.key:
        return ("screening", "attested")
    prefix = key.partition(".")[0]
    if prefix == "party":
        return _of_party(case, question)
    if prefix == "component":
        return _of_component(case, question)
    if prefix == "item":
        line = ("items", _index(case, question.items[0]))
        return (*line, "classification") if key == item.LISTED_ANNEX_I.key else (*line, "facts", key)
    if key == deal.EXPORTER_COUNTRY.key:
        return ("exporter", "country")
    for name in question.items:
        # A fact that the file states for one item is answered there.
        if key in case.items[_index(case, name)].facts:
            return ("items", _index(case, name), "facts", key)
    return ("facts", key)


def _asks(answer: Answer, about: str | None) -> str | None:
    """What would settle the possible hits of a party; None where it has none."""
    return next((one.asks for one in answer.screening.parties if one.party == about), None)


def _of_party(case: Case, question: Question) -> Path:
    if question.about is None:
        return ("parties",)
    place = ("parties", party_names(case).index(question.about))
    return (*place, "country") if question.fact == party.PARTY_COUNTRY.key else (*place, "facts", question.fact)


def _of_component(case: Case, question: Question) -> Path:
    place: Path = next(
        ("items", index, "components", number)
        for index, each in enumerate(case.items)
        for number, one in enumerate(each.components)
        if question.about == f"{each.id}.{one.id}"
    )
    if question.fact == item.COMPONENT_LISTED.key:
        return (*place, "classification")
    return (*place, "facts", question.fact)


def _index(case: Case, name: str) -> int:
    return [one.id for one in case.items].index(name)
