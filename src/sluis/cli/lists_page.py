"""Lists of parties, for people and as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sluis.cli import lists_words as words
from sluis.cli.dates import spelled_day
from sluis.cli.plain import plain
from sluis.screening.lists import BY_ID, FORMATS, Tested

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from sluis.law.text import Language
    from sluis.library.lists import Lists, ListVersion, Taken
    from sluis.screening.lists.difference import ListDifference

_SHOWN = 12
_NO_FORMAT = {"id": "built-in", "authority": words.SLUIS, "url": "", "acts": (), "tested": None, "beside": ()}


def as_data(version: ListVersion) -> dict[str, Any]:
    """A version as data."""
    return {
        "list": version.list,
        "date": version.published,
        "format": version.format,
        "kind": version.kind,
        "entries": version.entries,
        "names": version.names,
        "digest": version.digest,
        "imported_at": version.imported_at.isoformat(),
    }


def statuses(lists: Lists, today: date, limit: int) -> list[dict[str, Any]]:
    """Each list in use, with its age. One whose age is not known is stale."""
    found = []
    for version in lists.all_in_use():
        current = lists.used(version.list).current_on(version)
        age = None if current is None else (today - current).days
        found.append({**as_data(version), "current_on": current, "age_days": age, "stale": age is None or age > limit})
    return found


def built_in_list() -> dict[str, Any] | None:
    """The concern list of Sluis as data; it is in every screening."""
    from sluis.knowledge.snapshot import packaged
    from sluis.screening.concern import LIST, TITLE, concern_list

    found = concern_list(packaged())
    return found and {
        "list": LIST,
        "title": TITLE,
        "date": found.seen_on,
        "kind": found.kind,
        "entries": len(found.entries),
        "names": sum(len(one.names) for one in found.entries),
        "digest": found.digest,
        "built_in": True,
    }


def built_in_lines(language: Language) -> Iterator[str]:
    """The same in lines."""
    if found := built_in_list():
        yield f"{found['title'].into(language)} ({found['list']})"
        counted = words.COUNTED.format(entries=found["entries"], names=found["names"]).into(language)
        yield f"  {words.BUILT_IN.format(day=spelled_day(found['date'], language)).into(language)}"
        yield f"  {counted} · {found['digest'][:_SHOWN]}"
        yield f"  {words.KINDS[found['kind']].into(language)}. {words.NOT_OFFICIAL.into(language)}"


def taken_lines(taken: Taken, language: Language) -> Iterator[str]:
    """What was imported, in lines."""
    version, known = taken.version, BY_ID[taken.version.format]
    said = words.KNOWN if taken.known else words.IMPORTED
    yield said.format(title=known.title, list=version.list).into(language)
    yield f"  {words.COUNTED.format(entries=version.entries, names=version.names).into(language)}"
    day = words.NO_DAY if version.published is None else words.OF_DAY.format(day=spelled_day(version.published, language))
    yield f"  {day.into(language)}"
    yield f"  {words.READ_AS.format(format=version.format).into(language)} · {version.digest[:_SHOWN]}"
    yield f"  {words.KINDS[known.kind].into(language)}"
    if not taken.in_use:
        yield words.NOT_USED.into(language)
    if known.tested is Tested.NOT:
        yield words.NEVER_GENUINE.into(language)


def status_lines(
    home: Path, found: Sequence[dict[str, Any]], versions: Sequence[ListVersion], limit: int, language: Language
) -> Iterator[str]:
    """The lists in use in lines, and with `versions` all that is kept."""
    yield words.HOME.format(home=home).into(language)
    yield (words.LIMIT.format(days=limit) if found else words.NOTHING).into(language)
    for one in found:
        yield ""
        yield from _status(one, language)
    yield ""
    yield from built_in_lines(language)
    if versions:
        yield f"\n{words.VERSIONS.into(language)}"
    for version in versions:
        counted = words.COUNTED.format(entries=version.entries, names=version.names).into(language)
        yield f"  {version.list}@{version.published or '-'}  {version.digest[:_SHOWN]}  {counted}  {version.format}"


def _status(one: dict[str, Any], language: Language) -> Iterator[str]:
    state = words.STALE if one["stale"] else words.FRESH
    yield f"{BY_ID[one['format']].title.into(language)} ({one['list']}): {state.into(language)}"
    if one["current_on"] is None:
        yield f"  {words.AGE_UNKNOWN.into(language)}"
    else:
        day = spelled_day(one["current_on"], language)
        yield f"  {words.CURRENT.format(day=day, age=one['age_days']).into(language)}"
    counted = words.COUNTED.format(entries=one["entries"], names=one["names"]).into(language)
    yield f"  {counted} · {one['digest'][:_SHOWN]} · {one['format']}"
    yield f"  {words.KINDS[one['kind']].into(language)}"


def formats_as_data() -> list[dict[str, Any]]:
    """The table of formats as data, and the list that is built in."""
    keys = ("id", "list", "title", "authority", "url", "kind", "acts", "tested", "beside")
    found = [{key: getattr(one, key) for key in keys} | {"built_in": False} for one in FORMATS]
    beside = built_in_list()
    return [*found, _NO_FORMAT | beside] if beside else found


def format_lines(language: Language) -> Iterator[str]:
    """The table of formats in lines."""
    for one in FORMATS:
        yield f"{one.id}  {one.title.into(language)} ({one.list})"
        yield f"  {words.BY.format(authority=one.authority).into(language)} · {words.KINDS[one.kind].into(language)}"
        if one.acts:
            yield f"  {words.UNDER.format(acts='; '.join(one.acts)).into(language)}"
        source = words.FROM.format(url=one.url) if one.url else words.BY_HAND
        yield f"  {source.into(language)}"
        yield f"  {words.TESTED[one.tested].into(language)}"
    yield from built_in_lines(language)


def diff_lines(versions: tuple[ListVersion, ListVersion], found: ListDifference, language: Language) -> Iterator[str]:
    """What changed between two versions, in lines."""
    for sign, version in zip("-+", versions, strict=True):
        counted = words.COUNTED.format(entries=version.entries, names=version.names).into(language)
        yield f"{sign} {version.list}@{version.published or '-'}  {version.digest[:_SHOWN]}  {counted}"
    if found.is_empty:
        yield words.SAME.into(language)
    for sign, kind in (("+", "added"), ("-", "removed"), ("~", "changed")):
        parties = getattr(found, kind)
        if parties:
            yield f"\n{words.CHANGES[kind].format(number=len(parties)).into(language)}"
        for one in parties:
            parts = f"  ({', '.join(one.parts)})" if kind == "changed" else ""
            yield plain(f"  {sign} {one.id}  {one.name}{parts}")


def update_lines(one: dict[str, Any], language: Language) -> Iterator[str]:
    """What became of a list, in lines."""
    if one["refused"]:
        yield words.FAILED.format(list=one["list"], code=one["refused"]["code"]).into(language)
        yield f"  {one['refused']['message'].into(language)}"
        return
    yield words.UPDATED[one["state"]].format(list=one["list"]).into(language)
    yield f"  {words.COUNTED.format(entries=one['entries'], names=one['names']).into(language)} · {one['digest'][:_SHOWN]}"
