"""EU sanctions: each measure on goods or persons is a test of its own; what is not decided here stays open by country."""

from __future__ import annotations

from datetime import date
from itertools import chain

from sluis.law.citation import Citation
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_OCCUPIED_TERRITORIES, EU_SANCTIONS
from sluis.statutes.facts import deal, sanctions
from sluis.statutes.sanctions import (
    asset_freezes,
    belarus,
    circumvention,
    iran,
    myanmar,
    north_korea,
    russia,
    syria,
    ukraine,
    venezuela,
)
from sluis.statutes.sanctions.terms import involves

# Countries with measures on goods or persons since 2009, as far as recalled: none of the dates was verified, so that a start
# is only bounded, and before it the measure stays open. The second day is the end, taken late.
_MEASURES: dict[str, tuple[date, date | None]] = {
    "AF": (date(2009, 8, 27), None),
    "BY": (date(2011, 6, 20), None),
    "CD": (date(2009, 8, 27), None),
    "CF": (date(2013, 12, 5), None),
    "CI": (date(2009, 8, 27), date(2017, 1, 1)),
    "ER": (date(2010, 3, 1), date(2019, 1, 1)),
    "GN": (date(2009, 10, 27), None),
    "HT": (date(2022, 10, 21), None),
    "IQ": (date(2009, 8, 27), None),
    "IR": (date(2009, 8, 27), None),
    "KP": (date(2009, 8, 27), None),
    "LB": (date(2009, 8, 27), None),
    "LR": (date(2009, 8, 27), date(2017, 1, 1)),
    "LY": (date(2011, 2, 26), None),
    "MM": (date(2009, 8, 27), None),
    "NI": (date(2019, 10, 14), None),
    "RU": (date(2014, 7, 31), None),
    "SD": (date(2009, 8, 27), None),
    "SO": (date(2009, 8, 27), None),
    "SS": (date(2011, 7, 18), None),
    "SY": (date(2011, 5, 9), None),
    "UZ": (date(2009, 8, 27), date(2010, 1, 1)),
    "VE": (date(2017, 11, 13), None),
    "YE": (date(2014, 12, 18), None),
    "ZW": (date(2009, 8, 27), None),
}


# What is left of the countries of which rules decide a part. The letters of annexes are recalled, save where a rule cites them.
_LEFT: dict[str, Text] = {
    "BY": Text(
        nl="geavanceerde technologie (bijlage V bis), machines, industrie, luxe, luchtvaart, zeevaart, energie, diensten, ook"
        " software en IT-advies, en doorvoer",
        en="advanced technology (Annex Va), machinery, industry, luxury, aviation, shipping, energy, services, software and IT"
        " consultancy among them, and transit",
    ),
    "IR": Text(
        nl="raketgoederen, drones, uitrusting voor olie, gas, scheepvaart, metalen en bedrijfsprogrammatuur, nucleaire"
        " diensten",
        en="missile goods, drones, equipment for oil, gas, shipping, metals and enterprise software, nuclear services",
    ),
    "KP": Text(
        nl="bijna alles: de andere delen van bijlage II, machines, voertuigen en metalen (bijlage XI terdecies), luxe,"
        " helikopters en schepen, brandstof, computerdiensten, en wat een leger elders kan versterken",
        en="almost everything: the other parts of Annex II, machinery, vehicles and metals (Annex XIl), luxury, helicopters and"
        " vessels, fuel, computer services, and what may strengthen armed forces elsewhere",
    ),
    "MM": Text(
        nl="wapens, militaire opleiding en samenwerking",
        en="arms, military training and cooperation",
    ),
    "RU": Text(
        nl="industrie (bijlage XXIII), luxe (XVIII), luchtvaart en ruimtevaart (XI), brandstof en olieraffinage (XX, X),"
        " zeevaart (XVI), vuurwapens (XXXV), bedrijven van bijlage IV, diensten, ook bedrijfssoftware en IT-advies, kennis en"
        " octrooien, en doorvoer",
        en="industry (Annex XXIII), luxury (XVIII), aviation and space (XI), fuel and oil refining (XX, X), shipping (XVI),"
        " firearms (XXXV), companies on Annex IV, services, enterprise software and IT consultancy among them, know-how and"
        " patents, and transit",
    ),
    "SY": Text(
        nl="tot 29 mei 2025 uitrusting voor olie, gas en elektriciteit, brandstof, luxe, goud en bankbiljetten",
        en="until 29 May 2025 equipment for oil, gas and electricity, fuel, luxury, gold and banknotes",
    ),
    "VE": Text(
        nl="wapens en diensten daarvoor",
        en="arms and services for them",
    ),
}


def _measures_on(country: str, start: date, until: date | None) -> NotModelled:
    """Everything on a country, or, where rules decide part of it, what is left: somebody who checks it can settle that."""
    involved = involves((country,))
    modelled = country in sanctions.COUNTRIES
    words = (
        Text(
            nl="De andere beperkende maatregelen in verband met {country}, zoals: {left}.",
            en="The other restrictive measures in connection with {country}, such as: {left}.",
        ).format(country=sanctions.COUNTRIES[country], left=_LEFT[country])
        if modelled
        else Text(
            nl=f"Beperkende maatregelen (goederen of personen) in verband met {country}.",
            en=f"Restrictive measures (goods or persons) in connection with {country}.",
        )
    )
    return NotModelled(
        f"eu-sanctions.goods_{country.lower()}",
        EU_SANCTIONS / f"part_{country}",
        Standing(Period(Start.not_after(start), until)),
        words,
        scope=involved & sanctions.OTHER_MEASURE if modelled else involved,
        ceiling=Effect.PROHIBITION,
    )


_REGIMES = (iran, belarus, russia, ukraine, north_korea, syria, myanmar, venezuela)

SURVEILLANCE = tuple(one.SURVEILLANCE for one in (belarus, iran, myanmar, russia, syria, venezuela))
"""The regulations that restrict interception equipment and services, by country."""

STATUTE = Statute(
    EU_SANCTIONS,
    (
        *asset_freezes.PROVISIONS,
        *chain.from_iterable(regime.PROVISIONS for regime in _REGIMES),
        *(_measures_on(country, *period) for country, period in sorted(_MEASURES.items())),
        NotModelled(
            "eu-sanctions.occupied_territories",
            Citation(EU_OCCUPIED_TERRITORIES),
            Standing(Period(Start.not_after(date(2014, 6, 25)))),
            Text(
                nl="De andere beperkingen voor de bezette of geannexeerde gebieden van Oekraïne (diensten, projecten).",
                en="The other restrictions for the occupied or annexed territories of Ukraine (services, projects).",
            ),
            scope=involves(("UA",)) & deal.OCCUPIED_TERRITORY & sanctions.OTHER_MEASURE,
            ceiling=Effect.PROHIBITION,
        ),
        *circumvention.PROVISIONS,
    ),
)
