"""Asset freezes: nothing for listed persons, nor for those they own or control."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, NotModelled, Obligation, relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_ASSET_FREEZES
from sluis.statutes.duties import FREEZE_ASSETS, REPORT_FREEZE
from sluis.statutes.facts import deal, party
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.terms import UNAUTHORISED, by, unless_allowed

_CITES = Citation(EU_ASSET_FREEZES)
# Each regulation has these provisions; the text that was seen is Articles 2 and 5 of Regulation (EC) No 765/2006.
_STANDING = by(date(2009, 8, 27), seen="public-copy-2006-765-2011-05-24")
_FROZEN = party.ON_SANCTIONS_LIST | party.OWNED_OR_CONTROLLED_BY_LISTED


@relieved_by(*relief.ASSET_FREEZES)
@rule(
    _CITES,
    UNAUTHORISED,
    _STANDING,
    Text(
        nl="Tegoeden en economische middelen mogen personen en entiteiten op een sanctielijst niet direct of indirect ter"
        " beschikking worden gesteld of ten goede komen, ook niet via wie zij bezitten of beheersen. Elk product telt.",
        en="Funds and economic resources may not reach or benefit listed persons and entities, directly or indirectly, nor"
        " through those they own or control. Every item counts.",
    ),
    reading=Text(
        nl="Levering aan wie een gelijste persoon bezit of beheerst, telt in beginsel als levering aan hem, tenzij"
        " redelijkerwijs vaststaat dat zij hem niet ten goede komt. Dat volgt uit de leidraad van de Raad, die niet bindt. De"
        " grens van bezit is sinds 3 juli 2024 50 % of meer; daarvoor was het meer dan 50 %. Sluis houdt voor elke dag 50 % of"
        " meer aan. De belangen van verschillende gelijste personen tellen op. De autoriteit mag in bepaalde gevallen"
        " vergunnen; tot dan blijft het verboden.",
        en="Supply to those whom a listed person owns or controls counts in principle as supply to that person, unless it is"
        " reasonably established that it does not benefit that person. That follows from the Council's guidance, which does not"
        " bind. The limit of ownership is 50 % or more since 3 July 2024; before, it was more than 50 %. Sluis takes 50 % or"
        " more for every day. The shares of several listed persons add up. The authority may authorise in certain cases; until"
        " then it remains prohibited.",
    ),
)
def nothing_to_listed_persons() -> Condition:
    """For instance Art. 2(2) of Regulation (EU) No 269/2014."""
    return unless_allowed(_FROZEN)


@rule(
    _CITES,
    Obligation(FREEZE_ASSETS, Bearer.EXPORTER, trigger=Text(nl="zodra u er iets van in handen hebt", en="once you hold any")),
    _STANDING,
    Text(
        nl="Wat iemand op een sanctielijst toebehoort of door hem wordt beheerst, wordt bevroren.",
        en="What belongs to, or is controlled by, somebody on a sanctions list is frozen.",
    ),
)
def assets_are_frozen() -> Condition:
    """For instance Art. 2(1) of Regulation (EU) No 269/2014."""
    return _FROZEN


@rule(
    _CITES,
    Obligation(REPORT_FREEZE, Bearer.EXPORTER, trigger=Text(nl="meteen", en="at once")),
    _STANDING,
    Text(
        nl="Wie iets bevriest of iets weet dat bij de naleving helpt, meldt dat meteen aan de bevoegde autoriteit.",
        en="Whoever freezes something, or knows something that helps compliance, reports that at once to the competent"
        " authority.",
    ),
    reading=Text(
        nl="Verordening (EU) nr. 269/2014 noemt sinds 2022 ook middelen van zo iemand die een ander ten onrechte niet bevroor.",
        en="Since 2022, Regulation (EU) No 269/2014 also names such a person's resources that somebody else wrongly left"
        " unfrozen.",
    ),
)
def freezes_are_reported() -> Condition:
    """For instance Art. 5(1) of Regulation (EC) No 765/2006, Art. 8 of Regulation (EU) No 269/2014."""
    return _FROZEN


PROVISIONS = (
    nothing_to_listed_persons,
    assets_are_frozen,
    freezes_are_reported,
    NotModelled(
        "eu-sanctions.asset_freezes",
        _CITES,
        _STANDING,
        Text(
            nl="Zonder naam van de eindgebruiker is niet te zeggen of iemand op een sanctielijst iets krijgt.",
            en="Without the end-user's name nobody can tell whether somebody on a sanctions list gets something.",
        ),
        scope=~deal.END_USER_NAMED,
        ceiling=Effect.PROHIBITION,
    ),
)
