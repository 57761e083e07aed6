"""Article 4 of the Strategic Goods Decree: the basis of national measures."""

from __future__ import annotations

from sluis.law.rule import Bearer, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import NL_BSG
from sluis.statutes.nl.terms import standing_bsg

PROVISIONS = (
    Indexed(
        "nl-besluit-strategische-goederen.article_4",
        NL_BSG / "article_4",
        standing_bsg(),
        Text(
            nl="De minister kan bij regeling de uitvoer van goederen buiten bijlage I verbieden of vergunningplichtig maken,"
            " voor de openbare veiligheid (ook tegen terreur) of voor de mensenrechten. De regelingen staan hieronder.",
            en="The Minister can by regulation prohibit the export of goods outside Annex I or make it subject to"
            " authorisation, for public security (terrorism included) or human rights. The regulations follow below.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
)
