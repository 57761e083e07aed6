"""Asset freezes: nothing for listed persons, nor for those they own or control."""

from __future__ import annotations

from datetime import date

from sluis.law.citation import Citation
from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, NotModelled, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_ASSET_FREEZES
from sluis.statutes.duties import FREEZE_ASSETS, REPORT_FREEZE
from sluis.statutes.facts import deal, party
from sluis.statutes.sanctions.terms import UNAUTHORISED, by, unless_allowed

_CITES = Citation(EU_ASSET_FREEZES)
# Each regulation has these provisions; the text that was seen is Article 2 of Regulation (EC) No 765/2006.
_STANDING = by(date(2009, 8, 27), seen="public-copy-2006-765-2011-05-24")
_FROZEN = party.ON_SANCTIONS_LIST | party.OWNED_OR_CONTROLLED_BY_LISTED


@rule(
    _CITES,
    UNAUTHORISED,
    _STANDING,
    Text(
        nl="Aan personen en entiteiten op een sanctielijst mogen tegoeden en economische middelen niet direct of indirect ter"
        " beschikking komen, ook niet via wie zij bezitten of beheersen. Elk product telt.",
        en="Funds and economic resources may not be made available, directly or indirectly, to listed persons and entities, nor"
        " through those they own or control. Every item counts.",
    ),
    reading=Text(
        nl="Levering aan wie een gelijste persoon bezit of beheerst, telt als levering aan hem; dat is de regel van de Raad, en"
        " kan worden weerlegd. De grens is de helft van het bezit (oudere leidraden: meer dan de helft). De autoriteit mag in"
        " bepaalde gevallen vergunnen; tot dan blijft het verboden.",
        en="Supply to those whom a listed person owns or controls counts as supply to that person; that is the Council's rule,"
        " which may be rebutted. The limit is half of the ownership (older guidance: more than half). The authority may"
        " authorise in certain cases; until then it remains prohibited.",
    ),
)
def nothing_to_listed_persons() -> Condition:
    """For instance Art. 2(2) of Regulation (EU) No 269/2014."""
    return unless_allowed(_FROZEN)


@rule(
    _CITES,
    Obligation(FREEZE_ASSETS, Bearer.EXPORTER),
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
    by(date(2009, 8, 27), seen="public-copy-2014-269-2022-09-01"),
    Text(
        nl="Wie iets bevriest, of weet van middelen van zo iemand, meldt dat meteen aan de bevoegde autoriteit.",
        en="Whoever freezes something, or knows of such a person's resources, reports that at once to the competent authority.",
    ),
)
def freezes_are_reported() -> Condition:
    """For instance Art. 8 of Regulation (EU) No 269/2014."""
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
