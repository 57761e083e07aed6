"""Keys of a word under which its spellings meet.

`sound` writes the romanisations of one sound alike (Chekunkov, Tjekunkov, Tschekunkoff); `frame` keeps only the classes of
consonants. Two words differ by as many letters as their frames do, and, more cheaply, by what their sounds and letters add.
"""

from __future__ import annotations

import re
from functools import lru_cache

# In this order. "C" is the first sound of "chair", "S" that of "ship": capitals, so that a later rule leaves them.
_SOUNDS = (
    ("shch", "S"), ("schtsch", "S"), ("tsch", "C"), ("tch", "C"), ("tsj", "C"), ("tsh", "C"), ("tj", "C"), ("cz", "C"),
    ("sch", "S"), ("sh", "S"), ("sj", "S"), ("sz", "S"), ("dzh", "j"), ("dsch", "j"), ("dj", "j"), ("zh", "z"), ("zj", "z"),
    ("ch", "C"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("tz", "ts"),
    ("ck", "k"), ("qu", "k"), ("q", "k"), ("ow", "ov"), ("ff", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("w", "v"),
    ("ae", "a"), ("oe", "o"), ("ue", "u"), ("x", "ks"), ("iy", "i"), ("ij", "i"), ("yi", "i"), ("yy", "i"), ("ii", "i"),
    ("ie", "e"), ("ye", "e"), ("je", "e"), ("y", "i"), ("j", "i"), ("aa", "a"), ("uu", "u"),
)  # fmt: skip
_SOFT_C = re.compile("c(?=[ei])")
_DOUBLE = re.compile(r"(.)\1+")
_SILENT_H = re.compile("(?<=[aeiou])h$")
_FRAME = str.maketrans("SCcgzvd", "sskksft", "aeiouhj")
_VOWELS = str.maketrans("qwph", "kvph", "aeiouy")
_SHORT = 3
_LAST_H = re.compile("(?<=[^kstzgdc])h$")
# What a scanner or an eye confuses, by one of the two.
_SHAPES = (("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "n"))
_SHAPE = str.maketrans("10l5863q", "ioisbbeg")


@lru_cache(maxsize=1 << 17)
def sound(word: str) -> str:
    """How a word sounds, whichever language wrote it in Latin letters."""
    if word.isdigit():
        return word
    spelled = "s" + word[1:] if word.startswith("x") else word
    for written, heard in _SOUNDS:
        if written in spelled:
            spelled = spelled.replace(written, heard)
    spelled = _SOFT_C.sub("s", spelled).replace("c", "k")
    return _SILENT_H.sub("", _DOUBLE.sub(r"\1", spelled)) or word


@lru_cache(maxsize=1 << 17)
def frame(sounded: str) -> str:
    """The classes of consonants of a sound, without vowels; the first vowel stands for itself."""
    if sounded.isdigit():
        return sounded
    return _DOUBLE.sub(r"\1", sounded.translate(_FRAME)) or sounded[:1]


@lru_cache(maxsize=1 << 17)
def consonants(word: str) -> str:
    """A word without its vowels, as Arabic and Hebrew write it and some people do."""
    single = word if len(word) <= _SHORT else _DOUBLE.sub(r"\1", word)
    return _LAST_H.sub("", single.translate(_VOWELS)) or word


@lru_cache(maxsize=1 << 17)
def shape(word: str) -> str:
    """What a word looks like: letters and digits that a scanner confuses are one."""
    if word.isdigit():
        return word
    for seen, read in _SHAPES:
        word = word.replace(seen, read)
    return word.translate(_SHAPE)
