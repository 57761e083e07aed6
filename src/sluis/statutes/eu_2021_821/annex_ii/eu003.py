"""EU003: export after repair or replacement."""

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
from sluis.statutes.repair_and_fair import for_repair, tie_to_original, unchanged_by_repair
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU003"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU003 = authorisation(
    name="EU003",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iic"),
    words=Text(
        nl="Onder EU003 mag een product terug naar de oorspronkelijke eindgebruiker na onderhoud of reparatie, of een"
        " gelijk product in ruil.",
        en="Under EU003, an item may return to the original end-user after maintenance or repair, or an equal item in"
        " exchange.",
    ),
    purposes=for_repair(_ITEMS / "point_1"),
    terms=(
        *unchanged_by_repair(_ITEMS / "point_1", _CONDITIONS / "point_5"),
        *tie_to_original(
            _CONDITIONS / "point_1",
            _CONDITIONS / "point_2" / "sub_d",
            _CONDITIONS / "point_2" / "sub_e",
            _CONDITIONS / "point_3" / "sub_a",
        ),
        no_informed_use(_CONDITIONS / "point_2" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_2" / "sub_b"),
        not_to_free_zone(_CONDITIONS / "point_2" / "sub_c"),
        declared(_CONDITIONS / "point_3" / "sub_a"),
        registered(_CONDITIONS / "point_4"),
        notified_before(_CONDITIONS / "point_4"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
)
