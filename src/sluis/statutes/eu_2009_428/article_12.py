"""Article 12 of Regulation (EC) No 428/2009: what an authority weighed."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.standing import SEEN_428, standing_428

ARTICLE_12 = EU_2009_428 / "article_12"

PROVISIONS = (
    Indexed(
        "eu-2009-428.article_12_par_1",
        ARTICLE_12 / "par_1",
        standing_428(SEEN_428, "article_15/par_1"),
        Text(
            nl="De autoriteit woog onder meer: exportcontroleregimes en verdragen; sancties; buitenlands en veiligheidsbeleid,"
            " met Gemeenschappelijk Standpunt 2008/944; eindgebruik en het risico van omleiding.",
            en="Among others the authority weighed: export control regimes and treaties; sanctions; foreign and security"
            " policy, with Common Position 2008/944; end-use and the risk of diversion.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    Indexed(
        "eu-2009-428.article_12_par_2",
        ARTICLE_12 / "par_2",
        standing_428(successor="article_12/par_4/alinea_3"),
        Text(
            nl="Bij een globale vergunning telde mee of de exporteur met passende middelen en procedures de regels naleefde."
            " Daarop steunde de Nederlandse vraag naar een nalevingsprogramma (ICP).",
            en="For a global authorisation it counted whether the exporter had proportionate and adequate means and procedures"
            " to comply. The Dutch demand for a compliance programme (ICP) rested on it.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
)
