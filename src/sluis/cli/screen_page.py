"""What screening found, for people and as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sluis.cli import screen_words as words
from sluis.cli.dates import spelled_day
from sluis.cli.lists_words import KINDS
from sluis.law.text import Text
from sluis.screening.explanation import explain
from sluis.screening.threshold import THRESHOLDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.law.text import Language
    from sluis.screening.hit import Hit
    from sluis.screening.screener import Gaps, ScreenedList, Setting
    from sluis.screening.threshold import Preset

_SHOWN = 12


def as_data(hits: Sequence[Hit], setting: Setting) -> list[dict[str, Any]]:
    """The hits as data, each with its list and its reasons in words."""
    screener = setting.screener
    return [_hit_data(one, screener.list_of(one), setting.on, setting.limit) | {"index": screener.digest} for one in hits]


def _hit_data(hit: Hit, of: ScreenedList, on: date, limit: int) -> dict[str, Any]:
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
        "act": hit.act,
        "listings": hit.listings,
        "reasons": explain(hit),
    }


def page_lines(name: str, hits: Sequence[Hit], setting: Setting, language: Language) -> Iterator[str]:
    """What was found for one party, in lines."""
    yield _heading(name, len(hits), setting.gaps).into(language)
    if not hits:
        yield from gap_lines(setting, language)
    for hit in hits:
        yield ""
        yield from _hit_lines(hit, setting.screener.list_of(hit), language)
    yield ""
    if hits:
        yield words.NOT_YOU.into(language)
        if setting.gaps.any:
            yield words.ALSO.into(language)
            yield from gap_lines(setting, language)
    yield words.OWNERS.into(language)
    yield threshold_line(setting.preset).into(language)
    yield from list_lines(setting, language)


def warning_lines(name: str, hits: Sequence[Hit], setting: Setting, language: Language) -> Iterator[str]:
    """What data alone do not say: that a result is not clean, or not complete."""
    if setting.gaps.any:
        yield (words.ALSO if hits else words.NOT_CLEAN.format(name=name)).into(language)
        yield from gap_lines(setting, language)


def _heading(name: str, number: int, gaps: Gaps) -> Text:
    if number:
        return words.ONE_HIT.format(name=name) if number == 1 else words.HITS.format(name=name, number=number)
    return (words.NOT_CLEAN if gaps.any else words.CLEAN).format(name=name)


def gap_lines(setting: Setting, language: Language) -> Iterator[str]:
    """Why a result without hits is not clean, in lines."""
    gaps = setting.gaps
    if not setting.screener.lists:
        yield f"  ! {words.NO_LISTS.into(language)}"
        return
    for kind in gaps.missing:
        yield f"  ! {words.IS_MISSING.format(lists=words.MISSING[kind]).into(language)}"
    if gaps.stale:
        yield f"  ! {words.ARE_STALE.format(lists=', '.join(gaps.stale)).into(language)}"


def _hit_lines(hit: Hit, of: ScreenedList, language: Language) -> Iterator[str]:
    yield f"{hit.name}  ({words.SCORE.format(score=f'{hit.score:.3f}').into(language)})"
    yield f"  {of.title.into(language)} · {KINDS[of.kind].into(language)} · {hit.entry}"
    if hit.act:
        yield f"  {words.LISTED_UNDER.format(act=hit.act).into(language)}"
    if since := min((one.listed_on for one in hit.listings if one.listed_on), default=None):
        yield f"  {words.SINCE.format(day=spelled_day(since, language)).into(language)}"
    matched, *parts = explain(hit)
    lowering = len(parts) - len(hit.lowered)
    raising = lowering - len(hit.raised)
    yield f"  {matched.into(language)}"
    for at, one in enumerate(parts):
        mark = "-" if at >= lowering else "+" if at >= raising else "·"
        yield f"    {mark} {one.into(language)}"


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
    if one.published is None and one.current_on is None:
        yield words.NO_DAY.into(language)
    if one.published is not None:
        yield words.OF_DAY.format(day=spelled_day(one.published, language)).into(language)
    if one.current_on not in {None, one.published}:
        yield words.CURRENT.format(day=spelled_day(one.current_on, language)).into(language)
