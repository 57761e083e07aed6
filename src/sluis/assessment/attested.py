"""A screening that was done outside Sluis: what it may settle, which depends on the lists that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.assessment.case import Case

LISTS_NOT_NAMED = "lists_not_named"
_WORD = re.compile(r"[^\W_]+")
_EU = frozenset(("eu", "eur", "european", "europese", "europees", "europa", "fsf", "fsd"))
_NL = frozenset(("nl", "nld", "dutch", "netherlands", "nederland", "nederlandse", "nederlands"))


def names_binding_lists(lists: Sequence[str], case: Case) -> bool:
    """Whether a screening names the lists that freeze assets: that of the EU, and in the Netherlands the Dutch one.

    Only an exporter who is known to be elsewhere needs no Dutch list. A list is known by a word of its name; a name that says
    nothing, or that of another country's list, counts for none.
    """
    words = [frozenset(_WORD.findall(one.casefold())) for one in lists]
    elsewhere = case.exporter is not None and case.exporter.country not in (None, "NL")
    return all(any(one & names for one in words) for names in ((_EU,) if elsewhere else (_EU, _NL)))
