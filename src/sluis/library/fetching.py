"""Fetches files from their sources: only what changed, never without end, and only over an encrypted connection."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import IO, NamedTuple, NoReturn
from urllib.parse import unquote, urlsplit

from sluis.library.errors import FetchError
from sluis.library.lists import Origin

TIMEOUT = 60.0
"""How many seconds a server may be silent."""
_AGENT = "sluis"
_CHUNK = 1 << 16
_NOT_MODIFIED = 304


class Fetched(NamedTuple):
    """A file that was fetched, what its server said of it, and the day that it was changed."""

    path: Path
    origin: Origin
    changed_on: date | None


@dataclass(frozen=True)
class Fetcher:
    """Fetches the files of a list. `plain` allows a connection that is not encrypted: the user named the address."""

    list: str
    plain: bool = False
    timeout: float = TIMEOUT

    def fetch(self, url: str, known: Origin, most: int, folder: Path) -> Fetched | None:
        """The file at an address, in `folder`; None where it is still the one that is known.

        Raises:
            FetchError: no encrypted connection, no answer in time, another answer than a file, or a file that is cut
                off or too large.
        """
        if urlsplit(url).scheme != "https" and not (self.plain and urlsplit(url).scheme == "http"):
            self._fail(url, "https")
        request = urllib.request.Request(url, headers=_asked(known))  # noqa: S310  (the scheme was checked above)
        try:
            with _opener(plain=self.plain).open(request, timeout=self.timeout) as answer:
                return self._kept(url, answer, most, folder)
        except urllib.error.HTTPError as problem:
            problem.close()
            if problem.code == _NOT_MODIFIED:
                return None
            self._fail(url, f"HTTP {problem.code}", problem)
        except urllib.error.URLError as problem:
            self._fail(url, problem.reason, problem)
        except (OSError, http.client.HTTPException, ValueError) as problem:
            self._fail(url, str(problem) or type(problem).__name__, problem)

    def _kept(self, url: str, answer: http.client.HTTPResponse, most: int, folder: Path) -> Fetched:
        path, size = folder / _file_name(url), 0
        with path.open("wb") as file:
            while chunk := answer.read(_CHUNK):
                size += len(chunk)
                if size > most:
                    self._fail(url, f"> {most} bytes")
                file.write(chunk)
        stated = answer.headers.get("Content-Length", "")
        if stated.isdigit() and int(stated) != size:
            self._fail(url, f"{size} < {stated} bytes")
        changed = answer.headers.get("Last-Modified", "")
        return Fetched(path, Origin(answer.headers.get("ETag", ""), changed), _day(changed))

    def _fail(self, url: str, reason: object, problem: Exception | None = None) -> NoReturn:
        raise FetchError(list=self.list, url=url, reason=reason) from problem


class _SameSafety(urllib.request.HTTPRedirectHandler):
    """Follows a redirection only to an encrypted connection, unless the user asked for a plain one."""

    max_redirections = 5

    def __init__(self, *, plain: bool) -> None:
        self._plain = plain

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage | Message,
        newurl: str,
    ) -> urllib.request.Request | None:
        """The request that follows.

        Raises:
            HTTPError: it would leave the encrypted connection.
        """
        if urlsplit(newurl).scheme != "https" and not self._plain:
            raise urllib.error.HTTPError(newurl, code, "redirected away from https", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def _opener(*, plain: bool) -> urllib.request.OpenerDirector:
    return urllib.request.build_opener(_SameSafety(plain=plain))


def _asked(known: Origin) -> Mapping[str, str]:
    """What is asked: the file as it is, and only if it changed."""
    conditions = {"If-None-Match": known.tag, "If-Modified-Since": known.changed}
    return {"User-Agent": _AGENT, "Accept-Encoding": "identity"} | {name: value for name, value in conditions.items() if value}


def _file_name(url: str) -> str:
    name = Path(unquote(urlsplit(url).path)).name
    return "".join(one if one.isalnum() or one in "._-" else "_" for one in name) or "list"


def _day(written: str) -> date | None:
    try:
        return parsedate_to_datetime(written).date()
    except (TypeError, ValueError):
        return None
