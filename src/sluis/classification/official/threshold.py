"""Figures that a text compares with: number, unit and comparator.

Numbers are written as in the Official Journal: a comma before decimals, blanks between thousands. A file without
markup prints 10⁹ as 109; such a figure is read as the power of ten that it must be, and marked for a person to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from sluis.classification.official.text import Threshold

_MINUS = "-–\u2212"
_NUMBER = rf"[{_MINUS}+±]?\s?[0-9]+(?:[ ][0-9]{{3}})*(?:,[0-9]+)?"
_POWER = rf"\s?[×x]\s?10\s?(?P<power>[{_MINUS}]?[0-9]{{1,2}}|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
_UNIT_WORDS = (
    *("°C", "°", "%", "ppm", "ppb", r"dB[a-zA-Z]*", "bits?", "bytes?", "pixels?", "elements?", "ohms?", "kg", "tonnes?"),
    *("litres?", "degrees?", "rpm", "rps", "WT", "TeraFLOPS", "TOPS", "mils?", "hours?", "minutes?", "seconds?", "days?"),
    *("years?", "knots?", "mach", "frames", "axes", "channels", "atm", "bar", "mbar", "torr", "min", "h", "percent"),
    *("electrons?", "symbols?", "arc seconds?", "cps", "dpi", "lines?", "baud", "chips", "users", "nodes", "MSPS", "GSPS"),
)
_PREFIX = r"(?:da|[YZEPTGMkhdcmµμnpfa])?"
_SYMBOLS = r"(?:Hz|W|V|A|Pa|J|eV|bit|byte|B|Ω|F|H|T|Gy|Sv|Bq|rad|sr|K|N|C|m|g|l|s|mol|Wb|bps|Gal|Ci)"
_ONE_UNIT = rf"(?:(?:{'|'.join(_UNIT_WORDS)}|{_PREFIX}{_SYMBOLS})(?![A-Za-z])(?:[²³]|[{_MINUS}⁻]?[0-9⁻¹²³]{{1,2}})?)"
_UNIT = rf"(?:{_ONE_UNIT}(?:\s?[/·×]\s?√?{_ONE_UNIT})*)"
_ASIDE = r"\s?(?:\([a-z ,]+\)\s?)?"
_BEFORE = {
    ">=": r"≥|equal to or exceeding"
    rf"|equal to or (?:greater|more|higher|better|larger|longer){_ASIDE}than|not less{_ASIDE}than|at least|minimum of"
    rf"|(?:greater|more|higher|larger){_ASIDE}than or equal to|at or above|groter dan of gelijk aan|ten minste",
    "<=": r"≤"
    rf"|equal to or (?:less|lower|smaller|fewer|better){_ASIDE}than|not (?:exceeding|more than|greater than)|at most|up to"
    rf"|(?:less|lower|smaller){_ASIDE}than or equal to|at or below|kleiner dan of gelijk aan|ten hoogste",
    ">": rf"exceeding|exceeds?|(?:greater|more|higher|better|larger|longer){_ASIDE}than|above|in excess of|over|beyond"
    r"|meer dan|groter dan|hoger dan|boven",
    "<": rf"(?:less|lower|smaller|fewer|shorter){_ASIDE}than|below|under|minder dan|kleiner dan|lager dan|onder",
}
_FLATTENED = re.compile(r"10(?:[3-9]|1[0-9])")
"""A number that may be a power of ten of which a file lost the superscript."""
_BOTH_WAYS = "better"
"""A better value may be a higher or a lower one."""
_AFTER = {
    ">=": r"or (?:more|greater|higher|above|better|longer|faster)|and above|of meer|of hoger",
    "<=": r"or (?:less|lower|below|fewer|smaller|shorter|finer|worse)|and below|of minder|of lager",
}
_MEANT = {
    **{f"b{number}": sign for number, sign in enumerate(_BEFORE)},
    **{f"a{number}": sign for number, sign in enumerate(_AFTER)},
}
_BEFORE_ANY = "|".join(f"(?P<b{number}>{words})" for number, words in enumerate(_BEFORE.values()))
_AFTER_ANY = "|".join(f"(?P<a{number}>{words})" for number, words in enumerate(_AFTER.values()))
_FIGURE = re.compile(
    rf"(?:(?:\b|(?=[≥≤]))(?i:{_BEFORE_ANY})\s(?:(?:or|a|an|the|about|approximately)\s)?)?"
    rf"(?<![\w.,/:-])(?P<number>{_NUMBER})(?:{_POWER})?(?!\w*[A-E][0-9]|[A-E]\b)"
    rf"(?:(?:\s|-(?=[a-z]))?(?P<unit>{_UNIT}))?(?![0-9.,]*[0-9])"
    rf"(?:[^;.:,0-9]{{0,24}}?\s(?:{_AFTER_ANY})\b)?"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻–\u2212", "0123456789+---")


def thresholds(words: str) -> tuple[Threshold, ...]:
    """The figures in the words that have a unit, a power of ten or a comparator, in their order."""
    return tuple(_found(words))


def _found(words: str) -> Iterator[Threshold]:
    for match in _FIGURE.finditer(words):
        comparator = next((sign for name, sign in _MEANT.items() if match[name]), "")
        unit, power = match["unit"] or "", match["power"]
        if not (unit or power or comparator):
            continue
        written = match["number"].translate(_RAISED).replace(" ", "").replace("±", "").replace(",", ".")
        number = Decimal(written)
        # A range, a sign or a double comparison: only a person can tell what is compared with what.
        doubled = sum(bool(match[name]) for name in _MEANT) > 1 or re.match(_BOTH_WAYS, match[0])
        uncertain = bool(doubled) or not comparator or match["number"].strip().startswith("±")
        if power:
            uncertain = uncertain or power.isascii()
            number = number.scaleb(int(power.translate(_RAISED)))
        elif _FLATTENED.fullmatch(written):
            uncertain = True
        yield Threshold(match[0].strip(), number, unit, comparator, uncertain)
