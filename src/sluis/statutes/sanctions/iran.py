"""Iran: Regulation (EU) No 359/2011 (human rights) and Regulation (EU) No 267/2012 (nuclear programme)."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2011_359, EU_2012_267
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, since, unless_allowed

_SEEN = "public-copy-2011-359-2026-03-16"
# Regulation (EU) No 264/2012 inserted Articles 1a to 1c, and entered into force on the day that it was published.
_FROM = date(2012, 3, 24)


_ARTICLE_2 = EU_2012_267 / "article_2" / "par_1"
_ANYWHERE = Text(
    nl="Het verbod treft ook Iraanse personen en bedrijven buiten Iran. Sluis herkent hen niet aan hun land; ga dat zelf na.",
    en="The prohibition also reaches Iranian persons and companies outside Iran. Sluis does not know them by their country;"
    " check that yourself.",
)


def _sent_to_iran() -> Condition:
    listed = LISTED & ~sanctions.IN_PART_A_IRAN
    return unless_allowed(sanctions.TO["IR"] & (listed | sanctions.IN_ANNEX_II_IRAN))


@rule(
    _ARTICLE_2,
    UNAUTHORISED,
    since(_FROM, date(2016, 1, 16), seen="uk-adopted-2012-267"),
    Text(
        nl="Producten van bijlage I bij Verordening (EG) nr. 428/2009, behalve die van deel A van de eigen bijlage I, en de"
        " goederen van bijlage II mogen niet naar Iran.",
        en="Items listed in Annex I to Regulation (EC) No 428/2009, except those of Part A of the regulation's own Annex I, and"
        " the goods of Annex II may not go to Iran.",
    ),
    reading=Text(
        nl="Tot 24 maart 2012 stond dit in Verordening (EU) nr. 961/2010; die kent Sluis niet. Van 16 januari 2016 tot"
        " 30 september 2025 golden artikelen 2 bis en volgende met andere lijsten; ook die kent Sluis niet. " + _ANYWHERE.nl,
        en="Until 24 March 2012 this stood in Regulation (EU) No 961/2010, which Sluis does not know. From 16 January 2016"
        " until 30 September 2025 Articles 2a and following applied, with other lists, which Sluis does not know either. "
        + _ANYWHERE.en,
    ),
)
def dual_use_items_to_iran_until_2016() -> Condition:
    """Art. 2(1) until the nuclear agreement was implemented."""
    return _sent_to_iran()


@relieved_by(*relief.IRAN_DUAL_USE)
@rule(
    _ARTICLE_2,
    UNAUTHORISED,
    since(date(2025, 9, 30), seen="nicola-bernard-iran-2025"),
    Text(
        nl="Producten van bijlage I bij Verordening (EU) 2021/821, behalve die van deel A van de eigen bijlage I, en de"
        " goederen van bijlage II mogen niet naar Iran. Dat geldt opnieuw sinds 30 september 2025.",
        en="Items listed in Annex I to Regulation (EU) 2021/821, except those of Part A of the regulation's own Annex I, and"
        " the goods of Annex II may not go to Iran. This applies again since 30 September 2025.",
    ),
    reading=Text(nl=f"{UNTIL_AUTHORISED.nl} {_ANYWHERE.nl}", en=f"{UNTIL_AUTHORISED.en} {_ANYWHERE.en}"),
)
def dual_use_items_to_iran() -> Condition:
    """Art. 2(1), reintroduced by Regulation (EU) 2025/1975."""
    return _sent_to_iran()


SURVEILLANCE = Provisions(
    "IR",
    EU_2011_359 / "article_1b",
    EU_2011_359 / "article_1c",
    EU_2011_359 / "article_1a",
    since(_FROM),
    since(_FROM, seen=_SEEN),
    since(_FROM, seen=_SEEN),
)
PROVISIONS = (
    *surveillance_rules(SURVEILLANCE),
    dual_use_items_to_iran_until_2016,
    dual_use_items_to_iran,
)
