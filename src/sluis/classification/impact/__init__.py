"""What a change of the list does to the items of a firm: which change, which do not, and which nobody can tell yet.

Row by row it says what `examine` says of an item under each entry that its facts touch, on both days; many items at once.
"""

from sluis.classification.impact.record import NOT_LISTED, Claim, Record
from sluis.classification.impact.report import Impact, Kind
from sluis.classification.impact.weighing import impact

__all__ = ["NOT_LISTED", "Claim", "Impact", "Kind", "Record", "impact"]
