"""The words of `sluis item`, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli.dates import spelled_day
from sluis.law.citation import Citation
from sluis.law.text import Language, Text
from sluis.statutes.eu_2021_821.annex_i import ANNEX_I

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.classification.annex_i import ListOfDay


def place_of(path: str) -> Text:
    """The path of a criterion as a person says it: `5A004.b/note_1` is 5A004.b, noot 1."""
    first, *parts = path.split("/")
    if not first[0].isdigit():
        return Citation(ANNEX_I, (first, *parts)).place
    within = Citation(ANNEX_I, tuple(parts)).place
    return Text(nl=f"{first}, {within.nl}", en=f"{first}, {within.en}") if parts else Text(nl=first, en=first)


STATUSES = {
    "used": Text(nl="op de lijst", en="on the list"),
    "not_used": Text(nl="leeg nummer: de lijst zegt ‘niet gebruikt’", en="empty number: the list says ‘not used’"),
    "not_listed": Text(nl="niet op de lijst van deze dag", en="not on the list of this day"),
    "unknown": Text(nl="niet bekend of de lijst van deze dag dit heeft", en="not known whether the list of this day has it"),
}
REGIMES = {
    "WA": Text(nl="Wassenaar Arrangement", en="Wassenaar Arrangement"),
    "MTCR": Text(nl="MTCR, rakettechnologie", en="MTCR, missile technology"),
    "NSG": Text(nl="NSG, nucleaire goederen", en="NSG, nuclear goods"),
    "AG": Text(nl="Australiëgroep, chemische en biologische goederen", en="Australia Group, chemical and biological goods"),
    "CWC": Text(nl="Verdrag chemische wapens", en="Chemical Weapons Convention"),
    "EU": Text(nl="lidstaten van de Unie, buiten een regime om", en="Member States of the Union, outside a regime"),
}
READINGS = {
    "seen": Text(nl="gezien in de hele tekst van deze lijst", en="seen in the whole text of this list"),
    "unconfirmed": Text(
        nl="gezien in de laatste lijst die wij kennen; de dag ligt na de kennishorizon",
        en="seen in the last list that we know; the day is after the knowledge horizon",
    ),
    "inferred": Text(
        nl="niet gezien; gelijk in de lijst ervoor en erna, dus vermoedelijk ook op deze dag",
        en="not seen; the same in the list before and after, so presumably on this day too",
    ),
    "unknown_when": Text(
        nl="niet bekend: de lijst ervoor en erna verschillen, en wanneer dat begon weten wij niet",
        en="not known: the list before and after differ, and since when we do not know",
    ),
    "unknown": Text(nl="niet bekend", en="not known"),
}
ANSWERS = {
    "yes": Text(nl="ja", en="yes"),
    "partly": Text(nl="gedeeltelijk", en="partly"),
    "no": Text(nl="nee", en="no"),
    "unknown": Text(nl="niet bekend", en="not known"),
}
CHANGES = {
    "added": Text(nl="Nieuw op de lijst", en="New on the list"),
    "removed": Text(nl="Van de lijst af", en="No longer on the list"),
    "changed": Text(nl="Andere woorden of cijfers", en="Other words or figures"),
    "editorial": Text(
        nl="Alleen spelling, leestekens, opmaak of plaats van een noot",
        en="Only spelling, punctuation, layout or the place of a note",
    ),
    "unknown": Text(nl="Niet bekend of de tekst veranderde", en="Not known whether the text changed"),
    "perhaps_listed": Text(
        nl="Niet bekend of de post op beide dagen op de lijst stond",
        en="Not known whether the entry was on the list on both days",
    ),
}
SAME = {
    "unchanged": Text(nl="Ongewijzigd: {number}.", en="Unchanged: {number}."),
    "inferred": Text(
        nl="Vermoedelijk ongewijzigd, want gelijk in de teksten ervoor en erna: {number}.",
        en="Presumably unchanged, being the same in the texts before and after: {number}.",
    ),
    "unconfirmed": Text(
        nl="Zo ver wij weten ongewijzigd, maar een dag ligt na de kennishorizon: {number}.",
        en="As far as we know unchanged, but a day is after the knowledge horizon: {number}.",
    ),
}
LIST_OF = Text(nl="Bijlage I op {day}: versie {version}", en="Annex I on {day}: version {version}")
NO_LIST = Text(nl="Sluis kent geen lijst van {day}", en="Sluis knows no list of {day}")
TEXT_KNOWN = {
    "full": Text(
        nl="Codes en tekst zijn vergeleken met de hele lijst.", en="Codes and text were compared with the whole list."
    ),
    "cyber_entries": Text(
        nl="Van deze lijst weet Sluis alleen vanaf wanneer de cyberposten bestaan. De rest is niet bekend.",
        en="Of this list Sluis only knows since when the cyber entries exist. The rest is not known.",
    ),
    "none": Text(
        nl="De tekst van deze lijst is niet gezien. Zie per post wat eruit volgt.",
        en="The text of this list was not seen. Each entry says what follows from that.",
    ),
}
AFTER_HORIZON = Text(
    nl="Let op: wijzigingen zijn bijgehouden tot en met {day}. De lijst kan daarna veranderd zijn.",
    en="Note: changes were followed up to and including {day}. The list may have changed since.",
)
NOT_VERIFIED = Text(nl="niet geverifieerd", en="not verified")
SINCE = Text(nl="vanaf {day}", en="from {day}")
NOT_AFTER = Text(nl="{day} of eerder", en="{day} or earlier")
UNTIL = Text(nl="tot {day}", en="until {day}")


def about_list(found: ListOfDay, language: Language, horizon: str) -> Iterator[str]:
    """Which list it is and what is known of it; the horizon is spelled already."""
    day = spelled_day(found.as_of, language)
    head = LIST_OF.format(day=day, version=found.version) if found.version else NO_LIST.format(day=day)
    yield head.into(language)
    if found.version:
        yield TEXT_KNOWN[found.text_known].into(language)
    if found.after_horizon:
        yield AFTER_HORIZON.format(day=horizon).into(language)
