"""Annexes IIa to IIf to Regulation (EC) No 428/2009: the predecessors of EU001 to EU006, and what their users had to do."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, GeneralAuthorisation, Obligation, Standing, Term, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.deadlines import after_first_export
from sluis.statutes.duties import (
    DECLARE_GENERAL_AUTHORISATION,
    NOTIFY_FIRST_USE,
    REGISTER_FOR_GENERAL_AUTHORISATION,
    REPORT_USE,
)
from sluis.statutes.eu_2009_428.terms import EXPORT, LISTED
from sluis.statutes.facts.general import DECLARED, NAMES, REGISTERED
from sluis.statutes.general_terms import (
    INTANGIBLE,
    authorisation,
    declared,
    in_use,
    no_informed_use,
    no_reexport_elsewhere,
    no_rights_violation,
    not_aware_of_use,
    not_barred,
    not_to_free_zone,
    notified_before,
    registered,
)
from sluis.statutes.repair_and_fair import (
    back_from_fair,
    for_fair,
    for_repair,
    nothing_left_behind,
    tie_to_original,
    unchanged_by_repair,
)
from sluis.statutes.standing import APPLIES_428, RECAST, SEEN_428, standing_428

# Regulation (EU) No 1232/2011 applied from 7 January 2012; that day is from memory, so it only bounds the start.
_SINCE_2012 = Period(Start.not_after(date(2012, 1, 7)), RECAST)
_BARRED = not_barred(EU_2009_428 / "article_9" / "par_1")


def _standing(number: int) -> Standing:
    return Standing(
        APPLIES_428 if number == 1 else _SINCE_2012,
        SEEN_428,
        successor=f"eu-2021-821/annex_ii/authorisation_EU00{number}",
    )


def _authorisation(
    letter: str, number: int, words: Text, *terms: Term, purposes: tuple[Term, ...] = ()
) -> GeneralAuthorisation:
    annex = EU_2009_428 / f"annex_ii{letter}"
    return authorisation(
        name=f"EU00{number}",
        cites=annex,
        places=(annex, annex),
        standing=_standing(number),
        words=words,
        terms=(*terms, _BARRED),
        purposes=purposes,
    )


_A, _B, _C, _D, _E, _F = (EU_2009_428 / f"annex_ii{letter}" for letter in "abcdef")

EU001 = _authorisation(
    "a",
    1,
    Text(
        nl="EU001 dekte bijna alle producten van bijlage I naar Australië, Canada, Japan, Nieuw-Zeeland, Noorwegen,"
        " Zwitserland met Liechtenstein en de Verenigde Staten, en sinds 2021 het Verenigd Koninkrijk.",
        en="EU001 covered nearly all items of Annex I to Australia, Canada, Japan, New Zealand, Norway, Switzerland with"
        " Liechtenstein and the United States, and since 2021 the United Kingdom.",
    ),
    no_informed_use(_A / "point_2", parts=False),
    not_aware_of_use(_A / "point_2", parts=False),
    not_to_free_zone(_A / "point_2"),
    declared(_A / "point_1"),
    registered(_A / "point_3"),
)
EU002 = _authorisation(
    "b",
    2,
    Text(
        nl="EU002 dekte bepaalde producten naar bepaalde bestemmingen.",
        en="EU002 covered certain items to certain destinations.",
    ),
    no_informed_use(_B / "point_1"),
    not_aware_of_use(_B / "point_1"),
    not_to_free_zone(_B / "point_1"),
    declared(_B / "point_2"),
    registered(_B / "point_3"),
    notified_before(_B / "point_3"),
)
EU003 = _authorisation(
    "c",
    3,
    Text(
        nl="EU003 dekte de uitvoer na reparatie of vervanging naar de oorspronkelijke eindgebruiker.",
        en="EU003 covered export after repair or replacement to the original end-user.",
    ),
    *unchanged_by_repair(_C, _C / "point_5"),
    *tie_to_original(_C / "point_1", _C / "point_2", _C / "point_2", _C / "point_3"),
    no_informed_use(_C / "point_2"),
    not_aware_of_use(_C / "point_2"),
    not_to_free_zone(_C / "point_2"),
    declared(_C / "point_3"),
    registered(_C / "point_4"),
    notified_before(_C / "point_4"),
    purposes=for_repair(_C),
)
EU004 = _authorisation(
    "d",
    4,
    Text(
        nl="EU004 dekte de tijdelijke uitvoer voor een beurs of tentoonstelling.",
        en="EU004 covered temporary export for an exhibition or fair.",
    ),
    *back_from_fair(_D / "point_1"),
    *nothing_left_behind((_D / "point_3",) * 8),
    no_informed_use(_D / "point_3"),
    not_aware_of_use(_D / "point_3"),
    not_to_free_zone(_D / "point_3"),
    declared(_D / "point_4"),
    registered(_D / "point_5"),
    notified_before(_D / "point_5"),
    purposes=for_fair(_D / "point_1"),
)
EU005 = _authorisation(
    "e",
    5,
    Text(nl="EU005 dekte bepaalde telecommunicatieapparatuur.", en="EU005 covered certain telecommunications equipment."),
    no_informed_use(_E / "point_1"),
    not_aware_of_use(_E / "point_1"),
    *no_rights_violation(_E / "point_1", _E / "point_1"),
    no_reexport_elsewhere(_E / "point_1"),
    not_to_free_zone(_E / "point_1"),
    declared(_E / "point_2"),
    registered(_E / "point_3"),
    notified_before(_E / "point_3"),
)
EU006 = _authorisation(
    "f",
    6,
    Text(nl="EU006 dekte bepaalde chemicaliën.", en="EU006 covered certain chemicals."),
    no_informed_use(_F / "point_1"),
    not_aware_of_use(_F / "point_1"),
    no_reexport_elsewhere(_F / "point_1"),
    not_to_free_zone(_F / "point_1"),
    declared(_F / "point_2"),
    registered(_F / "point_3"),
    notified_before(_F / "point_3"),
)

_NAMES = NAMES[:6]
_ARTICLE_9 = EU_2009_428 / "article_9" / "par_1"
_USED = Text(nl="bij gebruik van een algemene EU-uitvoervergunning", en="where a Union general export authorisation is used")


@rule(
    _ARTICLE_9,
    Obligation(DECLARE_GENERAL_AUTHORISATION, Bearer.EXPORTER, trigger=_USED, done=DECLARED),
    standing_428(SEEN_428, "annex_ii"),
    Text(
        nl="In vak 44 van de aangifte stonden de verwijzing X002 en de gebruikte algemene vergunning.",
        en="Box 44 of the declaration held the reference X002 and the general authorisation used.",
    ),
)
def general_authorisation_is_declared() -> Condition:
    """Annexes IIa to IIf."""
    return EXPORT & LISTED & in_use(*_NAMES) & ~INTANGIBLE


@rule(
    _ARTICLE_9,
    Obligation(
        REGISTER_FOR_GENERAL_AUTHORISATION,
        Bearer.EXPORTER,
        trigger=Text(
            nl="vóór het eerste gebruik, als de lidstaat dat vroeg", en="before the first use, where the Member State asked"
        ),
        done=REGISTERED,
    ),
    standing_428(SEEN_428, "annex_ii"),
    Text(
        nl="Een lidstaat kon registratie vóór het eerste gebruik vragen.",
        en="A Member State could ask for registration before the first use.",
    ),
)
def user_registers() -> Condition:
    """Annexes IIa to IIf."""
    return EXPORT & LISTED & in_use(*_NAMES)


@rule(
    _ARTICLE_9,
    Obligation(
        NOTIFY_FIRST_USE,
        Bearer.EXPORTER,
        trigger=_USED,
        deadline=after_first_export(30),
    ),
    standing_428(SEEN_428, "annex_ii"),
    Text(
        nl="Het eerste gebruik werd gemeld binnen 30 dagen na de eerste uitvoer; bij EU002 tot en met EU006 vooraf als de"
        " autoriteit dat vroeg.",
        en="The first use was notified within 30 days of the first export; for EU002 to EU006 beforehand where the"
        " authority asked for it.",
    ),
)
def first_use_is_notified() -> Condition:
    """Annexes IIa to IIf."""
    return EXPORT & LISTED & in_use(*_NAMES)


@rule(
    _ARTICLE_9,
    Obligation(REPORT_USE, Bearer.EXPORTER, trigger=_USED),
    standing_428(SEEN_428, "annex_ii"),
    Text(
        nl="Over het gebruik werd gerapporteerd zoals de lidstaat bepaalde.",
        en="The use was reported as the Member State laid down.",
    ),
)
def use_is_reported() -> Condition:
    """Annexes IIa to IIf."""
    return EXPORT & LISTED & in_use(*_NAMES)


PROVISIONS = (
    EU001,
    EU002,
    EU003,
    EU004,
    EU005,
    EU006,
    general_authorisation_is_declared,
    user_registers,
    first_use_is_notified,
    use_is_reported,
)
