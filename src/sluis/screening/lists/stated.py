"""What a file of a list says about itself, beside its entries."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Stated(Struct, frozen=True, kw_only=True):
    """The day of publication and the number of entries that a file states; None: it does not say."""

    published: date | None = None
    declared: int | None = None
