"""Annex IV to Regulation (EC) No 428/2009: the part of Annex I that needed an authorisation within the Community as well."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.facts import item
from sluis.statutes.standing import SEEN_428, standing_428

PROVISIONS = (
    Definition(
        "eu-2009-428.annex_iv",
        EU_2009_428 / "annex_iv",
        standing_428(SEEN_428, "annex_iv"),
        Text(
            nl="Bijlage IV koos uit bijlage I: deel 1, waarvoor een nationale algemene vergunning mogelijk was, en deel 2,"
            " waarvoor dat niet kon. Welke posten dat vóór 15 december 2020 waren, heeft Sluis niet gezien.",
            en="Annex IV selected from Annex I: Part 1, for which a national general authorisation was possible, and Part 2,"
            " for which it was not. Which entries these were before 15 December 2020, Sluis has not seen.",
        ),
        condition=item.LISTED_ANNEX_IV,
    ),
)
