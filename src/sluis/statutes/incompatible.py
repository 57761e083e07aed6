"""Duties that nobody can have at once: the solver proves on each day that the law never imposes both.

Duties that add up are not here: a sanction does not take away an authorisation requirement, and whoever is told to wait may
still have to apply.
"""

from __future__ import annotations

from itertools import chain, combinations, product
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.text import Text
from sluis.statutes import duties

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.law.rule import Duty


class Incompatible(NamedTuple):
    """Two duties that cannot hold together in one case, and why; where `within_act`, only those of the same act."""

    one: Duty
    other: Duty
    why: Text
    within_act: bool = False


_ONE_ACTIVITY = Text(
    nl="Eén handeling is uitvoer, tussenhandel, doorvoer, technische bijstand of overbrenging: zij vraagt één soort"
    " vergunning.",
    en="One activity is an export, brokering, transit, technical assistance or a transfer: it asks for one kind of"
    " authorisation.",
)
_GENERAL = Text(
    nl="Een algemene EU-uitvoervergunning is er alleen voor uitvoer.",
    en="A Union general export authorisation is there for exports only.",
)
_STOPPED = Text(
    nl="Wie niet verder mag, valt niets meer aan te vragen: de eis van een vergunning gaat aan het verbod vooraf.",
    en="Whoever must stop has nothing left to apply for: an imposed authorisation comes before the prohibition.",
)
_EXEMPT = Text(
    nl="Een levering is verboden of valt onder een uitzondering van dezelfde verordening, niet beide.",
    en="A supply is prohibited or falls under an exemption of the same regulation, not both.",
)
_MARKED = Text(
    nl="Handelsdocumenten van een overbrenging binnen de Unie gaan niet over uitvoer.",
    en="Commercial documents of a transfer within the Union are not about an export.",
)

_KINDS_OF_AUTHORISATION = (
    duties.APPLY_FOR_AUTHORISATION,
    duties.APPLY_FOR_BROKERING,
    duties.APPLY_FOR_TRANSIT,
    duties.APPLY_FOR_ASSISTANCE,
    duties.APPLY_FOR_TRANSFER,
)
_USING_A_GENERAL_AUTHORISATION = (
    duties.DECLARE_GENERAL_AUTHORISATION,
    duties.REGISTER_FOR_GENERAL_AUTHORISATION,
    duties.NOTIFY_FIRST_USE,
    duties.REPORT_USE,
    duties.KEEP_REPAIR_EVIDENCE,
    duties.SUBMIT_TECHNICAL_DATA,
)
_OF_TRANSIT = (duties.STOP_TRANSIT, duties.CONSULT_AUTHORITY)


def _each(ones: tuple[Duty, ...], others: tuple[Duty, ...], why: Text) -> Iterator[Incompatible]:
    return (Incompatible(one, other, why) for one, other in product(ones, others))


INCOMPATIBLE: tuple[Incompatible, ...] = (
    *(Incompatible(one, other, _ONE_ACTIVITY) for one, other in combinations(_KINDS_OF_AUTHORISATION, 2)),
    *chain(
        _each(_USING_A_GENERAL_AUTHORISATION, _KINDS_OF_AUTHORISATION[1:], _GENERAL),
        _each(_USING_A_GENERAL_AUTHORISATION, _OF_TRANSIT, _GENERAL),
        _each(_OF_TRANSIT, tuple(one for one in _KINDS_OF_AUTHORISATION if one is not duties.APPLY_FOR_TRANSIT), _ONE_ACTIVITY),
        _each((duties.MARK_DOCUMENTS,), _USING_A_GENERAL_AUTHORISATION, _MARKED),
    ),
    Incompatible(duties.STOP_TRANSIT, duties.APPLY_FOR_TRANSIT, _STOPPED),
    Incompatible(duties.DECLARE_EXEMPTION, duties.DO_NOT_SUPPLY_UNAUTHORISED, _EXEMPT, within_act=True),
)
