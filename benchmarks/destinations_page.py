"""What `benchmarks.destinations` measured, as a page in either language."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from benchmarks.destinations import Measured, Ranked

WORST: Final = "worst of three"
ALONE: Final = "liberal democracy, level"
FEW: Final = 5
MARGIN: Final = 0.05
OTHERS: Final = (
    ("Freedom House, Freedom in the World", (0.62, 0.45, 0.78), (0.66, 0.53, 0.77)),
    ("Political Terror Scale", (0.71, 0.61, 0.79), (0.65, 0.55, 0.73)),
    ("RSF, World Press Freedom Index", (0.67, 0.52, 0.82), (0.69, 0.57, 0.80)),
    ("CPI, Transparency International", (0.47, 0.36, 0.57), (0.49, 0.39, 0.58)),
    ("EIU, Democracy Index", (0.58, 0.43, 0.73), (0.62, 0.49, 0.74)),
    ("Global Peace Index", (0.66, 0.52, 0.78), (0.63, 0.51, 0.73)),
    ("best single index of theirs", (0.72, 0.58, 0.84), (0.73, 0.62, 0.83)),
)
"""Figures of others, with 12 strict and 18 wide cases of their own list, where it is stated: area and 95 % interval."""
WORDS: Final[dict[str, dict[str, Any]]] = {
    "en": {
        "head": """# How well destinations are measured

What was announced in [How destinations are measured](destinations.md#what-will-be-tested),
as it came out. `./dev bench destinations` makes this page. An area of 0.5 is chance, 1 is perfect. The intervals hold 95 %;
with so few cases they are wide. Some of so many intervals exclude zero, or 0.5, by chance.
""",
        "hypotheses": "## What was expected, and what came out",
        "rows": (
            "*Expression* ranks better than chance (wide)",
            "*Worst of three* is at most 0.05 worse than the best indicator alone (wide)",
            "No difference with a single indicator excludes zero",
            "*Conflict*, *corruption* and *rule of law* do not rank better than chance",
            "The trend cannot be tested: fewer than five cases since 2022",
            "Less than one in ten cases (wide) is certainly low in all three",
        ),
        "verdict": {True: "as expected", False: "**not as expected**"},
        "expected": ("expected", "came out", "figures"),
        "areas": "## Area under the curve",
        "columns": ("", "strict", "cases (left out)", "wide", "cases (left out)"),
        "others": """Beside these, figures of others, with another list of cases and another risk set: they can be looked at,
not subtracted.""",
        "other_columns": ("index", "strict", "wide"),
        "differences": "## Worst of three against each indicator alone",
        "difference_columns": ("indicator", "strict", "wide"),
        "levels": "## Levels of the cases",
        "level_columns": ("in expression, physical integrity and civic space", "strict", "wide"),
        "level_names": {
            "high": "at least one is high",
            "may be high": "none is high, at least one may be",
            "low": "all are certainly low",
            "other": "none of these",
            "too little known": "none is high, and of one too little is known",
        },
        "stability": "## Stability of ranks",
        "stability_columns": ("dimension", "one year apart", "three years apart"),
        "left": "## Without one indicator",
        "left_columns": ("indicator", "dimension", "area with it (wide)", "without it", "levels that differ"),
        "worst": "worst of three",
        "level": "liberal democracy, level",
        "time": "A profile takes {median} ms of a processor, the slowest of a hundred {slowest} ms, once the values of"
        " the day are known.",
        "recent": "{cases} since 2022",
        "low": "{low} of {cases}",
    },
    "nl": {
        "head": """# Hoe goed landen worden gemeten

Wat is aangekondigd in [Hoe landen worden gemeten](destinations.md#wat-wordt-getoetst),
zoals het uitkwam. `./dev bench destinations` maakt deze pagina. Een oppervlak van 0,5 is toeval, 1 is perfect. De marges zijn
van 95 %; met zo weinig gevallen zijn ze breed. Van zoveel marges sluiten er enkele bij toeval nul uit, of 0,5.
""",
        "hypotheses": "## Wat was verwacht, en wat uitkwam",
        "rows": (
            "*Vrije meningsuiting* rangschikt beter dan toeval (ruim)",
            "*Slechtste van drie* is hoogstens 0,05 slechter dan het beste losse cijfer (ruim)",
            "Geen verschil met een los cijfer sluit nul uit",
            "*Conflict*, *corruptie* en *rechtsstaat* rangschikken niet beter dan toeval",
            "De trend is niet te toetsen: minder dan vijf gevallen sinds 2022",
            "Minder dan een op de tien gevallen (ruim) is zeker laag op alle drie",
        ),
        "verdict": {True: "zoals verwacht", False: "**niet zoals verwacht**"},
        "expected": ("verwacht", "kwam uit", "cijfers"),
        "areas": "## Oppervlak onder de lijn",
        "columns": ("", "streng", "gevallen (weggelaten)", "ruim", "gevallen (weggelaten)"),
        "others": """Daarnaast cijfers van anderen, met een andere lijst van gevallen en een andere vergelijking: bekijken kan,
aftrekken niet.""",
        "other_columns": ("index", "streng", "ruim"),
        "differences": "## Slechtste van drie tegenover elk cijfer alleen",
        "difference_columns": ("cijfer", "streng", "ruim"),
        "levels": "## Niveaus van de gevallen",
        "level_columns": ("op vrije meningsuiting, lichamelijke integriteit en ruimte voor burgers", "streng", "ruim"),
        "level_names": {
            "high": "ten minste één is hoog",
            "may be high": "geen is hoog, ten minste één kan het zijn",
            "low": "alle zijn zeker laag",
            "other": "geen van deze",
            "too little known": "geen is hoog, en van één is te weinig bekend",
        },
        "stability": "## Stabiliteit van de volgorde",
        "stability_columns": ("onderwerp", "één jaar ertussen", "drie jaar ertussen"),
        "left": "## Zonder één cijfer",
        "left_columns": ("cijfer", "onderwerp", "oppervlak ermee (ruim)", "zonder", "niveaus die verschillen"),
        "worst": "slechtste van drie",
        "level": "liberale democratie, niveau",
        "time": "Een profiel kost {median} ms van een processor, het traagste van honderd {slowest} ms, als de waarden"
        " van de dag bekend zijn.",
        "recent": "{cases} sinds 2022",
        "low": "{low} van {cases}",
    },
}


def page(found: Measured, language: str) -> str:
    """The whole page."""
    return "\n".join(_lines(found, WORDS[language], language))


def _lines(found: Measured, words: Mapping[str, Any], language: str) -> Iterator[str]:
    point = "," if language == "nl" else "."
    yield words["head"]
    yield from (words["hypotheses"], "")
    yield from _table(words["expected"], _hypotheses(found, words, point))
    yield from ("", words["areas"], "")
    strict, wide = found.ranked["strict"], found.ranked["wide"]
    names = {WORST: words["worst"], ALONE: words["level"]}
    rows = [
        [names.get(of, f"`{of}`"), _area(strict[of], point), _cases(strict[of]), _area(wide[of], point), _cases(wide[of])]
        for of in strict
    ]
    yield from _table(words["columns"], rows)
    yield from ("", words["others"], "")
    yield from _table(words["other_columns"], [[name, _three(a, point), _three(b, point)] for name, a, b in OTHERS])
    yield from ("", words["differences"], "")
    both = found.differences
    rows = [[names.get(of, f"`{of}`"), *(_signed(both[name][of], point) for name in ("strict", "wide"))] for of in both["wide"]]
    yield from _table(words["difference_columns"], rows)
    yield from ("", words["levels"], "")
    rows = [[said, *(str(found.levels[name][of]) for name in ("strict", "wide"))] for of, said in words["level_names"].items()]
    yield from _table(words["level_columns"], rows)
    yield from ("", words["stability"], "")
    rows = [[f"`{of}`", *(_number(one, point) for one in pair)] for of, pair in found.stability.items()]
    yield from _table(words["stability_columns"], rows)
    yield from ("", words["left"], "")
    rows = [
        [f"`{of}`", f"`{one[0]}`", _number(one[1], point), _number(one[2], point), f"{one[3]} / {one[4]}"]
        for of, one in found.left_out.items()
    ]
    yield from _table(words["left_columns"], rows)
    middle, slowest = (f"{one:.1f}".replace(".", point) for one in found.milliseconds)
    yield from ("", words["time"].format(median=middle, slowest=slowest), "")


def _hypotheses(found: Measured, words: Mapping[str, Any], point: str) -> Iterator[list[str]]:
    wide = found.ranked["wide"]
    best = max((of for of in found.differences["wide"] if not isnan(wide[of].area)), key=lambda of: wide[of].area)
    apart = [of for of, one in found.differences["wide"].items() if one.low > 0 or one.high < 0]
    apart += [of for of, one in found.differences["strict"].items() if one.low > 0 or one.high < 0]
    alone = ("conflict", "corruption", "rule_of_law")
    low, cases = found.levels["wide"]["low"], sum(found.levels["wide"].values())
    outcomes = (
        (wide["expression"].low > 1 / 2, _area(wide["expression"], point)),
        (
            wide[WORST].area >= wide[best].area - MARGIN,
            f"{_number(wide[WORST].area, point)}; `{best}` {_number(wide[best].area, point)}",
        ),
        (not apart, ", ".join(f"`{of}`" for of in dict.fromkeys(apart)) or "–"),
        (all(wide[of].low <= 1 / 2 for of in alone), "; ".join(_area(wide[of], point) for of in alone)),
        (found.recent < FEW, words["recent"].format(cases=found.recent)),
        (low * 10 < cases, words["low"].format(low=low, cases=cases)),
    )
    for number, (said, (held, figures)) in enumerate(zip(words["rows"], outcomes, strict=True), start=1):
        yield [f"{number}. {said}", words["verdict"][held], figures]


def _table(heading: tuple[str, ...], rows: Iterator[list[str]] | list[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heading)} |"
    yield f"|{'---|' * len(heading)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _area(one: Ranked, point: str) -> str:
    return "–" if isnan(one.area) else _three((one.area, one.low, one.high), point)


def _cases(one: Ranked) -> str:
    return f"{one.cases} ({one.left_out})"


def _three(figures: tuple[float, float, float], point: str) -> str:
    area, low, high = (_number(one, point) for one in figures)
    return f"{area} [{low}–{high}]"


def _signed(one: tuple[float, float, float], point: str) -> str:
    area, low, high = (f"{figure:+.2f}".replace(".", point) for figure in one)
    return f"{area} [{low}; {high}]"


def _number(figure: float, point: str) -> str:
    return f"{figure:.2f}".replace(".", point)
