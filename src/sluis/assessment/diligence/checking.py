"""Checks of the due diligence and the measures of a case file: what their shape cannot say."""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sluis.assessment.case import party_names
from sluis.assessment.diligence import errors
from sluis.assessment.diligence.section import word_of
from sluis.assessment.saying import says
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sluis.assessment.case import Case
    from sluis.assessment.diligence.section import DueDiligence, FlagAnswer, Proof
    from sluis.assessment.errors import CaseError
    from sluis.assessment.world import World

Path: TypeAlias = "tuple[str | int, ...]"

_DID_YOU_MEAN = Text(nl="Bedoelde u {names}?", en="Did you mean {names}?")
_SEE_FLAGS = Text(
    nl="Een bestand met alle vlaggen die passen maakt u met: sluis diligence start",
    en="Make a file with all flags that fit with: sluis diligence start",
)
_SEE_SAFEGUARDS = Text(
    nl="Alle waarborgen staan in de documentatie, op de pagina Waarborgen.",
    en="All safeguards are in the documentation, on the page Safeguards.",
)


class Fault(NamedTuple):
    """Something that is wrong: the error, its place in the file, and its data."""

    error: type[CaseError]
    path: Path
    data: Mapping[str, Any] = MappingProxyType({})


def faults(case: Case, world: World) -> Iterator[Fault]:
    """Everything that is wrong with the due diligence and the measures of a case."""
    if case.due_diligence is not None:
        yield from _flags(case, case.due_diligence, world)
        yield from _steps(case, case.due_diligence)
    yield from _measures(case, world)


def _flags(case: Case, section: DueDiligence, world: World) -> Iterator[Fault]:
    known = [one.id for one in world.knowledge.red_flags]
    parties = party_names(case)
    for id_, said in section.red_flags.items():
        path: Path = ("due_diligence", "red_flags", id_)
        if id_ not in known:
            remedy = _similar(id_, known, _SEE_FLAGS)
            yield Fault(errors.UnknownFlagError, path, {"flag": id_, "remedy": remedy})
        yield from _flag(said, path)
        for index, name in enumerate(said.resolved.parties if said.resolved else ()):
            yield from _subject(name, parties, (*path, "resolved", "parties", index))


def _flag(said: FlagAnswer, path: Path) -> Iterator[Fault]:
    present = word_of(said.present)
    if present != "unknown" and (not says(said.by) or said.on is None):
        yield Fault(errors.UnsignedFlagError, path)
    yield from _evidence(said.evidence, (*path, "evidence"))
    if said.resolved is not None:
        if present != "yes":
            yield Fault(errors.NoFlagToResolveError, (*path, "resolved"))
        yield from _said((said.resolved.how, said.resolved.by), (*path, "resolved"), ("how", "by"))
        yield from _evidence(said.resolved.evidence, (*path, "resolved", "evidence"))


def _steps(case: Case, section: DueDiligence) -> Iterator[Fault]:
    at = "due_diligence"
    items = [one.id for one in case.items]
    for index, one in enumerate(section.capabilities):
        path: Path = (at, "capabilities", index)
        yield from _subject(one.item, items, (*path, "item"))
        yield from _said((one.misuse, one.by), path, ("misuse", "by"))
    parties = party_names(case)
    yield from _once([one.item for one in section.capabilities], items, (at, "capabilities"))
    for index, fit in enumerate(section.stakeholders):
        path = (at, "stakeholders", index)
        if fit.party is not None:
            yield from _subject(fit.party, parties, (*path, "party"))
        yield from _said((fit.by,), path, ("by",))
        yield from _evidence(fit.evidence, (*path, "evidence"))
    yield from _once([fit.party or "" for fit in section.stakeholders], parties, (at, "stakeholders"))
    if section.prevention is not None:
        yield from _said((section.prevention.plan, section.prevention.by), (at, "prevention"), ("plan", "by"))
    for index, lesson in enumerate(section.lessons):
        path = (at, "lessons", index)
        yield from _said((lesson.lesson, lesson.by), path, ("lesson", "by"))
        if lesson.changed is not None:
            yield from _said((lesson.changed.what, lesson.changed.by), (*path, "changed"), ("what", "by"))


def _measures(case: Case, world: World) -> Iterator[Fault]:
    known = [one.id for one in world.knowledge.safeguards]
    seen: set[str] = set()
    for index, one in enumerate(case.measures):
        if one.id not in known or one.id in seen:
            remedy = _similar(one.id, [each for each in known if each not in seen], _SEE_SAFEGUARDS)
            yield Fault(errors.UnknownSafeguardError, ("measures", index, "id"), {"safeguard": one.id, "remedy": remedy})
        seen.add(one.id)
        yield from _said((one.by,), ("measures", index), ("by",))


def _evidence(evidence: Sequence[Proof], path: Path) -> Iterator[Fault]:
    for index, one in enumerate(evidence):
        yield from _said((one.what,), (*path, index), ("what",))


def _said(texts: Iterable[str], path: Path, names: Sequence[str]) -> Iterator[Fault]:
    for name, text in zip(names, texts, strict=True):
        if not says(text):
            yield Fault(errors.NothingSaidError, (*path, name))


def _subject(name: str, known: Sequence[str], path: Path) -> Iterator[Fault]:
    if name not in known:
        yield Fault(errors.UnknownSubjectError, path, {"subject": name, "known": ", ".join(known)})


def _once(names: Sequence[str], known: Sequence[str], path: Path) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Fault(errors.UnknownSubjectError, (*path, index), {"subject": name, "known": ", ".join(known)})


def _similar(name: str, known: Sequence[str], otherwise: Text) -> Text:
    names = get_close_matches(name, known, n=3)
    return _DID_YOU_MEAN.format(names=", ".join(names)) if names else otherwise
