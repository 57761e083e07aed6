"""Article 11 of Regulation (EC) No 428/2009: consultation when the items were in another Member State."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.standing import SEEN_428, standing_428

ARTICLE_11 = EU_2009_428 / "article_11"


def _addressed(par: int, verified: Verified | None, words: Text) -> Indexed:
    return Indexed(
        f"eu-2009-428.article_11_par_{par}",
        ARTICLE_11 / f"par_{par}",
        standing_428(verified, f"article_14/par_{par}"),
        words,
        addresses=Bearer.AUTHORITY,
    )


PROVISIONS = (
    _addressed(
        1,
        SEEN_428,
        Text(
            nl="Lag het product in een andere lidstaat, dan zei de aanvraag van een individuele uitvoervergunning dat, behalve"
            " voor een land van EU001 (wel altijd voor een product van bijlage IV). De autoriteit raadpleegde die lidstaat; een"
            " bezwaar binnen tien werkdagen bond haar, zwijgen was geen bezwaar, en de termijn was te verlengen tot ten hoogste"
            " dertig werkdagen.",
            en="Where the items were in another Member State, an application for an individual export authorisation said so,"
            " except for a country of EU001 (for an item of Annex IV always). The authority consulted that State; an objection"
            " within ten working days bound it, silence was no objection, and the period could be extended to at most thirty"
            " working days.",
        ),
    ),
    _addressed(
        2,
        None,
        Text(
            nl="Kon een uitvoer de veiligheid van een andere lidstaat schaden, dan mocht die vragen om weigering, intrekking of"
            " wijziging van de vergunning.",
            en="Where an export could prejudice its security, another Member State could ask to refuse, revoke or change the"
            " authorisation.",
        ),
    ),
)
