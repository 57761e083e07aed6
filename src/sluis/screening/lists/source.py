"""A file of a list: its name, and a stream of its bytes that refuses to go on without end."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sluis.law.text import Text
from sluis.screening.errors import BrokenListError, DangerousListError, TooLargeListError

CHUNK = 1 << 16
SPREADSHEET = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
"""How an ODS file, which is a ZIP file, begins: the name and the content of its first member."""
_HEAD = 1 << 16
_MOST_MEMBERS = 64
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ArithmeticError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)
"""What the standard library raises on archives that are damaged, each at another place."""
_MOST_RATIO = 200
_BOMB = Text(
    nl="het bestand pakt uit tot veel meer dan een lijst groot is.",
    en="the file unpacks to far more than the size of a list.",
)
_PACKED_TWICE = Text(nl="er zit een archief in het archief.", en="there is an archive in the archive.")
_LOCKED = Text(nl="het archief is versleuteld.", en="the archive is encrypted.")
_ARCHIVE = Text(nl="archief", en="archive")


@dataclass(frozen=True)
class Source:
    """One file: what errors call it, and its bytes from the start. It can be read more than once."""

    name: str
    stream: BinaryIO
    most: int

    def head(self) -> bytes:
        """The first bytes, without a byte order mark of UTF-8."""
        self.stream.seek(0)
        head = self.stream.read(_HEAD)
        self.stream.seek(0)
        return head.removeprefix(b"\xef\xbb\xbf")

    def chunks(self) -> Iterator[bytes]:
        """All bytes, piece by piece.

        Raises:
            TooLargeListError: there are more than `most`.
            BrokenListError: it is packed, and damaged.
        """
        self.stream.seek(0)
        size = 0
        try:
            while chunk := self.stream.read(CHUNK):
                size += len(chunk)
                if size > self.most:
                    raise TooLargeListError(file=self.name, most=self.most)
                yield chunk
        except _DAMAGED as problem:
            raise BrokenListError(file=self.name, place=_ARCHIVE, problem=problem) from problem

    def whole(self) -> bytes:
        """All bytes at once.

        Raises:
            TooLargeListError: there are more than `most`.
        """
        return b"".join(self.chunks())


def source(name: str, content: bytes, most: int) -> Source:
    """A file that is in memory already."""
    return Source(name, io.BytesIO(content), most)


def is_archive(head: bytes) -> bool:
    """Whether it is a ZIP file."""
    return head.startswith(b"PK\x03\x04")


def members(packed: Source) -> tuple[Source, ...]:
    """The files in a ZIP file.

    Raises:
        DangerousListError: it unpacks to more than a list ever is, is packed twice, or is encrypted.
        BrokenListError: it is damaged.
    """
    packed.stream.seek(0)
    try:
        archive = zipfile.ZipFile(packed.stream)
        found = [one for one in archive.infolist() if not one.is_dir()]
        _refuse_bomb(packed, found)
        return tuple(Source(one.filename, _opened(archive, one), packed.most) for one in found)
    except _DAMAGED as problem:
        raise BrokenListError(file=packed.name, place=_ARCHIVE, problem=problem) from problem


def _opened(archive: zipfile.ZipFile, one: zipfile.ZipInfo) -> BinaryIO:
    opened = archive.open(one)
    opened.read(1)
    opened.seek(0)
    return opened  # type: ignore[return-value]  # (a binary stream in all but its declared type)


def _refuse_bomb(packed: Source, found: list[zipfile.ZipInfo]) -> None:
    unpacked, size = sum(one.file_size for one in found), sum(one.compress_size for one in found)
    if len(found) > _MOST_MEMBERS or unpacked > packed.most or unpacked > max(size, 1024) * _MOST_RATIO:
        raise DangerousListError(file=packed.name, problem=_BOMB)
    if any(one.flag_bits & 1 for one in found):
        raise DangerousListError(file=packed.name, problem=_LOCKED)
    if any(one.filename.casefold().endswith((".zip", ".gz", ".xz", ".7z")) for one in found):
        raise DangerousListError(file=packed.name, problem=_PACKED_TWICE)
