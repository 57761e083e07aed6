"""Sluis: export control of dual-use and cyber-surveillance items under EU and Dutch law, with reasons.

The names in `__all__` are the public API. Each is loaded when it is first used: `import sluis` costs nothing.

>>> from datetime import date
>>> import sluis
>>> world = sluis.open_world()
>>> case_file = b"{schema_version: 1, items: [{id: probe, name: Network probe}]}"
>>> case = sluis.read_case(case_file, "probe.yaml", world)
>>> answer = sluis.assess(case, world, sluis.When(date(2026, 9, 1)))
>>> answer.outcome
'cannot_tell'
>>> [one.question.into(sluis.Language.EN) for one in answer.questions.deciding if one.fact == "deal.mode"]
['How does the item reach the recipient?']
"""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from sluis.assessment.answer import Answer, to_json
    from sluis.assessment.assess import When, assess
    from sluis.assessment.case import Case
    from sluis.assessment.reading import read_case
    from sluis.assessment.world import World
    from sluis.law.errors import InputError, IntegrityError, SluisError
    from sluis.law.text import Language, Text
    from sluis.law.truth import NO, UNKNOWN, YES, Truth
    from sluis.library.home import Library, open_library
    from sluis.screening.hit import Hit
    from sluis.screening.party import Party
    from sluis.screening.screener import Screener
    from sluis.statutes import LAW

__version__ = "0.1.0"

__all__ = [
    "LAW",
    "NO",
    "UNKNOWN",
    "YES",
    "Answer",
    "Case",
    "Hit",
    "InputError",
    "IntegrityError",
    "Language",
    "Library",
    "Party",
    "Screener",
    "SluisError",
    "Text",
    "Truth",
    "When",
    "World",
    "__version__",
    "assess",
    "open_library",
    "open_world",
    "read_case",
    "to_json",
]

_HOMES = {
    "sluis.assessment.answer": ("Answer", "to_json"),
    "sluis.assessment.assess": ("When", "assess"),
    "sluis.assessment.case": ("Case",),
    "sluis.assessment.reading": ("read_case",),
    "sluis.assessment.world": ("World",),
    "sluis.law.errors": ("InputError", "IntegrityError", "SluisError"),
    "sluis.law.text": ("Language", "Text"),
    "sluis.law.truth": ("NO", "UNKNOWN", "YES", "Truth"),
    "sluis.library.home": ("Library", "open_library"),
    "sluis.screening.hit": ("Hit",),
    "sluis.screening.party": ("Party",),
    "sluis.screening.screener": ("Screener",),
    "sluis.statutes": ("LAW",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def open_world() -> World:
    """The law and the knowledge that this package carries. Opening them anew gives the same digests."""
    from sluis.assessment import world  # noqa: PLC0415  (`import sluis` must not load the engine)
    from sluis.knowledge.snapshot import packaged  # noqa: PLC0415
    from sluis.statutes import LAW as law  # noqa: N811, PLC0415

    return world.World(law, packaged())


if not typing.TYPE_CHECKING:  # A type checker reads the imports above, and so still finds a misspelt name.

    def __getattr__(name: str) -> object:
        """Load a public name from its module (PEP 562)."""
        if name not in _HOME_OF:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        import importlib  # noqa: PLC0415  (only who uses the API pays for it)

        value: object = getattr(importlib.import_module(_HOME_OF[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted(__all__)
