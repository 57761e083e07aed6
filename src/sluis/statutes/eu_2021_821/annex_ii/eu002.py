"""EU002: certain items to certain destinations."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.general_terms import (
    authorisation,
    declared,
    no_informed_use,
    not_aware_of_use,
    not_barred,
    not_to_free_zone,
    notified_before,
    registered,
)
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU002"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU002 = authorisation(
    name="EU002",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iib"),
    words=Text(
        nl="Onder EU002 mogen bepaalde materialen, onderdelen en meetapparatuur naar Argentinië, Turkije, Zuid-Afrika en"
        " Zuid-Korea.",
        en="Under EU002, certain materials, components and measuring equipment may go to Argentina, South Africa, South"
        " Korea and Turkey.",
    ),
    terms=(
        no_informed_use(_CONDITIONS / "point_1" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_1" / "sub_b"),
        not_to_free_zone(_CONDITIONS / "point_1" / "sub_c"),
        declared(_CONDITIONS / "point_2"),
        registered(_CONDITIONS / "point_3"),
        notified_before(_CONDITIONS / "point_3"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
)
