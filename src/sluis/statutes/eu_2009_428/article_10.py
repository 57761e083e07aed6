"""Article 10 of Regulation (EC) No 428/2009: authorisations for brokering services."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import COMPLETE_APPLICATION
from sluis.statutes.eu_2009_428.article_05 import informed_broker_needs_authorisation
from sluis.statutes.standing import standing_428

ARTICLE_10 = EU_2009_428 / "article_10"


@rule(
    ARTICLE_10 / "par_2",
    Obligation(COMPLETE_APPLICATION, Bearer.BROKER, trigger=Text(nl="bij de aanvraag", en="with the application")),
    standing_428(successor="article_13/par_3"),
    Text(
        nl="De tussenhandelaar gaf de plaats van het product, een precieze omschrijving, de hoeveelheid, wie er meededen, het"
        " land van bestemming, en de eindgebruiker met zijn precieze adres.",
        en="The broker gave the location of the items, an exact description, the quantity, the third parties, the country of"
        " destination, and the end-user with its exact location.",
    ),
)
def broker_completes_application() -> Condition:
    """Art. 10(2)."""
    return informed_broker_needs_authorisation.condition


def _addressed(par: int, words: Text) -> Indexed:
    cites = ARTICLE_10 / f"par_{par}"
    successor = {1: "article_13/par_1", 3: "article_13/par_4"}.get(par)
    return Indexed(
        f"eu-2009-428.article_10_par_{par}", cites, standing_428(successor=successor), words, addresses=Bearer.AUTHORITY
    )


PROVISIONS = (
    _addressed(
        1,
        Text(
            nl="De autoriteit van de lidstaat waar de tussenhandelaar woonde of was gevestigd, verleende de vergunning, voor"
            " een bepaalde hoeveelheid en een genoemde eindgebruiker.",
            en="The authority of the Member State where the broker was resident or established granted the authorisation, for"
            " a set quantity and a named end-user.",
        ),
    ),
    broker_completes_application,
    _addressed(
        3,
        Text(
            nl="De termijn voor een besluit bepaalde het nationale recht.",
            en="National law set the period for a decision.",
        ),
    ),
    _addressed(
        4,
        Text(
            nl="De lidstaat gaf de Commissie een lijst van bevoegde autoriteiten; zij maakte die bekend.",
            en="The Member State gave the Commission a list of competent authorities, which it published.",
        ),
    ),
)
