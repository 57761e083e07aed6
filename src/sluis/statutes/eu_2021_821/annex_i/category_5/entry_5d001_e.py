"""5D001.e: software that searches and maps what a provider handed over to law enforcement."""

from __future__ import annotations

from sluis.law.condition import Condition, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, limb, note

_PATH = "5D001.e"
_ALSO_FOR_MONITORING = Text(
    nl="Is zij daarnaast ontworpen om er personen mee te onderzoeken of te volgen, antwoord dan nee.",
    en="If it is designed to investigate or follow persons as well, answer no.",
)
_BY_LAW_ENFORCEMENT = design(
    "for_monitoring_by_law_enforcement",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor monitoring of analyse door rechtshandhavers (zoals de"
        " politie)?",
        en="Is the software specially designed or modified for monitoring or analysis by law enforcement?",
    ),
    Text(nl="ze is voor monitoring door rechtshandhavers", en="it is for monitoring by law enforcement"),
)
_FOR_LAW_ENFORCEMENT = design(
    "for_law_enforcement_purposes",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor monitoring of analyse ten behoeve van rechtshandhaving,"
        " ook door anderen dan rechtshandhavers?",
        en="Is the software specially designed or modified for monitoring or analysis for law enforcement purposes, also by"
        " others than law enforcement?",
    ),
    Text(nl="ze is voor doelen van rechtshandhaving", en="it is for law enforcement purposes"),
)
_SEARCHES = design(
    "searches_handed_over_communications",
    "5D001.e.1",
    Text(
        nl="Zoekt de programmatuur op harde kenmerken van een persoon (zoals naam, adres, e-mail, telefoonnummer) in inhoud of"
        " metagegevens die een aanbieder van communicatiediensten via een overdrachtsinterface (zoals ETSI) levert?",
        en="Does the software search on hard selectors (such as name, address, e-mail address, phone number) in content or"
        " metadata that a communications service provider delivers over a handover interface (such as ETSI)?",
    ),
    Text(nl="ze doorzoekt geleverde communicatie", en="it searches communications handed over"),
)
_ANY_SEARCH = Text(
    nl="Elke zoekopdracht in inhoud of metagegevens telt, ook een zonder harde kenmerken.",
    en="Any search in content or metadata counts, also one without hard selectors.",
)
_MAPS = design(
    "maps_relations_from_searches",
    "5D001.e.2",
    Text(
        nl="Brengt de programmatuur met wat er is gevonden in inhoud of metagegevens van communicatie, het netwerk van relaties"
        " van gekozen personen in kaart?",
        en="Does the software map the relational network of targeted individuals from what was found in content or metadata of"
        " communications?",
    ),
    Text(nl="ze brengt relaties in kaart", en="it maps relations"),
    _ANY_SEARCH,
)
_TRACKS_MOVEMENT = design(
    "tracks_movement_from_searches",
    "5D001.e.2",
    Text(
        nl="Volgt de programmatuur met wat er is gevonden in inhoud of metagegevens van communicatie, de bewegingen van gekozen"
        " personen?",
        en="Does the software track the movement of targeted individuals from what was found in content or metadata of"
        " communications?",
    ),
    Text(nl="ze volgt bewegingen", en="it tracks movement"),
    _ANY_SEARCH,
)
_TRACKS_LOCATION = design(
    "tracks_location_from_searches",
    "5D001.e.2",
    Text(
        nl="Volgt de programmatuur met wat er is gevonden in inhoud of metagegevens van communicatie, de plaats van gekozen"
        " personen?",
        en="Does the software track the location of targeted individuals from what was found in content or metadata of"
        " communications?",
    ),
    Text(nl="ze volgt de plaats", en="it tracks location"),
    _ANY_SEARCH,
)
_BILLING = design(
    "software_for_billing",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor facturering?",
        en="Is the software specially designed or modified for billing?",
    ),
    Text(nl="ze is voor facturering", en="it is for billing"),
    _ALSO_FOR_MONITORING,
    frees=True,
)
_SERVICE = design(
    "software_for_network_quality_of_service",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor de kwaliteit van het netwerk (QoS)?",
        en="Is the software specially designed or modified for network quality of service (QoS)?",
    ),
    Text(nl="ze is voor netwerkkwaliteit", en="it is for quality of service"),
    _ALSO_FOR_MONITORING,
    frees=True,
)
_EXPERIENCE = design(
    "software_for_quality_of_experience",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor de kwaliteit van het gebruik (QoE)?",
        en="Is the software specially designed or modified for quality of experience (QoE)?",
    ),
    Text(nl="ze is voor gebruikskwaliteit", en="it is for quality of experience"),
    _ALSO_FOR_MONITORING,
    frees=True,
)
_MEDIATION = design(
    "software_for_mediation_devices",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor mediatieapparaten (die een bevel tot aftappen controleren"
        " en uitvoeren)?",
        en="Is the software specially designed or modified for mediation devices (which validate and carry out an interception"
        " request)?",
    ),
    Text(nl="ze is voor mediatieapparaten", en="it is for mediation devices"),
    _ALSO_FOR_MONITORING,
    frees=True,
)
_PAYMENT = design(
    "software_for_mobile_payment",
    _PATH,
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor mobiel betalen of bankieren?",
        en="Is the software specially designed or modified for mobile payment or banking?",
    ),
    Text(nl="ze is voor mobiel betalen", en="it is for mobile payment"),
    _ALSO_FOR_MONITORING,
    frees=True,
)


def _analysis(purpose: Condition, tracking: Condition) -> Condition:
    not_controlled = note(
        _PATH,
        "1",
        Text(nl="wat 5D001.e niet omvat", en="what 5D001.e does not control"),
        any_of(_BILLING, _SERVICE, _EXPERIENCE, _MEDIATION, _PAYMENT),
    )
    search = limb("5D001.e", "1", Text(nl="zoeken in geleverde communicatie", en="searching what is handed over"), _SEARCHES)
    follow = limb("5D001.e", "2", Text(nl="relaties of bewegingen", en="relations or movement"), any_of(_MAPS, tracking))
    return (purpose & search & follow).unless(not_controlled)


# Without the first words of .e, that the software is not under .a or .c.
ANALYSIS_UNTIL_2025 = _analysis(_BY_LAW_ENFORCEMENT, _TRACKS_MOVEMENT)
ANALYSIS = _analysis(any_of(_BY_LAW_ENFORCEMENT, _FOR_LAW_ENFORCEMENT), any_of(_TRACKS_MOVEMENT, _TRACKS_LOCATION))
