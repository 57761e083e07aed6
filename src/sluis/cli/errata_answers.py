"""Kept answers held against the errata: which must be made again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from sluis.assessment.world import SEMANTICS
from sluis.cli.files import bounded_bytes
from sluis.knowledge.snapshot import digest
from sluis.law.errors import InputError
from sluis.law.text import Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.knowledge.model import Erratum, Knowledge
    from sluis.law.statute import Law
    from sluis.law.text import Language

MOST_BYTES = 256 << 20
"""An answer with every explanation takes about 2 MB a line of the order."""
_AT_MOST = Text(nl="groter dan {most} MiB", en="larger than {most} MiB").format(most=MOST_BYTES >> 20)
_ANY_ENTRY = "annex-i"


class NotAnswerError(InputError):
    """A file that is no answer."""

    code = "S143"
    words = Text(
        nl="{file} is geen antwoord van Sluis ({problem}). Maak er een met: sluis assess CASUS --json > antwoord.json",
        en="{file} is no answer of Sluis ({problem}). Make one with: sluis assess CASE --json > answer.json",
    )


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """Whether an answer must be made again, and for which errata; of a file that is no answer, what is wrong with it."""

    file: str
    verdict: str
    errata: tuple[str, ...] = ()
    problem: str | None = None


def verdicts_on(files: Sequence[str], knowledge: Knowledge, law: Law, language: Language) -> tuple[Verdict, ...]:
    """The verdict on each file. One with something wrong does not hide the others.

    Raises:
        InputError: there is but one file, and it is no answer.
    """
    found: list[Verdict] = []
    for file in files:
        try:
            found.append(_verdict(file, knowledge, law))
        except InputError as problem:
            if len(files) == 1:
                raise
            said = f"{problem.code}  {problem.message(language)}"
            found.append(Verdict(file=file, verdict="not_read", problem=said))
    return tuple(found)


def _verdict(file: str, knowledge: Knowledge, law: Law) -> Verdict:
    """An answer by law and knowledge of this version cannot have an older fault; any other is held against each erratum."""
    answer = _answer(file)
    made_with = answer["provenance"]
    if (made_with["law_digest"], made_with["knowledge_digest"], made_with["semantics"]) == (
        law.digest,
        digest(knowledge),
        SEMANTICS,
    ):
        return Verdict(file=file, verdict="same_law")
    as_of, entries = date.fromisoformat(made_with["as_of"]), _entries(answer)
    holds = any(line["authorisations"] for line in answer["lines"])
    touched = tuple(
        one.id
        for one in knowledge.errata
        if one.affects.period.contains(as_of) is not NO and _touches(one, entries, holds_authorisation=holds)
    )
    return Verdict(file=file, verdict="assess_again" if touched else "not_touched", errata=touched)


def _answer(file: str) -> Any:  # noqa: ANN401  (any JSON; what is missing is named)
    content = bounded_bytes(file, MOST_BYTES, lambda name, _size: NotAnswerError(file=name, problem=_AT_MOST))
    try:
        answer: Any = msgspec.json.decode(content)
        _entries(answer)
        made_with = answer["provenance"]
        date.fromisoformat(made_with["as_of"])
        _ = [made_with[name] for name in ("law_digest", "knowledge_digest", "semantics")]
        _ = [line["authorisations"] for line in answer["lines"]]
    except (msgspec.DecodeError, KeyError, TypeError, ValueError) as problem:
        raise NotAnswerError(file=file, problem=problem) from problem
    return answer


def _entries(answer: Any) -> frozenset[str]:  # noqa: ANN401
    """The entries of the list that an answer is about. Of an item or a component without a code, that may be any."""
    lines = answer["lines"]
    parts = [*lines, *(each for line in lines for each in line["components"])]
    codes = [code for one in parts for code in one["codes"]]
    entries = {*(one["code"] for line in lines for one in line["entries"]), *(code.partition(".")[0] for code in codes)}
    unlisted = {_ANY_ENTRY} if any(not one["codes"] for one in parts) else set()
    return frozenset({f"annex-i/entry_{code}" for code in entries} | unlisted)


def _touches(one: Erratum, entries: frozenset[str], *, holds_authorisation: bool) -> bool:
    """Whether what was wrong can have changed an answer of a day that it affects.

    A fault in an entry touches an item of that entry, and one that is on no list. Any other rule is weighed for every answer,
    also where it was left out or thought not to be in force: nothing in an answer can show that it was not touched.
    """
    if one.only == "with_authorisation":
        return holds_authorisation
    return any(not path.startswith("annex-i/") or _ANY_ENTRY in entries or path in entries for path in one.cites)
