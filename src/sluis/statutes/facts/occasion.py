"""The days on which something takes place from which a period runs. No outcome depends on them."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Day, Nature
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_833, EU_2021_821, NL_AWB, NL_SERVICES_REGULATION

_RECORDS = EU_2021_821 / "article_27" / "par_3"


def _day(key: str, question: Text, states: Text, cites: Citation) -> Day:
    why = Text(
        nl="Van deze dag hangt af tot of voor wanneer een plicht geldt.",
        en="On this day depends by when, or until when, a duty is to be met.",
    )
    return Day(key, question, states, Nature.WORLD, cites, why=why)


EXPORTED_ON = _day(
    "deal.exported_on",
    Text(
        nl="Op welke dag is de uitvoer of de overbrenging? Het veld `dates.export` zegt hetzelfde.",
        en="On which day is the export or the transfer? The field `dates.export` says the same.",
    ),
    Text(nl="de dag van de uitvoer of overbrenging", en="the day of the export or transfer"),
    _RECORDS,
)
SERVICES_ENDED_ON = _day(
    "deal.services_ended_on",
    Text(
        nl="Op welke dag eindigen de tussenhandeldiensten of de technische bijstand?",
        en="On which day do the brokering services or the technical assistance end?",
    ),
    Text(nl="de laatste dag van de diensten", en="the last day of the services"),
    _RECORDS,
)
SERVICES_BEGIN_ON = _day(
    "deal.services_begin_on",
    Text(
        nl="Op welke dag beginnen de tussenhandeldiensten?",
        en="On which day do the brokering services begin?",
    ),
    Text(nl="de eerste dag van de diensten", en="the first day of the services"),
    NL_SERVICES_REGULATION / "article_3",
)
FIRST_USED_ON = _day(
    "authorisation.first_used_on",
    Text(
        nl="Op welke dag is uw eerste uitvoer onder deze algemene vergunning?",
        en="On which day is your first export under this general authorisation?",
    ),
    Text(nl="de dag van de eerste uitvoer onder de vergunning", en="the day of the first export under the authorisation"),
    EU_2021_821 / "annex_ii",
)
EXEMPTION_FIRST_USED_ON = _day(
    "deal.exemption_first_used_on",
    Text(
        nl="Op welke dag is uw eerste uitvoer onder deze uitzondering op de sancties?",
        en="On which day is your first export under this exemption from the sanctions?",
    ),
    Text(nl="de dag van de eerste uitvoer onder de uitzondering", en="the day of the first export under the exemption"),
    EU_2014_833 / "article_2" / "par_3",
)
APPLICATION_RECEIVED_ON = _day(
    "application.received_on",
    Text(
        nl="Op welke dag heeft de autoriteit uw aanvraag ontvangen?",
        en="On which day did the authority receive your application?",
    ),
    Text(nl="de dag waarop de autoriteit de aanvraag ontving", en="the day on which the authority received the application"),
    NL_AWB / "article_4:13" / "par_2",
)
