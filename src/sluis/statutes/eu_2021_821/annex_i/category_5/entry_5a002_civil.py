"""Note 2.h to .j to 5A002.a: what only manages a network, and items for a connected civil industry application."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import NOT_CHANGEABLE

_PATH = "5A002.a"
LIMITED_TO_MAINTENANCE = design(
    "cryptography_limited_to_oam",
    _PATH,
    Text(
        nl="Is de cryptografie die gegevens geheimhoudt beperkt tot bediening, beheer of onderhoud (OAM): gebruikers en"
        " instellingen beheren, bewaken of logboeken bijhouden?",
        en="Is the cryptography that keeps data secret limited to operations, administration or maintenance (OAM): managing"
        " users and settings, monitoring or keeping logs?",
    ),
    Text(nl="de cryptografie is beperkt tot OAM", en="the cryptography is limited to OAM"),
    Text(
        nl="Versleutelen van het verkeer dat door het product gaat, valt er niet onder. Andere cryptografie aanzetten ook"
        " niet.",
        en="Encrypting the traffic that passes through the item is not OAM. Nor is enabling other cryptography.",
    ),
    frees=True,
)
PUBLISHED_STANDARDS = design(
    "published_cryptographic_standards",
    _PATH,
    Text(
        nl="Gebruikt die cryptografie alleen gepubliceerde of commerciële standaarden?",
        en="Does that cryptography implement only published or commercial standards?",
    ),
    Text(nl="alleen gepubliceerde of commerciële standaarden", en="only published or commercial standards"),
    frees=True,
)
_FOR_CIVIL_APPLICATION = design(
    "for_connected_civil_application",
    _PATH,
    Text(
        nl="Is het speciaal ontworpen voor een toepassing met netwerkverbinding voor consumenten of voor de civiele industrie,"
        " anders dan"
        " informatiebeveiliging, digitale communicatie, netwerken of computers in het algemeen?",
        en="Is it specially designed for one kind of use, by consumers or by civil industry, that goes over a network, and that"
        " is not information security, digital communication, or networking or computing in general?",
    ),
    Text(nl="het is voor een civiele toepassing in een netwerk", en="it is for a connected civil industry application"),
    frees=True,
)
_ENDPOINT = is_("network_endpoint", _PATH, nl="een eindapparaat voor een netwerk", en="a network-capable endpoint", frees=True)
_ONLY_SENSOR_DATA = design(
    "secures_only_non_arbitrary_data",
    _PATH,
    Text(
        nl="Beveiligt de geheimhouding alleen meetgegevens van een systeem die de gebruiker niet kan wijzigen (afgezien van"
        " OAM)?",
        en="Does the confidentiality secure only measurement data of a system that the user cannot change (OAM apart)?",
    ),
    Text(nl="zij beveiligt alleen meetgegevens", en="it secures only non-arbitrary data"),
    Text(
        nl="Bijvoorbeeld temperatuur, druk, debiet, spanning of plaats.",
        en="For instance temperature, pressure, flow, voltage or location.",
    ),
    frees=True,
)
_ONE_APPLICATION = design(
    "limited_to_one_civil_application",
    _PATH,
    Text(
        nl="Is het apparaat beperkt tot één bepaalde toepassing van die soort?",
        en="Is the device limited to one specific application of that kind?",
    ),
    Text(nl="het is beperkt tot één toepassing", en="it is limited to one application"),
    frees=True,
)
_NETWORKING = design(
    "networking_for_such_endpoints",
    _PATH,
    Text(
        nl="Is het netwerkapparatuur die speciaal is ontworpen om met zulke eindapparaten te communiceren?",
        en="Is it networking equipment specially designed to communicate with such endpoint devices?",
    ),
    Text(nl="het is netwerkapparatuur voor zulke eindapparaten", en="it is networking equipment for such endpoints"),
    frees=True,
)
_SUPPORTS_APPLICATION = design(
    "supports_only_civil_application",
    _PATH,
    Text(
        nl="Ondersteunt de geheimhouding alleen de toepassing van die eindapparaten (afgezien van OAM van producten van deze"
        " noot)?",
        en="Does the confidentiality support only the application of those endpoints (OAM of items of this note apart)?",
    ),
    Text(nl="zij ondersteunt alleen die toepassing", en="it supports only that application"),
    frees=True,
)

CONNECTED_CIVIL_ITEM = all_of(
    _FOR_CIVIL_APPLICATION,
    any_of(
        _ENDPOINT & any_of(_ONLY_SENSOR_DATA, LIMITED_TO_MAINTENANCE, _ONE_APPLICATION),
        _NETWORKING & any_of(_SUPPORTS_APPLICATION, LIMITED_TO_MAINTENANCE),
    ),
    PUBLISHED_STANDARDS,
    NOT_CHANGEABLE,
)
