"""A redline of the official text: struck through and underlined in a terminal, in signs elsewhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text as Styled

from sluis.cli import annex_words as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rich.console import RenderableType

    from sluis.classification.official import OfficialText
    from sluis.classification.redline import Difference, Span
    from sluis.law.text import Language

_SIGNS = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
_STYLES = {"same": "", "removed": "red strike", "added": "green underline"}


def diff_page(
    texts: tuple[OfficialText, OfficialText],
    days: tuple[date, date],
    found: Sequence[Difference],
    language: Language,
    *,
    is_plain: bool,
) -> Iterator[RenderableType]:
    """Every difference under its path, and how many there are of each kind."""
    for text, day in zip(texts, days, strict=True):
        yield Styled(words.said_text(text, language), style="bold")
        for line in words.warnings(text, day, language):
            yield Styled(line, style="dim")
    yield ""
    if not found:
        yield words.SAME.into(language)
        return
    for one in found:
        yield _heading(one, language)
        yield Padding(Styled.assemble(*(_span(span, is_plain=is_plain) for span in one.spans)), (0, 0, 0, 2))
    yield Styled(f"\n{_summed(found, language)}", style="bold")


def as_data(texts: tuple[OfficialText, OfficialText], days: tuple[date, date], found: Sequence[Difference]) -> dict[str, Any]:
    """The same as data."""
    sides = [
        {"as_of": day, "day": text.day, "celex": text.celex, "digest": text.digest, "inferred": text.inferred}
        for text, day in zip(texts, days, strict=True)
    ]
    return {"old": sides[0], "new": sides[1], "differences": found}


def in_signs(spans: Sequence[Span]) -> str:
    """The words with `[-what went-]` and `{+what came+}`."""
    return "".join(_SIGNS[span.change].format(span.words) for span in spans)


def _heading(one: Difference, language: Language) -> Styled:
    said = [words.CHANGES[one.change].into(language)]
    if one.kind.is_note:
        said.append(one.label or words.NOTES[one.kind].into(language))
    if one.old_path and one.new_path and one.old_path != one.new_path:
        said.append(words.FROM_PATH.format(path=one.old_path).into(language))
    doubt = f" {words.UNCERTAIN.into(language)}" if one.uncertain else ""
    return Styled.assemble((one.path, "bold"), f"  {' · '.join(said)}", (doubt, "yellow"))


def _span(span: Span, *, is_plain: bool) -> tuple[str, str]:
    return (_SIGNS[span.change].format(span.words), "") if is_plain else (span.words, _STYLES[span.change])


def _summed(found: Sequence[Difference], language: Language) -> str:
    counts = Counter(one.change for one in found)
    said = ", ".join(f"{words.CHANGES[change].into(language)} {number}" for change, number in counts.most_common())
    return words.SUMMED.format(codes=len({one.code for one in found}), counts=said).into(language)
