"""What all parts of an answer have in common."""

from __future__ import annotations

from msgspec import Struct


class Part(Struct, frozen=True, kw_only=True):
    """A part of an answer."""
