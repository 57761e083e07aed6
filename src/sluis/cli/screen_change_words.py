"""The words for what changed since a former screening, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Text
from sluis.screening.clearance_wording import LAPSES
from sluis.screening.rescreening import Cause, Change

if TYPE_CHECKING:
    from sluis.screening.standpoint import Happened

CHANGES = {
    Change.NEW: Text(nl="nieuwe treffer", en="new hit"),
    Change.RAISED: Text(nl="hogere score", en="higher score"),
    Change.LOWERED: Text(nl="lagere score", en="lower score"),
    Change.OTHER_REASONS: Text(nl="andere redenen", en="other reasons"),
    Change.VANISHED: Text(nl="treffer verdwenen", en="hit vanished"),
    Change.CLEARED: Text(nl="vrijgegeven", en="cleared"),
    Change.REOPENED: Text(nl="vrijgave geldt niet meer", en="clearance no longer holds"),
}
_CAUSES = {
    Cause.PARTY_ADDED: Text(nl="nieuwe partij", en="new party"),
    Cause.PARTY_REMOVED: Text(nl="partij niet meer in het bestand", en="party no longer in the file"),
    Cause.LISTED: Text(nl="op de lijst gezet", en="put on the list"),
    Cause.DELISTED: Text(nl="van de lijst gehaald", en="taken off the list"),
    Cause.ENTRY_CHANGED: Text(nl="vermelding op de lijst veranderd", en="entry on the list changed"),
    Cause.PARTY_CHANGED: Text(nl="gegevens van de partij veranderd", en="what is known of the party changed"),
    Cause.OTHER_ENTRIES: Text(nl="andere vermeldingen veranderden", en="other entries changed"),
    Cause.LISTING_ENDED: Text(nl="de plaatsing is afgelopen", en="the listing ended"),
    Cause.OTHER_METHOD: Text(nl="Sluis of de instelling is anders dan toen", en="Sluis or the setting is not what it was then"),
    Cause.FORMER_LISTS_GONE: Text(
        nl="niet na te gaan: de lijsten van toen zijn er niet meer", en="not known: the lists of then are gone"
    ),
    Cause.CLEARANCE_GIVEN: Text(nl="er is een vrijgave gegeven", en="a clearance was given"),
    Cause.CLEARANCE_LAPSED: Text(nl="de vrijgave is vervallen", en="the clearance lapsed"),
    Cause.CLEARANCE_WITHDRAWN: Text(nl="de vrijgave is ingetrokken", en="the clearance was withdrawn"),
}


def causes(of: Happened) -> Text:
    """Why something changed."""
    said = [*(_CAUSES[one] for one in of.causes), *(LAPSES[one] for one in of.lapses)]
    return Text(*("; ".join(getattr(one, language) for one in said) for language in ("nl", "en")))
