"""Article 4c of the Strategic Goods Decree: withdrawal of an authorisation."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import NL_BSG
from sluis.statutes.nl.terms import standing_bsg

PROVISIONS = (
    Indexed(
        "nl-besluit-strategische-goederen.article_4c",
        NL_BSG / "article_4c",
        standing_bsg(),
        Text(
            nl="De minister kan een vergunning in ieder geval intrekken als de gegevens bij de aanvraag onjuist of onvolledig"
            " waren, of als voorschriften en voorwaarden niet zijn nageleefd.",
            en="The Minister can in any case withdraw an authorisation if the data with the application were wrong or"
            " incomplete, or if requirements and conditions were not met.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
)
