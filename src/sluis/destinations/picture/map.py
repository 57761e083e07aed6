"""A world map of one dimension: each country by its level, small ones as a dot, and what is not drawn named in the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from sluis.destinations.picture.marks import INK, LOOKS, PAPER, Mark, attribute, definitions, look_of, picture, said, text
from sluis.destinations.picture.projection import HEIGHT, WIDTH, on_paper
from sluis.destinations.picture.shapes import DASHED, Shape, path_of, shapes
from sluis.knowledge.destination import CountryName
from sluis.law.text import Language, Text

_LEGEND: Final = 126
_NOTES: Final[tuple[tuple[str, float, float, Text], ...]] = (
    ("UA-43", 34.0, 43.4, Text(nl="Krim: in Oekraïne getekend", en="Crimea: drawn in Ukraine")),
    ("XK", 18.0, 42.2, Text(nl="Kosovo", en="Kosovo")),
    ("XN", 30.6, 34.9, Text(nl="Noord-Cyprus", en="Northern Cyprus")),
    ("PS", 32.2, 32.6, Text(nl="Palestijnse Gebieden", en="Palestinian Territories")),
    ("EH", -17.6, 24.0, Text(nl="Westelijke Sahara", en="Western Sahara")),
    ("SO", 46.5, 12.2, Text(nl="Somaliland: bij Somalië getekend", en="Somaliland: drawn with Somalia")),
    ("IN", 77.0, 35.4, Text(nl="Kasjmir: betwist", en="Kashmir: disputed")),
    ("TW", 124.8, 23.7, Text(nl="Taiwan", en="Taiwan")),
)
"""Areas whose status is disputed, where they lie, and what the map does with them."""
_NO_WORD: Final = Text(
    nl="Grenzen zijn vereenvoudigd en zeggen niets over de status van een gebied. Een stippellijn of nummer: omstreden.",
    en="Borders are simplified and say nothing about the status of an area. A dashed line or a number: disputed.",
)
_DOTS: Final = Text(nl="Een rondje staat voor een land dat te klein is om te zien.", en="A dot is a country too small to see.")
_COUNTS: Final = Text(nl="{count} {look}", en="{count} {look}")
_DESCRIPTION: Final = Text(
    nl="Wereldkaart in Equal Earth-projectie. Landen per niveau: {counts}. De tabel ernaast geeft elk land met zijn waarde.",
    en="World map in the Equal Earth projection. Countries by level: {counts}. The table beside it gives each country's value.",
)
_REASONS: Final = {
    "AQ": Text(nl="niet getekend: onder de rand van de kaart", en="not drawn: below the edge of the map"),
    "UA": Text(nl="getekend als deel van Oekraïne", en="drawn as part of Ukraine"),
    "AU": Text(nl="getekend met de kleur van Australië", en="drawn with the look of Australia"),
    "small": Text(nl="niet getekend: te klein voor deze kaart", en="not drawn: too small for this map"),
    "part": Text(nl="niet apart getekend: deel van {whole}", en="not drawn apart: part of {whole}"),
}
_DARK: Final = frozenset({"high", "medium-high"})
_WITH_AUSTRALIA: Final = frozenset({"CC", "CX"})


class Row(NamedTuple):
    """A line of the table beside the map: a place, what is known of it, and why it is not on the map (or None)."""

    code: str
    name: str
    mark: Mark | None
    not_drawn: str | None


def world_map(title: Text, marks: Mapping[str, Mark], names: Sequence[CountryName], language: Language) -> str:
    """The map as SVG with its title and legend. A country without a mark looks as having no profile, never as low risk."""
    height = HEIGHT + 30 + _LEGEND
    used = {look_of(marks.get(shape.code)) for shape in shapes(_letters(names))}
    body = (
        f'<rect width="{WIDTH:g}" height="{height}" fill="{PAPER}"/>{text((12, 21), title.into(language), 18, weight=600)}'
        f'<g transform="translate(0 30)">{_world(marks, names, language)}</g>'
        f'<g transform="translate(0 {HEIGHT + 38})">{_legend(used, language)}</g>'
    )
    return picture((WIDTH, height), title.into(language), _described(marks, language), "map", body)


def bare_map(title: Text, marks: Mapping[str, Mark], names: Sequence[CountryName], language: Language) -> str:
    """The map alone, for a page that has title, legend and notes as text."""
    body = _world(marks, names, language)
    return picture((WIDTH, HEIGHT), title.into(language), _described(marks, language), "map", body)


def map_notes(language: Language) -> tuple[str, ...]:
    """What a reader must know of borders, dots and numbers."""
    notes = "; ".join(f"{index} {words.into(language)}" for index, (*_, words) in enumerate(_NOTES, start=1))
    return _NO_WORD.into(language), _DOTS.into(language), notes


def _described(marks: Mapping[str, Mark], language: Language) -> str:
    counts = Counter(look_of(mark) for mark in marks.values())
    described = ", ".join(
        _COUNTS.format(count=counts[name], look=words).into(language) for name, words in LOOKS.items() if counts[name]
    )
    return _DESCRIPTION.format(counts=described).into(language)


def _world(marks: Mapping[str, Mark], names: Sequence[CountryName], language: Language) -> str:
    """Land, dots and numbers. Paths are in tenths of a unit and so are their patterns; a dot has finer ones."""
    called = {one.code: one.name.text.into(language) for one in names}
    drawn = shapes(_letters(names))
    look = {shape.code: look_of(marks.get(shape.code)) for shape in drawn}
    # Dark countries come last, with light borders: else two of them side by side look like one.
    ordered = sorted(drawn, key=lambda shape: (look[shape.code] in _DARK, shape.code))
    land = "".join(_country(shape, called[shape.code], marks.get(shape.code), language) for shape in ordered)
    dots = "".join(_dot(shape, called[shape.code], marks.get(shape.code), language) for shape in drawn if shape.dot)
    return (
        f'{definitions("land", 7)}{definitions("dot", 0.45)}<g stroke="{INK}" stroke-linejoin="round">'
        f'<g transform="scale(.1)" stroke-width="4">{land}</g>{dots}{_numbers()}</g>'
    )


def map_rows(marks: Mapping[str, Mark], names: Sequence[CountryName], language: Language) -> tuple[Row, ...]:
    """Every place that has a name, in the order of the names: its mark, and the reason where the map does not draw it."""
    drawn = {shape.code for shape in shapes(_letters(names))}
    called = {one.code: one.name.text for one in names}
    rows = [
        Row(one.code, one.name.text.into(language), marks.get(one.code), _reason(one, drawn, called, language)) for one in names
    ]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.code)))


def _reason(one: CountryName, drawn: set[str], called: Mapping[str, Text], language: Language) -> str | None:
    if one.code in drawn:
        return None
    if one.part_of is not None:
        return _REASONS["part"].format(whole=called[one.part_of]).into(language)
    key = "AQ" if one.code == "AQ" else "AU" if one.code in _WITH_AUSTRALIA else "small"
    return _REASONS[key].into(language)


def _letters(names: Sequence[CountryName]) -> tuple[tuple[str, str], ...]:
    return tuple((one.alpha_3, one.code) for one in names if one.alpha_3 is not None)


def _country(shape: Shape, name: str, mark: Mark | None, language: Language) -> str:
    dashed = ' stroke-dasharray="16 10"' if shape.code in DASHED else ""
    border = f' stroke="{PAPER}"' if look_of(mark) in _DARK else ""
    told = attribute(f"{name}: {said(mark, language)}")
    return (
        f'<path data-code="{shape.code}" fill="url(#land-{look_of(mark)})"{border}{dashed} d="{path_of(shape.polygons)}">'
        f"<title>{told}</title></path>"
    )


def _dot(shape: Shape, name: str, mark: Mark | None, language: Language) -> str:
    x, y = shape.dot or (0, 0)
    dashed = ' stroke-dasharray="1.6 1"' if shape.code in DASHED else ""
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.2" fill="url(#dot-{look_of(mark)})" stroke-width=".7"{dashed}>'
        f"<title>{attribute(f'{name}: {said(mark, language)}')}</title></circle>"
    )


def _numbers() -> str:
    """A small number at each area whose status is disputed."""
    shown = []
    for index, (_, longitude, latitude, _) in enumerate(_NOTES, start=1):
        x, y = on_paper(longitude, latitude)
        shown.append(
            f'<g stroke="none"><circle cx="{x:.1f}" cy="{y:.1f}" r="4.4" fill="{PAPER}" stroke="{INK}" stroke-width=".6"/>'
            f"{text((round(x, 1), round(y + 2.4, 1)), str(index), 6.8, anchor='middle', weight=600)}</g>"
        )
    return "".join(shown)


def _legend(used: set[str], language: Language) -> str:
    """What the patterns mean, in columns, and the notes below them."""
    parts = []
    for index, (name, words) in enumerate((name, words) for name, words in LOOKS.items() if name in used):
        x, y = 12 + (index % 4) * 247, (index // 4) * 26
        parts.append(
            f'<rect x="{x}" y="{y}" width="28" height="16" fill="url(#map-{name})" stroke="{INK}" stroke-width=".8"/>'
            f"{text((x + 36, y + 13), words.into(language), 14)}"
        )
    borders, dots, notes = map_notes(language)
    half = notes.index(";", len(notes) // 2) + 1
    lines = (f"{borders} {dots}", notes[:half], notes[half:].strip())
    return "".join(parts) + "".join(text((12, 66 + 18 * index), line, 12) for index, line in enumerate(lines))
