"""How well and how fast names are found: `./dev bench screening [ANCHOR [PYTHON]]`.

Runs the screening benchmark of the shared material (SLUIS_SHARED). With an anchor (`adapters_reference:TfidfCosine`)
and the Python that has its packages, both run on the same queries in turn, and the differences get a paired bootstrap:
the queries are drawn anew a thousand times, and the 95 % interval of the difference is shown. Writes
docs/{nl,en}/names-found.md and docs/images/screening.svg.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

CHECKOUT: Final = Path(__file__).parents[1]
SHARED: Final = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared"))
BENCH: Final = SHARED / "bench" / "screening"
ADAPTER: Final = "screening_adapter:SluisAdapter"
PAGES: Final = {language: CHECKOUT / "docs" / language / "names-found.md" for language in ("nl", "en")}
PLOT: Final = CHECKOUT / "docs" / "images" / "screening.svg"
COMMANDS: Final = ("one-to-many", "ssb", "pairs", "entities", "scale", "delta")
RATES: Final = (0.01, 0.05)
DRAWS: Final = 1000
CHUNK: Final = 1000
WIDTH, HEIGHT, EDGE = 640, 360, 48
MOST_FALSE: Final = 0.1
OTM_KEYS: Final = (
    "recall_at_1pct_innocents",
    "recall_at_5pct_innocents",
    "recall_at_threshold",
    "innocents_alerted",
    "recall_at_50",
    "names_per_s",
    "p99_ms",
    "build_s",
    "peak_rss_mb",
)
SSB_KEYS: Final = ("recall_at_1pct_innocents", "recall_at_5pct_innocents")
ENGLISH: Final = (
    """# How well names are found

Sluis looks for a party on the lists however its name is spelled. No search finds everything, and every search shows
people who have nothing to do with a list. This page says how often, measured. The benchmark takes 2,000 listed names
and changes them in ten ways, adds 2,000 names of people and companies that are on no list, and searches 58,828 entries
of nine lists. The figures depend on the machine that made them where they are times; compare the columns, not the
years.
""",
    (
        "figure",
        "found, where 1 % of innocents is shown",
        "found, where 5 % of innocents is shown",
        "found at the threshold *balanced*",
        "innocents shown at that threshold",
        "found among the first 50",
        "names a second, one thread",
        "one name, slowest of a hundred (ms)",
        "making the index (s)",
        "most memory, whole process (MB)",
        "names changed by a third party: found at 1 %",
        "names changed by a third party: found at 5 %",
        "pairs of names, F1 / area under the curve",
        "pairs of records with dates of birth, F1 / area under the curve",
        "a million names: names a second / growth of the time (1 is linear)",
        "answers that differ between an updated and a new index",
    ),
    """The line shows the share of listed names found against the share of innocents shown. The threshold *balanced* is meant
for daily work, *careful* for a party that matters more: it finds more, and shows one innocent in twenty.

A name that is not found may still be listed. Screen all names that you know of a party, and give the date of birth, the
country and the numbers that you know: they decide where names do not.
""",
)
DUTCH: Final = (
    """# Hoe goed namen worden gevonden

Sluis zoekt een partij op de lijsten, hoe de naam ook is geschreven. Geen zoekmachine vindt alles, en elke zoekmachine
toont mensen die niets met een lijst te maken hebben. Deze pagina zegt hoe vaak, gemeten. De proef neemt 2.000 namen van
de lijsten en verandert ze op tien manieren, voegt 2.000 namen toe van mensen en bedrijven die op geen lijst staan, en
zoekt in 58.828 partijen van negen lijsten. Tijden hangen af van de computer: vergelijk de kolommen, niet de jaren.
""",
    (
        "maat",
        "gevonden, als 1 % van de onschuldigen wordt getoond",
        "gevonden, als 5 % van de onschuldigen wordt getoond",
        "gevonden bij de drempel *balanced*",
        "onschuldigen getoond bij die drempel",
        "gevonden bij de eerste 50",
        "namen per seconde, één processor",
        "één naam, de traagste van honderd (ms)",
        "de index maken (s)",
        "meeste geheugen, hele proces (MB)",
        "namen veranderd door een derde: gevonden bij 1 %",
        "namen veranderd door een derde: gevonden bij 5 %",
        "paren van namen, F1 / oppervlak onder de lijn",
        "paren van partijen met geboortedatum, F1 / oppervlak onder de lijn",
        "een miljoen namen: namen per seconde / groei van de tijd (1 is evenredig)",
        "antwoorden die verschillen tussen een bijgewerkte en een nieuwe index",
    ),
    """De lijn toont welk deel van de namen wordt gevonden, tegen het deel van de onschuldigen dat wordt getoond. De drempel
*balanced* is voor elke dag, *careful* voor een partij die er meer toe doet: die vindt meer, en toont één op de twintig
onschuldigen.

Een naam die niet is gevonden, kan toch op een lijst staan. Zoek op alle namen die u van een partij kent, en geef de
geboortedatum, het land en de nummers die u weet: die beslissen waar namen dat niet doen.
""",
)
ALT: Final = {
    "nl": "Deel dat wordt gevonden, tegen het deel van de onschuldigen dat wordt getoond",
    "en": "Share that is found, against the share of innocents that is shown",
}
COLOURS: Final = ("#01689b", "#b36200")


class Scores(NamedTuple):
    """The best score of a true record for each listed query, and of any record for each innocent."""

    found: NDArray[np.float64]
    innocent: NDArray[np.float64]

    def recall(self, rate: float) -> float:
        """Recall at the lowest threshold that alerts at most this share of the innocents."""
        return float((self.found > cut(self.innocent, rate)).mean())

    def drawn(self, listed: NDArray[np.int64], innocents: NDArray[np.int64]) -> Scores:
        """The same with queries drawn anew."""
        return Scores(self.found[listed], self.innocent[innocents])


def cut(innocent: NDArray[np.float64], rate: float) -> float:
    """The score that no more than this share of the innocents exceeds."""
    return float(np.sort(innocent)[::-1][int(len(innocent) * rate)])


def main(arguments: Sequence[str]) -> None:
    """Measure, print, and write the table and the plot."""
    if not (BENCH / "bench.py").is_file():
        raise SystemExit(f"no screening benchmark at {BENCH}: set SLUIS_SHARED")
    os.chdir(Path(__file__).parent)
    report = {command: run(command, arguments) for command in COMMANDS}
    specs = [(ADAPTER, sys.executable), *([(arguments[0], (*arguments, sys.executable)[1])] if arguments else [])]
    scored = {spec: scores(spec, python) for spec, python in specs}
    PLOT.write_text(plot(scored), encoding="utf-8")
    for language, path in PAGES.items():
        path.write_text(page(report, language), encoding="utf-8")
    for spec, one in scored.items():
        print(spec, *(f"recall with {rate:.0%} of innocents alerted: {one.recall(rate):.3f}" for rate in RATES), sep="\n  ")
    if len(scored) > 1:
        ours, theirs = scored.values()
        for rate in RATES:
            low, high = bootstrap(ours, theirs, rate)
            print(f"difference at {rate:.0%}: 95 % between {low:+.3f} and {high:+.3f}")


def run(command: str, arguments: Sequence[str]) -> Any:  # noqa: ANN401 (a report is JSON)
    """The benchmark's own report of one command, with the anchor where that can do it."""
    against = []
    if arguments and command in {"one-to-many", "ssb"}:
        against = ["--against", arguments[0], "--against-python", (*arguments, sys.executable)[1]]
    called = [sys.executable, str(BENCH / "bench.py"), command, "--adapter", ADAPTER, *against]
    told = subprocess.run(called, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 (this Python, the script named above)
    print(f"-- {command}\n{told.stdout}")
    return json.loads(told.stdout)


def scores(spec: str, python: str) -> Scores:
    """What an adapter scores on the queries of `one-to-many`."""
    sys.path.insert(0, str(BENCH))
    bench = importlib.import_module("bench")
    rows = bench.read_jsonl(bench.only(BENCH / "data", "queries_*.jsonl"))
    with bench.Worker(spec, python) as worker:
        worker.build(bench.load_index(BENCH / "data"))
        hits: list[list[tuple[str, float]]] = []
        for chunk in bench.chunks([bench.to_query(row, attributes=False) for row in rows], CHUNK):
            hits += worker.call("screen", queries=chunk)["hits"]
    true = [
        max((s for e, s in h if e in set(row["truth"])), default=0.0) for row, h in zip(rows, hits, strict=True) if row["truth"]
    ]
    other = [max((s for _, s in h), default=0.0) for row, h in zip(rows, hits, strict=True) if not row["truth"]]
    return Scores(np.array(true), np.array(other))


def page(report: dict[str, Any], language: str) -> str:
    """What was measured, for people who must rely on it."""
    head, figures = (ENGLISH if language == "en" else DUTCH)[0], (ENGLISH if language == "en" else DUTCH)[1]
    anchored = "against" in report["one-to-many"]
    lines = [head.strip(), "", *("| " + " | ".join(row) + " |" for row in rows(report, figures, anchored=anchored)), ""]
    lines += [f"![{ALT[language]}](../images/screening.svg)", "", (ENGLISH if language == "en" else DUTCH)[2].strip(), ""]
    return "\n".join(lines)


def rows(report: dict[str, Any], figures: Sequence[str], *, anchored: bool) -> Iterator[list[str]]:
    """The table: a row a figure, with the anchor's where it ran."""
    otm, ssb, pairs, entities = (report[key] for key in ("one-to-many", "ssb", "pairs", "entities"))
    yield [figures[0], "Sluis", *([otm["against"]["spec"].partition(":")[2]] if anchored else [])]
    yield ["---"] * (2 + anchored)
    for name, key in zip(figures[1:10], OTM_KEYS, strict=True):
        yield [name, *(shown(otm[side][key]) for side in (("adapter", "against") if anchored else ("adapter",)))]
    for name, key in zip(figures[10:12], SSB_KEYS, strict=True):
        yield [name, *(shown(ssb[side][key]) for side in (("adapter", "against") if anchored else ("adapter",)))]
    none = ["–"] * anchored
    yield [figures[12], f"{shown(pairs['adapter']['all']['best_f1'])} / {shown(pairs['adapter']['all']['auc'])}", *none]
    records = entities["records"]["adapter"]["all"]
    yield [figures[13], f"{shown(records['best_f1'])} / {shown(records['auc'])}", *none]
    scale = report["scale"]["adapter"]
    yield [figures[14], f"{shown(scale['sizes']['1000000']['names_per_s'])} / {shown(scale['exponent'])}", *none]
    yield [figures[15], shown(report["delta"]["adapter"]["update_differs_from_rebuild"]), *none]


def shown(figure: float) -> str:
    """A figure with as many digits as mean something."""
    return f"{figure:,.0f}" if abs(figure) >= 100 or figure == int(figure) else f"{figure:.3g}"  # noqa: PLR2004 (a matter of looks)


def bootstrap(ours: Scores, theirs: Scores, rate: float) -> tuple[float, float]:
    """The 95 % interval of the difference in recall, both measured on the same queries drawn anew."""
    chance = np.random.default_rng(20261122)
    differences = []
    for _ in range(DRAWS):
        drawn = (
            chance.integers(len(ours.found), size=len(ours.found)),
            chance.integers(len(ours.innocent), size=len(ours.innocent)),
        )
        differences.append(ours.drawn(*drawn).recall(rate) - theirs.drawn(*drawn).recall(rate))
    low, high = np.quantile(differences, [0.025, 0.975])
    return float(low), float(high)


def plot(scored: dict[str, Scores]) -> str:
    """Recall against the share of innocents alerted, as a picture."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-size="12">',
            "<title>Recall against innocents alerted</title>",
            *axes(),
            *(line for at, (spec, one) in enumerate(scored.items()) for line in curve(at, spec, one)),
            "</svg>\n",
        ]
    )


def axes() -> Iterator[str]:
    """Both axes with their figures."""
    for step in range(6):
        share, recall = step * MOST_FALSE / 5, 0.5 + step / 10
        yield f'<text x="{across(share):.0f}" y="{HEIGHT - EDGE / 2:.0f}" text-anchor="middle">{share:.0%}</text>'
        yield f'<text x="{EDGE - 8}" y="{up(recall):.0f}" text-anchor="end">{recall:.0%}</text>'
        yield f'<path d="M{EDGE} {up(recall):.1f}H{WIDTH - EDGE}" stroke="#ccc"/>'
    yield f'<text x="{WIDTH / 2:.0f}" y="{HEIGHT - 6}" text-anchor="middle">innocents alerted</text>'


def curve(at: int, spec: str, one: Scores) -> Iterator[str]:
    """One adapter's line, and its name."""
    shares = np.linspace(0.001, MOST_FALSE, 60)
    points = " ".join(f"{across(share):.1f},{up(one.recall(share)):.1f}" for share in shares)
    yield f'<polyline points="{points}" fill="none" stroke="{COLOURS[at]}" stroke-width="2"/>'
    name = spec.partition(":")[2]
    yield f'<text x="{WIDTH - EDGE}" y="{HEIGHT - EDGE - 12 - 16 * at}" text-anchor="end" fill="{COLOURS[at]}">{name}</text>'


def across(share: float) -> float:
    """Where a share of innocents lies on the picture."""
    return EDGE + share / MOST_FALSE * (WIDTH - 2 * EDGE)


def up(recall: float) -> float:
    """Where a recall lies on the picture, which begins at one half."""
    return HEIGHT - EDGE - (max(recall, 0.5) - 0.5) * 2 * (HEIGHT - 2 * EDGE)


if __name__ == "__main__":
    main(sys.argv[1:])
