"""What is on record about destinations: legal facts and signs, documented misuse, and the names of countries."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from docs.generator import words
from docs.generator.markdown import Page, bullets, code, page, plain, table
from sluis.destinations import legal_words
from sluis.destinations.misuse import EVIDENCE, known_from
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.world import World
    from sluis.knowledge.destination import CountrySign, GroupMember, Misuse, SanctionsRegime
    from sluis.knowledge.entry import Since, Verified

_LEGAL_LEAD = Text(
    nl="Feiten over landen, met hun periode en bron: ze tellen nooit mee in een score. Wapenembargo's en bestemmingen van"
    " algemene vergunningen staan in eigen tabellen. Of een verordening aftapapparatuur beperkt, staat in het regelboek. Deze"
    " lijst is niet volledig: een land zonder rij kan maatregelen hebben die niemand hier bekeek.",
    en="Facts about countries, with their period and source: they never count in a score. Arms embargoes and destinations of"
    " general authorisations have tables of their own. Whether a regulation restricts interception equipment is in the rule"
    " book. This list is not complete: a country without a row may have measures that nobody here looked at.",
)
_MISUSE_LEAD = Text(
    nl="Wat bekend is over surveillancetechniek in handen van staten, met de bron en de dag van bekendmaking. Het is bewijs"
    " naast de score, en telt daar niet in mee. Niets wordt getoond voor een dag waarop het nog niet openbaar was. Onderzoekers"
    " kijken waar zij partners hebben; wie zelf techniek maakt, koopt niets. Geen vermelding bewijst dus niets.",
    en="What is known of surveillance technology in the hands of states, with the source and the day of publication. It is"
    " evidence beside the score, and no part of it. Nothing is shown for a day on which it was not public yet. Researchers look"
    " where they have partners; those who make their own technology buy none. No entry therefore proves nothing.",
)
_NAMES_LEAD = Text(
    nl="Korte namen, in het Nederlands en het Engels. Een naam zegt niets over de status van een gebied.",
    en="Short names, in Dutch and in English. A name says nothing about the status of an area.",
)
_SANCTIONS = Text(nl="EU-sancties per land", en="EU sanctions by country")
_GROUPS = Text(nl="Unie, EVA en exportcontroleregimes", en="Union, EFTA and export control regimes")
_SIGNS = Text(nl="Tekens: omleiding en dreiging", en="Signs: diversion and threat")
_FORMER = Text(nl="Landen die er niet meer zijn", en="Countries that are no more")
_HEADS = {
    "country": Text(nl="Land", en="Country"),
    "act": Text(nl="Besluit", en="Act"),
    "about": Text(nl="Wegens", en="In view of"),
    "measures": Text(nl="Maatregelen", en="Measures"),
    "when": Text(nl="Periode", en="Period"),
    "note": Text(nl="Toelichting", en="Note"),
    "source": Text(nl="Gezien in", en="Seen in"),
    "says": Text(nl="Wat", en="What"),
    "known": Text(nl="Bekend sinds", en="Known since"),
    "code": Text(nl="Code", en="Code"),
    "dutch": Text(nl="Nederlands", en="Dutch"),
    "english": Text(nl="Engels", en="English"),
    "until": Text(nl="Tot", en="Until"),
    "successors": Text(nl="Nu", en="Now"),
}
_BY = Text(nl="uiterlijk {day}", en="by {day}")
_UNTIL = Text(nl="{start} tot {until}", en="{start} until {until}")
_NOT_READ = Text(nl="niet nagelezen", en="not verified")
_YEARS = Text(nl="{since}–{year}", en="{since}–{year}")


def legal_facts_page(world: World, language: Language) -> Page:
    """Sanctions regimes, groups and signs, each with its period."""
    names = _names(world, language)
    known = world.knowledge
    regimes = table(
        _head(("country", "act", "about", "measures", "when", "note", "source"), language),
        (
            _regime(one, names, language)
            for one in sorted(known.sanctions_regimes, key=lambda row: (names[row.country], row.id))
        ),
    )
    signs = table(
        _head(("country", "says", "when", "source"), language),
        (_sign(one, names, language) for one in sorted(known.country_signs, key=lambda row: (names[row.country], row.id))),
    )
    parts = [
        _LEGAL_LEAD.into(language),
        f"## {_SANCTIONS.into(language)}",
        regimes,
        f"## {_SIGNS.into(language)}",
        signs,
        f"## {_GROUPS.into(language)}",
        *_groups(known.group_members, names, language),
    ]
    return page("legal-facts.md", words.TITLES["legal-facts"].into(language), language, parts)


def misuse_page(world: World, language: Language) -> Page:
    """Documented misuse, by how strong the evidence is."""
    names = _names(world, language)
    parts = [_MISUSE_LEAD.into(language)]
    for kind, (title, strength) in EVIDENCE.items():
        rows = sorted((one for one in world.knowledge.misuse if one.kind == kind), key=lambda row: (names[row.country], row.id))
        head = _head(("country", "when", "says", "known", "source"), language)
        parts += [
            f"## {title.into(language)}",
            strength.into(language),
            table(head, (_misuse(one, names, language) for one in rows)),
        ]
    return page("misuse.md", words.TITLES["misuse"].into(language), language, parts)


def country_names_page(world: World, language: Language) -> Page:
    """Every country and territory, and the countries that are no more."""
    known = world.knowledge
    current = table(
        _head(("code", "dutch", "english", "note"), language),
        (
            [code(one.code), plain(one.name.nl), plain(one.name.en), plain(one.note.text.into(language)) if one.note else ""]
            for one in known.country_names
        ),
    )
    former = table(
        _head(("code", "dutch", "english", "until", "successors", "note"), language),
        (
            [
                code(one.code),
                plain(one.name.nl),
                plain(one.name.en),
                str(one.until),
                ", ".join(map(code, one.successors)),
                plain(one.note.text.into(language)) if one.note else "",
            ]
            for one in known.former_countries
        ),
    )
    parts = [_NAMES_LEAD.into(language), current, f"## {_FORMER.into(language)}", former]
    return page("country-names.md", words.TITLES["country-names"].into(language), language, parts)


def _regime(one: SanctionsRegime, names: dict[str, str], language: Language) -> list[str]:
    measures = ", ".join(legal_words.MEASURES[each].into(language) for each in one.measures)
    note = plain(one.note.text.into(language)) if one.note else ""
    cells = [_place(one.country, names), plain(one.act), plain(one.about.text.into(language)), measures]
    return [*cells, _when(one, language), note, _seen(one.verified, language)]


def _sign(one: CountrySign, names: dict[str, str], language: Language) -> list[str]:
    said = plain(one.says.text.into(language))
    return [_place(one.country, names), said, _when(one, language), _seen(one.verified, language)]


def _misuse(one: Misuse, names: dict[str, str], language: Language) -> list[str]:
    years = str(one.year) if one.since is None else _YEARS.format(since=one.since, year=one.year).into(language)
    said = f"{plain(one.what.text.into(language))} ({plain(one.technology)})"
    return [_place(one.country, names), years, said, str(known_from(one)), _seen(one.verified, language)]


def _groups(members: tuple[GroupMember, ...], names: dict[str, str], language: Language) -> Iterator[str]:
    """The members of each group, with since when."""
    by_group: dict[str, list[str]] = defaultdict(list)
    for one in sorted(members, key=lambda row: names[row.country]):
        by_group[one.group].append(f"{_place(one.country, names)}: {_when(one, language)}")
    for group, title in legal_words.GROUPS.items():
        yield f"### {title.into(language)}"
        yield bullets(by_group[group])


def _when(one: SanctionsRegime | CountrySign | GroupMember, language: Language) -> str:
    start = _start(one.from_, language)
    return start if one.until is None else _UNTIL.format(start=start, until=one.until).into(language)


def _start(since: Since, language: Language) -> str:
    return str(since.on) if since.on is not None else _BY.format(day=since.not_after).into(language)


def _seen(verified: Verified, language: Language) -> str:
    return _NOT_READ.into(language) if verified == "no" else code(verified.source)


def _place(country: str, names: dict[str, str]) -> str:
    return f"{plain(names[country])} ({code(country)})"


def _names(world: World, language: Language) -> dict[str, str]:
    return {one.code: one.name.text.into(language) for one in world.knowledge.country_names}


def _head(names: tuple[str, ...], language: Language) -> list[str]:
    return [_HEADS[name].into(language) for name in names]
