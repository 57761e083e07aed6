"""Article 27 of Regulation (EU) 2021/821: records."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.deadlines import records_of_assistance, records_of_brokering, records_of_export, records_of_transfer
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.eu_2021_821.terms import ASSISTANCE, BROKERING, EXPORT, LISTED
from sluis.statutes.facts import item
from sluis.statutes.facts.safeguard import RECORDS_KEPT
from sluis.statutes.standing import SEEN_821_RO, standing_821
from sluis.statutes.terms import WITHIN_THE_UNION

ARTICLE_27 = EU_2021_821 / "article_27"
_FISCAL = Text(
    nl=" De Nederlandse fiscale bewaartermijn is zeven jaar.",
    en=" Dutch fiscal law asks seven years.",
)
_EVERY_SERVICE = Text(
    nl="Anders dan artikel 20 van 428/2009 noemt deze bepaling alle diensten, niet alleen die waarover de autoriteit inlicht of"
    " waarvan men een zorgwekkend gebruik weet.",
    en="Unlike Article 20 of 428/2009, this provision names all services, not only those of which the authority informs or of"
    " which a use of concern is known.",
)


@rule(
    ARTICLE_27 / "par_3",
    Obligation(KEEP_RECORDS, Bearer.EXPORTER, deadline=records_of_export(5), done=RECORDS_KEPT),
    standing_821(SEEN_821_RO, "article_20/par_3"),
    Text(
        nl="Exporteurs bewaren de stukken ten minste vijf jaar na het einde van het kalenderjaar van de uitvoer: omschrijving,"
        " hoeveelheid, exporteur en geadresseerde, en zover bekend eindgebruik en eindgebruiker." + _FISCAL.nl,
        en="Exporters keep records for at least five years from the end of the calendar year of the export: description,"
        " quantity, exporter and consignee, and as far as known end-use and end-user." + _FISCAL.en,
    ),
)
def records_are_kept() -> Condition:
    """Art. 27(1) and (3)."""
    return EXPORT & (LISTED | item.DUAL_USE)


@rule(
    ARTICLE_27 / "par_2",
    Obligation(KEEP_RECORDS, Bearer.BROKER, deadline=records_of_brokering(5)),
    standing_821(SEEN_821_RO, "article_20/par_2"),
    Text(
        nl="Tussenhandelaren bewaren stukken over hun tussenhandel in producten voor tweeërlei gebruik ten minste vijf jaar:"
        " producten, periode, bestemming en betrokken landen.",
        en="Brokers keep records of their brokering services in dual-use items for at least five years: items, period,"
        " destination and the countries concerned.",
    ),
    reading=_EVERY_SERVICE,
)
def brokers_keep_records() -> Condition:
    """Art. 27(2) and (3), for brokers."""
    return BROKERING & (LISTED | item.DUAL_USE)


@rule(
    ARTICLE_27 / "par_2",
    Obligation(KEEP_RECORDS, Bearer.PROVIDER, deadline=records_of_assistance(5)),
    standing_821(SEEN_821_RO),
    Text(
        nl="Verleners van technische bijstand bewaren stukken over hun bijstand bij producten voor tweeërlei gebruik ten minste"
        " vijf jaar.",
        en="Providers of technical assistance keep records of their assistance with dual-use items for at least five years.",
    ),
    reading=_EVERY_SERVICE,
)
def providers_keep_records() -> Condition:
    """Art. 27(2) and (3), for providers of technical assistance."""
    return ASSISTANCE & (LISTED | item.DUAL_USE)


@rule(
    ARTICLE_27 / "par_4",
    Obligation(KEEP_RECORDS, Bearer.EXPORTER, deadline=records_of_transfer(3)),
    standing_821(predecessor="article_22/par_8"),
    Text(
        nl="Stukken over de overbrenging van een product van bijlage I binnen de Unie worden ten minste drie jaar bewaard."
        + _FISCAL.nl,
        en="Documents of a transfer of an item listed in Annex I within the Union are kept for at least three years."
        + _FISCAL.en,
    ),
)
def transfer_records_are_kept() -> Condition:
    """Art. 27(4)."""
    return WITHIN_THE_UNION & LISTED


PROVISIONS = (records_are_kept, brokers_keep_records, providers_keep_records, transfer_records_are_kept)
