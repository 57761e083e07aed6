"""How each party was screened, in an answer: lists with their days, hits with their reasons, what would settle them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from sluis.assessment import answer
from sluis.assessment.case import party_names
from sluis.assessment.grounding import grounded
from sluis.assessment.screened import SLUIS, by_name, screening_of
from sluis.law.evidence import UNESTABLISHED
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.screening.explanation import explain
from sluis.statutes.facts import party

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sluis.assessment.case import Case
    from sluis.assessment.case import Party as Named
    from sluis.assessment.world import World
    from sluis.law.evidence import Days, Established, Evidence
    from sluis.screening.party import Party
    from sluis.screening.result import JudgedHit, OwnerFinding, Screening, Searched
    from sluis.screening.screener import ScreenedList

_IS_IT = {
    "born": Text(
        nl="‘{name}’ lijkt op ‘{listed}’ ({list}), geboren {born}. Wanneer is deze partij geboren?",
        en="‘{name}’ is like ‘{listed}’ ({list}), born {born}. When was this party born?",
    ),
    "identifiers": Text(
        nl="‘{name}’ lijkt op ‘{listed}’ ({list}). Welk nummer heeft deze partij (paspoort, register)?",
        en="‘{name}’ is like ‘{listed}’ ({list}). Which number does this party have (passport, register)?",
    ),
    "clearance": Text(
        nl="‘{name}’ lijkt op ‘{listed}’ ({list}). Is het dezelfde partij? Zo niet, leg dat vast met: sluis screen clear",
        en="‘{name}’ is like ‘{listed}’ ({list}). Is it the same party? If not, record that with: sluis screen clear",
    ),
}


_WHY = Text(
    nl="Aan wie op zo’n lijst staat, mag niets worden geleverd.", en="Nothing may be supplied to whoever is on such a list."
)


def shown_screening(case: Case, world: World, days: Days, evidence: Evidence) -> answer.Screening:
    """How each party was screened. Parties are the same in every line."""
    screening = screening_of(case, world, days)
    found = by_name(case, screening)
    parties = zip(party_names(case), case.parties, strict=True)
    known = {name: evidence.get(grounded(party.ON_SANCTIONS_LIST, name).ref, UNESTABLISHED) for name in party_names(case)}
    return answer.Screening(
        parties=tuple(
            _shown(one, _elsewhere(name, case, world, days), known[name], screening, found.get(name)) for name, one in parties
        ),
        missing=tuple(one.value for one in screening.gaps.missing) if screening else (),
    )


def _shown(
    named: Named, elsewhere: _Elsewhere, known: Established, screening: Screening | None, found: Searched | None
) -> answer.PartyScreening:
    name, attested = elsewhere.party, elsewhere.attested
    hits = [_attested_hit(name, attested)] if attested and attested.hit else []
    lists = list(elsewhere.lists)
    by, on = (attested.by, attested.on) if attested else (None, None)
    ran = "attested" if attested else "not_run"
    if screening is not None and found is not None:
        hits += [_hit(one, screening) for one in sorted(found.hits, key=_weight)]
        lists = [*(_list(one, screening) for one in screening.lists), *lists]
        if found.has_name and screening.binding:
            ran, by, on = "screened", SLUIS, screening.on
    return answer.PartyScreening(
        party=name,
        ran=ran,
        by=by,
        on=on,
        remark=known.remark,
        lists=tuple(lists),
        hits=tuple(hits),
        name=named.name,
        looked_for=_looked_for(found.party) if found else None,
        attested=attested,
        owners=tuple(map(_owner, found.owners)) if found else (),
        asks=_asks(named, found) if found else None,
    )


def _looked_for(one: Party) -> answer.LookedFor:
    return answer.LookedFor(
        names=one.names,
        kind=one.kind.value,
        births=one.births,
        countries=one.countries,
        identifiers=one.identifiers,
        addresses=one.addresses,
    )


class _Elsewhere(NamedTuple):
    """What somebody attested of a party, and against which lists."""

    party: str
    attested: answer.Attested | None = None
    lists: tuple[answer.ListUsed, ...] = ()


def _elsewhere(name: str, case: Case, world: World, days: Days) -> _Elsewhere:
    said = case.screening.attested if case.screening else None
    if said is None or (said.parties is not None and name not in said.parties):
        return _Elsewhere(name)
    # What Sluis finds itself settles the fact; it does not make an old screening young.
    is_old = (days.as_of - said.on).days > world.knowledge.screening_holds_for_days
    stale = Truth.of(is_old).value
    lists = (answer.ListUsed(id=one, date=said.on, entries=None, digest=None, stale=stale) for one in said.lists)
    return _Elsewhere(name, answer.Attested(by=said.by, on=said.on, lists=said.lists, hit=name in said.hits), tuple(lists))


def _attested_hit(name: str, attested: answer.Attested) -> dict[str, Any]:
    return {"party": name, "lists": list(attested.lists)}


def _list(one: ScreenedList, screening: Screening) -> answer.ListUsed:
    stale = one.is_stale(screening.on, screening.most_days) or one.is_later(screening.on, screening.most_days)
    return answer.ListUsed(
        id=one.id,
        date=one.published,
        entries=one.entries,
        digest=one.digest,
        stale=(UNKNOWN if one.current_on is None else YES if stale else NO).value,
        title=one.title,
        kind=one.kind.value,
    )


def _weight(one: JudgedHit) -> tuple[bool, bool, bool]:
    """What matters most first: the same party, on a list that binds; what was cleared last."""
    return one.standing == "cleared", one.standing != "same", not one.binds


def _hit(one: JudgedHit, screening: Screening) -> dict[str, Any]:
    hit = one.hit
    since = [listing.listed_on for listing in hit.listings if listing.listed_on]
    shown = {
        "entity": hit.entry,
        "name": hit.name,
        "list": hit.list,
        "kind": one.kind.value,
        "binding": one.binds,
        "list_title": next(of.title for of in screening.lists if of.id == hit.list),
        "standing": one.standing.value,
        "score": hit.score,
        "matched": hit.matched,
        "raised": hit.raised,
        "lowered": hit.lowered,
        "act": hit.act,
        "listed_on": min(since, default=None),
        "born": one.births,
        "reasons": explain(hit),
    }
    return shown | ({"clearance": one.clearance} if one.clearance else {}) | ({"lapsed": one.lapsed} if one.lapsed else {})


def _owner(one: OwnerFinding) -> answer.OwnerFound:
    return answer.OwnerFound(
        list=one.list,
        entity=one.entry,
        name=one.name,
        standing=one.standing.value,
        truth=one.truth,
        reasons=tuple(Text(nl=nl, en=en) for nl, en in zip(one.nl, one.en, strict=True)),
    )


def _asks(named: Named, found: Searched) -> str | None:
    """What would settle the possible hits: what is not known of the party yet, else the judgement of a person."""
    possible = _to_settle(found)
    if not possible or any(one.binds and one.standing == "same" for one in found.hits):
        return None
    if not found.party.births and named.kind in (None, "person") and any(one.births for one in possible):
        return "born"
    return "clearance" if named.identifiers else "identifiers"


def _to_settle(found: Searched) -> list[JudgedHit]:
    """The possible hits on lists that bind, or else those on others, the most likely first."""
    possible = [one for one in found.hits if one.standing == "possible"]
    return [one for one in possible if one.binds] or possible


def about_hits(questions: Iterable[answer.Question], case: Case, world: World, days: Days) -> Iterator[answer.Question]:
    """The questions, with those that possible hits leave open in words that help to settle them."""
    screening = screening_of(case, world, days)
    parties = dict(zip(party_names(case), case.parties, strict=True))
    found = by_name(case, screening)
    for one in questions:
        searched = found.get(one.about or "")
        if searched is None or screening is None or one.fact != party.ON_SANCTIONS_LIST.key:
            yield one
            continue
        hits = [hit for hit in _to_settle(searched) if hit.binds]
        asks = _asks(parties[str(one.about)], searched)
        asked = _is_it(parties[str(one.about)], hits, asks, screening) if hits and asks else None
        yield replace(one, question=asked, why=_WHY) if asked else one


def _is_it(named: Named, hits: Iterable[JudgedHit], asks: str, screening: Screening) -> Text:
    first = next((one for one in hits if one.births), None) if asks == "born" else None
    best = first or next(iter(hits))
    title = next(of.title for of in screening.lists if of.id == best.hit.list)
    return _IS_IT[asks].format(name=named.name, listed=best.hit.name, list=title, born=" / ".join(best.births))
