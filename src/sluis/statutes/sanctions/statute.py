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
from sluis.statutes.facts import deal, item, party, safeguard
from sluis.statutes.sanctions import circumvention

_ALWAYS = Start.not_after(date(2009, 8, 27))

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
# Partner countries for Article 12g (recalled).
_PARTNERS_12G = ("AU", "CA", "CH", "GB", "IS", "JP", "KR", "LI", "NO", "NZ", "US")


def _involves(countries: tuple[str, ...]) -> Condition:
    return any_of(
        deal.DESTINATION.is_in(countries),
        deal.PURCHASING_COUNTRY.is_in(countries),
        deal.EXPORTER_COUNTRY.is_in(countries),
        party.PARTY_COUNTRY.is_in(countries),
        deal.TRANSIT_COUNTRY.is_in(countries),
    )


def _measures_on(country: str, start: date, until: date | None) -> NotModelled:
    return NotModelled(
        f"eu-sanctions.goods_{country.lower()}",
        EU_SANCTIONS / f"part_{country}",
        Standing(Period(Start.not_after(start), until)),
        Text(
            nl=f"Beperkende maatregelen (goederen of personen) in verband met {country}.",
            en=f"Restrictive measures (goods or persons) in connection with {country}.",
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
            scope=party.ON_SANCTIONS_LIST | ~deal.END_USER_NAMED,
            ceiling=Effect.PROHIBITION,
        ),
        *(_measures_on(country, *period) for country, period in sorted(_MEASURES.items())),
        NotModelled(
            "eu-sanctions.occupied_territories",
            Citation(EU_OCCUPIED_TERRITORIES),
            Standing(Period(Start.not_after(date(2014, 6, 25)))),
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
            Standing(Period(Start.not_after(date(2024, 3, 20)))),
            Text(
                nl="Bij bepaalde goederen, ook buiten de lijst, moet het contract wederuitvoer naar Rusland verbieden.",
                en="For certain goods, also unlisted ones, the contract must bar re-export to Russia.",
            ),
            scope=all_of(
                deal.THIRD_COUNTRY,
                ~deal.DESTINATION.is_in(_PARTNERS_12G),
                item.CN_CODE_IN_ARTICLE_12G,
                ~safeguard.NO_RUSSIA_CLAUSE,
            ),
            ceiling=Effect.PROHIBITION,
        ),
        *circumvention.PROVISIONS,
    ),
)
