"""What a change of the list does to items: the shape of the report. It may grow, not change."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct, field

from sluis.classification.annex_i import ListOfDay
from sluis.classification.redline import Difference
from sluis.law.text import Text

Word: TypeAlias = Literal["yes", "no", "unknown"]


class Kind(StrEnum):
    """What a change of the list does to an item, or to where it stands under one entry; the gravest first.

    changed: the outcome, the code or a criterion is another. undecidable: what is known does not say. reworded: the words are
    others, and for this item that makes no difference. unchanged: nothing is other.
    """

    CHANGED = "changed"
    UNDECIDABLE = "undecidable"
    REWORDED = "reworded"
    UNCHANGED = "unchanged"


class Reason(StrEnum):
    """Why, for programs; people read the words beside it."""

    OUTCOME = "outcome"
    CODE = "code"
    CRITERION = "criterion"
    OPEN = "open"
    STILL_OPEN = "still_open"
    WORDING_NOT_KNOWN = "wording_not_known"
    REWORDED = "reworded"
    EDITORIAL = "editorial"
    PERHAPS_REWORDED = "perhaps_reworded"
    SAME = "same"
    CODE_ADDED = "code_added"
    CODE_DELETED = "code_deleted"
    CODE_NOT_USED = "code_not_used"
    CODE_NOT_ON_EITHER = "code_not_on_either_list"
    PERHAPS_LISTED = "perhaps_listed"
    READ_ENTRY = "read_entry"
    NOT_HELD = "not_held"
    NOTHING_KNOWN = "nothing_known"
    AFTER_HORIZON = "after_horizon"


class CriterionChange(Struct, frozen=True):
    """A paragraph or note that the item meets on one day and not, or not surely, on the other."""

    path: str
    words: Text
    before: Word
    after: Word


class Missing(Struct, frozen=True):
    """A fact that decides and that nobody stated."""

    fact: str
    question: Text


class Effect(Struct, frozen=True, kw_only=True):
    """What the change does to an item under one entry, and why. `entry` is null where no entry is in question."""

    entry: str | None
    kind: Kind
    reason: Reason
    words: Text
    before: Word | None = None
    after: Word | None = None
    codes_before: tuple[str, ...] = ()
    codes_after: tuple[str, ...] = ()
    criteria: tuple[CriterionChange, ...] = ()
    missing: tuple[Missing, ...] = ()
    missing_more: int = 0
    read: tuple[str, ...] = ()


class Side(Struct, frozen=True):
    """Where an item stands on one day, by its facts: listed (yes), not as far as they go (no), or unknown; and its codes."""

    listed: Word
    codes: tuple[str, ...]


class ItemImpact(Struct, frozen=True, kw_only=True):
    """What the change does to one item, with the gravest reason first. `claimed` is what somebody recorded."""

    id: str
    name: str
    claimed: tuple[str, ...]
    kind: Kind
    before: Side
    after: Side
    effects: tuple[Effect, ...]


class Paragraph(Struct, frozen=True, kw_only=True):
    """A paragraph of an entry that reads otherwise: our words of both wordings, line by line."""

    path: str
    before: tuple[Text, ...]
    after: tuple[Text, ...]


class EntryChange(Struct, frozen=True, kw_only=True):
    """An entry that differs between the days, or may, and the number of items to which that does something.

    `change` is as in `sluis item diff`; `encoded` is whether Sluis can hold facts against it. `official` is the redline of the
    official text, where it was imported for both days.
    """

    code: str
    title_en: str
    title_nl: str
    change: str
    encoded: bool
    items: int
    paragraphs: tuple[Paragraph, ...]
    official: tuple[Difference, ...] = ()


class Impact(Struct, frozen=True, kw_only=True):
    """What a change of the list does to all items.

    `not_held` has the entries that came, went or read otherwise, with the number of items that nothing known of them holds
    against the entry or keeps out of it: of these the report says nothing, whatever it says of the items.
    """

    schema_version: Literal[1] = 1
    from_: date = field(name="from")
    to: date
    earlier: ListOfDay
    later: ListOfDay
    horizon: date
    counts: dict[Kind, int]
    items: tuple[ItemImpact, ...]
    entries: tuple[EntryChange, ...]
    not_held: dict[str, int]
