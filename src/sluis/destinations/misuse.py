"""Documented misuse of surveillance technology in a country: what had been published by a day, and how strong it is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from sluis.knowledge.destination import Evidence
from sluis.knowledge.entry import Verified, Words
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.knowledge.destination import Misuse
    from sluis.knowledge.model import Knowledge

EVIDENCE: Final[dict[Evidence, tuple[Text, Text]]] = {
    "documented_abuse": (
        Text(nl="Vastgesteld misbruik", en="Documented abuse"),
        Text(
            nl="Iemand onderzocht toestellen of berichten van slachtoffers en schrijft de aanval aan deze staat toe. Dat is"
            " sterk, maar toeschrijven blijft een oordeel.",
            en="Somebody examined devices or messages of victims and attributes the attack to this state. That is strong, but"
            " attribution remains a judgement.",
        ),
    ),
    "court_finding": (
        Text(nl="Oordeel van een rechter", en="Finding of a court"),
        Text(
            nl="Een hof vond de wet of de praktijk van heimelijk toezicht in strijd met mensenrechten. Sterk over dat stelsel;"
            " het zegt zelden welk product is gebruikt, en de wet kan sindsdien zijn veranderd.",
            en="A court found the law or practice of secret surveillance in breach of human rights. Strong on that system; it"
            " seldom says which product was used, and the law may have changed since.",
        ),
    ),
    "network_interference": (
        Text(nl="Ingreep in het netwerk", en="Interference with the network"),
        Text(
            nl="Gemeten op het netwerk, of onderwerp van een strafzaak. Wie de opdracht gaf, staat niet altijd vast.",
            en="Measured on the network, or the subject of criminal proceedings. Who gave the order is not always established.",
        ),
    ),
    "leaked_targets": (
        Text(nl="Doelwitten op een uitgelekte lijst", en="Targets on a leaked list"),
        Text(
            nl="Een nummer op een lijst is gekozen, niet per se aangevallen. De herkomst van de lijst wordt betwist.",
            en="A number on a list was selected, not necessarily attacked. The origin of the list is contested.",
        ),
    ),
    "customer_leak": (
        Text(nl="Klant volgens uitgelekte stukken", en="Customer by leaked documents"),
        Text(
            nl="Laat zien dat de techniek er was, of werd besproken. Kopen is geen misbruik.",
            en="Shows that the technology was there, or was discussed. To buy is no abuse.",
        ),
    ),
    "customer_press": (
        Text(nl="Klant volgens de pers", en="Customer by the press"),
        Text(
            nl="De pers zag stukken die wij niet zagen. Kopen is geen misbruik.",
            en="The press saw documents that we did not see. To buy is no abuse.",
        ),
    ),
    "scan": (
        Text(nl="Gebruiker volgens een scan", en="Operator by a scan"),
        Text(
            nl="Afgeleid uit servers op het internet. Zwak: een server kan elders staan dan zijn gebruiker.",
            en="Inferred from servers on the internet. Weak: a server may stand elsewhere than its user.",
        ),
    ),
}
"""Each kind of evidence, and how strong it is; the strongest first."""
_ORDER: Final = tuple(EVIDENCE)


class DocumentedMisuse(Struct, frozen=True):
    """Something that was public about a country by the day asked for. It is evidence beside the score, never part of it.

    `published` is as it was recorded; where it was not, `known_from` is the day after the year that follows the year it is
    about, and `published` is null. `title` says what kind of evidence it is, `strength` how far that carries.
    """

    id: str
    kind: Evidence
    title: Words
    strength: Words
    what: Words
    vendor: str | None
    technology: str
    since: int | None
    year: int
    published: str | None
    known_from: date
    persons: int | None
    source: str
    url: str | None
    verified: Verified


def documented_misuse(country: str, on: date, knowledge: Knowledge) -> tuple[DocumentedMisuse, ...]:
    """What had been published about `country` by the day `on`: the strongest kind of evidence first, then the latest.

    Nothing is shown before its publication. That nothing is on record is no proof that nothing happened: researchers look
    where they have partners, and states that make their own technology buy none.
    """
    found = [_shown(row) for row in knowledge.misuse if row.country == country and known_from(row) <= on]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.kind), -one.known_from.toordinal(), one.id)))


def known_from(row: Misuse) -> date:
    """The first day on which a reader could know it: the day of publication, or the day after the month or year of it.

    Without a recorded publication, the day after the year that follows the year it is about.

    Example:
        >>> known_from(published_in_july_2015)
        datetime.date(2015, 8, 1)
    """
    if row.published is None:
        return date(row.year + 2, 1, 1)
    parts = [int(part) for part in row.published.split("-")]
    match parts:
        case [year]:
            return date(year + 1, 1, 1)
        case [year, month]:
            return (date(year, month, 28) + timedelta(days=4)).replace(day=1)
        case _:
            return date.fromisoformat(row.published)


def _shown(row: Misuse) -> DocumentedMisuse:
    title, strength = EVIDENCE[row.kind]
    return DocumentedMisuse(
        id=row.id,
        kind=row.kind,
        title=Words(nl=title.nl, en=title.en),
        strength=Words(nl=strength.nl, en=strength.en),
        what=row.what,
        vendor=row.vendor,
        technology=row.technology,
        since=row.since,
        year=row.year,
        published=row.published,
        known_from=known_from(row),
        persons=row.persons,
        source=row.source,
        url=row.url,
        verified=row.verified,
    )
