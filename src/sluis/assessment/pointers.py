"""What an answer points to beside the law of the day: open questions of law, guidelines, a later list."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.assessment.answer import Notice
from sluis.assessment.grounding import ground
from sluis.classification import examine, touched
from sluis.classification.belonging import cyber_surveillance
from sluis.law.kleene import truth_of
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.law.variable import refs_of
from sluis.statutes.eu_2021_821.annex_i import ENTRIES
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import capability, deal, general_use

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment.duties import Applied
    from sluis.assessment.world import World
    from sluis.law.rule import GeneralAuthorisation

_GUIDELINES = date(2024, 10, 16)
"""The day on which Recommendation (EU) 2024/2659 was published."""
_OPEN_MODES = {"remote_use": deal.REMOTE_USE_IS_EXPORT, "encrypted_storage": deal.ENCRYPTED_STORAGE_IS_EXPORT}
_EXPORTS = (frozenset(("export",)), frozenset(("re_export",)))
_NAMED_BY_GUIDELINES = (capability.CAN_IDENTIFY_PERSONS, capability.CAN_LOCATE_PERSONS)
_ABOUT_RIGHTS = frozenset(
    (general_use.INFORMED_OF_RIGHTS_VIOLATION.ref, general_use.AWARE_OF_RIGHTS_VIOLATION.ref),
)
_OPEN_MODE = Text(nl="{question} Dat is een open rechtsvraag. {why}", en="{question} That is an open question of law. {why}")
_CANDIDATE = Text(
    nl="Aanbeveling (EU) 2024/2659 noemt herkenning van gezichten en emoties, en het volgen van personen, als voorbeelden van"
    " producten buiten de lijst die een product voor cybersurveillance kunnen zijn. Ga de zes eisen van artikel 2, punt 20,"
    " na.",
    en="Recommendation (EU) 2024/2659 names recognition of faces and emotions, and tracking of persons, as examples of unlisted"
    " items that may be cyber-surveillance items. Go through the six demands of Article 2(20).",
)
_SILENT = Text(
    nl="{name} stelt geen voorwaarde over mensenrechten, en {code} gaat over cybersurveillance. Onderzoek eindgebruiker en"
    " eindgebruik uit eigen beweging, ook als deze vergunning bruikbaar is.",
    en="{name} sets no condition on human rights, and {code} is about cyber-surveillance. Look into end-user and end-use of"
    " your own accord, also where this authorisation is usable.",
)
_LATER_LIST = Text(
    nl="Volgens de feiten valt het product onder {codes} in de lijst van {later}. Voor {day} verandert dat niets.",
    en="By its facts the item falls under {codes} in the list of {later}. For {day} that changes nothing.",
)


def pointers(world: World, day: date, lines: Sequence[Applied]) -> Iterator[Notice]:
    """Every pointer for these lines."""
    for line in lines:
        yield from _open_modes(line)
        yield from _silent_authorisations(world, line)
        if line.truth(ground(LISTED, line.line.shape)) is not YES:
            yield from _candidates(day, line)
            yield from _later_list(world, day, line)


def _open_modes(line: Applied) -> Iterator[Notice]:
    """The way of supply of which nobody knows whether it is an export."""
    if line.known.get(deal.ACTIVITY.ref) not in _EXPORTS:
        return
    for mode, question in _OPEN_MODES.items():
        if line.known.get(deal.MODE.ref) == frozenset((mode,)):
            text = _OPEN_MODE.format(question=question.question, why=question.why or Text(nl="", en=""))
            yield Notice(code=f"{mode}_open", text=text)


def _candidates(day: date, line: Applied) -> Iterator[Notice]:
    """The unlisted item does what the guidelines name as an example."""
    if day >= _GUIDELINES and any(line.known.get(fact.ref) is YES for fact in _NAMED_BY_GUIDELINES):
        yield Notice(code="guidelines_name_item", text=_CANDIDATE)


def _silent_authorisations(world: World, line: Applied) -> Iterator[Notice]:
    """A general authorisation fits a cyber-surveillance item, and says nothing of human rights."""
    named = [code for code in line.line.codes if cyber_surveillance(world.annex_i, code).answer in ("yes", "partly")]
    for one in line.general if named else ():
        if not _asks_about_rights(one.authorisation):
            text = _SILENT.format(name=one.authorisation.name, code=named[0])
            yield Notice(code="no_human_rights_condition", text=text)


@lru_cache(maxsize=256)
def _asks_about_rights(one: GeneralAuthorisation) -> bool:
    return not refs_of(one.condition).isdisjoint(_ABOUT_RIGHTS)


def _later_list(world: World, day: date, line: Applied) -> Iterator[Notice]:
    """The first later list, of those that Sluis encodes, under which the item falls by its facts."""
    stated = {ref.partition("@")[0]: one for ref, one in line.line.evidence.items() if one.value is not None}
    known = {ref: one.value for ref, one in stated.items() if one.value is not None}
    constraints = tuple(one.condition for one in world.law.constraints)
    for later in _lists_after(day):
        met = [one for one in touched(stated, later) if truth_of(one.on(later), known) is YES]
        codes = [code for one in met for code in examine(one, later, stated, constraints).codes]
        if codes:
            text = _LATER_LIST.format(codes=", ".join(codes), later=later.isoformat(), day=day.isoformat())
            yield Notice(code="listed_later", text=text)
            return


@lru_cache(maxsize=512)
def _lists_after(day: date) -> tuple[date, ...]:
    starts = {wording.period.start.day for one in ENTRIES for wording in one.wordings}
    return tuple(sorted(start for start in starts if start > day))
