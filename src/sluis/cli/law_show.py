"""`sluis law show CITATION`: a whole act, or an article, as it stands on a day."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from rich.console import RenderableType

    from sluis.cli.citing import Cited
    from sluis.cli.shown_provision import ShownWhole
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law

_WORDS = Text(
    nl="Toon een hele rechtshandeling, of een artikel of bijlage daarvan, zoals het op een dag luidt: elke bepaling in onze"
    " woorden, in de volgorde van de wet. Wat op die dag niet van kracht is, staat eronder, met de dag waarop het begon of"
    " eindigde en wat er daarna of daarvoor kwam.\n\n"
    "VINDPLAATS: ‘2021/821’, ‘artikel 5 van Verordening (EU) 2021/821’, ‘833/2014 art. 2’, of een pad.",
    en="Show a whole act, or an article or annex of it, as it stands on a day: every provision in our words, in the order of"
    " the law. What is not in force on that day stands below, with the day on which it began or ended and what came after or"
    " before it.\n\n"
    "CITATION: ‘2021/821’, ‘article 5 of Regulation (EU) 2021/821’, ‘833/2014 art. 2’, or a path.",
)
_CITATION = Text(nl="VINDPLAATS", en="CITATION")
_AS_OF = Text(nl="Zoals het op deze dag luidt; zonder deze optie: vandaag.", en="As it stands on this day; without it, today.")
_RULES = Text(nl="Toon ook de voorwaarde van elke regel, als boom.", en="Show the condition of each rule as well, as a tree.")
_ON = Text(nl="{act}, op {day}", en="{act}, on {day}")
_NOTHING = Text(nl="Hiervan is op {day} niets van kracht.", en="Nothing of this is in force on {day}.")
_NOT_IN_FORCE = Text(nl="Niet van kracht op {day}", en="Not in force on {day}")
_NOT_VERIFIED = Text(nl="niet met de tekst vergeleken", en="not compared with the text")
_READING = Text(nl="Gelezen als: {reading}", en="Read as: {reading}")
_SUCCEEDED = Text(nl="opgevolgd door {citation}", en="succeeded by {citation}")
_PRECEDED = Text(nl="voorganger: {citation}", en="predecessor: {citation}")
_WITHIN = Text(
    nl="Sluis heeft ‘{written}’ niet apart vastgelegd. Dit is de bepaling waar het een deel van is.",
    en="Sluis has no separate entry for ‘{written}’. This is the provision of which it is a part.",
)
_SOURCE = Text(nl="Officiële tekst: {url}", en="Official text: {url}")


@click.command("show", cls=Command, words=_WORDS)
@argument("citation", _CITATION, nargs=-1, required=True)
@as_of_option(words=_AS_OF)
@option("--rules", "with_rules", is_flag=True, words=_RULES)
@json_option()
@language_option
def command(*, citation: tuple[str, ...], as_of: str | None, with_rules: bool, as_json: bool, language: Language) -> None:
    """Show the provisions, act by act."""
    from sluis.cli.citing import cited
    from sluis.cli.provision import whole
    from sluis.cli.source_titles import source_titles
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    written, day = " ".join(citation), legal_day(as_of)
    found = cited(written, LAW)
    titles = source_titles()
    shown = {one.id: whole(one, day, titles, LAW) for one in found.provisions}
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(_as_json(written, day, found, shown, LAW), language)
        return
    from sluis.cli.layout import console
    from sluis.cli.two_days import not_followed

    paper = console()
    if found.within:
        paper.print(_WITHIN.format(written=written).into(language))
    for part in _page(found.provisions, shown, day, language, with_rules=with_rules):
        paper.print(part)
    if (warning := not_followed(day, packaged().horizon, language)) is not None:
        paper.print(f"\n{warning}")


def _as_json(written: str, day: date, found: Cited, shown: Mapping[str, ShownWhole], law: Law) -> dict[str, object]:
    acts = [
        {
            "act": next(iter(own)).act,
            "in_force": [one for one in own if one.standing.in_force != "no"],
            "not_in_force": [one for one in own if one.standing.in_force == "no"],
        }
        for _, own in _by_act(found.provisions, shown)
    ]
    return {"asked": written, "as_of": day, "law_digest": law.digest, "part_of_these": found.within, "acts": acts}


def _by_act(
    provisions: Iterable[AnyProvision], shown: Mapping[str, ShownWhole]
) -> Iterator[tuple[tuple[AnyProvision, ...], list[ShownWhole]]]:
    """The provisions of each act in the order of the law, bare and as they are shown."""
    from sluis.cli.provision_order import in_order

    for _, own in in_order(provisions):
        yield own, [shown[one.id] for one in own]


def _page(
    provisions: Sequence[AnyProvision], shown: Mapping[str, ShownWhole], day: date, language: Language, *, with_rules: bool
) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.dates import spelled_day

    said = spelled_day(day, language)
    for bare, own in _by_act(provisions, shown):
        act = own[0].act
        head = _ON.format(act=act.name, day=said).into(language)
        yield Styled(f"\n{head[0].upper()}{head[1:]}", style="bold underline")
        if act.url:
            yield Styled(_SOURCE.format(url=act.url).into(language), style="dim")
        paths = {one.id: one.cites.parts[:1] for one in bare}
        in_force = [one for one in own if one.standing.in_force != "no"]
        if not in_force:
            yield _NOTHING.format(day=said).into(language)
        for _, article in groupby(in_force, key=lambda one: paths[one.id]):
            yield ""
            for one in article:
                yield from _provision(one, language, with_rules=with_rules)
        sleeping = [one for one in own if one.standing.in_force == "no"]
        if sleeping:
            yield Styled(f"\n{_NOT_IN_FORCE.format(day=said).into(language)}", style="bold")
            yield from (part for one in sleeping for part in _sleeping(one, day, language))


def _provision(one: ShownWhole, language: Language, *, with_rules: bool) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.citing import place_in_act
    from sluis.cli.layout import hanging, indented
    from sluis.cli.provision_words import IN_FORCE, KINDS, WHOLE_ACT

    place = place_in_act(one.citation, one.act.name, language) or WHOLE_ACT.into(language)
    remarks = [KINDS[one.kind].into(language)]
    if one.standing.in_force != "yes":
        remarks.append(IN_FORCE[one.standing.in_force].into(language))
    if one.standing.verified is None:
        remarks.append(_NOT_VERIFIED.into(language))
    yield Styled.assemble((f"{place[0].upper()}{place[1:]}", "bold"), (f"  {' · '.join(remarks)}", "dim"))
    yield indented(one.text.into(language))
    if one.reading is not None:
        yield indented(Styled(_READING.format(reading=one.reading).into(language), style="italic dim"))
    if with_rules and one.condition is not None:
        yield from (indented(hanging("–", words), depth) for depth, words in _lines(one.condition, 4, language))


def _lines(line: object, depth: int, language: Language) -> Iterator[tuple[int, str]]:
    from sluis.cli.shown_provision import ShownLine

    if isinstance(line, ShownLine):
        yield depth, line.text.into(language)
        for part in line.parts:
            yield from _lines(part, depth + 2, language)


def _sleeping(one: ShownWhole, day: date, language: Language) -> Iterator[RenderableType]:
    from sluis.cli.citing import place_in_act
    from sluis.cli.layout import hanging
    from sluis.cli.provision import citation_at
    from sluis.cli.provision_page import period
    from sluis.cli.provision_words import WHOLE_ACT
    from sluis.statutes import LAW

    place = place_in_act(one.citation, one.act.name, language) or WHOLE_ACT.into(language)
    said = [period(one.standing, day, language).into(language).partition(";")[0]]
    if one.standing.successor is not None:
        said.append(_SUCCEEDED.format(citation=citation_at(one.standing.successor, LAW)).into(language))
    if one.standing.predecessor is not None:
        said.append(_PRECEDED.format(citation=citation_at(one.standing.predecessor, LAW)).into(language))
    yield hanging("✗", f"{place}: {'; '.join(said)}")
