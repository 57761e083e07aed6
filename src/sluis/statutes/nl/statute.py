"""Dutch law on dual-use items, and the military list: what is decided, and what is known but not decided."""

from __future__ import annotations

from datetime import date

from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821, NL_BSG, NL_WSD
from sluis.statutes.facts import deal, item
from sluis.statutes.nl import bsg, general_authorisations, measures, procedure, records, wsd
from sluis.statutes.nl.terms import SERVICES_ACT

_FIRST_DAY = Start.not_after(date(2009, 8, 27))

STATUTE = Statute(
    NL_BSG,
    (
        *bsg.PROVISIONS,
        *wsd.PROVISIONS,
        *measures.PROVISIONS,
        *procedure.PROVISIONS,
        *records.PROVISIONS,
        *general_authorisations.PROVISIONS,
        NotModelled(
            "nl.military_goods",
            EU_2021_821 / "annex_i" / "note_1",
            Standing(Period(_FIRST_DAY)),
            Text(
                nl="Wat speciaal voor militair gebruik is ontworpen, valt onder de gemeenschappelijke EU-lijst van militaire"
                " goederen, het Besluit strategische goederen en de Wet strategische diensten.",
                en="What is specially designed for military use falls under the Common Military List of the EU, the Dutch"
                " Strategic Goods Decree and the Strategic Services Act.",
            ),
            scope=item.SPECIALLY_DESIGNED_FOR_MILITARY_USE,
            ceiling=Effect.PROHIBITION,
        ),
        NotModelled(
            "nl.other_member_state",
            EU_2021_821 / "article_12" / "par_2",
            Standing(Period(_FIRST_DAY)),
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
            Standing(Period(_FIRST_DAY, SERVICES_ACT)),
            Text(
                nl="Vóór de Wet strategische diensten (1 januari 2012) golden andere Nederlandse regels voor technische"
                " bijstand en tussenhandel.",
                en="Before the Strategic Services Act (1 January 2012), other Dutch rules applied to technical assistance and"
                " brokering.",
            ),
            scope=deal.ACTIVITY.is_in(("technical_assistance", "brokering")),
            ceiling=Effect.PROHIBITION,
        ),
    ),
)
