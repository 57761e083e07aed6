"""9A012: unmanned aerial vehicles and unmanned airships, and what turns a manned one into them."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    SEEN_2025,
    SINCE_2020,
    Entry,
    Wording,
    design,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

UAV = design(
    "unmanned_aerial_vehicle",
    "9A012.a",
    Text(
        nl="Is het een luchtvaartuig dat zonder mens aan boord kan opstijgen, in de lucht blijven en navigeren?",
        en="Is it an aircraft that can take off, stay in the air and navigate without a person on board?",
    ),
    Text(nl="het is een onbemand luchtvaartuig (UAV)", en="it is an unmanned aerial vehicle (UAV)"),
)
_UNMANNED_AIRSHIP = is_("unmanned_airship", "9A012.a", nl="een onbemand luchtschip", en="an unmanned airship")
_BEYOND_SIGHT = design(
    "flies_beyond_natural_sight",
    "9A012.a",
    Text(
        nl="Is het ontworpen om bestuurd te vliegen waar degene die de vlucht start of leidt het niet met eigen ogen kan zien?",
        en="Is it designed for controlled flight where the person who starts or commands the flight cannot see it unaided?",
    ),
    Text(nl="het vliegt buiten het gezichtsveld", en="it flies beyond unaided sight"),
    Text(
        nl="Een bril of lenzen tellen als eigen ogen; een camera niet.",
        en="Glasses or lenses are unaided sight; a camera is not.",
    ),
)
_ENDURANCE = figure(
    "maximum_endurance",
    "9A012.a",
    "min",
    nl="de langste vliegtijd (op zeeniveau, zonder wind, bij standaardatmosfeer)",
    en="the maximum endurance (at sea level, in zero wind, in the standard atmosphere)",
)
_WIND_GUSTS = figure(
    "maximum_wind_gusts",
    "9A012.a.1.b",
    "km/h",
    nl="de sterkste windstoot waarin het volgens ontwerp kan opstijgen en stabiel bestuurd vliegen",
    en="the strongest wind gust in which it is designed to take off and fly stably under control",
    why=ZERO_IF_NONE,
)
_CONVERTS = design(
    "converts_manned_to_unmanned",
    "9A012.b.3",
    Text(
        nl="Is het speciaal ontworpen om van een bemand luchtvaartuig of luchtschip een onbemand te maken dat onder 9A012.a"
        " valt?",
        en="Is it specially designed to convert a manned aircraft or airship into an unmanned one that falls under 9A012.a?",
    ),
    Text(nl="het maakt van een bemand een onbemand toestel", en="it converts a manned aircraft into an unmanned one"),
)
_ENGINE = design(
    "piston_or_rotary_engine_for_uav",
    "9A012.b.4",
    Text(
        nl="Is het een zuigermotor of rotatiemotor op brandstof en buitenlucht, speciaal ontworpen of aangepast om een"
        " onbemand luchtvaartuig of luchtschip aan te drijven?",
        en="Is it a piston or rotary combustion engine that takes in air, specially designed or modified to propel an unmanned"
        " aircraft or airship?",
    ),
    Text(nl="het is een verbrandingsmotor voor UAV’s", en="it is a combustion engine for UAVs"),
)
_ENGINE_ALTITUDE = figure(
    "propulsion_altitude",
    "9A012.b.4",
    "m",
    nl="de grootste hoogte waarvoor de motor is ontworpen of aangepast",
    en="the highest altitude for which the engine is designed or modified",
)

_VEHICLE = paragraph(
    "9A012.a",
    Text(nl="onbemande luchtvaartuigen en luchtschepen", en="unmanned aerial vehicles and airships"),
    any_of(UAV, _UNMANNED_AIRSHIP)
    & _BEYOND_SIGHT
    & any_of(
        paragraph(
            "9A012.a.1",
            Text(nl="een half uur tot een uur, ook bij harde wind", en="half an hour to an hour, also in strong wind"),
            at_least(_ENDURANCE, "30 min") & less_than(_ENDURANCE, "1 h") & at_least(_WIND_GUSTS, "46.3 km/h"),
        ),
        paragraph(
            "9A012.a.2",
            Text(nl="een uur of langer", en="an hour or more"),
            at_least(_ENDURANCE, "1 h"),
        ),
    ),
)
_CONVERSION = paragraph(
    "9A012.b.3",
    Text(nl="ombouw van bemand naar onbemand", en="conversion from manned to unmanned"),
    _CONVERTS,
)
_PROPULSION = paragraph(
    "9A012.b.4",
    Text(nl="motoren voor grote hoogte", en="engines for high altitude"),
    _ENGINE & more_than(_ENGINE_ALTITUDE, "15240 m"),
)
_WORDS = Text(
    nl="onbemande luchtvaartuigen, onbemande luchtschepen, verwante apparatuur en onderdelen",
    en="unmanned aerial vehicles, unmanned airships, related equipment and components",
)
# 9A112 (range of 300 km) and 9A004.h (sub-orbital craft) stand beside this entry; they take nothing out of it.
_MEANING = paragraph("9A012", _WORDS, GOODS & any_of(_VEHICLE, _CONVERSION, _PROPULSION))

ENTRY = Entry("9A012", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
