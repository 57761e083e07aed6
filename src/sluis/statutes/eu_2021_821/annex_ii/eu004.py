"""EU004: temporary export for an exhibition or fair."""

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
from sluis.statutes.repair_and_fair import back_from_fair, for_fair, nothing_left_behind
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU004"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU004 = authorisation(
    name="EU004",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iid"),
    words=Text(
        nl="Onder EU004 mag een product voor ten hoogste 120 dagen naar een beurs of tentoonstelling.",
        en="Under EU004, an item may go to an exhibition or fair for at most 120 days.",
    ),
    purposes=for_fair(_CONDITIONS / "point_1"),
    terms=(
        *back_from_fair(_CONDITIONS / "point_1"),
        *nothing_left_behind(tuple(_CONDITIONS / "point_3" / f"sub_{letter}" for letter in "defghijk")),
        no_informed_use(_CONDITIONS / "point_3" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_3" / "sub_b"),
        not_to_free_zone(_CONDITIONS / "point_3" / "sub_c"),
        declared(_CONDITIONS / "point_4"),
        registered(_CONDITIONS / "point_5"),
        notified_before(_CONDITIONS / "point_5"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
)
