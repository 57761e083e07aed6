"""Counts made on the bare markup by other means than the readers: patterns on the bytes."""

import html
import re
import unicodedata
from pathlib import Path

_DELETED = re.compile(
    r'<\?CLG\.MDFO ID="([^"]*)"[^?]*ACTION="DELETED"[^?]*\?>.*?<\?CLG\.MDFC ID="[^"]*" IDREF="\1"\?>', re.DOTALL
)
_ABOUT = "TOC|BIB.INSTANCE|FAM.COMP|INFO.CONSLEG|INFO.PROD|INCLUSIONS|LOC.NOTES|LINK"
_QUOTE = re.compile(r'<QUOT\.(?:START|END)[^>]*CODE="([0-9A-F]+)"[^>]*/?>')


def formex(path: Path) -> str:
    """The markup without what amendments deleted and without what is about the file."""
    text = _DELETED.sub("", path.read_text("utf-8"))
    for name in _ABOUT.split("|"):
        text = re.sub(rf"<{re.escape(name)}(?: [^>]*)?(?:/>|>.*?</{re.escape(name)}>)", "", text, flags=re.DOTALL)
    return text


def markers(text: str) -> int:
    """Points with a number or letter."""
    found = re.findall(r"<(NO\.P|NO\.PARAG|NO\.GR\.SEQ)>(.*?)</\1>", text, re.DOTALL)
    return sum(any(sign.isalnum() for sign in letters(marker)) for _, marker in found)


def note_markers(text: str) -> int:
    """Points of which the number says that they are notes."""
    found = re.findall(r"<NO\.P>(.*?)</NO\.P>", text, re.DOTALL)
    return sum(letters(marker).lower().startswith("note") for marker in found)


def letters(markup: str) -> str:
    """All signs of a piece of markup that are no blanks, without its tags."""
    bare = _QUOTE.sub(lambda found: chr(int(found[1], 16)), markup)
    return in_one_shape(html.unescape(re.sub(r"<[^>]*>", "", bare)))


def in_one_shape(words: str) -> str:
    """Words without blanks; superscript, minus signs and the like in one shape."""
    return re.sub(r"[\s\u00ad]", "", unicodedata.normalize("NFKC", words)).replace("\u2212", "-")
