"""Annex IV to Regulation (EU) 2021/821: the part of Annex I that needs an authorisation within the Union as well."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts import item
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

PROVISIONS = (
    Definition(
        "eu-2021-821.annex_iv",
        EU_2021_821 / "annex_iv",
        standing_821(SEEN_821_FINAL, "annex_iv"),
        Text(
            nl="Bijlage IV kiest uit bijlage I: deel 1, waarvoor een nationale algemene vergunning mogelijk is, en deel 2,"
            " waarvoor dat niet kan. Van de MTCR-technologie vallen vier gevallen van Europese ruimtevaart erbuiten.",
            en="Annex IV selects from Annex I: Part 1, for which a national general authorisation is possible, and Part 2, for"
            " which it is not. Of the MTCR technology, four cases of European space programmes are outside it.",
        ),
        condition=item.LISTED_ANNEX_IV,
    ),
)
