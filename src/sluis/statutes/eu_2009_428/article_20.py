"""Article 20 of Regulation (EC) No 428/2009: records."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.deadlines import records_of_brokering, records_of_export
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.eu_2009_428.terms import BROKERING, EXPORT, LISTED
from sluis.statutes.facts import exporter, item
from sluis.statutes.facts.safeguard import RECORDS_KEPT
from sluis.statutes.standing import SEEN_428_UK, standing_428

ARTICLE_20 = EU_2009_428 / "article_20"
_READING = Text(
    nl="Of de vijf jaar van 2021/821 ook gelden voor wat vóór 9 september 2021 gebeurde, is een open vraag. Vijf jaar bewaren"
    " is veilig; de Nederlandse fiscale termijn is zeven.",
    en="Whether the five years of 2021/821 also cover what happened before 9 September 2021 is an open question. To keep five"
    " years is safe; the Dutch fiscal period is seven.",
)


@rule(
    ARTICLE_20 / "par_3",
    Obligation(KEEP_RECORDS, Bearer.EXPORTER, deadline=records_of_export(3), done=RECORDS_KEPT),
    standing_428(SEEN_428_UK, "article_27/par_3"),
    Text(
        nl="Exporteurs bewaarden de stukken ten minste drie jaar na het einde van het kalenderjaar van de uitvoer.",
        en="Exporters kept records for at least three years from the end of the calendar year of the export.",
    ),
    reading=_READING,
)
def records_are_kept() -> Condition:
    """Art. 20(1) and (3)."""
    return EXPORT & (LISTED | item.DUAL_USE)


@rule(
    ARTICLE_20 / "par_2",
    Obligation(KEEP_RECORDS, Bearer.BROKER, deadline=records_of_brokering(3)),
    standing_428(SEEN_428_UK, "article_27/par_2"),
    Text(
        nl="Tussenhandelaren bewaarden stukken over diensten die onder artikel 5 vielen ten minste drie jaar.",
        en="Brokers kept records of services under Article 5 for at least three years.",
    ),
    reading=_READING,
)
def brokers_keep_records() -> Condition:
    """Art. 20(2) and (3)."""
    return BROKERING & LISTED & (exporter.INFORMED | exporter.AWARE)


PROVISIONS = (records_are_kept, brokers_keep_records)
