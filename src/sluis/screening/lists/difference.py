"""What changed between two versions of a list, party by party."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from sluis.screening.entry import Entry


class Changed(Struct, frozen=True):
    """A party that is in both versions, and which of its parts differ."""

    id: str
    name: str
    parts: tuple[str, ...]


class Party(Struct, frozen=True):
    """A party that is in one version only."""

    id: str
    name: str


class ListDifference(Struct, frozen=True):
    """The parties that came, went, and changed, each in the order of its list."""

    added: tuple[Party, ...]
    removed: tuple[Party, ...]
    changed: tuple[Changed, ...]

    @property
    def is_empty(self) -> bool:
        """Whether both versions say the same."""
        return not (self.added or self.removed or self.changed)


def difference(old: Iterable[Entry], new: Iterable[Entry]) -> ListDifference:
    """What differs. Parties are the same where the authority gives them the same number."""
    before = {one.id: one for one in old}
    after = {one.id: one for one in new}
    return ListDifference(
        added=tuple(_party(one) for id_, one in after.items() if id_ not in before),
        removed=tuple(_party(one) for id_, one in before.items() if id_ not in after),
        changed=tuple(
            Changed(id_, one.names[0].text, tuple(_parts(before[id_], one)))
            for id_, one in after.items()
            if id_ in before and before[id_] != one and before[id_].digest != one.digest
        ),
    )


def _party(one: Entry) -> Party:
    return Party(one.id, one.names[0].text)


def _parts(old: Entry, new: Entry) -> Iterable[str]:
    """The fields that differ, not counting the order of their parts. The primary name is a field of its own."""
    for field in Entry.__struct_fields__:
        mine, other = getattr(old, field), getattr(new, field)
        if isinstance(mine, tuple):
            if sorted(map(repr, mine)) != sorted(map(repr, other)) or (field == "names" and mine[0] != other[0]):
                yield field
        elif mine != other:
            yield field
