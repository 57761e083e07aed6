"""Article 52 of the General State Taxes Act: business records for seven years, beside the five of the regulation."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Deadline, Obligation, Standing, Verified, rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.statutes.acts import NL_AWR
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.facts import deal, item, occasion
from sluis.statutes.facts.safeguard import RECORDS_KEPT
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW

_SEEN = Verified("public-copy-algemene-wet-rijksbelastingen", date(2026, 11, 22))


@rule(
    NL_AWR / "article_52" / "par_4",
    Obligation(
        KEEP_RECORDS,
        Bearer.EXPORTER,
        deadline=Deadline(
            Text(nl="de uitvoer", en="the export"),
            Limit(7, Unit.YEARS, Runs.AFTER_YEAR, Reckoning.DUTCH),
            occasion.EXPORTED_ON,
            lasts=True,
        ),
        done=RECORDS_KEPT,
    ),
    Standing(Period(Start.not_after(date(2009, 8, 27))), _SEEN),
    Text(
        nl="Wie een onderneming drijft, bewaart zijn administratie zeven jaar. Voor de stukken van een uitvoer is dat langer"
        " dan de vijf jaar (tot 9 september 2021: drie) van de verordening.",
        en="Whoever runs a business keeps its records for seven years. For the documents of an export that is longer than the"
        " five years (until 9 September 2021: three) of the regulation.",
    ),
    reading=Text(
        nl="De termijn telt Sluis vanaf het einde van het kalenderjaar; de bepaling noemt geen begin.",
        en="Sluis counts the period from the end of the calendar year; the provision names no start.",
    ),
)
def business_records_are_kept() -> Condition:
    """Art. 52(4), for what the regulation wants recorded as well."""
    leaving = deal.ACTIVITY.is_in(("export", "re_export", "intra_eu_transfer"))
    return UNDER_DUTCH_LAW & leaving & (item.LISTED_ANNEX_I | item.DUAL_USE)


PROVISIONS = (business_records_are_kept,)
