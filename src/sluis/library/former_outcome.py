"""Reads the outcome of a former screening, also one that another version of Sluis kept.

What is needed to tell what changed is in every version: who was screened, which entries were hits, with which score. Reasons
that this version does not know are left out. Nothing of such an outcome is reused.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, TypeVar

import msgspec

from sluis.screening.entry import Listing
from sluis.screening.hit import Hit, Matched, Weighed
from sluis.screening.party import Party
from sluis.screening.rescreening import Outcome, Screened
from sluis.screening.standpoint import Standpoint, Which
from sluis.screening.threshold import Preset

T = TypeVar("T")
OTHER_METHOD: Final = "of another version"
"""The method of an outcome that was not read whole: no screening has it, so its hits are compared with and never reused."""
_NO_WORDS: Final = Matched("", "", ())


def read_outcome(content: bytes) -> Standpoint:
    """How the parties stood then.

    Raises:
        msgspec.DecodeError: it is no outcome, or one in which even parties and scores stand otherwise.
    """
    try:
        return msgspec.msgpack.decode(content, type=Standpoint)
    except msgspec.ValidationError:
        return _of_another_version(msgspec.msgpack.decode(content))


def _of_another_version(raw: Any) -> Standpoint:  # noqa: ANN401  (whatever another version wrote)
    kept = _field(raw, "outcome", dict[str, Any])
    parties = {
        name: Screened(_field(one, "party", Party), tuple(map(_hit, _field(one, "hits", list[dict[str, Any]]))))
        for name, one in _field(kept, "parties", dict[str, dict[str, Any]]).items()
    }
    return Standpoint(
        on=_field(raw, "on", date),
        method=OTHER_METHOD,
        outcome=Outcome(_field(kept, "index", str), _field(kept, "preset", Preset), parties),
        cleared=_field(raw, "cleared", tuple[Which, ...]),
    )


def _hit(raw: dict[str, Any]) -> Hit:
    return Hit(
        entry=_field(raw, "entry", str),
        name=_field(raw, "name", str),
        list=_field(raw, "list", str),
        score=_field(raw, "score", float),
        matched=next(_those_read([raw.get("matched")], Matched), _NO_WORDS),
        raised=tuple(_those_read(raw.get("raised"), Weighed)),
        lowered=tuple(_those_read(raw.get("lowered"), Weighed)),
        # Whether a listing had ended decides what is told: it is read, or the outcome is refused.
        listings=_field(raw, "listings", tuple[Listing, ...]),
    )


def _field(raw: Any, name: str, of: type[T]) -> T:  # noqa: ANN401  (as above)
    return msgspec.convert(raw.get(name) if isinstance(raw, dict) else None, of)


def _those_read(values: object, of: type[T]) -> Iterator[T]:
    for one in values if isinstance(values, list) else ():
        try:
            yield msgspec.convert(one, of)
        except msgspec.ValidationError:
            continue
