"""The table of lists of parties: every format that is read, and on what that was tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import Page, code, page, plain, table
from docs.generator.words import TITLES
from sluis.cli import lists_words as said
from sluis.law.text import Language, Text
from sluis.screening.lists import FORMATS, Tested

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.screening.lists import Format

_LEAD = Text(
    nl="Elke lijst van partijen die Sluis leest, in elk formaat. Een lijst van de EU, de VN of Nederland bindt hier; een"
    " buitenlandse lijst is een risico en geen verbod van de EU. De adressen zijn die van de bronnen zelf; `sluis lists update`"
    " haalt daar op. De adressen zijn uit openbare beschrijvingen overgenomen en niet vanuit dit project bezocht.",
    en="Every list of parties that Sluis reads, in every format. A list of the EU, the UN or the Netherlands binds here; a"
    " foreign list is a risk and no prohibition of the EU. The addresses are those of the sources themselves;"
    " `sluis lists update` fetches from there. They were taken from public descriptions and were not visited by this project.",
)
_HEADS = (
    Text(nl="formaat", en="format"),
    Text(nl="lijst", en="list"),
    Text(nl="van wie", en="whose"),
    Text(nl="soort", en="kind"),
    Text(nl="grond", en="under"),
    Text(nl="getest", en="tested"),
)
_SOURCES = Text(nl="Adressen", en="Addresses")
_BY_HAND = Text(nl="geen: importeer het bestand zelf", en="none: import the file yourself")


def lists_page(language: Language) -> Page:
    """The table of formats, and where each list is published."""
    heads = [one.into(language) for one in _HEADS]
    parts = [_LEAD.into(language), table(heads, [_row(one, language) for one in FORMATS])]
    parts += [f"## {_SOURCES.into(language)}", "\n".join(_addresses(language))]
    return page("lists.md", TITLES["lists"].into(language), language, parts)


def _row(one: Format, language: Language) -> list[str]:
    tested = plain(said.TESTED[one.tested].into(language))
    return [
        code(one.id),
        plain(f"{one.title.into(language)} ({one.list})"),
        plain(one.authority.into(language)),
        plain(said.KINDS[one.kind].into(language)),
        plain("; ".join(one.acts) or "–"),
        f"**{tested}**" if one.tested is Tested.NOT else tested,
    ]


def _addresses(language: Language) -> Iterator[str]:
    for one in FORMATS:
        found = [code(url) for url in (one.url, *one.beside) if url]
        yield f"- {code(one.id)}: {', '.join(found) or _BY_HAND.into(language)}"
