"""What a change of the list does to items, as a page: how many, which and why, and the paragraphs before and after."""

from __future__ import annotations

from difflib import ndiff
from itertools import islice
from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.classification.impact import Kind
from sluis.classification.impact.report import Paragraph
from sluis.classification.numbering import covers
from sluis.cli import impact_words as words
from sluis.cli import item_words
from sluis.cli.annex_diff import passage
from sluis.cli.dates import spelled_day
from sluis.cli.item_words import place_of
from sluis.cli.layout import Labelled, console, hanging, indented
from sluis.law.text import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from sluis.classification.impact.report import Effect, EntryChange, Impact, ItemImpact, Side
    from sluis.classification.redline import Difference

SHOWN = 10
"""So many items of a kind, and so many paragraphs of an entry, unless all are asked for."""
FACTS = 3
"""So many missing facts of an effect."""
_STYLES = {"- ": "red", "+ ": "green", "  ": "dim"}


def show(found: Impact, language: Language, *, show_all: bool) -> None:
    """Print the page."""
    paper = console()
    for part in page(found, language, most=None if show_all else SHOWN, is_plain=not paper.is_terminal):
        paper.print(part)


def page(found: Impact, language: Language, *, most: int | None, is_plain: bool) -> Iterator[RenderableType]:
    """The parts of the page, from top to bottom; `most` items of each kind, or all."""
    horizon = spelled_day(found.horizon, language)
    for listed in (found.earlier, found.later):
        head, *rest = item_words.about_list(listed, language, horizon)
        yield Styled(head, style="bold")
        yield from rest
    yield Styled(f"\n{words.NUMBER.format(number=len(found.items)).into(language)}", style="bold")
    yield _counts(found, language)
    shown: list[ItemImpact] = []
    for kind in (Kind.CHANGED, Kind.UNDECIDABLE, Kind.REWORDED):
        items = list(islice((one for one in found.items if one.kind is kind), most))
        shown += items
        yield from _items(kind, items, found, language)
    yield from _entries(found.entries, shown, language, most, is_plain=is_plain)
    yield from _not_held(found, language)


def _counts(found: Impact, language: Language) -> RenderableType:
    rows = Labelled()
    for kind, number in found.counts.items():
        rows.add(Styled(f"{number:>7}"), words.KINDS[kind].into(language), text=words.MEANINGS[kind].into(language))
    return rows


def _items(kind: Kind, items: Sequence[ItemImpact], found: Impact, language: Language) -> Iterator[RenderableType]:
    number = found.counts[kind]
    if not items:
        return
    yield Styled(f"\n{words.KINDS[kind].into(language)} ({number})", style="bold underline")
    for one in items:
        yield Styled.assemble((one.id, "bold"), "" if one.name == one.id else f"  {one.name}")
        yield indented(_sides(one, language))
        for effect in one.effects:
            if effect.kind is not Kind.UNCHANGED:
                yield indented(hanging("•", effect.words.into(language)))
                yield from (indented(line, 4) for line in _to_do(effect, found, language))
    if number > len(items):
        yield Styled(words.MORE.format(number=number - len(items)).into(language), style="dim")


def _sides(one: ItemImpact, language: Language) -> str:
    claimed = words.CLAIMED.format(codes=", ".join(one.claimed)).into(language) if one.claimed else ""
    sides = [_side(side, language) for side in (one.before, one.after)]
    by_facts = words.BY_FACTS.format(before=sides[0], after=sides[1]).into(language)
    return " · ".join(filter(None, (by_facts, claimed)))


def _side(side: Side, language: Language) -> str:
    said = words.SIDES[side.listed].into(language)
    return f"{said} ({', '.join(side.codes)})" if side.codes else said


def _to_do(effect: Effect, found: Impact, language: Language) -> Iterator[RenderableType]:
    """What would settle it: facts to establish, or an entry to read."""
    for one in effect.missing[:FACTS]:
        yield hanging("?", f"{one.question.into(language)} ({one.fact})")
    more = effect.missing_more + len(effect.missing[FACTS:])
    if more:
        yield words.MORE_FACTS.format(number=more).into(language)
    for code in effect.read:
        yield hanging("→", words.READ.format(code=code, from_=found.from_, to=found.to).into(language))


def _entries(
    entries: Iterable[EntryChange], shown: Sequence[ItemImpact], language: Language, most: int | None, *, is_plain: bool
) -> Iterator[RenderableType]:
    """What changed in the words of the entries that matter to the items shown, where there is anything to show."""
    effects = [effect for one in shown for effect in one.effects if effect.kind in (Kind.CHANGED, Kind.UNDECIDABLE)]
    by_gravity = sorted(effects, key=lambda one: one.kind is not Kind.CHANGED)
    codes = dict.fromkeys(effect.entry for effect in by_gravity)
    of_code = {one.code: one for one in entries}
    asked = [of_code[code] for code in codes if code in of_code][:most]
    parts = {one.code: list(_words(one, effects, language, most, is_plain=is_plain)) for one in asked}
    if any(parts.values()):
        yield Styled(f"\n{words.TEXT.into(language)}", style="bold underline")
    for one in asked:
        if parts[one.code]:
            yield Styled(f"{one.code}  {one.title_nl if language is Language.NL else one.title_en}", style="bold")
            yield from parts[one.code]


def _words(
    one: EntryChange, effects: Iterable[Effect], language: Language, most: int | None, *, is_plain: bool
) -> Iterator[RenderableType]:
    """The official words where both texts were imported, else ours; of the paragraphs in question first."""
    paths = [path for effect in effects if effect.entry == one.code for path in _paths(effect)]
    changes = one.official or one.paragraphs
    in_question = [change for change in changes if _concerns(change.path, paths)] or list(changes)
    if in_question:
        yield indented(Styled((words.OFFICIAL if one.official else words.OURS).into(language), style="dim"))
    for change in in_question[:most]:
        yield from map(indented, _change(change, language, is_plain=is_plain))
    if most is not None and len(in_question) > most:
        yield indented(Styled(words.MORE_PARAGRAPHS.format(number=len(in_question) - most).into(language), style="dim"))


def _paths(effect: Effect) -> Iterator[str]:
    yield from (one.path.partition("/")[0] for one in effect.criteria)
    yield from (code for code in (*effect.codes_before, *effect.codes_after) if code != effect.entry)


def _concerns(path: str, paths: Iterable[str]) -> bool:
    paragraph = path.partition("/")[0]
    return any(covers(one, paragraph) or covers(paragraph, one) for one in paths)


def _change(one: Paragraph | Difference, language: Language, *, is_plain: bool) -> Iterator[RenderableType]:
    return _side_by_side(one, language) if isinstance(one, Paragraph) else passage(one, language, is_plain=is_plain)


def _side_by_side(one: Paragraph, language: Language) -> Iterator[RenderableType]:
    yield Styled(place_of(one.path).into(language), style="bold")
    before, after = ([line.into(language) for line in lines] for lines in (one.before, one.after))
    for line in ndiff(before, after):
        mark, text = line[:2], line[2:]
        if mark in _STYLES:
            depth = len(text) - len(text.lstrip())
            yield indented(hanging(mark.strip() or " ", text.lstrip(), _STYLES[mark]), depth)


def _not_held(found: Impact, language: Language) -> Iterator[RenderableType]:
    if not found.not_held:
        return
    yield Styled(f"\n{words.NOT_HELD.into(language)}", style="bold underline")
    yield words.NOT_HELD_WHY.format(number=len(found.not_held)).into(language)
    of_all = [code for code, number in found.not_held.items() if number == len(found.items)]
    of_some = [f"{code} ({number})" for code, number in found.not_held.items() if number < len(found.items)]
    for head, codes in ((words.OF_ALL, of_all), (words.OF_SOME, of_some)):
        if codes:
            yield indented(f"{head.into(language)} {', '.join(sorted(codes))}")
