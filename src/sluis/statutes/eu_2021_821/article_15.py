"""Article 15 of Regulation (EU) 2021/821: what an authority weighs."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

ARTICLE_15 = EU_2021_821 / "article_15"


def _addressed(par: int, words: Text, verified: Verified | None) -> Indexed:
    return Indexed(
        f"eu-2021-821.article_15_par_{par}",
        ARTICLE_15 / f"par_{par}",
        standing_821(verified, f"article_12/par_{par}"),
        words,
        addresses=Bearer.AUTHORITY,
    )


PROVISIONS = (
    _addressed(
        1,
        Text(
            nl="De autoriteit weegt onder meer: internationale verplichtingen; sancties; buitenlands en veiligheidsbeleid, met"
            " Gemeenschappelijk Standpunt 2008/944 (en zo de mensenrechten); eindgebruik en het risico van omleiding.",
            en="Among others the authority weighs: international obligations; sanctions; foreign and security policy, with"
            " Common Position 2008/944 (and so human rights); end-use and the risk of diversion.",
        ),
        SEEN_821_FINAL,
    ),
    _addressed(
        2,
        Text(
            nl="Bij een globale vergunning telt mee of de exporteur een intern nalevingsprogramma (ICP) heeft.",
            en="For a global authorisation it counts whether the exporter has an internal compliance programme (ICP).",
        ),
        None,
    ),
)
