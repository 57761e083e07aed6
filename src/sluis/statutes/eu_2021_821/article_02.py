"""Article 2 of Regulation (EU) 2021/821: definitions."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_2
from sluis.statutes.eu_2021_821.terms import CYBER_SURVEILLANCE_ITEM, EXPORT
from sluis.statutes.standing import SEEN_821, standing_821

PROVISIONS = (
    Definition(
        "eu-2021-821.export",
        ARTICLE_2 / "point_2",
        standing_821(SEEN_821, "article_2/point_2"),
        Text(
            nl="Uitvoer is elke weg naar buiten het douanegebied van de Unie: de uitvoerregeling, wederuitvoer, passieve"
            " veredeling, en verzending of beschikbaarstelling van programmatuur of technologie.",
            en="Export is every way out of the customs territory of the Union: the export procedure, re-export, outward"
            " processing, and transmitting or making available software or technology.",
        ),
        condition=EXPORT,
        reading=Text(
            nl="Of gebruik op afstand (zonder levering van programmatuur) uitvoer is, is een open vraag; Sluis laat haar open.",
            en="Whether remote use (without supply of software) is an export is an open question; Sluis leaves it open.",
        ),
    ),
    Definition(
        "eu-2021-821.cyber_surveillance_items",
        ARTICLE_2 / "point_20",
        standing_821(SEEN_821),
        Text(
            nl="Een product voor cybersurveillance voldoet aan zes eisen tegelijk: tweeërlei gebruik; speciaal ontworpen;"
            " voor heimelijk toezicht; op mensen; door gegevens te monitoren, te onttrekken, te verzamelen of te"
            " analyseren; uit informatie- en telecommunicatiesystemen.",
            en="A cyber-surveillance item meets six demands at once: dual-use; specially designed; for covert surveillance;"
            " of people; by monitoring, extracting, collecting or analysing data; from information and telecommunication"
            " systems.",
        ),
        condition=CYBER_SURVEILLANCE_ITEM,
        reading=Text(
            nl="‘Speciaal ontworpen’ leest Sluis met Aanbeveling (EU) 2024/2659 als: het hoofddoel van het ontwerp, niet"
            " noodzakelijk het enige. Of een camera in de openbare ruimte gegevens uit zulke systemen haalt, is open.",
            en="With Recommendation (EU) 2024/2659, Sluis reads ‘specially designed’ as: the main purpose of the design, not"
            " necessarily the only one. Whether a camera in public space takes data from such systems is open.",
        ),
    ),
)
