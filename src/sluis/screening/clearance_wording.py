"""Clearances in words: who cleared a hit, why and until when, and why a clearance does not hold."""

from __future__ import annotations

from typing import Final

from sluis.law.text import Text
from sluis.screening.clearance import Clearance, Lapse, LapsedClearance

LAPSES: Final = {
    Lapse.PARTY_CHANGED: Text(
        nl="de gegevens van de partij zijn anders dan toen", en="what is known of the party is not what it was then"
    ),
    Lapse.ENTRY_GONE: Text(nl="de vermelding staat niet meer op de lijst", en="the entry is no longer on the list"),
    Lapse.ENTRY_CHANGED: Text(nl="de vermelding op de lijst is veranderd", en="the entry on the list changed"),
    Lapse.SAME_IDENTIFIER: Text(
        nl="de partij heeft hetzelfde nummer als de vermelding", en="the party has the same number as the entry"
    ),
    Lapse.NOT_YET: Text(nl="de vrijgave is van een latere dag", en="the clearance is of a later day"),
    Lapse.EXPIRED: Text(nl="de vrijgave is verlopen", en="the clearance expired"),
    Lapse.PERSON_UNKNOWN: Text(nl="wie vrijgaf, mag dat niet (meer)", en="whoever cleared it may not do so, or not any longer"),
}
"""Why a clearance does not hold."""
_CLEARED = Text(
    nl="vrijgegeven door {by} op {on}, tot en met {until}: {why} (bewijs: {evidence})",
    en="cleared by {by} on {on}, up to and including {until}: {why} (evidence: {evidence})",
)
_BY_CHANCE = Text(nl="toevallig zelfde nummer: {numbers}", en="same number by chance: {numbers}")
_LAPSED = Text(
    nl="de vrijgave door {by} van {on} (tot en met {until}) geldt niet: {reasons}",
    en="the clearance by {by} of {on} (up to and including {until}) does not hold: {reasons}",
)


def cleared_words(one: Clearance) -> Text:
    """Who cleared a hit, why, on which evidence and until when."""
    said = _CLEARED.format(by=one.by, on=one.on, until=one.until, why=one.why, evidence="; ".join(one.evidence))
    if not one.numbers:
        return said
    chance = _BY_CHANCE.format(numbers=", ".join(one.numbers))
    return Text(f"{said.nl}; {chance.nl}", f"{said.en}; {chance.en}")


def lapsed_words(one: LapsedClearance) -> Text:
    """A clearance that does not hold, and every reason why."""
    given = one.clearance
    nl, en = ("; ".join(getattr(LAPSES[why], language) for why in one.lapses) for language in ("nl", "en"))
    return _LAPSED.format(by=given.by, on=given.on, until=given.until, reasons=Text(nl, en))
