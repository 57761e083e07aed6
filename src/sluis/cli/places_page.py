"""What is known of the countries of a case, on a page: figures with their band, what follows from them, documented misuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text as Styled

from sluis.cli import places_words as words
from sluis.cli.layout import Labelled, hanging, indented
from sluis.cli.line_page import COLOURS
from sluis.cli.words import TRUTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sluis.assessment import answer_country as answers
    from sluis.law.text import Language, Text

_MOST = 3


class PlacesPage:
    """Sets the countries of a case in one language. `whole` shows every legal fact and every case of misuse."""

    def __init__(self, language: Language, *, whole: bool) -> None:
        self.language = language
        self.whole = whole

    def places(self, countries: Sequence[answers.Country]) -> Iterator[RenderableType]:
        """Each country."""
        for one in countries:
            yield indented(Styled(f"{self._say(one.name)} ({one.country})", style="bold"))
            yield indented(self._figures(one.figures), 4)
            yield indented(Group(*(self._fact(fact) for fact in one.facts)), 4)
            yield from self._shown(words.MISUSE, one.misuse)
            yield from self._shown(words.LEGAL_FACTS, one.legal_facts)
        if countries:
            codes = " ".join(one.country for one in countries)
            yield indented(Styled(self._say(words.MORE_WITH.format(codes=codes)), style="dim"))

    def _figures(self, figures: Sequence[answers.CountryFigure]) -> RenderableType:
        rows = Labelled()
        for one in figures:
            level = Styled(self._say(words.LEVELS[one.level]), style=COLOURS.get(one.level, "bold yellow"))
            rows.add(self._say(one.title), level, text=self._figure(one))
        return rows

    def _figure(self, one: answers.CountryFigure) -> str:
        if one.value is None or one.low is None or one.high is None:
            return "–"
        band = f"{one.low:.0f}–{one.high:.0f}"
        return self._say(words.FIGURE.format(value=f"{one.value:.0f}", band=band, year=one.year))

    def _fact(self, one: answers.CountryFact) -> RenderableType:
        said = words.BY_HAND if one.by_hand else words.BY_FIGURES
        used, figures = (self._say(TRUTHS[truth]) for truth in (one.used, one.figures))
        text = said.format(fact=one.text, used=used, figures=figures)
        return hanging("!" if one.disagrees else "·", self._say(text), "bold red" if one.disagrees else "")

    def _shown(self, heading: Text, texts: Sequence[Text]) -> Iterator[RenderableType]:
        if texts:
            shown = texts if self.whole else texts[:_MOST]
            yield indented(self._say(heading), 4)
            yield indented(Group(*(hanging("·", self._say(one)) for one in shown)), 6)
            if len(texts) > len(shown):
                yield indented(self._say(words.MORE.format(number=len(texts) - len(shown))), 6)

    def _say(self, text: Text) -> str:
        return text.into(self.language)
