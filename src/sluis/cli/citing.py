"""From what people write to the provisions they mean: `art. 5(2)`, `artikel 2, punt 20`, a path, a rule id.

Nothing is guessed: a word that is not understood makes the whole citation unknown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.law.errors import UnknownCitationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sluis.law.citation import Act
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law
    from sluis.law.text import Language, Text

_SUBDIVISION = frozenset(("par", "point", "sub", "section"))
"""People mix these up, and no article has two kinds at one level: each may stand for the others."""
_WORDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("art", "artikel", "article"), frozenset(("article",))),
    **dict.fromkeys(("lid", "par", "para", "paragraph", "paragraaf", "§"), _SUBDIVISION),
    **dict.fromkeys(("punt", "point", "onder", "sub", "onderdeel", "letter", "section"), _SUBDIVISION),
    **dict.fromkeys(("bijlage", "annex"), frozenset(("annex",))),
    **dict.fromkeys(("noot", "note"), frozenset(("note",))),
    **dict.fromkeys(("post", "entry"), frozenset(("entry",))),
    **dict.fromkeys(("overweging", "recital"), frozenset(("recital",))),
}
_FILLERS = {
    *("van", "de", "het", "der", "bij", "in", "verordening", "vo", "eg", "nr"),
    *("of", "the", "to", "regulation", "reg", "eu", "ec", "no"),
}
_ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde", "zesde"),
    *("zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"),
)
_LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
"""Dutch texts number an inserted article in Latin where English ones use letters: 12 octies is 12g."""
_ABBREVIATIONS = {
    "nl-besluit-strategische-goederen": ("bsg", "besluit strategische goederen"),
    "nl-wet-strategische-diensten": ("wsd", "wet strategische diensten"),
    "us-ear": ("ear",),
}
_NUMBER = re.compile(r"\d+[a-z]?|[a-z]|[ivx]+|\d[a-e]\d{3}(\.[a-z0-9]+)*")
_TOKEN = re.compile(r"[\w§]+(?:[.-]\w+)*")
_PATH = re.compile(r"[a-z0-9-]+(/[a-z]+(_[^/]+)?)*/?")

Part: TypeAlias = "tuple[frozenset[str] | None, str]"
"""The kinds that a part of a citation may be of (None: any), and its number."""


class Place(NamedTuple):
    """A place in an act, as far as somebody said which; without act, in any."""

    act: Act | None
    parts: tuple[Part, ...]


class Cited(NamedTuple):
    """The provisions that somebody means; `within` where only a part of them was asked for."""

    provisions: tuple[AnyProvision, ...]
    within: bool = False


def cited(written: str, law: Law) -> Cited:
    """The provisions that `written` means: those at the place and below it, else those that contain it.

    Raises:
        UnknownCitationError: there are none, or a word in it is not understood.
    """
    wanted = " ".join(written.split()).casefold()
    named = tuple(one for one in law.provisions if wanted in _names(one))
    if named:
        return Cited(named)
    place = _place(wanted, law)
    if place is None:
        raise UnknownCitationError(citation=written)
    inside = [one for one in law.provisions if _reaches(place, one)]
    if inside:
        return Cited(tuple(inside))
    around = [one for one in law.provisions if _surrounds(place, one)]
    if not around:
        raise UnknownCitationError(citation=written)
    return Cited(tuple(around), within=True)


def acts_of(law: Law) -> tuple[Act, ...]:
    """The acts that have a provision, in the order of the law, each once."""
    return tuple({one.cites.act.id: one.cites.act for one in law.provisions}.values())


def place_in_act(citation: Text, act: Text, language: Language) -> str:
    """A citation without the name of its act: `artikel 5, lid 2`."""
    place = citation.into(language).removesuffix(act.into(language)).rstrip()
    return place.rpartition(" ")[0].rstrip(",")


def _names(one: AnyProvision) -> set[str]:
    """The names that are only this provision's: its id, and its citation as Sluis prints it."""
    return {name.casefold() for name in (one.id, one.id.partition(".")[2], one.cites.text.nl, one.cites.text.en)}


def _place(wanted: str, law: Law) -> Place | None:
    acts = {act.id: act for act in acts_of(law)}
    if _PATH.fullmatch(wanted) and wanted.partition("/")[0] in acts:
        act, *parts = wanted.rstrip("/").split("/")
        return Place(acts[act], tuple(_part_of_path(part) for part in parts))
    found, rest = _act_in(wanted, acts.values())
    parts_written = _parts(rest)
    if parts_written is None or (found is None and not parts_written):
        return None
    return Place(found, parts_written)


def _part_of_path(part: str) -> Part:
    kind, _, number = part.partition("_")
    return frozenset((kind,)), number


def _act_in(wanted: str, acts: Iterable[Act]) -> tuple[Act | None, str]:
    """The act that the words name by its longest name, and the words without it."""
    names = [(name, act) for act in acts for name in _act_names(act)]
    for name, act in sorted(names, key=lambda pair: -len(pair[0])):
        found = re.search(rf"(?<![\w/-]){re.escape(name)}(?![\w/-])", wanted)
        if found:
            return act, f"{wanted[: found.start()]} {wanted[found.end() :]}"
    return None, wanted


def _act_names(act: Act) -> Iterator[str]:
    """What people call an act: its id, its name, its number either way round, its abbreviation."""
    yield act.id
    yield from (re.sub("^(de|het|the) ", "", name.casefold()) for name in (act.name.nl, act.name.en))
    yield from _ABBREVIATIONS.get(act.id, ())
    numbered = re.fullmatch(r"eu-(\d{4})-(\d+)", act.id)
    if numbered:
        year, number = numbered.groups()
        yield from (f"{year}/{number}", f"{number}/{year}", f"{number}/{year[2:]}")


def _parts(words: str) -> tuple[Part, ...] | None:
    """The parts in the words, from the article down; None where a word is not understood."""
    for index, ordinal in enumerate(_ORDINALS, start=1):
        words = re.sub(rf"\b{ordinal} lid\b", f"lid {index}", words)
    for letter, latin in zip("abcdefghi", _LATIN, strict=True):
        words = re.sub(rf"(\d+) ?{latin}\b", rf"\1{letter}", words)
    parts: list[Part] = []
    kinds: frozenset[str] | None = None
    for token in _TOKEN.findall(words):
        if kinds is None and token in _WORDS:
            kinds = _WORDS[token]
        elif kinds is None and token in _FILLERS:
            continue
        elif _NUMBER.fullmatch(token):
            parts.append((kinds or (None if parts else frozenset(("article",))), token))
            kinds = None
        else:
            return None
    return None if kinds is not None else tuple(parts)


def _reaches(place: Place, one: AnyProvision) -> bool:
    return len(place.parts) <= len(one.cites.parts) and _agrees(place, one)


def _surrounds(place: Place, one: AnyProvision) -> bool:
    return 0 < len(one.cites.parts) < len(place.parts) and _agrees(place, one)


def _agrees(place: Place, one: AnyProvision) -> bool:
    """Whether the place and the provision are the same as far down as both go."""
    if place.act is not None and place.act.id != one.cites.act.id:
        return False
    return all(_is(part, written) for part, written in zip(one.cites.parts, place.parts, strict=False))


def _is(part: str, written: Part) -> bool:
    kind, _, number = part.casefold().partition("_")
    kinds, wanted = written
    return number == wanted and (kinds is None or kind in kinds)
