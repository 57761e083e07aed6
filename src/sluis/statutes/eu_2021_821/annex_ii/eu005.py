"""EU005: telecommunications."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.general_terms import (
    authorisation,
    declared,
    no_informed_use,
    no_reexport_elsewhere,
    no_rights_violation,
    not_aware_of_use,
    not_barred,
    not_to_free_zone,
    notified_before,
    registered,
)
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU005"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU005 = authorisation(
    name="EU005",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iie"),
    words=Text(
        nl="Onder EU005 mag bepaalde telecommunicatieapparatuur, met wat nodig is om haar te testen en te onderhouden,"
        " naar zeven bestemmingen. Nooit onderschepping of netwerktoezicht (5A001.f en 5A001.j).",
        en="Under EU005, certain telecommunications equipment, with what is needed to test and maintain it, may go to"
        " seven destinations. Never interception or network surveillance (5A001.f and 5A001.j).",
    ),
    terms=(
        no_informed_use(_CONDITIONS / "point_1" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_1" / "sub_b"),
        *no_rights_violation(_CONDITIONS / "point_1" / "sub_a", _CONDITIONS / "point_1" / "sub_b"),
        no_reexport_elsewhere(_CONDITIONS / "point_1" / "sub_c"),
        not_to_free_zone(_CONDITIONS / "point_1" / "sub_d"),
        declared(_CONDITIONS / "point_2"),
        registered(_CONDITIONS / "point_3"),
        notified_before(_CONDITIONS / "point_3"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
    reading=Text(
        nl="De bepaling noemt schendingen met onderscheppingstechniek. Sluis laat elke schending van grondrechten tellen:"
        " wie van een andere schending weet, kan zich niet op EU005 verlaten.",
        en="The provision speaks of violations by interception technology. Sluis lets any violation of fundamental rights"
        " count: whoever is aware of another one cannot rely on EU005.",
    ),
)
