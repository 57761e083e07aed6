"""The words around destinations, in both languages."""

from __future__ import annotations

from typing import get_args

from sluis.destinations.model import DimensionName, Level, Why
from sluis.law.text import Text

COUNTRY = Text(nl="LAND", en="COUNTRY")
AS_OF = Text(
    nl="De dag waarop de cijfers bekend moesten zijn; anders vandaag.",
    en="The day on which the figures had to be known; otherwise today.",
)
SVG = Text(
    nl="Teken het ook, in dit bestand (SVG).",
    en="Draw it too, to this file (SVG).",
)
LINE = Text(
    nl="Met --svg: teken van dit onderwerp de lijn over tien jaar, in plaats van het profiel.",
    en="With --svg: draw the line of this subject over ten years, instead of the profile.",
)
SUBJECTS: tuple[DimensionName, ...] = get_args(DimensionName)
LEVELS: dict[Level, Text] = {
    "low": Text(nl="laag", en="low"),
    "medium": Text(nl="middel", en="medium"),
    "high": Text(nl="hoog", en="high"),
    "borderline": Text(nl="op de grens", en="borderline"),
    "insufficient_data": Text(nl="te weinig bekend", en="too little known"),
}
BETWEEN = Text(nl="op de grens: {first} tot {last}", en="borderline: {first} to {last}")
HEADING = Text(nl="{place} ({code}), op {day}", en="{place} ({code}), on {day}")
LEGAL = Text(nl="Recht en tekens (tellen niet mee in een score)", en="Law and signs (no part of a score)")
NO_LEGAL = Text(
    nl="Niets bekend. Dat bewijst niet dat er niets geldt.", en="Nothing on record. That is no proof that nothing applies."
)
MISUSE = Text(
    nl="Misbruik van surveillancetechniek (bewijs, telt niet mee in een score)",
    en="Misuse of surveillance technology (evidence, no part of a score)",
)
NO_MISUSE = Text(
    nl="Niets bekend. Dat bewijst niet dat er niets gebeurde.", en="Nothing on record. That is no proof that nothing happened."
)
FLAG = Text(nl="Vlag: {level}, door: {dimensions}.", en="Flag: {level}, because of: {dimensions}.")
FLAGS = Text(nl="Vlaggen", en="Flags")
SCALE = Text(
    nl="0 is minst, 100 is meest risico. Tussen haakjes staat de marge: daarin ligt de waarde in negen van de tien gevallen.",
    en="0 is the least, 100 the most risk. The band is in brackets: the value lies in it in nine cases out of ten.",
)
VALUE = Text(
    nl="{value} [{low} tot {high}]; {percentile} % van de andere landen heeft minder",
    en="{value} [{low} to {high}]; {percentile} % of other countries have less",
)
KNOWN = Text(nl="{n} van {of} cijfers bekend", en="{n} of {of} figures known")
FIGURE = Text(nl="{title}: {value} ({year}, {source}; {risk} van 100)", en="{title}: {value} ({year}, {source}; {risk} of 100)")
AGED = Text(
    nl="{title}: {value} ({year}, {source}; {risk} van 100), {age} jaar doorgeschoven",
    en="{title}: {value} ({year}, {source}; {risk} of 100), carried forward by {age}",
)
WHY: dict[Why, Text] = {
    "not_covered": Text(nl="hier niet gemeten", en="not measured here"),
    "too_old": Text(nl="te oud: {year}", en="too old: {year}"),
    "not_yet": Text(nl="toen nog van geen enkel land bekend", en="not known of any country yet"),
}
MISSING = Text(nl="{title}: ontbreekt ({why})", en="{title}: missing ({why})")
CONTEXT = Text(nl="Ook bekend (telt niet mee)", en="Also known (does not count)")
SHOWN = Text(nl="{title}: {value} ({year}, {source})", en="{title}: {value} ({year}, {source})")
REMARKS = Text(nl="Let op", en="Please note")
