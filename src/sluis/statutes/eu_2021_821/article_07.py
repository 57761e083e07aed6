"""Article 7 of Regulation (EU) 2021/821: transit. Nothing is forbidden before an authority says so."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_TRANSIT, CONSULT_AUTHORITY, STOP_TRANSIT
from sluis.statutes.eu_2021_821.terms import LISTED, TRANSIT
from sluis.statutes.facts import deal, service
from sluis.statutes.standing import SEEN_821_DE, SEEN_821_FINAL, standing_821
from sluis.statutes.terms import aware_of_article_4, informed_of_article_4

ARTICLE_7 = EU_2021_821 / "article_7"
_UPON_DECISION = Text(nl="na het besluit van de autoriteit", en="upon the decision of the authority")


@rule(
    ARTICLE_7 / "par_1",
    Obligation(STOP_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_821(SEEN_821_DE, "article_6/par_1"),
    Text(
        nl="De autoriteit kan de doorvoer van niet-Unieproducten van bijlage I verbieden als zij bestemd zijn of kunnen zijn"
        " voor een gebruik van artikel 4, lid 1.",
        en="The authority can prohibit the transit of non-Union items listed in Annex I if they are or may be intended for a"
        " use of Article 4(1).",
    ),
    reading=Text(
        nl="Het verbod ontstaat pas door het besluit. Of het gebruik het besluit draagt, is aan de autoriteit en de rechter.",
        en="The prohibition comes from the decision only. Whether the use bears it out is for the authority and the courts.",
    ),
)
def prohibited_transit_stops() -> Condition:
    """Art. 7(1)."""
    return TRANSIT & LISTED & service.TRANSIT_PROHIBITED


def authorisation_imposed() -> Condition:
    """The authority imposes it before it decides on a prohibition: once it has prohibited, nothing is left to apply for."""
    return TRANSIT & LISTED & service.TRANSIT_AUTHORISATION_IMPOSED & ~service.TRANSIT_PROHIBITED


@rule(
    ARTICLE_7 / "par_2" / "alinea_2",
    Obligation(APPLY_FOR_TRANSIT, Bearer.EXPORTER, trigger=_UPON_DECISION),
    standing_821(SEEN_821_FINAL, "article_6/par_2"),
    Text(
        nl="Voordat zij verbiedt, kan de autoriteit een vergunning eisen van wie het contract met de geadresseerde heeft en"
        " over de verzending beslist.",
        en="Before prohibiting, the authority can require an authorisation of whoever holds the contract with the consignee and"
        " decides on the sending.",
    ),
)
def contract_holder_needs_transit_authorisation() -> Condition:
    """Art. 7(2), second subparagraph."""
    return authorisation_imposed() & service.CONTRACT_HOLDER_IN_UNION


@rule(
    ARTICLE_7 / "par_2" / "alinea_3",
    Obligation(APPLY_FOR_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_821(SEEN_821_FINAL, "article_6/par_2"),
    Text(
        nl="Is die persoon niet in de Unie gevestigd, dan kan de eis de aangever treffen, de vervoerder, of de reiziger die de"
        " producten in zijn bagage heeft.",
        en="Where that person is not established in the Union, the requirement can fall on the declarant, the carrier, or the"
        " traveller who has the items in his baggage.",
    ),
)
def carrier_needs_transit_authorisation() -> Condition:
    """Art. 7(2), third subparagraph."""
    return authorisation_imposed() & ~service.CONTRACT_HOLDER_IN_UNION


@rule(
    ARTICLE_7 / "par_1",
    Obligation(CONSULT_AUTHORITY, Bearer.CARRIER, Strength.SHOULD),
    standing_821(SEEN_821_DE, "article_6/par_1"),
    Text(
        nl="Wie weet van zo’n gebruik, doet er goed aan eerst te overleggen: de autoriteit kan de doorvoer op elk moment"
        " verbieden. De bepaling schrijft dat niet voor.",
        en="Whoever knows of such a use is wise to consult first: the authority can prohibit the transit at any time. The"
        " provision does not prescribe it.",
    ),
)
def authority_is_consulted_on_transit() -> Condition:
    """Art. 7(1): the power exists before the decision."""
    cites = ARTICLE_7 / "par_1"
    return TRANSIT & LISTED & (informed_of_article_4(cites) | aware_of_article_4(cites))


PROVISIONS = (
    prohibited_transit_stops,
    contract_holder_needs_transit_authorisation,
    carrier_needs_transit_authorisation,
    authority_is_consulted_on_transit,
    Indexed(
        "eu-2021-821.transit_through_several_member_states",
        ARTICLE_7 / "par_2" / "alinea_1",
        standing_821(SEEN_821_DE, "article_6/par_2"),
        Text(
            nl="Gaat de doorvoer door meer lidstaten, dan kan de autoriteit van elk daarvan haar op haar grondgebied"
            " verbieden.",
            en="Where the transit takes place through several Member States, the authority of each can prohibit it on its"
            " territory.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    NotModelled(
        "eu-2021-821.transit_of_unlisted_items",
        ARTICLE_7 / "par_3",
        standing_821(SEEN_821_DE, "article_6/par_3"),
        Text(
            nl="Een lidstaat mag lid 1 ook laten gelden voor producten buiten de lijst. Nederland deed dat in artikel 4a, lid"
            " 1, van het Besluit strategische goederen; wat een andere lidstaat deed, beslist Sluis niet.",
            en="A Member State may extend paragraph 1 to unlisted items. The Netherlands did so in Article 4a(1) of the"
            " Strategic Goods Decree; what another Member State did, Sluis does not decide.",
        ),
        scope=TRANSIT
        & ~LISTED
        & (service.TRANSIT_PROHIBITED | service.TRANSIT_AUTHORISATION_IMPOSED)
        & ~deal.EXPORTER_COUNTRY.is_("NL"),
        ceiling=Effect.PROHIBITION,
    ),
    Indexed(
        "eu-2021-821.article_7_par_4",
        ARTICLE_7 / "par_4",
        standing_821(predecessor="article_6/par_4"),
        Text(
            nl="De lidstaat meldt zulke nationale maatregelen zoals artikel 9, leden 2 tot en met 4, het regelt.",
            en="The Member State notifies such national measures as Article 9(2) to (4) provides.",
        ),
        addresses=Bearer.MEMBER_STATE,
    ),
)
