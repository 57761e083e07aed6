"""Article 12 of Regulation (EU) 2021/821: the kinds of export authorisation, and what they ask of the exporter."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.rule import Bearer, Indexed, Obligation, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import COMPLETE_APPLICATION, IMPLEMENT_ICP, OBTAIN_END_USE_STATEMENT
from sluis.statutes.eu_2021_821 import article_03, article_04, article_05, article_10
from sluis.statutes.facts import application
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

ARTICLE_12 = EU_2021_821 / "article_12"
NEEDS_AUTHORISATION = Defined(
    Text(nl="uitvoer waarvoor een vergunning nodig is", en="export that needs an authorisation"),
    EU_2021_821 / "article_3",
    any_of(
        article_03.listed_items_need_authorisation.condition,
        article_04.informed_of_weapons_of_mass_destruction.condition,
        article_04.informed_of_military_end_use_under_embargo.condition,
        article_04.informed_of_parts_for_illegally_exported_items.condition,
        article_05.informed_exporter_needs_authorisation.condition,
        article_10.item_on_other_list_needs_authorisation.condition,
    ),
)
_WITH_APPLICATION = Text(nl="bij de aanvraag", en="with the application")


@rule(
    ARTICLE_12 / "par_4" / "alinea_1",
    Obligation(COMPLETE_APPLICATION, Bearer.EXPORTER, trigger=_WITH_APPLICATION),
    standing_821(predecessor="article_9/par_2"),
    Text(
        nl="Bij de aanvraag van een individuele of globale vergunning geeft de exporteur alle relevante gegevens, in het"
        " bijzonder over eindgebruiker, land van bestemming en eindgebruik.",
        en="With an application for an individual or global authorisation, the exporter gives all relevant information, in"
        " particular on the end-user, the country of destination and the end-use.",
    ),
)
def exporter_completes_application() -> Condition:
    """Art. 12(4), first subparagraph."""
    return NEEDS_AUTHORISATION & application.KIND.is_in(("individual", "global"))


@rule(
    ARTICLE_12 / "par_4" / "alinea_2",
    Obligation(OBTAIN_END_USE_STATEMENT, Bearer.EXPORTER, trigger=_WITH_APPLICATION),
    standing_821(SEEN_821_FINAL, "article_9/par_2"),
    Text(
        nl="Een individuele uitvoervergunning vereist een eindgebruiksverklaring, tenzij de autoriteit de aanvraag vrijstelt."
        " Bij een globale vergunning kan de autoriteit haar vragen.",
        en="An individual export authorisation requires an end-use statement, unless the authority exempts the application."
        " For a global authorisation the authority may ask for one.",
    ),
)
def individual_authorisation_needs_end_use_statement() -> Condition:
    """Art. 12(4), second subparagraph."""
    return (NEEDS_AUTHORISATION & application.KIND.is_("individual")).unless(application.END_USE_STATEMENT_WAIVED)


@rule(
    ARTICLE_12 / "par_4" / "alinea_3",
    Obligation(
        IMPLEMENT_ICP,
        Bearer.EXPORTER,
        trigger=Text(nl="bij gebruik van een globale vergunning", en="when using a global authorisation"),
    ),
    standing_821(SEEN_821_FINAL, "article_12/par_2"),
    Text(
        nl="Wie een globale vergunning gebruikt, heeft een intern nalevingsprogramma (ICP), tenzij de autoriteit dat onnodig"
        " vindt. De eisen aan dat programma en aan de rapportage stelt de lidstaat.",
        en="Whoever uses a global authorisation implements an internal compliance programme (ICP), unless the authority"
        " considers it unnecessary. The Member State sets the requirements for the programme and for reporting.",
    ),
)
def global_authorisation_needs_icp() -> Condition:
    """Art. 12(4), third and fourth subparagraph."""
    return (NEEDS_AUTHORISATION & application.KIND.is_("global")).unless(application.ICP_WAIVED)


def _addressed(path: str, words: Text, bearer: Bearer, verified: Verified | None = SEEN_821_FINAL) -> Indexed:
    cites = ARTICLE_12
    for part in path.split("/"):
        cites /= part
    name = f"eu-2021-821.article_12_{path.replace('/', '_')}"
    return Indexed(name, cites, standing_821(verified, "article_9"), words, addresses=bearer)


PROVISIONS = (
    _addressed(
        "par_1",
        Text(
            nl="Er zijn vier soorten: individueel, globaal, nationaal algemeen en algemeen voor de Unie. Elk geldt in het hele"
            " douanegebied van de Unie.",
            en="There are four kinds: individual, global, national general and Union general. Each is valid throughout the"
            " customs territory of the Union.",
        ),
        Bearer.AUTHORITY,
    ),
    _addressed(
        "par_2",
        Text(
            nl="De autoriteit van de lidstaat waar de exporteur is gevestigd, verleent de vergunning; is hij buiten de Unie"
            " gevestigd, dan die van de lidstaat waar het product is.",
            en="The authority of the Member State where the exporter is established issues the authorisation; for an exporter"
            " outside the Union, that of the Member State where the items are.",
        ),
        Bearer.AUTHORITY,
    ),
    _addressed(
        "par_3/alinea_1",
        Text(
            nl="Individuele en globale vergunningen gelden ten hoogste twee jaar, tenzij de autoriteit anders besluit.",
            en="Individual and global authorisations are valid for up to two years, unless the authority decides otherwise.",
        ),
        Bearer.AUTHORITY,
        verified=None,
    ),
    _addressed(
        "par_3/alinea_2",
        Text(
            nl="Een vergunning voor een groot project geldt ten hoogste vier jaar, tenzij de duur van het project meer"
            " rechtvaardigt.",
            en="A large project authorisation is valid for up to four years, unless the duration of the project justifies"
            " more.",
        ),
        Bearer.AUTHORITY,
    ),
    exporter_completes_application,
    individual_authorisation_needs_end_use_statement,
    global_authorisation_needs_icp,
    _addressed(
        "par_4/alinea_5",
        Text(
            nl="Een globale vergunning met een hoeveelheid wordt op verzoek van de exporteur gesplitst.",
            en="A global authorisation with a quantity is split at the exporter's request.",
        ),
        Bearer.AUTHORITY,
    ),
    _addressed(
        "par_5",
        Text(
            nl="De termijn voor een besluit bepaalt het nationale recht.",
            en="National law sets the period for a decision.",
        ),
        Bearer.AUTHORITY,
        verified=None,
    ),
    _addressed(
        "par_6",
        Text(
            nl="Een nationale algemene vergunning laat afdeling I van bijlage II buiten zich, en is niet te gebruiken door wie"
            " over een gebruik van artikel 4, lid 1, is ingelicht of daarvan weet. Artikel 5 staat er niet bij.",
            en="A national general authorisation leaves out Section I of Annex II, and cannot be used by whoever has been"
            " informed or is aware of a use of Article 4(1). Article 5 is not named.",
        ),
        Bearer.MEMBER_STATE,
    ),
    _addressed(
        "par_7",
        Text(
            nl="De autoriteit mag een exporteur verbieden algemene EU-vergunningen te gebruiken als hij redelijkerwijs wordt"
            " verdacht van gebrekkige naleving.",
            en="The authority may bar an exporter from Union general authorisations on reasonable suspicion about his ability"
            " to comply.",
        ),
        Bearer.AUTHORITY,
        verified=None,
    ),
)
