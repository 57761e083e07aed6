"""The shapes of dated facts and figures. Loading is strict: an unknown or a missing key is an error."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, TypeAlias

from msgspec import field

from sluis.knowledge.destination import CountryName, CountrySign, FormerCountry, GroupMember, Misuse, SanctionsRegime
from sluis.knowledge.dimension import Dimension, Level
from sluis.knowledge.entry import Entry, Since, Verified, WordLists, Words
from sluis.knowledge.red_flag import RedFlag
from sluis.knowledge.safeguard import Safeguard
from sluis.knowledge.vendor import Vendor
from sluis.law.period import Period
from sluis.law.truth import UNKNOWN, Truth, any_true


class Source(Entry, frozen=True):
    """A document that values are taken from."""

    id: str
    kind: Literal["act", "guidance", "parliament", "factsheet", "secondary"]
    title: Words
    publisher: Words
    url: str | None
    published: date | None


class Applies(Entry, frozen=True):
    """A half-open period, as the files write it."""

    from_: Since = field(name="from")
    until: date | None

    @property
    def period(self) -> Period:
        """The period as the engine knows it."""
        return Period(self.from_.start, self.until)


class ActInTime(Entry, frozen=True):
    """When an act governs, and what comes before and after it."""

    id: str
    short: Words
    source: str
    celex: str
    applies: Applies
    predecessor: str | None
    successor: str | None
    note: Words | None
    verified: Verified


class ListVersion(Entry, frozen=True):
    """A version of Annex I. An announced one has no start: it is never in force."""

    id: str
    act: str
    regulation: str
    status: Literal["in_force_period", "announced"]
    from_: Since | None = field(name="from")
    until: date | None
    text_known: Literal["full", "cyber_entries", "none"]
    adds: WordLists
    note: Words | None
    verified: Verified


class Code(Entry, frozen=True):
    """A three-digit code, or a paragraph that matters here, and since when the list has it.

    A code that is not `used` is only a gap in the numbering: the list prints "Not used" beside it.
    """

    code: str
    from_: Since = field(name="from")
    until: date | None
    verified: Verified
    used: bool = True


class Embargo(Entry, frozen=True):
    """An arms embargo on a country, or on groups in it, and what it is worth for Article 2(19) of 2021/821.

    A binding one on the whole country counts. A political declaration does not. Where the standing is contested, or only part
    of the country or groups that are not the state are its target, whether the country is under an embargo stays open, and
    the note says why.
    """

    id: str
    country: str
    authority: Literal["EU", "UN", "OSCE"]
    instrument: str
    standing: Literal["binding", "political", "contested"]
    kind: Literal["full", "partial", "non_state"]
    from_: Since = field(name="from")
    until: date | None
    note: Words | None
    verified: Verified

    @property
    def period(self) -> Period:
        """The period as the engine knows it."""
        return Period(self.from_.start, self.until)


class EmbargoCoverage(Entry, frozen=True):
    """The days for which every arms embargo has a row, so that a country without one is under none."""

    id: str
    complete: Applies
    note: Words
    verified: Verified


class SearchWords(Entry, frozen=True):
    """What people call a product, for search: short words in each language, not one for one."""

    nl: tuple[str, ...]
    en: tuple[str, ...]


class Title(Entry, frozen=True):
    """What a three-digit code is about, in our own words, with search words and the codes to read beside it."""

    code: str
    title: Words
    words: SearchWords
    related: tuple[str, ...]


class Membership(Entry, frozen=True):
    """A listed item that Annex IV or Section I of Annex II singles out; `only` limits it, in our words."""

    annex: Literal["annex_iv", "section_i"]
    part: Literal["I", "II"] | None
    code: str
    only: Words | None
    from_: Since = field(name="from")
    until: date | None
    verified: Verified


class CyberSurveillance(Entry, frozen=True):
    """Whether a listed item is a cyber-surveillance item in the sense of Article 2(20) of 2021/821, and why."""

    code: str
    answer: Literal["yes", "partly", "unknown"]
    reason: Words
    source: str
    verified: Verified


class UsNumber(Entry, frozen=True):
    """Codes whose number the US Commerce Control List has too, and what that is worth."""

    id: str
    relation: Literal["equal", "narrower", "wider", "other_law", "other_content"]
    codes: tuple[str, ...]
    note: Words
    verified: Verified


class Wording(Entry, frozen=True):
    """What differs between two versions of Annex I that we have in full. Codes that are not named read the same."""

    id: str
    earlier: str
    later: str
    changed: tuple[str, ...]
    editorial: tuple[str, ...]
    verified: Verified


class Destinations(Entry, frozen=True):
    """Where an authorisation is valid: among some countries, or for all but some. Of `open` ones it is doubtful."""

    among: tuple[str, ...] | None
    all_but: tuple[str, ...] | None
    open: tuple[str, ...]


class Items(Entry, frozen=True):
    """What an authorisation covers: among some codes (null: all of Annex I), in some product groups, without others.

    What is covered `partly` is so under limits that only people can check.
    """

    among: tuple[str, ...] | None
    partly: tuple[str, ...]
    groups: tuple[str, ...]
    partly_groups: tuple[str, ...]
    without: tuple[str, ...]
    without_section_i: bool


class GeneralAuthorisation(Entry, frozen=True):
    """A Union general export authorisation in one of its versions. Its conditions are law, not knowledge."""

    id: str
    act: str
    from_: Since = field(name="from")
    until: date | None
    destinations: Destinations
    items: Items
    verified: Verified


class NationalList(Entry, frozen=True):
    """A list of a Member State beside Annex I (Articles 9 and 10 of 2021/821): known of, not applied."""

    id: str
    country: str | None
    instrument: Words
    covers: Words
    from_: Since | None = field(name="from")
    until: date | None
    changes: tuple[date, ...]
    note: Words | None
    verified: Verified


class Synonyms(Entry, frozen=True):
    """Words for one thing, or so near to it that who looks for one wants the other: for search, never for law.

    `thing` is one of the English words, by which the row is known.
    """

    thing: str
    words: SearchWords


class Territory(Entry, frozen=True):
    """A country or territory by its code, and when it lies in the customs territory of the Union.

    Where that is unclear, whatever the periods say, it is so from `unclear_from`, or all the time. In the periods `for_goods`
    it counts as lying in it for goods.
    """

    code: str
    customs_territory: tuple[Applies, ...]
    unclear: bool
    note: Words | None
    verified: Verified
    unclear_from: date | None = None
    for_goods: tuple[Applies, ...] = ()

    def lies_in(self, day: date, goods: Truth) -> Truth:
        """Whether it lies in the customs territory on `day`, for goods or for what is not goods."""
        inside = any_true([one.period.contains(day) for one in self.customs_territory])
        if self.unclear and (self.unclear_from is None or day >= self.unclear_from):
            inside = UNKNOWN
        return inside | (goods & any_true([one.period.contains(day) for one in self.for_goods]))


class RiskRow(Entry, frozen=True):
    """A row of the risk table: where `when` holds, the dimension has at least this level, for this reason."""

    id: str
    dimension: Dimension
    level: Level
    when: Any
    reason: Words
    cites: str
    source: str


class Grade(Entry, frozen=True):
    """How strongly a measure is due, and when."""

    strength: Literal["must", "should", "may"]
    when: Any
    why: Words


class Measure(Entry, frozen=True):
    """Something to do, when it is due, and when it is done. `done` is null where only people can tell.

    Where the answer has the legal duty of the kind `duty`, it asks the same, and the measure is not shown beside it.
    """

    id: str
    kind: Literal[
        "due_diligence",
        "screening",
        "statement",
        "contract",
        "technical",
        "approval",
        "contact_authority",
        "follow_up",
        "decline",
    ]
    text: Words
    changes: Words
    grades: tuple[Grade, ...]
    done: Any
    cites: str
    source: str
    duty: str | None = None


AdviceLevel: TypeAlias = Literal[
    "proceed", "proceed_with_measures", "hold", "director_decision", "contact_authority", "withdraw"
]


class AdviceRow(Entry, frozen=True):
    """A row of the advice table: where `when` holds and `until` does not yet, the advice is at least this."""

    id: str
    level: AdviceLevel
    when: Any
    until: Any
    reason: Words
    cites: str
    source: str


class Capability(Entry, frozen=True):
    """Something that a product can be able to do and that can be misused: whom it harms, and what the design could change.

    `facts` say of a product that it can do so; `limbs` are the parts of Article 2(20) of 2021/821 that then come near, and
    `entries` the entries of Annex I.
    """

    id: str
    question: Words
    facts: tuple[str, ...]
    limbs: tuple[str, ...]
    entries: tuple[str, ...]
    harms: tuple[Words, ...]
    changes: tuple[Words, ...]
    cites: str
    source: str


class RequiredQuestion(Entry, frozen=True):
    """A question that is asked whether or not it decides anything, and why."""

    fact: str
    why: Words
    cites: str
    source: str


class YearlyOn(Entry, frozen=True, tag_field="every", tag="year"):
    """The same date every year; `if_sunday` is how many days later where that is a Sunday (fewer than 0: earlier)."""

    month: int
    day: int
    if_sunday: int = 0


class AroundEaster(Entry, frozen=True, tag_field="every", tag="easter"):
    """So many days after Easter Sunday (fewer than 0: before)."""

    days: int


class Holiday(Entry, frozen=True):
    """A public holiday of a country: a period does not end on it, and it is no working day (Regulation 1182/71).

    One that an act has put on a par with them counts `only_under` that act (its id).
    """

    id: str
    country: str
    name: Words
    on: YearlyOn | AroundEaster
    from_: Since = field(name="from")
    until: date | None
    verified: Verified
    source: str
    only_under: str | None = None


class Erratum(Entry, frozen=True):
    """Something that our encoding of the law had wrong: what, since when it is right, and which answers it may have changed.

    `cites` are paths of the law. `affects` are the days of the law of which an answer may have been wrong. `law_digest` names
    the last state of the law with the fault; None where the fault was in how a case is held against it. `only` says that the
    fault needs something in the answer that not every one has: an authorisation.
    """

    id: str
    corrected: date
    cites: tuple[str, ...]
    direction: Literal["too_mild", "too_strict", "either"]
    affects: Applies
    was: Words
    now: Words
    could: Words
    law_digest: str | None
    only: Literal["with_authorisation"] | None = None


class Horizon(Entry, frozen=True):
    """The last day up to which somebody looked at what changed in the law, and how long screenings and sources hold."""

    horizon: date
    screening_holds_for_days: int
    sources_hold_for_days: int


class Knowledge(Entry, frozen=True):
    """All knowledge at one moment. After `horizon` anything may have changed that nobody here has seen."""

    horizon: date
    screening_holds_for_days: int
    sources_hold_for_days: int
    sources: tuple[Source, ...]
    acts: tuple[ActInTime, ...]
    list_versions: tuple[ListVersion, ...]
    codes: tuple[Code, ...]
    titles: tuple[Title, ...]
    memberships: tuple[Membership, ...]
    cyber_surveillance: tuple[CyberSurveillance, ...]
    us_numbers: tuple[UsNumber, ...]
    wordings: tuple[Wording, ...]
    general_authorisations: tuple[GeneralAuthorisation, ...]
    national_lists: tuple[NationalList, ...]
    synonyms: tuple[Synonyms, ...]
    territories: tuple[Territory, ...]
    embargoes: tuple[Embargo, ...]
    embargo_coverage: tuple[EmbargoCoverage, ...]
    risk: tuple[RiskRow, ...]
    measures: tuple[Measure, ...]
    advice: tuple[AdviceRow, ...]
    capabilities: tuple[Capability, ...]
    required_questions: tuple[RequiredQuestion, ...]
    holidays: tuple[Holiday, ...]
    errata: tuple[Erratum, ...] = ()
    """Later than the other tables: what was kept or recorded before has none."""
    vendors: tuple[Vendor, ...] = ()
    """Later too, as are the two that follow."""
    red_flags: tuple[RedFlag, ...] = ()
    safeguards: tuple[Safeguard, ...] = ()
    group_members: tuple[GroupMember, ...] = ()
    """Later still, as are those that follow: what is on record about destinations."""
    sanctions_regimes: tuple[SanctionsRegime, ...] = ()
    country_signs: tuple[CountrySign, ...] = ()
    misuse: tuple[Misuse, ...] = ()
    country_names: tuple[CountryName, ...] = ()
    former_countries: tuple[FormerCountry, ...] = ()
