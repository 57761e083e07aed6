"""The rule book: every provision that Sluis knows, act by act, in the order of the law."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from docs.generator import words
from docs.generator.decision import is_term, shown_table, term_words, with_paragraphs
from docs.generator.markdown import Page, anchor, bullets, code, page, plain, table
from docs.generator.tree import tree
from sluis.assessment.due import basis
from sluis.cli import words as cli_words
from sluis.cli.dates import spelled_day
from sluis.cli.provision_order import in_order
from sluis.law.citation import Citation
from sluis.law.condition import Defined
from sluis.law.deadline import deadline_words
from sluis.law.fold import nodes_of
from sluis.law.rule import AnyProvision, Definition, GeneralAuthorisation, Indexed, NotModelled, ReliefKind, Rule, Transition
from sluis.law.text import Language, Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from docs.generator.examples import Touch
    from docs.generator.scenarios import Scenario
    from sluis.assessment import World
    from sluis.law.citation import Act
    from sluis.law.condition import Condition
    from sluis.law.period import Period
    from sluis.law.rule import Obligation

_LEAD = Text(
    nl="Elke bepaling die Sluis kent, in onze eigen woorden. De officiële tekst beslist. *Gemodelleerd*:"
    " Sluis rekent de"
    " bepaling door. *Geïndexeerd*: de bepaling richt zich tot een ander dan de exporteur, of verwijst"
    " alleen."
    " *Niet gemodelleerd*: Sluis noemt de bepaling en houdt de uitkomst open zolang zij kan gelden.",
    en="Every provision that Sluis knows, in our own words. The official text decides. *Modelled*: Sluis"
    " decides the"
    " provision. *Indexed*: the provision addresses somebody other than the exporter, or only points"
    " elsewhere."
    " *Not modelled*: Sluis names the provision, and keeps the outcome open while it may apply.",
)
_ACT = Text(nl="regeling", en="act")
_COUNT = Text(nl="bepalingen", en="provisions")
_TERMS = Text(nl="Begrippen", en="Terms")
_TERMS_LEAD = Text(
    nl="Deze begrippen komen in meer bepalingen voor. In de tabellen hieronder zijn zij één rij.",
    en="These terms occur in several provisions. In the tables below they are one row.",
)
_KIND = Text(nl="soort", en="kind")
_WHO = Text(nl="wie", en="who")
_DUTY = Text(nl="plicht", en="duty")
_WHEN = Text(nl="wanneer", en="when")
_DEADLINE = Text(nl="termijn", en="deadline")
_RECKONED = Text(nl="{text} (gerekend volgens {act})", en="{text} (reckoned by {act})")
_PERIOD = Text(nl="geldt", en="applies")
_CHECKED = Text(nl="geverifieerd", en="verified")
_READING = Text(nl="lezing", en="reading")
_RELIEF = {
    ReliefKind.EXEMPTION: Text(nl="uitgezonderd", en="exempt"),
    ReliefKind.DEROGATION: Text(nl="te vergunnen", en="may be authorised"),
}
_BEFORE = Text(nl="voorganger", en="predecessor")
_AFTER = Text(nl="opvolger", en="successor")
_KEY = Text(nl="naam in Sluis", en="name in Sluis")
_CEILING = Text(nl="kan ten hoogste opleveren", en="can at most give")
_KEEPS = Text(nl="houdt in stand", en="keeps alive")
_RULE = Text(nl="De regel", en="The rule")
_SCOPE = Text(nl="Kan gelden als", en="May apply if")
_CONDITION = Text(nl="Vervuld als", en="Met if")
_TABLE = Text(nl="Beslistabel", en="Decision table")
_EXAMPLES = Text(nl="Voorbeelden", en="Examples")
_PROVISION = Text(nl="bepaling", en="provision")
_MARK = Text(nl="✓", en="✓")
_APPLIES = Text(nl="geldt vanaf (– tot)", en="applies from (– until)")
_CHECKED_KEY = Text(
    nl="✓ vergeleken met de officiële tekst; – nog niet. ≤: uiterlijk op deze dag begonnen.",
    en="✓ compared with the official text; – not yet. ≤: began by this day at the latest.",
)
_WHOLE = Text(nl="de rechtshandeling als geheel", en="the act as a whole")
_HISTORY = Text(nl="Geschiedenis", en="History")
_DAY = Text(nl="dag", en="day")
_BEGINS = Text(nl="begint", en="begins")
_ENDS = Text(nl="eindigt (die dag niet meer)", en="ends (that day excluded)")
_MOST_LINKS = 8
_MOST_SCENARIOS = 6
_SCENARIOS = Text(nl="Scenario’s die dit toetsen ({number}; in het Engels)", en="Scenarios that test this ({number})")
_MORE_SCENARIOS = Text(nl="… en nog {number}, in {files}.", en="… and {number} more, in {files}.")
_EXPECTED = {
    "due": Text(nl="geldt", en="applies"),
    "possible": Text(nl="geldt misschien", en="may apply"),
    "fulfilled": Text(nl="vervuld", en="fulfilled"),
    "absent": Text(nl="geldt niet", en="does not apply"),
    "open": Text(nl="houdt de uitkomst open", en="keeps the outcome open"),
    "out_of_scope": Text(nl="raakt de casus niet", en="does not touch the case"),
    "indexed": Text(nl="wordt genoemd", en="is named"),
    "later": Text(nl="niet van kracht, zou gelden", en="not in force, would apply"),
    "yes": Text(nl="bruikbaar", en="usable"),
    "no": Text(nl="niet bruikbaar", en="not usable"),
    "unknown": Text(nl="nog niet te zeggen of bruikbaar", en="cannot tell whether usable"),
}
_TOUCHED = {
    "yes": Text(nl="geldt in {example}", en="holds in {example}"),
    "unknown": Text(nl="kan gelden in {example}", en="may hold in {example}"),
}


class Book(NamedTuple):
    """What the rule book is made from."""

    world: World
    touches: Mapping[str, list[Touch]]
    scenarios: Mapping[str, list[Scenario]]
    places: Mapping[str, str]
    language: Language

    def say(self, text: Text) -> str:
        """The words in the book's language, to be shown as they are."""
        return plain(text.into(self.language))


def rule_book(book: Book) -> Iterator[Page]:
    """The contents page, and a page for each act."""
    acts = by_act(book.world.law.provisions)
    rows = [(f"[{book.say(act.name)}]({file_of(act)})", str(len(found)), _official(book, act)) for act, found in acts.items()]
    head = [text.into(book.language) for text in (_ACT, _COUNT, words.OFFICIAL)]
    title = words.TITLES["rule-book"].into(book.language)
    yield page("rule-book.md", title, book.language, [_LEAD.into(book.language), table(head, rows)])
    for act, found in acts.items():
        yield page(file_of(act), _capital(act.name.into(book.language)), book.language, _act(book, act, found))


def by_act(provisions: Sequence[AnyProvision]) -> dict[Act, tuple[AnyProvision, ...]]:
    """The provisions of each act, in its own order: as `sluis law` lists them."""
    return dict(in_order(provisions))


def file_of(act: Act) -> str:
    """The page of an act."""
    return f"rule-book-{anchor(act.id)}.md"


def period_words(period: Period, language: Language) -> str:
    """When something applies, in words."""
    start = spelled_day(period.start.day, language)
    if not period.start.exact:
        start = words.NOT_AFTER.format(day=start).into(language)
    if period.until is None:
        return words.IN_FORCE_FROM.format(start=start).into(language)
    return words.IN_FORCE_UNTIL.format(start=start, until=spelled_day(period.until, language)).into(language)


def _act(book: Book, act: Act, provisions: Sequence[AnyProvision]) -> Iterator[str]:
    yield f"{words.OFFICIAL.into(book.language)}: {_official(book, act)}"
    yield _contents(book, provisions)
    yield from _history(book, provisions)
    terms = _terms_without_article(book.world, act)
    if terms:
        yield f"## {_TERMS.into(book.language)}"
        yield _TERMS_LEAD.into(book.language)
    for term in terms:
        heading = f"{_capital(book.say(term.term))} ({_short(book, term.cites)})"
        yield f"### {heading} {{#{anchor(term.term.en)}}}"
        yield from _condition(book, term, _CONDITION)
    article = None
    for one in provisions:
        if one.cites.parts[:1] != article:
            article = one.cites.parts[:1]
            yield f"## {_capital(_short(book, Citation(one.cites.act, one.cites.parts[:1])))}"
        yield from _provision(book, one)


def _contents(book: Book, provisions: Sequence[AnyProvision]) -> str:
    """The provisions in the order of the law, each with what Sluis does with it and whether it was verified."""
    head = [text.into(book.language) for text in (_PROVISION, _MARK, _KIND, _APPLIES)]
    rows = [
        (
            f"[{_capital(_short(book, one.cites)) or book.say(_WHOLE)}](#{anchor(one.id)})",
            "✓" if one.standing.verified is not None else "–",
            words.KINDS[type(one).__name__].into(book.language),
            _days(one.standing.period),
        )
        for one in provisions
    ]
    return f"{table(head, rows)}\n\n{_CHECKED_KEY.into(book.language)}"


def _days(period: Period) -> str:
    start = f"{'' if period.start.exact else '≤ '}{period.start.day.isoformat()}"
    return start if period.until is None else f"{start} – {period.until.isoformat()}"


def _history(book: Book, provisions: Sequence[AnyProvision]) -> Iterator[str]:
    """On which day which provisions of the act began and ended; nothing where they all began on one day and none ended."""
    days: dict[date, tuple[list[str], list[str]]] = {}
    for one in provisions:
        link = f"[{_capital(_short(book, one.cites)) or book.say(_WHOLE)}](#{anchor(one.id)})"
        period = one.standing.period
        own = link if period.start.exact else f"≤ {link}"
        days.setdefault(period.start.day, ([], []))[0].append(own)
        if period.until is not None:
            days.setdefault(period.until, ([], []))[1].append(link)
    if len(days) > 1:
        yield f"## {_HISTORY.into(book.language)}"
        head = [text.into(book.language) for text in (_DAY, _BEGINS, _ENDS)]
        yield table(head, [(day.isoformat(), *map(_few, days[day])) for day in sorted(days)])


def _few(links: Sequence[str]) -> str:
    """The links, or the first few with how many there are more."""
    more = f", … (+{len(links) - _MOST_LINKS})" if len(links) > _MOST_LINKS else ""
    return ", ".join(links[:_MOST_LINKS]) + more or "–"


def _terms_without_article(world: World, act: Act) -> list[Defined]:
    """The terms of an act that rules use, but that no provision in the book defines."""
    defined = {id(one.condition) for one in world.law.provisions if isinstance(one, Definition)}
    return [node for node in _terms(world) if node.cites.act is act and id(node) not in defined]


def _terms(world: World) -> list[Defined]:
    nodes = (node for condition in world.law.conditions for node in nodes_of(condition))
    return list({id(node): node for node in nodes if isinstance(node, Defined) and is_term(node)}.values())


def places_of_terms(world: World, language: Language) -> dict[str, str]:
    """Where the book explains each term, by the words that stand for it."""
    articles = {id(one.condition): one for one in world.law.provisions if isinstance(one, Definition)}
    found = {}
    for node in _terms(world):
        own = articles.get(id(node))
        mark = anchor(node.term.en if own is None else own.id)
        found[term_words(node).into(language)] = f"{file_of(node.cites.act)}#{mark}"
    return found


def _provision(book: Book, one: AnyProvision) -> Iterator[str]:
    yield f"### {_capital(_short(book, one.cites))} {{#{anchor(one.id)}}}"
    yield book.say(one.words)
    yield bullets(_particulars(book, one))
    if isinstance(one, Rule):
        yield from _condition(book, one.condition, _RULE)
    elif isinstance(one, NotModelled):
        yield from _tree(book, one.scope, _SCOPE)
    elif isinstance(one, Definition | Transition | GeneralAuthorisation):
        yield from _condition(book, one.condition, _CONDITION)
    touched = book.touches.get(one.id)
    if touched:
        yield f"**{_EXAMPLES.into(book.language)}:** {'; '.join(_touched(book, touched))}"
    asserted = _asserted(book, one)
    if asserted:
        yield f"**{_SCENARIOS.format(number=len(asserted)).into(book.language)}**"
        yield bullets(_scenario(book, each) for each in asserted[:_MOST_SCENARIOS])
        if len(asserted) > _MOST_SCENARIOS:
            files = ", ".join(dict.fromkeys(code(f"tests/scenarios/{each.file}") for each in asserted))
            yield _MORE_SCENARIOS.format(number=len(asserted) - _MOST_SCENARIOS, files=files).into(book.language)


def _told(book: Book, one: AnyProvision) -> Iterator[tuple[Text, str]]:
    """How a text was read, and what may lift a prohibition."""
    if isinstance(one, Rule | Definition | GeneralAuthorisation) and one.reading is not None:
        yield _READING, book.say(one.reading)
    if isinstance(one, Rule):
        for each in one.relief:
            yield _RELIEF[each.kind], f"{book.say(each.words)} ({book.say(each.cites.text)})"


def _particulars(book: Book, one: AnyProvision) -> Iterator[str]:
    def line(label: Text, value: str) -> str:
        return f"**{label.into(book.language)}:** {value}"

    yield line(_KIND, words.KINDS[type(one).__name__].into(book.language))
    if isinstance(one, Rule):
        for label, text in _obliges(book, one.obligation):
            yield line(label, text)
    if isinstance(one, Indexed) and one.addresses is not None:
        yield line(_WHO, words.BEARERS[one.addresses].into(book.language))
    if isinstance(one, NotModelled):
        yield line(_CEILING, words.EFFECTS[one.ceiling].into(book.language))
    if isinstance(one, Transition):
        yield line(_KEEPS, f"{book.say(one.what)} ({_linked(book, one.keeps)})")
    yield line(_PERIOD, period_words(one.standing.period, book.language))
    yield line(_CHECKED, verified_words(book.world, one, book.language))
    for label, value in _told(book, one):
        yield line(label, value)
    for label, path in ((_BEFORE, one.standing.predecessor), (_AFTER, one.standing.successor)):
        if path is not None:
            yield line(label, _linked(book, path))
    yield line(_KEY, code(one.id))


def _obliges(book: Book, duty: Obligation) -> Iterator[tuple[Text, str]]:
    """Who must do what, how strictly, when, and by when."""
    strength = cli_words.STRENGTHS[duty.strength.value].into(book.language)
    yield _WHO, f"{words.BEARERS[duty.bearer].into(book.language)} ({strength})"
    yield _DUTY, book.say(duty.duty.words)
    if duty.trigger is not None:
        yield _WHEN, book.say(duty.trigger)
    if duty.deadline is not None:
        counted_by = basis(duty.deadline.limit)
        yield _DEADLINE, book.say(_RECKONED.format(text=deadline_words(duty.deadline), act=counted_by.text))


def verified_words(world: World, one: AnyProvision, language: Language) -> str:
    """With what the encoding was compared, and when; or that it was not yet."""
    seen = one.standing.verified
    if seen is None:
        return words.NOT_VERIFIED.into(language)
    titles = {source.id: source.title.text for source in world.knowledge.sources}
    source = titles[seen.source].into(language) if seen.source in titles else seen.source
    return plain(words.VERIFIED.format(source=source, on=spelled_day(seen.on, language)).into(language))


def _condition(book: Book, condition: Condition, label: Text) -> Iterator[str]:
    yield from _tree(book, condition, label)
    constraints = [one.condition for one in book.world.law.constraints]
    yield f"**{_TABLE.into(book.language)}**"
    yield shown_table(condition, constraints, book.language)


def _tree(book: Book, condition: Condition, label: Text) -> Iterator[str]:
    yield f"**{label.into(book.language)}**"
    yield tree(with_paragraphs(condition), book.language, book.places)


def _asserted(book: Book, one: AnyProvision) -> Sequence[Scenario]:
    """The scenarios that say something of a provision: by its place, its id or its name, on a day that it is there.

    One that expects of it that it would apply later, is of a day before.
    """
    found = book.scenarios.get(one.cites.path, []) + book.scenarios.get(one.id, [])
    if isinstance(one, GeneralAuthorisation):
        found = book.scenarios.get(one.name, [])
    period, today = one.standing.period, book.world.knowledge.horizon
    return [
        each
        for each in found
        if period.contains(each.day or today) is not NO or (each.expects == "later" and (each.day or today) < period.start.day)
    ]


def _scenario(book: Book, one: Scenario) -> str:
    """A scenario: its name, its day, what it expects of the provision, and why. The scenarios are written in English."""
    expected = _EXPECTED[one.expects].into(book.language)
    day = "" if one.day is None else f" ({one.day.isoformat()})"
    return f"{plain(one.name)}{day}: **{expected}**. {plain(one.because)}"


def _touched(book: Book, touched: Sequence[Touch]) -> Iterator[str]:
    for one in dict.fromkeys(touched):
        item = f" ({code(one.item)})" if one.item else ""
        link = f"[{one.example}](examples.md#{anchor(one.example)}){item}"
        yield _TOUCHED[one.truth].format(example=link).into(book.language)


def _linked(book: Book, path: str) -> str:
    """A provision named by its path: a link where the rule book has it, else the path."""
    for one in book.world.law.provisions:
        if one.cites.path == path:
            return f"[{book.say(one.cites.text)}]({file_of(one.cites.act)}#{anchor(one.id)})"
    for act in by_act(book.world.law.provisions):
        if path.partition("/")[0] == act.id:
            return f"[{book.say(act.name)}]({file_of(act)}), {code(path.partition('/')[2])}"
    return code(path)


def _official(book: Book, act: Act) -> str:
    return words.NO_OFFICIAL.into(book.language) if act.url is None else f"[{act.url}]({act.url})"


def _short(book: Book, cites: Citation) -> str:
    """A citation on the page of its own act: without the name of the act."""
    said = cites.text.into(book.language)
    place = said.removesuffix(cites.act.name.into(book.language)).strip()
    return plain(re.sub(r",? (van|of|bij|to)$", "", place)) if cites.parts else plain(said)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
