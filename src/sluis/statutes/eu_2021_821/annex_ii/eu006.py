"""EU006: chemicals."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.general_terms import (
    authorisation,
    declared,
    no_informed_use,
    no_reexport_elsewhere,
    not_aware_of_use,
    not_barred,
    not_to_free_zone,
    notified_before,
    registered,
)
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU006"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU006 = authorisation(
    name="EU006",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iif"),
    words=Text(
        nl="Onder EU006 mogen bepaalde chemicaliën van 1C350 en 1C450 naar Argentinië, Oekraïne, Turkije en Zuid-Korea.",
        en="Under EU006, certain chemicals of 1C350 and 1C450 may go to Argentina, South Korea, Turkey and Ukraine.",
    ),
    terms=(
        no_informed_use(_CONDITIONS / "point_1" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_1" / "sub_b"),
        no_reexport_elsewhere(_CONDITIONS / "point_1" / "sub_c"),
        not_to_free_zone(_CONDITIONS / "point_1" / "sub_d"),
        declared(_CONDITIONS / "point_2"),
        registered(_CONDITIONS / "point_3"),
        notified_before(_CONDITIONS / "point_3"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
)
