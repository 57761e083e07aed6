"""The table beside the map: as CSV, or as a page that shows map and table."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from sluis.destinations.picture.map import Row, map_notes
from sluis.destinations.picture.marks import INK, LOOKS, attribute, look_of, number
from sluis.law.text import Language, Text

COLUMNS: Final = ("code", "name", "level", "value", "low", "high", "not_drawn")
_HEADS: Final = (
    Text(nl="Land of gebied", en="Country or territory"),
    Text(nl="Niveau", en="Level"),
    Text(nl="Waarde", en="Value"),
    Text(nl="Marge", en="Band"),
    Text(nl="Op de kaart", en="On the map"),
)
_DRAWN: Final = Text(nl="ja", en="yes")
_CAPTION: Final = Text(
    nl="Elk land en gebied met zijn niveau. De waarde loopt van 0 (minste risico) tot 100 (meeste risico); in de marge ligt zij"
    " in negen van de tien gevallen. Wat ontbreekt, is nooit laag.",
    en="Every country and territory with its level. The value runs from 0 (least risk) to 100 (most risk); it lies in the band"
    " in nine cases out of ten. What is missing is never low.",
)
_MAP: Final = Text(nl="Kaart; schuif opzij op een klein scherm", en="Map; scroll sideways on a small screen")
_STYLE: Final = """
:root{color-scheme:light}
body{margin:0 auto;max-width:80rem;padding:1rem;color:#1b1b1b;background:#fff}
body{font:1rem/1.5 "Fira Sans","Noto Sans",Arial,sans-serif}
h1{font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere;margin:0 0 .75rem}
.map{overflow-x:auto;border:1px solid #b4b4b4}
.map svg{display:block;width:100%;min-width:40rem;height:auto}
.looks{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:.75rem 0}
.looks svg{width:1.75rem;height:1rem;vertical-align:-.125rem;margin-right:.5rem}
.notes p{margin:.25rem 0;font-size:.9375rem}
table{border-collapse:collapse;width:100%;margin-top:1.5rem}
caption{text-align:left;padding-bottom:.5rem}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #d0d0d0;vertical-align:top}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media(max-width:40rem){thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
tr{display:block;padding:.5rem 0;border-bottom:1px solid #b4b4b4}th[scope=row]{display:block;border:0}
td,td.number{display:block;text-align:left;border:0;padding:0}td::before{content:attr(data-head) ": "}}
"""


def as_csv(rows: Iterable[Row], language: Language) -> str:
    """The rows as CSV with a header: figures with one decimal, empty where there is none."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        mark = row.mark
        figures = (None, None, None) if mark is None else (mark.value, mark.low, mark.high)
        shown = ["" if one is None else f"{one:.1f}" for one in figures]
        writer.writerow([row.code, row.name, LOOKS[look_of(mark)].into(language), *shown, row.not_drawn or ""])
    return out.getvalue()


def map_page(title: Text, svg: str, rows: Sequence[Row], language: Language) -> str:
    """One HTML page with a bare map, its legend, notes and table, that needs nothing else."""
    heads = [head.into(language) for head in _HEADS]
    lines = "".join(_line(row, heads, language) for row in rows)
    kinds = ("", "", ' class="number"', ' class="number"', "")
    columns = "".join(f'<th scope="col"{kind}>{attribute(head)}</th>' for kind, head in zip(kinds, heads, strict=True))
    notes = "".join(f"<p>{attribute(note)}</p>" for note in map_notes(language))
    said = attribute(title.into(language))
    return (
        f'<!doctype html>\n<html lang="{language.value}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{said}</title>'
        f"<style>{_STYLE}</style></head>"
        f'<body><main><h1>{said}</h1><div class="map" role="region" tabindex="0" aria-label="{attribute(_MAP.into(language))}">'
        f'{svg}</div>{_looks(rows, language)}<div class="notes">{notes}</div>'
        f"<table><caption>{attribute(_CAPTION.into(language))}</caption><thead><tr>{columns}</tr></thead>"
        f"<tbody>{lines}</tbody></table></main></body></html>\n"
    )


def _looks(rows: Sequence[Row], language: Language) -> str:
    """The legend; its patterns are those of the map above it."""
    used = {look_of(row.mark) for row in rows}
    shown = "".join(
        f'<li><svg viewBox="0 0 28 16" aria-hidden="true"><rect width="28" height="16" fill="url(#map-{name})" stroke="{INK}"/>'
        f"</svg>{attribute(words.into(language))}</li>"
        for name, words in LOOKS.items()
        if name in used
    )
    return f'<ul class="looks">{shown}</ul>'


def _line(row: Row, heads: Sequence[str], language: Language) -> str:
    mark = row.mark
    value = "–" if mark is None or mark.value is None else number(mark.value)
    band = "–" if mark is None or mark.low is None or mark.high is None else f"{number(mark.low)}–{number(mark.high)}"
    cells = (
        ("", LOOKS[look_of(mark)].into(language)),
        (' class="number"', value),
        (' class="number"', band),
        ("", row.not_drawn or _DRAWN.into(language)),
    )
    written = "".join(
        f'<td{kind} data-head="{attribute(head)}">{attribute(cell)}</td>'
        for (kind, cell), head in zip(cells, heads[1:], strict=True)
    )
    return f'<tr><th scope="row">{attribute(row.name)} ({row.code})</th>{written}</tr>'
