"""The law before 27 August 2009: known to exist, not decided."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import ALWAYS
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.statute import Statute
from sluis.law.text import Text
from sluis.statutes.acts import EU_2000_1334

STATUTE = Statute(
    EU_2000_1334,
    (
        NotModelled(
            "eu-2000-1334.whole",
            Citation(EU_2000_1334),
            Standing(Period(Start.not_after(date(2000, 9, 28)), date(2009, 8, 27)), successor="eu-2009-428"),
            Text(
                nl="Vóór 27 augustus 2009 gold ander recht. Sluis kent het niet.",
                en="Before 27 August 2009 other law applied. Sluis does not know it.",
            ),
            scope=ALWAYS,
            ceiling=Effect.PROHIBITION,
        ),
    ),
)
