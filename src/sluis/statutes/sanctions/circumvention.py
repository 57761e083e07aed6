"""Against the way round the sanctions on Russia and Belarus: known, not decided yet.

The regulations spare sales to partner countries. Which countries those are is not verified, so that these scopes spare none.
"""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2006_765, EU_2014_833
from sluis.statutes.facts import deal, item, safeguard

_SEEN_ON = date(2026, 11, 22)
# Regulation (EU) 2024/1865 was published on 30 June 2024, and entered into force on the day after.
_BELARUS_CLAUSE = Standing(Period(Start.on(date(2024, 7, 1))), Verified("gesetze-legal-2006-765", _SEEN_ON, language="de"))
_BELARUS_RISK = Standing(Period(Start.on(date(2025, 1, 2))), Verified("better-regulation-2006-765", _SEEN_ON))
# Recital 34 of Regulation (EU) 2024/1745 was seen, and the day in reports of it; the text of the article itself was not.
_RUSSIA_RISK = Standing(Period(Start.on(date(2024, 12, 26))))


def _risk_managed(country: str, cites: Citation, standing: Standing, managed: Condition) -> NotModelled:
    names = {"russia": ("Rusland", "Russia"), "belarus": ("Belarus", "Belarus")}
    nl, en = names[country]
    return NotModelled(
        f"eu-sanctions.high_priority_risk_of_{country}",
        cites,
        standing,
        Text(
            nl="Wie goederen met gemeenschappelijke hoge prioriteit buiten de Unie verkoopt, levert of uitvoert (partnerlanden"
            f" uitgezonderd), moet de kans dat zij in {nl} terechtkomen beoordelen en vastleggen, en haar beheersen; ook bij de"
            " bedrijven buiten de Unie die hij bezit of beheerst.",
            en="Whoever sells, supplies or exports common high priority items outside the Union (partner countries excepted)"
            f" must assess and record the risk that they end up in {en}, and manage it; also at the companies outside the Union"
            " that it owns or controls.",
        ),
        scope=deal.THIRD_COUNTRY & item.COMMON_HIGH_PRIORITY & ~managed,
        ceiling=Effect.PROHIBITION,
    )


PROVISIONS = (
    _risk_managed("russia", EU_2014_833 / "article_12gb", _RUSSIA_RISK, safeguard.DIVERSION_RISK_TO_RUSSIA_MANAGED),
    NotModelled(
        "eu-sanctions.no_reexport_to_belarus",
        EU_2006_765 / "article_8g",
        _BELARUS_CLAUSE,
        Text(
            nl="Bij bepaalde goederen, ook buiten de lijst, moet het contract wederuitvoer naar Belarus verbieden, met passende"
            " gevolgen voor wie dat schendt. Contracten van vóór 1 juli 2024 en overheidsopdrachten zijn uitgezonderd.",
            en="For certain goods, also unlisted ones, the contract must bar re-export to Belarus, with adequate remedies for a"
            " breach. Contracts from before 1 July 2024 and public contracts are excepted.",
        ),
        scope=deal.THIRD_COUNTRY & item.CN_CODE_IN_ARTICLE_8G & ~safeguard.NO_BELARUS_CLAUSE,
        ceiling=Effect.PROHIBITION,
    ),
    _risk_managed("belarus", EU_2006_765 / "article_8ga", _BELARUS_RISK, safeguard.DIVERSION_RISK_TO_BELARUS_MANAGED),
)
