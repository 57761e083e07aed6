"""The world that a case is assessed in: law, knowledge, and the lists that this user has in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.library.home import open_library

if TYPE_CHECKING:
    from sluis.assessment.world import World


def world_in_use() -> World:
    """Law, knowledge, and the lists in use, which are opened when a party is to be screened.

    Raises:
        MostDaysError: the setting of how old a list may be is no number of days.
    """
    from sluis.cli.most_days import most_days
    from sluis.cli.screen_party import may_clear

    return open_library().world(most_days(), may_clear())
