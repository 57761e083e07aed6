"""The errata, the doubts and the verdicts on kept answers, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.cli.citing import place_in_act
from sluis.cli.errata_words import DOUBT_WORDS, LABELS, particulars
from sluis.cli.layout import Labelled, hanging, indented
from sluis.cli.provision_words import WHOLE_ACT
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from sluis.cli.errata import Doubt, ShownErratum
    from sluis.cli.errata_answers import Verdict

_DIGEST = Text(nl="Recht van deze versie: {digest} (SHA-256)", en="Law of this version: {digest} (SHA-256)")
_CORRECTED = Text(nl="Wat fout was, en is verbeterd ({number})", en="What was wrong, and is corrected ({number})")
_DOUBTS = Text(nl="Waarover nog twijfel is", en="What is still in doubt")
_MORE = Text(nl="Met de woorden: sluis law errata --all", en="With the words: sluis law errata --all")
_ANSWERS = Text(nl="Uw antwoorden", en="Your answers")
_VERDICTS = {
    "assess_again": Text(nl="beoordeel opnieuw: {errata}", en="assess again: {errata}"),
    "not_touched": Text(nl="geen bekende fout raakt dit antwoord", en="no known fault touches this answer"),
    "same_law": Text(nl="gemaakt met recht en kennis van deze versie", en="made with law and knowledge of this version"),
}
_MARKS = {"assess_again": "✗", "not_read": "✗", "not_touched": "✓", "same_law": "✓"}


def errata_page(
    digest: str, errata: Sequence[ShownErratum], doubts: Sequence[Doubt], language: Language, *, show_all: bool
) -> Iterator[RenderableType]:
    """What was wrong and is corrected; then what is still in doubt."""
    yield Styled(_DIGEST.format(digest=digest).into(language), style="dim")
    yield Styled(f"\n{_CORRECTED.format(number=len(errata)).into(language)}", style="bold underline")
    for one in errata:
        yield from _erratum(one, language)
    yield Styled(f"\n{_DOUBTS.into(language)}", style="bold underline")
    yield from _doubts(doubts, language, show_all=show_all)
    if not show_all:
        yield Styled(f"\n{_MORE.into(language)}", style="dim")


def verdicts_page(verdicts: Sequence[Verdict], errata: Sequence[ShownErratum], language: Language) -> Iterator[RenderableType]:
    """The verdict on every answer; then what was wrong that touches one of them."""
    yield Styled(_ANSWERS.into(language), style="bold underline")
    rows = Labelled()
    for one in verdicts:
        said = one.problem or _VERDICTS[one.verdict].format(errata=", ".join(one.errata)).into(language)
        rows.add(f"{_MARKS[one.verdict]} {one.file}", text=said)
    yield rows
    named = {name for one in verdicts for name in one.errata}
    yield from (part for one in errata if one.id in named for part in _erratum(one, language))


def _erratum(one: ShownErratum, language: Language) -> Iterator[RenderableType]:
    head = "; ".join(citation.into(language) for citation in one.citations)
    yield Styled.assemble((f"\n{one.id}  ", "dim"), (head, "bold"))
    rows = Labelled()
    for name, said in particulars(one, language).items():
        rows.add(LABELS[name].into(language), text=said)
    yield indented(rows)


def _doubts(doubts: Sequence[Doubt], language: Language, *, show_all: bool) -> Iterator[RenderableType]:
    for act in dict.fromkeys(one.act for one in doubts):
        name = act.into(language)
        yield Styled(f"\n{name[0].upper()}{name[1:]}", style="bold")
        for kind, words in DOUBT_WORDS.items():
            own = [one for one in doubts if one.act is act and one.kind == kind]
            if not own:
                continue
            places = [place_in_act(one.citation, act, language) or WHOLE_ACT.into(language) for one in own]
            head = f"{words.into(language)} ({len(own)})"
            if kind == "reading" and show_all:
                yield indented(f"{head}:")
                for place, one in zip(places, own, strict=True):
                    said = "" if one.text is None else one.text.into(language)
                    yield indented(hanging("•", f"{place}: {said}"), 4)
            else:
                yield indented(hanging("•", f"{head}: {'; '.join(dict.fromkeys(places))}"))
