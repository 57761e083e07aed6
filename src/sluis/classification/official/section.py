"""What a section adds to the paths below it: `art_5`, `anx_IV`, as in the identifiers of EUR-Lex itself."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"^[‘'“\"]?(?:Article|Artikel)\s+(\S+?)[.:]?$", re.IGNORECASE)
_ANNEX = re.compile(r"^[‘'“\"]?(?:ANNEX|BIJLAGE)(?:\s+([IVXLC]+[a-z]?|[0-9]+|[A-Z]))?\b", re.IGNORECASE)


def section_key(title: str, name: str = "") -> str:
    """The part of a path that an article or annex stands for; empty for what has no number of its own."""
    if found := _ARTICLE.match(title):
        return f"art_{found[1]}"
    if name in {"ANNEX", "CONS.ANNEX", ""} and (found := _ANNEX.match(title)):
        return f"anx_{found[1]}" if found[1] else "anx"
    return ""
