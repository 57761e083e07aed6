"""What can be wrong with knowledge that has the right shape."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from sluis.knowledge.place import Path
from sluis.law.text import Text


class Kind(Enum):
    """A kind of problem: its stable code and its words."""

    EMPTY_WORDS = (
        "S211",
        Text(
            nl="De tekst in het {language} is leeg.",
            en="The text in {language} is empty.",
        ),
    )
    UNEQUAL_LISTS = (
        "S212",
        Text(
            nl="De lijsten zijn niet even lang: {nl} in het Nederlands, {en} in het Engels.",
            en="The lists differ in length: {nl} in Dutch, {en} in English.",
        ),
    )
    UNCLEAR_START = (
        "S213",
        Text(
            nl="Geef één begindag: ‘on’ of ‘not_after’.",
            en="Give one first day: `on` or `not_after`.",
        ),
    )
    NO_START = (
        "S214",
        Text(
            nl="Er is geen begindag, terwijl dit wel van kracht is.",
            en="There is no first day, although this is in force.",
        ),
    )
    ENDS_BEFORE_START = (
        "S215",
        Text(
            nl="De periode eindigt op {until}; dat is niet na het begin op {start}.",
            en="The period ends on {until}, which is not after its start on {start}.",
        ),
    )
    OVERLAP = (
        "S216",
        Text(
            nl="De periode begint op {start}, terwijl de vorige nog tot {until} loopt.",
            en="The period starts on {start}, while the previous one runs until {until}.",
        ),
    )
    GAP = (
        "S217",
        Text(
            nl="Tussen {until} en {start} is niets bekend; daar hoort een periode.",
            en="Nothing is known between {until} and {start}; a period belongs there.",
        ),
    )
    ANNOUNCED_WITH_DATES = (
        "S218",
        Text(
            nl="Een aangekondigde versie is nooit van kracht en heeft dus geen begin of eind.",
            en="An announced version is never in force, and so has no start or end.",
        ),
    )
    UNKNOWN_SOURCE = (
        "S219",
        Text(
            nl="De bron ‘{source}’ staat niet in de bronnen.",
            en="The source ‘{source}’ is not among the sources.",
        ),
    )
    UNKNOWN_ACT = (
        "S220",
        Text(
            nl="De verordening ‘{act}’ staat niet in de tijdlijn.",
            en="The regulation ‘{act}’ is not in the timeline.",
        ),
    )
    BROKEN_CHAIN = (
        "S221",
        Text(
            nl="{this} noemt {other}, maar {other} noemt {this} niet als {role}, of sluit er niet op aan.",
            en="{this} names {other}, but {other} does not name {this} as {role}, or does not join it.",
        ),
    )
    UNKNOWN_COUNTRY = (
        "S222",
        Text(
            nl="‘{country}’ is geen landcode van ISO 3166-1.",
            en="‘{country}’ is not a country code of ISO 3166-1.",
        ),
    )
    MISSING_COUNTRY = (
        "S223",
        Text(
            nl="Deze landcodes ontbreken: {countries}.",
            en="These country codes are missing: {countries}.",
        ),
    )
    UNEXPLAINED = (
        "S224",
        Text(
            nl="Wat onduidelijk is, heeft een toelichting nodig.",
            en="What is unclear needs a note.",
        ),
    )
    MALFORMED_CODE = (
        "S225",
        Text(
            nl="‘{code}’ heeft niet de vorm van een code zoals 5A001 of 5A001.j.",
            en="‘{code}’ does not have the form of a code such as 5A001 or 5A001.j.",
        ),
    )
    NO_PARENT = (
        "S226",
        Text(
            nl="‘{code}’ is een onderdeel van ‘{parent}’, maar dat staat niet in de lijst.",
            en="‘{code}’ is a part of ‘{parent}’, which is not in the list.",
        ),
    )
    DUPLICATE = (
        "S227",
        Text(
            nl="‘{key}’ staat er twee keer.",
            en="‘{key}’ is there twice.",
        ),
    )
    NO_CITATION = (
        "S228",
        Text(
            nl="De vindplaats ontbreekt.",
            en="The citation is missing.",
        ),
    )
    UNKNOWN_CITATION = (
        "S229",
        Text(
            nl="De vindplaats ‘{cites}’ is niet te lezen: onbekende regeling, of een onderdeel zonder vorm.",
            en="The citation ‘{cites}’ cannot be read: an unknown act, or a part without a form.",
        ),
    )
    UNREADABLE_CONDITION = (
        "S230",
        Text(
            nl="De voorwaarde is niet te lezen: {problem}",
            en="The condition cannot be read: {problem}",
        ),
    )
    UNKNOWN_FACT = (
        "S231",
        Text(
            nl="Het feit ‘{fact}’ is nergens gedeclareerd.",
            en="The fact ‘{fact}’ is not declared anywhere.",
        ),
    )
    NO_TITLE = (
        "S232",
        Text(
            nl="‘{code}’ heeft geen titel.",
            en="‘{code}’ has no title.",
        ),
    )
    UNKNOWN_CODE = (
        "S233",
        Text(
            nl="‘{code}’ staat niet in de lijst van codes.",
            en="‘{code}’ is not among the codes.",
        ),
    )
    UNKNOWN_VERSION = (
        "S234",
        Text(
            nl="‘{version}’ is geen versie van de lijst.",
            en="‘{version}’ is not a version of the list.",
        ),
    )
    UNREADABLE_DATE = (
        "S235",
        Text(
            nl="‘{date}’ is geen jaar, maand of dag (JJJJ, JJJJ-MM of JJJJ-MM-DD).",
            en="‘{date}’ is not a year, a month or a day (YYYY, YYYY-MM or YYYY-MM-DD).",
        ),
    )
    SEEN_BEFORE = (
        "S236",
        Text(
            nl="Dit is van {date}, maar zou al op {seen} gezien zijn.",
            en="This is of {date}, but is said to have been seen on {seen}.",
        ),
    )
    BEARS_ON_NOTHING = (
        "S237",
        Text(
            nl="Een rode vlag moet zeggen voor welk risico zij telt.",
            en="A red flag must say which risk it bears on.",
        ),
    )
    UNSORTED_SECURITY = (
        "S238",
        Text(
            nl="Bij nationale veiligheid hoort wat er in het geding is (‘security’), en alleen daarbij.",
            en="National security needs what is at stake (`security`), and nothing else does.",
        ),
    )
    UNKNOWN_MEASURE = (
        "S239",
        Text(
            nl="‘{measure}’ is geen maatregel van deze soort, of is een wettelijke plicht.",
            en="‘{measure}’ is not a measure of this kind, or is a legal duty.",
        ),
    )
    LOWERS_NOTHING = (
        "S240",
        Text(
            nl="Een waarborg met bodem ‘high’ verlaagt niets; laat deze dimensie weg.",
            en="A safeguard with the floor `high` lowers nothing; leave this dimension out.",
        ),
    )
    PROMISES_TOO_MUCH = (
        "S241",
        Text(
            nl="Alleen wat de exporteur zelf in handen heeft, kan een risico laag maken; een toezegging of goedkeuring niet.",
            en="Only what is in the exporter's own hands can make a risk low; a promise or an approval cannot.",
        ),
    )
    UNKNOWN_VENDOR = (
        "S242",
        Text(
            nl="‘{vendor}’ is geen leverancier uit de tabel van leveranciers.",
            en="‘{vendor}’ is not a vendor of the vendors table.",
        ),
    )
    NO_NAME = (
        "S243",
        Text(
            nl="‘{code}’ heeft geen naam in de tabel van landnamen.",
            en="‘{code}’ has no name in the table of country names.",
        ),
    )
    PUBLISHED_TOO_EARLY = (
        "S244",
        Text(
            nl="Dit is bekendgemaakt op {published}, vóór het eerste jaar waar het over gaat ({year}).",
            en="This was published on {published}, before the first year that it is about ({year}).",
        ),
    )

    @property
    def code(self) -> str:
        return self.value[0]

    @property
    def words(self) -> Text:
        return self.value[1]


class Flaw(NamedTuple):
    """A problem in a row of a table, before anybody knows on which line of which file that is."""

    kind: Kind
    table: str
    row: int
    path: Path
    data: dict[str, object]


class Problem(NamedTuple):
    """What is wrong, and where: `where` names the table, the row and the field."""

    code: str
    words: Text
    where: str
    file: str | None
    line: int | None
