"""How good and how fast search is: `./dev bench lists`.

The queries in tests/classification/queries.yaml were written blind to what the index holds. The official English text
comes from the shared material (SLUIS_SHARED); without it only our own titles, search words and synonyms are measured.
"""

from __future__ import annotations

import csv
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.knowledge.snapshot import packaged
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Language
from sluis.library.search import Corpus, open_search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

CHECKOUT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared"))
TEXT = SHARED / "control-list" / "paragraphs_2025-11-15.csv"
FIRST = 5
ROUNDS = 10

Find: TypeAlias = "Callable[[str], list[str]]"


class Query(NamedTuple):
    """What somebody typed, and the codes of which any is right."""

    words: str
    language: str
    codes: frozenset[str]


class Spent(NamedTuple):
    """Seconds by the clock, and of the processor."""

    wall: float
    processor: float


def main() -> None:
    """Run all measurements."""
    queries = read_queries("queries.yaml")
    known = packaged()
    print(f"Python {sys.version.split()[0]}; SQLite {sqlite3.sqlite_version}; {len(queries)} blind queries")
    corpus = Corpus(known.titles, known.synonyms, {})
    measure("without the official text", corpus, queries)
    if TEXT.is_file():
        with TEXT.open(encoding="utf-8", newline="") as file:
            text = {row["path"]: row["text"] for row in csv.DictReader(file)}
        measure("with the official text", corpus._replace(official={Language.EN: text}), queries)
        quality("plain BM25 over the official English text", plain_bm25(text), queries)
    else:
        print(f"no official text at {TEXT}: not measured with it")
    processes()


def read_queries(name: str) -> list[Query]:
    """The queries of a file of the tests."""
    rows = read_yaml((CHECKOUT / "tests" / "classification" / name).read_bytes(), name).data
    return [Query(row["query"], row["lang"], frozenset(row["codes"])) for row in rows]


def measure(name: str, corpus: Corpus, queries: Sequence[Query]) -> None:
    """Quality, misses, and the time to make, open and ask an index."""
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        with open_search(corpus, Path(folder)):
            made = time.perf_counter()
        with open_search(corpus, Path(folder)) as search:
            opened = time.perf_counter()
            size = sum(file.stat().st_size for file in Path(folder).iterdir())
            print(f"\n{name}: index of {size / 1e6:.1f} MB, made in {made - started:.2f} s, opened in {opened - made:.3f} s")

            def find(words: str) -> list[str]:
                return [hit.code for hit in search.find(words)]

            first = [spent(find, one.words) for one in queries]
            quality(name, find, queries, misses=True)
            warm = [spent(find, one.words) for _ in range(ROUNDS) for one in queries]
    for kind, seconds in (("first time", first), ("warm", warm)):
        print(f"  latency, {kind:<11} {spread(one.wall for one in seconds)}   (aim p99 < 30)")
        print(f"  processor time          {spread(one.processor for one in seconds)}")


def quality(name: str, find: Find, queries: Iterable[Query], *, misses: bool = False) -> None:
    """The share of queries with a right code among the first five, by language."""
    for language in ("en", "nl"):
        asked = [one for one in queries if one.language == language]
        found = {one: find(one.words) for one in asked}
        missed = [one for one, codes in found.items() if not one.codes & set(codes[:FIRST])]
        first = sum(bool(one.codes & set(codes[:1])) for one, codes in found.items())
        share = 1 - len(missed) / len(asked)
        print(
            f"  {name}, {language}: {share:6.1%} in the first {FIRST}, {first / len(asked):6.1%} first   ({len(asked)} queries)"
        )
        for one in missed if misses else ():
            wanted = " or ".join(sorted(one.codes))
            print(f"      missed: {one.words!r} wants {wanted}, got {' '.join(found[one][:FIRST]) or 'nothing'}")


def plain_bm25(text: dict[str, str]) -> Find:
    """The peer: SQLite's own BM25 with its English stemmer, over the official text by entry."""
    entries: dict[str, list[str]] = {}
    for path, words in text.items():
        entries.setdefault(path.partition(".")[0], []).append(words)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE entry USING fts5 (code UNINDEXED, words, tokenize = 'porter unicode61')")
    connection.executemany("INSERT INTO entry VALUES (?, ?)", ((code, " ".join(words)) for code, words in entries.items()))

    def find(words: str) -> list[str]:
        terms = " OR ".join(f'"{one}"' for one in re.findall(r"\w+", words))
        rows = connection.execute("SELECT code FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ?", (terms, FIRST))
        return [code for (code,) in rows]

    return find


def processes() -> None:
    """Whole processes, as a user waits for them; the first one makes the index."""
    program = str(Path(sys.executable).with_name("sluis"))
    with TemporaryDirectory() as home:
        environment = {**os.environ, "SLUIS_HOME": home}

        def search(words: str) -> None:
            subprocess.run([program, "item", "search", words], capture_output=True, check=True, env=environment)  # noqa: S603

        print(f"\nsluis item search, first process: {spent(search, 'laser').wall:.2f} s")
        seconds = statistics.median(spent(search, "IMSI catcher").wall for _ in range(7))
        print(f"sluis item search, whole process: {seconds:.2f} s   (aim ≤ 0.5)")


def spent(work: Callable[[str], object], words: str) -> Spent:
    """What `work` takes; on a busy machine the processor time says more than the clock."""
    wall, processor = time.perf_counter(), time.process_time()
    work(words)
    return Spent(time.perf_counter() - wall, time.process_time() - processor)


def spread(seconds: Iterable[float]) -> str:
    """The median and the 99th percentile, in milliseconds."""
    ordered = sorted(seconds)
    return f"median {statistics.median(ordered) * 1e3:5.1f} ms   p99 {ordered[int(len(ordered) * 0.99)] * 1e3:5.1f} ms"


if __name__ == "__main__":
    main()
