"""The words around lists of parties, in both languages."""

from __future__ import annotations

from sluis.law.text import Text

KINDS = {
    "eu": Text(nl="EU-lijst", en="EU list"),
    "un": Text(nl="VN-lijst", en="UN list"),
    "nl": Text(nl="Nederlandse lijst", en="Dutch list"),
    "foreign": Text(
        nl="buitenlandse lijst: een risico, geen verbod van de EU", en="foreign list: a risk, no prohibition of the EU"
    ),
    "internal": Text(nl="eigen lijst", en="own list"),
    "concern": Text(nl="reden om door te vragen", en="a reason to ask on"),
}
TESTED = {
    "genuine": Text(nl="met een echt bestand getest", en="tested on a genuine file"),
    "sample": Text(nl="met een echt deel van een bestand getest", en="tested on a genuine part of a file"),
    "not": Text(nl="niet met een echt bestand getest", en="untested on a genuine file"),
}
IMPORTED = Text(nl="Geïmporteerd: {title} ({list})", en="Imported: {title} ({list})")
KNOWN = Text(nl="Deze versie was er al: {title} ({list})", en="This version was there already: {title} ({list})")
COUNTED = Text(nl="{entries} partijen, {names} namen", en="{entries} parties, {names} names")
READ_AS = Text(nl="gelezen als {format}", en="read as {format}")
OF_DAY = Text(nl="van {day}", en="of {day}")
NO_DAY = Text(
    nl="het bestand noemt geen dag; importeer opnieuw met --published JJJJ-MM-DD, anders geldt de lijst als verouderd",
    en="the file says no day; import it again with --published YYYY-MM-DD, or the list counts as stale",
)
NOT_USED = Text(
    nl="Niet in gebruik genomen: de lijst in gebruik is van een latere dag.",
    en="Not put to use: the list in use is of a later day.",
)
NEVER_GENUINE = Text(
    nl="Let op: het lezen van dit formaat is nog niet met een echt bestand getest. Vergelijk steekproeven met de bron.",
    en="Please note: reading this format has not yet been tested on a genuine file. Compare samples with the source.",
)
NOTHING = Text(
    nl="Er is nog geen lijst geïmporteerd. Doe dat met: sluis lists update, of: sluis lists import FILE",
    en="No list has been imported yet. Do so with: sluis lists update, or: sluis lists import FILE",
)
HOME = Text(nl="Map: {home}", en="Folder: {home}")
LIMIT = Text(
    nl="Een lijst is verouderd na {days} dagen (instelling SLUIS_LIST_DAYS).",
    en="A list is stale after {days} days (setting SLUIS_LIST_DAYS).",
)
CURRENT = Text(nl="actueel op {day}, {age} dagen geleden", en="current on {day}, {age} days ago")
AGE_UNKNOWN = Text(nl="niet bekend van welke dag", en="not known of which day")
STALE = Text(nl="VEROUDERD", en="STALE")
FRESH = Text(nl="in orde", en="in order")
VERSIONS = Text(nl="Alle versies", en="All versions")
UPDATED = {
    "new": Text(nl="{list}: nieuwe versie", en="{list}: a new version"),
    "unchanged": Text(nl="{list}: niet veranderd", en="{list}: not changed"),
    "older": Text(
        nl="{list}: de bron geeft een oudere versie; die is bewaard", en="{list}: the source gives an older one; it was kept"
    ),
}
FAILED = Text(nl="{list}: niet bijgewerkt ({code})", en="{list}: not updated ({code})")
FROM = Text(nl="bron: {url}", en="source: {url}")
BY_HAND = Text(nl="geen adres: importeer het bestand zelf", en="no address: import the file yourself")
BY = Text(nl="van: {authority}", en="by: {authority}")
UNDER = Text(nl="grond: {acts}", en="under: {acts}")
CHANGES = {
    "added": Text(nl="Nieuw: {number}", en="Added: {number}"),
    "removed": Text(nl="Verdwenen: {number}", en="Removed: {number}"),
    "changed": Text(nl="Veranderd: {number}", en="Changed: {number}"),
}
SAME = Text(nl="Er is geen verschil.", en="There is no difference.")
