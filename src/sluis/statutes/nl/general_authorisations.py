"""Dutch national general export authorisations: known of. They can only give; an answer that they could change says so."""

from __future__ import annotations

from datetime import date

from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import item

_ARTICLE_12 = EU_2021_821 / "article_12" / "par_6"

PROVISIONS = (
    NotModelled(
        "nl.general_authorisations_listed",
        _ARTICLE_12,
        Standing(Period(Start.not_after(date(2026, 11, 22)))),
        Text(
            nl="De nationale algemene vergunningen NL002 (producten van bijlage I) en NL010 (informatiebeveiliging) kunnen"
            " een eigen vergunning overbodig maken. Voor welke producten, bestemmingen en voorwaarden is niet nagegaan:"
            " kijk bij de CDIU. Voor producten van afdeling I van bijlage II gelden zij nooit.",
            en="The national general authorisations NL002 (items of Annex I) and NL010 (information security) may make an"
            " authorisation of your own unnecessary. For which items, destinations and conditions has not been checked:"
            " ask CDIU. They never cover items of Section I of Annex II.",
        ),
        scope=EXPORT & LISTED,
        ceiling=Effect.NONE,
    ),
    NotModelled(
        "nl.general_authorisation_nl900",
        _ARTICLE_12,
        Standing(Period(Start.on(date(2024, 12, 1)))),
        Text(
            nl="De nationale algemene vergunning NL900 dekt de meeste producten van de Nederlandse maatregel van 2024 naar"
            " een aantal landen. De lijst van landen en voorwaarden is niet nagegaan.",
            en="The national general authorisation NL900 covers most items of the Dutch measure of 2024 to a number of"
            " countries. The list of countries and conditions has not been checked.",
        ),
        scope=EXPORT & ~LISTED & item.UNDER_NATIONAL_MEASURE,
        ceiling=Effect.NONE,
    ),
)
