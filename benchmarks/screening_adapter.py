"""Sluis in the protocol of the screening benchmark: nothing but a change of types around the public API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sluis.screening.entry import Birth, Entry, Identifier, Kind, Listing, Name
from sluis.screening.index import Index, likeness
from sluis.screening.party import Party
from sluis.screening.threshold import THRESHOLDS, Preset

KINDS = {
    "Person": Kind.PERSON,
    "Company": Kind.ORGANISATION,
    "Organization": Kind.ORGANISATION,
    "Vessel": Kind.VESSEL,
    "Airplane": Kind.AIRCRAFT,
}

MOST = 50
"""So many hits the protocol takes for a query."""


class SluisAdapter:
    """The index and the match, as `sluis screen` calls them."""

    THRESHOLD = THRESHOLDS[Preset.BALANCED].score

    def build(self, entities: Sequence[Mapping[str, Any]]) -> None:
        self.index = Index.build(map(entry, entities))

    def screen(self, queries: Sequence[Mapping[str, Any]]) -> list[list[tuple[str, float]]]:
        return [
            [(one.entry, one.score) for one in found] for found in self.index.rank([party(query) for query in queries], MOST)
        ]

    def update(self, upserts: Sequence[Mapping[str, Any]], removed: Sequence[str]) -> None:
        self.index = self.index.update(map(entry, upserts), removed)

    def diff(self, old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
        before, after = ({one["id"]: entry(one).digest for one in side} for side in (old, new))
        return {
            "added": [one for one in after if one not in before],
            "changed": [one for one in after if one in before and before[one] != after[one]],
            "removed": [one for one in before if one not in after],
        }

    def score(self, a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
        return likeness(entry(a), entry(b))


def entry(entity: Mapping[str, Any]) -> Entry:
    """A record of the benchmark. Raw fields that it has beside the names are kept as they are."""
    raw = entity.get("props", {})
    return Entry(
        id=entity["id"],
        kind=KINDS.get(entity["schema"], Kind.UNKNOWN),
        names=tuple(Name(text) for text in entity["names"]),
        births=tuple(Birth(day) for day in entity["dob"]),
        countries=tuple(country.upper() for country in entity["countries"]),
        identifiers=tuple(Identifier(value) for value in entity["ids"]),
        listings=tuple(Listing(programme=name) for name in raw.get("program", ())),
        remarks=tuple(f"{key}: {value}" for key, values in raw.items() if key != "program" for value in values),
    )


def party(query: Mapping[str, Any]) -> Party:
    """A query of the benchmark."""
    return Party(
        names=(query["name"],),
        kind=KINDS.get(query["schema"], Kind.UNKNOWN),
        births=(query["dob"],) if query.get("dob") else (),
        countries=(query["country"].upper(),) if query.get("country") else (),
        identifiers=tuple(query.get("ids", ())),
    )
