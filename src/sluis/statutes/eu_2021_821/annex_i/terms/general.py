"""The general notes at the head of the list, as terms of the entries on software (D) and technology (E).

An entry on technology of categories 1 to 9 takes its condition `.unless(RELEASED_TECHNOLOGY)`; 1E002.e, 1E002.f, 8E002.a and
8E002.b take `.unless(FREE_INFORMATION)`. An entry on software takes `.unless(RELEASED_SOFTWARE)`; in category 5, part 2, only
`.unless(PUBLIC_SOFTWARE)`.
"""

from __future__ import annotations

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.general_facts import (
    BASIC_RESEARCH,
    MINIMUM_FOR_PATENT,
    MINIMUM_FOR_USE,
    MINIMUM_OBJECT_CODE,
    MINIMUM_RELEASES_REQUIRED,
    PUBLIC_DOMAIN,
    REQUIRED,
    SERVED_GOODS_FREE,
    SERVED_ITEMS_AUTHORISED,
    SOFTWARE_NOTE,
    SOLD_RETAIL,
    TECHNOLOGY_NOTE,
    USER_INSTALLED,
)

FREE_INFORMATION = Defined(
    Text(
        nl="voor iedereen beschikbaar, fundamenteel onderzoek of een octrooiaanvraag",
        en="public domain, basic scientific research or a patent application",
    ),
    TECHNOLOGY_NOTE / "alinea_4",
    any_of(PUBLIC_DOMAIN, BASIC_RESEARCH, MINIMUM_FOR_PATENT),
)
"""Information that no entry on technology controls."""

MINIMUM_TECHNOLOGY = Defined(
    Text(
        nl="het minimum voor goederen die vrij zijn of waarvan de uitvoer is toegestaan",
        en="the minimum for goods that are not controlled or whose export has been authorised",
    ),
    TECHNOLOGY_NOTE / "alinea_3",
    MINIMUM_FOR_USE & (SERVED_ITEMS_AUTHORISED | (SERVED_GOODS_FREE & (~REQUIRED | MINIMUM_RELEASES_REQUIRED))),
)
"""Technology that is required for listed goods stays listed also where it serves free goods; whether its minimum for these does
too, is open. The minimum does not release 1E002.e, 1E002.f, 8E002.a and 8E002.b."""

RELEASED_TECHNOLOGY = MINIMUM_TECHNOLOGY | FREE_INFORMATION

RETAIL_SOFTWARE = Defined(
    Text(nl="algemeen verkrijgbaar voor het publiek", en="generally available to the public"),
    SOFTWARE_NOTE / "point_a",
    SOLD_RETAIL & USER_INSTALLED,
)
PUBLIC_SOFTWARE = Defined(
    Text(nl="voor iedereen beschikbaar", en="in the public domain"),
    SOFTWARE_NOTE / "point_b",
    PUBLIC_DOMAIN,
)
MINIMUM_SOFTWARE = Defined(
    Text(
        nl="het minimum aan objectcode voor producten waarvan de uitvoer is toegestaan",
        en="the minimum object code for items whose export has been authorised",
    ),
    SOFTWARE_NOTE / "point_c",
    MINIMUM_OBJECT_CODE & SERVED_ITEMS_AUTHORISED,
)
RELEASED_SOFTWARE = any_of(RETAIL_SOFTWARE, PUBLIC_SOFTWARE, MINIMUM_SOFTWARE)
"""Points a and c do not release software of category 5, part 2."""
