"""`sluis law diff A B`: which provisions begin, end or succeed each other between two days, by article."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click
from msgspec import Struct, field

from sluis.cli.command import Command, argument
from sluis.cli.law_facts import MARKS, ShownFactChange, fact_changes, fact_rows, perhaps_begun
from sluis.cli.options import json_option, language_option
from sluis.cli.two_days import not_followed, two_days
from sluis.law.text import Language, Text
from sluis.law.truth import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from sluis.knowledge.model import Knowledge
    from sluis.law.changes import Change
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law

DIFFERENT = 3
_WORDS = Text(
    nl="Vergelijk het recht van dag A en dag B (JJJJ-MM-DD): welke bepalingen beginnen, eindigen of elkaar opvolgen, per"
    " artikel in de volgorde van de wet, met onze woorden ervoor en erna. Daaronder staan de gedateerde feiten die mee"
    " veranderen, zoals embargo’s en de bestemmingen van algemene vergunningen. De posten van bijlage I vergelijkt: sluis item"
    " diff.\n\n"
    "Afsluitcode: 0 geen verschil, 3 een verschil, 2 onjuiste invoer.",
    en="Compare the law of the days A and B (YYYY-MM-DD): which provisions begin, end or succeed each other, by article in the"
    " order of the law, with our words before and after. Below stand the dated facts that change along, such as embargoes and"
    " the destinations of general authorisations. The entries of Annex I are compared by: sluis item diff.\n\n"
    "Exit status: 0 no difference, 3 a difference, 2 bad input.",
)
_EARLIER, _LATER = Text(nl="A", en="A"), Text(nl="B", en="B")
_HEAD = Text(nl="Het recht van {before} en van {after}", en="The law of {before} and of {after}")
_KEY = Text(
    nl="+ begint   – eindigt   ± begint en eindigt daartussen   ~ wijzigt   ? misschien",
    en="+ begins   – ends   ± begins and ends in between   ~ is amended   ? perhaps",
)
_NONE = Text(nl="Geen bepaling begint of eindigt.", en="No provision begins or ends.")
_STYLES = {"begins": "green", "ends": "red", "passes": "dim", "perhaps": "yellow"}
_FROM = Text(nl="vanaf {day}", en="from {day}")
_BY = Text(nl="uiterlijk vanaf {day}", en="by {day} at the latest")
_TO = Text(nl="tot {day}", en="until {day}")
_INSTEAD = Text(nl="in de plaats van {citation}: {text}", en="instead of {citation}: {text}")
_SUCCEEDED = Text(nl="opgevolgd door {citation}", en="succeeded by {citation}")
_NOT_VERIFIED = Text(nl="niet geverifieerd", en="not verified")
_FACTS = Text(nl="Gedateerde feiten die veranderen", en="Dated facts that change")
_BEFORE = Text(
    nl="Sluis kent het recht vanaf {day}. Wat daarvoor begon of eindigde, staat hier niet volledig.",
    en="Sluis knows the law from {day}. What began or ended before that is not complete here.",
)
_UNDATED = Text(
    nl="Bepalingen en feiten waarvan niet bekend is of zij tussen deze dagen begonnen: {number} (--json noemt ze).",
    en="Provisions and facts of which it is not known whether they began between these days: {number} (--json names them).",
)
_ITEMS = Text(
    nl="De posten van bijlage I: sluis item diff {before} {after}",
    en="The entries of Annex I: sluis item diff {before} {after}",
)


class OtherProvision(Struct, frozen=True, kw_only=True):
    """A provision that a change names: its predecessor or its successor."""

    id: str
    citation: Text
    cites: str
    text: Text


class ShownChange(Struct, frozen=True, kw_only=True):
    """A provision that begins, ends, or does so in between or perhaps."""

    turn: str
    id: str
    kind: str
    citation: Text
    cites: str
    text: Text
    from_: date = field(name="from")
    from_exact: bool
    until: date | None
    verified: bool
    instead_of: tuple[OtherProvision, ...]
    succeeded_by: tuple[OtherProvision, ...]


class Undated(Struct, frozen=True, kw_only=True):
    """A provision, or a dated fact by its table, of which it is not known whether it began between the days."""

    table: str
    id: str


@click.command("diff", cls=Command, words=_WORDS)
@argument("earlier", _EARLIER)
@argument("later", _LATER)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, earlier: str, later: str, as_json: bool, language: Language) -> None:
    """Compare, and show what differs."""
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    days = two_days(earlier, later)
    knowledge = packaged()
    found, facts = changes_by_act(LAW, *days), list(fact_changes(knowledge, *days))
    open_ones = tuple(dict.fromkeys(undated(LAW, knowledge, *days)))
    if as_json:
        from sluis.cli.json_output import echo_json

        acts = [{"act": own[0].id.partition(".")[0], "name": name, "changes": own} for name, own in found]
        echo_json(
            {
                "from": days[0],
                "to": days[1],
                "law_digest": LAW.digest,
                "horizon": knowledge.horizon,
                "acts": acts,
                "facts": facts,
                "may_have_begun": open_ones,
            },
            language,
        )
    else:
        from sluis.cli.layout import console

        paper = console()
        for part in _page(found, facts, days, knowledge, language):
            paper.print(part)
        if open_ones:
            paper.print(f"\n{_UNDATED.format(number=len(open_ones)).into(language)}")
    ctx.exit(DIFFERENT if found or facts else 0)


def changes_by_act(law: Law, before: date, after: date) -> list[tuple[Text, list[ShownChange]]]:
    """The changes of each act, by its name, by article in its own order."""
    from sluis.cli.provision_order import in_order
    from sluis.law.changes import changes

    found = {one.provision.id: one for one in changes(law, before, after)}
    ordered = in_order(one.provision for one in found.values())
    return [(act.name, [_shown(found[one.id]) for one in own]) for act, own in ordered]


def undated(law: Law, knowledge: Knowledge, before: date, after: date) -> Iterator[Undated]:
    """What may have begun between two days: its first day is only bounded, and lies after both."""
    for one in law.provisions:
        period = one.standing.period
        if period.contains(before) is period.contains(after) is UNKNOWN:
            yield Undated(table="provisions", id=one.id)
    yield from (Undated(table=table, id=name) for table, name in perhaps_begun(knowledge, before, after))


def _shown(one: Change) -> ShownChange:
    from sluis.cli.provision import kind_of

    own, period = one.provision, one.provision.standing.period
    return ShownChange(
        turn=one.turn.value,
        id=own.id,
        kind=kind_of(own),
        citation=own.cites.text,
        cites=own.cites.path,
        text=own.words,
        from_=period.start.day,
        from_exact=period.start.exact,
        until=period.until,
        verified=own.standing.verified is not None,
        instead_of=_others(one.instead_of),
        succeeded_by=_others(one.succeeded_by),
    )


def _others(provisions: Iterable[AnyProvision]) -> tuple[OtherProvision, ...]:
    return tuple(OtherProvision(id=one.id, citation=one.cites.text, cites=one.cites.path, text=one.words) for one in provisions)


def _page(
    found: Sequence[tuple[Text, list[ShownChange]]],
    facts: Sequence[ShownFactChange],
    days: tuple[date, date],
    knowledge: Knowledge,
    language: Language,
) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.dates import spelled_day

    spelled = {name: spelled_day(day, language) for name, day in zip(("before", "after"), days, strict=True)}
    yield Styled(_HEAD.format(**spelled).into(language), style="bold")
    if not found:
        yield _NONE.into(language)
    if found or facts:
        yield Styled(_KEY.into(language), style="dim")
    for name, own in found:
        said = name.into(language)
        yield Styled(f"\n{said[0].upper()}{said[1:]}", style="bold underline")
        for one in own:
            yield from _change(one, name, language)
    if facts:
        yield Styled(f"\n{_FACTS.into(language)}", style="bold underline")
        yield fact_rows(facts, language)
    yield Styled(f"\n{_ITEMS.format(before=days[0], after=days[1]).into(language)}", style="dim")
    known_from = min(one.applies.from_.start.day for one in knowledge.acts)
    if days[0] < known_from:
        yield _BEFORE.format(day=spelled_day(known_from, language)).into(language)
    if (warning := not_followed(days[1], knowledge.horizon, language)) is not None:
        yield warning


def _change(one: ShownChange, act: Text, language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.citing import place_in_act
    from sluis.cli.layout import hanging, indented
    from sluis.cli.provision_words import KINDS, WHOLE_ACT

    place = place_in_act(one.citation, act, language) or WHOLE_ACT.into(language)
    remarks = [*_when(one, language), KINDS[one.kind].into(language)]
    if not one.verified:
        remarks.append(_NOT_VERIFIED.into(language))
    mark = f"{MARKS[one.turn]} "
    head = f"{place[0].upper()}{place[1:]}"
    yield Styled.assemble((mark, _STYLES[one.turn]), (head, "bold"), (f"  {' · '.join(remarks)}", "dim"))
    yield indented(one.text.into(language))
    for other in one.instead_of:
        yield indented(hanging("–", _INSTEAD.format(citation=other.citation, text=other.text).into(language), "dim"))
    for citation in dict.fromkeys(other.citation for other in one.succeeded_by):
        yield indented(hanging("→", _SUCCEEDED.format(citation=citation).into(language), "dim"))


def _when(one: ShownChange, language: Language) -> Iterator[str]:
    from sluis.cli.dates import spelled_day

    if one.turn != "ends":
        template = _FROM if one.from_exact else _BY
        yield template.format(day=spelled_day(one.from_, language)).into(language)
    if one.turn in ("ends", "passes") and one.until is not None:
        yield _TO.format(day=spelled_day(one.until, language)).into(language)
