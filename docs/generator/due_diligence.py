"""Red flags: what to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator import words
from docs.generator.markdown import Page, bullets, code, page, plain
from sluis.cli import words as cli_words
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.world import World
    from sluis.knowledge.dimension import Dimension
    from sluis.knowledge.entry import Verified
    from sluis.knowledge.red_flag import RedFlag

_FLAGS_LEAD = Text(
    nl="Een rode vlag is een teken dat er iets niet klopt. Zij is geen bewijs en geen verbod: zij is een reden om door te"
    " vragen. Een rode vlag maakt een risico nooit lager. Sluis telt ze niet zelf mee in het risico: loop ze na bij het"
    " onderzoek.",
    en="A red flag is a sign that something is wrong. It is no proof and no prohibition: it is a reason to ask on. A red flag"
    " never makes a risk lower. Sluis does not count them in the risk itself: go through them in your due diligence.",
)
_ABOUT = {
    "item": Text(nl="Het product", en="The item"),
    "use": Text(nl="Het eindgebruik", en="The end-use"),
    "party": Text(nl="De koper en de eindgebruiker", en="The buyer and the end-user"),
    "intermediary": Text(nl="Wie ertussen zit", en="Those in between"),
    "country": Text(nl="Het land", en="The country"),
    "route": Text(nl="De route en de plaats", en="The route and the place"),
    "payment": Text(nl="De betaling", en="The payment"),
    "afterwards": Text(nl="Installatie, service en later", en="Installation, service and later"),
}
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
_WHY = Text(nl="Waarom", en="Why")
_RESOLVES = Text(nl="Wat het oplost", en="What resolves it")
_BEARS_ON = Text(nl="Telt voor", en="Bears on")
_STEP = Text(nl="Stap", en="Step")
_SOURCE = Text(nl="Bron", en="Source")
_READ = Text(nl="gelezen in: {title}", en="read in: {title}")
_NOT_READ = Text(nl="niet nagelezen", en="not verified")


def red_flags_page(world: World, language: Language) -> Page:
    """Every red flag, by what it is about."""
    parts = [_FLAGS_LEAD.into(language)]
    for about, name in _ABOUT.items():
        parts.append(f"## {name.into(language)}")
        for one in world.knowledge.red_flags:
            if one.about == about:
                parts += _red_flag(one, world, language)
    return page("red-flags.md", words.TITLES["red-flags"].into(language), language, parts)


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
