"""Article 21 of Regulation (EU) 2021/821: customs."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import DECLARE_TO_CUSTOMS
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import exporter
from sluis.statutes.general_terms import INTANGIBLE
from sluis.statutes.standing import standing_821


@rule(
    EU_2021_821 / "article_21" / "par_1",
    Obligation(
        DECLARE_TO_CUSTOMS, Bearer.EXPORTER, trigger=Text(nl="bij de uitvoeraangifte", en="with the export declaration")
    ),
    standing_821(predecessor="article_16/par_1"),
    Text(
        nl="Wie uitvoer aangeeft, bewijst bij de douane dat hij de vergunning heeft die nodig is.",
        en="Whoever declares an export proves to customs that he has the authorisation that is needed.",
    ),
    reading=Text(
        nl="De bepaling vraagt bewijs van de vergunning. Dat men haar nummer en de code van het product in de aangifte zet, is"
        " de praktijk (verwijzing X002). Waar geen aangifte wordt gedaan, zoals bij verzending van programmatuur, geldt dit"
        " niet.",
        en="The provision asks for proof of the authorisation. That its number and the code of the item stand in the"
        " declaration is practice (reference X002). Where no declaration is lodged, as with the transmission of software, this"
        " does not apply.",
    ),
)
def authorisation_is_shown_to_customs() -> Condition:
    """Art. 21(1), as far as an authorisation may be needed: for a listed item, or after a message of the authority."""
    return EXPORT & (LISTED | exporter.INFORMED) & ~INTANGIBLE


PROVISIONS = (authorisation_is_shown_to_customs,)
