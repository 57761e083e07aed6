"""`sluis knowledge`: check, compare and list the dated facts behind the law."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import Group, argument
from sluis.cli.files import existing_folder, existing_path
from sluis.cli.options import json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from sluis.knowledge.check import Problem
    from sluis.knowledge.compare import Difference
    from sluis.knowledge.model import Knowledge, Source

BAD = 2
DIFFERENT = 3
MOST_BYTES = 16 << 20
"""A snapshot larger than this is refused unread."""

_WORDS = Text(
    nl="Controleer, vergelijk en toon de gedateerde feiten achter het recht.",
    en="Check, compare and list the dated facts behind the law.",
)
_CHECK = Text(
    nl="Controleer de kennis van het pakket, of de YAML-bestanden in MAP.\n\nAfsluitcode: 0 in orde, 2 er is iets mis.",
    en="Check the packaged knowledge, or the YAML files in FOLDER.\n\nExit status: 0 in order, 2 something is wrong.",
)
_DIFF = Text(
    nl="Vergelijk twee momentopnamen of mappen met kennis; zonder NIEUW: met de kennis van het pakket.\n\n"
    "Afsluitcode: 0 geen verschil, 3 een verschil.",
    en="Compare two snapshots or folders of knowledge; without NEW, with the packaged knowledge.\n\n"
    "Exit status: 0 no difference, 3 a difference.",
)
_SOURCES = Text(nl="Toon de documenten waaruit de kennis komt.", en="List the documents that the knowledge is taken from.")
_FOLDER, _OLD, _NEW = Text(nl="MAP", en="FOLDER"), Text(nl="OUD", en="OLD"), Text(nl="NIEUW", en="NEW")

_NO_PROBLEMS = Text(
    nl="De kennis is in orde: {rows} regels in {tables} tabellen.",
    en="The knowledge is in order: {rows} rows in {tables} tables.",
)
_PROBLEMS = Text(nl="{number} fouten gevonden.", en="{number} problems found.")
_ONE_PROBLEM = Text(nl="1 fout gevonden.", en="1 problem found.")
_LINE = Text(nl="{file}, regel {line}", en="{file}, line {line}")
_SAME = Text(nl="Er is geen verschil.", en="There is no difference.")
_CHANGES = {
    "added": Text(nl="nieuw", en="added"),
    "removed": Text(nl="vervallen", en="removed"),
    "changed": Text(nl="gewijzigd", en="changed"),
}
_NOTHING = Text(nl="niets", en="nothing")
_KINDS = {
    "act": Text(nl="rechtshandeling", en="act"),
    "guidance": Text(nl="richtsnoer", en="guidance"),
    "parliament": Text(nl="Kamerstuk", en="parliamentary paper"),
    "factsheet": Text(nl="factsheet", en="factsheet"),
    "secondary": Text(nl="andere bron", en="other source"),
}
_PUBLISHED = Text(nl="gepubliceerd op {day}", en="published on {day}")
_NO_DAY = Text(nl="datum niet bekend", en="date not known")
_NO_ADDRESS = Text(nl="geen adres", en="no address")


class NotKnowledgeError(InputError):
    """A file that is no snapshot of the knowledge."""

    code = "S141"
    words = Text(
        nl="{file} is geen momentopname van de kennis ({problem}). Geef een snapshot.json, of een map met de YAML-bestanden.",
        en="{file} is no snapshot of the knowledge ({problem}). Give a snapshot.json, or a folder with the YAML files.",
    )


@click.group("knowledge", cls=Group, words=_WORDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""


@command.command("check", words=_CHECK)
@argument("folder", _FOLDER, required=False, type=existing_folder)
@json_option()
@language_option
@click.pass_context
def check_command(ctx: click.Context, *, folder: Path | None, as_json: bool, language: Language) -> None:
    """Check, and say what is wrong."""
    from sluis.knowledge.package import packaged_files

    files = _yaml_in(folder) if folder is not None else packaged_files()
    knowledge, problems = checked(files)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"problems": [one._asdict() for one in problems]}, language)
    else:
        for line in _report(knowledge, problems):
            click.echo(line.into(language))
    ctx.exit(BAD if problems else 0)


@command.command("diff", words=_DIFF)
@argument("old", _OLD, type=existing_path)
@argument("new", _NEW, required=False, type=existing_path)
@json_option()
@language_option
@click.pass_context
def diff_command(ctx: click.Context, *, old: Path, new: Path | None, as_json: bool, language: Language) -> None:
    """Compare, and say what differs."""
    from sluis.knowledge.compare import compare
    from sluis.knowledge.snapshot import packaged

    found = compare(_knowledge_at(old), _knowledge_at(new) if new is not None else packaged())
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"differences": [one._asdict() for one in found]}, language)
    else:
        for one in found:
            click.echo(_spelled(one, language))
        if not found:
            click.echo(_SAME.into(language))
    ctx.exit(DIFFERENT if found else 0)


@command.command("sources", words=_SOURCES)
@json_option()
@language_option
def sources_command(*, as_json: bool, language: Language) -> None:
    """List the documents."""
    from sluis.knowledge.snapshot import packaged

    sources = packaged().sources
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"sources": [_as_json(one) for one in sources]}, language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in _sources_page(sources, language):
        paper.print(part)


def checked(files: Mapping[str, bytes]) -> tuple[Knowledge, list[Problem]]:
    """The knowledge in the files, and everything that is wrong with it, by file and line.

    Raises:
        InputError: a file cannot be read at all.
        KnowledgeError: a file is missing or belongs to no table.
    """
    from sluis.assessment.derived import DERIVED_FACTS
    from sluis.assessment.world import World
    from sluis.knowledge.check import check
    from sluis.knowledge.load import load
    from sluis.statutes import LAW

    knowledge = load(files)
    acts = World(LAW, knowledge).reader.acts
    return knowledge, check(knowledge, LAW.facts | DERIVED_FACTS, acts, files)


def _report(knowledge: Knowledge, problems: Sequence[Problem]) -> Iterator[Text]:
    for one in problems:
        where = _LINE.format(file=one.file, line=one.line) if one.file else Text(one.where, one.where)
        yield Text("{code}  {place}, {where}: {words}", "{code}  {place}, {where}: {words}").format(
            code=one.code, place=where, where=one.where, words=one.words
        )
    if problems:
        yield _ONE_PROBLEM if len(problems) == 1 else _PROBLEMS.format(number=len(problems))
    else:
        tables = [rows for name in knowledge.__struct_fields__ if isinstance(rows := getattr(knowledge, name), tuple)]
        yield _NO_PROBLEMS.format(rows=sum(map(len, tables)), tables=len(tables))


def _yaml_in(folder: Path) -> dict[str, bytes]:
    found = sorted(folder.rglob("*.yaml"))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _knowledge_at(path: Path) -> Knowledge:
    """The knowledge in a folder of YAML, in a snapshot of the package, or in its bare canonical JSON."""
    import msgspec

    from sluis.knowledge.load import load
    from sluis.knowledge.snapshot import Snapshot, from_json

    if path.is_dir():
        return load(_yaml_in(path))
    if path.stat().st_size > MOST_BYTES:
        raise NotKnowledgeError(file=path, problem=f"> {MOST_BYTES} bytes")
    content = path.read_bytes()
    try:
        return msgspec.json.decode(content, type=Snapshot).knowledge
    except msgspec.DecodeError:
        pass  # Not the package's snapshot; it may still be the knowledge by itself.
    try:
        return from_json(content)
    except msgspec.DecodeError as problem:
        raise NotKnowledgeError(file=path, problem=problem) from problem


def _spelled(one: Difference, language: Language) -> str:
    place = ".".join(filter(None, (f"{one.table}/{one.id}" if one.id else one.table, one.field)))
    change = _CHANGES[one.change].into(language)
    if one.change != "changed":
        return f"{change}: {place}"
    old, new = (_NOTHING.into(language) if value is None else str(value) for value in (one.old, one.new))
    return f"{change}: {place}: {old} → {new}"


def _as_json(one: Source) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "title": one.title.text,
        "publisher": one.publisher.text,
        "url": one.url,
        "published": one.published,
    }


def _sources_page(sources: Sequence[Source], language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.dates import spelled_day
    from sluis.cli.layout import indented

    for one in sources:
        day = _PUBLISHED.format(day=spelled_day(one.published, language)) if one.published else _NO_DAY
        yield Styled(one.title.text.into(language), style="bold")
        about = (_KINDS[one.kind], one.publisher.text, day)
        yield indented(" · ".join((one.id, *(text.into(language) for text in about))))
        yield indented(one.url or _NO_ADDRESS.into(language))
        yield ""
