"""Facts about brokering, transit, technical assistance and transfers: what is done beside, or instead of, an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import ARTICLE_2, EU_2009_428, EU_2021_821

if TYPE_CHECKING:
    from sluis.law.citation import Citation

_BROKERING = ARTICLE_2 / "point_7"
_ARTICLE_7 = EU_2021_821 / "article_7"
_ARTICLE_8_PAR_3 = EU_2021_821 / "article_8" / "par_3"


def _frees(name: str, question: Text, states: Text, cites: Citation) -> Fact:
    return Fact(f"deal.{name}", question, states, Nature.WORLD, cites, Informant.COMPLIANCE, adverse=NO)


def _binds(name: str, question: Text, states: Text, cites: Citation) -> Fact:
    return Fact(f"deal.{name}", question, states, Nature.WORLD, cites, Informant.COMPLIANCE, adverse=YES)


ITEMS_IN_THIRD_COUNTRY = _binds(
    "items_in_third_country",
    Text(
        nl="Gaan de producten van een land buiten de Unie naar een ander land buiten de Unie?",
        en="Do the items go from one country outside the Union to another?",
    ),
    Text(
        nl="de producten gaan van het ene derde land naar het andere",
        en="the items go from one third country to another",
    ),
    _BROKERING,
)
BROKERED_FROM_UNION = _binds(
    "brokered_from_union",
    Text(
        nl="Verricht u de tussenhandel vanuit het douanegebied van de Unie?",
        en="Do you provide the brokering services from the customs territory of the Union?",
    ),
    Text(
        nl="de tussenhandel gebeurt vanuit de Unie",
        en="the brokering services are provided from the Union",
    ),
    ARTICLE_2 / "point_8",
)
BROKER_ESTABLISHED_IN_UNION = _binds(
    "broker_established_in_union",
    Text(
        nl="Woont de tussenhandelaar in een lidstaat van de Unie, of is hij er gevestigd?",
        en="Is the broker resident or established in a Member State of the Union?",
    ),
    Text(
        nl="de tussenhandelaar woont in een lidstaat of is er gevestigd",
        en="the broker is resident or established in a Member State",
    ),
    EU_2009_428 / "article_2" / "point_6",
)
ANCILLARY_SERVICES_ONLY = _frees(
    "ancillary_services_only",
    Text(
        nl="Verleent u alleen ondersteunende diensten (vervoer, financiering, verzekering, algemene reclame)?",
        en="Do you provide ancillary services only (transport, finance, insurance, general advertising)?",
    ),
    Text(nl="het zijn alleen ondersteunende diensten", en="these are ancillary services only"),
    _BROKERING,
)
NON_UNION_GOODS = _binds(
    "non_union_goods",
    Text(
        nl="Hebben de producten de status van niet-Uniegoederen, en gaan zij alleen door de Unie heen (doorvoer, overslag,"
        " vrije zone, tijdelijke opslag, of aan boord gebleven)?",
        en="Are the items non-Union goods that only pass through the Union (transit, transhipment, free zone, temporary"
        " storage, or staying on board)?",
    ),
    Text(
        nl="het zijn niet-Uniegoederen die alleen door de Unie heen gaan",
        en="these are non-Union goods that only pass through the Union",
    ),
    ARTICLE_2 / "point_11",
)
TRANSIT_PROHIBITED = _binds(
    "transit_prohibited_by_authority",
    Text(nl="Heeft de bevoegde autoriteit deze doorvoer verboden?", en="Has the competent authority prohibited this transit?"),
    Text(nl="de autoriteit heeft de doorvoer verboden", en="the authority has prohibited the transit"),
    _ARTICLE_7 / "par_1",
)
TRANSIT_AUTHORISATION_IMPOSED = _binds(
    "transit_authorisation_imposed",
    Text(
        nl="Heeft de bevoegde autoriteit voor deze doorvoer een vergunning geëist?",
        en="Has the competent authority imposed an authorisation requirement on this transit?",
    ),
    Text(
        nl="de autoriteit heeft voor de doorvoer een vergunning geëist",
        en="the authority has imposed an authorisation requirement on the transit",
    ),
    _ARTICLE_7 / "par_2",
)
CONTRACT_HOLDER_IN_UNION = _binds(
    "contract_holder_in_union",
    Text(
        nl="Is degene die het contract met de geadresseerde heeft en over de verzending beslist, in de Unie gevestigd?",
        en="Is whoever holds the contract with the consignee, and decides on the sending, established in the Union?",
    ),
    Text(nl="de houder van het contract is in de Unie gevestigd", en="the holder of the contract is established in the Union"),
    _ARTICLE_7 / "par_2",
)
ASSISTANCE_PLACE = Choice(
    "deal.assistance_place",
    Text(nl="Waar en aan wie wordt de technische bijstand verleend?", en="Where, and to whom, is the assistance provided?"),
    Text(nl="de technische bijstand wordt verleend", en="the technical assistance is provided"),
    Nature.WORLD,
    ARTICLE_2 / "point_10",
    why=Text(
        nl="Vul als land van bestemming het land in waar de bijstand naartoe gaat of waar de ontvanger woont.",
        en="Give as destination the country to which the assistance goes, or where the recipient resides.",
    ),
    options=("into_third_country", "within_third_country", "to_visitor_in_union", "within_union"),
    words=(
        Text(nl="vanuit de Unie naar een derde land", en="from the Union into a third country"),
        Text(nl="in een derde land, door wie in de Unie is gevestigd", en="in a third country, by somebody established here"),
        Text(nl="in de Unie, aan een bezoeker uit een derde land", en="in the Union, to a visitor from a third country"),
        Text(nl="in de Unie, aan wie daar is gevestigd", en="in the Union, to somebody established there"),
    ),
)
ASSISTANCE_PUBLIC_KNOWLEDGE = _frees(
    "assistance_public_knowledge",
    Text(
        nl="Gaat het alleen om algemeen beschikbare kennis of fundamenteel wetenschappelijk onderzoek?",
        en="Is it only information in the public domain or basic scientific research?",
    ),
    Text(
        nl="het is algemeen beschikbare kennis of fundamenteel onderzoek",
        en="it is information in the public domain or basic scientific research",
    ),
    _ARTICLE_8_PAR_3 / "point_b",
)
ASSISTANCE_BY_AUTHORITY = _frees(
    "assistance_by_authority",
    Text(
        nl="Verleent een overheidsdienst van een lidstaat de bijstand als deel van zijn officiële taak?",
        en="Does an authority or agency of a Member State provide the assistance as part of its official tasks?",
    ),
    Text(
        nl="een overheidsdienst van een lidstaat verleent de bijstand in zijn officiële taak",
        en="an authority of a Member State provides the assistance in its official tasks",
    ),
    _ARTICLE_8_PAR_3 / "point_c",
)
ASSISTANCE_FOR_ARMED_FORCES = _frees(
    "assistance_for_armed_forces",
    Text(
        nl="Is de bijstand voor de krijgsmacht van een lidstaat, op grond van de taken die zij heeft?",
        en="Is the assistance for the armed forces of a Member State, on the basis of the tasks assigned to them?",
    ),
    Text(
        nl="de bijstand is voor de krijgsmacht van een lidstaat",
        en="the assistance is for the armed forces of a Member State",
    ),
    _ARTICLE_8_PAR_3 / "point_d",
)
ASSISTANCE_FOR_MTCR_PURPOSE = _frees(
    "assistance_for_mtcr_purpose",
    Text(
        nl="Dient de bijstand een doel dat bijlage IV noemt als uitzondering voor MTCR-technologie?",
        en="Is the assistance for a purpose that Annex IV names as an exception for MTCR technology?",
    ),
    Text(
        nl="het doel staat in bijlage IV als uitzondering voor MTCR-technologie",
        en="the purpose is an exception for MTCR technology in Annex IV",
    ),
    _ARTICLE_8_PAR_3 / "point_e",
)
ASSISTANCE_MINIMUM_FOR_LICENSED_ITEMS = _frees(
    "assistance_minimum_for_licensed_items",
    Text(
        nl="Is de bijstand niet meer dan nodig is om producten met een uitvoervergunning te installeren, te bedienen, te"
        " onderhouden (na te zien) of te herstellen?",
        en="Is the assistance the minimum necessary to install, operate, maintain (check) or repair items for which an export"
        " authorisation was issued?",
    ),
    Text(
        nl="het is het minimum voor producten met een uitvoervergunning",
        en="it is the minimum for items with an export authorisation",
    ),
    _ARTICLE_8_PAR_3 / "point_f",
)
WORKED_IN_MEMBER_STATE = _frees(
    "worked_in_member_state",
    Text(
        nl="Wordt het product in de andere lidstaat be- of verwerkt, in de zin van het douanerecht?",
        en="Will the item be processed or worked in the other Member State, in the sense of customs law?",
    ),
    Text(
        nl="het product wordt in de andere lidstaat be- of verwerkt",
        en="the item will be processed or worked in the other Member State",
    ),
    EU_2021_821 / "article_11" / "par_2" / "point_c",
)
VOICE_BY_TELEPHONE = _binds(
    "voice_by_telephone",
    Text(nl="Gebeurt de mondelinge overdracht per telefoon?", en="Is the oral transmission made by telephone?"),
    Text(nl="de technologie wordt per telefoon beschreven", en="the technology is described over the telephone"),
    EU_2009_428 / "article_2" / "point_2" / "sub_iii",
)
BY_MOVING_PERSONS = _frees(
    "services_by_moving_persons",
    Text(
        nl="Gaat het om diensten of technologie die iemand overdraagt doordat hij zelf de grens over gaat?",
        en="Is it services or technology that somebody transfers by crossing the border in person?",
    ),
    Text(
        nl="iemand gaat zelf de grens over om dienst of technologie over te dragen",
        en="somebody crosses the border in person to transfer the service or technology",
    ),
    EU_2009_428 / "article_7",
)
