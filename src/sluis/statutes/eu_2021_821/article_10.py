"""Article 10 of Regulation (EU) 2021/821: items on the national list of another Member State."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import exporter, general_use, item
from sluis.statutes.standing import SEEN_821_DE, standing_821
from sluis.statutes.terms import REPRESSIVE_USES

ARTICLE_10 = EU_2021_821 / "article_10"


def _informed() -> Condition:
    uses = any_of(
        exporter.INFORMED_OF_PUBLIC_SECURITY_USE,
        general_use.INFORMED_OF_RIGHTS_VIOLATION,
        *(exporter.INFORMED_OF[use] for use in REPRESSIVE_USES),
    )
    return Defined(exporter.INFORMED.states, ARTICLE_10 / "par_1", exporter.INFORMED & uses)


@rule(
    ARTICLE_10 / "par_1",
    Obligation(
        APPLY_FOR_AUTHORISATION,
        Bearer.EXPORTER,
        trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the exporter"),
    ),
    standing_821(SEEN_821_DE),
    Text(
        nl="Een product dat op de bekendgemaakte nationale lijst van een andere lidstaat staat, heeft een vergunning nodig als"
        " de autoriteit de exporteur heeft ingelicht over een gevaar voor de openbare veiligheid of de mensenrechten.",
        en="An item on the published national list of another Member State needs an authorisation if the authority has informed"
        " the exporter of a concern for public security or human rights.",
    ),
    reading=Text(
        nl="Een bericht over repressie, ernstige schendingen (artikel 5) of een schending van grondrechten (bijlage II) is ook"
        " een bericht over mensenrechten.",
        en="To be informed of repression, serious violations (Article 5) or a violation of fundamental rights (Annex II) is"
        " also to be informed of human rights considerations.",
    ),
)
def item_on_other_list_needs_authorisation() -> Condition:
    """Art. 10(1)."""
    return EXPORT & ~LISTED & item.DUAL_USE & item.ON_ANOTHER_MEMBER_STATES_LIST & _informed()


def _addressed(par: int, words: Text) -> Indexed:
    cites = ARTICLE_10 / f"par_{par}"
    return Indexed(f"eu-2021-821.article_10_par_{par}", cites, standing_821(SEEN_821_DE), words, addresses=Bearer.MEMBER_STATE)


PROVISIONS = (
    item_on_other_list_needs_authorisation,
    _addressed(
        2,
        Text(
            nl="De lidstaat die weigert, deelt dat mee aan de Commissie en de andere lidstaten.",
            en="A Member State that refuses informs the Commission and the other Member States.",
        ),
    ),
    _addressed(
        3,
        Text(
            nl="De lidstaat licht douane en andere lidstaten in over een opgelegde vergunningplicht.",
            en="The Member State informs customs and other Member States of a requirement it imposed.",
        ),
    ),
)
