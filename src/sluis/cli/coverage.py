"""`sluis coverage`: what is modelled, indexed and not modelled, and what lies outside altogether."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct, field

from sluis.cli.command import Command
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.knowledge.model import Knowledge, ListVersion
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law

_WORDS = Text(
    nl="Zeg wat Sluis toepast, wat het alleen kent, en waarover het niets zegt.",
    en="Say what Sluis applies, what it only knows of, and what it says nothing about.",
)
OUTSIDE = {
    "military_list": Text(
        nl="De inhoud van de gemeenschappelijke EU-lijst van militaire goederen. Sluis vraagt alleen of het"
        " product speciaal voor militair gebruik is ontworpen, en laat de conclusie dan open.",
        en="The contents of the Common Military List of the EU. Sluis only asks whether the item is specially"
        " designed for military use, and then leaves the conclusion open.",
    ),
    "us_law": Text(
        nl="Amerikaans recht. Sluis noemt dat het kan spelen, maar past het niet toe.",
        en="US law. Sluis mentions that it may apply, but does not apply it.",
    ),
    "other_foreign_law": Text(
        nl="Het recht van andere lidstaten en van landen buiten de Unie, ook van het land van bestemming.",
        en="The law of other Member States and of countries outside the Union, the destination included.",
    ),
    "torture": Text(
        nl="Goederen die voor de doodstraf of foltering kunnen dienen (Verordening (EU) 2019/125).",
        en="Goods that could be used for capital punishment or torture (Regulation (EU) 2019/125).",
    ),
    "firearms": Text(nl="Vuurwapens.", en="Firearms."),
    "cultural_goods": Text(nl="Cultuurgoederen.", en="Cultural goods."),
    "waste": Text(nl="Afvalstoffen.", en="Waste."),
    "drug_precursors": Text(nl="Drugsprecursoren.", en="Drug precursors."),
}
"""Sluis says nothing about these."""


class Entry(Struct, frozen=True, kw_only=True):
    """Anything in the account of what Sluis covers."""


class CoveredProvision(Entry, frozen=True, kw_only=True):
    """A provision, what it is to Sluis, and whether somebody compared it with the text."""

    id: str
    kind: str
    citation: Text
    cites: str
    verified: bool
    can_lead_to: str | None


class CoveredAct(Entry, frozen=True, kw_only=True):
    """An act, with the number of its provisions of each kind."""

    id: str
    name: Text
    url: str | None
    counts: dict[str, int]
    verified: int
    provisions: tuple[CoveredProvision, ...]


class CoveredList(Entry, frozen=True, kw_only=True):
    """A version of Annex I, and how much of its text is known here."""

    id: str
    status: str
    from_: date | None = field(name="from")
    from_exact: bool | None
    until: date | None
    text_known: str
    verified: bool


class Coverage(Entry, frozen=True, kw_only=True):
    """What Sluis covers, and what it does not."""

    horizon: date
    acts: tuple[CoveredAct, ...]
    list_versions: tuple[CoveredList, ...]
    codes: int
    national_lists: int
    lists_loaded: tuple[str, ...]
    outside: dict[str, Text]


def coverage(law: Law, knowledge: Knowledge) -> Coverage:
    """What this law and this knowledge cover. No sanctions lists can be loaded yet."""
    from sluis.cli.provision_order import by_act

    acts = []
    for act, provisions in by_act(law):
        covered = tuple(map(_provision, provisions))
        acts.append(
            CoveredAct(
                id=act.id,
                name=act.name,
                url=act.url,
                counts=dict(Counter(one.kind for one in covered)),
                verified=sum(one.verified for one in covered),
                provisions=covered,
            )
        )
    return Coverage(
        horizon=knowledge.horizon,
        acts=tuple(acts),
        list_versions=tuple(map(_list, knowledge.list_versions)),
        codes=len({row.code for row in knowledge.codes if row.used}),
        national_lists=len(knowledge.national_lists),
        lists_loaded=(),
        outside=OUTSIDE,
    )


@click.command("coverage", cls=Command, words=_WORDS)
@json_option()
@language_option
def command(*, as_json: bool, language: Language) -> None:
    """Print the account."""
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    found = coverage(LAW, packaged())
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
        return
    from sluis.cli.coverage_page import CoveragePage
    from sluis.cli.layout import console

    paper, page = console(), CoveragePage(language)
    for part in page.coverage(found):
        paper.print(part)


def _provision(one: AnyProvision) -> CoveredProvision:
    from sluis.cli.provision import kind_of

    ceiling: Any = getattr(one, "ceiling", None)
    return CoveredProvision(
        id=one.id,
        kind=kind_of(one),
        citation=one.cites.text,
        cites=one.cites.path,
        verified=one.standing.verified is not None,
        can_lead_to=ceiling.value if ceiling is not None else None,
    )


def _list(one: ListVersion) -> CoveredList:
    start = one.from_.start if one.from_ is not None else None
    return CoveredList(
        id=one.id,
        status=one.status,
        from_=start.day if start else None,
        from_exact=start.exact if start else None,
        until=one.until,
        text_known=one.text_known,
        verified=one.verified != "no",
    )
