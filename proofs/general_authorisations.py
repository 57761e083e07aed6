"""What the texts of EU001 to EU008 exclude, written down a second time, from the texts and not from the encoding.

Annex II to Regulation (EU) 2021/821 and Annexes IIa to IIf to Regulation (EC) No 428/2009, in our own words.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from proofs.exclusion import Exclusion, Reach
from sluis.statutes.facts import deal, exporter, general, general_use, party

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_NEW, _OLD = "eu-2021-821", "eu-2009-428"
_RECAST, _OPEN = date(2021, 9, 9), date.max
_WEAPONS, _MILITARY, _PARTS = "weapons_of_mass_destruction", "military_end_use", "illegally_exported_military_items"


def _informed(use: str) -> Condition:
    return exporter.INFORMED & exporter.INFORMED_OF[use]


def _aware(use: str) -> Condition:
    return exporter.AWARE & exporter.AWARE_OF[use]


def _always(name: str) -> tuple[Exclusion, ...]:
    """What every one of them excludes. The first EU001 did not speak of parts for military items."""
    parts = _NEW if name == "EU001" else None
    return (
        Exclusion("the item is not in its Part 1", ~general.COVERS_ITEM[name]),
        Exclusion("it is not valid for the destination", ~general.COVERS_DESTINATION[name]),
        Exclusion("the exporter uses none", general.USED.is_("none")),
        Exclusion("the exporter uses another", general.USED.is_in(one for one in general.NAMES if one != name)),
        Exclusion("the authority informed of weapons of mass destruction", _informed(_WEAPONS)),
        Exclusion("the exporter is aware of weapons of mass destruction", _aware(_WEAPONS)),
        Exclusion("the authority informed of a military end-use under an embargo", _informed(_MILITARY) & deal.ARMS_EMBARGO),
        Exclusion("the exporter is aware of a military end-use under an embargo", _aware(_MILITARY) & deal.ARMS_EMBARGO),
        Exclusion("the authority informed of parts for illegally exported military items", _informed(_PARTS), parts),
        Exclusion("the exporter is aware of parts for illegally exported military items", _aware(_PARTS), parts),
        Exclusion("the authority prohibited its use", general.BARRED),
        Exclusion("the exporter is not registered where that is asked", ~general.REGISTERED),
        Exclusion("a thing is exported undeclared", deal.MODE.is_in(("physical", "hand_carried")) & ~general.DECLARED),
    )


_FREE_ZONE = (Exclusion("the item goes to a customs-free zone", general_use.TO_FREE_ZONE),)
_REEXPORT = (Exclusion("the exporter is aware of re-export elsewhere", general_use.AWARE_OF_REEXPORT),)
_RIGHTS = (
    Exclusion("the authority informed of a violation of rights", exporter.INFORMED & general_use.INFORMED_OF_RIGHTS_VIOLATION),
    Exclusion("the exporter is aware of a violation of rights", exporter.AWARE & general_use.AWARE_OF_RIGHTS_VIOLATION),
    Exclusion("the authority informed of internal repression", _informed("internal_repression")),
    Exclusion("the exporter is aware of internal repression", _aware("internal_repression")),
    Exclusion("the authority informed of violations of human rights", _informed("human_rights_violations")),
    Exclusion("the exporter is aware of violations of human rights", _aware("human_rights_violations")),
)
_SECURITY = (
    Exclusion("the authority informed of a security end-use", exporter.INFORMED & general_use.INFORMED_OF_SECURITY_END_USE),
    Exclusion("the exporter is aware of a security end-use", general_use.AWARE_OF_SECURITY_END_USE),
    Exclusion("the authority informed of a military end-use", _informed(_MILITARY)),
    Exclusion("the exporter is aware of a military end-use", _aware(_MILITARY)),
    Exclusion("a party is a security service", party.SECURITY_SERVICE_LINK),
)
_REPAIR = (
    Exclusion("nothing was repaired or replaced", ~general_use.RETURNED_AFTER_REPAIR),
    Exclusion("the first authorisation is older than five years", ~general_use.WITHIN_FIVE_YEARS),
    Exclusion("the item can do more than before", ~general_use.NO_NEW_FUNCTIONS),
    Exclusion("the first export was not authorised", ~general_use.ORIGINALLY_AUTHORISED),
    Exclusion("it goes to another end-user", ~general_use.TO_ORIGINAL_END_USER),
    Exclusion("the first authorisation was withdrawn", general_use.ORIGINAL_WITHDRAWN),
    Exclusion("the exporter is aware of another end-use", general_use.AWARE_OF_OTHER_END_USE),
    Exclusion("the declaration does not name the first authorisation", ~general.ORIGINAL_REFERENCE_DECLARED),
)
_FAIR = (
    Exclusion("it does not go to a fair", ~general_use.FOR_EXHIBITION),
    Exclusion("it is not back in time", ~general_use.BACK_IN_TIME),
    Exclusion("it is marked CONFIDENTIEL UE or above", general_use.MARKED_CONFIDENTIAL),
    Exclusion("return is not guaranteed", ~general_use.RETURN_GUARANTEED),
    Exclusion("technology goes with the presentation", general_use.TECHNOLOGY_WITH_PRESENTATION),
    Exclusion("the demonstration is private", general_use.PRIVATE_DEMONSTRATION),
    Exclusion("it is merged into production", general_use.MERGED_INTO_PRODUCTION),
    Exclusion("it is used beyond the demonstration", general_use.USED_BEYOND_DEMONSTRATION),
    Exclusion("it is sold, rented or leased", general_use.COMMERCIAL_TRANSACTION),
    Exclusion("it is only stored for sale", general_use.STORED_FOR_SALE),
    Exclusion("the exporter gives up control", ~general_use.CONTROL_KEPT),
)
_GROUP = (
    Exclusion("the recipient is outside the group", ~general_use.INTRA_GROUP),
    Exclusion("it is related to intrusion or interception", general_use.RELATED_TO_INTRUSION_OR_INTERCEPTION),
    Exclusion("the exporter is no legal person of the Union", ~general_use.IS_LEGAL_PERSON),
    Exclusion("the group is controlled from elsewhere", ~general_use.CONTROLLED_FROM_TRUSTED_COUNTRY),
    Exclusion("the parent of a sister guarantees nothing", general_use.TO_SISTER & ~general_use.PARENT_GUARANTEES),
    Exclusion("it is not for product development", ~general_use.FOR_PRODUCT_DEVELOPMENT),
    Exclusion("it may leave the group", ~general_use.STAYS_IN_GROUP),
    Exclusion("return and deletion are not arranged", ~general_use.RETURNED_AND_DELETED),
    Exclusion("there is no ICP", ~general_use.HAS_ICP),
    Exclusion("the first use was not notified in time", ~general.NOTIFIED_BEFORE),
)
_ENCRYPTION = (
    Exclusion("the standards are not public or commercial", ~general_use.PUBLISHED_STANDARDS),
    Exclusion("a standard was made for governments", general_use.GOVERNMENT_STANDARDS),
    Exclusion("the user can easily change the cryptography", general_use.CHANGEABLE_BY_USER),
    Exclusion("it is approved at RESTREINT UE or above", general_use.RESTRICTED_APPROVAL),
    Exclusion("an arms embargo applies", deal.ARMS_EMBARGO),
    Exclusion("the Union has measures on dual-use items", general_use.DUAL_USE_MEASURES),
    Exclusion("the first use was not notified in time", ~general.NOTIFIED_BEFORE),
)

EXCLUSIONS: dict[str, tuple[Exclusion, ...]] = {
    "EU001": (*_always("EU001"), *_FREE_ZONE),
    "EU002": (*_always("EU002"), *_FREE_ZONE),
    "EU003": (*_always("EU003"), *_FREE_ZONE, *_REPAIR),
    "EU004": (*_always("EU004"), *_FREE_ZONE, *_FAIR),
    "EU005": (*_always("EU005"), *_FREE_ZONE, *_REEXPORT, *_RIGHTS),
    "EU006": (*_always("EU006"), *_FREE_ZONE, *_REEXPORT),
    "EU007": (*_always("EU007"), *_REEXPORT, *_RIGHTS, *_SECURITY, *_GROUP),
    "EU008": (*_always("EU008"), *_FREE_ZONE, *_REEXPORT, *_RIGHTS, *_SECURITY, *_ENCRYPTION),
}


def _of(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


_TRUSTED = _of("AU CA CH JP LI NO NZ US")
_FRENCH = "BL NC PF PM TF WF"
_AFTER_REPAIR = _of(f"AE AL AR BA BR CL CN HK IN KR KZ MA ME MK MO MX RS SG TN TR UA ZA {_FRENCH}")
_TELECOM = _of("AR CN HK IN KR MO TR UA ZA")
_IN_GROUP = _of("AR BR CL ID IL IN JO KR MA MX MY PH SG TH TN ZA")
_NOT_ENCRYPTED = _of(
    "AU CA CH GB IS JP LI NO NZ US AE AF AM AZ BY CD CF CG CN EG ER GE HK IL IQ IR KG KH KP KZ LB LY ML MM MN MO MU MY OM PK QA"
    " RU SA SD SO SS SY TJ TM UZ VE YE ZW"
)
# Section I, as far as it holds whole entries: those that Annex IV does not have, and those that it has.
_SECTION_I = ("0C001", "0C002", "1A102", "1C351", "1C353", "1C354", "7E104", "9A009.a", "9A117", "5A004.a", "5D002.c.3.a")
_RUSSIA_LEFT = date(2022, 5, 5)

REACHES: tuple[Reach, ...] = (
    Reach("EU001", date(2009, 8, 27), date(2021, 1, 1), _TRUSTED, never=_SECTION_I),
    Reach("EU001", date(2021, 1, 1), _RECAST, _TRUSTED | {"GB"}, never=_SECTION_I),
    Reach("EU001", _RECAST, _OPEN, _TRUSTED | {"GB", "IS"}, never=_SECTION_I),
    Reach("EU002", _RECAST, _OPEN, _of("AR KR TR ZA"), never=("5A002", "5A001.j", "4A005", "2B001")),
    Reach("EU003", _RECAST, _RUSSIA_LEFT, _AFTER_REPAIR | {"RU"}, never=(*_SECTION_I, "5A002.c", "5D002", "5E002", "1C350")),
    Reach("EU003", _RUSSIA_LEFT, _OPEN, _AFTER_REPAIR, never=(*_SECTION_I, "5A002.c", "5D002", "5E002", "1C350")),
    Reach("EU004", _RECAST, _RUSSIA_LEFT, _AFTER_REPAIR | {"RU"}, never=(*_SECTION_I, "5E002", "1C350")),
    Reach("EU004", _RUSSIA_LEFT, _OPEN, _AFTER_REPAIR, never=(*_SECTION_I, "5E002", "1C350")),
    Reach("EU005", _RECAST, _RUSSIA_LEFT, _TELECOM | {"RU"}, never=("5A001.f", "5A001.j", "5A002", "5A004")),
    Reach("EU005", _RUSSIA_LEFT, _OPEN, _TELECOM, never=("5A001.f", "5A001.j", "5A002", "5A004")),
    Reach("EU006", _RECAST, _OPEN, _of("AR KR TR UA"), never=("5A002", "1C351", "2B350")),
    Reach("EU007", _RECAST, _OPEN, _IN_GROUP, never=(*_SECTION_I, "4A005", "4D004", "4E001.c", "5A001.f", "5A001.j")),
    Reach("EU008", _RECAST, _OPEN, without=_NOT_ENCRYPTED, never=("5A002.a.1", "5A004", "5A001.f", "5A001.j", "4D004")),
)
