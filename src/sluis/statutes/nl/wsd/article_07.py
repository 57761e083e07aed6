"""Article 7 of the Strategic Services Act: prior notice by brokers."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined
from sluis.law.rule import Bearer, Deadline, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.statutes.acts import NL_SERVICES_REGULATION, NL_WSD
from sluis.statutes.duties import NOTIFY_BROKERING, REPORT_BROKERING_CHANGES
from sluis.statutes.facts import deal, dutch, occasion
from sluis.statutes.nl.terms import (
    ANY_BROKERING,
    DUAL_USE_GOODS,
    SEEN_SERVICES_REGULATION,
    UNDER_DUTCH_LAW,
    standing_wsd,
)

ARTICLE_7 = NL_WSD / "article_7"
# "Congo" is not told apart there: both count.
DESIGNATED = (
    "AF",
    "AO",
    "BY",
    "CD",
    "CG",
    "CI",
    "EG",
    "ER",
    "GN",
    "IL",
    "IN",
    "IQ",
    "IR",
    "KP",
    "LB",
    "LR",
    "LY",
    "MM",
    "PK",
    "SD",
    "SO",
    "SS",
    "SY",
    "ZW",
)
# Article 3(3) of the implementing regulation. A ministerial regulation; counting back, nothing is moved anyhow.
_TWO_WEEKS_BEFORE = Deadline(
    Text(nl="de dienst", en="the service"),
    Limit(2, Unit.WEEKS, Runs.BEFORE, Reckoning.DUTCH),
    occasion.SERVICES_BEGIN_ON,
)
_BEFOREHAND = Text(nl="voordat de dienst begint", en="before the service begins")


def _dutch_broker() -> Condition:
    return UNDER_DUTCH_LAW & ANY_BROKERING & DUAL_USE_GOODS


@rule(
    ARTICLE_7 / "par_1",
    Obligation(NOTIFY_BROKERING, Bearer.BROKER, trigger=_BEFOREHAND, deadline=_TWO_WEEKS_BEFORE),
    standing_wsd(),
    Text(
        nl="Wie tussenhandel in goederen voor tweeërlei gebruik gaat verrichten, meldt dat vóór de eerste keer aan de"
        " minister. Dat geldt ook voor producten buiten bijlage I, en zonder dat er iets mis is.",
        en="Whoever is to provide brokering services for dual-use goods notifies the Minister before the first time. That"
        " goes for items outside Annex I as well, and without anything being wrong.",
    ),
)
def broker_gives_notice_before_the_first_time() -> Condition:
    """Art. 7(1)."""
    return _dutch_broker() & ~dutch.BROKER_KNOWN


@rule(
    ARTICLE_7 / "par_2",
    Obligation(REPORT_BROKERING_CHANGES, Bearer.BROKER, trigger=Text(nl="onverwijld", en="without delay")),
    standing_wsd(),
    Text(
        nl="De tussenhandelaar meldt wijzigingen van wat hij heeft gemeld meteen.",
        en="The broker reports changes of what he notified at once.",
    ),
)
def broker_reports_changes() -> Condition:
    """Art. 7(2)."""
    return _dutch_broker() & dutch.BROKER_KNOWN & dutch.BROKER_DATA_CHANGED


@rule(
    ARTICLE_7 / "par_3",
    Obligation(NOTIFY_BROKERING, Bearer.BROKER, trigger=_BEFOREHAND, deadline=_TWO_WEEKS_BEFORE),
    standing_wsd(),
    Text(
        nl="Gaat het om een product van afdeling I van bijlage II, of om een aangewezen land, dan wordt elke tussenhandel"
        " vooraf gemeld.",
        en="Where it concerns an item of Section I of Annex II, or a designated country, each brokering is notified"
        " beforehand.",
    ),
    reading=Text(
        nl="De lijst van landen noemt ‘Congo’. Sluis leest daarin beide landen van die naam.",
        en="The list of countries names ‘Congo’. Sluis reads both countries of that name into it.",
    ),
)
def sensitive_brokering_is_notified_each_time() -> Condition:
    """Art. 7(3)."""
    designated = Defined(
        Text(nl="aangewezen land", en="designated country"),
        NL_SERVICES_REGULATION / "article_2",
        deal.DESTINATION.is_in(DESIGNATED),
    )
    return _dutch_broker() & (dutch.IN_SECTION_I | designated) & ~dutch.BROKERING_NOTIFIED


PROVISIONS = (
    broker_gives_notice_before_the_first_time,
    broker_reports_changes,
    sensitive_brokering_is_notified_each_time,
    Indexed(
        "nl-wet-strategische-diensten.article_7_par_4",
        ARTICLE_7 / "par_4",
        standing_wsd(),
        Text(
            nl="Een regeling werkt de melding uit.",
            en="A regulation works out the notice.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    Indexed(
        "nl-uitvoeringsregeling-strategische-diensten.article_2",
        NL_SERVICES_REGULATION / "article_2",
        standing_wsd(SEEN_SERVICES_REGULATION),
        Text(
            nl="Aangewezen zijn: Afghanistan, Angola, Belarus, Congo, Egypte, Eritrea, Guinee, India, Irak, Iran, Israël,"
            " Ivoorkust, Libanon, Liberia, Libië, Myanmar, Noord-Korea, Pakistan, Soedan, Somalië, Syrië, Zimbabwe en"
            " Zuid-Soedan.",
            en="Designated are: Afghanistan, Angola, Belarus, Congo, Egypt, Eritrea, Guinea, India, Iran, Iraq, Israel, Ivory"
            " Coast, Lebanon, Liberia, Libya, Myanmar, North Korea, Pakistan, Somalia, South Sudan, Sudan, Syria and"
            " Zimbabwe.",
        ),
    ),
    Indexed(
        "nl-uitvoeringsregeling-strategische-diensten.article_3",
        NL_SERVICES_REGULATION / "article_3",
        standing_wsd(SEEN_SERVICES_REGULATION),
        Text(
            nl="De melding gaat schriftelijk naar de Douane (CDIU), uiterlijk twee weken vooraf, met: wie meldt, de afnemers,"
            " de soort dienst, de goederen met code en hoeveelheid, herkomst en bestemming, eindgebruik en eindgebruiker.",
            en="The notice goes to Customs (CDIU) in writing, at the latest two weeks before, with: who notifies, the"
            " customers, the kind of service, the goods with code and quantity, origin and destination, end-use and end-user.",
        ),
    ),
)
