"""Lists are fetched from their source only where they changed, and never put to use where something is wrong."""

import _socket
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from msgspec.structs import replace

from sluis.library import Library
from sluis.library.errors import FetchError, NoSuchListError
from sluis.library.fetching import Fetcher
from sluis.library.lists import Lists, Origin
from sluis.library.updating import State, formats_to_update, update
from sluis.screening.errors import BrokenListError, ListFileError
from sluis.screening.lists import BY_ID
from tests.screening.lists.synthetic import BY_FORMAT

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
UN = BY_ID["un-sc-xml"]


class Source(ThreadingHTTPServer):
    """A server of this machine that answers as a test wants, and remembers what it was asked."""

    answer: Callable[[BaseHTTPRequestHandler], None]
    asked: list[tuple[str, dict[str, str]]]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/un.xml"


class Handler(BaseHTTPRequestHandler):
    server: Source  # type: ignore[mutable-override]

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        self.server.answer(self)

    def log_message(self, *_: object) -> None:
        """Be silent."""


def sends(
    content: bytes, status: int = 200, length: int | None = None, **headers: str
) -> Callable[[BaseHTTPRequestHandler], None]:
    """An answer with a tag; only its status where the tag is known already."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        known = headers.get("ETag") and handler.headers.get("If-None-Match") == headers["ETag"]
        handler.send_response(304 if known else status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        if not known:
            handler.send_header("Content-Length", str(len(content) if length is None else length))
        handler.end_headers()
        if not known:
            handler.wfile.write(content)

    return answer


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> Iterator[Source]:
    """The server; the only one that a connection is allowed to."""
    with Source(("127.0.0.1", 0), Handler) as server:
        server.asked = []

        def connect(self: socket.socket, address: tuple[str, int]) -> None:
            assert address == ("127.0.0.1", server.server_port)
            _socket.socket.connect(self, address)

        monkeypatch.setattr("socket.socket.connect", connect)
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def shelf(tmp_path: Path) -> Lists:
    return Library(tmp_path / "home").lists


@pytest.fixture
def content() -> bytes:
    return next(iter(BY_FORMAT["un-sc-xml"].files.values()))


def brought_up_to_date(shelf: Lists, source: Source, now: datetime = NOW) -> State:
    return update(shelf, UN, now, Fetcher("un_sc", plain=True, timeout=2), source.url).state


def test_a_list_is_fetched_once_and_then_only_asked_after(shelf: Lists, source: Source, content: bytes) -> None:
    source.answer = sends(content, ETag='"one"', Last_Modified="Tue, 03 Mar 2026 10:00:00 GMT")
    assert brought_up_to_date(shelf, source) is State.NEW
    assert brought_up_to_date(shelf, source, NOW + timedelta(days=1)) is State.UNCHANGED
    first, second = (headers for _, headers in source.asked)
    assert "If-None-Match" not in first
    assert (second["If-None-Match"], second["If-Modified-Since"]) == ('"one"', "Tue, 03 Mar 2026 10:00:00 GMT")
    assert len(shelf.versions()) == 1


def test_what_the_source_confirmed_is_current_from_then_on(shelf: Lists, source: Source, content: bytes) -> None:
    source.answer = sends(content, ETag='"one"')
    brought_up_to_date(shelf, source)
    brought_up_to_date(shelf, source, NOW + timedelta(days=9))
    [version] = shelf.all_in_use()
    assert version.published == date(2026, 2, 27)
    assert shelf.used("un_sc").current_on(version) == date(2026, 3, 19)


def test_the_same_bytes_without_a_tag_are_no_new_version(shelf: Lists, source: Source, content: bytes) -> None:
    source.answer = sends(content)
    brought_up_to_date(shelf, source)
    assert brought_up_to_date(shelf, source) is State.UNCHANGED


def test_a_changed_list_is_put_to_use(shelf: Lists, source: Source, content: bytes) -> None:
    source.answer = sends(content, ETag='"one"')
    brought_up_to_date(shelf, source)
    source.answer = sends(content.replace(b"The Fiction", b"The Invention"), ETag='"two"')
    assert brought_up_to_date(shelf, source) is State.NEW
    [version] = shelf.all_in_use()
    assert "The Invention" in [name.text for one in shelf.entries(version) for name in one.names]


@pytest.mark.parametrize(
    "answer",
    [
        sends(b"", status=500),
        sends(b"", status=404),
        lambda handler: handler.connection.close(),
        lambda handler: sends(b"<x/>", length=4000)(handler) or handler.connection.close(),
    ],
)
def test_a_source_that_fails_leaves_the_list_in_use(
    shelf: Lists, source: Source, content: bytes, answer: Callable[[BaseHTTPRequestHandler], None]
) -> None:
    source.answer = sends(content, ETag='"one"')
    brought_up_to_date(shelf, source)
    source.answer = answer
    with pytest.raises(FetchError) as raised:
        brought_up_to_date(shelf, source)
    assert "sluis lists import" in str(raised.value)
    assert len(shelf.all_in_use()) == 1


@pytest.mark.parametrize("wrong", [b"<html><body>Please log in</body></html>", b"", b"<CONSOLIDATED_LIST>"])
def test_a_source_that_gives_something_else_is_refused(shelf: Lists, source: Source, content: bytes, wrong: bytes) -> None:
    source.answer = sends(content, ETag='"one"')
    brought_up_to_date(shelf, source)
    source.answer = sends(wrong, ETag='"two"')
    with pytest.raises(ListFileError):
        brought_up_to_date(shelf, source)
    assert len(shelf.all_in_use()) == 1
    with pytest.raises((BrokenListError, ListFileError)):  # The tag of what was refused is not remembered.
        brought_up_to_date(shelf, source)


def test_a_source_that_says_nothing_is_given_up(shelf: Lists, source: Source) -> None:
    waiting = threading.Event()

    def silent(_handler: BaseHTTPRequestHandler) -> None:
        waiting.wait(5)

    source.answer = silent
    with pytest.raises(FetchError):
        update(shelf, UN, NOW, Fetcher("un_sc", plain=True, timeout=0.2), source.url)
    waiting.set()


def test_a_source_without_end_is_given_up(source: Source, tmp_path: Path) -> None:
    source.answer = sends(b"x" * 200_000)
    with pytest.raises(FetchError, match="> 1000 bytes"):
        Fetcher("un_sc", plain=True).fetch(source.url, Origin(), 1000, tmp_path)


def test_nothing_is_fetched_over_a_plain_connection_unless_the_user_said_so(source: Source, tmp_path: Path) -> None:
    source.answer = sends(b"x")
    for url in (source.url, "file:///etc/hostname", "ftp://example.org/x"):
        with pytest.raises(FetchError):
            Fetcher("un_sc").fetch(url, Origin(), 1000, tmp_path)
    assert source.asked == []


def test_a_redirection_may_not_leave_the_web(source: Source, tmp_path: Path) -> None:
    source.answer = sends(b"", status=302, Location="file:///etc/hostname")
    with pytest.raises(FetchError):
        Fetcher("un_sc", plain=True).fetch(source.url, Origin(), 1000, tmp_path)


def test_where_one_of_four_files_changed_all_are_fetched(shelf: Lists, source: Source) -> None:
    files = BY_FORMAT["ofac-sdn-csv"].files
    base = source.url.removesuffix("un.xml")
    known = BY_ID["ofac-sdn-csv"]
    moved = replace(known, url=f"{base}sdn.csv", beside=tuple(f"{base}{name}" for name in files if name != "sdn.csv"))
    tags = dict.fromkeys(files, "1")

    def answer(handler: BaseHTTPRequestHandler) -> None:
        name = handler.path[1:]
        sends(files[name], ETag=f'"{tags[name]}"')(handler)

    source.answer = answer
    fetcher = Fetcher("us_ofac_sdn", plain=True)
    assert update(shelf, moved, NOW, fetcher).state is State.NEW
    assert len(source.asked) == 4
    assert update(shelf, moved, NOW, fetcher).state is State.UNCHANGED
    tags["alt.csv"] = "2"
    assert update(shelf, moved, NOW, fetcher).state is State.UNCHANGED
    assert len(source.asked) == 4 + 4 + 8


def test_without_a_choice_the_binding_lists_are_fetched_and_those_in_use(shelf: Lists, tmp_path: Path) -> None:
    assert [one.list for one in formats_to_update(shelf, ())] == ["eu_fsf", "un_sc", "nl_terrorism"]
    file = tmp_path / "dpl.txt"
    file.write_bytes(BY_FORMAT["bis-dpl-tsv"].files["dpl.txt"])
    shelf.put([file], NOW)
    assert "us_bis_dpl" in [one.list for one in formats_to_update(shelf, ())]


def test_of_a_list_in_two_formats_the_one_in_use_is_fetched(shelf: Lists, tmp_path: Path) -> None:
    assert [one.id for one in formats_to_update(shelf, ("us_csl",))] == ["us-csl-csv"]
    file = tmp_path / "consolidated.json"
    file.write_bytes(BY_FORMAT["us-csl-json"].files["consolidated.json"])
    shelf.put([file], NOW)
    assert [one.id for one in formats_to_update(shelf, ("us_csl",))] == ["us-csl-json"]
    assert [one.id for one in formats_to_update(shelf, ("us-csl-csv",))] == ["us-csl-csv"]


@pytest.mark.parametrize("name", ["internal", "no-such-list", "uk_ofsi"])
def test_a_list_without_an_address_cannot_be_fetched(shelf: Lists, name: str) -> None:
    with pytest.raises(NoSuchListError):
        formats_to_update(shelf, (name,))
