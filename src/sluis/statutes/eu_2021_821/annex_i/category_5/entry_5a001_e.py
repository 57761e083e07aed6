"""5A001.e and .g: radio direction finders, and location by the reflections of other transmitters."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, limb, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import STANDARD_COMPUTERS
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_FINDER = is_("radio_direction_finder", "5A001.e", nl="een radiopeiler", en="radio direction finding equipment")
_FREQUENCY = figure(
    "direction_finder_highest_frequency",
    "5A001.e",
    "MHz",
    nl="de hoogste frequentie waarop de radiopeiler werkt",
    en="the highest frequency at which the direction finder operates",
)
_BANDWIDTH = figure(
    "direction_finder_instantaneous_bandwidth",
    "5A001.e.1",
    "MHz",
    nl="de momentane bandbreedte van de radiopeiler",
    en="the instantaneous bandwidth of the direction finder",
)
_NON_COOPERATING = design(
    "finds_non_cooperating_transmitters",
    "5A001.e.2",
    Text(
        nl="Kan het de richting bepalen van zenders die daaraan niet meewerken?",
        en="Can it find the line of bearing to transmitters that do not cooperate?",
    ),
    Text(nl="het peilt zenders die niet meewerken", en="it finds non-cooperating transmitters"),
)
_SHORTEST_SIGNAL = figure(
    "shortest_located_signal",
    "5A001.e.2",
    "ms",
    nl="de kortste duur van een signaal waarvan het de richting kan bepalen",
    en="the shortest duration of a signal whose bearing it can find",
)
_COMPONENT = design(
    "component_for_direction_finder",
    "5A001.e",
    Text(
        nl="Is het een onderdeel dat speciaal is ontworpen voor radiopeilers van 5A001.e?",
        en="Is it a component specially designed for direction finding equipment of 5A001.e?",
    ),
    Text(nl="het is een speciaal onderdeel van een radiopeiler", en="it is a component of a direction finder"),
    STANDARD_COMPUTERS,
)
DIRECTION_FINDERS = paragraph(
    "5A001.e",
    Text(nl="radiopeilers", en="radio direction finders"),
    GOODS
    & any_of(
        all_of(
            _FINDER,
            more_than(_FREQUENCY, "30 MHz"),
            limb("5A001.e", "1", Text(nl="breedbandig", en="wide bandwidth"), at_least(_BANDWIDTH, "10 MHz")),
            limb(
                "5A001.e",
                "2",
                Text(nl="korte signalen", en="short signals"),
                _NON_COOPERATING & less_than(_SHORTEST_SIGNAL, "1 ms"),
            ),
        ),
        _COMPONENT,
    ),
)

_PASSIVE = design(
    "passive_coherent_location",
    "5A001.g",
    Text(
        nl="Is het speciaal ontworpen om bewegende objecten te ontdekken en te volgen door weerkaatsingen te meten van zenders"
        " die geen radar zijn (zoals omroep of mobiele telefonie)?",
        en="Is it specially designed to detect and track moving objects by measuring reflections of transmitters that are not"
        " radars (such as broadcasting or mobile telephony)?",
    ),
    Text(
        nl="het volgt objecten met weerkaatsingen van andere zenders",
        en="it tracks objects by reflections of other transmitters",
    ),
)
_RADIO_ASTRONOMY = is_(
    "radio_astronomical_equipment",
    "5A001.g",
    nl="apparatuur voor radioastronomie",
    en="radio-astronomical equipment",
    frees=True,
)
_TARGET_TRANSMITS = design(
    "requires_transmission_from_target",
    "5A001.g",
    Text(
        nl="Werkt het alleen als het doel zelf een radiosignaal uitzendt?",
        en="Does it require a radio transmission from the target?",
    ),
    Text(nl="het doel moet zelf uitzenden", en="the target must transmit"),
    frees=True,
)
PASSIVE_LOCATION = paragraph(
    "5A001.g",
    Text(nl="passieve plaatsbepaling", en="passive coherent location"),
    (GOODS & _PASSIVE).unless(
        note(
            "5A001.g",
            "1",
            Text(nl="radioastronomie en meewerkende doelen", en="radio astronomy and transmitting targets"),
            any_of(_RADIO_ASTRONOMY, _TARGET_TRANSMITS),
        )
    ),
)
