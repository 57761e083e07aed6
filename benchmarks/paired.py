"""Two matchers on the same names: the difference in what they find, and how sure it is.

The queries are drawn anew a thousand times, for both matchers the same ones; 95 % of the differences lie in the interval.
"""

from __future__ import annotations

import importlib
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

CHECKOUT: Final = Path(__file__).parents[1]
SHARED: Final = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared"))
BENCH: Final = SHARED / "bench" / "screening"
RATES: Final = (0.01, 0.05)
DRAWS: Final = 1000
CHUNK: Final = 1000
SEED: Final = 20261122


class Scores(NamedTuple):
    """The best score of a true record for each listed query, and of any record for each innocent; names a second."""

    found: NDArray[np.float64]
    innocent: NDArray[np.float64]
    names_per_s: float = 0.0

    def recall(self, rate: float) -> float:
        """Recall at the lowest threshold that alerts at most this share of the innocents."""
        return float((self.found > cut(self.innocent, rate)).mean())

    def drawn(self, listed: NDArray[np.int64], innocents: NDArray[np.int64]) -> Scores:
        """The same with queries drawn anew."""
        return Scores(self.found[listed], self.innocent[innocents])


class Difference(NamedTuple):
    """A figure of ours and of theirs, and the interval in which 95 % of the differences lie."""

    ours: float
    theirs: float
    low: float
    high: float


def cut(innocent: NDArray[np.float64], rate: float) -> float:
    """The score that no more than this share of the innocents exceeds."""
    return float(np.sort(innocent)[::-1][int(len(innocent) * rate)])


def bench_module() -> Any:  # noqa: ANN401 (it is a script beside the data, without types)
    """The benchmark's script as a module."""
    if str(BENCH) not in sys.path:
        sys.path.insert(0, str(BENCH))
    return importlib.import_module("bench")


def scores(spec: str, python: str, sample: int | None = None) -> Scores:
    """What an adapter scores on the queries of `one-to-many`, or on so many of them."""
    bench = bench_module()
    rows = bench.read_jsonl(bench.only(BENCH / "data", "queries_*.jsonl"))
    rows = random.Random(SEED).sample(rows, sample) if sample else rows  # noqa: S311 (no secret)
    hits: list[list[tuple[str, float]]] = []
    seconds = 0.0
    with bench.Worker(spec, python) as worker:
        worker.build(bench.load_index(BENCH / "data"))
        worker.call("screen", queries=[bench.WARM_UP])
        for chunk in bench.chunks([bench.to_query(row, attributes=False) for row in rows], CHUNK):
            reply = worker.call("screen", queries=chunk)
            hits += reply["hits"]
            seconds += reply["seconds"]
    true = [
        max((s for e, s in h if e in set(row["truth"])), default=0.0) for row, h in zip(rows, hits, strict=True) if row["truth"]
    ]
    other = [max((s for _, s in h), default=0.0) for row, h in zip(rows, hits, strict=True) if not row["truth"]]
    return Scores(np.array(true), np.array(other), len(rows) / seconds)


def recall_difference(ours: Scores, theirs: Scores, rate: float) -> Difference:
    """The difference in recall, both measured on the same queries drawn anew."""
    chance = np.random.default_rng(SEED)

    def once() -> float:
        drawn = (
            chance.integers(len(ours.found), size=len(ours.found)),
            chance.integers(len(ours.innocent), size=len(ours.innocent)),
        )
        return ours.drawn(*drawn).recall(rate) - theirs.drawn(*drawn).recall(rate)

    return Difference(ours.recall(rate), theirs.recall(rate), *_interval(once))


def pair_difference(specs: Sequence[tuple[str, str]]) -> Difference:
    """The difference in the area under the curve on the labelled pairs of names, both measured on the same pairs."""
    bench = bench_module()
    rows = _pairs(bench)
    labels = np.array([match for _, _, match in rows])
    scored = []
    for spec, python in specs:
        with bench.Worker(spec, python) as worker:
            scored.append(np.array(worker.call("score", pairs=[(a, b) for a, b, _ in rows])["scores"]))
    chance = np.random.default_rng(SEED)
    ours, theirs = scored

    def once() -> float:
        at = chance.integers(len(rows), size=len(rows))
        return area(labels[at], ours[at]) - area(labels[at], theirs[at])

    return Difference(area(labels, ours), area(labels, theirs), *_interval(once))


def _pairs(bench: Any) -> list[tuple[Any, Any, bool]]:  # noqa: ANN401 (see bench_module)
    import csv  # noqa: PLC0415 (only here)

    with bench.only(BENCH / "data", "name_pairs_*.csv").open(encoding="utf-8", newline="") as handle:
        cases = list(csv.DictReader(handle))
    return [
        (
            bench.bare_entity(f"a{at}", case["schema"], [case["name1"]]),
            bench.bare_entity(f"b{at}", case["schema"], [case["name2"]]),
            case["is_match"] == "true",
        )
        for at, case in enumerate(cases)
    ]


def area(labels: NDArray[np.bool_], scored: NDArray[np.float64]) -> float:
    """The chance that a pair of one party scores above a pair of two; equal scores count half."""
    matches, others = np.sort(scored[labels]), np.sort(scored[~labels])
    below = np.searchsorted(others, matches, side="left") + np.searchsorted(others, matches, side="right")
    return float(below.sum() / (2 * len(matches) * len(others)))


def _interval(once: Callable[[], float]) -> tuple[float, float]:
    low, high = np.quantile([once() for _ in range(DRAWS)], [0.025, 0.975])
    return float(low), float(high)
