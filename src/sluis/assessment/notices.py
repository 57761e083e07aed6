"""What a reader must know about an answer itself: what may have changed, what was left open on purpose."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.assessment import answer
from sluis.assessment import notice_words as words
from sluis.assessment.attested import LISTS_NOT_NAMED, NAME_UNSEARCHABLE
from sluis.assessment.destination import FIGURES_UNCLEAR, all_profiles, places_of, set_aside
from sluis.assessment.embargoes import embargo_on
from sluis.assessment.pointers import pointers
from sluis.assessment.screened import NAME_SAYS_OTHERWISE, screening_of
from sluis.destinations.remarks import own_indices
from sluis.law.citation import Citation
from sluis.law.kleene import truth_of
from sluis.law.rule import Effect, ReliefKind
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.law.variable import facts_of
from sluis.statutes.facts import deal, exporter, general

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.duties import Applied, OpenAuthorisation
    from sluis.assessment.world import World
    from sluis.law.evidence import Days
    from sluis.law.rule import Rule
    from sluis.screening.result import Screening

_MILITARY_END_USE = exporter.INFORMED_OF["military_end_use"]
_REMARKS = {
    "in_the_future": words.FUTURE,
    "in_conflict": words.CONFLICT,
    "expired": words.EXPIRED,
    "other_list_version": words.OTHER_LIST,
    "not_in_list_of_that_day": words.OTHER_LIST,
    "decided_for_other_list": words.DECIDED_FOR_OTHER_LIST,
    "interested_only": words.INTERESTED,
    "not_signed": words.NOT_SIGNED,
    "adverse_lapsed": words.ADVERSE_LAPSED,
    LISTS_NOT_NAMED: words.LISTS_NOT_NAMED,
    "criteria_not_met": words.CRITERIA_NOT_MET,
    "interest_not_stated": words.INTEREST_NOT_STATED,
    "possible_hit": words.POSSIBLE_HIT,
    NAME_UNSEARCHABLE: words.NAME_UNSEARCHABLE,
    "screenings_disagree": words.SCREENINGS_DISAGREE,
    FIGURES_UNCLEAR: words.FIGURES_UNCLEAR,
    NAME_SAYS_OTHERWISE: words.NAME_SAYS_OTHERWISE,
}


def notices(case: Case, world: World, days: Days, lines: Sequence[Applied], *, undone: bool) -> tuple[answer.Notice, ...]:
    """Every notice that goes with an assessment, each once; `undone`: due diligence that is said to be done and is not."""
    day = days.as_of
    found = [
        *_about_knowledge(world, day),
        *_about_lists(screening_of(case, world, days)),
        *_about_law(lines),
        *_about_prohibitions(lines),
        *_about_general(lines),
        *_about_case(case, day),
        *_about_embargoes(case, world, day, lines),
        *_about_figures(case, world, days, lines),
        *_about_evidence(world, lines),
        *([answer.Notice(code="due_diligence_open", text=words.UNDONE)] if undone else ()),
        *pointers(world, day, lines),
        answer.Notice(code="outside", text=words.OUTSIDE),
    ]
    return tuple(dict.fromkeys(found))


def _about_knowledge(world: World, day: date) -> Iterator[answer.Notice]:
    if day > world.knowledge.horizon:
        yield answer.Notice(code="horizon", text=words.HORIZON.format(horizon=world.knowledge.horizon.isoformat()))
        for version in world.knowledge.list_versions:
            if version.status == "announced" and version.note is not None:
                yield answer.Notice(code="announced", text=words.ANNOUNCED.format(note=version.note.text))
    current = world.list_version_on(day)
    if current is None or current.text_known != "full":
        yield answer.Notice(code="list_text_unknown", text=words.LIST_UNKNOWN.format(day=day.isoformat()))
    if world.lists is None:
        yield answer.Notice(code="no_lists", text=words.NO_LISTS)


def _about_lists(screening: Screening | None) -> Iterator[answer.Notice]:
    """Why no hit does not mean that a party is on no list."""
    if screening is None:
        return
    if not screening.binding:
        yield answer.Notice(code="no_lists", text=words.NO_LISTS)
        return
    gaps, day, days = screening.gaps, screening.on.isoformat(), screening.most_days
    for kind in gaps.missing:
        yield answer.Notice(code="lists_missing", text=words.LISTS_MISSING.format(lists=words.LIST_OF[kind]))
    if gaps.stale:
        yield answer.Notice(code="lists_stale", text=words.LISTS_STALE.format(lists=", ".join(gaps.stale), day=day, days=days))
    if gaps.later:
        yield answer.Notice(code="lists_of_another_day", text=words.LISTS_LATER.format(lists=", ".join(gaps.later), day=day))


def _about_law(lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    for line in lines:
        for one in line.norms.transitions:
            if truth_of(one.condition, line.known) is YES:
                yield answer.Notice(code="transition", text=words.TRANSITION.format(text=one.words, what=one.what))


def _about_prohibitions(lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """What may lift each prohibition that holds. Who was warned is sent to the authority instead."""
    warned = any(line.warned for line in lines)
    for line in lines:
        for norm in line.norms.rules:
            rule = norm.rule
            if rule.relief and line.weighed(norm).truth is YES:
                text = words.MAY_BE_LIFTED_WARNED.format(rule=rule.cites.text) if warned else _may_be_lifted(rule)
                yield answer.Notice(code="prohibition_may_be_lifted", text=text)


@lru_cache(maxsize=256)
def _may_be_lifted(rule: Rule) -> Text:
    return words.MAY_BE_LIFTED.format(
        rule=rule.cites.text,
        spared=_cases(words.SPARED, rule, ReliefKind.EXEMPTION),
        authorised=_cases(words.AUTHORISED, rule, ReliefKind.DEROGATION),
    )


def _cases(said: Text, rule: Rule, kind: ReliefKind) -> Text:
    """The cases of a kind, those of one paragraph together."""
    paragraphs: dict[Citation, list[Text]] = {}
    for one in rule.relief:
        if one.kind is kind:
            *whole, last = one.cites.parts
            lettered = last.startswith("point_")
            place = Citation(one.cites.act, tuple(whole)) if lettered else one.cites
            letter = f"{last.removeprefix('point_')}) " if lettered else ""
            paragraphs.setdefault(place, []).append(Text(nl=letter + one.words.nl, en=letter + one.words.en))
    told = [
        words.CASES.format(place=place.place if place.act is rule.cites.act else place.text, cases=_apart(cases))
        for place, cases in paragraphs.items()
    ]
    return said.format(cases=_apart(told)) if told else words.NOTHING


def _apart(texts: list[Text]) -> Text:
    return Text(nl="; ".join(one.nl for one in texts), en="; ".join(one.en for one in texts))


def _about_general(lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """The general authorisations that could do, but on which the conclusion does not count."""
    for line in lines:
        if line.truth(line.norms.having(Effect.AUTHORISATION)) is NO:
            continue
        for one in line.possible:
            if one not in line.general:
                yield _uncounted(one)


def _uncounted(one: OpenAuthorisation) -> answer.Notice:
    name = Text(one.authorisation.name, one.authorisation.name)
    if not one.purposes:
        text = words.GENERAL_OF_UNKNOWN_SCOPE.format(name=name, fact=general.USED.key)
        return answer.Notice(code="general_authorisation_unknown", text=text)
    (purpose,) = one.purposes
    (fact,) = facts_of([purpose.condition])
    text = words.GENERAL_FOR_PURPOSE.format(name=name, purpose=purpose.words, fact=fact)
    return answer.Notice(code="general_authorisation_for_purpose", text=text)


def _about_case(case: Case, day: date) -> Iterator[answer.Notice]:
    attested = case.screening.attested if case.screening else None
    if attested is not None and attested.parties is None:
        yield answer.Notice(code="screening_covers_all", text=words.ALL_PARTIES)
    dates = case.dates
    if dates is not None and any(one not in (None, day) for one in (dates.contract, dates.application, dates.export)):
        yield answer.Notice(code="other_days", text=words.OTHER_DAYS.format(day=day.isoformat()))


def _about_embargoes(case: Case, world: World, day: date, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """Why the table leaves an embargo open, where nobody else settled it, or on what its no rests, where that matters."""
    countries = [code for code in dict.fromkeys((case.destination, case.purchasing_country)) if code is not None]
    found = embargo_on(countries, world, day)
    if any(line.known.get(_MILITARY_END_USE.ref) is YES and line.known.get(deal.ARMS_EMBARGO.ref) is NO for line in lines):
        for one in found.coverage:
            if one.verified == "no":
                yield answer.Notice(code="arms_embargo_recalled", text=words.EMBARGO_RECALLED.format(note=one.note.text))
    if all(deal.ARMS_EMBARGO.ref in line.known for line in lines):
        return
    for row in found.open:
        if row.note is not None:
            text = words.EMBARGO_OPEN.format(country=row.country, instrument=row.instrument, note=row.note.text)
            yield answer.Notice(code="arms_embargo_open", text=text)


def _about_figures(case: Case, world: World, days: Days, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """Where the case file says otherwise than the figures about the country, or there are none."""
    if world.destinations is None and case.destination is not None:
        yield answer.Notice(code="no_country_data", text=words.NO_COUNTRY_DATA)
    for profile in all_profiles(places_of(case, world, days)):
        if own := own_indices(profile):
            text = words.OWN_INDEX.format(country=profile.name.text, names=", ".join(own))
            yield answer.Notice(code="own_index", text=text)
    for line in lines:
        for fact, figures in set_aside(places_of(case, world, days), line.known):
            said = words.FIGURES_SAY_YES if figures is YES else words.FIGURES_SAY_NO
            yield answer.Notice(code="figures_set_aside", text=said.format(fact=fact.states, ref=fact.ref))


def _about_evidence(world: World, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    for line in lines:
        for ref, one in line.line.evidence.items():
            said = _REMARKS.get(one.remark or "")
            if said is not None:
                fact = world.facts[ref.partition("@")[0]]
                yield answer.Notice(code=str(one.remark), text=said.format(fact=fact.states, ref=ref))
