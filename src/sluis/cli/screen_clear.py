"""`sluis screen clear NAME --entry …`: record that a party is not the listed one that a hit shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import DAY, day_of, json_option, language_option
from sluis.cli.screen_party import NAME, may_clear, party_on_line, party_options, preset_option, setting_of, written_party
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sluis.cli.screen_party import Asked
    from sluis.screening.clearance import Clearance, Finding
    from sluis.screening.hit import Hit
    from sluis.screening.screener import Setting

_WORDS = Text(
    nl="Geef een treffer vrij: een mens heeft vastgesteld dat de partij een andere is dan die op de lijst.\n\n"
    "Geef de partij precies zoals u haar screent, of een bestand met --line. De vrijgave vervalt zodra de partij of de"
    " vermelding verandert. Het is geen toestemming om zaken te doen met een partij die wel op de lijst staat.",
    en="Clear a hit: a person found that the party is another than the listed one.\n\n"
    "Give the party exactly as you screen it, or a file with --line. The clearance lapses as soon as the party or the entry"
    " changes. It is no permission to deal with a party that is listed.",
)
_ENTRY = Text(nl="De vermelding: LIJST:NUMMER, zoals de treffer die noemt.", en="The entry: LIST:ID, as the hit names it.")
_WHICH = Text(nl="LIJST:NUMMER", en="LIST:ID")
_LINE = Text(
    nl="De regel van het bestand: het getal in de kolom ‘line’ van de uitkomst.",
    en="The line of the file: the number in the column ‘line’ of the result.",
)
_A_NUMBER = Text(nl="GETAL", en="NUMBER")
_BY = Text(nl="Wie het vaststelde.", en="Who found it.")
_WHY = Text(nl="Waarom dit een andere partij is.", en="Why this is another party.")
_EVIDENCE = Text(
    nl="Waaruit dat blijkt: een document, een register. Mag vaker.",
    en="What shows it: a document or register. May be repeated.",
)
_COINCIDENCE = Text(
    nl="Een nummer dat partij en vermelding toevallig gemeen hebben, zoals dat van een register in een ander land. Nooit een"
    " IMO-nummer of LEI. Mag vaker.",
    en="A number that party and entry have in common by chance, such as that of a register in another country. Never an IMO"
    " number or LEI. May be repeated.",
)
_UNTIL = Text(nl="De laatste dag waarop de vrijgave geldt.", en="The last day on which the clearance holds.")
_WHO, _TEXT, _NUMBER = Text(nl="WIE", en="WHO"), Text(nl="TEKST", en="TEXT"), Text(nl="NUMMER", en="NUMBER")
_DONE = Text(
    nl="Vrijgegeven: {name} is niet {listed} ({list}:{entry}), tot en met {until}.\nKenmerk: {id}",
    en="Cleared: {name} is not {listed} ({list}:{entry}), up to and including {until}.\nId: {id}",
)


class NoSuchHitError(InputError):
    """The hit that is cleared is not there."""

    code = "S393"
    words = Text(
        nl="{name} heeft geen treffer ‘{entry}’. De treffers zijn: {hits}. Alleen een treffer kan worden vrijgegeven.",
        en="{name} has no hit ‘{entry}’. The hits are: {hits}. Only a hit can be cleared.",
    )


class MayNotClearError(InputError):
    """Somebody who is not among those who may clear."""

    code = "S395"
    words = Text(
        nl="{by} staat niet in SLUIS_MAY_CLEAR, en mag dus geen treffer vrijgeven of een vrijgave intrekken.",
        en="{by} is not in SLUIS_MAY_CLEAR, and so may not clear a hit or withdraw a clearance.",
    )


@click.command("clear", cls=Command, words=_WORDS)
@argument("name", NAME)
@option("--entry", takes=_WHICH, words=_ENTRY, required=True)
@option("--line", takes=_A_NUMBER, words=_LINE, default="")
@option("--by", takes=_WHO, words=_BY, required=True)
@option("--why", takes=_TEXT, words=_WHY, required=True)
@option("--evidence", takes=_TEXT, words=_EVIDENCE, required=True, multiple=True)
@option("--until", takes=DAY, words=_UNTIL, required=True)
@option("--coincidence", takes=_NUMBER, words=_COINCIDENCE, multiple=True)
@party_options
@preset_option
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, /, *, as_json: bool, language: Language, **given: str) -> None:
    """Record the clearance of a hit."""
    from sluis.cli.plain import plain
    from sluis.library import open_library
    from sluis.library.clearances import Given
    from sluis.screening.clearance import Finding, key_of

    check_may_clear(given["by"])
    evidence: tuple[str, ...] = ctx.params["evidence"]
    setting = setting_of(given["preset"])
    finding = Finding(
        by=given["by"],
        why=given["why"],
        evidence=evidence,
        on=setting.on,
        until=day_of(given["until"]),
        numbers=ctx.params["coincidence"],
    )
    asked = _asked(given["name"], given["line"], ctx.params)
    hit, clearance = _cleared(asked, given["entry"], setting, finding)
    key = key_of(asked.party, asked.reference)
    name = open_library().clearances.add(Given(party=key, clearance=clearance))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"id": name, "party": key, "clearance": clearance}, language)
    else:
        about = {"name": asked.name, "listed": hit.name, "list": hit.list, "entry": hit.entry}
        done = _DONE.format(**about, until=finding.until, id=name).into(language)
        click.echo("\n".join(map(plain, done.split("\n"))))


def check_may_clear(by: str) -> None:
    """Refuse somebody who may not clear.

    Raises:
        MayNotClearError: SLUIS_MAY_CLEAR names others.
    """
    people = may_clear()
    if people is not None and by not in people:
        raise MayNotClearError(by=by)


def _asked(name: str, line: str, params: Mapping[str, object]) -> Asked:
    if line:
        return party_on_line(name, int(line) if line.isascii() and line.isdigit() else 0)
    about = {key: one for key, one in params.items() if key in _ABOUT and isinstance(one, tuple)}
    return written_party(name, str(params["reference"]), about)


_ABOUT = {"address", "alias", "country", "born", "identifier", "kind"}


def _cleared(asked: Asked, written: str, setting: Setting, finding: Finding) -> tuple[Hit, Clearance]:
    """The hit that was meant, and its clearance.

    Raises:
        NoSuchHitError: there is no such hit.
        ClearanceError: it may not be cleared.
    """
    from sluis.screening.clearance import clear

    [hits] = setting.screener.screen([asked.party], setting.on, setting.preset)
    hit = _meant(hits, written)
    entry = None if hit is None else setting.screener.entry_of(hit)
    if hit is None or entry is None:
        shown = ", ".join(f"{one.list}:{one.entry}" for one in hits) or "-"
        raise NoSuchHitError(name=asked.name, entry=written, hits=shown)
    return hit, clear(hit, asked.party, entry, finding)


def _meant(hits: Sequence[Hit], written: str) -> Hit | None:
    fits = [one for one in hits if written in {f"{one.list}:{one.entry}", one.entry}]
    return fits[0] if len(fits) == 1 else None
