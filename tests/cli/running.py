"""Runs `sluis` inside the test's own process, as the entry point does."""

import io
import os
import re
import sys
from contextlib import redirect_stderr, redirect_stdout
from typing import Any, NamedTuple
from unittest.mock import patch

import msgspec
import pytest

from sluis.cli.main import run

LANGUAGES = ("nl", "en")
_ANSI = re.compile("\x1b")


class Ran(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401  (any JSON)
        return msgspec.json.decode(self.out)

    @property
    def words(self) -> str:
        """The output without its line breaks and indents: what was printed, however it was wrapped."""
        return " ".join(self.out.split())

    @property
    def is_plain(self) -> bool:
        return not _ANSI.search(self.out + self.err)


def sluis(*arguments: str, **environment: str) -> Ran:
    """Run a command; `environment` is added to that of the test."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with (
        patch.object(sys, "argv", ["sluis", *arguments]),
        patch.dict(os.environ, environment),
        redirect_stdout(out),
        redirect_stderr(err),
        pytest.raises(SystemExit) as left,
    ):
        run()
    return Ran(int(left.value.code or 0), *(_content(stream) for stream in (out, err)))


def _content(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
