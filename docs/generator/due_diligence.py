"""Red flags and safeguards: what to look for, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator import words
from docs.generator.markdown import Page, bullets, code, page, plain
from sluis.cli import words as cli_words
from sluis.cli.diligence_words import ABOUT
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.world import World
    from sluis.knowledge.dimension import Dimension
    from sluis.knowledge.entry import Verified
    from sluis.knowledge.red_flag import RedFlag
    from sluis.knowledge.safeguard import Safeguard

_FLAGS_LEAD = Text(
    nl="Een rode vlag is een teken dat er iets niet klopt. Zij is geen bewijs en geen verbod: zij is een reden om door te"
    " vragen. Een rode vlag maakt een risico nooit lager. Die niet is opgelost in het onderzoek van een casus, telt mee in het"
    " risico; zie [zo doet u dat](../../nl/how-to/due-diligence.md).",
    en="A red flag is a sign that something is wrong. It is no proof and no prohibition: it is a reason to ask on. A red flag"
    " never makes a risk lower. One that is not resolved in the due diligence of a case counts in its risk; see"
    " [how to](../../en/how-to/due-diligence.md).",
)
_SAFEGUARDS_LEAD = Text(
    nl="Een waarborg is een vorm die een maatregel kan hebben. Bij elke staat hoe ver zij een risico op zijn best verlaagt."
    " Zij neemt nooit een wettelijke plicht weg. Wat op de klant rust, is zijn woord: dat neemt een aanwijzing voor misbruik"
    " niet weg.",
    en="A safeguard is a form that a measure can take. Each says how far it can at best lower a risk. It never takes away"
    " a legal duty. What rests on the customer is his word: that takes away no sign of misuse.",
)
_STEPS = {
    "classify": Text(nl="1, is het cybersurveillance?", en="1, is it cyber-surveillance?"),
    "capabilities": Text(nl="2, wat kan het product?", en="2, what can the item do?"),
    "stakeholders": Text(nl="3, wie doen er mee, en waarvoor?", en="3, who takes part, and what for?"),
    "mitigation": Text(nl="4, voorkomen, beperken en leren", en="4, prevent, mitigate and learn"),
}
_SECURITY = {
    "espionage": Text(nl="spionage", en="espionage"),
    "sabotage": Text(nl="sabotage", en="sabotage"),
    "vital_infrastructure": Text(nl="vitale infrastructuur", en="vital infrastructure"),
    "weakened_protection": Text(nl="zwakkere bescherming van netwerken", en="weaker protection of networks"),
    "hostile_actors": Text(nl="terroristen of vijandige staten", en="terrorists or hostile states"),
}
_KINDS = {
    "technical": Text(nl="Techniek", en="Technical"),
    "contract": Text(nl="Contract", en="Contract"),
    "statement": Text(nl="Verklaringen", en="Statements"),
    "approval": Text(nl="Besluit en oordeel", en="Decision and view"),
    "follow_up": Text(nl="Volgen na de levering", en="Following up"),
    "contact_authority": Text(nl="Contact met de overheid", en="Contact with the authority"),
    "decline": Text(nl="Afzien", en="Withdrawing"),
}
_RESTS_ON = {
    "exporter": Text(nl="de exporteur", en="the exporter"),
    "customer": Text(nl="de klant", en="the customer"),
    "authority": Text(nl="de overheid", en="the authority"),
}
_WHY = Text(nl="Waarom", en="Why")
_RESOLVES = Text(nl="Wat het oplost", en="What resolves it")
_BEARS_ON = Text(nl="Telt voor", en="Bears on")
_STEP = Text(nl="Stap", en="Step")
_SOURCE = Text(nl="Bron", en="Source")
_READ = Text(nl="gelezen in: {title}", en="read in: {title}")
_NOT_READ = Text(nl="niet nagelezen", en="not verified")
_LOWERS = Text(nl="Verlaagt", en="Lowers")
_AT_BEST = Text(nl="{dimension} tot op zijn best {level}", en="{dimension} to {level} at best")
_NOTHING = Text(nl="geen enkel risico", en="no risk at all")
_RESTS = Text(nl="Rust op", en="Rests on")
_WORKS_IF = Text(nl="Werkt als", en="Works if")
_LIMITS = Text(nl="Grens", en="Limit")
_FORM_OF = Text(nl="Vorm van", en="Form of")


def red_flags_page(world: World, language: Language) -> Page:
    """Every red flag, by what it is about."""
    parts = [_FLAGS_LEAD.into(language)]
    for about, name in ABOUT.items():
        parts.append(f"## {name.into(language)}")
        for one in world.knowledge.red_flags:
            if one.about == about:
                parts += _red_flag(one, world, language)
    return page("red-flags.md", words.TITLES["red-flags"].into(language), language, parts)


def safeguards_page(world: World, language: Language) -> Page:
    """Every safeguard, by its kind."""
    parts = [_SAFEGUARDS_LEAD.into(language)]
    for kind, name in _KINDS.items():
        parts.append(f"## {name.into(language)}")
        for one in world.knowledge.safeguards:
            if one.kind == kind:
                parts += _safeguard(one, world, language)
    return page("safeguards.md", words.TITLES["safeguards"].into(language), language, parts)


def _red_flag(one: RedFlag, world: World, language: Language) -> Iterator[str]:
    yield f"### {code(one.id)}"
    yield plain(one.text.text.into(language))
    yield bullets(
        [
            _line(_WHY, plain(one.why.text.into(language)), language),
            _line(_RESOLVES, plain(one.resolves.text.into(language)), language),
            _line(_BEARS_ON, ", ".join(_dimension(each, one, language) for each in one.bears_on), language),
            _line(_STEP, _STEPS[one.step].into(language), language),
            _line(_SOURCE, _cited(one.cites, one.verified, world, language), language),
        ]
    )


def _dimension(dimension: Dimension, one: RedFlag, language: Language) -> str:
    """A dimension; national security with what is at stake."""
    name = cli_words.DIMENSIONS[dimension].into(language)
    at_stake = ", ".join(_SECURITY[each].into(language) for each in one.security)
    return f"{name} ({at_stake})" if dimension == "national_security" else name


def _safeguard(one: Safeguard, world: World, language: Language) -> Iterator[str]:
    yield f"### {code(one.id)}"
    yield plain(one.text.text.into(language))
    lowers = [
        _AT_BEST.format(dimension=cli_words.DIMENSIONS[each.dimension], level=cli_words.LEVELS[each.floor]).into(language)
        for each in one.lowers
    ]
    yield bullets(
        [
            _line(_LOWERS, ", ".join(lowers) or _NOTHING.into(language), language),
            _line(_RESTS, _RESTS_ON[one.rests_on].into(language), language),
            _line(_WORKS_IF, plain(one.works_if.text.into(language)), language),
            _line(_LIMITS, plain(one.limits.text.into(language)), language),
            _line(_FORM_OF, code(one.measure), language),
            _line(_SOURCE, _cited(one.cites, one.verified, world, language), language),
        ]
    )


def _line(label: Text, said: str, language: Language) -> str:
    return f"**{label.into(language)}:** {said}"


def _cited(cites: str, verified: Verified, world: World, language: Language) -> str:
    """Who says so, and where that was read if not in that very text."""
    written = plain(world.reader.citation(cites).text.into(language))
    if verified == "no":
        return f"{written} ({_NOT_READ.into(language)})"
    if cites.partition("/")[0] == verified.source:
        return written
    titles = {one.id: one.title.text for one in world.knowledge.sources}
    return f"{written} ({plain(_READ.format(title=titles[verified.source]).into(language))})"
