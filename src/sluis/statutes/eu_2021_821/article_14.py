"""Article 14 of Regulation (EU) 2021/821: consultation when the items are in another Member State."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

ARTICLE_14 = EU_2021_821 / "article_14"


def _addressed(path: str, words: Text, verified: Verified | None) -> Indexed:
    cites = ARTICLE_14
    for part in path.split("/"):
        cites /= part
    name = f"eu-2021-821.article_14_{path.replace('/', '_')}"
    return Indexed(name, cites, standing_821(verified, "article_11"), words, addresses=Bearer.AUTHORITY)


PROVISIONS = (
    _addressed(
        "par_1/alinea_1",
        Text(
            nl="Ligt het product in een andere lidstaat, dan zegt de aanvraag van een individuele uitvoervergunning dat,"
            " behalve voor een land van EU001 (wel altijd voor een product van bijlage IV). De autoriteit raadpleegt die"
            " lidstaat; een bezwaar binnen tien werkdagen bindt haar.",
            en="Where the items are in another Member State, an application for an individual export authorisation says so,"
            " except for a country of EU001 (for an item of Annex IV always). The authority consults that State; an objection"
            " within ten working days binds it.",
        ),
        None,
    ),
    _addressed(
        "par_1/alinea_2",
        Text(
            nl="Zwijgen is geen bezwaar. In bijzondere gevallen is de termijn te verlengen, tot ten hoogste dertig werkdagen.",
            en="Silence is no objection. In exceptional cases the period can be extended, to at most thirty working days.",
        ),
        SEEN_821_FINAL,
    ),
    _addressed(
        "par_2",
        Text(
            nl="Kan een uitvoer de veiligheid van een andere lidstaat schaden, dan mag die vragen om weigering, intrekking of"
            " wijziging van de vergunning; de lidstaten overleggen dan.",
            en="Where an export could prejudice its security, another Member State may ask to refuse, revoke or change the"
            " authorisation; the States then consult each other.",
        ),
        None,
    ),
)
