"""Regulation on additional control measures (2024): quantum technology, semiconductors, additive manufacturing."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Standing, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_MEASURE_EMERGING
from sluis.statutes.nl.measures.terms import APPLY, LIST_UNKNOWN, exported

APPLIES = Period(Start.on(date(2024, 12, 1)))


@rule(
    Citation(NL_MEASURE_EMERGING),
    APPLY,
    Standing(APPLIES, Verified("baker-mckenzie-2024-nl", date(2026, 11, 22))),
    Text(
        nl="Uitvoer uit Nederland van de aangewezen producten voor kwantumtechnologie, halfgeleiders en 3D-printen vereist een"
        " vergunning, naar elk land buiten de Unie. De nationale algemene vergunning NL900 kan haar voor bondgenoten geven.",
        en="Export from the Netherlands of the designated items for quantum technology, semiconductors and additive"
        " manufacturing needs an authorisation, to every country outside the Union. The national general authorisation NL900"
        " can give it for allies.",
    ),
    reading=Text(
        nl=LIST_UNKNOWN.nl
        + " De tekst van de regeling zelf is niet gezien. Een deel ging op 15 november 2025 over in bijlage I; of de"
        " regeling sindsdien is gewijzigd of ingetrokken, is niet nagegaan. De vraag gaat daarom over de lijst van de dag.",
        en=LIST_UNKNOWN.en
        + " The text of the regulation itself was not seen. Part of it moved into Annex I on 15 November 2025; whether"
        " it was changed or withdrawn since has not been checked. The question is therefore about the list of the day.",
    ),
)
def emerging_technology_needs_authorisation() -> Condition:
    """The only operative rule known."""
    return exported("emerging_technology")


RULES = (emerging_technology_needs_authorisation,)
PROVISIONS = RULES
