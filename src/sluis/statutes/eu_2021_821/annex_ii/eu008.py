"""EU008: encryption."""

from __future__ import annotations

from sluis.law.rule import Term
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts import deal, general_use
from sluis.statutes.general_terms import (
    authorisation,
    declared,
    no_informed_use,
    no_reexport_elsewhere,
    no_rights_violation,
    no_security_end_use,
    not_aware_of_use,
    not_barred,
    not_to_free_zone,
    notified_before,
    registered,
)
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU008"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

_CRYPTOGRAPHY = (
    Term(
        Text(
            nl="het product gebruikt alleen erkende open of commerciële cryptostandaarden",
            en="the item uses recognised published or commercial cryptographic standards only",
        ),
        _ITEMS / "point_2" / "sub_a",
        general_use.PUBLISHED_STANDARDS,
    ),
    Term(
        Text(
            nl="het gebruikt geen cryptostandaarden die speciaal voor de overheid zijn ontworpen",
            en="it uses no cryptographic standards specially designed for government use",
        ),
        _ITEMS / "point_2" / "sub_b",
        ~general_use.GOVERNMENT_STANDARDS,
    ),
    Term(
        Text(
            nl="de gebruiker kan de cryptografie niet gemakkelijk wijzigen",
            en="the user cannot easily change the cryptography",
        ),
        _ITEMS / "point_2" / "sub_c",
        ~general_use.CHANGEABLE_BY_USER,
    ),
    Term(
        Text(
            nl="het is niet goedgekeurd of gerubriceerd op het niveau RESTREINT UE of hoger",
            en="it is not approved or classified at RESTREINT UE or above",
        ),
        _ITEMS / "point_3",
        ~general_use.RESTRICTED_APPROVAL,
    ),
    Term(
        Text(
            nl="voor de bestemming geldt geen wapenembargo",
            en="the destination is not under an arms embargo",
        ),
        _DESTINATIONS,
        ~deal.ARMS_EMBARGO,
    ),
    Term(
        Text(
            nl="voor de bestemming gelden geen EU-sancties over producten voor tweeërlei gebruik",
            en="the destination is not under restrictive measures of the Union on dual-use items",
        ),
        _DESTINATIONS,
        ~general_use.DUAL_USE_MEASURES,
    ),
)
_NO_OTHER_ENTRY = Term(
    Text(
        nl="het product valt niet ook onder een post die EU008 niet noemt",
        en="the item does not also fall under an entry that EU008 does not name",
    ),
    _CONDITIONS / "point_1" / "sub_f",
    ~general_use.UNDER_OTHER_ENTRY,
)

EU008 = authorisation(
    name="EU008",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL),
    words=Text(
        nl="Onder EU008 mogen bepaalde producten met gewone versleuteling naar de meeste landen. 5A002.a.1"
        " (informatiebeveiliging als voornaamste functie) valt erbuiten.",
        en="Under EU008, certain items with ordinary encryption may go to most countries. 5A002.a.1 (information security"
        " as the primary function) is outside it.",
    ),
    terms=(
        *_CRYPTOGRAPHY,
        _NO_OTHER_ENTRY,
        no_informed_use(_CONDITIONS / "point_1" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_1" / "sub_b"),
        *no_security_end_use(
            _CONDITIONS / "point_1" / "sub_a", _CONDITIONS / "point_1" / "sub_b", _CONDITIONS / "point_1" / "sub_e"
        ),
        *no_rights_violation(_CONDITIONS / "point_1" / "sub_a", _CONDITIONS / "point_1" / "sub_b"),
        no_reexport_elsewhere(_CONDITIONS / "point_1" / "sub_c"),
        not_to_free_zone(_CONDITIONS / "point_1" / "sub_d"),
        declared(_CONDITIONS / "point_2"),
        registered(_CONDITIONS / "point_3"),
        notified_before(_CONDITIONS / "point_4"),
        not_barred(_CONDITIONS / "point_6"),
    ),
    reading=Text(
        nl="‘Een andere overheidsdienst voor veiligheid’ leest Sluis ruim: ook een ministerie van binnenlandse zaken telt"
        " mee. Een embargo voor alleen het land van aankoop sluit EU008 ook uit.",
        en="Sluis reads ‘another governmental service for security’ widely: an interior ministry counts as one. An embargo"
        " on the purchasing country alone also rules out EU008.",
    ),
)
