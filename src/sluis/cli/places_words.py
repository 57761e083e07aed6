"""The words around the countries of a case, in both languages."""

from __future__ import annotations

from sluis.cli import words
from sluis.law.text import Text

HEADING = Text(nl="Land van bestemming", en="Destination")
LEVELS = words.LEVELS | {"borderline": Text(nl="op de grens", en="borderline")}
FIGURE = Text(nl="{value} ({band}), cijfers tot en met {year}", en="{value} ({band}), figures up to {year}")
BY_FIGURES = Text(nl="{fact}: {used} (uit de gegevens over het land)", en="{fact}: {used} (from the data about the country)")
BY_HAND = Text(
    nl="{fact}: {used} (uit de zaak; de gegevens over het land zeggen: {figures})",
    en="{fact}: {used} (from the case; the data about the country say: {figures})",
)
MISUSE = Text(nl="Gedocumenteerd misbruik van surveillance:", en="Documented misuse of surveillance:")
LEGAL_FACTS = Text(nl="Wat de wet van dit land zegt:", en="What the law says of this country:")
MORE = Text(nl="en nog {number}", en="and {number} more")
MORE_WITH = Text(
    nl="0 is het minste risico, 100 het meeste. Alles met bron: sluis destination show {codes}",
    en="0 is the least risk, 100 the most. All of it with sources: sluis destination show {codes}",
)
