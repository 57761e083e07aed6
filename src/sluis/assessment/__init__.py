"""The assessment of an export: `assess(case, world, when)` gives the answer."""

from __future__ import annotations

from sluis.assessment.answer import Answer, to_json
from sluis.assessment.assess import When, assess
from sluis.assessment.case import Case
from sluis.assessment.reading import read_case
from sluis.assessment.world import World

__all__ = ["Answer", "Case", "When", "World", "assess", "read_case", "to_json"]
