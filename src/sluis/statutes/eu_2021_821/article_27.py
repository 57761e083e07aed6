"""Article 27 of Regulation (EU) 2021/821: records."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Deadline, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.eu_2021_821.terms import EXPORT
from sluis.statutes.facts import item
from sluis.statutes.standing import SEEN_821_RO, standing_821


@rule(
    EU_2021_821 / "article_27" / "par_3",
    Obligation(
        KEEP_RECORDS,
        Bearer.EXPORTER,
        deadline=Deadline(
            Text(
                nl="het einde van het kalenderjaar van de uitvoer (vijf jaar)",
                en="the end of the calendar year of the export (five years)",
            ),
            days=5 * 365,
        ),
    ),
    standing_821(SEEN_821_RO),
    Text(
        nl="Exporteurs bewaren de stukken ten minste vijf jaar na het einde van het kalenderjaar van de uitvoer. De Nederlandse"
        " fiscale bewaartermijn is zeven jaar.",
        en="Exporters keep records for at least five years from the end of the calendar year of the export. Dutch fiscal law"
        " asks seven years.",
    ),
)
def records_are_kept() -> Condition:
    return EXPORT & (item.LISTED_ANNEX_I | item.DUAL_USE)


PROVISIONS = (records_are_kept,)
