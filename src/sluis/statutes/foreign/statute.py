"""Foreign law with effect here, and the Union's answer to it: known, not decided."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing, Verified
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_1996_2271, US_EAR
from sluis.statutes.facts import item, party

_SINCE = Standing(Period(Start.not_after(date(2009, 8, 27))))
_BLOCKING = Standing(Period(Start.on(date(1996, 11, 29))), Verified("public-copy-1996-2271-2018-08-07", date(2026, 11, 22)))

US_STATUTE = Statute(
    US_EAR,
    (
        NotModelled(
            "us-ear.reexport",
            Citation(US_EAR),
            _SINCE,
            Text(
                nl="Het Amerikaanse recht over wederuitvoer. Het is geen EU-verbod, maar kan u als bedrijf raken.",
                en="US re-export law. It is no EU prohibition, but may affect you as a company.",
            ),
            scope=item.US_ORIGIN,
            ceiling=Effect.NONE,
        ),
    ),
)
BLOCKING_STATUTE = Statute(
    EU_1996_2271,
    (
        NotModelled(
            "eu-1996-2271.blocking_statute",
            EU_1996_2271 / "article_5",
            _BLOCKING,
            Text(
                nl="Aan de Amerikaanse wetten over Cuba en Iran die in de bijlage staan, mag een EU-bedrijf niet voldoen zonder"
                " toestemming van de Commissie. Wie erdoor wordt geraakt, meldt dat de Commissie binnen 30 dagen (artikel 2).",
                en="An EU company may not comply with the US laws on Cuba and Iran that the annex names, unless the Commission"
                " authorises it. Whoever is affected by them informs the Commission within 30 days (Article 2).",
            ),
            scope=item.US_ORIGIN | party.ON_FOREIGN_LIST,
            ceiling=Effect.NONE,
        ),
    ),
)
