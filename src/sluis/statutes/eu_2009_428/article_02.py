"""Article 2 of Regulation (EC) No 428/2009: definitions."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Definition, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428.terms import BROKERING, EXPORT, TRANSIT
from sluis.statutes.facts import deal, item
from sluis.statutes.standing import SEEN_428, standing_428

ARTICLE_2 = EU_2009_428 / "article_2"


def _defined(point: int, name: str, later: int, condition: Condition, words: Text) -> Definition:
    standing = standing_428(SEEN_428, f"article_2/point_{later}")
    return Definition(f"eu-2009-428.{name}", ARTICLE_2 / f"point_{point}", standing, words, condition)


def _indexed(point: int, later: int, words: Text) -> Indexed:
    standing = standing_428(SEEN_428, f"article_2/point_{later}")
    return Indexed(f"eu-2009-428.article_2_point_{point}", ARTICLE_2 / f"point_{point}", standing, words)


PROVISIONS = (
    _defined(
        1,
        "dual_use_items",
        1,
        item.DUAL_USE,
        Text(
            nl="Producten voor tweeërlei gebruik waren goederen, programmatuur en technologie die zowel civiel als militair"
            " bruikbaar waren, ook wat bij kernwapens kon helpen.",
            en="Dual-use items were goods, software and technology with both civil and military uses, including what could"
            " assist with nuclear weapons.",
        ),
    ),
    Definition(
        "eu-2009-428.export",
        ARTICLE_2 / "point_2",
        standing_428(SEEN_428, "article_2/point_2"),
        Text(
            nl="Uitvoer was de uitvoerregeling, wederuitvoer, en verzending of beschikbaarstelling van programmatuur of"
            " technologie naar een bestemming buiten de Gemeenschap; mondeling alleen per telefoon.",
            en="Export was the export procedure, re-export, and transmitting or making available software or technology to a"
            " destination outside the Community; orally by telephone only.",
        ),
        condition=EXPORT,
        reading=Text(
            nl="Er was geen begrip ‘producten voor cybersurveillance’. Of gebruik op afstand uitvoer was, is een open vraag.",
            en="There was no notion of ‘cyber-surveillance items’. Whether remote use was an export is an open question.",
        ),
    ),
    _indexed(
        3,
        3,
        Text(
            nl="Exporteur was wie bij de aangifte het contract met de geadresseerde had en over de verzending besliste, of wie"
            " besloot programmatuur of technologie te verzenden of beschikbaar te stellen.",
            en="The exporter was whoever, at the declaration, held the contract with the consignee and decided on the sending,"
            " or whoever decided to transmit or make available software or technology.",
        ),
    ),
    _indexed(4, 4, Text(nl="Wat een aangifte ten uitvoer was.", en="What an export declaration was.")),
    _defined(
        5,
        "brokering",
        7,
        BROKERING,
        Text(
            nl="Tussenhandel was onderhandelen over of regelen van aankoop, verkoop of levering van het ene derde land naar het"
            " andere, of zelf kopen of verkopen van producten die daar lagen. Ondersteunende diensten telden niet mee.",
            en="Brokering was negotiating or arranging purchase, sale or supply from one third country to another, or buying or"
            " selling items that were there. Ancillary services did not count.",
        ),
    ),
    _indexed(
        6,
        8,
        Text(
            nl="Tussenhandelaar was wie in een lidstaat woonde of was gevestigd en zulke diensten vanuit de Gemeenschap"
            " verrichtte.",
            en="A broker was whoever was resident or established in a Member State and provided such services from the"
            " Community.",
        ),
    ),
    _defined(
        7,
        "transit",
        11,
        TRANSIT,
        Text(
            nl="Doorvoer was vervoer van niet-communautaire producten door het douanegebied naar een bestemming daarbuiten.",
            en="Transit was transport of non-Community items through the customs territory to a destination outside it.",
        ),
    ),
    _indexed(
        8,
        12,
        Text(
            nl="Een individuele vergunning was voor één exporteur en één eindgebruiker of geadresseerde.",
            en="An individual authorisation was for one exporter and one end-user or consignee.",
        ),
    ),
    _indexed(
        9,
        15,
        Text(
            nl="Een algemene EU-vergunning was er voor elke exporteur die aan de voorwaarden van haar bijlage voldeed.",
            en="A Union general authorisation was there for every exporter who met the conditions of its annex.",
        ),
    ),
    _indexed(
        10,
        13,
        Text(
            nl="Een globale vergunning was voor één exporteur en een soort producten, naar genoemde eindgebruikers of landen.",
            en="A global authorisation was for one exporter and a type of items, to named end-users or countries.",
        ),
    ),
    _indexed(
        11,
        16,
        Text(
            nl="Een nationale algemene vergunning stond in nationaal recht, binnen artikel 9.",
            en="A national general authorisation was defined in national law, within Article 9.",
        ),
    ),
    _defined(
        12,
        "customs_territory",
        17,
        ~deal.THIRD_COUNTRY,
        Text(
            nl="Het douanegebied was dat van het communautair douanewetboek.",
            en="The customs territory was that of the Community Customs Code.",
        ),
    ),
    _indexed(
        13,
        18,
        Text(
            nl="Niet-communautaire producten hadden de douanestatus van niet-communautaire goederen.",
            en="Non-Community items had the customs status of non-Community goods.",
        ),
    ),
)
