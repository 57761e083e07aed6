"""The table of outcomes: a listed and an unlisted item to twelve destinations on six days, each cell assessed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from docs.generator.markdown import Page, anchor, bullets, page, plain, table
from docs.generator.rulebook import file_of
from docs.generator.words import TITLES
from sluis.assessment import When, assess, read_case
from sluis.assessment.case import classification_of
from sluis.cli.dates import spelled_day
from sluis.law.rule import Effect, GeneralAuthorisation, Rule
from sluis.law.text import Language, Text
from sluis.law.truth import NO, YES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sluis.assessment import Answer, Case, World
    from sluis.assessment.case import Classification, Screening
    from sluis.law.rule import AnyProvision

DAYS = (date(2012, 6, 1), date(2019, 9, 10), date(2021, 9, 8), date(2021, 9, 9), date(2024, 6, 3))
"""The last column is the last day that the knowledge reaches to."""
DESTINATIONS = {
    "NO": Text(nl="Noorwegen", en="Norway"),
    "GB": Text(nl="Verenigd Koninkrijk", en="United Kingdom"),
    "IS": Text(nl="IJsland", en="Iceland"),
    "CH": Text(nl="Zwitserland", en="Switzerland"),
    "TR": Text(nl="Turkije", en="Türkiye"),
    "RU": Text(nl="Rusland", en="Russia"),
    "BY": Text(nl="Belarus", en="Belarus"),
    "IR": Text(nl="Iran", en="Iran"),
    "CN": Text(nl="China", en="China"),
    "AE": Text(nl="Emiraten", en="Emirates"),
    "CW": Text(nl="Curaçao", en="Curaçao"),
    "US": Text(nl="Verenigde Staten", en="United States"),
}
CASES = ("listed-5a001j", "unlisted-cyber")
_YEAR_FIRST = 2015
_EFFECTS = {
    "prohibited": Effect.PROHIBITION,
    "authorisation_required": Effect.AUTHORISATION,
    "notify_authority": Effect.NOTIFY,
}
_LEAD = Text(
    nl="Twee producten naar twaalf bestemmingen op zes dagen: 144 beoordelingen, elk door Sluis gemaakt. De casussen zijn"
    " compleet op twee dingen na, de dag en de bestemming; die vult deze tabel in. De laatste kolom is {day}: tot die dag zijn"
    " wijzigingen gevolgd. Onder de uitkomst staat de bepaling waarop zij rust.",
    en="Two items to twelve destinations on six days: 144 assessments, each made by Sluis. The cases are complete in all but"
    " two things, the day and the destination; this table fills these in. The last column is {day}: changes were followed up to"
    " that day. Below the outcome stands the provision that it rests on.",
)
_WORDS = {
    "free": Text(nl="vrij", en="free"),
    "authorised": Text(nl="algemeen", en="general"),
    "notify_authority": Text(nl="melden", en="notify"),
    "authorisation_required": Text(nl="vergunning", en="authorisation"),
    "prohibited": Text(nl="verbod", en="prohibited"),
    "cannot_tell": Text(nl="open", en="open"),
}
_MEANS = {
    "free": Text(
        nl="vrij. De genoemde bepaling geldt dan niet: het product staat niet op de lijst, of het verlaat de Unie niet",
        en="free. The provision named does not hold: the item is not listed, or does not leave the Union",
    ),
    "authorised": Text(
        nl="toegestaan met een algemene EU-vergunning, waarvan alle voorwaarden zijn vervuld",
        en="authorised by a Union general export authorisation of which every condition is met",
    ),
    "notify_authority": Text(nl="melden bij de autoriteit", en="notify the authority"),
    "authorisation_required": Text(nl="vergunning vereist", en="authorisation required"),
    "prohibited": Text(
        nl="verboden; bij aftapapparatuur: zonder vergunning vooraf",
        en="prohibited; for interception equipment: without prior authorisation",
    ),
    "cannot_tell": Text(nl="nog niet te zeggen; wat ontbreekt staat onder de tabel", en="cannot tell; below the table: why"),
}
_CASES = {
    "listed-5a001j": Text(
        nl="Toezicht op IP-netwerken: 5A001.j, op de lijst vanaf 31 december 2014",
        en="Surveillance of IP networks: 5A001.j, listed from 31 December 2014",
    ),
    "unlisted-cyber": Text(
        nl="Een cybersurveillanceproduct dat op geen lijst staat",
        en="A cyber-surveillance item that is on no list",
    ),
}
_FILE = Text(nl="Casus: `examples/destinations/{file}.yaml`", en="Case: `examples/destinations/{file}.yaml`")
_COUNTED = Text(nl="{number} cellen: {counts}.", en="{number} cells: {counts}.")
_TO = Text(nl="naar", en="to")
_NOT = Text(nl="niet: ", en="not: ")
_ANNEX = Text(nl="bijlage", en="annex")
_MISSING = Text(nl="Wat ontbreekt waar het nog niet te zeggen is", en="What is missing where nobody can tell")
_WHY = Text(nl="Waarom de cellen zo zijn", en="Why the cells are as they are")
_REASONS = (
    Text(
        nl="**2012, 5A001.j.** De post kwam op 31 december 2014 op de lijst. Of het product in 2012 onder een andere post viel,"
        " is hier niet bekend: de hele lijst van toen is niet opgenomen. Naar Iran is het antwoord er wel: de bijlage over"
        " aftapapparatuur sluit alleen uit wat op de lijst staat, en dat was toen niet zo.",
        en="**2012, 5A001.j.** The entry came onto the list on 31 December 2014. Whether the item fell under another entry in"
        " 2012 is not known here: the whole list of then is not included. For Iran there is an answer: the annex on"
        " interception equipment excepts only what is listed, and then it was not.",
    ),
    Text(
        nl="**Noorwegen, Zwitserland, Verenigde Staten.** EU001 gold er al onder Verordening 428/2009 en geldt er nog.",
        en="**Norway, Switzerland, United States.** EU001 was there under Regulation 428/2009 already, and still is.",
    ),
    Text(
        nl="**IJsland** kwam pas met Verordening 2021/821 bij EU001, op 9 september 2021.",
        en="**Iceland** came to EU001 only with Regulation 2021/821, on 9 September 2021.",
    ),
    Text(
        nl="**Verenigd Koninkrijk.** Tot en met 31 december 2020 gold het als deel van de Unie: geen uitvoer, en 5A001.j staat"
        " niet in bijlage IV. Vanaf 1 januari 2021 is het een bestemming van EU001.",
        en="**United Kingdom.** Up to and including 31 December 2020 it counted as part of the Union: no export, and 5A001.j is"
        " not in Annex IV. From 1 January 2021 it is a destination of EU001.",
    ),
    Text(
        nl="**Rusland en Belarus.** Producten van bijlage I zijn er verboden vanaf 26 februari en 3 maart 2022. Voor"
        " aftapapparatuur buiten de lijst is vooraf een vergunning nodig: Belarus sinds 2021, Rusland vanaf 27 mei 2024.",
        en="**Russia and Belarus.** Items of Annex I are prohibited there from 26 February and 3 March 2022. Interception"
        " equipment outside the list needs prior authorisation: Belarus since 2021, Russia from 27 May 2024.",
    ),
    Text(
        nl="**Iran.** Aftapapparatuur buiten de lijst heeft sinds 24 maart 2012 vooraf een vergunning nodig (359/2011). Voor"
        " producten van bijlage I geldt het verbod van 267/2012 weer vanaf 30 september 2025.",
        en="**Iran.** Interception equipment outside the list needs prior authorisation since 24 March 2012 (359/2011). For"
        " items of Annex I the ban of 267/2012 applies again from 30 September 2025.",
    ),
    Text(
        nl="**China, Turkije, Emiraten.** Een vergunning voor het product op de lijst. Het andere is vrij zolang niemand is"
        " ingelicht, niets weet en niets vermoedt: dat is zo in deze casus, en het land alleen verandert dat niet.",
        en="**China, Türkiye, Emirates.** An authorisation for the listed item. The other is free while nobody was informed,"
        " knows or suspects anything: that is so in this case, and the country by itself does not change it.",
    ),
    Text(
        nl="**Curaçao** is een deel van het Koninkrijk, maar voor deze verordeningen een derde land.",
        en="**Curaçao** is part of the Kingdom of the Netherlands, but a third country for these regulations.",
    ),
)


class Cell(NamedTuple):
    """One case to one destination on one day, assessed."""

    case: str
    destination: str
    day: date
    answer: Answer


def cells(folder: Path, world: World) -> tuple[Cell, ...]:
    """Every cell of both tables."""
    cases = {name: _read(folder / f"{name}.yaml", world) for name in CASES}
    return tuple(
        Cell(name, country, day, assess(placed(case, country, day), world, When(day)))
        for name, case in cases.items()
        for country in DESTINATIONS
        for day in (*DAYS, world.knowledge.horizon)
    )


def placed(case: Case, country: str, day: date) -> Case:
    """The case with its destination and its day, and whatever is of that country or of that day."""
    return replace(
        case,
        as_of=day,
        destination=country,
        purchasing_country=country,
        parties=tuple(replace(one, country=country) for one in case.parties),
        items=tuple(replace(one, classification=_made(classification_of(one.classification), day)) for one in case.items),
        screening=_screened(case.screening, day),
    )


def _made(one: Classification | None, day: date) -> Classification | None:
    return one and replace(one, on=day)


def _screened(screening: Screening | None, day: date) -> Screening | None:
    if screening is None or screening.attested is None:
        return screening
    return replace(screening, attested=replace(screening.attested, on=day))


def _read(path: Path, world: World) -> Case:
    return read_case(path.read_bytes(), path.name, world)


def outcomes_page(found: Sequence[Cell], world: World, language: Language) -> Page:
    """Both tables with what is missing where nobody can tell, and why the cells are as they are."""
    horizon = world.knowledge.horizon
    parts = [_LEAD.format(day=spelled_day(horizon, language)).into(language), _key(language)]
    for name in CASES:
        own = [one for one in found if one.case == name]
        parts += [f"## {_CASES[name].into(language)} {{#{anchor(name)}}}", _FILE.format(file=name).into(language)]
        parts += [_counts(own, language), _table(own, world, language), *_missing(own, language)]
    parts += [f"## {_WHY.into(language)}", bullets(one.into(language) for one in _REASONS)]
    return page("outcomes.md", TITLES["outcomes"].into(language), language, parts)


def _key(language: Language) -> str:
    return bullets(f"**{_WORDS[name].into(language)}**: {plain(means.into(language))}" for name, means in _MEANS.items())


def _counts(own: Sequence[Cell], language: Language) -> str:
    outcomes = [one.answer.outcome for one in own]
    said = [f"{_WORDS[name].into(language)} {outcomes.count(name)}" for name in _WORDS if name in outcomes]
    return _COUNTED.format(number=len(own), counts=", ".join(said)).into(language)


def _table(own: Sequence[Cell], world: World, language: Language) -> str:
    days = list(dict.fromkeys(one.day for one in own))
    places = {one.day: position for position, one in enumerate(own[: len(days)])}
    head = [_TO.into(language), *(day.isoformat() for day in days)]
    rows: dict[str, list[str]] = {}
    for one in own:
        row = rows.setdefault(one.destination, ["", *("" for _ in days)])
        row[0] = f"**{DESTINATIONS[one.destination].into(language)}**"
        row[places[one.day] + 1] = f"**{_WORDS[one.answer.outcome].into(language)}**<br>{_cited(one, world, language)}"
    return table(head, rows.values())


def _cited(cell: Cell, world: World, language: Language) -> str:
    """The main citation of a cell, short, with a link to the rule book."""
    rule = main_rule(cell, world)
    place = f"{file_of(rule.cites.act)}#{anchor(rule.id)}"
    negated = _NOT.into(language) if cell.answer.outcome == "free" else ""
    return f"<small>{negated}[{short(rule.cites.path, language)}]({place})</small>"


def main_rule(cell: Cell, world: World) -> AnyProvision:
    """What the outcome rests on: the gravest duty, the general authorisation, or the requirement that is not met."""
    answer = cell.answer
    if answer.outcome == "authorised":
        usable = next(one.id for one in answer.lines[0].authorisations if one.usable == "yes")
        return next(one for one in _authorisations(world, cell.day) if one.name == usable)
    by_id = {one.id: one for one in world.law.provisions}
    wanted = _EFFECTS.get(answer.outcome)
    for duty in answer.duties:
        rule = by_id[duty.id]
        if isinstance(rule, Rule) and duty.state == "due" and rule.obligation.duty.effect is wanted:
            return rule
    return next(
        one
        for one in world.law.provisions
        if one.id.endswith(".listed_items_need_authorisation") and one.standing.period.contains(cell.day) is YES
    )


def _authorisations(world: World, day: date) -> Iterator[GeneralAuthorisation]:
    for one in world.law.provisions:
        if isinstance(one, GeneralAuthorisation) and one.standing.period.contains(day) is not NO:
            yield one


def short(path: str, language: Language) -> str:
    """A citation as people say it: `art. 3(1) 428/2009`, `EU001 2021/821`."""
    act, *parts = path.split("/")
    _, year, number = act.split("-")
    # Until 2015 the number came before the year.
    name = f"{number}/{year}" if int(year) < _YEAR_FIRST else f"{year}/{number}"
    if parts[0].startswith("annex"):
        last = parts[-1].partition("_")[2].upper()
        return f"{last} {name}" if last.startswith("EU0") else f"{_ANNEX.into(language)} {_roman(parts[0])} {name}"
    article, *below = (part.partition("_")[2] for part in parts)
    return f"art. {article}{''.join(f'({one})' for one in below)} {name}"


def _roman(part: str) -> str:
    number = part.partition("_")[2]
    letter = number[-1] if number[-1] not in "ivx" else ""
    return number.removesuffix(letter).upper() + letter


def _missing(own: Sequence[Cell], language: Language) -> Iterator[str]:
    """What is missing where nobody can tell: the same questions together."""
    groups: dict[tuple[Text, ...], list[Cell]] = {}
    for one in own:
        if one.answer.outcome == "cannot_tell":
            groups.setdefault(tuple(each.question for each in one.answer.questions.deciding), []).append(one)
    if groups:
        yield f"### {_MISSING.into(language)}"
    for questions, group in groups.items():
        days: dict[str, list[str]] = {}
        for one in group:
            days.setdefault(one.day.isoformat(), []).append(one.destination)
        where = "; ".join(f"{day}: {', '.join(countries)}" for day, countries in days.items())
        yield f"**{where}**"
        yield bullets(plain(one.into(language)) for one in questions)
