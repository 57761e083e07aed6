"""Article 9 of Regulation (EC) No 428/2009: the kinds of export authorisation, and what they asked of the exporter."""

from __future__ import annotations

from sluis.law.condition import Condition, any_of
from sluis.law.rule import Bearer, Indexed, Obligation, Strength, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import COMPLETE_APPLICATION, OBTAIN_END_USE_STATEMENT
from sluis.statutes.eu_2009_428 import article_03, article_04
from sluis.statutes.facts import application
from sluis.statutes.standing import SEEN_428, standing_428

ARTICLE_9 = EU_2009_428 / "article_9"
_WITH_APPLICATION = Text(nl="bij de aanvraag", en="with the application")
_APPLIED_FOR = application.KIND.is_in(("individual", "global")) & any_of(
    article_03.listed_items_need_authorisation.condition,
    article_04.informed_of_weapons_of_mass_destruction.condition,
    article_04.informed_of_military_end_use_under_embargo.condition,
    article_04.informed_of_parts_for_illegally_exported_items.condition,
)


@rule(
    ARTICLE_9 / "par_2",
    Obligation(COMPLETE_APPLICATION, Bearer.EXPORTER, trigger=_WITH_APPLICATION),
    standing_428(SEEN_428, "article_12/par_4/alinea_1"),
    Text(
        nl="Bij de aanvraag van een individuele of globale vergunning gaf de exporteur alle relevante gegevens, in het"
        " bijzonder over eindgebruiker, land van bestemming en eindgebruik.",
        en="With an application for an individual or global authorisation, the exporter gave all relevant information, in"
        " particular on the end-user, the country of destination and the end-use.",
    ),
)
def exporter_completes_application() -> Condition:
    """Art. 9(2)."""
    return _APPLIED_FOR


@rule(
    ARTICLE_9 / "par_2",
    Obligation(OBTAIN_END_USE_STATEMENT, Bearer.EXPORTER, Strength.MAY, trigger=_WITH_APPLICATION),
    standing_428(SEEN_428, "article_12/par_4/alinea_2"),
    Text(
        nl="De vergunning kon, waar dat paste, van een eindgebruiksverklaring afhangen.",
        en="Where appropriate, the authorisation could depend on an end-use statement.",
    ),
)
def end_use_statement_may_be_asked() -> Condition:
    """Art. 9(2): only if appropriate."""
    return _APPLIED_FOR


def _addressed(path: str, successor: str | None, bearer: Bearer, words: Text, verified: Verified | None = SEEN_428) -> Indexed:
    cites = ARTICLE_9
    for part in path.split("/"):
        cites /= part
    name = f"eu-2009-428.article_9_{path.replace('/', '_')}"
    return Indexed(name, cites, standing_428(verified, successor), words, addresses=bearer)


PROVISIONS = (
    _addressed(
        "par_1",
        "article_12/par_7",
        Bearer.AUTHORITY,
        Text(
            nl="De autoriteit mocht een exporteur verbieden algemene EU-vergunningen te gebruiken als hij redelijkerwijs werd"
            " verdacht van gebrekkige naleving. De Commissie kon een bestemming met een wapenembargo eruit halen.",
            en="The authority could bar an exporter from Union general authorisations on reasonable suspicion about his ability"
            " to comply. The Commission could remove a destination under an arms embargo.",
        ),
    ),
    _addressed(
        "par_2/alinea_1",
        "article_12/par_2",
        Bearer.AUTHORITY,
        Text(
            nl="De autoriteit van de lidstaat waar de exporteur was gevestigd, verleende de vergunning: individueel, globaal of"
            " algemeen.",
            en="The authority of the Member State where the exporter was established granted the authorisation: individual,"
            " global or general.",
        ),
    ),
    exporter_completes_application,
    end_use_statement_may_be_asked,
    _addressed(
        "par_3",
        "article_12/par_5",
        Bearer.AUTHORITY,
        Text(
            nl="De termijn voor een besluit bepaalde het nationale recht.",
            en="National law set the period for a decision.",
        ),
        verified=None,
    ),
    _addressed(
        "par_4",
        "article_12/par_6",
        Bearer.MEMBER_STATE,
        Text(
            nl="Een nationale algemene vergunning liet bijlage II octies buiten zich, en was niet te gebruiken door wie over"
            " een gebruik van artikel 4 was ingelicht of daarvan wist.",
            en="A national general authorisation left out Annex IIg, and could not be used by whoever had been informed or was"
            " aware of a use of Article 4.",
        ),
    ),
    _addressed(
        "par_5",
        "article_12/par_1",
        Bearer.MEMBER_STATE,
        Text(
            nl="De lidstaat hield in zijn recht de globale vergunning mogelijk.",
            en="The Member State kept the global authorisation possible in its law.",
        ),
        verified=None,
    ),
    _addressed(
        "par_6",
        None,
        Bearer.MEMBER_STATE,
        Text(
            nl="De lidstaat gaf de Commissie een lijst van bevoegde autoriteiten; zij maakte die bekend.",
            en="The Member State gave the Commission a list of competent authorities, which it published.",
        ),
    ),
)
