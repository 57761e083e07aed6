"""Files of a user, on disk: edited without losing a comment, and replaced whole or not at all."""

from __future__ import annotations

import io
import os
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from sluis.knowledge.strict_json import NotJsonError, read_json
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.knowledge.place import Path as Place


_JSON = msgspec.json.Encoder(decimal_format="number")


class UnwritableFileError(InputError):
    """A completed file cannot be saved there."""

    code = "S136"
    words = Text(
        nl="{file} is niet te schrijven ({reason}). Kies met --out een andere plaats.",
        en="{file} cannot be written ({reason}). Choose another place with --out.",
    )


class EditedFile:
    """A case file or product file that is being completed.

    Args:
        content: the bytes of a file that was read without a fault.
        target: where the completed file goes.
    """

    def __init__(self, content: bytes, target: Path) -> None:
        self.target = target
        self._data: Any
        self._yaml: YAML | None = None
        try:
            self._data = read_json(content, str(target)).data
        except NotJsonError:
            self._yaml = _writer()
            self._data = self._yaml.load(content)

    def put(self, place: Place, value: object) -> None:
        """Write a value at a place, making the maps on the way that are not there yet."""
        holder = self._data
        for part, following in pairwise(place):
            holder = _entered(holder, part, following)
        holder[place[-1]] = value

    def extend(self, place: Place, values: list[CommentedMap]) -> None:
        """Write values at the end of the list at a place."""
        holder = self._data
        for part in place[:-1]:
            holder = holder[part]
        found = holder.get(place[-1])
        if found is None:
            found = holder[place[-1]] = CommentedSeq()
        found.extend(values)

    def add(self, place: Place, statement: dict[str, object], *, bare: bool = True) -> None:
        """Write a statement on a fact beside what sources said before; of an unknown it takes the place.

        Where nobody said anything, `bare` leaves its value only.
        """
        holder = self._data
        for part in place[:-1]:
            holder = holder.get(part) if isinstance(part, str) else holder[part]
            if holder is None:
                break
        said = holder.get(place[-1]) if holder is not None else None
        if said in (None, "unknown"):
            self.put(place, statement["value"] if bare else in_one_line(statement))
        elif isinstance(said, list):
            said.append(in_one_line(statement))
        else:
            self.put(place, [said, in_one_line(statement)])

    def content(self) -> bytes:
        """The file as it is now: YAML with its comments, or JSON where it was JSON."""
        if self._yaml is None:
            return msgspec.json.format(_JSON.encode(self._data), indent=2) + b"\n"
        stream = io.BytesIO()
        self._yaml.dump(self._data, stream)
        return stream.getvalue()

    def save(self) -> None:
        """Replace the target whole: a reader sees the old file or the new one, never half of one.

        Raises:
            UnwritableFileError: the target cannot be written.
        """
        try:
            handle, name = tempfile.mkstemp(dir=self.target.parent, prefix=f".{self.target.name}.")
        except OSError as problem:
            raise UnwritableFileError(file=self.target, reason=problem.strerror) from problem
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(self.content())
                stream.flush()
                os.fsync(stream.fileno())
            if self.target.exists():
                Path(name).chmod(self.target.stat().st_mode & 0o777)
            Path(name).replace(self.target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def in_one_line(values: dict[str, object]) -> CommentedMap:
    """A map that YAML writes on one line: `{value: yes, on: 2026-11-21}`."""
    found = CommentedMap(values)
    found.fa.set_flow_style()
    return found


def _writer() -> YAML:
    """Writes YAML as it was, apart from what was changed."""
    writer = YAML()
    writer.preserve_quotes = True
    writer.width = 160
    # The same day twice is no reason for an anchor, which our own reader refuses.
    writer.representer.ignore_aliases = lambda _data: True
    writer.indent(mapping=2, sequence=4, offset=2)
    return writer


def _entered(holder: Any, part: str | int, following: str | int) -> Any:  # noqa: ANN401  (a YAML tree)
    """The value at `part`, made if it is absent."""
    if isinstance(part, int):
        return holder[part]
    found = holder.get(part)
    if found is None:
        found = CommentedSeq() if isinstance(following, int) else CommentedMap()
        holder[part] = found
    return found
