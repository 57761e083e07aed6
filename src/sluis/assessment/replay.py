"""Knowledge time: an assessment recorded with the law, the knowledge and the case it was made of, and made again from them."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import lru_cache

import msgspec

from sluis.assessment.answer import Answer
from sluis.assessment.assess import When, assess
from sluis.assessment.case import Case
from sluis.assessment.destination import all_profiles, places_of
from sluis.assessment.recorded_destinations import RecordedDestinations
from sluis.assessment.recorded_lists import RecordedLists
from sluis.assessment.screened import screening_of
from sluis.assessment.world import SEMANTICS, World
from sluis.knowledge.snapshot import from_json, to_json
from sluis.law.canonical import law_from_json
from sluis.law.errors import IntegrityError
from sluis.law.text import Text

_WHAT = Text(nl="De vastlegging", en="The recording")
_SEMANTICS = Text(nl="De betekenis van de voorwaarden", en="The meaning of conditions")

_NOTHING = msgspec.Raw(b"null")


class Recording(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Everything that an answer was made of.

    `screening` is the outcome of holding the parties against the lists, `destinations` are the profiles of the countries.
    """

    semantics: str
    law: msgspec.Raw
    knowledge: msgspec.Raw
    lists_digest: str | None
    screening: msgspec.Raw = _NOTHING
    destinations_digest: str | None = None
    destinations: msgspec.Raw = _NOTHING
    case: msgspec.Raw
    when: When
    digest: str


def record(case: Case, world: World, when: When) -> bytes:
    """The recording of an assessment, as JSON."""
    law, knowledge, stated = world.law.canonical, to_json(world.knowledge), msgspec.json.encode(case)
    screening = screening_of(case, world, when.days)
    recording = Recording(
        semantics=SEMANTICS,
        law=msgspec.Raw(law),
        knowledge=msgspec.Raw(knowledge),
        lists_digest=world.lists_digest,
        screening=_NOTHING if screening is None else msgspec.Raw(msgspec.json.encode(screening)),
        destinations_digest=world.destinations_digest,
        destinations=msgspec.Raw(msgspec.json.encode(all_profiles(places_of(case, world, when.days)))),
        case=msgspec.Raw(stated),
        when=when,
        digest="",
    )
    return msgspec.json.encode(msgspec.structs.replace(recording, digest=_digest(recording)))


def replay(content: bytes) -> Answer:
    """The answer that a recording gives, by its own law and knowledge.

    Raises:
        IntegrityError: the recording was changed, or conditions had another meaning when it was made.
    """
    recording = msgspec.json.decode(content, type=Recording)
    if recording.semantics != SEMANTICS:
        raise IntegrityError(what=_SEMANTICS, expected=recording.semantics, found=SEMANTICS)
    found = _digest(recording)
    if found != recording.digest:
        raise IntegrityError(what=_WHAT, expected=recording.digest, found=found)
    world = _world(bytes(recording.law), bytes(recording.knowledge))
    if recording.lists_digest is not None:
        world = replace(world, lists=RecordedLists(recording.lists_digest, bytes(recording.screening)))
    if recording.destinations_digest is not None:
        recorded = RecordedDestinations(recording.destinations_digest, bytes(recording.destinations))
        world = replace(world, destinations=recorded)
    return assess(msgspec.json.decode(recording.case, type=Case), world, recording.when)


# Recordings of one moment have one world, and reading it takes longer than the assessment.
@lru_cache(maxsize=2)
def _world(law: bytes, knowledge: bytes) -> World:
    return World(law_from_json(law), from_json(knowledge))


def _digest(recording: Recording) -> str:
    """The SHA-256 of everything in a recording but the digest itself."""
    return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(recording, digest=""))).hexdigest()
