"""Drives damaged lists over the importers: each is read, or refused with a reason. Prints how many of each.

    python -m benchmarks.fuzz_lists [NUMBER] [SEED]

Half of the victims are the synthetic files of the tests, half the first part of the genuine files where SLUIS_SHARED has them.
"""

from __future__ import annotations

import io
import os
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from sluis.screening.errors import ListFileError
from sluis.screening.lists import stream
from tests.screening.lists.synthetic import SYNTHETIC

NUMBER, SEED = 120_000, 20_260_101
MOST_MEMORY = 600 << 20
_PART = 9_000
_SIGNS = (
    b"<",
    b">",
    b"&",
    b'"',
    b"'",
    b"\x1a",
    b"\0",
    b"\xff",
    b"\xc3",
    b";",
    b",",
    b"\t",
    b"\n",
    b"\r\n",
    b"-0- ",
    b"]]>",
    b"[",
    b"{",
)
_ENDS = {b"<export": b"</export>", b"<CONSOLIDATED_LIST": b"</CONSOLIDATED_LIST>", b"<sdnList": b"</sdnList>"}

Victim = Mapping[str, bytes]


def main() -> int:
    """Fuzz, print the counts, and say whether all went well."""
    given = [int(one) for one in sys.argv[1:]]
    number, seed = [*given, *(NUMBER, SEED)[len(given) :]]
    chance, victims = random.Random(seed), tuple(synthetic()) + tuple(genuine())  # noqa: S311  (no secret)
    found: Counter[str] = Counter()
    began = time.monotonic()
    for _ in range(number):
        victim = chance.choice(victims)
        name = chance.choice(sorted(victim))
        files = dict(victim) | {name: mutated(victim[name], chance)}
        try:
            found[outcome(files)] += 1
        except Exception:
            Path("fuzz-crash").write_bytes(files[name])
            print(f"a crash at input {sum(found.values()) + 1}, seed {seed}: see fuzz-crash")
            raise
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    print(
        f"fuzz: {sum(found.values()):,} damaged lists from {len(victims)} files, seed {seed}, {time.monotonic() - began:.0f} s"
    )
    print(", ".join(f"{kind} {times:,}" for kind, times in found.most_common()))
    print(f"memory at most {memory >> 20} MB of {MOST_MEMORY >> 20}")
    return int(memory > MOST_MEMORY)


def outcome(files: Victim) -> str:
    """Whether a list is read, or with which code it is refused."""
    try:
        for _ in stream([(name, io.BytesIO(content)) for name, content in files.items()]):
            pass
    except ListFileError as refusal:
        return refusal.code
    return "read"


def synthetic() -> Iterator[Victim]:
    """The files of the tests."""
    return (one.files for one in SYNTHETIC)


def genuine() -> Iterator[Victim]:
    """The first part of each genuine file, ended as its format asks."""
    folder = Path(os.environ.get("SLUIS_SHARED", Path(__file__).parents[2] / "shared")) / "lists"
    for path in sorted(folder.glob("*/*.xml")) + sorted(folder.glob("*/*.csv")) + sorted(folder.glob("*/*.json")):
        with path.open("rb") as file:
            start = file.read(_PART)
        end = next((end for mark, end in _ENDS.items() if mark in start), b"\x1a" if path.parent.name == "ofac" else b"")
        yield {path.name: (start[: start.rfind(b"\n") + 1] or start) + end}


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with one to four parts replaced, left out, doubled or turned round."""
    for _ in range(chance.randint(1, 4)):
        first = chance.randint(0, len(content))
        last = min(len(content), first + chance.choice((0, 1, 4, 30, 400)))
        part = content[first:last]
        other = chance.choice((b"", part * 2, part[::-1], chance.randbytes(chance.randint(1, 8)), chance.choice(_SIGNS)))
        content = content[:first] + other + content[last:]
    return content


if __name__ == "__main__":
    sys.exit(main())
