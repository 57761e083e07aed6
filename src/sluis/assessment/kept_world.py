"""A world kept in a file, so that a later version can say what became of it: law and knowledge, whole, under their digest."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from sluis.assessment.world import SEMANTICS, World, digest_of
from sluis.knowledge.snapshot import from_json, to_json
from sluis.law.canonical import law_from_json
from sluis.law.errors import IntegrityError
from sluis.law.text import Text

_WHAT = Text(nl="De bewaarde staat van recht en kennis", en="The kept state of law and knowledge")
_SEMANTICS = Text(nl="De betekenis van de voorwaarden", en="The meaning of conditions")


class KeptWorld(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything of a world, and the digest that names it."""

    semantics: str
    law: msgspec.Raw
    knowledge: msgspec.Raw
    lists_digest: str | None
    digest: str


def keep(world: World) -> bytes:
    """The law and the knowledge of the world as JSON, not its lists; the same world gives the same bytes."""
    kept = KeptWorld(
        semantics=SEMANTICS,
        law=msgspec.Raw(world.law.canonical),
        knowledge=msgspec.Raw(to_json(world.knowledge)),
        lists_digest=None,
        digest=digest_of(world.law.digest, world.knowledge_digest, None),
    )
    return msgspec.json.encode(kept)


def reopen(content: bytes) -> World:
    """The world that was kept.

    Raises:
        IntegrityError: it was changed, or conditions had another meaning when it was kept.
        msgspec.DecodeError: it is no kept world.
    """
    kept = msgspec.json.decode(content, type=KeptWorld)
    if kept.semantics != SEMANTICS:
        raise IntegrityError(what=_SEMANTICS, expected=kept.semantics, found=SEMANTICS)
    law, knowledge = bytes(kept.law), bytes(kept.knowledge)
    # Over the bytes, not over what they become: a later version may have tables that these do not know.
    found = digest_of(sha256(law).hexdigest(), sha256(knowledge).hexdigest(), kept.lists_digest)
    if found != kept.digest:
        raise IntegrityError(what=_WHAT, expected=kept.digest, found=found)
    return World(law_from_json(law), from_json(knowledge))
