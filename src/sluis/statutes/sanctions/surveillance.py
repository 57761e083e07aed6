"""What six sanctions regulations have in common: lists of interception equipment and of equipment for repression."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.rule import Bearer, Obligation, Rule
from sluis.law.text import Text
from sluis.statutes.duties import REFUSE_AUTHORISATION
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, unless_allowed

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition
    from sluis.law.rule import Standing

_REFUSED = Text(
    nl="Deze bepaling richt zich tot de autoriteit. Voor de exporteur betekent zij dat een aanvraag geen kans heeft, behalve in"
    " gevallen die de verordening zelf apart noemt.",
    en="This provision addresses the authority. To the exporter it means that an application has no chance, save in cases that"
    " the regulation itself names apart.",
)
_SERVED = Text(
    nl="Ook diensten aan een openbaar lichaam, overheidsbedrijf of wie in opdracht van de overheid handelt, tellen.",
    en="Services to a public body, a state company or whoever acts at the government's direction count as well.",
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
            nl="Vermelde aftapapparatuur, -technologie en -programmatuur mag alleen met voorafgaande vergunning naar iemand in"
            " {country} of voor gebruik daar. Dat geldt ook voor technische bijstand, tussenhandel en financiering ervoor.",
            en="Listed interception equipment, technology and software may go to somebody in {country} or for use there with"
            " prior authorisation only. The same goes for technical assistance, brokering and financing related to it.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(_listed(of)),
        obligation=UNAUTHORISED,
        relief=relief.interception(of.goods),
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
            nl="Telefoon- of internetverkeer volgen of aftappen voor de overheid van {country}, of voor wie namens haar"
            " handelt, mag alleen met voorafgaande vergunning.",
            en="Monitoring or intercepting telephone or internet traffic for the government of {country}, or for those who act"
            " for it, needs prior authorisation.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(sanctions.TO[of.country] & sanctions.INTERCEPTION_SERVICE),
        obligation=UNAUTHORISED,
        reading=_SERVED,
        relief=relief.interception(of.goods),
    )


def _repression(of: Provisions) -> Rule:
    allowed = relief.repression(of.repression)
    return Rule(
        _id(of, "repression_goods"),
        of.repression,
        of.repression_standing,
        Text(
            nl="Vermelde uitrusting voor binnenlandse repressie mag niet naar iemand in {country} of voor gebruik daar. Dat"
            " geldt ook voor technische bijstand, tussenhandel en financiering ervoor.",
            en="Listed equipment usable for internal repression may not go to anybody in {country} or for use there. The same"
            " goes for technical assistance, brokering and financing related to it.",
        ).format(country=sanctions.COUNTRIES[of.country]),
        condition=unless_allowed(sanctions.TO[of.country] & sanctions.ON_REPRESSION_LIST),
        obligation=UNAUTHORISED,
        reading=UNTIL_AUTHORISED if allowed else None,
        relief=allowed,
    )
