"""The files that the package itself carries.

`importlib.resources` would find them in a zip archive too, but costs a command 20 ms at its start.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

SNAPSHOT = Path(__file__).with_name("snapshot.json")
_DATA = Path(__file__).with_name("data")


def packaged_files() -> dict[str, bytes]:
    """The knowledge files of the package, by their path below its data folder."""
    found = _DATA.rglob("*.yaml")
    return {path.relative_to(_DATA).as_posix(): path.read_bytes() for path in sorted(found)}


def packaged_snapshot() -> bytes | None:
    """The compiled knowledge of the package, if it was compiled."""
    return SNAPSHOT.read_bytes() if SNAPSHOT.is_file() else None


def sources_digest(contents: Mapping[str, bytes]) -> str:
    """The SHA-256 over files by their path, in hexadecimal."""
    whole = hashlib.sha256()
    for path in sorted(contents):
        for part in (path.encode(), contents[path]):
            whole.update(len(part).to_bytes(8, "big"))
            whole.update(part)
    return whole.hexdigest()
