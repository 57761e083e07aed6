"""Article 2 of Regulation (EU) 2021/821: definitions."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Definition, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_2
from sluis.statutes.eu_2021_821.terms import ASSISTANCE, BROKERING, CYBER_SURVEILLANCE_ITEM, EXPORT, TRANSIT
from sluis.statutes.facts import deal, item
from sluis.statutes.standing import SEEN_821, SEEN_821_FINAL, standing_821


def _defined(point: int, name: str, earlier: int | None, condition: Condition, words: Text) -> Definition:
    standing = standing_821(SEEN_821_FINAL, f"article_2/point_{earlier}" if earlier else None)
    return Definition(f"eu-2021-821.{name}", ARTICLE_2 / f"point_{point}", standing, words, condition)


def _indexed(point: int, earlier: int | None, words: Text) -> Indexed:
    standing = standing_821(SEEN_821_FINAL, f"article_2/point_{earlier}" if earlier else None)
    return Indexed(f"eu-2021-821.article_2_point_{point}", ARTICLE_2 / f"point_{point}", standing, words)


PROVISIONS = (
    _defined(
        1,
        "dual_use_items",
        1,
        item.DUAL_USE,
        Text(
            nl="Producten voor tweeërlei gebruik zijn goederen, programmatuur en technologie die zowel civiel als militair"
            " bruikbaar zijn, ook wat kan dienen om kern-, chemische of biologische wapens of hun dragers te ontwerpen, te"
            " maken of te gebruiken.",
            en="Dual-use items are goods, software and technology with both civil and military uses, including what can serve"
            " to design, make or use nuclear, chemical or biological weapons or their means of delivery.",
        ),
    ),
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
    _indexed(
        3,
        3,
        Text(
            nl="Exporteur is wie bij de douaneaangifte het contract met de geadresseerde heeft en over de verzending beslist;"
            " wie besluit programmatuur of technologie te verzenden of beschikbaar te stellen; of de reiziger met het product"
            " in zijn bagage.",
            en="The exporter is whoever, at the customs declaration, holds the contract with the consignee and decides on the"
            " sending; whoever decides to transmit or make available software or technology; or the traveller with the item in"
            " his baggage.",
        ),
    ),
    _indexed(
        4,
        4,
        Text(
            nl="Wat een aangifte ten uitvoer is; de punten 5 en 6 doen dat voor wederuitvoer en de summiere aangifte bij"
            " uitgaan.",
            en="What an export declaration is; points 5 and 6 do so for re-export and the exit summary declaration.",
        ),
    ),
    _defined(
        7,
        "brokering",
        5,
        BROKERING,
        Text(
            nl="Tussenhandel is onderhandelen over of regelen van aankoop, verkoop of levering van het ene derde land naar het"
            " andere, of zelf kopen of verkopen van producten die daar liggen. Ondersteunende diensten tellen niet mee.",
            en="Brokering is negotiating or arranging purchase, sale or supply from one third country to another, or buying or"
            " selling items that are there. Ancillary services do not count.",
        ),
    ),
    _indexed(
        8,
        6,
        Text(
            nl="Tussenhandelaar is wie zulke diensten vanuit de Unie verricht, ook zonder in de Unie te zijn gevestigd.",
            en="A broker is whoever provides such services from the Union, even if not established in it.",
        ),
    ),
    _defined(
        9,
        "technical_assistance",
        None,
        ASSISTANCE,
        Text(
            nl="Technische bijstand is elke technische dienst, zoals herstel, ontwikkeling, bouw, test, onderhoud, instructie,"
            " advies of opleiding, ook elektronisch of mondeling.",
            en="Technical assistance is any technical service, such as repair, development, manufacture, testing, maintenance,"
            " instruction, advice or training, also electronically or orally.",
        ),
    ),
    _indexed(
        10,
        None,
        Text(
            nl="Verlener is wie vanuit de Unie bijstand geeft naar een derde land; wie in een lidstaat is gevestigd en haar in"
            " een derde land geeft; of wie haar in de Unie geeft aan een bezoeker uit een derde land.",
            en="A provider is whoever assists from the Union into a third country; whoever is established in a Member State and"
            " assists within a third country; or assists a visitor from a third country in the Union.",
        ),
    ),
    _defined(
        11,
        "transit",
        7,
        TRANSIT,
        Text(
            nl="Doorvoer is vervoer van niet-Unieproducten door het douanegebied naar een bestemming daarbuiten: onder extern"
            " douanevervoer, via een vrije zone of tijdelijke opslag, of zonder te zijn gelost.",
            en="Transit is transport of non-Union items through the customs territory to a destination outside it: under"
            " external transit, through a free zone or temporary storage, or without unloading.",
        ),
    ),
    _indexed(
        12,
        8,
        Text(
            nl="Een individuele vergunning is voor één exporteur en één eindgebruiker of geadresseerde.",
            en="An individual authorisation is for one exporter and one end-user or consignee.",
        ),
    ),
    _indexed(
        13,
        10,
        Text(
            nl="Een globale vergunning is voor één exporteur en een soort producten, naar genoemde eindgebruikers of landen.",
            en="A global authorisation is for one exporter and a type of items, to named end-users or countries.",
        ),
    ),
    _indexed(
        14,
        None,
        Text(
            nl="Een vergunning voor een groot project is individueel of globaal, voor één omschreven project.",
            en="A large project authorisation is individual or global, for one specified project.",
        ),
    ),
    _indexed(
        15,
        9,
        Text(
            nl="Een algemene EU-vergunning is er voor elke exporteur die aan de voorwaarden van bijlage II voldoet.",
            en="A Union general authorisation is there for every exporter who meets the conditions of Annex II.",
        ),
    ),
    _indexed(
        16,
        11,
        Text(
            nl="Een nationale algemene vergunning staat in nationaal recht, binnen artikel 12, lid 6.",
            en="A national general authorisation is defined in national law, within Article 12(6).",
        ),
    ),
    _defined(
        17,
        "customs_territory",
        12,
        ~deal.THIRD_COUNTRY,
        Text(
            nl="Het douanegebied van de Unie is dat van het douanewetboek van de Unie.",
            en="The customs territory of the Union is that of the Union Customs Code.",
        ),
    ),
    _indexed(
        18,
        13,
        Text(
            nl="Niet-Unieproducten hebben de douanestatus van niet-Uniegoederen.",
            en="Non-Union items have the customs status of non-Union goods.",
        ),
    ),
    _defined(
        19,
        "arms_embargo",
        None,
        deal.ARMS_EMBARGO,
        Text(
            nl="Een wapenembargo is opgelegd door de Raad, door de OVSE, of door een bindende resolutie van de"
            " VN-Veiligheidsraad.",
            en="An arms embargo is imposed by the Council, by the OSCE, or by a binding resolution of the UN Security Council.",
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
    _indexed(
        21,
        None,
        Text(
            nl="Een intern nalevingsprogramma (ICP) is het doorlopende, doeltreffende en passende beleid waarmee een exporteur"
            " de regels naleeft, met zorgvuldigheidsonderzoek naar eindgebruiker en eindgebruik.",
            en="An internal compliance programme (ICP) is the ongoing, effective and proportionate policy by which an exporter"
            " complies, with due diligence on end-users and end-uses.",
        ),
    ),
    _indexed(
        22,
        None,
        Text(
            nl="Transacties zijn in wezen identiek bij dezelfde technische kenmerken en dezelfde eindgebruiker of"
            " geadresseerde.",
            en="Transactions are essentially identical with the same technical characteristics and the same end-user or"
            " consignee.",
        ),
    ),
)
