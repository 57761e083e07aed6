"""Regulation on advanced production equipment for semiconductors (2023): the first measure of its kind."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import AnyProvision, Indexed, Standing, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_MEASURE_SEMICONDUCTORS
from sluis.statutes.nl.measures.terms import APPLY, LIST_UNKNOWN, exported

_SEEN_ON = date(2026, 11, 22)
_SEEN = Verified("nl-stcrt-2023-18212", _SEEN_ON)
_LATER = (
    (
        date(2024, 9, 7),
        Verified("nl-stcrt-semiconductors-2024-09-06", _SEEN_ON),
        Text(
            nl="Uitgebreid op 7 september 2024, onder meer met andere DUV-lithografie. Vergunningen van daarvoor bleven"
            " geldig.",
            en="Extended on 7 September 2024, among others with other DUV lithography. Earlier authorisations stayed valid.",
        ),
    ),
    (
        date(2025, 4, 1),
        Verified("rijksoverheid-2025-01-15", _SEEN_ON),
        Text(
            nl="Uitgebreid op 1 april 2025, onder meer met meet- en inspectieapparatuur.",
            en="Extended on 1 April 2025, among others with metrology and inspection equipment.",
        ),
    ),
)


@rule(
    NL_MEASURE_SEMICONDUCTORS / "article_2",
    APPLY,
    Standing(Period(Start.on(date(2023, 9, 1))), _SEEN),
    Text(
        nl="Uitvoer uit Nederland van de aangewezen productieapparatuur voor halfgeleiders, met programmatuur, technologie en"
        " onderdelen daarvoor, vereist een vergunning, naar elk land buiten de Unie.",
        en="Export from the Netherlands of the designated production equipment for semiconductors, with software, technology"
        " and parts for it, needs an authorisation, to every country outside the Union.",
    ),
    reading=Text(
        nl=LIST_UNKNOWN.nl
        + " De regeling rustte aanvankelijk alleen op artikel 4 van het Besluit, dat over goederen gaat, maar noemt"
        " ook programmatuur en technologie; Sluis volgt de regeling. Een deel ging op 15 november 2025 over in bijlage I.",
        en=LIST_UNKNOWN.en
        + " The regulation at first rested on Article 4 of the Decree alone, which is about goods, but names software"
        " and technology as well; Sluis follows the regulation. Part of it moved into Annex I on 15 November 2025.",
    ),
)
def semiconductor_equipment_needs_authorisation() -> Condition:
    """Art. 2."""
    return exported("semiconductors")


RULES = (semiconductor_equipment_needs_authorisation,)
PROVISIONS: tuple[AnyProvision, ...] = (
    *RULES,
    *(
        Indexed(
            f"nl-regeling-halfgeleiders.changed_{day.year}",
            NL_MEASURE_SEMICONDUCTORS / f"heading_wijziging_{day.year}",
            Standing(Period(Start.on(day)), seen),
            words,
        )
        for day, seen, words in _LATER
    ),
)
