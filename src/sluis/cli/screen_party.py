"""The party that a command is about: as it was written on the command line, or as it stands on a line of a file."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from sluis.cli.command import Choice, option
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sluis.screening.party import Party
    from sluis.screening.screener import Setting

C = TypeVar("C", bound=Callable[..., Any])

TABLES: Final = {".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".parquet"}
_MOST_IN_A_PATH: Final = 1000
NAME: Final = Text(nl="NAAM_OF_BESTAND", en="NAME_OR_FILE")
_COUNTRY = Text(nl="Land van de partij: naam of code. Mag vaker.", en="Country of the party: name or code. May be repeated.")
_BORN = Text(nl="Geboren: 1962, 1962-01 of 1962-01-29. Mag vaker.", en="Born: 1962, 1962-01 or 1962-01-29. May be repeated.")
_ADDRESS = Text(
    nl="Adres: straat, nummer, postcode, plaats, land. Mag vaker.",
    en="Address: street, number, postcode, city, country. May be repeated.",
)
_ID = Text(
    nl="Nummer van een paspoort, register of schip (IMO). Mag vaker.",
    en="Number of a passport, register or ship (IMO). May be repeated.",
)
_SCHEMA = Text(
    nl="Soort partij: person, organisation, vessel of aircraft.", en="Kind of party: person, organisation, vessel or aircraft."
)
_ALIAS = Text(nl="Andere naam van dezelfde partij. Mag vaker.", en="Another name of the same party. May be repeated.")
_REFERENCE = Text(
    nl="Uw eigen nummer van de partij. Een vrijgave onder dit nummer geldt niet voor een naamgenoot.",
    en="Your own number of the party. A clearance under this number does not hold for a namesake.",
)
_PRESET = Text(
    nl="Hoe scherp: balanced (gewoon) of careful (vindt meer, en geeft meer loos alarm).",
    en="How sharp: balanced, or careful (finds more, with more false alarms).",
)
_WRITTEN, _LAND, _DAY, _NUMBER, _SORT, _PLACE = (
    Text(nl="NAAM", en="NAME"),
    Text(nl="LAND", en="COUNTRY"),
    Text(nl="DAG", en="DAY"),
    Text(nl="NUMMER", en="NUMBER"),
    Text(nl="SOORT", en="KIND"),
    Text(nl="ADRES", en="ADDRESS"),
)


class NoSuchLineError(InputError):
    """No party can be read on a line of a file."""

    code = "S394"
    words = Text(
        nl="{file}: op regel {line} staat geen partij waarop te zoeken is. Geef met --line het getal uit de kolom ‘line’ van de"
        " uitkomst.",
        en="{file}: no party that can be looked for is on line {line}. With --line, give the number in the column ‘line’ of the"
        " result.",
    )


class Asked(NamedTuple):
    """A party, and the reference that its owner gave it; empty: none."""

    name: str
    party: Party
    reference: str


def party_options(command: C) -> C:
    """Add the options that say who a party is."""
    for add in (
        option("--reference", takes=_NUMBER, words=_REFERENCE, default=""),
        option("--schema", "kind", takes=_SORT, words=_SCHEMA, multiple=True),
        option("--id", "identifier", multiple=True, takes=_NUMBER, words=_ID),
        option("--address", multiple=True, takes=_PLACE, words=_ADDRESS),
        option("--born", multiple=True, takes=_DAY, words=_BORN),
        option("--country", multiple=True, takes=_LAND, words=_COUNTRY),
        option("--alias", multiple=True, takes=_WRITTEN, words=_ALIAS),
    ):
        command = add(command)
    return command


def preset_option(command: C) -> C:
    """Add `--preset`."""
    return option("--preset", type=Choice(["balanced", "careful"]), words=_PRESET, default="balanced")(command)


def is_table(name: str) -> bool:
    """Whether a name is rather that of a file."""
    return Path(name).suffix.casefold() in TABLES and len(name) < _MOST_IN_A_PATH and Path(name).is_file()


def written_party(name: str, reference: str, about: Mapping[str, tuple[str, ...]]) -> Asked:
    """The party that was written on the command line.

    Raises:
        PartyError: it cannot be looked for, or something about it cannot be read.
    """
    from sluis.screening.asking import asked_party

    rest = {key: written for key, written in about.items() if key != "alias"}
    asked = asked_party([name, *about.get("alias", ())], rest)
    if asked.unread:
        raise asked.unread[0].error()
    return Asked(name, asked.party, reference)


def party_on_line(file: str, line: int) -> Asked:
    """The party on a line of a file.

    Raises:
        NoSuchLineError: there is none.
        PartyTableError: it is no file of parties.
    """
    from sluis.library.party_table import PartyTable

    for row in PartyTable(Path(file)).rows():
        if row.line == line and row.asked is not None:
            return Asked(row.name, row.asked.party, row.reference)
    raise NoSuchLineError(file=file, line=line)


def may_clear() -> Collection[str] | None:
    """Who may clear a hit, as SLUIS_MAY_CLEAR says; None: everybody."""
    written = os.environ.get("SLUIS_MAY_CLEAR", "")
    return frozenset(one.strip() for one in written.split(";") if one.strip()) if written.strip() else None


def setting_of(preset: str) -> Setting:
    """The lists in use and the clearances that stand, today."""
    from sluis.cli.most_days import most_days
    from sluis.library import open_library
    from sluis.screening.screener import Setting
    from sluis.screening.threshold import Preset

    limit, library = most_days(), open_library()
    cleared = library.clearances.all_standing(may_clear())
    return Setting(library.screening(), datetime.now(UTC).date(), limit, Preset(preset), cleared)
