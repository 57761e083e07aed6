"""`sluis screen clearances`: every clearance that was given, and what became of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import Command
from sluis.cli.options import json_option, language_option
from sluis.cli.screen_party import may_clear
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sluis.library.clearances import Given, Withdrawn
    from sluis.screening.clearance import Lapse
    from sluis.screening.screener import Screener

_WORDS = Text(
    nl="Toon de vrijgaven, en wat ervan is geworden.\n\n"
    "Of de partij nog dezelfde is, blijkt pas als u haar screent. De rest staat hier: verlopen, ingetrokken, of voor een"
    " vermelding die veranderde of verdween.",
    en="List the clearances, and what became of them.\n\n"
    "Whether the party is still the same shows only when you screen it. The rest stands here: expired, withdrawn, or for an"
    " entry that changed or is gone.",
)
_NONE = Text(nl="Er is nog niets vrijgegeven.", en="Nothing was cleared yet.")
_STANDS = Text(nl="geldt, zolang de partij niet verandert", en="holds, as long as the party does not change")
_LAPSED = Text(nl="geldt niet: {why}", en="does not hold: {why}")
_WITHDRAWN = Text(nl="ingetrokken door {by} op {on}: {why}", en="withdrawn by {by} on {on}: {why}")
_SHOWN = 12


@click.command("clearances", cls=Command, words=_WORDS)
@json_option()
@language_option
def command(*, as_json: bool, language: Language) -> None:
    """List the clearances."""
    from sluis.library import open_library

    library = open_library()
    records = library.clearances.records()
    found = list(_found(records, library.screening(), may_clear()) if records else [])
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
    else:
        click.echo("\n".join(line for one in found for line in _lines(one, language)) or _NONE.into(language))


def _found(
    records: dict[str, Given | Withdrawn], screener: Screener, people: Collection[str] | None
) -> Iterator[dict[str, Any]]:
    from sluis.library.clearances import Given, Withdrawn
    from sluis.screening.clearance import lapses
    from sluis.screening.rescreening import entries_of

    entries, today = entries_of(screener.index), datetime.now(UTC).date()
    withdrawn = {one.id: one for one in records.values() if isinstance(one, Withdrawn)}
    given = {name: one for name, one in records.items() if isinstance(one, Given)}
    for name, one in sorted(given.items(), key=lambda pair: (pair[1].clearance.on, pair[0])):
        of = one.clearance
        why = lapses(of, None, entries.get((of.list, of.entry)), today, [of.by] if people is None else people)
        yield {"id": name, "party": one.party, "clearance": of, "withdrawn": withdrawn.get(name), "lapses": why}


def _lines(one: dict[str, Any], language: Language) -> Iterator[str]:
    from sluis.cli.plain import plain
    from sluis.screening.clearance_wording import cleared_words

    of, back = one["clearance"], one["withdrawn"]
    yield plain(f"{one['id'][:_SHOWN]}  {one['party']}  {of.list}:{of.entry}")
    yield plain(f"  {cleared_words(of).into(language)}")
    state = _state(one["lapses"]) if back is None else _WITHDRAWN.format(by=back.by, on=back.on, why=back.why)
    yield plain(f"  {state.into(language)}")


def _state(why: Collection[Lapse]) -> Text:
    from sluis.screening.clearance_wording import LAPSES

    nl, en = ("; ".join(getattr(LAPSES[one], language) for one in why) for language in ("nl", "en"))
    return _LAPSED.format(why=Text(nl, en)) if why else _STANDS
