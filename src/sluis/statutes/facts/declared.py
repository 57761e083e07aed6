"""Every fact that the law or the risk profile may ask about."""

from __future__ import annotations

from types import ModuleType

from sluis.law.fact import Declaration
from sluis.statutes.facts import (
    application,
    capability,
    deal,
    dutch,
    exporter,
    general,
    general_use,
    item,
    occasion,
    party,
    safeguard,
    sanctions,
    service,
)


def _declared_in(module: ModuleType) -> tuple[Declaration, ...]:
    found: list[Declaration] = []
    for value in vars(module).values():
        if isinstance(value, Declaration):
            found.append(value)
        elif isinstance(value, dict):
            found.extend(one for one in value.values() if isinstance(one, Declaration))
    return tuple(found)


_MODULES = (
    item,
    capability,
    exporter,
    deal,
    service,
    application,
    safeguard,
    sanctions,
    party,
    general,
    general_use,
    dutch,
    occasion,
)

ALL_FACTS: tuple[Declaration, ...] = tuple(dict.fromkeys(one for module in _MODULES for one in _declared_in(module)))
"""All declared facts: of items, of the exporter, of the deal with its services, applications and safeguards, of parties, of
general authorisations, of Dutch law, and the days on which something takes place."""
