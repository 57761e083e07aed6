"""EU sanctions: known, not decided yet. Their scopes are the countries and persons that they name."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import Condition, all_of, any_of
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_833, EU_ASSET_FREEZES, EU_OCCUPIED_TERRITORIES, EU_SANCTIONS
from sluis.statutes.facts import deal, item, party

_ALWAYS = Start.not_after(date(2009, 8, 27))

# Country -> first day of the oldest measure on goods that we know of. Dates are recalled; before a bounded start it is open.
_MEASURES = {
    "AF": _ALWAYS,
    "BY": Start.not_after(date(2011, 6, 20)),
    "CD": _ALWAYS,
    "CF": Start.on(date(2013, 12, 5)),
    "GN": Start.on(date(2009, 10, 27)),
    "HT": Start.on(date(2022, 10, 21)),
    "IQ": _ALWAYS,
    "IR": _ALWAYS,
    "KP": _ALWAYS,
    "LB": _ALWAYS,
    "LY": Start.on(date(2011, 2, 26)),
    "MM": _ALWAYS,
    "NI": Start.on(date(2019, 10, 14)),
    "RU": Start.on(date(2014, 7, 31)),
    "SD": _ALWAYS,
    "SO": _ALWAYS,
    "SS": Start.not_after(date(2011, 7, 18)),
    "SY": Start.on(date(2011, 5, 9)),
    "VE": Start.on(date(2017, 11, 13)),
    "YE": Start.on(date(2014, 12, 18)),
    "ZW": _ALWAYS,
}
# Partner countries for Article 12g (recalled).
_PARTNERS_12G = ("AU", "CA", "CH", "GB", "IS", "JP", "KR", "LI", "NO", "NZ", "US")


# Where transit alone is restricted as well (recalled).
_TRANSIT_RESTRICTED = ("BY", "RU")


def _involves(countries: tuple[str, ...]) -> Condition:
    involved = any_of(
        deal.DESTINATION.is_in(countries),
        deal.PURCHASING_COUNTRY.is_in(countries),
        party.PARTY_COUNTRY.is_in(countries),
    )
    passing = [country for country in countries if country in _TRANSIT_RESTRICTED]
    return involved | deal.TRANSIT_COUNTRY.is_in(passing) if passing else involved


def _measures_on(country: str, start: Start) -> NotModelled:
    return NotModelled(
        f"eu-sanctions.goods_{country.lower()}",
        EU_SANCTIONS / f"part_{country}",
        Standing(Period(start)),
        Text(
            nl=f"Beperkende maatregelen voor goederen in verband met {country}.",
            en=f"Restrictive measures on goods in connection with {country}.",
        ),
        scope=_involves((country,)),
        ceiling=Effect.PROHIBITION,
    )


STATUTE = Statute(
    EU_SANCTIONS,
    (
        NotModelled(
            "eu-sanctions.asset_freezes",
            Citation(EU_ASSET_FREEZES),
            Standing(Period(_ALWAYS)),
            Text(
                nl="Aan personen en entiteiten op een sanctielijst, en aan wie zij bezitten of beheersen, mag niets ter"
                " beschikking komen. Elk product telt.",
                en="Nothing may be made available to listed persons and entities, or to those they own or control. Every item"
                " counts.",
            ),
            scope=party.ON_SANCTIONS_LIST,
            ceiling=Effect.PROHIBITION,
        ),
        *(_measures_on(country, start) for country, start in sorted(_MEASURES.items())),
        NotModelled(
            "eu-sanctions.occupied_territories",
            Citation(EU_OCCUPIED_TERRITORIES),
            Standing(Period(Start.on(date(2014, 6, 25)))),
            Text(
                nl="Beperkingen voor de door Rusland bezette of geannexeerde gebieden van Oekraïne.",
                en="Restrictions for the territories of Ukraine occupied or annexed by Russia.",
            ),
            scope=_involves(("UA",)) & deal.OCCUPIED_TERRITORY,
            ceiling=Effect.PROHIBITION,
        ),
        NotModelled(
            "eu-sanctions.no_reexport_to_russia",
            EU_2014_833 / "article_12g",
            Standing(Period(Start.on(date(2024, 3, 20)))),
            Text(
                nl="Bij bepaalde goederen, ook buiten de lijst, moet het contract wederuitvoer naar Rusland verbieden.",
                en="For certain goods, also unlisted ones, the contract must bar re-export to Russia.",
            ),
            scope=all_of(
                deal.THIRD_COUNTRY,
                ~deal.DESTINATION.is_in(_PARTNERS_12G),
                item.CN_CODE_IN_ARTICLE_12G,
                ~deal.NO_RUSSIA_CLAUSE,
            ),
            ceiling=Effect.PROHIBITION,
        ),
    ),
)
