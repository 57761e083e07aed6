"""Charts of profiles: one country over all dimensions, several side by side, and a line over the years.

They are drawn narrow, so that their text can still be read on a telephone; a page may show them larger.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from sluis.destinations.picture.marks import INK, LOOKS, PAPER, Mark, look_of, number, picture, said, text
from sluis.law.text import Language, Text

WIDTH: Final = 400.0
_LEFT, _SPAN = 12.0, 376.0
_GREY: Final = "#5f5f5f"
_DESCRIPTION: Final = Text(
    nl="Schaal van 0 (minste risico) tot 100 (meeste risico). De balk is de band, de ruit de waarde. {said}.",
    en="Scale from 0 (least risk) to 100 (most risk). The bar is the band, the diamond the value. {said}.",
)
_FROM: Final = Text(nl="{level} vanaf {limit}", en="{level} from {limit}")
_NAMES: Final = {"medium": Text(nl="middel", en="medium"), "high": Text(nl="hoog", en="high")}
_BORDERLINE: Final = Text(nl="op de grens", en="borderline")
_ENDS: Final = (Text(nl="0: minste risico", en="0: least risk"), Text(nl="100: meeste risico", en="100: most risk"))
_LINE: Final = Text(
    nl="Waarde per jaar, van 0 (minste risico) tot 100 (meeste risico), met de band eromheen. {said}. Waar een jaar"
    " ontbreekt, is de lijn onderbroken.",
    en="Value by year, from 0 (least risk) to 100 (most risk), with the band around it. {said}. Where a year is missing, the"
    " line is broken.",
)


class Thresholds(NamedTuple):
    """From which value on a level is *medium*, and from which it is *high*."""

    medium: float
    high: float


class Bar(NamedTuple):
    """A named mark: a dimension of one country, or a country within a dimension."""

    name: str
    mark: Mark


class Group(NamedTuple):
    """A dimension, with the countries that are compared in it."""

    name: str
    bars: tuple[Bar, ...]


class Year(NamedTuple):
    """A year, with its value and its band; None where there is no value."""

    year: int
    value: float | None
    low: float | None = None
    high: float | None = None


def profile_chart(title: Text, bars: Sequence[Bar], thresholds: Thresholds, language: Language) -> str:
    """The dimensions of one country below each other."""
    return comparison_chart(title, [Group("", tuple(bars))], thresholds, language, prefix="profile")


def comparison_chart(
    title: Text, groups: Sequence[Group], thresholds: Thresholds, language: Language, *, prefix: str = "compare"
) -> str:
    """The dimensions below each other, in each of them the countries below each other, in the order given."""
    parts, y = [text((_LEFT, 24), title.into(language), 15, weight=600)], 36.0
    for group in groups:
        if group.name:
            y += 22
            parts.append(text((_LEFT, y), group.name, 13.5, weight=600))
            y += 2
        for bar in group.bars:
            parts.append(_bar(bar, y, thresholds, prefix, language))
            y += 42
    parts.append(_scale(y + 4, thresholds, language))
    told = "; ".join(
        f"{group.name}: {bar.name} {said(bar.mark, language)}" if group.name else f"{bar.name}: {said(bar.mark, language)}"
        for group in groups
        for bar in group.bars
    )
    return _framed(title, _DESCRIPTION.format(said=told), y + 42, prefix, "".join(parts), language)


def line_chart(title: Text, note: Text, years: Sequence[Year], thresholds: Thresholds, language: Language) -> str:
    """The value over the years, with its band; a year without a value breaks the line. The note says what a year stands for."""
    top, height = 44.0, 190.0
    first, last = years[0].year, years[-1].year

    def at(year: int, value: float) -> tuple[float, float]:
        along = (year - first) / max(1, last - first)
        return 40 + along * 330, top + height * (1 - value / 100)

    parts = [text((_LEFT, 24), title.into(language), 15, weight=600)]
    for value in (0.0, thresholds.medium, thresholds.high, 100.0):
        _, y = at(first, value)
        dashed = "" if value in (0.0, 100.0) else ' stroke-dasharray="4 3"'
        parts.append(f'<path d="M40 {y:.1f}H370" stroke="{_GREY}" stroke-width=".8"{dashed}/>')
        parts.append(text((34, round(y + 4, 1)), number(value), 11.5, anchor="end"))
    for known, run in groupby(years, key=lambda one: one.value is not None):
        if known:
            parts.append(_run(list(run), at))
    parts += [
        text((round(at(year, 0)[0], 1), top + height + 18), str(year), 11.5, anchor="middle") for year in _ticks(first, last)
    ]
    parts.append(_limits(top + height + 40, thresholds, language))
    parts.append(text((_LEFT, top + height + 58), note.into(language), 11.5))
    told = "; ".join(f"{one.year} {number(one.value)}" for one in years if one.value is not None)
    return _framed(title, _LINE.format(said=told), top + height + 70, "line", "".join(parts), language)


def _framed(title: Text, description: Text, height: float, prefix: str, body: str, language: Language) -> str:
    paper = f'<rect width="{WIDTH:g}" height="{height:g}" fill="{PAPER}"/>'
    return picture((WIDTH, height), title.into(language), description.into(language), prefix, paper + body)


def _x(value: float) -> float:
    return _LEFT + _SPAN * value / 100


def _bar(bar: Bar, y: float, thresholds: Thresholds, prefix: str, language: Language) -> str:
    """A name, what is said of it, and below them the band on the scale. Without a value the whole scale is dotted."""
    mark = bar.mark
    low, high = (0.0, 100.0) if mark.value is None else (mark.low or 0.0, mark.value if mark.high is None else mark.high)
    width = max(_x(high) - _x(low), 2.0)
    band = f'<rect x="{_x(low):.1f}" y="{y + 20:g}" width="{width:.1f}" height="14" fill="url(#{prefix}-{look_of(mark)})"'
    parts = [
        text((_LEFT, y + 14), bar.name, 12.5),
        text((WIDTH - _LEFT, y + 14), _short(mark, language), 12.5, anchor="end"),
        f'<path d="M{_LEFT:g} {y + 27:g}H{_LEFT + _SPAN:g}" stroke="{_GREY}" stroke-width=".8"/>',
        f'{band} stroke="{INK}" stroke-width=".8"/>',
    ]
    parts += [
        f'<path d="M{_x(limit):.1f} {y + 18.5:g}v18" stroke="{INK}" stroke-width="1" stroke-dasharray="3 2"/>'
        for limit in thresholds
    ]
    if mark.value is not None:
        parts.append(_diamond(_x(mark.value), y + 27))
    return "".join(parts)


def _short(mark: Mark, language: Language) -> str:
    """What is said at the end of a line: the level and the value, without the band that is drawn below."""
    words = (_BORDERLINE if mark.level == "borderline" else LOOKS[look_of(mark)]).into(language)
    return words if mark.value is None else f"{words} · {number(mark.value)}"


def _diamond(x: float, y: float) -> str:
    return f'<path d="M{x:.1f} {y - 8:g}l6 8l-6 8l-6 -8z" fill="{PAPER}" stroke="{INK}" stroke-width="1.6"/>'


def _scale(y: float, thresholds: Thresholds, language: Language) -> str:
    least, most = (words.into(language) for words in _ENDS)
    ends = text((_LEFT, y + 10), least, 11) + text((_LEFT + _SPAN, y + 10), most, 11, anchor="end")
    return ends + _limits(y + 28, thresholds, language)


def _limits(y: float, thresholds: Thresholds, language: Language) -> str:
    limits = zip(("medium", "high"), thresholds, strict=True)
    words = "; ".join(_FROM.format(level=_NAMES[name], limit=number(limit)).into(language) for name, limit in limits)
    return text((_LEFT, y), f"┆ {words}", 11.5)


def _run(run: list[Year], at: Callable[[int, float], tuple[float, float]]) -> str:
    """An unbroken run of years: the band as an area, the values as a line with dots."""
    middle = [at(one.year, one.value or 0.0) for one in run]
    upper = [at(one.year, (one.value or 0.0) if one.high is None else one.high) for one in run]
    lower = [at(one.year, (one.value or 0.0) if one.low is None else one.low) for one in run]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in middle)
    band = " ".join(f"{x:.1f},{y:.1f}" for x, y in (*upper, *reversed(lower)))
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{INK}"/>' for x, y in middle)
    return (
        f'<polygon points="{band}" fill="#d5e4f2" stroke="{_GREY}" stroke-width=".8" stroke-dasharray="2 2"/>'
        f'<polyline points="{line}" fill="none" stroke="{INK}" stroke-width="2"/>{dots}'
    )


def _ticks(first: int, last: int) -> tuple[int, ...]:
    """The years under the line: at most six, the last one always."""
    step = max(1, -(-(last - first) // 5))
    return tuple(sorted({last - step * index for index in range((last - first) // step + 1)}))
