"""The terms of EU003 (after repair) and EU004 (for a fair): the same under both regulations, each at its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.rule import Term
from sluis.law.text import Text
from sluis.statutes.facts import general, general_use

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition


def _met(cites: Citation, nl: str, en: str, condition: Condition) -> Term:
    return Term(Text(nl, en), cites, condition)


def for_repair(items: Citation) -> tuple[Term, ...]:
    """The item goes back after repair, or in exchange."""
    return (
        _met(
            items,
            "het product gaat terug na onderhoud, reparatie of vervanging in de Unie",
            "the item goes back after maintenance, repair or replacement in the Union",
            general_use.RETURNED_AFTER_REPAIR,
        ),
    )


def unchanged_by_repair(items: Citation, improvement: Citation) -> tuple[Term, ...]:
    """It is within five years, and the item can do no more than before."""
    return (
        _met(
            items,
            "de oorspronkelijke vergunning is niet langer dan vijf jaar geleden gegeven",
            "the original authorisation was granted no longer than five years ago",
            general_use.WITHIN_FIVE_YEARS,
        ),
        _met(
            improvement,
            "het product kan niet meer dan voorheen",
            "the item can do no more than before",
            general_use.NO_NEW_FUNCTIONS,
        ),
    )


def tie_to_original(first: Citation, withdrawn: Citation, other_use: Citation, reference: Citation) -> tuple[Term, ...]:
    """The first export was authorised, and the item goes to the same end-user for the same end-use."""
    return (
        _met(
            first,
            "de eerste uitvoer had een vergunning",
            "the initial export was authorised",
            general_use.ORIGINALLY_AUTHORISED,
        ),
        _met(
            first,
            "het product gaat naar de oorspronkelijke eindgebruiker",
            "the item goes to the original end-user",
            general_use.TO_ORIGINAL_END_USER,
        ),
        _met(
            withdrawn,
            "de oorspronkelijke vergunning is niet vernietigd, geschorst, gewijzigd of ingetrokken",
            "the initial authorisation has not been annulled, suspended, modified or revoked",
            ~general_use.ORIGINAL_WITHDRAWN,
        ),
        _met(
            other_use,
            "de exporteur weet niet van een ander eindgebruik",
            "the exporter is not aware of another end-use",
            ~general_use.AWARE_OF_OTHER_END_USE,
        ),
        _met(
            reference,
            "de uitvoeraangifte noemt de oorspronkelijke vergunning en de lidstaat die haar gaf",
            "the export declaration names the initial authorisation and the Member State that granted it",
            general.ORIGINAL_REFERENCE_DECLARED,
        ),
    )


def for_fair(cites: Citation) -> tuple[Term, ...]:
    """The item goes to a fair for a while."""
    return (
        _met(
            cites,
            "het product gaat tijdelijk naar een beurs of tentoonstelling",
            "the item goes to an exhibition or fair temporarily",
            general_use.FOR_EXHIBITION,
        ),
    )


def back_from_fair(cites: Citation) -> tuple[Term, ...]:
    """The item comes back."""
    return (
        _met(
            cites,
            "het product komt binnen 120 dagen compleet en ongewijzigd terug, of dat is vrijgesteld",
            "the item is back within 120 days, complete and unmodified, or that has been waived",
            general_use.BACK_IN_TIME,
        ),
    )


def nothing_left_behind(places: tuple[Citation, ...]) -> tuple[Term, ...]:
    """What a fair may not be used for; `places` are the points (d) to (k) of EU004, in that order."""
    marking, back, private, production, use, sale, stored, control = places
    return (
        _met(
            marking,
            "het product is niet gerubriceerd als CONFIDENTIEL UE of hoger",
            "the item is not marked CONFIDENTIEL UE or above",
            ~general_use.MARKED_CONFIDENTIAL,
        ),
        _met(
            back,
            "terugkeer in de oorspronkelijke staat is gegarandeerd",
            "return in the original state is guaranteed",
            general_use.RETURN_GUARANTEED,
        ),
        _met(
            back,
            "bij de presentatie hoort geen overdracht van technologie",
            "no transfer of technology goes with the presentation",
            ~general_use.TECHNOLOGY_WITH_PRESENTATION,
        ),
        _met(
            private,
            "het gaat niet om een besloten demonstratie",
            "it is not for a private demonstration",
            ~general_use.PRIVATE_DEMONSTRATION,
        ),
        _met(
            production,
            "het product wordt niet in een productieproces opgenomen",
            "the item is not merged into a production process",
            ~general_use.MERGED_INTO_PRODUCTION,
        ),
        _met(
            use,
            "het product wordt niet meer gebruikt dan de demonstratie vergt",
            "the item is not used beyond what the demonstration needs",
            ~general_use.USED_BEYOND_DEMONSTRATION,
        ),
        _met(
            sale,
            "de uitvoer volgt niet uit een handelstransactie",
            "the export does not result from a commercial transaction",
            ~general_use.COMMERCIAL_TRANSACTION,
        ),
        _met(
            stored,
            "het product ligt niet alleen voor verkoop opgeslagen",
            "the item is not only stored for sale",
            ~general_use.STORED_FOR_SALE,
        ),
        _met(
            control,
            "de exporteur houdt het product onder controle",
            "the exporter keeps the item under control",
            general_use.CONTROL_KEPT,
        ),
    )
