"""What a case file says of the due diligence: the four steps of Recommendation (EU) 2024/2659, section 3, with who and when."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

Answer: TypeAlias = "Literal['yes', 'no', 'unknown'] | bool"
"""How a person answers; true and false are accepted."""


class _Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A part of a case file: unknown keys are refused."""


class Proof(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something that an answer rests on: what it is, from whom, and whether that source gains by the export."""

    what: str
    source: str | None = None
    interested: Answer = "unknown"


class Resolved(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """How a red flag was settled, by whom and when, and on which evidence; of a flag about parties, for which of them."""

    how: str
    by: str
    on: date
    evidence: tuple[Proof, ...] = ()
    parties: tuple[str, ...] = ()


class FlagAnswer(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Whether a red flag is there. Who says yes or no says who he is and when."""

    present: Answer = "unknown"
    by: str | None = None
    on: date | None = None
    note: str | None = None
    evidence: tuple[Proof, ...] = ()
    resolved: Resolved | None = None


class Misuse(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Step 2: what an item could be misused for, against whom, by whom thought through and when."""

    item: str
    misuse: str
    by: str
    on: date


class Fit(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Step 3: whether the stated use fits a party or, without `party`, the destination; and what shows that."""

    use_fits: Answer
    by: str
    on: date
    party: str | None = None
    note: str | None = None
    evidence: tuple[Proof, ...] = ()


class Prevention(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Step 4: what is done to prevent and mitigate misuse, decided by whom and when."""

    plan: str
    by: str
    on: date


class Changed(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was changed because of a lesson."""

    what: str
    by: str
    on: date


class Lesson(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Something learned, where it goes, and what was changed; without `changed` it is still to be done."""

    lesson: str
    goes_to: Literal["own_list", "questions", "procedure", "product", "contract"]
    by: str
    on: date
    changed: Changed | None = None


class DueDiligence(_Part, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The due diligence of a case. Step 1 is answered by the facts about the items, where the rest of the law reads them."""

    red_flags: dict[str, FlagAnswer] = {}
    capabilities: tuple[Misuse, ...] = ()
    stakeholders: tuple[Fit, ...] = ()
    prevention: Prevention | None = None
    lessons: tuple[Lesson, ...] = ()


def word_of(answer: Answer) -> str:
    """An answer as its word: yes, no, unknown."""
    return {True: "yes", False: "no"}.get(answer, str(answer)) if isinstance(answer, bool) else answer
