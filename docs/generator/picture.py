"""A picture of an answer for the READMEs: the same words that the command prints, as a drawing."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from msgspec.structs import replace
from rich.console import Console, Group

from sluis.cli.page import Page

if TYPE_CHECKING:
    from sluis.assessment import Answer
    from sluis.law.text import Language

WIDTH = 100
_NOT_OURS = re.compile(r"@font-face\s*\{.*?\}\s*|<!--.*?-->\s*", re.DOTALL)
_FONTS = "Fira Code, ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace"


def picture(answer: Answer, file: str, language: Language) -> str:
    """The top of the answer as SVG: outcome, advice, the rules that hold with their grounds, and the duties that do."""
    console = Console(
        record=True,
        file=io.StringIO(),
        width=WIDTH,
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
        legacy_windows=False,
    )
    page = Page(language)
    parts = [page.summary(answer, file)]
    for line in answer.lines:
        holding = tuple(one for one in line.findings if one.truth == "yes")
        parts += page.lines.line(replace(line, findings=holding), why=False)
    console.print(Group(*parts, *page.duties(one for one in answer.duties if one.state != "possible")))
    drawn = console.export_svg(title=f"sluis assess {file} --lang {language.value}", unique_id=f"sluis-{language.value}")
    return _without_addresses(drawn) + "\n"


def _without_addresses(drawn: str) -> str:
    """The drawing without remarks and without fonts from elsewhere: it names some that readers have."""
    drawn = _NOT_OURS.sub("", drawn).replace("Fira Code, monospace", _FONTS)
    return "\n".join(line.rstrip() for line in drawn.splitlines() if line.strip())
