"""What six sanctions regulations have in common: lists of interception equipment and of equipment for repression."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.rule import Bearer, Obligation, Rule
from sluis.law.text import Text
from sluis.statutes.duties import REFUSE_AUTHORISATION
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, unless_allowed

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition
    from sluis.law.rule import Standing

_REFUSED = Text(
    nl="Deze bepaling richt zich tot de autoriteit. Voor de exporteur betekent zij dat een aanvraag geen kans heeft.",
    en="This provision addresses the authority. To the exporter it means that an application has no chance.",
)


class Provisions(NamedTuple):
    """Where a regulation has them: goods, its services, and equipment for repression; each with its standing."""

    country: str
    goods: Citation
    services: Citation
    repression: Citation
    goods_standing: Standing
    services_standing: Standing
    repression_standing: Standing


def surveillance_rules(of: Provisions) -> tuple[Rule, ...]:
    """Interception goods, interception services, the refusal that awaits, and equipment for repression."""
    return (_goods(of), _refusal(of), _services(of), _repression(of))


def _listed(of: Provisions) -> Condition:
    return sanctions.TO[of.country] & sanctions.ON_INTERCEPTION_LIST[of.country]


def _id(of: Provisions, name: str) -> str:
    return f"{of.goods.act.id}.{name}"


def _goods(of: Provisions) -> Rule:
    return Rule(
        _id(of, "interception_goods"),
        of.goods / "par_1",
        of.goods_standing,
        Text(
            nl="Zonder voorafgaande vergunning is het verboden vermelde aftapapparatuur, -technologie of -programmatuur te"
            " verkopen, te leveren, over te dragen of uit te voeren aan iemand in {country} of voor gebruik daar. Dat geldt ook"
            " voor technische bijstand en tussenhandel.",
            en="Without prior authorisation it is prohibited to sell, supply, transfer or export listed interception equipment,"
            " technology or software to anybody in {country} or for use there. The same goes for technical assistance and"
            " brokering.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(_listed(of)),
        obligation=UNAUTHORISED,
    )


def _refusal(of: Provisions) -> Rule:
    return Rule(
        _id(of, "interception_refused"),
        of.goods / "par_2",
        of.goods_standing,
        Text(
            nl="De autoriteit weigert een vergunning als er redelijke grond is om aan te nemen dat de overheid van {country}"
            " met het product verkeer zou volgen of aftappen.",
            en="The authority refuses an authorisation where there are reasonable grounds to believe that the government of"
            " {country} would monitor or intercept traffic with the item.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=_listed(of) & sanctions.INTERCEPTION_BY_GOVERNMENT,
        obligation=Obligation(REFUSE_AUTHORISATION, Bearer.AUTHORITY),
        reading=_REFUSED,
    )


def _services(of: Provisions) -> Rule:
    return Rule(
        _id(of, "interception_services"),
        of.services / "par_1" / "point_c",
        of.services_standing,
        Text(
            nl="Zonder voorafgaande vergunning is het verboden de overheid van {country}, of wie voor haar handelt, diensten te"
            " verlenen om telefoon- of internetverkeer te volgen of af te tappen.",
            en="Without prior authorisation it is prohibited to provide telephone or internet monitoring or interception"
            " services to the government of {country} or to those acting for it.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(sanctions.TO[of.country] & sanctions.INTERCEPTION_SERVICE),
        obligation=UNAUTHORISED,
    )


def _repression(of: Provisions) -> Rule:
    return Rule(
        _id(of, "repression_goods"),
        of.repression,
        of.repression_standing,
        Text(
            nl="Het is verboden vermelde uitrusting voor binnenlandse repressie te verkopen, te leveren, over te dragen of uit"
            " te voeren aan iemand in {country} of voor gebruik daar.",
            en="It is prohibited to sell, supply, transfer or export listed equipment usable for internal repression to anybody"
            " in {country} or for use there.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(sanctions.TO[of.country] & sanctions.ON_REPRESSION_LIST),
        obligation=UNAUTHORISED,
        reading=UNTIL_AUTHORISED,
    )
