"""Article 27 of Regulation (EC) No 428/2009: the hand-over from Regulation (EC) No 1334/2000."""

from __future__ import annotations

from sluis.law.rule import Indexed
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.standing import SEEN_428, standing_428

PROVISIONS = (
    Indexed(
        "eu-2009-428.repeal",
        EU_2009_428 / "article_27",
        standing_428(SEEN_428, "article_31"),
        Text(
            nl="Trok Verordening (EG) nr. 1334/2000 in; eerdere aanvragen bleven daaronder vallen.",
            en="Repealed Regulation (EC) No 1334/2000; earlier applications stayed under it.",
        ),
    ),
)
