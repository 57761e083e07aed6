"""`sluis item show CODE`: what is known about an entry or a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.classification.annex_i import AnnexI, ListOfDay
    from sluis.classification.belonging import Belonging
    from sluis.classification.inventory import Item

_STATUS = Text(nl="Status", en="Status")
_CATEGORY = Text(nl="Categorie", en="Category")
_GROUP = Text(nl="Groep", en="Group")
_REGIME = Text(nl="Regime", en="Regime")
_PERIOD = Text(nl="Op de lijst", en="On the list")
_WORDING = Text(nl="Tekst van de post", en="Text of the entry")
_COVERAGE = Text(nl="Criteria", en="Criteria")
_ANNEX_IV = Text(nl="Bijlage IV", en="Annex IV")
_SECTION_I = Text(nl="Bijlage II, afdeling I", en="Annex II, Section I")
_CYBER = Text(nl="Cybersurveillance", en="Cyber-surveillance")
_US = Text(nl="Amerikaans nummer", en="US number")
_RELATED = Text(nl="Zie ook", en="See also")
_PARAGRAPH = Text(nl="Onderdeel", en="Paragraph")
_PARAGRAPH_OPEN = Text(
    nl="Sluis heeft de tekst van de onderdelen niet. Kijk in de officiële tekst of {code} bestaat en wat er staat.",
    en="Sluis does not have the text of the paragraphs. See the official text for whether {code} exists and what it says.",
)
_COVERAGES = {
    "modelled": Text(nl="gemodelleerd", en="modelled"),
    "indexed": Text(nl="niet gemodelleerd: een mens moet de post lezen", en="not modelled: a person must read the entry"),
}
_NO_DAY = Text(nl="begindag niet bekend", en="first day not known")
_NO_NUMBER = Text(nl="niet bekend", en="not known")


_SUMMARY = Text(
    nl="Toon wat er bekend is over een post of paragraaf, zoals 5A001 of 5A001.f.1.",
    en="Show what is known about an entry or a paragraph, such as 5A001 or 5A001.f.1.",
)
_CODE = Text(nl="CODE", en="CODE")
_AS_OF = Text(nl="De lijst van deze dag; zonder: die van vandaag.", en="The list of this day; without it, today’s.")


@click.command("show", cls=Command, words=_SUMMARY)
@argument("code", _CODE)
@as_of_option(words=_AS_OF)
@json_option()
@language_option
def command(*, code: str, as_of: str | None, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.inventory import item
    from sluis.cli.official import text_on
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes.eu_2021_821.annex_i import ENCODED

    day, annex = legal_day(as_of), AnnexI(packaged())
    found, listed = item(annex, code, day, ENCODED), annex.list_of(day)
    text = text_on(language, day)
    if as_json:
        from sluis.cli.item_text import text_data
        from sluis.cli.json_output import echo_json

        echo_json({"item": found, "list": listed} | text_data(found.code, day, text), language)
        return
    from sluis.cli.item_text import text_page
    from sluis.cli.layout import console

    paper = console()
    for part in ItemPage(annex, language).item(found, listed):
        paper.print(part)
    for part in text_page(found.code, day, text, language, paper.width):
        paper.print(part)


class ItemPage:
    """Sets what is known about an item in one language."""

    def __init__(self, annex: AnnexI, language: Language) -> None:
        self.annex = annex
        self.language = language

    def item(self, one: Item, listed: ListOfDay) -> Iterator[RenderableType]:
        """The title, the list, and then label by label."""
        from rich.padding import Padding
        from rich.table import Table
        from rich.text import Text as Styled

        from sluis.cli import item_words
        from sluis.cli.dates import spelled_day

        title = one.title_nl if self.language is Language.NL else one.title_en
        yield Styled(f"{one.code}  {title}", style="bold")
        horizon = spelled_day(self.annex.horizon, self.language)
        for line in item_words.about_list(listed, self.language, horizon):
            yield Styled(line, style="dim")
        table = Table.grid(padding=(0, 2))
        table.add_column(no_wrap=True, style="dim")
        table.add_column()
        for label, value in self.particulars(one):
            table.add_row(self.say(label), value)
        yield Padding(table, (1, 0, 0, 2))

    def particulars(self, one: Item) -> Iterator[tuple[Text, str]]:
        """Label and value, in the order of reading."""
        from sluis.classification.numbering import CATEGORIES, GROUPS
        from sluis.cli import item_words

        yield _STATUS, self.say(item_words.STATUSES[one.status])
        if one.code != one.entry and one.from_ is None:
            yield _PARAGRAPH, self.say(_PARAGRAPH_OPEN.format(code=one.code))
        yield _CATEGORY, f"{one.category}, {self.say(CATEGORIES[one.category])}"
        yield _GROUP, f"{one.group}, {self.say(GROUPS[one.group])}"
        yield _REGIME, self.say(item_words.REGIMES[one.regime])
        yield _PERIOD, self._period(one)
        yield _WORDING, self.say(item_words.READINGS[one.wording])
        yield _COVERAGE, self.say(_COVERAGES[one.coverage])
        yield _ANNEX_IV, self._belonging(one.annex_iv)
        yield _SECTION_I, self._belonging(one.section_i)
        yield (
            _CYBER,
            f"{self.say(item_words.ANSWERS[one.cyber_surveillance.answer])}. {self.say(one.cyber_surveillance.reason)}",
        )
        yield _US, f"{one.us.number or self.say(_NO_NUMBER)}. {self.say(one.us.note)}"
        for code in one.related:
            other = self.annex.titles[code].title.text
            yield (_RELATED if code == one.related[0] else Text("", "")), f"{code}  {self.say(other)}"

    def say(self, text: Text) -> str:
        """The words in the page's language."""
        return text.into(self.language)

    def _period(self, one: Item) -> str:
        from sluis.cli import item_words
        from sluis.cli.dates import spelled_day

        if one.from_ is None:
            return self.say(_NO_DAY)
        template = item_words.SINCE if one.from_exact else item_words.NOT_AFTER
        parts = [self.say(template.format(day=spelled_day(one.from_, self.language)))]
        if one.until is not None:
            parts.append(self.say(item_words.UNTIL.format(day=spelled_day(one.until, self.language))))
        if not one.verified:
            parts.append(f"({self.say(item_words.NOT_VERIFIED)})")
        return " ".join(parts)

    def _belonging(self, found: Belonging) -> str:
        from sluis.cli import item_words

        lines = [self.say(item_words.ANSWERS[found.answer])]
        for one in found.parts:
            limit = f": {self.say(one.only)}" if one.only else ""
            lines.append(f"{one.code}{limit}")
        return "\n".join(lines)
