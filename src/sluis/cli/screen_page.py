"""What screening found, for people and as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sluis.cli import screen_words as words
from sluis.cli.dates import spelled_day
from sluis.cli.lists_words import BUILT_IN, KINDS
from sluis.cli.screen_concern import concern_data, concern_lines, vendor_of
from sluis.law.text import Text
from sluis.screening.clearance_wording import cleared_words, lapsed_words
from sluis.screening.explanation import explain
from sluis.screening.threshold import THRESHOLDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sluis.cli.screen_owners import Above
    from sluis.law.text import Language
    from sluis.screening.clearance import ClearedHit, Judged, LapsedClearance
    from sluis.screening.hit import Hit
    from sluis.screening.screener import ScreenedList, Setting
    from sluis.screening.threshold import Preset

_SHOWN = 12


class Found(NamedTuple):
    """What screening a party gave: its hits, against what, and who owns or controls it."""

    name: str
    judged: Judged
    setting: Setting
    owners: Above


def as_data(found: Found) -> list[dict[str, Any]]:
    """The hits as data, each with its list, its reasons in words, and what was cleared; the open ones first.

    After these what owners make of the party: the one in the data that it is like, with `owners`.
    """
    return [*_hits_data(found.judged, found.setting), *_owners_data(found)]


def _owners_data(found: Found) -> Iterator[dict[str, Any]]:
    setting = found.setting
    for hit, owners in found.owners.data():
        about = _hit_data(hit, setting.screener.list_of(hit), setting.on, setting.limit)
        yield about | {"index": setting.screener.digest, "clearance": None, "lapsed": [], "owners": owners}


def _hits_data(judged: Judged, setting: Setting) -> list[dict[str, Any]]:
    screener = setting.screener
    cleared = {id(one.hit): one.clearance for one in judged.cleared}
    return [
        _hit_data(one, screener.list_of(one), setting.on, setting.limit)
        | {"index": screener.digest}
        | {"clearance": cleared.get(id(one)), "lapsed": [_lapsed_data(of) for of in judged.lapsed if of.hit is one]}
        | {"owners": None}
        for one in (*judged.open, *(of.hit for of in judged.cleared))
    ]


def _lapsed_data(one: LapsedClearance) -> dict[str, Any]:
    return {"clearance": one.clearance, "lapses": one.lapses, "why": lapsed_words(one)}


def _hit_data(hit: Hit, of: ScreenedList, on: date, limit: int) -> dict[str, Any]:
    vendor = vendor_of(hit)
    return {
        "entity": hit.entry,
        "name": hit.name,
        "list": hit.list,
        "kind": of.kind,
        "list_title": of.title,
        "list_date": of.published,
        "list_current_on": of.current_on,
        "stale": of.is_stale(on, limit),
        "score": hit.score,
        "matched": hit.matched,
        "raised": hit.raised,
        "lowered": hit.lowered,
        "act": "" if vendor else hit.act,
        "listings": hit.listings,
        "reasons": explain(hit),
        "concern": vendor and concern_data(vendor),
    }


def page_lines(found: Found, language: Language) -> Iterator[str]:
    """What was found for one party, in lines."""
    judged, setting = found.judged, found.setting
    yield _heading(found).into(language)
    if not judged.open:
        yield from gap_lines(setting, language)
    for hit in judged.open:
        yield ""
        yield from _hit_lines(hit, setting.screener.list_of(hit), language)
        yield from (f"  ! {lapsed_words(one).into(language)}" for one in judged.lapsed if one.hit is hit)
    for one in judged.cleared:
        yield ""
        yield from _cleared_lines(one, setting.screener.list_of(one.hit), language)
    yield ""
    yield from found.owners.lines(language)
    if judged.open:
        yield words.NOT_YOU.into(language)
        if setting.gaps.any:
            yield words.ALSO.into(language)
            yield from gap_lines(setting, language)
    yield found.owners.searched(setting, language)
    yield threshold_line(setting.preset).into(language)
    yield from list_lines(setting, language)


def _cleared_lines(one: ClearedHit, of: ScreenedList, language: Language) -> Iterator[str]:
    yield f"{words.CLEARED.into(language)}: {one.hit.name}  ({words.SCORE.format(score=f'{one.hit.score:.3f}').into(language)})"
    yield f"  {of.title.into(language)} · {KINDS[of.kind].into(language)} · {one.hit.entry}"
    yield f"  {cleared_words(one.clearance).into(language)}"


def warning_lines(found: Found, language: Language) -> Iterator[str]:
    """What data alone do not say: that a result is not clean, or not complete."""
    if found.setting.gaps.any:
        yield (words.ALSO if found.judged.open else words.NOT_CLEAN.format(name=found.name)).into(language)
        yield from gap_lines(found.setting, language)


def _heading(found: Found) -> Text:
    name, judged, gaps = found.name, found.judged, found.setting.gaps
    if number := len(judged.open):
        return words.ONE_HIT.format(name=name) if number == 1 else words.HITS.format(name=name, number=number)
    if found.owners.truth == "yes" or (found.owners.truth == "unknown" and not gaps.any):
        return words.OWNED[found.owners.truth].format(name=name)
    if gaps.any:
        return words.NOT_CLEAN.format(name=name)
    return words.ALL_CLEARED.format(name=name, number=len(judged.cleared)) if judged.cleared else words.CLEAN.format(name=name)


def gap_lines(setting: Setting, language: Language) -> Iterator[str]:
    """Why a result without hits is not clean, in lines."""
    gaps = setting.gaps
    if all(one.built_in for one in setting.screener.lists):
        yield f"  ! {words.NO_LISTS.into(language)}"
        return
    for kind in gaps.missing:
        yield f"  ! {words.IS_MISSING.format(lists=words.MISSING[kind]).into(language)}"
    if gaps.stale:
        yield f"  ! {words.ARE_STALE.format(lists=', '.join(gaps.stale)).into(language)}"


def _hit_lines(hit: Hit, of: ScreenedList, language: Language) -> Iterator[str]:
    yield f"{hit.name}  ({words.SCORE.format(score=f'{hit.score:.3f}').into(language)})"
    yield f"  {of.title.into(language)} · {KINDS[of.kind].into(language)} · {hit.entry}"
    yield from (f"  {line}" for line in _grounds(hit, language))
    matched, *parts = explain(hit)
    lowering = len(parts) - len(hit.lowered)
    raising = lowering - len(hit.raised)
    yield f"  {matched.into(language)}"
    for at, one in enumerate(parts):
        mark = "-" if at >= lowering else "+" if at >= raising else "·"
        yield f"    {mark} {one.into(language)}"


def _grounds(hit: Hit, language: Language) -> Iterator[str]:
    """Why the party is on the list."""
    if vendor := vendor_of(hit):
        yield from concern_lines(vendor, language)
        return
    if hit.act:
        yield words.LISTED_UNDER.format(act=hit.act).into(language)
    if since := min((one.listed_on for one in hit.listings if one.listed_on), default=None):
        yield words.SINCE.format(day=spelled_day(since, language)).into(language)


def threshold_line(preset: Preset) -> Text:
    """From which score on hits are shown, and what was measured there."""
    known = THRESHOLDS[preset]
    return words.THRESHOLD.format(
        score=f"{known.score:.2f}",
        preset=words.PRESETS[preset],
        found=f"{known.found:.0%}",
        innocents=f"{known.innocents_alerted:.0%}",
    )


def list_lines(setting: Setting, language: Language) -> Iterator[str]:
    """The lists that were searched, in lines."""
    screener = setting.screener
    if screener.lists:
        yield words.LISTS.into(language)
    for one in screener.lists:
        parts = [f"{one.title.into(language)} ({one.id})", words.ENTRIES.format(number=one.entries).into(language)]
        parts += _days(one, language)
        parts += [words.STALE.into(language)] if one.is_stale(setting.on, setting.limit) else []
        yield f"  {' · '.join(parts)}"
    yield words.INDEX.format(digest=screener.digest[:_SHOWN]).into(language)


def _days(one: ScreenedList, language: Language) -> Iterator[str]:
    if one.built_in and one.published is not None:
        yield BUILT_IN.format(day=spelled_day(one.published, language)).into(language)
        return
    if one.published is None and one.current_on is None:
        yield words.NO_DAY.into(language)
    if one.published is not None:
        yield words.OF_DAY.format(day=spelled_day(one.published, language)).into(language)
    if one.current_on not in {None, one.published}:
        yield words.CURRENT.format(day=spelled_day(one.current_on, language)).into(language)
