"""Article 8 of Regulation (EC) No 428/2009: national measures for public security or human rights."""

from __future__ import annotations

from sluis.law.rule import Bearer, Effect, Indexed, NotModelled
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428.terms import EXPORT, LISTED
from sluis.statutes.facts import item
from sluis.statutes.standing import standing_428
from sluis.statutes.terms import KNOWN_MEASURE

ARTICLE_8 = EU_2009_428 / "article_8"


def _addressed(par: int, words: Text) -> Indexed:
    return Indexed(
        f"eu-2009-428.article_8_par_{par}",
        ARTICLE_8 / f"par_{par}",
        standing_428(successor="article_9"),
        words,
        addresses=Bearer.MEMBER_STATE,
    )


PROVISIONS = (
    NotModelled(
        "eu-2009-428.national_measure",
        ARTICLE_8 / "par_1",
        standing_428(successor="article_9/par_1"),
        Text(
            nl="Een lidstaat mocht producten buiten de lijst verbieden of vergunningplichtig maken voor de openbare"
            " veiligheid of de mensenrechten. Nederland deed dat in 2019 niet voor cybersurveillance. De Nederlandse"
            " maatregelen die Sluis kent, beslist het apart.",
            en="A Member State could prohibit unlisted items or make them subject to authorisation for public security or"
            " human rights. In 2019 the Netherlands had not done so for cyber-surveillance. The Dutch measures that Sluis"
            " knows it decides apart.",
        ),
        scope=EXPORT & ~LISTED & item.UNDER_NATIONAL_MEASURE & ~KNOWN_MEASURE,
        ceiling=Effect.PROHIBITION,
    ),
    _addressed(
        2,
        Text(nl="De lidstaat meldt de maatregel aan de Commissie.", en="The Member State notifies the measure."),
    ),
    _addressed(3, Text(nl="Wijzigingen worden ook gemeld.", en="Changes are notified as well.")),
    _addressed(
        4,
        Text(
            nl="De Commissie maakt de maatregelen bekend in het Publicatieblad.",
            en="The Commission publishes the measures in the Official Journal.",
        ),
    ),
)
