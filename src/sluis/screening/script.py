"""Any script in, lower-case Latin letters out.

Cyrillic and Arabic have tables of our own, because what a list writes (Zhukov, Muhammad) is closer to them than a general
transliteration is; anyascii does the other scripts. Arabic is written without short vowels: the keys of `spelling` compare
it by its consonants.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from sluis.screening.wording import FORMS_IN_SCRIPT

# Letters that look Latin. In a word that has Latin letters too, they are meant to be read so.
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТХҮаеѕіјкорсухԁԛԝһүΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχօսցոհ",
    "ABESIJKMHOPCTXYaesijkopcyxdqwhyABEZHIKMNOPTYXaikvoptuxouqnh",
)
_CYRILLIC = {
    **dict(
        zip(
            "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяћђјљњџѓќѕ",
            [
                "a",
                "b",
                "v",
                "g",
                "g",
                "d",
                "e",
                "e",
                "ye",
                "zh",
                "z",
                "i",
                "i",
                "yi",
                "y",
                "k",
                "l",
                "m",
                "n",
                "o",
                "p",
                "r",
                "s",
                "t",
                "u",
                "u",
                "f",
                "kh",
                "ts",
                "ch",
                "sh",
                "shch",
                "",
                "y",
                "",
                "e",
                "yu",
                "ya",
                "c",
                "dj",
                "j",
                "lj",
                "nj",
                "dz",
                "gj",
                "kj",
                "dz",
            ],
            strict=True,
        )
    ),
    **dict(zip("әғқңөұүһӣӯҷҳѐѝ", ["a", "g", "k", "n", "o", "u", "u", "h", "i", "u", "j", "h", "e", "i"], strict=True)),
}
_ARABIC = {
    **dict(
        zip(
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآئؤٱ",
            [
                "a",
                "b",
                "t",
                "th",
                "j",
                "h",
                "kh",
                "d",
                "dh",
                "r",
                "z",
                "s",
                "sh",
                "s",
                "d",
                "t",
                "z",
                "a",
                "gh",
                "f",
                "q",
                "k",
                "l",
                "m",
                "n",
                "h",
                "u",
                "i",
                "a",
                "a",
                "",
                "a",
                "i",
                "a",
                "i",
                "u",
                "a",
            ],
            strict=True,
        )
    ),
    **dict(
        zip(
            "پچژگکیہےھڈڑٹںۀەێۆڤگںځڅډړږښڼۍې",
            [
                "p",
                "ch",
                "zh",
                "g",
                "k",
                "i",
                "h",
                "e",
                "h",
                "d",
                "r",
                "t",
                "n",
                "a",
                "a",
                "e",
                "o",
                "v",
                "g",
                "n",
                "z",
                "ts",
                "d",
                "r",
                "zh",
                "sh",
                "n",
                "ai",
                "e",
            ],
            strict=True,
        )
    ),
}
_HEBREW = dict(
    zip(
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
        [
            "a",
            "b",
            "g",
            "d",
            "h",
            "v",
            "z",
            "ch",
            "t",
            "i",
            "k",
            "k",
            "l",
            "m",
            "m",
            "n",
            "n",
            "s",
            "a",
            "f",
            "p",
            "ts",
            "ts",
            "k",
            "r",
            "sh",
            "t",
        ],
        strict=True,
    )
)
_TABLE = str.maketrans({**_CYRILLIC, **_ARABIC, **_HEBREW, "\u06cb": "w"})
_IGNORED = frozenset({"Cf", "Mn", "Me", "Cc", "Co", "Cs"})
_LATIN = re.compile("[A-Za-z]")
_LOOKALIKE = re.compile("[\u0370-\u03ff\u0400-\u052f\u0531-\u058f]")
_ARABIC_ARTICLE = re.compile(r"(^|[\s\-])(?:ال|أل)(?=[\u0620-\u06ff]{2})")
# Inside a word only long vowels are written, and not by everybody; without them words meet at their consonants.
_LONG_VOWEL = re.compile(
    "(?<=[\u0620-\u06ff])[\u0627\u064a\u06cc\u0649](?=[\u0620-\u06ff])|(?<=[\u0620-\u06ff])\u0648(?=[\u0620-\u06ff])(?!\u0627)"
    "|(?<=[\u05d0-\u05ea])[\u05d0\u05d5\u05d9](?=[\u05d0-\u05ea])|(?<=[\u05d0-\u05ea])\u05d4(?![\u05d0-\u05ea])"
)
# At the beginning, before a long a and before a last i it is a consonant: Walid, Jawad, Musawi.
_WAW = re.compile("(?<![\u0620-\u06ff])\u0648|\u0648(?=\u0627[\u0620-\u06ff]|[\u06cc\u064a\u0649](?![\u0620-\u06ff]))")
_HAN_RUN = re.compile("[\u3400-\u9fff\uf900-\ufaff]+")
_HANGUL_RUN = re.compile("[\uac00-\ud7a3]+")
_OWN_RULES = re.compile("[\u0590-\u06ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]")
_PERSONS_SHORTEST, _PERSONS_LONGEST = 2, 4
_CYRILLIC_STARTS = 0x400
_MORE_LATIN_AND_GREEK = range(0x1E00, 0x2000)


def latin(text: str) -> str:
    """The text in lower-case ASCII, words kept apart. It never fails, whatever the characters."""
    return text.lower() if text.isascii() else _from_unicode(text)


@lru_cache(maxsize=4096)
def _from_unicode(text: str) -> str:
    words = _visible(unicodedata.normalize("NFKC", text)).split()
    text = " ".join(words)
    if _LOOKALIKE.search(text) and _LATIN.search(text):
        text = " ".join(map(_read_lookalikes, words))
    if text.isascii():
        return text.lower()
    if _OWN_RULES.search(text):
        text = _by_own_rules(text)
    return _ascii(text.lower().translate(_TABLE)).lower()


def _by_own_rules(text: str) -> str:
    """Arabic, Hebrew, Chinese and Korean as words, before letters are read one by one."""
    for written, meant in FORMS_IN_SCRIPT.items():
        text = text.replace(written, f" {meant} ")
    text = _HAN_RUN.sub(_spell_name, _HANGUL_RUN.sub(_spell_name, text))
    text = _ARABIC_ARTICLE.sub(r"\1al ", text)
    return _LONG_VOWEL.sub("", _WAW.sub("\u06cb", text))


def _ascii(text: str) -> str:
    return text if text.isascii() else anyascii(text)


def _visible(text: str) -> str:
    """Without marks and invisible characters; a sound mark of a Latin or Greek letter goes with its letter's base form."""
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_SEEN))


class _Seen(dict[int, str]):
    """What is seen of a character, found when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = seen = "".join(filter(_is_seen, _decomposed(chr(code))))
        return seen


_SEEN: Final = _Seen()


def _is_seen(character: str) -> bool:
    return character.isascii() or unicodedata.category(character) not in _IGNORED


def _decomposed(character: str) -> str:
    """Marks stand apart, but Cyrillic й, ї and ў and Hangul and kana keep theirs: there they make another letter."""
    apart = ord(character) < _CYRILLIC_STARTS or ord(character) in _MORE_LATIN_AND_GREEK
    return unicodedata.normalize("NFD", character) if apart else character


def _read_lookalikes(word: str) -> str:
    if _LATIN.search(word) and _LOOKALIKE.search(word):
        return word.translate(_LOOKALIKES)
    return word


def _spell_name(run: re.Match[str]) -> str:
    """A name without spaces: the family name first, then the given name in one word."""
    characters = run.group()
    if not _PERSONS_SHORTEST <= len(characters) <= _PERSONS_LONGEST:
        return " " + " ".join(anyascii(c) for c in characters) + " "
    return f" {anyascii(characters[0])} {anyascii(characters[1:]).replace(' ', '').lower()} "
