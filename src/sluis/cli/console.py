"""Where text goes. Apart from the pages, so that a command that prints little need not import what they show."""

from __future__ import annotations

from rich.console import Console

_WIDTH = 100


def console() -> Console:
    """Where text goes: a terminal's own width, or lines of 100 without colour in a pipe."""
    found = Console(highlight=False, soft_wrap=False)
    return found if found.is_terminal else Console(highlight=False, width=_WIDTH, no_color=True)
