"""What is covered, and how the law stood when: the coverage table and the timeline."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docs.generator import words
from docs.generator.markdown import Page, anchor, bullets, page, plain, table
from docs.generator.rulebook import by_act, file_of, period_words
from sluis.cli.dates import spelled_day
from sluis.law.rule import NotModelled
from sluis.law.text import Language, Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.assessment import World
    from sluis.knowledge.model import ActInTime, ListVersion
    from sluis.law.rule import AnyProvision

_LEAD = Text(
    nl="De stand van {day}. Een bepaling die op die dag niet meer of nog niet gold, telt mee.",
    en="As at {day}. Provisions that no longer applied or did not yet apply on that day are counted too.",
)
_ACT = Text(nl="regeling", en="act")
_PROVISION = Text(nl="bepaling", en="provision")
_MODELLED = Text(nl="gemodelleerd", en="modelled")
_INDEXED = Text(nl="geïndexeerd", en="indexed")
_NOT = Text(nl="niet gemodelleerd", en="not modelled")
_VERIFIED = Text(nl="geverifieerd", en="verified")
_TOTAL = Text(nl="totaal", en="total")
_OPEN_NORMS = Text(nl="Niet gemodelleerde normen", en="Norms that are not modelled")
_OPEN_LEAD = Text(
    nl="Deze normen gelden op {day}. Zolang niet vaststaat dat een norm niet geldt, blijft de uitkomst"
    " open tot het gevolg in"
    " de laatste kolom.",
    en="These norms apply on {day}. While it is not settled that a norm does not apply, the outcome stays"
    " open up to the effect"
    " in the last column.",
)
_NORM = Text(nl="norm", en="norm")
_EFFECT = Text(nl="kan ten hoogste opleveren", en="can at most give")
_ACTS = Text(nl="Verordeningen", en="Regulations")
_LISTS = Text(nl="Versies van bijlage I", en="Versions of Annex I")
_PERIOD = Text(nl="geldt", en="applies")
_CHECKED = Text(nl="vergeleken met", en="compared with")
_TEXT = Text(nl="tekst bekend", en="text known")
_NEW = Text(nl="nieuw, voor zover bekend", en="new, as far as known")
_NOTE = Text(nl="opmerking", en="note")
_AMENDING = Text(nl="wijziging", en="amending act")
_HORIZON = Text(
    nl="De kennis van Sluis reikt tot {day}. Wat daarna veranderde, is niet verwerkt; elk antwoord voor"
    " een latere dag zegt dat.",
    en="Sluis's knowledge reaches to {day}. Anything that changed since is not included; every answer for a later day says so.",
)
_ANNOUNCED = Text(nl="aangekondigd, nog niet van kracht", en="announced, not in force")


def coverage_page(world: World, language: Language, day: date) -> Page:
    """How many provisions of each act are modelled, indexed and not modelled, and how many were verified."""
    head = [text.into(language) for text in (_ACT, _MODELLED, _INDEXED, _NOT, _VERIFIED)]
    acts = by_act(world.law.provisions)
    rows = [[f"[{plain(act.name.into(language))}]({file_of(act)})", *_counts(provisions)] for act, provisions in acts.items()]
    rows.append([f"**{_TOTAL.into(language)}**", *_counts(world.law.provisions)])
    said = spelled_day(day, language)
    open_norms = [
        (
            f"[{plain(one.cites.text.into(language))}]({file_of(one.cites.act)}#{anchor(one.id)})",
            plain(one.words.into(language)),
            words.EFFECTS[one.ceiling].into(language),
        )
        for provisions in acts.values()
        for one in provisions
        if isinstance(one, NotModelled) and one.standing.period.contains(day) is not NO
    ]
    parts = [
        _LEAD.format(day=said).into(language),
        table(head, rows),
        f"## {_OPEN_NORMS.into(language)}",
        _OPEN_LEAD.format(day=said).into(language),
        table([text.into(language) for text in (_PROVISION, _NORM, _EFFECT)], open_norms),
    ]
    return page("coverage.md", words.TITLES["coverage"].into(language), language, parts)


def timeline_page(world: World, language: Language) -> Page:
    """The acts and the versions of Annex I, with their periods."""
    knowledge = world.knowledge
    titles = {source.id: source.title.text.into(language) for source in knowledge.sources}
    acts = [_act(one, titles, language) for one in knowledge.acts]
    parts = [
        _HORIZON.format(day=spelled_day(knowledge.horizon, language)).into(language),
        f"## {_ACTS.into(language)}",
        table([text.into(language) for text in (_ACT, _PERIOD, _NOTE, _CHECKED)], acts),
        f"## {_LISTS.into(language)}",
        *(part for one in knowledge.list_versions for part in _list(one, titles, language)),
    ]
    return page("timeline.md", words.TITLES["timeline"].into(language), language, parts)


def _counts(provisions: Sequence[AnyProvision]) -> list[str]:
    kinds = Counter(type(one).__name__ for one in provisions)
    modelled = kinds["Rule"] + kinds["Definition"] + kinds["Transition"] + kinds["GeneralAuthorisation"]
    verified = sum(one.standing.verified is not None for one in provisions)
    counted = [str(count) for count in (modelled, kinds["Indexed"], kinds["NotModelled"])]
    return [*counted, f"{verified}/{len(provisions)}"]


def _act(one: ActInTime, titles: dict[str, str], language: Language) -> list[str]:
    note = "" if one.note is None else plain(one.note.text.into(language))
    return [
        plain(one.short.text.into(language)),
        period_words(one.applies.period, language),
        note,
        _seen(one, titles, language),
    ]


def _list(one: ListVersion, titles: dict[str, str], language: Language) -> Iterator[str]:
    adds = one.adds.nl if language is Language.NL else one.adds.en
    particulars = [
        (_AMENDING, plain(titles.get(one.act, one.act))),
        (_TEXT, words.TEXT_KNOWN[one.text_known].into(language)),
        (_NEW, plain("; ".join(adds)) or "–"),
        (_NOTE, "" if one.note is None else plain(one.note.text.into(language))),
        (_CHECKED, _seen(one, titles, language)),
    ]
    when = _when(one, language)
    yield f"### {when[:1].upper()}{when[1:]}"
    yield bullets(f"**{label.into(language)}:** {said}" for label, said in particulars if said)


def _when(one: ListVersion, language: Language) -> str:
    if one.from_ is None:
        return _ANNOUNCED.into(language)
    start = spelled_day(one.from_.start.day, language)
    if one.until is None:
        return words.IN_FORCE_FROM.format(start=start).into(language)
    return words.IN_FORCE_UNTIL.format(start=start, until=spelled_day(one.until, language)).into(language)


def _seen(one: ActInTime | ListVersion, titles: dict[str, str], language: Language) -> str:
    if one.verified == "no":
        return words.NOT_VERIFIED.into(language)
    source = titles.get(one.verified.source, one.verified.source)
    return f"{plain(source)}, {spelled_day(one.verified.on, language)}"
