"""The imported texts of the control list that a command needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.knowledge.snapshot import packaged
from sluis.law.text import Language
from sluis.library import open_library
from sluis.library.errors import NoCommonLanguageError, NotImportedError, OneTextError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.classification.official import OfficialText


def texts_on(language: Language, *days: date) -> tuple[OfficialText, ...]:
    """The text of each day, all in one language: the reader's where they were imported in it.

    Raises:
        NotImportedError: of one of the days no text was imported.
        NoCommonLanguageError: they were imported in different languages.
    """
    texts = open_library().official_texts
    for wanted in (language, *Language, ""):
        found = [text for day in days if (text := texts.on(day, wanted)) is not None]
        if len(found) == len(days) and len({text.language for text in found}) == 1:
            return tuple(found)
    for day in days:
        if texts.on(day) is None:
            raise NotImportedError(day=day)
    raise NoCommonLanguageError(days=", ".join(map(str, days)))


def texts_to_compare(language: Language, old: date, new: date) -> tuple[OfficialText, OfficialText]:
    """The texts of two days in one language.

    Raises:
        NotImportedError: of one of the days no text was imported.
        NoCommonLanguageError: they were imported in different languages.
        OneTextError: one text stands for both days, and the list changed between them: to compare it with itself would say
            that nothing did.
    """
    earlier, later = texts_on(language, old, new)
    began = [one.from_.start.day for one in packaged().list_versions if one.from_ is not None]
    if earlier.digest == later.digest and any(min(old, new) < day <= max(old, new) for day in began):
        raise OneTextError(day=earlier.day, last=max(old, new))
    return earlier, later


def text_on(language: Language, day: date) -> OfficialText | None:
    """The text of a day, in the reader's language where it was imported in it; None where it was imported in none."""
    try:
        return texts_on(language, day)[0]
    except NotImportedError:
        return None


def paragraphs_on(day: date) -> Mapping[Language, Mapping[str, str]]:
    """The words of each paragraph of the text of a day, in each language in which it was imported."""
    texts = open_library().official_texts
    found = {language: texts.on(day, language.value) for language in Language}
    return {
        language: {path: passage.text for path, passage in text.paragraphs.items()}
        for language, text in found.items()
        if text is not None
    }
