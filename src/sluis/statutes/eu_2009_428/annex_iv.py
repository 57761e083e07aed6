"""Annex IV to Regulation (EC) No 428/2009: the part of Annex I that needed an authorisation within the Community as well."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.facts import item
from sluis.statutes.standing import standing_428

PROVISIONS = (
    Definition(
        "eu-2009-428.annex_iv",
        EU_2009_428 / "annex_iv",
        standing_428(successor="annex_iv"),
        Text(
            nl="Bijlage IV koos uit bijlage I. Welke posten dat voor 2023 waren, heeft Sluis niet gezien.",
            en="Annex IV selected from Annex I. Which entries these were before 2023, Sluis has not seen.",
        ),
        condition=item.LISTED_ANNEX_IV,
    ),
)
