"""What changed between two texts of the control list: paragraph by paragraph, word by word."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from sluis.classification.official import Kind, OfficialText, Passage, code_of

_WORDS = re.compile(r"\w+(?:[.,]\w+)*|[^\w\s]|\s+")
_THOUSANDS = re.compile(r"(?<=[0-9])[ \u00a0](?=[0-9]{3}(?![0-9]))")
_QUOTES = str.maketrans("“”„‘’\u201a", '"' * 3 + "'" * 3)
_SIGNS = re.compile(r"[^\w<>=%±+/×,.\"'-]+|(?<![0-9])[.,]|[.,](?![0-9])|-(?![0-9])")
_LABELS = re.compile(
    r"(?:technical )?notes?(?: [0-9]+)?:|(?:^|(?<=[;:.,)] )|(?<= or )|(?<= and ))(?:[a-z]|[0-9]{1,2})\.(?= )", re.IGNORECASE
)
_ALIKE = 0.72
"""From here two passages of one entry are taken for the same one, moved and changed."""
_SHORTEST_MOVED = 4
"""Fewer words, such as “Not used;”, occur in many places."""


class Change(StrEnum):
    """What happened to a passage. `editorial` changes no word, figure or term: only capitals, stops and blanks.

    `divided`: the entry as a whole has the same words, put into paragraphs and notes in another way.
    """

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    EDITORIAL = "editorial"
    DIVIDED = "divided"


class Span(Struct, frozen=True):
    """Words that stayed (`same`), came (`added`) or went (`removed`)."""

    change: str
    words: str


class Difference(Struct, frozen=True, kw_only=True):
    """What changed in one passage. Of what came there is no old part, of what went no new one.

    `uncertain`: a text had no paragraphs of its own or placed them doubtfully, so this may be the file and not the law.
    """

    code: str
    change: Change
    kind: Kind
    old_path: str | None
    new_path: str | None
    label: str
    spans: tuple[Span, ...]
    uncertain: bool = False

    @property
    def path(self) -> str:
        return self.new_path or self.old_path or ""


def redline(old: OfficialText, new: OfficialText, path: str = "") -> tuple[Difference, ...]:
    """The differences from the old text to the new, entry by entry in the order of the codes; under `path` where given."""
    of_old, of_new = _by_code(old, path), _by_code(new, path)
    is_inferred = old.inferred or new.inferred
    return tuple(
        _doubted(one, is_inferred=is_inferred)
        for code in sorted(of_old.keys() | of_new.keys())
        for one in _entry(code, of_old[code], of_new[code])
    )


def _doubted(one: Difference, *, is_inferred: bool) -> Difference:
    """A note that only moved, where a reader had to guess its place, is no sure difference."""
    is_guess = is_inferred and one.change is Change.MOVED and one.kind is not Kind.PARAGRAPH
    return replace(one, uncertain=True) if is_guess else one


def words_changed(old: str, new: str) -> tuple[Span, ...]:
    """The words of both texts, with what stayed, went and came."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    spans: list[Span] = []
    for kind, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            spans.append(Span("same", "".join(after[first:last])))
            continue
        spans += [Span("removed", "".join(before[start:end]))] if end > start else []
        spans += [Span("added", "".join(after[first:last]))] if last > first else []
    return tuple(spans)


@lru_cache(maxsize=20_000)
def settled(words: str) -> str:
    """The words and figures without what an editor may change: capitals, blanks, stops, shapes of signs.

    Quotation marks stay: they make a word a defined term.
    """
    words = words.translate(_QUOTES)
    flat = unicodedata.normalize("NFKC", words).casefold().replace("×", "x").replace("–", "-").replace("\u2212", "-")
    return " ".join(_SIGNS.sub(" ", _THOUSANDS.sub("", flat).replace("%", " % ")).split())


def _without_blanks(words: str) -> str:
    """The settled words without blanks but those between two figures, which make two of one."""
    return re.sub(r"(?<![0-9]) | (?![0-9])", "", settled(words))


def _by_code(text: OfficialText, path: str) -> defaultdict[str, list[Passage]]:
    found = defaultdict(list)
    for one in text.passages:
        is_asked = not path or one.path == path or one.path.startswith(f"{path}.")
        if is_asked and one.kind in _COMPARED and (code := code_of(one.path)):
            found[code].append(one)
    return found


_SAME_WORDS = {Change.MOVED, Change.EDITORIAL}
_COMPARED = {Kind.PARAGRAPH, Kind.NOTE, Kind.TECHNICAL_NOTE, Kind.NB}


def _entry(code: str, old: Sequence[Passage], new: Sequence[Passage]) -> list[Difference]:
    pairs, gone, come = _paired(old, new)
    at = {id(one): place for place, one in enumerate(new)}
    found: list[tuple[float, Difference | None]] = []
    found += [(at[id(after)], _difference(code, before, after)) for before, after in pairs if before != after]
    found += [(at[id(one)], _lone(code, one, Change.ADDED)) for one in come]
    found += [(_place_of(one, new), _lone(code, one, Change.REMOVED)) for one in gone]
    placed = [one for _, one in sorted(found, key=lambda placed: placed[0]) if one is not None]
    if old and new and _all_words(old) == _all_words(new):
        return [one if one.change in _SAME_WORDS else replace(one, change=Change.DIVIDED) for one in placed]
    return placed


def _all_words(passages: Sequence[Passage]) -> Counter[str]:
    """The words of an entry, however it is divided: without the letters and figures that divide it."""
    return Counter(settled(_LABELS.sub("", " ".join(one.text for one in passages))).split())


def _place_of(gone: Passage, new: Sequence[Passage]) -> float:
    """Where a passage that went would stand: after the last one of its path or before it."""
    return max((place for place, one in enumerate(new) if one.path <= gone.path), default=-1) + 0.5


def _paired(
    old: Sequence[Passage], new: Sequence[Passage]
) -> tuple[list[tuple[Passage, Passage]], list[Passage], list[Passage]]:
    """The passages that belong together: the same words in place, then elsewhere, then the same place, then alike."""
    pairs: list[tuple[Passage, Passage]] = []
    gone, come = list(old), list(new)
    for key in (_same_in_place, _same_elsewhere, _same_place):
        met, gone, come = _matched(gone, come, key)
        pairs += met
    for before in list(gone):
        likeness, best = max(((_likeness(before, one), place) for place, one in enumerate(come)), default=(0.0, 0))
        if likeness >= _ALIKE:
            pairs.append((before, come.pop(best)))
            gone.remove(before)
    return pairs, gone, come


def _matched(
    old: Sequence[Passage], new: Sequence[Passage], key: Callable[[Passage], Hashable | None]
) -> tuple[list[tuple[Passage, Passage]], list[Passage], list[Passage]]:
    waiting = defaultdict(list)
    for one in new:
        waiting[key(one)].append(one)
    pairs, gone, met = [], [], set()
    for one in old:
        name = key(one)
        if name is not None and waiting[name]:
            other = waiting[name].pop(0)
            pairs.append((one, other))
            met.add(id(other))
        else:
            gone.append(one)
    return pairs, gone, [one for one in new if id(one) not in met]


def _same_in_place(one: Passage) -> Hashable:
    return one.path, one.kind, settled(one.text)


def _same_elsewhere(one: Passage) -> Hashable | None:
    words = settled(one.text)
    return (one.kind is Kind.PARAGRAPH, words) if words.count(" ") >= _SHORTEST_MOVED else None


def _same_place(one: Passage) -> Hashable:
    # A note has no number of its own that lasts: only its words can tell which note it was.
    return (one.path, one.kind, one.label) if one.kind is not Kind.PARAGRAPH else (one.path, one.kind, "")


def _likeness(one: Passage, other: Passage) -> float:
    if (one.kind is Kind.PARAGRAPH) != (other.kind is Kind.PARAGRAPH):
        return 0.0
    words = SequenceMatcher(None, settled(one.text).split(), settled(other.text).split(), autojunk=False)
    return words.ratio() if min(words.real_quick_ratio(), words.quick_ratio()) >= _ALIKE else 0.0


def _difference(code: str, old: Passage, new: Passage) -> Difference | None:
    if _without_blanks(old.text) == _without_blanks(new.text):
        if old.path != new.path:
            change = Change.MOVED
        elif old.text != new.text:
            change = Change.EDITORIAL
        else:
            return None
    else:
        change = Change.CHANGED
    return Difference(
        code=code,
        change=change,
        kind=new.kind,
        old_path=old.path,
        new_path=new.path,
        label=new.label,
        spans=words_changed(old.text, new.text),
        uncertain=old.uncertain or new.uncertain,
    )


def _lone(code: str, one: Passage, change: Change) -> Difference:
    is_new = change is Change.ADDED
    return Difference(
        code=code,
        change=change,
        kind=one.kind,
        old_path=None if is_new else one.path,
        new_path=one.path if is_new else None,
        label=one.label,
        spans=(Span(change.value, one.text),),
        uncertain=one.uncertain,
    )
