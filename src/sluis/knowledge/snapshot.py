"""The compiled knowledge: one canonical JSON text that is read in milliseconds, and the digest that names it.

`python -m sluis.knowledge.snapshot` writes it into the package; that is a step of the build.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache

import msgspec

from sluis.knowledge.model import Knowledge
from sluis.knowledge.package import SNAPSHOT, packaged_files, packaged_snapshot, sources_digest


class Snapshot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Compiled knowledge, and the digest of the files it was compiled from."""

    sources_digest: str
    knowledge: Knowledge


def to_json(knowledge: Knowledge) -> bytes:
    """The canonical JSON of the knowledge: sorted keys, no white space, UTF-8."""
    return msgspec.json.encode(knowledge, order="sorted")


def from_json(content: bytes) -> Knowledge:
    """The knowledge that `to_json` wrote.

    Raises:
        msgspec.ValidationError: it is knowledge of another shape.
    """
    return msgspec.json.decode(content, type=Knowledge)


def digest(knowledge: Knowledge) -> str:
    """The SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(to_json(knowledge)).hexdigest()


def compile_package_data() -> bytes:
    """The snapshot of the package's knowledge files."""
    return compiled(packaged_files())


def compiled(files: Mapping[str, bytes]) -> bytes:
    """The snapshot of knowledge files."""
    return msgspec.json.encode(Snapshot(sources_digest(files), _load(files)), order="sorted")


@cache
def packaged() -> Knowledge:
    """The knowledge of the package, from its snapshot or, where that is absent or stale, from its files."""
    return current(packaged_files(), packaged_snapshot())


def current(files: Mapping[str, bytes], snapshot: bytes | None) -> Knowledge:
    """The knowledge in `files`, taken from `snapshot` if that was compiled from these very files."""
    if snapshot is not None:
        try:
            known = msgspec.json.decode(snapshot, type=Snapshot)
        except msgspec.DecodeError:
            # Written by another version of Sluis: as good as absent.
            return _load(files)
        if known.sources_digest == sources_digest(files):
            return known.knowledge
    return _load(files)


def _load(files: Mapping[str, bytes]) -> Knowledge:
    from sluis.knowledge.load import load  # noqa: PLC0415  (the YAML parser takes longer to import than a snapshot to read)

    return load(files)


if __name__ == "__main__":
    SNAPSHOT.write_bytes(compile_package_data())
