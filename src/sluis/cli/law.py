"""`sluis law`: every provision and every fact that Sluis knows; and its subcommands, each imported only when it is called."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Lazy, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rich.console import RenderableType

    from sluis.cli.case_fact import CaseFact
    from sluis.cli.shown_provision import ShownAct, ShownProvision

_WORDS = Text(
    nl="Toon de bepalingen die Sluis kent, per rechtshandeling, en of elke bepaling van kracht is.\n\n"
    "Met een opdracht: toon er een helemaal, vergelijk twee dagen, of zeg wat er in de weergave van het recht fout was.",
    en="List the provisions that Sluis knows, act by act, and whether each is in force.\n\n"
    "With a command: show one whole, compare two days, or say what was wrong in the encoding of the law.",
)
_COMMANDS = {
    "show": Text(
        nl="Toon een hele rechtshandeling of een artikel, zoals het op een dag luidt.",
        en="Show a whole act or an article, as it stands on a day.",
    ),
    "diff": Text(
        nl="Toon welke bepalingen tussen twee dagen beginnen, eindigen of elkaar opvolgen.",
        en="Show which provisions begin, end or succeed each other between two days.",
    ),
    "errata": Text(
        nl="Zeg wat er in onze weergave fout was, en waarover nog twijfel is.",
        en="Say what was wrong in our encoding, and what is still in doubt.",
    ),
    "export": Text(
        nl="Bewaar recht en kennis van deze versie in één bestand.",
        en="Keep the law and knowledge of this version in one file.",
    ),
}
_AFTER = Text(nl="Zet opties achter de opdracht: {command}.", en="Put options behind the command: {command}.")
_OPTIONS_BEFORE = Text(nl="Een optie vóór de opdracht telt niet.", en="An option before the command does not count.")
_AS_OF = Text(
    nl="Zeg wat op deze dag van kracht is; zonder deze optie: vandaag.",
    en="Say what is in force on this day; without it, today.",
)
_ONLY_FACTS = Text(
    nl="Toon in plaats daarvan de feiten die een casusbestand kan noemen.",
    en="List the facts that a case file may state instead.",
)
_MARKS = {"yes": "✓", "no": "✗", "unknown": "?"}
_LAW_OF = Text(nl="Het recht dat Sluis kent, op {day}", en="The law that Sluis knows, on {day}")
_KEY = Text(
    nl="✓ van kracht   ✗ niet van kracht   ? misschien van kracht\nMeer per bepaling: sluis explain {path}",
    en="✓ in force   ✗ not in force   ? perhaps in force\nMore about a provision: sluis explain {path}",
)
_FACTS = Text(nl="Feiten die een casusbestand kan noemen", en="Facts that a case file may state")
_WRITE = Text(nl="schrijf het onder {place}", en="write it under {place}")
_VALUES = Text(nl="waarden: {values}", en="values: {values}")


class _Law(Lazy):
    """Lists the provisions where no command follows."""

    runs_alone = True


@click.group("law", cls=_Law, words=_WORDS, below="sluis.cli.law_", known=_COMMANDS)
@as_of_option(words=_AS_OF)
@option("--facts", "only_facts", is_flag=True, words=_ONLY_FACTS)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, as_of: str | None, only_facts: bool, as_json: bool, language: Language) -> None:
    """List the provisions, or the facts, unless a command follows."""
    if ctx.invoked_subcommand is not None:
        if as_of is not None or only_facts or as_json:
            place = f"{ctx.command_path} {ctx.invoked_subcommand}"
            raise InputError(problem=_OPTIONS_BEFORE, remedy=_AFTER.format(command=place))
        return
    day = legal_day(as_of)
    if only_facts:
        _facts(language, as_json=as_json)
    else:
        _provisions(day, language, as_json=as_json)


def _provisions(day: date, language: Language, *, as_json: bool) -> None:
    from sluis.cli.provision import listed, shown_act
    from sluis.cli.provision_order import by_act
    from sluis.cli.source_titles import source_titles
    from sluis.statutes import LAW

    titles = source_titles()
    acts = [(shown_act(act), [listed(one, day, titles) for one in provisions]) for act, provisions in by_act(LAW)]
    if as_json:
        from sluis.cli.json_output import echo_json

        content = [{"act": act, "provisions": provisions} for act, provisions in acts]
        echo_json({"as_of": day, "law_digest": LAW.digest, "acts": content}, language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in _page(acts, day, language):
        paper.print(part)


def _page(acts: Sequence[tuple[ShownAct, Sequence[ShownProvision]]], day: date, language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.dates import spelled_day
    from sluis.cli.layout import indented

    yield Styled(_LAW_OF.format(day=spelled_day(day, language)).into(language), style="bold")
    example = acts[-1][1][0].cites
    yield Styled(_KEY.format(path=example).into(language), style="dim")
    for act, provisions in acts:
        name = act.name.into(language)
        yield Styled(f"\n{name[0].upper()}{name[1:]}", style="bold underline")
        yield indented(Styled(f"{act.id} · {_counted(provisions, language)}", style="dim"))
        yield indented(_rows(act, provisions, language))


def _counted(provisions: Sequence[ShownProvision], language: Language) -> str:
    from sluis.cli.provision_words import KINDS

    counts = Counter(one.kind for one in provisions)
    return ", ".join(f"{KINDS[kind].into(language)}: {number}" for kind, number in counts.items())


def _rows(act: ShownAct, provisions: Sequence[ShownProvision], language: Language) -> RenderableType:
    from rich.text import Text as Styled

    from sluis.cli.citing import place_in_act
    from sluis.cli.layout import Labelled
    from sluis.cli.provision_words import KINDS, WHOLE_ACT

    rows = Labelled()
    for one in provisions:
        place = place_in_act(one.citation, act.name, language) or WHOLE_ACT.into(language)
        kind = Styled(KINDS[one.kind].into(language), style="dim")
        rows.add(f"{_MARKS[one.standing.in_force]} {place}", kind, text=one.text.into(language))
    return rows


def _facts(language: Language, *, as_json: bool) -> None:
    from sluis.cli.case_fact import case_facts

    facts = case_facts()
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"facts": facts}, language)
        return
    from rich.text import Text as Styled

    from sluis.cli.layout import console, indented

    paper = console()
    paper.print(Styled(_FACTS.into(language), style="bold"))
    for one in facts:
        paper.print(Styled(f"\n{one.fact}", style="bold"))
        for line in _particulars(one, language):
            paper.print(indented(line))


def _particulars(one: CaseFact, language: Language) -> Iterator[str]:
    from sluis.cli import provision_words, words

    yield one.question.into(language)
    who = words.ASK.format(who=words.INFORMANTS[one.asked_of]).into(language)
    nature = provision_words.NATURES[one.nature].into(language)
    yield f"{nature} · {who} · {one.citation.into(language)}"
    place = _WRITE.format(place=one.written_in).into(language)
    yield (place if not one.options else f"{place}; {_VALUES.format(values=', '.join(one.options)).into(language)}")
