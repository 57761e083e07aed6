"""EU001: nearly all listed items to trusted countries."""

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

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU001"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

EU001 = authorisation(
    name="EU001",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL, "annex_iia"),
    words=Text(
        nl="Wie een product van bijlage I uitvoert naar Australië, Canada, IJsland, Japan, Liechtenstein, Nieuw-Zeeland,"
        " Noorwegen, het Verenigd Koninkrijk, de Verenigde Staten of Zwitserland, kan dat onder EU001 doen, tenzij het in"
        " afdeling I staat.",
        en="Whoever exports an item of Annex I to Australia, Canada, Iceland, Japan, Liechtenstein, New Zealand, Norway,"
        " Switzerland, the United Kingdom or the United States can do so under EU001, unless it is in Section I.",
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
    reading=Text(
        nl="EU001 noemt de mensenrechten niet. Een voorwaarde die er niet staat, leest Sluis er niet in. Militair gebruik telt"
        " als er een wapenembargo is voor het land van bestemming, en voorzichtigheidshalve ook voor het land van aankoop.",
        en="EU001 does not mention human rights. Sluis does not read a condition into it that it does not state. A military use"
        " counts where the destination is under an arms embargo and, to be careful, where the purchasing country is.",
    ),
)
