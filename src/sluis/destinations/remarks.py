"""What a reader must know before relying on a profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sluis.destinations.model import Dimension, Profile, Remark
from sluis.destinations.sources import SOURCES
from sluis.knowledge.entry import Words

_VINTAGE: Final = Words(
    nl="De bronnen schatten ook oude jaren elk jaar opnieuw. Sluis heeft één uitgave van elke bron. Wat daarin over een jaar"
    " staat, kan anders zijn dan wat op deze dag bekend was.",
    en="The sources estimate old years anew every year. Sluis has one release of each source. What it says of a year may differ"
    " from what was known on this day.",
)
_AGE: Final = Words(
    nl="De nieuwste cijfers gaan over {year}. Wat daarna gebeurde, staat er niet in.",
    en="The newest figures are about {year}. What happened since is not in them.",
)
_NONE: Final = Words(
    nl="Van dit gebied zelf zijn geen cijfers. Sluis vult die niet aan met die van een ander land. Een mens beslist.",
    en="There are no figures of this place itself. Sluis does not fill in those of another country. A person decides.",
)
_TOO_OLD: Final = Words(
    nl="De cijfers over dit gebied zijn te oud voor deze dag. Een mens beslist.",
    en="The figures of this place are too old for this day. A person decides.",
)
_SOME: Final = Words(
    nl="Over een deel is te weinig bekend voor een niveau. Dat is geen laag risico: een mens beslist.",
    en="Of some dimensions too little is known for a level. That is no low risk: a person decides.",
)
_EARLY: Final = Words(
    nl="De cijfers beginnen in 2012. Een profiel van vóór 2013 heeft er geen.",
    en="The figures start in 2012. A profile of before 2013 has none.",
)
_BORDERLINE: Final = Words(
    nl="Bij ‘op de grens’ raakt de marge meer dan één niveau. Een mens beslist.",
    en="Where it says ‘borderline’, the band touches more than one level. A person decides.",
)
_OWN: Final = Words(
    nl="Een index die u zelf toevoegde, telt mee: {names}. Zij kan een niveau hoger maken, nooit lager.",
    en="An index that you added yourself counts: {names}. It can make a level higher, never lower.",
)
_FIRST_DAY: Final = date(2013, 1, 1)


def remarks_on(dimensions: tuple[Dimension, ...], on: date) -> Iterator[Remark]:
    """What must be said with these dimensions."""
    years = [one.year for one in dimensions if one.year is not None]
    levels = {one.level for one in dimensions}
    if on < _FIRST_DAY:
        yield Remark("before_the_figures", _EARLY)
    elif not years:
        too_old = any(gap.why == "too_old" for one in dimensions for gap in one.missing)
        yield Remark("too_old", _TOO_OLD) if too_old else Remark("no_figures", _NONE)
    if years and max(years) < on.year - 1:
        newest = {"year": max(years)}
        yield Remark("figures_end", Words(nl=_AGE.nl.format(**newest), en=_AGE.en.format(**newest)))
    if years and "insufficient_data" in levels:
        yield Remark("insufficient_data", _SOME)
    if "borderline" in levels:
        yield Remark("borderline", _BORDERLINE)
    if own := _own(dimensions):
        named = {"names": ", ".join(own)}
        yield Remark("own_index", Words(nl=_OWN.nl.format(**named), en=_OWN.en.format(**named)))
    if years:
        yield Remark("vintage", _VINTAGE)


def own_indices(profile: Profile) -> tuple[str, ...]:
    """The indices of a user that count in a profile."""
    return _own(profile.dimensions)


def _own(dimensions: tuple[Dimension, ...]) -> tuple[str, ...]:
    return tuple(sorted({figure.source for one in dimensions for figure in one.values} - SOURCES.keys()))
