"""What a picture shows of a country, and how each level looks: by pattern first, so that it reads in black and white."""

from __future__ import annotations

from html import escape
from typing import Final, Literal, NamedTuple, TypeAlias

from sluis.law.text import Language, Text

Level: TypeAlias = Literal["low", "medium", "high", "borderline", "insufficient_data"]


class Mark(NamedTuple):
    """A level, with the value and the band it rests on (None where there is none).

    `between` are the levels that a borderline band touches.
    """

    level: Level
    value: float | None = None
    low: float | None = None
    high: float | None = None
    between: tuple[Level, ...] = ()


INK: Final = "#1b1b1b"
PAPER: Final = "#ffffff"
_LIGHT, _MIDDLE, _DARK = "#d5e4f2", "#9dbfe0", "#123a63"

PATTERNS: Final = {
    "low": f'<rect width="8" height="8" fill="{_LIGHT}"/>',
    "medium": f'<rect width="8" height="8" fill="{_MIDDLE}"/><path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="{_DARK}"'
    ' stroke-width="1.3"/>',
    "high": f'<rect width="8" height="8" fill="{_DARK}"/>',
    "low-medium": f'<rect width="8" height="8" fill="{_LIGHT}"/><rect width="4" height="8" fill="{_MIDDLE}"/>'
    f'<path d="M0 0v8M4 0v8" stroke="{_DARK}" stroke-width=".7"/>',
    "medium-high": f'<rect width="8" height="8" fill="{_MIDDLE}"/><rect width="4" height="8" fill="{_DARK}"/>',
    "low-high": f'<rect width="8" height="8" fill="{_LIGHT}"/><path d="M0 0h4v4H0zM4 4h4v4H4z" fill="{_DARK}"/>',
    "insufficient_data": f'<rect width="8" height="8" fill="{PAPER}"/><circle cx="2" cy="2" r="1.1" fill="#6b6b6b"/>'
    '<circle cx="6" cy="6" r="1.1" fill="#6b6b6b"/>',
    "absent": f'<rect width="8" height="8" fill="{PAPER}"/><path d="M-1 7l2 2M0 0l8 8M7 -1l2 2" stroke="#b4b4b4"'
    ' stroke-width=".6"/>',
}
"""Each look, as the content of a tile of 8 by 8."""

LOOKS: Final = {
    "low": Text(nl="laag risico", en="low risk"),
    "low-medium": Text(nl="op de grens: laag of middel", en="borderline: low or medium"),
    "medium": Text(nl="middel", en="medium"),
    "medium-high": Text(nl="op de grens: middel of hoog", en="borderline: medium or high"),
    "high": Text(nl="hoog risico", en="high risk"),
    "low-high": Text(nl="op de grens: van laag tot hoog", en="borderline: from low to high"),
    "insufficient_data": Text(nl="te weinig bekend", en="too little known"),
    "absent": Text(nl="geen profiel", en="no profile"),
}
"""What each look means, in the order of the legend."""


def look_of(mark: Mark | None) -> str:
    """The look of a mark. A borderline one looks like the levels it lies between."""
    if mark is None:
        return "absent"
    if mark.level != "borderline":
        return mark.level
    if not mark.between:
        return "low-high"
    order = ("low", "medium", "high")
    touched = sorted((one for one in mark.between if one in order), key=order.index)
    found = f"{touched[0]}-{touched[-1]}" if touched else "low-high"
    return found if found in PATTERNS else "low-high"


def said(mark: Mark | None, language: Language) -> str:
    """A mark in words: the level, the value and its band."""
    words = LOOKS[look_of(mark)].into(language)
    if mark is None or mark.value is None:
        return words
    figure = number(mark.value)
    band = "" if mark.low is None or mark.high is None else f" ({number(mark.low)}–{number(mark.high)})"
    return f"{words}, {figure}{band}"


def number(value: float) -> str:
    """A value from 0 to 100, without decimals: the band is wider than they would say."""
    return str(round(value))


def definitions(prefix: str, scale: float = 1) -> str:
    """The patterns as SVG definitions; ids start with `prefix`, so that two pictures on a page keep apart."""
    tiles = (
        f'<pattern id="{prefix}-{name}" width="8" height="8" patternUnits="userSpaceOnUse"'
        f' patternTransform="scale({scale:g})">{tile}</pattern>'
        for name, tile in PATTERNS.items()
    )
    return f"<defs>{''.join(tiles)}</defs>"


def attribute(text: str) -> str:
    """Text made safe for an attribute or an element."""
    return escape(text, quote=True)


def picture(size: tuple[float, float], title: str, description: str, prefix: str, body: str) -> str:
    """A whole SVG picture with its title and description, which a screen reader reads."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" role="img"'
        f" aria-labelledby=\"{prefix}-title {prefix}-desc\" font-family=\"'Fira Sans', 'Noto Sans', Arial, sans-serif\">"
        f'<title id="{prefix}-title">{attribute(title)}</title><desc id="{prefix}-desc">{attribute(description)}</desc>'
        f"{definitions(prefix)}{body}</svg>\n"
    )


def text(at: tuple[float, float], words: str, size: float = 13, *, anchor: str = "start", weight: int = 400) -> str:
    """A line of text whose baseline starts, ends or has its middle at a point."""
    x, y = at
    bold = f' font-weight="{weight}"' if weight != 400 else ""  # noqa: PLR2004  (the normal weight)
    place = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{INK}"{place}{bold}>{attribute(words)}</text>'
