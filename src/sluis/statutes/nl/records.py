"""Article 52 of the General State Taxes Act: business records for seven years, beside the five of the regulation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Deadline, Obligation, Rule, Standing, Verified
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.statutes.acts import NL_AWR
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.facts import deal, item, occasion
from sluis.statutes.facts.safeguard import RECORDS_KEPT
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Day

_STANDING = Standing(
    Period(Start.not_after(date(2009, 8, 27))), Verified("public-copy-algemene-wet-rijksbelastingen", date(2026, 11, 22))
)
_WORDS = Text(
    nl="Wie een onderneming drijft, bewaart zijn administratie zeven jaar. Dat is langer dan de vijf jaar (tot 9 september"
    " 2021: drie) van de verordening.",
    en="Whoever runs a business keeps its records for seven years. That is longer than the five years (until 9 September 2021:"
    " three) of the regulation.",
)
_READING = Text(
    nl="De termijn telt Sluis vanaf het einde van het kalenderjaar; de bepaling noemt geen begin. Loopt uw boekjaar anders, tel"
    " dan vanaf het einde daarvan.",
    en="Sluis counts the period from the end of the calendar year; the provision names no start. Where your financial year runs"
    " otherwise, count from the end of that.",
)


def _kept(bearer: Bearer, activities: tuple[str, ...], event: Text, day: Day, done: Condition | None = None) -> Rule:
    """Art. 52(4), for what the regulation wants recorded as well."""
    return Rule(
        f"nl-algemene-wet-inzake-rijksbelastingen.business_records_of_{bearer.name.lower()}",
        NL_AWR / "article_52" / "par_4",
        _STANDING,
        _WORDS,
        condition=UNDER_DUTCH_LAW & deal.ACTIVITY.is_in(activities) & (item.LISTED_ANNEX_I | item.DUAL_USE),
        obligation=Obligation(
            KEEP_RECORDS,
            bearer,
            deadline=Deadline(event, Limit(7, Unit.YEARS, Runs.AFTER_YEAR, Reckoning.DUTCH), day, lasts=True),
            done=done,
        ),
        reading=_READING,
    )


PROVISIONS = (
    _kept(
        Bearer.EXPORTER,
        ("export", "re_export", "intra_eu_transfer"),
        Text(nl="de uitvoer of overbrenging", en="the export or transfer"),
        occasion.EXPORTED_ON,
        RECORDS_KEPT,
    ),
    _kept(
        Bearer.BROKER,
        ("brokering",),
        Text(nl="de tussenhandel", en="the brokering services"),
        occasion.SERVICES_ENDED_ON,
    ),
    _kept(
        Bearer.PROVIDER,
        ("technical_assistance",),
        Text(nl="de technische bijstand", en="the technical assistance"),
        occasion.SERVICES_ENDED_ON,
    ),
)
