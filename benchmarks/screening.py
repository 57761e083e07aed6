"""How well and how fast names are found: `./dev bench screening [ANCHOR [PYTHON [QUERIES]]]`.

Runs the screening benchmark of the shared material (SLUIS_SHARED). With an anchor (`adapters_reference:TfidfCosine`)
and the Python that has its packages, both run on the same queries in turn, and the differences get a paired bootstrap
(`paired`). Writes docs/{nl,en}/names-found.md and docs/images/screening.svg.

A slow anchor takes a number of QUERIES: both then run on so many of the same queries, drawn once, and only the last part of
the page is written, which says how they compare on those.
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

from benchmarks.paired import BENCH, CHECKOUT, RATES, Scores, pair_difference, recall_difference, scores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ADAPTER: Final = "screening_adapter:SluisAdapter"
PAGES: Final = {language: CHECKOUT / "docs" / language / "names-found.md" for language in ("nl", "en")}
PLOT: Final = CHECKOUT / "docs" / "images" / "screening.svg"
COMMANDS: Final = ("one-to-many", "ssb", "pairs", "entities", "scale", "delta")
PAIRS: Final = "Pairs"
MARK: Final = "<!-- on a part of the queries -->\n"
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
BUSY: Final = {
    "en": "The computer was busy: up to {load:.0f} programs at a time, this one among them, wanted its {processors} processors."
    "\nTimes are longer for that, in both columns.",
    "nl": "De computer was bezet: tot {load:.0f} programma's tegelijk, dit ene meegeteld, wilden zijn {processors} processors."
    "\nDe tijden zijn daardoor langer, in beide kolommen.",
}
QUIET: Final = 1.5
ALT: Final = {
    "nl": "Deel dat wordt gevonden, tegen het deel van de onschuldigen dat wordt getoond",
    "en": "Share that is found, against the share of innocents that is shown",
}


class Sampled(NamedTuple):
    """The words of the part of the page that is about a slow anchor."""

    head: str
    thousands: str
    figure: str
    difference: str
    rows: tuple[str, ...]


SAMPLED: Final = {
    "en": Sampled(
        "## Against {anchor}, on {queries} of the same names\n\n{anchor} takes too long for all names. Both searched the same"
        " {queries}, drawn once, in one run. The difference is shown as the interval in which it lies in 95 % of a thousand"
        " draws of these names: above zero, it is no chance.",
        ",",
        "figure",
        "difference",
        (
            "found, where 1 % of innocents is shown",
            "found, where 5 % of innocents is shown",
            "pairs of names, area under the curve (all pairs)",
            "names a second, one thread",
        ),
    ),
    "nl": Sampled(
        "## Naast {anchor}, op {queries} van dezelfde namen\n\n{anchor} doet te lang over alle namen. Beide zochten dezelfde"
        " {queries}, één keer getrokken, in één keer achter elkaar. Het verschil staat er als het gebied waarin het ligt bij"
        " 95 % van duizend trekkingen uit deze namen: boven nul is het geen toeval.",
        ".",
        "maat",
        "verschil",
        (
            "gevonden, als 1 % van de onschuldigen wordt getoond",
            "gevonden, als 5 % van de onschuldigen wordt getoond",
            "paren van namen, oppervlak onder de lijn (alle paren)",
            "namen per seconde, één processor",
        ),
    ),
}
COLOURS: Final = ("#01689b", "#b36200")


def main(arguments: Sequence[str]) -> None:
    """Measure, print, and write the table and the plot."""
    if not (BENCH / "bench.py").is_file():
        raise SystemExit(f"no screening benchmark at {BENCH}: set SLUIS_SHARED")
    os.chdir(Path(__file__).parent)
    anchor, python, queries = (*arguments, None, None, None)[:3]
    theirs = (anchor, python or sys.executable) if anchor else None
    if theirs and queries:
        compare(theirs, int(queries))
        return
    report = {command: run(command, theirs) for command in COMMANDS}
    load = max(one.pop("load") for one in report.values())
    scored = {spec: scores(spec, of) for spec, of in ((ADAPTER, sys.executable), *([theirs] if theirs else []))}
    PLOT.write_text(plot(scored), encoding="utf-8")
    for language, path in PAGES.items():
        kept = path.read_text(encoding="utf-8").partition(MARK)[2] if path.is_file() else ""
        path.write_text(page(report, language, load) + (MARK + kept if kept else ""), encoding="utf-8")
    if theirs:
        for rate in RATES:
            print(f"recall with {rate:.0%} of innocents alerted: {recall_difference(scored[ADAPTER], scored[theirs[0]], rate)}")


def compare(theirs: tuple[str, str], queries: int) -> None:
    """Measure ours and a slow anchor on so many of the same queries, and write that part of the page."""
    ours = (ADAPTER, sys.executable)
    scored = tuple(scores(*one, queries) for one in (ours, theirs))
    rows = [(at, recall_difference(scored[0], scored[1], rate)) for at, rate in enumerate(RATES)]
    beside = importlib.import_module(theirs[0].partition(":")[0])
    pairs = f"{theirs[0]}{PAIRS}"
    if hasattr(beside, pairs.partition(":")[2]):
        rows.append((len(RATES), pair_difference([ours, (pairs, theirs[1])])))
    for language, path in PAGES.items():
        text = SAMPLED[language]
        name = theirs[0].partition(":")[2]
        table = [[text.figure, "Sluis", name, text.difference], ["---"] * 4]
        table += [[text.rows[at], shown(one.ours), shown(one.theirs), f"{one.low:+.3f} – {one.high:+.3f}"] for at, one in rows]
        table.append([text.rows[-1], *(shown(one.names_per_s) for one in scored), ""])
        lines = [
            "",
            text.head.format(queries=f"{queries:,}".replace(",", text.thousands), anchor=name),
            "",
            *("| " + " | ".join(row) + " |" for row in table),
            "",
        ]
        path.write_text(path.read_text(encoding="utf-8").partition(MARK)[0] + MARK + "\n".join(lines), encoding="utf-8")
        print("\n".join(lines))


def run(command: str, anchor: tuple[str, str] | None) -> Any:  # noqa: ANN401 (a report is JSON)
    """The benchmark's own report of one command, with the anchor where that can do it, and how busy the computer was."""
    against = []
    if anchor and command in {"one-to-many", "ssb"}:
        against = ["--against", anchor[0], "--against-python", anchor[1]]
    called = [sys.executable, str(BENCH / "bench.py"), command, "--adapter", ADAPTER, *against]
    told = subprocess.run(called, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 (this Python, the script named above)
    print(f"-- {command}\n{told.stdout}")
    return {**json.loads(told.stdout), "load": os.getloadavg()[0]}


def page(report: dict[str, Any], language: str, load: float) -> str:
    """What was measured, for people who must rely on it."""
    head, figures = (ENGLISH if language == "en" else DUTCH)[0], (ENGLISH if language == "en" else DUTCH)[1]
    anchored = "against" in report["one-to-many"]
    lines = [head.strip(), "", *("| " + " | ".join(row) + " |" for row in rows(report, figures, anchored=anchored)), ""]
    if load > QUIET:
        lines += [BUSY[language].format(load=load, processors=os.cpu_count()), ""]
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
