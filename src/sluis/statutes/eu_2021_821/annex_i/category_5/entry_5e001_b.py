"""5E001.b: specific telecommunications technology, for space, laser communication, base stations and spread spectrum."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED

_FOR_SATELLITES = design(
    "technology_for_satellite_telecommunications",
    "5E001.b.1",
    Text(
        nl="Is de technologie voor ontwikkeling of productie van telecommunicatieapparatuur die speciaal is ontworpen voor"
        " gebruik aan boord van satellieten?",
        en="Is the technology for the development or production of telecommunications equipment specially designed to be used"
        " on board satellites?",
    ),
    Text(nl="de technologie is voor apparatuur in satellieten", en="the technology is for equipment on board satellites"),
)
_FOR_OTHER_SPACECRAFT = design(
    "technology_for_other_spacecraft_telecommunications",
    "5E001.b.1",
    Text(
        nl="Is de technologie voor ontwikkeling of productie van telecommunicatieapparatuur die speciaal is ontworpen voor"
        " gebruik aan boord van andere ruimtevaartuigen dan satellieten?",
        en="Is the technology for the development or production of telecommunications equipment specially designed to be used"
        " on board spacecraft other than satellites?",
    ),
    Text(nl="de technologie is voor andere ruimtevaartuigen", en="the technology is for other spacecraft"),
)
_LASER_COMMUNICATION = design(
    "technology_for_laser_communication",
    "5E001.b.2",
    Text(
        nl="Is de technologie voor ontwikkeling of gebruik van lasercommunicatie die signalen automatisch opvangt en volgt, en"
        " verbinding houdt buiten de dampkring of onder water?",
        en="Is the technology for the development or use of laser communication that automatically acquires and tracks signals"
        " and maintains communications outside the atmosphere or under water?",
    ),
    Text(nl="de technologie is voor zulke lasercommunicatie", en="the technology is for such laser communication"),
)
_BASE_STATIONS = design(
    "technology_for_software_defined_base_stations",
    "5E001.b.3",
    Text(
        nl="Is de technologie voor ontwikkeling van ontvangers van digitale cellulaire basisstations, waarvan programmatuur"
        " kan wijzigen welke banden, kanalen, modi, coderingen of protocollen ze aankunnen?",
        en="Is the technology for the development of digital cellular base station receiving equipment of which software can"
        " modify the multi-band, multi-channel, multi-mode, multi-coding or multi-protocol operation?",
    ),
    Text(nl="de technologie is voor zulke basisstations", en="the technology is for such base stations"),
)
_SPREAD_SPECTRUM = design(
    "technology_for_spread_spectrum",
    "5E001.b.4",
    Text(
        nl="Is de technologie voor ontwikkeling van technieken voor gespreid spectrum, zoals frequentieverspringing?",
        en="Is the technology for the development of spread spectrum techniques, such as frequency hopping?",
    ),
    Text(nl="de technologie is voor gespreid spectrum", en="the technology is for spread spectrum"),
)
_CIVIL = design(
    "spread_spectrum_for_civil_communications",
    "5E001.b.4",
    Text(
        nl="Is het technologie om civiele mobiele telefonie te ontwikkelen, of vaste of mobiele grondstations voor satellieten"
        " voor commerciële civiele telecommunicatie?",
        en="Is it technology to develop civil cellular systems, or fixed or mobile satellite earth stations for commercial"
        " civil telecommunications?",
    ),
    Text(nl="de technologie dient civiele communicatie", en="the technology serves civil communications"),
    Text(
        nl="Dient zij ook om iets anders te ontwikkelen, zoals militaire radio, antwoord dan nee.",
        en="If it also serves to develop something else, such as military radio, answer no.",
    ),
    frees=True,
)


def _specific(in_space: Condition) -> Defined:
    return paragraph(
        "5E001.b",
        Text(nl="bijzondere technologie", en="specific technology"),
        any_of(
            paragraph("5E001.b.1", Text(nl="voor gebruik in de ruimte", en="for use in space"), REQUIRED & in_space),
            paragraph("5E001.b.2", Text(nl="lasercommunicatie", en="laser communication"), _LASER_COMMUNICATION),
            paragraph("5E001.b.3", Text(nl="basisstations", en="base stations"), _BASE_STATIONS),
            paragraph(
                "5E001.b.4",
                Text(nl="gespreid spectrum", en="spread spectrum"),
                _SPREAD_SPECTRUM.unless(
                    note("5E001.b.4", "1", Text(nl="civiele communicatie", en="civil communications"), _CIVIL)
                ),
            ),
        ),
    )


SPECIFIC_UNTIL_2025 = _specific(_FOR_SATELLITES)
SPECIFIC = _specific(any_of(_FOR_SATELLITES, _FOR_OTHER_SPACECRAFT))
