"""The facts that a case file may state, and where each is written in it."""

from __future__ import annotations

from sluis.assessment.reading import place_of
from sluis.cli.provision import shown_fact
from sluis.cli.shown_provision import ShownFact
from sluis.statutes import LAW


class CaseFact(ShownFact, frozen=True, kw_only=True):
    """A fact that a case file may state."""

    written_in: str


def case_facts() -> tuple[CaseFact, ...]:
    """Every fact that somebody can answer, in the order of the law."""
    return tuple(
        CaseFact(
            **{name: getattr(shown, name) for name in shown.__struct_fields__},
            written_in=place_of(shown.fact),
        )
        for shown in (shown_fact(one) for one in LAW.declarations if one.answerable)
    )
