"""Article 6 of Regulation (EC) No 428/2009: transit. Nothing was forbidden before an authority said so."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import APPLY_FOR_TRANSIT, CONSULT_AUTHORITY, STOP_TRANSIT
from sluis.statutes.eu_2009_428.terms import LISTED, TRANSIT
from sluis.statutes.facts import service
from sluis.statutes.standing import standing_428
from sluis.statutes.terms import aware_of, informed_of

ARTICLE_6 = EU_2009_428 / "article_6"
_UPON_DECISION = Text(nl="na het besluit van de autoriteit", en="upon the decision of the authority")


@rule(
    ARTICLE_6 / "par_1",
    Obligation(STOP_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_428(successor="article_7/par_1"),
    Text(
        nl="De autoriteit kon de doorvoer van niet-communautaire producten van bijlage I verbieden als zij bestemd waren of"
        " konden zijn voor massavernietigingswapens of raketten daarvoor.",
        en="The authority could prohibit the transit of non-Community items listed in Annex I if they were or might be intended"
        " for weapons of mass destruction or missiles for them.",
    ),
)
def prohibited_transit_stops() -> Condition:
    """Art. 6(1)."""
    return TRANSIT & LISTED & service.TRANSIT_PROHIBITED


@rule(
    ARTICLE_6 / "par_2",
    Obligation(APPLY_FOR_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_428(successor="article_7/par_2"),
    Text(
        nl="Een lidstaat kon regelen dat de autoriteit, voordat zij verbood, in een bepaald geval een vergunning eiste.",
        en="A Member State could provide that the authority, before prohibiting, required an authorisation in an individual"
        " case.",
    ),
)
def imposed_transit_authorisation() -> Condition:
    """Art. 6(2): before prohibiting."""
    return TRANSIT & LISTED & service.TRANSIT_AUTHORISATION_IMPOSED & ~service.TRANSIT_PROHIBITED


@rule(
    ARTICLE_6 / "par_1",
    Obligation(CONSULT_AUTHORITY, Bearer.CARRIER, Strength.SHOULD),
    standing_428(successor="article_7/par_1"),
    Text(
        nl="Wie van zo’n gebruik wist, deed er goed aan eerst te overleggen. De bepaling schreef dat niet voor.",
        en="Whoever knew of such a use was wise to consult first. The provision did not prescribe it.",
    ),
)
def authority_is_consulted_on_transit() -> Condition:
    """Art. 6(1): the power existed before the decision."""
    cites, use = ARTICLE_6 / "par_1", "weapons_of_mass_destruction"
    return TRANSIT & LISTED & (informed_of(cites, use) | aware_of(cites, use))


PROVISIONS = (
    prohibited_transit_stops,
    imposed_transit_authorisation,
    authority_is_consulted_on_transit,
    NotModelled(
        "eu-2009-428.transit_of_unlisted_items",
        ARTICLE_6 / "par_3",
        standing_428(successor="article_7/par_3"),
        Text(
            nl="Een lidstaat mocht lid 1 ook laten gelden voor producten buiten de lijst, en voor militair eindgebruik onder"
            " een wapenembargo.",
            en="A Member State could extend paragraph 1 to unlisted items, and to military end-use under an arms embargo.",
        ),
        scope=TRANSIT & ~LISTED & (service.TRANSIT_PROHIBITED | service.TRANSIT_AUTHORISATION_IMPOSED),
        ceiling=Effect.PROHIBITION,
    ),
    Indexed(
        "eu-2009-428.article_6_par_4",
        ARTICLE_6 / "par_4",
        standing_428(successor="article_7/par_4"),
        Text(
            nl="De lidstaat meldde zulke maatregelen zoals artikel 8, leden 2 tot en met 4, het regelde.",
            en="The Member State notified such measures as Article 8(2) to (4) provided.",
        ),
        addresses=Bearer.MEMBER_STATE,
    ),
)
