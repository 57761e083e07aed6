"""What whoever uses a Union general export authorisation must do."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.deadlines import after_first_export, before_first_export
from sluis.statutes.duties import (
    DECLARE_GENERAL_AUTHORISATION,
    KEEP_REPAIR_EVIDENCE,
    NOTIFY_FIRST_USE,
    REGISTER_FOR_GENERAL_AUTHORISATION,
    REPORT_USE,
    SUBMIT_TECHNICAL_DATA,
)
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts.general import DECLARED, NAMES, NOTIFIED_BEFORE, REGISTERED
from sluis.statutes.general_terms import INTANGIBLE, in_use
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_ANNEX = EU_2021_821 / "annex_ii"
_FROM_2009 = NAMES[:6]
_USED = Text(nl="bij gebruik van een algemene EU-uitvoervergunning", en="where a Union general export authorisation is used")


@rule(
    _ANNEX,
    Obligation(DECLARE_GENERAL_AUTHORISATION, Bearer.EXPORTER, trigger=_USED, done=DECLARED),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Wie een algemene EU-uitvoervergunning gebruikt, verklaart dat in de douaneaangifte.",
        en="Whoever uses a Union general export authorisation declares so in the customs declaration.",
    ),
)
def general_authorisation_is_declared() -> Condition:
    """Point 2 of Part 3 in most authorisations, point 3 in EU003, point 4 in EU004 and EU007."""
    return EXPORT & LISTED & in_use(*NAMES) & ~INTANGIBLE


@rule(
    _ANNEX,
    Obligation(
        REGISTER_FOR_GENERAL_AUTHORISATION,
        Bearer.EXPORTER,
        trigger=Text(nl="vóór het eerste gebruik", en="before the first use"),
        done=REGISTERED,
    ),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Voor EU007 en EU008 registreert de exporteur zich vóór het eerste gebruik; voor de andere als de lidstaat dat"
        " vraagt. De autoriteit bevestigt binnen tien werkdagen.",
        en="For EU007 and EU008 the exporter registers before the first use; for the others where the Member State asks"
        " for it. The authority acknowledges within ten working days.",
    ),
)
def user_registers() -> Condition:
    """Point 3, 4 or 5 of Part 3."""
    return EXPORT & LISTED & in_use(*NAMES)


@rule(
    _ANNEX,
    Obligation(NOTIFY_FIRST_USE, Bearer.EXPORTER, trigger=_USED, deadline=after_first_export(30)),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Het eerste gebruik van EU001 tot en met EU006 wordt gemeld binnen 30 dagen na de eerste uitvoer, of vooraf als de"
        " autoriteit dat vraagt.",
        en="The first use of EU001 to EU006 is notified within 30 days of the first export, or beforehand where the"
        " authority asks for it.",
    ),
)
def first_use_is_notified() -> Condition:
    """Point 3, 4 or 5 of Part 3."""
    return EXPORT & LISTED & in_use(*_FROM_2009)


@rule(
    _ANNEX / "authorisation_EU007" / "division_3" / "point_6",
    Obligation(
        NOTIFY_FIRST_USE,
        Bearer.EXPORTER,
        trigger=_USED,
        deadline=before_first_export(30),
        done=NOTIFIED_BEFORE,
    ),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Het eerste gebruik van EU007 wordt ten minste 30 dagen vóór de eerste uitvoer gemeld.",
        en="The first use of EU007 is notified at least 30 days before the first export.",
    ),
)
def first_use_of_eu007_is_notified_before() -> Condition:
    """EU007, Part 3, point 6."""
    return EXPORT & LISTED & in_use("EU007")


@rule(
    _ANNEX / "authorisation_EU008" / "division_3" / "point_4",
    Obligation(
        NOTIFY_FIRST_USE,
        Bearer.EXPORTER,
        trigger=_USED,
        deadline=before_first_export(10),
        done=NOTIFIED_BEFORE,
    ),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Het eerste gebruik van EU008 wordt ten minste 10 dagen vóór de eerste uitvoer gemeld.",
        en="The first use of EU008 is notified at least 10 days before the first export.",
    ),
)
def first_use_of_eu008_is_notified_before() -> Condition:
    """EU008, Part 3, point 4."""
    return EXPORT & LISTED & in_use("EU008")


@rule(
    _ANNEX,
    Obligation(REPORT_USE, Bearer.EXPORTER, trigger=_USED),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Over het gebruik wordt gerapporteerd: bij EU007 ten minste eens per jaar, bij EU008 op verzoek (dan ten minste"
        " eens per jaar), bij de andere zoals de lidstaat bepaalt.",
        en="The use is reported: under EU007 at least once a year, under EU008 on request (then at least once a year),"
        " under the others as the Member State lays down.",
    ),
)
def use_is_reported() -> Condition:
    """Point 7 of Part 3 in EU007 and EU008; the second subparagraph on notification in the others."""
    return EXPORT & LISTED & in_use(*NAMES)


@rule(
    _ANNEX / "authorisation_EU003" / "division_3" / "point_3" / "sub_b",
    Obligation(
        KEEP_REPAIR_EVIDENCE,
        Bearer.EXPORTER,
        trigger=Text(nl="op verzoek van de douane", en="at the request of customs officers"),
    ),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Wie EU003 gebruikt, laat de douane op verzoek zien wanneer het product binnenkwam, wat eraan is gedaan en dat het"
        " teruggaat naar waar het vandaan kwam.",
        en="Whoever uses EU003 shows customs on request when the item came in, what was done to it, and that it returns to"
        " where it came from.",
    ),
)
def repair_is_evidenced() -> Condition:
    """EU003, Part 3, point 3(b)."""
    return EXPORT & LISTED & in_use("EU003")


@rule(
    _ANNEX / "authorisation_EU008" / "division_3" / "point_5",
    Obligation(
        SUBMIT_TECHNICAL_DATA, Bearer.EXPORTER, trigger=Text(nl="op verzoek van de autoriteit", en="at the authority's request")
    ),
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Wie EU008 gebruikt, verstrekt op verzoek technische gegevens, en meldt het als die daarna wijzigen.",
        en="Whoever uses EU008 submits technical data on request, and notifies later changes in them.",
    ),
)
def technical_data_are_submitted() -> Condition:
    """EU008, Part 3, point 5."""
    return EXPORT & LISTED & in_use("EU008")


PROVISIONS = (
    general_authorisation_is_declared,
    user_registers,
    first_use_is_notified,
    first_use_of_eu007_is_notified_before,
    first_use_of_eu008_is_notified_before,
    use_is_reported,
    repair_is_evidenced,
    technical_data_are_submitted,
)
