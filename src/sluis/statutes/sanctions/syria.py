"""Syria: Regulation (EU) No 36/2012. In 2025 most was lifted; what rests on security stayed."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2012_36
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import UNAUTHORISED, since, unless_allowed

_SEEN = "public-copy-2012-36-2024-09-25"
_SEEN_2012 = "public-copy-2012-509"
_FROM = date(2012, 1, 19)
# Regulation (EU) No 509/2012 inserted Articles 2a and 2b; Regulation (EU) No 697/2013 deleted Annex I, the first list.
_SECOND_LISTS = date(2012, 6, 17)
_FIRST_LIST_UNTIL = date(2013, 7, 24)
_LEFT_IN_2025 = Text(
    nl="Verordening (EU) 2025/1098 schrapte op 29 mei 2025 veel artikelen en bijlagen, maar dit niet. Het besluit van de Raad"
    " eronder liep tot 1 juni 2026; of het is verlengd, is niet vastgesteld. De verordening zelf heeft geen einddatum.",
    en="On 29 May 2025 Regulation (EU) 2025/1098 deleted many articles and annexes, but not this. The Council's decision"
    " beneath it ran until 1 June 2026; whether it was extended was not established. The regulation itself has no end date.",
)


@relieved_by(*relief.SYRIA_ANNEX_IA)
@rule(
    EU_2012_36 / "article_2a" / "par_1" / "point_a",
    UNAUTHORISED,
    since(_SECOND_LISTS, seen=_SEEN_2012),
    Text(
        nl="Producten van bijlage I bis, die voor repressie of voor het maken van zulke producten kunnen dienen, mogen niet"
        " naar Syrië.",
        en="Items of Annex IA, which may serve repression or the making of items that do, may not go to Syria.",
    ),
    reading=_LEFT_IN_2025,
)
def annex_ia_items_to_syria() -> Condition:
    """Art. 2a(1)(a)."""
    return unless_allowed(sanctions.TO["SY"] & sanctions.IN_ANNEX_IA_SYRIA)


@relieved_by(*relief.SYRIA_ANNEX_IX)
@rule(
    EU_2012_36 / "article_2b" / "par_1",
    UNAUTHORISED,
    since(_SECOND_LISTS, seen=_SEEN_2012),
    Text(
        nl="Producten van bijlage IX mogen alleen met voorafgaande vergunning naar Syrië.",
        en="Items of Annex IX may go to Syria with prior authorisation only.",
    ),
    reading=_LEFT_IN_2025,
)
def annex_ix_items_to_syria() -> Condition:
    """Art. 2b(1)."""
    return unless_allowed(sanctions.TO["SY"] & sanctions.IN_ANNEX_IX_SYRIA)


SURVEILLANCE = Provisions(
    "SY",
    EU_2012_36 / "article_4",
    EU_2012_36 / "article_5",
    EU_2012_36 / "article_2" / "par_1",
    since(_FROM),
    since(_FROM, seen=_SEEN),
    since(_FROM, _FIRST_LIST_UNTIL),
)
PROVISIONS = (
    *surveillance_rules(SURVEILLANCE),
    annex_ia_items_to_syria,
    annex_ix_items_to_syria,
)
