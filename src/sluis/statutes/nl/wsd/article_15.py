"""Article 15 of the Strategic Services Act: records for seven years, as company law asks."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Deadline, Obligation, rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Unit
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.facts import deal, exporter
from sluis.statutes.nl.terms import ANY_BROKERING, DUAL_USE_GOODS, UNDER_DUTCH_LAW, standing_wsd


@rule(
    NL_WSD / "article_15",
    Obligation(
        KEEP_RECORDS,
        Bearer.BROKER,
        deadline=Deadline(
            Text(nl="het einde van het boekjaar van de dienst", en="the end of the financial year of the service"),
            Limit(7, Unit.YEARS, reckoning=Reckoning.DUTCH),
            lasts=True,
        ),
    ),
    standing_wsd(),
    Text(
        nl="Wie diensten verricht die verboden of vergunningplichtig zijn, houdt er een administratie van bij en bewaart die"
        " zeven jaar, zoals een rechtspersoon (artikel 10 van boek 2 van het Burgerlijk Wetboek). De vijf jaar van de"
        " verordening lopen daarbinnen.",
        en="Whoever provides services that are prohibited or need an authorisation keeps records of them for seven years, as"
        " a legal person does (Article 10 of Book 2 of the Civil Code). The five years of the regulation run within these.",
    ),
    reading=Text(
        nl="De termijn telt Sluis vanaf het einde van het boekjaar; de bepaling noemt geen begin.",
        en="Sluis counts the period from the end of the financial year; the provision names no start.",
    ),
)
def records_of_services_are_kept() -> Condition:
    """Art. 15, for brokering and technical assistance about which somebody was informed or is aware of something."""
    services = ANY_BROKERING | deal.ACTIVITY.is_("technical_assistance")
    return UNDER_DUTCH_LAW & services & DUAL_USE_GOODS & (exporter.INFORMED | exporter.AWARE)


PROVISIONS = (records_of_services_are_kept,)
