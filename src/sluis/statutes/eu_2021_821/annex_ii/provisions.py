"""The authorisations of Annex II, and what whoever uses one must do."""

from __future__ import annotations

from sluis.law.rule import Effect, Indexed, NotModelled
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821.annex_ii import duties
from sluis.statutes.eu_2021_821.annex_ii.eu001 import EU001
from sluis.statutes.eu_2021_821.annex_ii.eu002 import EU002
from sluis.statutes.eu_2021_821.annex_ii.eu003 import EU003
from sluis.statutes.eu_2021_821.annex_ii.eu004 import EU004
from sluis.statutes.eu_2021_821.annex_ii.eu005 import EU005
from sluis.statutes.eu_2021_821.annex_ii.eu006 import EU006
from sluis.statutes.eu_2021_821.annex_ii.eu007 import EU007
from sluis.statutes.eu_2021_821.annex_ii.eu008 import EU008
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import exporter
from sluis.statutes.general_terms import in_use
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_POINTER = Indexed(
    "eu-2021-821.general_authorisations",
    EU_2021_821 / "article_12" / "par_1" / "point_d",
    standing_821(SEEN_821_FINAL, "article_9/par_1"),
    Text(
        nl="Verwijst voor de algemene EU-uitvoervergunningen EU001 tot en met EU008 naar bijlage II.",
        en="Points to Annex II for the Union general export authorisations EU001 to EU008.",
    ),
)
_SUSPICION = NotModelled(
    "eu-2021-821.suspicion_under_eu007",
    EU_2021_821 / "annex_ii" / "authorisation_EU007" / "division_3" / "point_2",
    standing_821(SEEN_821_FINAL),
    Text(
        nl="Een lidstaat mag EU007 ook sluiten voor een exporteur die een verboden gebruik of wederuitvoer alleen vermoedt. Een"
        " Nederlandse regel is niet gevonden, maar ook niet uitgesloten.",
        en="A Member State may close EU007 to an exporter who merely suspects a use or re-export that it rules out. No Dutch"
        " rule was found, but none is excluded.",
    ),
    scope=EXPORT & LISTED & in_use("EU007") & exporter.SUSPECTS,
    ceiling=Effect.AUTHORISATION,
)

PROVISIONS = (_POINTER, EU001, EU002, EU003, EU004, EU005, EU006, EU007, EU008, _SUSPICION, *duties.PROVISIONS)
