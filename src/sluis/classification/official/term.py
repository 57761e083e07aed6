"""Terms that a text defines and the entries that it names.

Annex I defines terms between “double quotation marks” for the whole list, at its start, and terms between ‘single
quotation marks’ in a technical note, for the paragraph that the note is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sluis.classification.official.text import Kind, Passage, Term, code_of

_REFERENCE = re.compile(r"(?<![\w.])[0-9][A-E][0-9]{3}(?:\.[a-z0-9]{1,2})*(?![\w])")
_VERBS = (
    r"(?:is|are|means?|refers? to|includes?|denotes?|has|have|covers?|consists? of|may be|can be|will be|shall|comprises?|"
    r"represents?|defined|=|–|-|,? as defined|,? also|\(|betekent|wordt verstaan|is te verstaan|omvat)"
)
_LOCAL = re.compile(
    r"['‘](?P<term>[^'‘’\n]{2,80}(?:['’]s [^'‘’\n]{2,60})?)['’]"
    rf"(?:\s\([^)]{{1,30}}\))?\s?:?\s?(?={_VERBS}|on-line|[Tt]he )"
)
_BREAK = re.compile(r"(?<=[.;:])\s(?=(?:[0-9]{1,2}\.|[a-z]\.)\s|['‘A-Z])|\n")
_GLOBAL = re.compile(
    r"^[\"“](?P<term>[^\"”]{2,100})[\"”](?:\s?\(\"?[^)]{1,60}\))*[^a-z]{0,12}"
    r"(?=\(|is|are|means|refers|see|,|:|–|-|usually|$)"
)


def references(words: str, path: str) -> tuple[str, ...]:
    """The entries and paragraphs that the words name, without the paragraph they stand in."""
    return tuple(dict.fromkeys(found for found in _REFERENCE.findall(words) if found != path))


def local_terms(passage: Passage) -> tuple[Term, ...]:
    """The terms that a technical note defines, each bound to the paragraph that the note says or stands at."""
    if passage.kind is not Kind.TECHNICAL_NOTE:
        return ()
    return tuple(_local(passage))


def _local(passage: Passage) -> Iterator[Term]:
    seen = set()
    for sentence in _BREAK.split(passage.text):
        for found in _LOCAL.finditer(sentence):
            term = found["term"]
            if term.lower() not in seen:
                seen.add(term.lower())
                yield Term(term, _governed(sentence[: found.start()], passage.path), sentence)


def _governed(before: str, path: str) -> str:
    """The one paragraph of this entry that the sentence names before the term, else where the note stands."""
    named = [one for one in _REFERENCE.findall(before) if code_of(one) == code_of(path)]
    return named[0] if len(named) == 1 else path


def global_term(line: str) -> Term | None:
    """The term that a definition of the annex defines; None where the words are no definition."""
    found = _GLOBAL.match(line)
    return Term(found["term"], "", line) if found else None
