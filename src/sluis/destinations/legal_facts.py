"""What the law and public bodies say about a country on a day: facts with a period and a source, never a score."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from msgspec import Struct, field, structs

from sluis.destinations import legal_words as words
from sluis.destinations.names import name_of
from sluis.knowledge.entry import Seen, Verified, Words
from sluis.law.period import Period
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.statutes.sanctions.statute import SURVEILLANCE

if TYPE_CHECKING:
    from sluis.knowledge.destination import CountryName
    from sluis.knowledge.model import GeneralAuthorisation, Knowledge

FactKind: TypeAlias = Literal[
    "arms_embargo",
    "sanctions",
    "interception_restriction",
    "union_membership",
    "efta_membership",
    "regime",
    "union_general_authorisation",
    "diversion_concern",
    "state_threat",
]
Binds: TypeAlias = Literal["law", "commitment", "political", "sign"]
_ORDER: tuple[FactKind, ...] = FactKind.__args__  # type: ignore[attr-defined]
_GROUP_KINDS: dict[str, FactKind] = {"eu": "union_membership", "efta": "efta_membership"}


class LegalFact(Struct, frozen=True):
    """A fact about a country that held, or may have held, on the day that was asked for.

    `from_` is its first day. Where `start` is `not_after`, it held on that day and nobody here knows since when; `holds` is
    then *unknown* for an earlier day. `holds` is also *unknown* where the territory may or may not be meant. `since` says all
    that in words. `detail` says how far it reaches, `cites` where the law has it, `source` who said or saw it. A `binds` of
    *sign* is no law: it forbids nothing.
    """

    id: str
    kind: FactKind
    title: Words
    from_: date = field(name="from")
    start: Literal["on", "not_after"]
    until: date | None
    holds: Literal["yes", "unknown"]
    since: Words
    binds: Binds
    detail: tuple[Words, ...]
    act: str | None
    cites: str | None
    source: str | None
    note: Words | None
    verified: Verified


def legal_facts(country: str, on: date, knowledge: Knowledge) -> tuple[LegalFact, ...]:
    """What is on record about `country` on the day `on`: what restricts first, signs last.

    A part of a country takes from the whole what restricts, not what eases: membership and general authorisations do not
    carry over. That nothing is on record is no proof that nothing applies.

    Example:
        >>> facts = legal_facts("IR", date(2026, 11, 22), knowledge)
        >>> facts[0].kind, facts[0].from_, facts[0].start
        ('arms_embargo', datetime.date(2009, 8, 27), 'not_after')
    """
    place = name_of(country, knowledge)
    found = [*_on(country, on, knowledge), *_favourable(country, place, on, knowledge), *_in_parts(country, on, knowledge)]
    if place is not None and place.part_of is not None:
        whole = next(one.name.text for one in knowledge.country_names if one.code == place.part_of)
        elsewhere = {f"sanctions-{row.id}" for row in knowledge.sanctions_regimes if row.of_a_part}
        facts = [fact for fact in _on(place.part_of, on, knowledge) if fact.id not in elsewhere]
        found += [_of(fact, "whole", words.PART_OF.format(whole=whole)) for fact in facts]
    return tuple(sorted(found, key=lambda fact: (_ORDER.index(fact.kind), fact.from_, fact.id)))


def _in_parts(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    """What restricts trade with a part of the country: where in the country goods go, its code does not say."""
    seen: set[str] = set()
    for part in knowledge.country_names:
        if part.part_of == country:
            for fact in _on(part.code, on, knowledge):
                if fact.title.en not in seen:
                    seen.add(fact.title.en)
                    yield _of(fact, "part", words.IN_PART)


def _of(fact: LegalFact, which: str, remark: Text) -> LegalFact:
    """The fact as it bears on a part of the place, or on the whole of which the place is a part."""
    return structs.replace(fact, id=f"{fact.id}-{which}", detail=(*fact.detail, _words(remark)))


class _Said(NamedTuple):
    """What a fact says, apart from when it holds and who saw it."""

    id: str
    kind: FactKind
    title: Text
    binds: Binds
    detail: tuple[Text, ...] = ()
    act: str | None = None
    cites: str | None = None
    note: Words | None = None


class _Held(NamedTuple):
    """When a row ran, and whether it did on the day."""

    period: Period
    truth: Truth

    on: date

    def since(self) -> Text:
        """Since when it held, as far as is known."""
        start = self.period.start
        if start.exact:
            return words.SINCE.format(day=start.day)
        return (words.BOUNDED if self.on >= start.day else words.NOT_CERTAIN).format(day=start.day)

    def fact(self, said: _Said, verified: Verified, source: str | None = None) -> LegalFact:
        return LegalFact(
            id=said.id,
            kind=said.kind,
            title=_words(said.title),
            from_=self.period.start.day,
            start="on" if self.period.start.exact else "not_after",
            until=self.period.until,
            holds="yes" if self.truth is YES else "unknown",
            since=_words(self.since()),
            binds=said.binds,
            detail=tuple(_words(one) for one in said.detail),
            act=said.act,
            cites=said.cites,
            source=source or (verified.source if isinstance(verified, Seen) else None),
            note=said.note,
            verified=verified,
        )


def _held(period: Period, on: date, also: Truth = YES) -> _Held | None:
    truth = period.contains(on) & also
    return None if truth is NO else _Held(period, truth, on)


def _on(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    """What restricts trade with the country, and the signs about it."""
    yield from _embargoes(country, on, knowledge)
    yield from _sanctions(country, on, knowledge)
    yield from _interception(country, on)
    yield from _signs(country, on, knowledge)


def _favourable(country: str, place: CountryName | None, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    yield from _groups(country, on, knowledge)
    yield from _general(country, place, on, knowledge)


def _embargoes(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    for row in knowledge.embargoes:
        if row.country == country and (held := _held(row.period, on)):
            title = words.EMBARGO.format(authority=words.AUTHORITIES[row.authority], instrument=row.instrument)
            binds: Binds = "law" if row.standing == "binding" else "political"
            detail = (words.STANDINGS[row.standing], words.REACHES[row.kind])
            said = _Said(f"embargo-{row.id}", "arms_embargo", title, binds, detail, row.instrument, note=row.note)
            yield held.fact(said, row.verified)


def _sanctions(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    for row in knowledge.sanctions_regimes:
        # No act applied before the year that made it. Where the row is older, it stands for a former act as well.
        made_in = int(row.celex[1:5])
        too_early = on.year < made_in <= row.period.start.day.year
        if row.country == country and not too_early and (held := _held(row.period, on)):
            title = words.SANCTIONS.format(about=row.about.text, act=_cited(row.act))
            detail = tuple(words.MEASURES[one] for one in row.measures)
            said = _Said(f"sanctions-{row.id}", "sanctions", title, "law", detail, row.act, f"celex:{row.celex}", row.note)
            yield held.fact(said, row.verified)


def _interception(country: str, on: date) -> Iterator[LegalFact]:
    """From the statutes themselves, so that profile and assessment never differ."""
    for of in SURVEILLANCE:
        if of.country == country and (held := _held(of.goods_standing.period, on)):
            act, seen = of.goods.act.name, of.goods_standing.verified
            title = words.INTERCEPTION.format(act=act)
            detail = (words.INTERCEPTION_DETAIL,)
            said = _Said(
                f"interception-{country.lower()}", "interception_restriction", title, "law", detail, act.en, of.goods.path
            )
            yield held.fact(said, Seen(seen.source, seen.on) if seen else "no")


def _groups(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    for row in knowledge.group_members:
        if row.country == country and (held := _held(row.period, on)):
            kind = _GROUP_KINDS.get(row.group, "regime")
            binds: Binds = "commitment" if kind == "regime" else "law"
            yield held.fact(_Said(f"group-{row.id}", kind, words.GROUPS[row.group], binds, note=row.note), row.verified)


def _general(country: str, place: CountryName | None, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    inside = next((one.lies_in(on, goods=NO) for one in knowledge.territories if one.code == country), UNKNOWN)
    for row in knowledge.general_authorisations:
        if held := _held(Period(row.from_.start, row.until), on, _covers(row, country, place, inside)):
            doubtful = country in row.destinations.open
            detail = (words.GENERAL_DETAIL, words.GENERAL_OPEN) if doubtful else (words.GENERAL_DETAIL,)
            title = words.GENERAL.format(id=row.id)
            name = f"{row.id.lower()}-{held.period.start.day}"
            said = _Said(name, "union_general_authorisation", title, "law", detail, row.id, f"{row.act}/authorisation_{row.id}")
            yield held.fact(said, row.verified)


def _covers(row: GeneralAuthorisation, country: str, place: CountryName | None, inside: Truth) -> Truth:
    """Whether the authorisation is valid for the country. A part without a code in ISO 3166-1 is never covered by silence."""
    where = row.destinations
    if inside is YES:
        return NO
    if country in where.open:
        return UNKNOWN
    if where.among is not None:
        return Truth.of(country in where.among)
    silent = place is None or place.part_of is not None or inside is not NO
    return NO if silent else Truth.of(country not in (where.all_but or ()))


def _signs(country: str, on: date, knowledge: Knowledge) -> Iterator[LegalFact]:
    for row in knowledge.country_signs:
        if row.country == country and (held := _held(row.period, on)):
            detail = (row.says.text, words.SIGN_DETAIL)
            said = _Said(f"sign-{row.id}", row.kind, words.SIGNS[row.kind], "sign", detail, note=row.note)
            yield held.fact(said, row.verified, row.source)


def _cited(act: str) -> Text:
    """The number of an act, as each language writes it."""
    return Text(nl=act.replace("(EC)", "(EG)").replace(" No ", " nr. "), en=act)


def _words(text: Text) -> Words:
    return Words(nl=text.nl, en=text.en)
