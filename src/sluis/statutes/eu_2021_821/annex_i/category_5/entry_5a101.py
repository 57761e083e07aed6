"""5A101: telemetry and telecontrol equipment for missiles."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    GOODS,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2025,
    Entry,
    Wording,
    design,
    note,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import figure
from sluis.statutes.eu_2021_821.annex_i.threshold import more_than

_PATH = "5A101"
_FOR_MISSILES = design(
    "telemetry_for_missiles",
    _PATH,
    Text(
        nl="Is het apparatuur voor telemetrie of afstandsbesturing (ook op de grond), ontworpen of aangepast voor complete"
        " raketsystemen of systemen met onbemande luchtvaartuigen?",
        en="Is it telemetry or telecontrol equipment (also on the ground), designed or modified for complete rocket systems or"
        " unmanned aerial vehicle systems?",
    ),
    Text(
        nl="het is voor telemetrie of besturing van raketten of UAV’s", en="it is telemetry or telecontrol for rockets or UAVs"
    ),
)
_RANGE = figure(
    "served_missile_range",
    _PATH,
    "km",
    nl="het grootste bereik van die raket of dat onbemande luchtvaartuig",
    en="the longest range of which that rocket or unmanned vehicle is capable",
)
_FOR_MANNED_CRAFT = design(
    "telemetry_for_manned_aircraft_or_satellites",
    _PATH,
    Text(
        nl="Is het ontworpen of aangepast voor bemande luchtvaartuigen of satellieten?",
        en="Is it designed or modified for manned aircraft or satellites?",
    ),
    Text(nl="het is voor bemande luchtvaartuigen of satellieten", en="it is for manned aircraft or satellites"),
    frees=True,
)
_TERRESTRIAL = design(
    "ground_equipment_for_land_or_sea",
    _PATH,
    Text(
        nl="Is het grondapparatuur, ontworpen of aangepast voor gebruik op het land of op zee?",
        en="Is it ground based equipment designed or modified for terrestrial or marine applications?",
    ),
    Text(nl="het is grondapparatuur voor land of zee", en="it is ground equipment for land or sea"),
    frees=True,
)
_WORLDWIDE_NAVIGATION = design(
    "for_civil_gnss_services",
    _PATH,
    Text(
        nl="Is het ontworpen voor commerciële of civiele diensten, of diensten voor de veiligheid van mensenlevens (Safety of"
        " Life), van wereldwijde satellietnavigatie (GNSS)?",
        en="Is it designed for commercial, civil or Safety of Life services of a global navigation satellite system (GNSS)?",
    ),
    Text(nl="het is voor civiele GNSS-diensten", en="it is for civil GNSS services"),
    frees=True,
)
_REGIONAL_NAVIGATION = design(
    "for_civil_regional_navigation_services",
    _PATH,
    Text(
        nl="Is het ontworpen voor zulke diensten van regionale satellietnavigatie (RNSS)?",
        en="Is it designed for such services of a regional navigation satellite system (RNSS)?",
    ),
    Text(nl="het is voor civiele RNSS-diensten", en="it is for civil RNSS services"),
    frees=True,
)
_WORDS = Text(
    nl="apparatuur voor telemetrie en afstandsbesturing van raketten", en="telemetry and telecontrol equipment for missiles"
)


def _meaning(navigation: Condition) -> Defined:
    not_controlled = note(
        _PATH,
        "1",
        Text(
            nl="bemande luchtvaart, satellieten, land, zee en navigatie",
            en="manned aircraft, satellites, land, sea, navigation",
        ),
        any_of(_FOR_MANNED_CRAFT, _TERRESTRIAL, navigation),
    )
    return paragraph(_PATH, _WORDS, (GOODS & _FOR_MISSILES & more_than(_RANGE, "300 km")).unless(not_controlled))


ENTRY = Entry(
    "5A101",
    _WORDS,
    (
        Wording(UNTIL_2025, _meaning(_WORLDWIDE_NAVIGATION), SEEN_2020),
        Wording(FROM_2025, _meaning(any_of(_WORLDWIDE_NAVIGATION, _REGIONAL_NAVIGATION)), SEEN_2025),
    ),
)
