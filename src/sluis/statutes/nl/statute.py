"""Dutch law and the military list: known, not decided yet."""

from __future__ import annotations

from datetime import date

from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821, NL_BSG, NL_WSD
from sluis.statutes.facts import deal, item
from sluis.statutes.nl import general_authorisations

_SINCE = Standing(Period(Start.not_after(date(2009, 8, 27))))

STATUTE = Statute(
    NL_BSG,
    (
        NotModelled(
            "nl.military_goods",
            EU_2021_821 / "annex_i" / "note_1",
            _SINCE,
            Text(
                nl="Wat speciaal voor militair gebruik is ontworpen, valt onder de gemeenschappelijke EU-lijst van militaire"
                " goederen en het Besluit strategische goederen.",
                en="What is specially designed for military use falls under the Common Military List of the EU and the Dutch"
                " Strategic Goods Decree.",
            ),
            scope=item.SPECIALLY_DESIGNED_FOR_MILITARY_USE,
            ceiling=Effect.PROHIBITION,
        ),
        NotModelled(
            "nl.other_member_state",
            EU_2021_821 / "article_12" / "par_2",
            _SINCE,
            Text(
                nl="Is de exporteur niet in Nederland gevestigd, dan geldt het recht van een ander land en is een andere"
                " autoriteit bevoegd.",
                en="If the exporter is not established in the Netherlands, another country's law applies and another authority"
                " is competent.",
            ),
            scope=~deal.EXPORTER_COUNTRY.is_("NL"),
            ceiling=Effect.PROHIBITION,
        ),
        NotModelled(
            "nl.strategic_services",
            NL_WSD / "article_2",
            _SINCE,
            Text(
                nl="De Wet strategische diensten regelt technische bijstand, tussenhandel en overdracht van programmatuur en"
                " technologie.",
                en="The Dutch Strategic Services Act governs technical assistance, brokering and transfers of software and"
                " technology.",
            ),
            scope=deal.ACTIVITY.is_in(("technical_assistance", "brokering")),
            ceiling=Effect.PROHIBITION,
        ),
        *general_authorisations.PROVISIONS,
    ),
)
