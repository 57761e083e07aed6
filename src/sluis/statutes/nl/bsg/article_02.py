"""Article 2 of the Strategic Goods Decree: what of the regulation is forbidden to breach, for goods."""

from __future__ import annotations

from sluis.law.rule import Indexed
from sluis.law.text import Text
from sluis.statutes.acts import NL_BSG
from sluis.statutes.nl.terms import standing_bsg

PROVISIONS = (
    Indexed(
        "nl-besluit-strategische-goederen.article_2",
        NL_BSG / "article_2",
        standing_bsg(),
        Text(
            nl="Voor goederen is verboden wat in strijd is met artikel 3, lid 1, artikel 4, leden 1 tot en met 3, artikel 5,"
            " leden 1 tot en met 3, artikel 7, artikel 10, lid 1, artikel 11, leden 1 en 9, en artikel 27, leden 1, 3 en 4,"
            " van Verordening (EU) 2021/821. Artikel 4, lid 3, en artikel 5, lid 3 (vermoeden), staan erbij, maar een"
            " Nederlandse regel die daarvan gebruikmaakt, is niet gevonden.",
            en="For goods it is forbidden to act against Articles 3(1), 4(1) to (3), 5(1) to (3), 7, 10(1), 11(1) and (9), and"
            " 27(1), (3) and (4) of Regulation (EU) 2021/821. Articles 4(3) and 5(3) (suspicion) are among them, but no Dutch"
            " rule that makes use of them was found.",
        ),
    ),
)
