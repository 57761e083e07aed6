"""The classification record: what came of holding a product against the list, why, by whom, and on which list.

Sentences are `Text` in the record and become strings in one language when it is written. Its shape may grow, not change.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct, field

from sluis.classification.annex_i import ListOfDay
from sluis.classification.product import Identity, Misuse, Outcome, Word
from sluis.law.text import Text

SCHEMA_VERSION = 1

Because: TypeAlias = Literal[
    "candidates_open",
    "no_candidates",
    "nobody_signed",
    "signed_for_another_list",
    "signed_in_the_future",
    "component_open",
]
"""Why an outcome is open."""
Kind: TypeAlias = Literal["paragraph", "limb", "note", "technical_note", "general_note"]


class Said(Struct, frozen=True, kw_only=True):
    """What one source said of a fact."""

    value: str
    source: str
    author: str | None = None
    on: date | None = None


class FactUsed(Struct, frozen=True, kw_only=True):
    """A fact that a criterion asks about: what the criterion wants of it, whether that is so, and who said what."""

    fact: str
    text: Text
    truth: Word
    value: str | None = None
    remark: str | None = None
    sources: tuple[Said, ...] = ()


class CriterionRecord(Struct, frozen=True, kw_only=True):
    """A paragraph, a numbered part of one, or a note: in our words, and whether the product meets it."""

    path: str
    kind: Kind
    text: Text
    truth: Word
    facts: tuple[FactUsed, ...] = ()


class WhyCandidate(Struct, frozen=True, kw_only=True):
    """Why an entry is a candidate: the file names it (and says why), a person read it, or a fact points at it."""

    how: Literal["named", "read", "fact"]
    what: str


class ReadingRecord(Struct, frozen=True, kw_only=True):
    """What a person found when reading the official text, and whether that counts here."""

    code: str
    met: Word
    by: str
    on: date
    why: str
    counts: Literal["yes", "facts_decide", "other_list_version", "in_the_future"]


class CandidateRecord(Struct, frozen=True, kw_only=True):
    """An entry held against the product.

    `not_excluded`: where it is met, other paragraphs of it that may be met as well. The interview does not ask for those.
    """

    code: str
    title: Text
    encoded: bool
    why: tuple[WhyCandidate, ...]
    truth: Word
    codes: tuple[str, ...]
    criteria: tuple[CriterionRecord, ...]
    not_excluded: tuple[str, ...] = ()
    readings: tuple[ReadingRecord, ...] = ()
    wording: str
    verified: tuple[str, ...] = ()
    then: Word | None = None


class PartRecord(Struct, frozen=True, kw_only=True):
    """The product itself, or one of its components: what came of it. `id` is null for the product itself."""

    id: str | None
    name: str
    outcome: Outcome
    because: tuple[Because, ...]
    codes: tuple[str, ...]
    candidates: tuple[CandidateRecord, ...]
    controls_product: Word | None = None


class Recorded(Struct, frozen=True, kw_only=True):
    """What the file says came of it before, and what differs now."""

    by: str
    on: date
    list: ListOfDay
    outcome: Outcome | None
    codes: tuple[str, ...]
    outcome_differs: bool
    codes_gone: tuple[str, ...] = ()
    codes_new: tuple[str, ...] = ()


class Provenance(Struct, frozen=True, kw_only=True):
    """What the record was made with, so that it can be made again."""

    sluis: str
    law_digest: str
    knowledge_digest: str
    assessed_on: date


class Record(Struct, frozen=True, kw_only=True):
    """The classification of a product on the list of a day.

    `outcome` is not_listed only where every candidate is settled no, and a person answers for it on a day of that list.
    """

    schema_version: Literal[1] = 1
    product: Identity
    list_: ListOfDay = field(name="list")
    horizon: date
    outcome: Outcome
    because: tuple[Because, ...]
    codes: tuple[str, ...]
    by: str | None
    on: date | None
    parts: tuple[PartRecord, ...]
    recorded: Recorded | None
    misuse: Misuse | None
    provenance: Provenance
