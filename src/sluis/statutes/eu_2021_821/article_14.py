"""Article 14 of Regulation (EU) 2021/821: consultation when the items are in another Member State."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

ARTICLE_14 = EU_2021_821 / "article_14"


def _addressed(par: int, words: Text, verified: Verified | None) -> Indexed:
    cites = ARTICLE_14 / f"par_{par}"
    name = f"eu-2021-821.article_14_par_{par}"
    return Indexed(name, cites, standing_821(verified, "article_11"), words, addresses=Bearer.AUTHORITY)


PROVISIONS = (
    _addressed(
        1,
        Text(
            nl="Ligt het product in een andere lidstaat, dan zegt de aanvraag dat. De autoriteit raadpleegt die lidstaat; een"
            " bezwaar binnen tien werkdagen bindt haar, zwijgen is geen bezwaar, en de termijn is te verlengen tot ten hoogste"
            " dertig werkdagen.",
            en="Where the items are in another Member State, the application says so. The authority consults that State; an"
            " objection within ten working days binds it, silence is no objection, and the period can be extended to at most"
            " thirty working days.",
        ),
        SEEN_821_FINAL,
    ),
    _addressed(
        2,
        Text(
            nl="Kan een uitvoer de veiligheid van een andere lidstaat schaden, dan mag die vragen om weigering, intrekking of"
            " wijziging van de vergunning; de lidstaten overleggen dan.",
            en="Where an export could prejudice its security, another Member State may ask to refuse, revoke or change the"
            " authorisation; the States then consult each other.",
        ),
        None,
    ),
)
