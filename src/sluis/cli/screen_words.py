"""The words around screened parties, in both languages."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.screening.lists import ListKind

HITS = Text(nl="{name}: {number} mogelijke treffers", en="{name}: {number} possible hits")
ONE_HIT = Text(nl="{name}: 1 mogelijke treffer", en="{name}: 1 possible hit")
CLEAN = Text(nl="{name}: geen treffer op de lijsten hieronder.", en="{name}: no hit on the lists below.")
ALL_CLEARED = Text(
    nl="{name}: geen open treffer op de lijsten hieronder; vrijgegeven: {number}.",
    en="{name}: no open hit on the lists below; cleared: {number}.",
)
CLEARED = Text(nl="VRIJGEGEVEN", en="CLEARED")
NOT_CLEAN = Text(
    nl="{name}: NIET TE ZEGGEN. Er is geen treffer gevonden, maar dat betekent nu niets:",
    en="{name}: CANNOT TELL. No hit was found, but that means nothing now:",
)
ALSO = Text(nl="Er kunnen meer treffers zijn:", en="There may be more hits:")
NO_LISTS = Text(
    nl="er is geen enkele lijst geïmporteerd: niet die van de EU, niet die van de VN en niet de Nederlandse. Haal lijsten op"
    " met: sluis lists update",
    en="not a single list was imported: not that of the EU, not that of the UN and not the Dutch one. Fetch lists with: sluis"
    " lists update",
)
MISSING = {
    ListKind.EU: Text(nl="de lijst van de EU", en="the list of the EU"),
    ListKind.UN: Text(nl="de lijst van de VN", en="the list of the UN"),
    ListKind.NL: Text(nl="de Nederlandse lijst", en="the Dutch list"),
}
IS_MISSING = Text(
    nl="{lists} is niet in gebruik. Haal die op met: sluis lists update",
    en="{lists} is not in use. Fetch it with: sluis lists update",
)
ARE_STALE = Text(
    nl="verouderd, of van een onbekende dag: {lists}. Werk bij met: sluis lists update",
    en="stale, or of an unknown day: {lists}. Update with: sluis lists update",
)
LISTED_UNDER = Text(nl="grond: {act}", en="under: {act}")
SINCE = Text(nl="op de lijst sinds {day}", en="listed since {day}")
SCORE = Text(nl="score {score}", en="score {score}")
THRESHOLD = Text(
    nl="Getoond vanaf score {score} ({preset}). In onze meting vond die grens {found} van de partijen op een lijst onder een"
    " andere schrijfwijze, en gaf zij bij {innocents} van de andere namen een treffer.",
    en="Shown from score {score} ({preset}). When we measured it, this threshold found {found} of listed parties under another"
    " spelling, and gave a hit for {innocents} of other names.",
)
PRESETS = {
    "careful": Text(nl="zorgvuldig: meer gevonden, meer loos alarm", en="careful: more found, more false alarms"),
    "balanced": Text(nl="gewoon", en="balanced"),
}
LISTS = Text(nl="Doorzocht:", en="Searched:")
OF_DAY = Text(nl="van {day}", en="of {day}")
CURRENT = Text(nl="actueel op {day}", en="current on {day}")
NO_DAY = Text(nl="van een onbekende dag", en="of an unknown day")
ENTRIES = Text(nl="{number} partijen", en="{number} parties")
STALE = Text(nl="VEROUDERD", en="STALE")
INDEX = Text(nl="Index: {digest}", en="Index: {digest}")
NOT_YOU = Text(
    nl="Een treffer zegt dat het dezelfde partij kan zijn, niet dat zij het is. Vergelijk met de lijst zelf.",
    en="A hit says that it may be the same party, not that it is. Compare with the list itself.",
)
OWNERS = Text(
    nl="Een naam die niet op een lijst staat, kan wel in handen zijn van wie daarop staat. Dat is hier niet onderzocht.",
    en="A name that is not on a list may be owned or controlled by someone who is. That was not examined here.",
)
OWNERS_SEARCHED = Text(
    nl="Wie eigenaar is, is gezocht in: {lists}. Een partij die daar niet in staat, kan nog in handen zijn van wie op een lijst"
    " staat.",
    en="Owners were looked for in: {lists}. A party that is not in it may still be owned or controlled by someone who is on a"
    " list.",
)
OWNED = {
    "yes": Text(
        nl="{name}: IN HANDEN VAN WIE OP EEN LIJST STAAT. De naam zelf heeft geen open treffer.",
        en="{name}: OWNED OR CONTROLLED BY WHO IS ON A LIST. The name itself has no open hit.",
    ),
    "unknown": Text(
        nl="{name}: NIET TE ZEGGEN. Er is geen open treffer, maar deze partij is misschien in handen van wie op een lijst"
        " staat.",
        en="{name}: CANNOT TELL. There is no open hit, but this party may be owned or controlled by who is on a list.",
    ),
}
