"""Screening a party: the entries of an index that it may be, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sluis.screening.assembly import telling_names
from sluis.screening.commonness import Common
from sluis.screening.entry import Entry, Kind
from sluis.screening.hit import Hit, Matched, PartKind, PartMatch, Weighed
from sluis.screening.index import Index, Ranked
from sluis.screening.names import Names
from sluis.screening.normalise import names_in, words
from sluis.screening.party import Party
from sluis.screening.qualifier import Qualifier, has_same_identifier, qualifiers
from sluis.screening.short_forms import OTHER_FORMS
from sluis.screening.spelling import sound
from sluis.screening.threshold import THRESHOLDS, Preset


def screen(index: Index, party: Party, preset: Preset = Preset.BALANCED) -> list[Hit]:
    """The entries that a party may be, the most likely first; the same party and index digest give the same hits."""
    return screen_all(index, [party], preset)[0]


def screen_all(index: Index, parties: Sequence[Party], preset: Preset = Preset.BALANCED) -> list[list[Hit]]:
    """The same for many parties, much faster for each. Explanations are made for hits only."""
    ranked = index.rank(parties, least=THRESHOLDS[preset].score)
    return [
        [explained(index, party, one) for one in found if is_hit(index, party, one, preset)]
        for party, found in zip(parties, ranked, strict=True)
    ]


def is_hit(index: Index, party: Party, ranked: Ranked, preset: Preset) -> bool:
    """Whether it is likely enough, or has a number of the party: who takes another name and birth may keep his passport."""
    likely = ranked.score >= THRESHOLDS[preset].score
    return likely or (bool(party.identifiers) and has_same_identifier(party, index.entry(ranked.number)))


def explained(index: Index, party: Party, ranked: Ranked) -> Hit:
    """A ranked entry with its reasons. Apart from the score they depend on the party and the entry alone."""
    entry = index.entry(ranked.number)
    weighed = qualifiers(party, entry)
    return Hit(
        entry=entry.id,
        name=entry.names[0].text if entry.names else "",
        list=index.held_of(ranked.number).list,
        score=ranked.score,
        matched=matched(party, entry, index.common),
        raised=tuple(_weighed(one) for one in weighed if one.odds > 0),
        lowered=tuple(_weighed(one) for one in weighed if one.odds < 0),
        listings=entry.listings,
    )


def _weighed(one: Qualifier) -> Weighed:
    return Weighed(one.reason, one.odds, one.asked, one.listed)


def matched(party: Party, entry: Entry, common: Common) -> Matched:
    """The names of a party and an entry that are most alike, part by part. It compares these two alone."""
    best = Names.of(telling_names(entry), common).best(party)
    if best is None:
        return Matched(next(iter(party.names), ""), entry.names[0].text if entry.names else "", ())
    reading, name, pairs = best
    asked = _text(party.names, reading, person=party.kind is Kind.PERSON)
    listed = _text([one.text for one in entry.names], name, person=entry.kind is Kind.PERSON)
    return Matched(asked, listed, tuple(_parts(reading, name, pairs)))


def _text(names: Sequence[str], wanted: tuple[str, ...], *, person: bool) -> str:
    """The name as it was written, by its words."""
    written = [part for text in names for part in names_in(text)]
    fitting = (text for text in written if sorted(words(text, person=person)) == sorted(wanted))
    return next(fitting, " ".join(wanted))


def _parts(reading: tuple[str, ...], name: tuple[str, ...], pairs: dict[int, tuple[int, float]]) -> Iterator[PartMatch]:
    for at, word in enumerate(reading):
        if at not in pairs:
            yield PartMatch(PartKind.ONLY_ASKED, word)
            continue
        other, bits = name[pairs[at][0]], round(pairs[at][1], 1)
        yield PartMatch(_kind(word, other), word, other, bits)
    used = {place for place, _ in pairs.values()}
    yield from (PartMatch(PartKind.ONLY_LISTED, listed=word) for at, word in enumerate(name) if at not in used)


def _kind(asked: str, listed: str) -> PartKind:
    if asked == listed:
        return PartKind.SAME
    if listed in OTHER_FORMS.get(asked, ()) and sound(asked) != sound(listed):
        return PartKind.SHORT_FORM
    return PartKind.INITIAL if 1 in {len(asked), len(listed)} else PartKind.SPELLED_OTHERWISE
