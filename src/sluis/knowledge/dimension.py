"""The dimensions of a risk and the levels it can have."""

from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal["low", "medium", "high"]
Dimension: TypeAlias = Literal["human_rights", "national_security", "diversion", "reputation"]
