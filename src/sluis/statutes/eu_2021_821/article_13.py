"""Article 13 of Regulation (EU) 2021/821: authorisations for brokering services and technical assistance."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import COMPLETE_APPLICATION
from sluis.statutes.eu_2021_821.article_06 import informed_broker_needs_authorisation
from sluis.statutes.eu_2021_821.article_08 import informed_provider_needs_authorisation
from sluis.statutes.standing import SEEN_821_DE, standing_821

ARTICLE_13 = EU_2021_821 / "article_13"
_WORDS = Text(
    nl="De aanvrager geeft de plaats van het product, een precieze omschrijving, de hoeveelheid, wie er meedoen, het land van"
    " bestemming, en de eindgebruiker met zijn precieze adres.",
    en="The applicant gives the location of the items, an exact description, the quantity, the third parties, the country of"
    " destination, and the end-user with its exact location.",
)
_WITH_APPLICATION = Text(nl="bij de aanvraag", en="with the application")


@rule(
    ARTICLE_13 / "par_3",
    Obligation(COMPLETE_APPLICATION, Bearer.BROKER, trigger=_WITH_APPLICATION),
    standing_821(SEEN_821_DE, "article_10/par_2"),
    _WORDS,
)
def broker_completes_application() -> Condition:
    """Art. 13(3), for brokers."""
    return informed_broker_needs_authorisation.condition


@rule(
    ARTICLE_13 / "par_3",
    Obligation(COMPLETE_APPLICATION, Bearer.PROVIDER, trigger=_WITH_APPLICATION),
    standing_821(SEEN_821_DE),
    _WORDS,
)
def provider_completes_application() -> Condition:
    """Art. 13(3), for providers of technical assistance."""
    return informed_provider_needs_authorisation.condition


def _addressed(par: int, words: Text) -> Indexed:
    cites = ARTICLE_13 / f"par_{par}"
    name = f"eu-2021-821.article_13_par_{par}"
    earlier = {1: 1, 2: 1, 4: 3}[par]
    return Indexed(name, cites, standing_821(SEEN_821_DE, f"article_10/par_{earlier}"), words, addresses=Bearer.AUTHORITY)


PROVISIONS = (
    _addressed(
        1,
        Text(
            nl="De autoriteit van de lidstaat waar de tussenhandelaar of verlener is gevestigd, verleent de vergunning; is hij"
            " buiten de Unie gevestigd, dan die van de lidstaat van waaruit hij werkt.",
            en="The authority of the Member State where the broker or provider is established issues the authorisation; for one"
            " outside the Union, that of the Member State from which he works.",
        ),
    ),
    _addressed(
        2,
        Text(
            nl="De vergunning noemt de eindgebruiker en zijn precieze adres, voor tussenhandel ook de hoeveelheid en de plaats"
            " van het product. Zij geldt in de hele Unie.",
            en="The authorisation names the end-user and its exact location, for brokering also the quantity and the location"
            " of the items. It is valid throughout the Union.",
        ),
    ),
    broker_completes_application,
    provider_completes_application,
    _addressed(
        4,
        Text(
            nl="De termijn voor een besluit bepaalt het nationale recht.",
            en="National law sets the period for a decision.",
        ),
    ),
    Indexed(
        "eu-2021-821.article_13_par_5",
        ARTICLE_13 / "par_5",
        standing_821(),
        Text(
            nl="De vergunning wordt zo mogelijk elektronisch verleend, met de gegevens van het model in bijlage III, deel B.",
            en="The authorisation is issued electronically where possible, with the elements of the model in Section B of Annex"
            " III.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
)
