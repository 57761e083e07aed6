"""Article 9 of Regulation (EU) 2021/821: national measures for public security or human rights."""

from __future__ import annotations

from sluis.law.rule import Bearer, Effect, Indexed, NotModelled
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import item
from sluis.statutes.standing import SEEN_821_DE, standing_821
from sluis.statutes.terms import KNOWN_MEASURE

ARTICLE_9 = EU_2021_821 / "article_9"


def _addressed(par: int, bearer: Bearer, words: Text) -> Indexed:
    return Indexed(
        f"eu-2021-821.article_9_par_{par}",
        ARTICLE_9 / f"par_{par}",
        standing_821(SEEN_821_DE, f"article_8/par_{par}"),
        words,
        addresses=bearer,
    )


PROVISIONS = (
    NotModelled(
        "eu-2021-821.national_measure",
        ARTICLE_9 / "par_1",
        standing_821(SEEN_821_DE, "article_8/par_1"),
        Text(
            nl="Een lidstaat mag producten buiten de lijst verbieden of vergunningplichtig maken voor de openbare veiligheid"
            " (ook tegen terrorisme) of de mensenrechten. De Nederlandse maatregelen die Sluis kent, beslist het apart; dit"
            " gaat over andere, en over die van andere lidstaten.",
            en="A Member State may prohibit unlisted items or make them subject to authorisation for public security"
            " (terrorism included) or human rights. The Dutch measures that Sluis knows it decides apart; this is about"
            " others, and about those of other Member States.",
        ),
        scope=EXPORT & ~LISTED & item.UNDER_NATIONAL_MEASURE & ~KNOWN_MEASURE,
        ceiling=Effect.PROHIBITION,
    ),
    _addressed(
        2,
        Bearer.MEMBER_STATE,
        Text(
            nl="De lidstaat meldt de maatregel, met de redenen, aan de Commissie en de andere lidstaten.",
            en="The Member State notifies the measure, with its reasons, to the Commission and the other Member States.",
        ),
    ),
    _addressed(
        3,
        Bearer.MEMBER_STATE,
        Text(nl="Ook wijzigingen van de lijst worden gemeld.", en="Changes of the list are notified as well."),
    ),
    _addressed(
        4,
        Bearer.COMMISSION,
        Text(
            nl="De Commissie maakt de maatregelen bekend, en een overzicht van de nationale lijsten (Publicatieblad, reeks C).",
            en="The Commission publishes the measures, and a compilation of the national lists (Official Journal, C series).",
        ),
    ),
)
