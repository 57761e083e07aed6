"""Dutch national general export authorisations: known of. They can only give; an answer that they could change says so."""

from __future__ import annotations

from datetime import date

from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import dutch, item
from sluis.statutes.nl.measures import emerging_technology
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW

_ARTICLE_12 = EU_2021_821 / "article_12" / "par_6"
_SEEN_ON = date(2026, 11, 22)
# The letter to parliament is of this day; the day on which the withdrawal took effect was not seen.
_WITHDRAWN = date(2025, 4, 7)

PROVISIONS = (
    NotModelled(
        "nl.general_authorisation_nl002",
        _ARTICLE_12,
        Standing(Period(Start.on(date(2009, 12, 1)), _WITHDRAWN), Verified("public-copy-nl002", _SEEN_ON)),
        Text(
            nl="De nationale algemene vergunning NL002 dekte een korte lijst van bijlage I (categorieën 1 tot en met 4) naar"
            " de meeste landen, na registratie bij de CDIU, en niet voor massavernietigingswapens of militair eindgebruik."
            " Zij is in april 2025 ingetrokken. Of zij dit product dekte, beslist Sluis niet.",
            en="The national general authorisation NL002 covered a short list of Annex I (categories 1 to 4) to most"
            " countries, after registration with CDIU, and not for weapons of mass destruction or military end-use. It was"
            " withdrawn in April 2025. Sluis does not decide whether it covered this item.",
        ),
        scope=UNDER_DUTCH_LAW & EXPORT & LISTED,
        ceiling=Effect.NONE,
    ),
    NotModelled(
        "nl.general_authorisations_listed",
        _ARTICLE_12,
        Standing(Period(Start.not_after(_SEEN_ON)), Verified("nl-kamerstuk-22054-458", _SEEN_ON)),
        Text(
            nl="De nationale algemene vergunning NL010 (informatiebeveiliging) kan een eigen vergunning overbodig maken,"
            " sinds april 2025 niet naar Israël. Voor welke producten, bestemmingen en voorwaarden is niet nagegaan: kijk bij"
            " de CDIU. Voor producten van afdeling I van bijlage II geldt zij nooit.",
            en="The national general authorisation NL010 (information security) may make an authorisation of your own"
            " unnecessary, since April 2025 not to Israel. For which items, destinations and conditions has not been checked:"
            " ask CDIU. It never covers items of Section I of Annex II.",
        ),
        scope=UNDER_DUTCH_LAW & EXPORT & LISTED,
        ceiling=Effect.NONE,
    ),
    NotModelled(
        "nl.general_authorisation_nl900",
        _ARTICLE_12,
        Standing(emerging_technology.APPLIES, Verified("baker-mckenzie-2024-nl", _SEEN_ON)),
        Text(
            nl="De nationale algemene vergunning NL900 dekt de meeste producten van de Nederlandse maatregel van 2024 naar"
            " een aantal landen. De lijst van landen en voorwaarden is niet nagegaan.",
            en="The national general authorisation NL900 covers most items of the Dutch measure of 2024 to a number of"
            " countries. The list of countries and conditions has not been checked.",
        ),
        scope=UNDER_DUTCH_LAW
        & EXPORT
        & ~LISTED
        & item.UNDER_NATIONAL_MEASURE
        & dutch.NATIONAL_MEASURE.is_("emerging_technology"),
        ceiling=Effect.NONE,
    ),
)
