"""What a reader must know about an answer itself: what may have changed, what was left open on purpose."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.assessment import answer
from sluis.assessment.destination import FIGURES_UNCLEAR, places_of, set_aside
from sluis.assessment.embargoes import embargo_on
from sluis.assessment.pointers import pointers
from sluis.assessment.screened import NAME_SAYS_OTHERWISE, screening_of
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
_HORIZON = Text(
    nl="De kennis van Sluis reikt tot {horizon}. Wat daarna veranderde, is niet verwerkt.",
    en="Sluis's knowledge reaches to {horizon}. Anything that changed since is not included.",
)
_ANNOUNCED = Text(nl="Aangekondigd, nog niet van kracht: {note}", en="Announced, not in force: {note}")
_LIST_UNKNOWN = Text(
    nl="Van de lijst van bijlage I op {day} is de volledige tekst hier niet bekend. Ga na of de indeling voor die lijst geldt.",
    en="The full text of Annex I as it was on {day} is not known here. Check that the classification holds for that list.",
)
_NO_LISTS = Text(
    nl="Er zijn geen sanctielijsten in gebruik. Haal ze op met ‘sluis lists update’; een screening van elders telt als die is"
    " vastgelegd.",
    en="No sanctions lists are in use. Fetch them with ‘sluis lists update’; a screening done elsewhere counts if it is"
    " recorded.",
)
_LISTS_MISSING = Text(
    nl="Niet in gebruik: {lists}. Zonder die lijst zegt ‘geen treffer’ niets. Haal haar op met ‘sluis lists update’.",
    en="Not in use: {lists}. Without that list ‘no hit’ says nothing. Fetch it with ‘sluis lists update’.",
)
_LISTS_STALE = Text(
    nl="Ouder dan {days} dagen op {day}, of van een onbekende dag: {lists}. ‘Geen treffer’ zegt dan niets. Werk bij met ‘sluis"
    " lists update’.",
    en="More than {days} days old on {day}, or of an unknown day: {lists}. ‘No hit’ then says nothing. Update with ‘sluis lists"
    " update’.",
)
_LISTS_LATER = Text(
    nl="Van later dan {day}: {lists}. Wie toen op de lijst stond, is daaruit niet zeker af te leiden.",
    en="Of later than {day}: {lists}. Who was on the list then cannot be told from it for certain.",
)
_LIST_OF = {
    "eu": Text(nl="de lijst van de EU", en="the list of the EU"),
    "un": Text(nl="de lijst van de VN", en="the list of the UN"),
    "nl": Text(nl="de Nederlandse lijst", en="the Dutch list"),
}
_POSSIBLE_HIT = Text(
    nl="Of het waar is dat {fact} ({ref}), hangt af van een mogelijke treffer. Zie de screening; tot iemand dat heeft"
    " uitgezocht, telt het feit als onbekend.",
    en="Whether {fact} ({ref}) depends on a possible hit. See the screening; until somebody has found out, the fact counts as"
    " unknown.",
)
_NAME_UNSEARCHABLE = Text(
    nl="Op een naam van een partij kan niet worden gezocht ({ref}): het is geen naam, hij zegt te weinig, of hij heeft te veel"
    " woorden. Het feit telt als onbekend. Vul de naam in zoals die in een register staat.",
    en="A name of a party cannot be looked for ({ref}): it is no name, says too little, or has too many words. The fact counts"
    " as unknown. Fill in the name as it stands in a register.",
)
_SCREENINGS_DISAGREE = Text(
    nl="De vastgelegde screening en die van Sluis spreken elkaar tegen ({ref}). De treffer blijft staan tot iemand hem heeft"
    " weerlegd.",
    en="The attested screening and that of Sluis disagree ({ref}). The hit stands until a person has refuted it.",
)
_TRANSITION = Text(nl="{text} Dat geldt voor: {what}.", en="{text} This applies to: {what}.")
_GENERAL_FOR_PURPOSE = Text(
    nl="Misschien hoeft u geen eigen vergunning aan te vragen: {name} kan het product en de bestemming dekken, maar alleen als"
    " {purpose}. Zolang u dat niet zegt (‘{fact}’), rekent het oordeel er niet op.",
    en="You may not need to apply for an authorisation of your own: {name} may cover the item and the destination, but only if"
    " {purpose}. As long as you do not say so (‘{fact}’), the conclusion does not count on it.",
)
_GENERAL_OF_UNKNOWN_SCOPE = Text(
    nl="{name} bestond op deze dag, maar Sluis heeft niet gezien welke producten en bestemmingen zij toen dekte. Zolang u niet"
    " zegt dat u haar gebruikt (‘{fact}’), rekent het oordeel er niet op.",
    en="{name} existed on this day, but Sluis has not seen which items and destinations it covered then. As long as you do not"
    " say that you use it (‘{fact}’), the conclusion does not count on it.",
)
_CONFLICT = Text(
    nl="Bronnen spreken elkaar tegen over ‘{fact}’ ({ref}); het feit telt als onbekend.",
    en="Sources disagree on ‘{fact}’ ({ref}); the fact counts as unknown.",
)
_OTHER_LIST = Text(
    nl="‘{fact}’ ({ref}) geldt niet voor de lijst van deze dag; het feit telt als onbekend.",
    en="‘{fact}’ ({ref}) does not hold for the list of this day; the fact counts as unknown.",
)
_DECIDED_FOR_OTHER_LIST = Text(
    nl="Het besluit over ‘{fact}’ ({ref}) gold niet voor de lijst van deze dag. Volgens de feiten staat het product daarop.",
    en="The decision on ‘{fact}’ ({ref}) was not about the list of this day. By its facts the item is on that list.",
)
_EXPIRED = Text(
    nl="De bron voor ‘{fact}’ ({ref}) is te oud of vervallen; het feit telt als onbekend. Zoek een nieuwere bron.",
    en="The source for ‘{fact}’ ({ref}) is too old or has expired; the fact counts as unknown. Find a newer source.",
)
_INTERESTED = Text(
    nl="Over ‘{fact}’ ({ref}) is er alleen het woord van een belanghebbende; het feit telt als onbekend.",
    en="On ‘{fact}’ ({ref}) there is only the word of an interested party; the fact counts as unknown.",
)
_INTEREST_NOT_STATED = Text(
    nl="Bronnen spreken elkaar tegen over ‘{fact}’ ({ref}). Wat tegen de uitvoer spreekt, blijft staan: van de andere bron is"
    " niet gezegd dat zij geen belang heeft (‘interested: no’).",
    en="Sources disagree on ‘{fact}’ ({ref}). What speaks against the export stands: nobody said that the other source has no"
    " interest (‘interested: no’).",
)
_FUTURE = Text(
    nl="De bron voor ‘{fact}’ ({ref}) is van later datum dan deze beoordeling; het feit telt als onbekend.",
    en="The source for ‘{fact}’ ({ref}) is of a later date than this assessment; the fact counts as unknown.",
)
_CRITERIA_NOT_MET = Text(
    nl="Volgens de feiten valt het product niet onder de opgegeven code. De opgegeven code blijft staan; ga na wie gelijk heeft"
    " (‘{fact}’, {ref}).",
    en="By its facts the item does not fall under the code that was given. The code stands; find out who is right"
    " (‘{fact}’, {ref}).",
)
_ALL_PARTIES = Text(
    nl="De vastgelegde screening noemt geen partijen; Sluis neemt aan dat zij alle partijen in dit bestand omvat.",
    en="The attested screening names no parties; Sluis takes it to cover all parties in this file.",
)
_EMBARGO_OPEN = Text(
    nl="Of voor {country} een wapenembargo geldt in de zin van artikel 2, punt 19, is hier open ({instrument}). {note}",
    en="Whether {country} is under an arms embargo in the sense of Article 2(19) is left open here ({instrument}). {note}",
)
_EMBARGO_RECALLED = Text(
    nl="Dat er geen wapenembargo gold, volgt uit een tabel die voor deze dag niet is nagegaan. {note}",
    en="That no arms embargo applied follows from a table that was not verified for this day. {note}",
)
_MAY_BE_LIFTED = Text(
    nl="Het verbod van {rule} geldt niet voor elk geval.{spared}{authorised} Lees de voorwaarden in de verordening zelf. Wie"
    " zich op een geval beroept, moet het kunnen aantonen; tot dan blijft het verboden.",
    en="The prohibition of {rule} does not cover every case.{spared}{authorised} Read the conditions in the regulation itself."
    " Whoever relies on a case must be able to prove it; until then it remains prohibited.",
)
_SPARED = Text(nl=" Uitgezonderd, onder voorwaarden: {cases}.", en=" Exempt, on conditions: {cases}.")
_AUTHORISED = Text(nl=" De autoriteit kan vergunnen: {cases}.", en=" The authority may authorise: {cases}.")
_CASES = Text(nl="{place}: {cases}", en="{place}: {cases}")
_NOTHING = Text(nl="", en="")
_MAY_BE_LIFTED_WARNED = Text(
    nl="Het verbod van {rule} kent uitzonderingen of vergunningen. U bent ingelicht, weet of vermoedt iets over het gebruik:"
    " beroep u er niet op zonder overleg met de autoriteit (de CDIU).",
    en="The prohibition of {rule} has exemptions or authorisations. You were informed of, know or suspect something about the"
    " use: do not rely on them without consulting the authority (in the Netherlands: CDIU).",
)
_OTHER_DAYS = Text(
    nl="Contract, aanvraag of uitvoer heeft een andere dag dan {day}. Beoordeel ook die dag: het recht kan dan anders zijn.",
    en="Contract, application or export has another day than {day}. Assess that day as well: the law may differ.",
)
_OUTSIDE = Text(
    nl="Sluis gaat over goederen voor tweeërlei gebruik. Het zegt niets over onder meer de militaire lijst zelf, foltergoederen"
    " (Verordening (EU) 2019/125), vuurwapens, cultuurgoederen, afval en drugsprecursoren.",
    en="Sluis is about dual-use items. It says nothing about, among others, the military list itself, goods usable for torture"
    " (Regulation (EU) 2019/125), firearms, cultural goods, waste and drug precursors.",
)
_NO_COUNTRY_DATA = Text(
    nl="Gegevens over landen zijn niet geraadpleegd. Over het land van bestemming telt alleen wat in de zaak staat.",
    en="Data about countries were not consulted. About the destination only what the case says counts.",
)
_FIGURES_SAY_YES = Text(
    nl="De zaak zegt dat het niet waar is dat {fact} ({ref}). De cijfers over het land zeggen van wel. Wat in de zaak staat,"
    " telt; laat iemand anders meekijken en leg vast waarom de cijfers hier niet gelden.",
    en="The case says that it is not true that {fact} ({ref}). The figures about the country say that it is. What the case says"
    " counts; have somebody else look at it, and record why the figures do not hold here.",
)
_FIGURES_SAY_NO = Text(
    nl="De zaak zegt dat {fact} ({ref}). In de cijfers over het land is dat niet te zien. Wat in de zaak staat, telt.",
    en="The case says that {fact} ({ref}). The figures about the country do not show it. What the case says counts.",
)
_NAME_SAYS_OTHERWISE = Text(
    nl="De zaak zegt dat het niet waar is dat {fact} ({ref}). De naam van de partij zegt van wel. Wat in de zaak staat, telt;"
    " laat iemand anders meekijken en leg vast waarom.",
    en="The case says that it is not true that {fact} ({ref}). The name of the party says that it is. What the case says"
    " counts; have somebody else look at it, and record why.",
)
_FIGURES_UNCLEAR = Text(
    nl="Of het waar is dat {fact} ({ref}), blijkt niet duidelijk uit de cijfers over het land. Een mens moet dat beoordelen.",
    en="Whether {fact} ({ref}) is not clear from the figures about the country. A person has to judge it.",
)
_REMARKS = {
    "in_the_future": _FUTURE,
    "in_conflict": _CONFLICT,
    "expired": _EXPIRED,
    "other_list_version": _OTHER_LIST,
    "not_in_list_of_that_day": _OTHER_LIST,
    "decided_for_other_list": _DECIDED_FOR_OTHER_LIST,
    "interested_only": _INTERESTED,
    "criteria_not_met": _CRITERIA_NOT_MET,
    "interest_not_stated": _INTEREST_NOT_STATED,
    "possible_hit": _POSSIBLE_HIT,
    "name_unsearchable": _NAME_UNSEARCHABLE,
    "screenings_disagree": _SCREENINGS_DISAGREE,
    FIGURES_UNCLEAR: _FIGURES_UNCLEAR,
    NAME_SAYS_OTHERWISE: _NAME_SAYS_OTHERWISE,
}


def notices(case: Case, world: World, days: Days, lines: Sequence[Applied]) -> tuple[answer.Notice, ...]:
    """Every notice that goes with an assessment, each once."""
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
        *pointers(world, day, lines),
        answer.Notice(code="outside", text=_OUTSIDE),
    ]
    return tuple(dict.fromkeys(found))


def _about_knowledge(world: World, day: date) -> Iterator[answer.Notice]:
    if day > world.knowledge.horizon:
        yield answer.Notice(code="horizon", text=_HORIZON.format(horizon=world.knowledge.horizon.isoformat()))
        for version in world.knowledge.list_versions:
            if version.status == "announced" and version.note is not None:
                yield answer.Notice(code="announced", text=_ANNOUNCED.format(note=version.note.text))
    current = world.list_version_on(day)
    if current is None or current.text_known != "full":
        yield answer.Notice(code="list_text_unknown", text=_LIST_UNKNOWN.format(day=day.isoformat()))
    if world.lists is None:
        yield answer.Notice(code="no_lists", text=_NO_LISTS)


def _about_lists(screening: Screening | None) -> Iterator[answer.Notice]:
    """Why no hit does not mean that a party is on no list."""
    if screening is None:
        return
    if not screening.binding:
        yield answer.Notice(code="no_lists", text=_NO_LISTS)
        return
    gaps, day, days = screening.gaps, screening.on.isoformat(), screening.most_days
    for kind in gaps.missing:
        yield answer.Notice(code="lists_missing", text=_LISTS_MISSING.format(lists=_LIST_OF[kind]))
    if gaps.stale:
        yield answer.Notice(code="lists_stale", text=_LISTS_STALE.format(lists=", ".join(gaps.stale), day=day, days=days))
    if gaps.later:
        yield answer.Notice(code="lists_of_another_day", text=_LISTS_LATER.format(lists=", ".join(gaps.later), day=day))


def _about_law(lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    for line in lines:
        for one in line.norms.transitions:
            if truth_of(one.condition, line.known) is YES:
                yield answer.Notice(code="transition", text=_TRANSITION.format(text=one.words, what=one.what))


def _about_prohibitions(lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """What may lift each prohibition that holds. Who was warned is sent to the authority instead."""
    warned = any(line.warned for line in lines)
    for line in lines:
        for norm in line.norms.rules:
            rule = norm.rule
            if rule.relief and line.weighed(norm).truth is YES:
                text = _MAY_BE_LIFTED_WARNED.format(rule=rule.cites.text) if warned else _may_be_lifted(rule)
                yield answer.Notice(code="prohibition_may_be_lifted", text=text)


@lru_cache(maxsize=256)
def _may_be_lifted(rule: Rule) -> Text:
    return _MAY_BE_LIFTED.format(
        rule=rule.cites.text,
        spared=_cases(_SPARED, rule, ReliefKind.EXEMPTION),
        authorised=_cases(_AUTHORISED, rule, ReliefKind.DEROGATION),
    )


def _cases(words: Text, rule: Rule, kind: ReliefKind) -> Text:
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
        _CASES.format(place=place.place if place.act is rule.cites.act else place.text, cases=_apart(cases))
        for place, cases in paragraphs.items()
    ]
    return words.format(cases=_apart(told)) if told else _NOTHING


def _apart(words: list[Text]) -> Text:
    return Text(nl="; ".join(one.nl for one in words), en="; ".join(one.en for one in words))


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
        text = _GENERAL_OF_UNKNOWN_SCOPE.format(name=name, fact=general.USED.key)
        return answer.Notice(code="general_authorisation_unknown", text=text)
    (purpose,) = one.purposes
    (fact,) = facts_of([purpose.condition])
    text = _GENERAL_FOR_PURPOSE.format(name=name, purpose=purpose.words, fact=fact)
    return answer.Notice(code="general_authorisation_for_purpose", text=text)


def _about_case(case: Case, day: date) -> Iterator[answer.Notice]:
    attested = case.screening.attested if case.screening else None
    if attested is not None and attested.parties is None:
        yield answer.Notice(code="screening_covers_all", text=_ALL_PARTIES)
    dates = case.dates
    if dates is not None and any(one not in (None, day) for one in (dates.contract, dates.application, dates.export)):
        yield answer.Notice(code="other_days", text=_OTHER_DAYS.format(day=day.isoformat()))


def _about_embargoes(case: Case, world: World, day: date, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """Why the table leaves an embargo open, where nobody else settled it, or on what its no rests, where that matters."""
    countries = [code for code in dict.fromkeys((case.destination, case.purchasing_country)) if code is not None]
    found = embargo_on(countries, world, day)
    if any(line.known.get(_MILITARY_END_USE.ref) is YES and line.known.get(deal.ARMS_EMBARGO.ref) is NO for line in lines):
        for one in found.coverage:
            if one.verified == "no":
                yield answer.Notice(code="arms_embargo_recalled", text=_EMBARGO_RECALLED.format(note=one.note.text))
    if all(deal.ARMS_EMBARGO.ref in line.known for line in lines):
        return
    for row in found.open:
        if row.note is not None:
            text = _EMBARGO_OPEN.format(country=row.country, instrument=row.instrument, note=row.note.text)
            yield answer.Notice(code="arms_embargo_open", text=text)


def _about_figures(case: Case, world: World, days: Days, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    """Where the case file says otherwise than the figures about the country, or there are none."""
    if world.destinations is None and case.destination is not None:
        yield answer.Notice(code="no_country_data", text=_NO_COUNTRY_DATA)
    for line in lines:
        for fact, figures in set_aside(places_of(case, world, days), line.known):
            said = _FIGURES_SAY_YES if figures is YES else _FIGURES_SAY_NO
            yield answer.Notice(code="figures_set_aside", text=said.format(fact=fact.states, ref=fact.ref))


def _about_evidence(world: World, lines: Sequence[Applied]) -> Iterator[answer.Notice]:
    for line in lines:
        for ref, one in line.line.evidence.items():
            words = _REMARKS.get(one.remark or "")
            if words is not None:
                fact = world.facts[ref.partition("@")[0]]
                yield answer.Notice(code=str(one.remark), text=words.format(fact=fact.states, ref=ref))
