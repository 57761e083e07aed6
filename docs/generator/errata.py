"""The errata: what the encoding had wrong, the latest correction first, and how much is still in doubt."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from docs.generator.markdown import Page, anchor, bullets, code, page, plain, table
from docs.generator.rulebook import file_of
from docs.generator.words import TITLES
from sluis.cli.errata import doubts_of, errata_of
from sluis.cli.errata_words import DOUBT_WORDS, LABELS, particulars
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment import World
    from sluis.cli.errata import ShownErratum

_LEAD = Text(
    nl="Wat Sluis eerder verkeerd had: wat er stond, wat er nu staat, en welke antwoorden daardoor fout konden zijn. `sluis law"
    " errata ANTWOORD` zegt voor bewaarde antwoorden of u ze opnieuw moet laten beoordelen.",
    en="What Sluis had wrong before: what it said, what it says now, and which answers may have been wrong for it. `sluis law"
    " errata ANSWER` says of kept answers whether to have them assessed again.",
)
_DIGEST = Text(nl="in het recht, tot en met vingerafdruk", en="in the law, up to and including digest")
_DOUBTS = Text(nl="Waarover nog twijfel is", en="What is still in doubt")
_DOUBTS_LEAD = Text(
    nl="Per rechtshandeling het aantal bepalingen. De lezingen zelf staan bij de bepalingen in het regelboek.",
    en="The number of provisions of each act. The readings themselves stand with the provisions in the rule book.",
)
_ACT = Text(nl="rechtshandeling", en="act")


def errata_page(world: World, language: Language) -> Page:
    """What was wrong, and a table of doubts."""
    parts = [_LEAD.into(language)]
    for one in errata_of(world.law, world.knowledge):
        parts += _erratum(one, language)
    parts += [f"## {_DOUBTS.into(language)}", _DOUBTS_LEAD.into(language), _doubts(world, language)]
    return page("errata.md", TITLES["errata"].into(language), language, parts)


def _erratum(one: ShownErratum, language: Language) -> Iterator[str]:
    place = "; ".join(plain(citation.into(language)) for citation in one.citations)
    yield f"## {one.id}: {place} {{#{anchor(f'erratum-{one.id}')}}}"
    said = {name: plain(words) for name, words in particulars(one, language).items()}
    if one.law_digest is not None:
        said["digest"] = f"{_DIGEST.into(language)} {code(one.law_digest)}"
    yield bullets(f"**{LABELS[name].into(language)}:** {words}" for name, words in said.items())


def _doubts(world: World, language: Language) -> str:
    counts = Counter((one.act, one.kind) for one in doubts_of(world.law))
    acts = {one.cites.act.name: one.cites.act for one in world.law.provisions}
    head = [_ACT.into(language), *(words.into(language) for words in DOUBT_WORDS.values())]
    rows = [
        (f"[{plain(name.into(language))}]({file_of(act)})", *(str(counts[name, kind] or "–") for kind in DOUBT_WORDS))
        for name, act in acts.items()
        if any(counts[name, kind] for kind in DOUBT_WORDS)
    ]
    return table(head, rows)
