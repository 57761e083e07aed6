"""The matrix: every article and annex of every act, by what Sluis does with it and whether it was verified."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from docs.generator.markdown import Page, anchor, page, plain, table
from docs.generator.rulebook import file_of
from docs.generator.words import TITLES
from sluis.cli.coverage import coverage
from sluis.law.citation import Citation
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment import World
    from sluis.cli.coverage import CoveredAct, CoveredProvision
    from sluis.law.citation import Act

_ANNEXES_428 = ("i", "iia", "iib", "iic", "iid", "iie", "iif", "iig", "iiia", "iiib", "iiic", "iv", "v", "vi")
WHOLE = {"eu-2009-428": (28, _ANNEXES_428), "eu-2021-821": (32, ("i", "ii", "iii", "iv", "v", "vi"))}
"""Of these acts every article and annex has a row: so many articles, and these annexes. Of sanctions, what touches goods."""
_MODELLED = ("rule", "definition", "transition", "general_authorisation")
_LEAD = Text(
    nl="Elk artikel en elke bijlage van elke rechtshandeling: hoeveel bepalingen Sluis ervan doorrekent (*gemodelleerd*),"
    " alleen noemt (*geïndexeerd*) of openlaat (*niet gemodelleerd*), en hoeveel er met de officiële tekst zijn vergeleken"
    " (*geverifieerd*). Van de twee verordeningen over tweeërlei gebruik staat alles erin, ook wat Sluis niet heeft"
    " vastgelegd. Van sancties staat er alleen in wat over producten en bevroren middelen gaat. Bijlage I, de lijst, is een"
    " eigen tabel.",
    en="Every article and annex of every act: how many of its provisions Sluis decides (*modelled*), only names (*indexed*) or"
    " leaves open (*not modelled*), and how many were compared with the official text (*verified*). Of the two dual-use"
    " regulations everything is in the table, also what Sluis did not encode. Of sanctions only what is about items and frozen"
    " assets is. Annex I, the list, is a table of its own.",
)
_ACT = Text(nl="rechtshandeling", en="act")
_PLACE = Text(nl="artikel of bijlage", en="article or annex")
_HEADS = (
    Text(nl="gemodelleerd", en="modelled"),
    Text(nl="geïndexeerd", en="indexed"),
    Text(nl="niet gemodelleerd", en="not modelled"),
    Text(nl="geverifieerd", en="verified"),
)
_ABSENT = Text(nl="niet vastgelegd", en="not encoded")
_TOTAL = Text(nl="totaal", en="total")
_ALL = Text(nl="Alles bij elkaar", en="All together")
_WHOLE_ACT = Text(nl="de rechtshandeling als geheel", en="the act as a whole")
_IN_OWN_TABLE = {"eu-2021-821": {"annex_i"}}
_SEE_LIST = Text(nl="zie hieronder: de lijst", en="see below: the list")


class Row(NamedTuple):
    """An article or annex: its first part, and its provisions; none where Sluis did not encode it."""

    part: str | None
    provisions: tuple[CoveredProvision, ...]


def matrix_page(world: World, language: Language) -> Page:
    """The totals of each act, and below each act article by article."""
    found = coverage(world.law, world.knowledge)
    acts = {one.cites.act.id: one.cites.act for one in world.law.provisions}
    head = [_ACT.into(language), *(one.into(language) for one in _HEADS)]
    totals = [
        (f"[{plain(_capital(act.name.into(language)))}](#{anchor(act.id)})", *_counts(act.provisions)) for act in found.acts
    ]
    everything = [one for act in found.acts for one in act.provisions]
    totals.append((f"**{_TOTAL.into(language)}**", *_counts(everything)))
    parts = [_LEAD.into(language), f"## {_ALL.into(language)}", table(head, totals)]
    for act in found.acts:
        parts += _act(act, acts[act.id], language)
    return page("matrix.md", TITLES["matrix"].into(language), language, parts)


def _act(act: CoveredAct, own: Act, language: Language) -> Iterator[str]:
    yield f"## {_capital(act.name.into(language))} {{#{anchor(act.id)}}}"
    head = [_PLACE.into(language), *(one.into(language) for one in _HEADS)]
    rows = [_row(row, own, language) for row in rows_of(act)]
    rows.append((f"**{_TOTAL.into(language)}**", *_counts(act.provisions)))
    yield table(head, rows)


def rows_of(act: CoveredAct) -> list[Row]:
    """Every article and annex of an act in its order; of the acts in `WHOLE` also those that are not encoded."""
    by_part: dict[str | None, list[CoveredProvision]] = {}
    articles, annexes = WHOLE.get(act.id, (0, ()))
    for part in (*(f"article_{number}" for number in range(1, articles + 1)), *(f"annex_{name}" for name in annexes)):
        by_part[part] = []
    for one in act.provisions:
        parts = one.cites.split("/")[1:]
        by_part.setdefault(parts[0] if parts else None, []).append(one)
    return [Row(part, tuple(own)) for part, own in by_part.items()]


def _row(row: Row, act: Act, language: Language) -> tuple[str, ...]:
    name = _WHOLE_ACT.into(language) if row.part is None else _place(Citation(act, (row.part,)), language)
    if not row.provisions:
        said = _SEE_LIST if row.part in _IN_OWN_TABLE.get(act.id, ()) else _ABSENT
        return (name, f"*{said.into(language)}*", "", "", "")
    return (f"[{name}]({file_of(act)}#{anchor(row.provisions[0].id)})", *_counts(row.provisions))


def _counts(provisions: Sequence[CoveredProvision]) -> tuple[str, str, str, str]:
    kinds = Counter(one.kind for one in provisions)
    counts = (sum(kinds[kind] for kind in _MODELLED), kinds["indexed"], kinds["not_modelled"])
    verified = sum(one.verified for one in provisions)
    modelled, indexed, left = (str(count) if count else "–" for count in counts)
    return modelled, indexed, left, f"{verified}/{len(provisions)}"


def _place(cites: Citation, language: Language) -> str:
    said = cites.text.into(language).removesuffix(cites.act.name.into(language)).strip()
    return plain(_capital(re.sub(r",? (van|of|bij|to)$", "", said)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
