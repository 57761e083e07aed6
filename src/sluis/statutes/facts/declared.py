"""Every fact that the law or the risk profile may ask about."""

from __future__ import annotations

from types import ModuleType

from sluis.law.fact import Declaration
from sluis.statutes.facts import capability, deal, exporter, item, party, safeguard, sanctions


def _declared_in(module: ModuleType) -> tuple[Declaration, ...]:
    found: list[Declaration] = []
    for value in vars(module).values():
        if isinstance(value, Declaration):
            found.append(value)
        elif isinstance(value, dict):
            found.extend(one for one in value.values() if isinstance(one, Declaration))
    return tuple(found)


ALL_FACTS: tuple[Declaration, ...] = tuple(
    dict.fromkeys(
        one for module in (item, capability, exporter, deal, safeguard, sanctions, party) for one in _declared_in(module)
    )
)
"""All declared facts: the item's, the exporter's, the deal's with its safeguards, and the parties', in that order."""
