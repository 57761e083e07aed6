"""Article 2 of Regulation (EC) No 428/2009: definitions."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428.terms import EXPORT
from sluis.statutes.standing import SEEN_428, standing_428

PROVISIONS = (
    Definition(
        "eu-2009-428.export",
        EU_2009_428 / "article_2" / "point_2",
        standing_428(SEEN_428, "article_2/point_2"),
        Text(
            nl="Uitvoer was de uitvoerregeling, wederuitvoer, en verzending of beschikbaarstelling van programmatuur of"
            " technologie naar een bestemming buiten de Gemeenschap; mondeling alleen per telefoon.",
            en="Export was the export procedure, re-export, and transmitting or making available software or technology to a"
            " destination outside the Community; orally by telephone only.",
        ),
        condition=EXPORT,
        reading=Text(
            nl="Er was geen begrip ‘producten voor cybersurveillance’.",
            en="There was no notion of ‘cyber-surveillance items’.",
        ),
    ),
)
