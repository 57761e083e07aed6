"""The words for two answers held against each other, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.cause import NONE, CauseKind
from sluis.assessment.comparison import Aspect, Kind
from sluis.cli import words
from sluis.cli.dates import spelled_day
from sluis.law.text import Text

if TYPE_CHECKING:
    from sluis.assessment.cause import Cause
    from sluis.law.text import Language

ASPECTS = {
    Aspect.OUTCOME: words.OUTCOME,
    Aspect.RANGE: Text(nl="Ten minste–ten hoogste", en="At least–at most"),
    Aspect.ADVICE: words.ADVISED,
    Aspect.LINE: Text(nl="Orderregel", en="Order line"),
    Aspect.LISTED: Text(nl="Bijlage I", en="Annex I"),
    Aspect.LISTED_IV: Text(nl="Bijlage IV", en="Annex IV"),
    Aspect.NATIONAL: Text(nl="Nationale maatregel", en="National measure"),
    Aspect.AUTHORISATION: Text(nl="Vergunning", en="Authorisation"),
    Aspect.USABLE: Text(nl="Bruikbaar", en="Usable"),
    Aspect.DUTY: Text(nl="Plicht", en="Duty"),
}
AUTHORISATIONS = {
    "not_needed": Text(nl="niet nodig", en="not needed"),
    "held": Text(nl="aanwezig", en="held"),
    "usable": Text(nl="algemene bruikbaar", en="general one usable"),
    "available": Text(nl="algemene past; voorwaarde open", en="general one fits; condition open"),
    "apply": Text(nl="aanvragen", en="apply"),
    "unknown": Text(nl="onbekend", en="unknown"),
}
KINDS = {
    Kind.CHANGED: Text(nl="Veranderd", en="Changed"),
    Kind.UNDECIDABLE: Text(nl="Niet te beslissen", en="Cannot be decided"),
    Kind.MOVED: Text(nl="Andere vindplaats", en="Other place"),
    Kind.UNCHANGED: Text(nl="Ongewijzigd", en="Unchanged"),
}
MEANINGS = {
    Kind.CHANGED: Text(
        nl="een andere conclusie, plicht of vergunning, of een ander advies",
        en="another conclusion, duty or authorisation, or other advice",
    ),
    Kind.UNDECIDABLE: Text(
        nl="er ontbreken feiten in de casus, of een dag ligt na de laatste dag die is bijgehouden",
        en="facts are missing in the case, or a day lies after the last day that was followed",
    ),
    Kind.MOVED: Text(
        nl="dezelfde plichten en termijnen, maar uit andere bepalingen; lees of de voorwaarden gelijk zijn",
        en="the same duties and periods, but from other provisions; read whether their terms are the same",
    ),
    Kind.UNCHANGED: Text(
        nl="geen verschil in conclusie, plichten, vergunningen, lijsten of advies",
        en="no difference in conclusion, duties, authorisations, lists or advice",
    ),
}
_CAUSES = {
    CauseKind.BEGINS: Text(nl="{citation} geldt vanaf {day}", en="{citation} applies from {day}"),
    CauseKind.ENDS: Text(
        nl="{citation} gold tot {day} (die dag niet meer)", en="{citation} applied until {day} (that day excluded)"
    ),
    CauseKind.REPLACED: Text(
        nl="{citation} komt vanaf {day} in de plaats van: {instead_of}", en="{citation} replaces, from {day}: {instead_of}"
    ),
    CauseKind.FACT: Text(nl="{text}: {before}, dan {after} ({citation})", en="{text}: {before}, then {after} ({citation})"),
    CauseKind.CONDITION: Text(
        nl="{key}, voorwaarde ‘{text}’: {before}, dan {after} ({citation})",
        en="{key}, condition ‘{text}’: {before}, then {after} ({citation})",
    ),
    CauseKind.NORM: Text(
        nl="niet gemodelleerd, kan het geval raken: {before}, dan {after}: {citation}",
        en="not modelled, may touch the case: {before}, then {after}: {citation}",
    ),
    CauseKind.ENCODING: Text(
        nl="Sluis heeft {citation} zelf anders vastgelegd: eerst {before}, nu {after}",
        en="Sluis itself encodes {citation} otherwise: first {before}, now {after}",
    ),
    CauseKind.PERHAPS: Text(
        nl="{citation} geldt in elk geval vanaf {day}; de precieze begindag is niet bekend",
        en="{citation} applies by {day} at the latest; its exact first day is not known",
    ),
}
_REWORDED = Text(nl="{citation} luidt anders vanaf {day}", en="{citation} reads otherwise from {day}")
_AUTHORISATION = {
    CauseKind.BEGINS: Text(
        nl="{key} geldt vanaf {day}; {fits} ({citation})", en="{key} applies from {day}; {fits} ({citation})"
    ),
    CauseKind.ENDS: Text(
        nl="{key} gold tot {day} (die dag niet meer) ({citation})",
        en="{key} applied until {day} (that day excluded) ({citation})",
    ),
    CauseKind.CONDITION: Text(nl="{key}: {fits} ({citation})", en="{key}: {fits} ({citation})"),
}
_FITS = {
    "yes": Text(nl="zij is te gebruiken", en="it can be used"),
    "unknown": Text(nl="of zij te gebruiken is, is nog open", en="whether it can be used is still open"),
    "no": Text(nl="zij is niet te gebruiken", en="it cannot be used"),
    NONE: Text(nl="zij past niet meer op product en bestemming", en="it no longer fits item and destination"),
}
_NOTHING = Text(nl="–", en="–")


def because(cause: Cause, language: Language) -> str:
    """A cause as a sentence without its full stop."""
    said = _template(cause).format(
        citation=cause.citation,
        text=cause.text,
        key=cause.key,
        before=words.TRUTHS.get(cause.before or "", _NOTHING),
        after=words.TRUTHS.get(cause.after or "", _NOTHING),
        day="" if cause.day is None else spelled_day(cause.day, language),
        instead_of=cause.instead_of or "",
        fits=_FITS.get(cause.after or "", _NOTHING),
    )
    return said.into(language)


def _template(cause: Cause) -> Text:
    if cause.text.nl == cause.key:  # An authorisation as a whole has no words but its name.
        return _AUTHORISATION[cause.kind]
    if cause.kind is CauseKind.REPLACED and cause.instead_of == cause.citation:
        return _REWORDED
    return _CAUSES[cause.kind]


def word(kind: Aspect, said: str, language: Language) -> str:
    """The word of an answer for one aspect, in words for people."""
    if kind is Aspect.RANGE:
        low, high = (words.OUTCOMES[bound].into(language) for bound in said.split(".."))
        return low if low == high else f"{low} – {high}"
    known = {
        Aspect.OUTCOME: words.OUTCOMES,
        Aspect.LINE: words.OUTCOMES,
        Aspect.ADVICE: words.ADVICE,
        Aspect.AUTHORISATION: AUTHORISATIONS,
        Aspect.DUTY: words.STATES,
    }.get(kind, words.TRUTHS)
    return known.get(said, _NOTHING).into(language)
