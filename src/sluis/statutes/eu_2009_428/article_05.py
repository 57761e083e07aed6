"""Article 5 of Regulation (EC) No 428/2009: brokering services, for weapons of mass destruction only."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import APPLY_FOR_BROKERING, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2009_428.terms import BROKERING, LISTED
from sluis.statutes.facts import deal, exporter, item
from sluis.statutes.standing import SEEN_428_BY_ARTICLE, standing_428
from sluis.statutes.terms import aware_of, informed_of

ARTICLE_5 = EU_2009_428 / "article_5"
_PAR_1 = ARTICLE_5 / "par_1"


@rule(
    _PAR_1,
    Obligation(
        APPLY_FOR_BROKERING,
        Bearer.BROKER,
        trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the broker"),
    ),
    standing_428(SEEN_428_BY_ARTICLE, "article_6/par_1"),
    Text(
        nl="Tussenhandel in een product van bijlage I had een vergunning nodig als de autoriteit de tussenhandelaar had"
        " ingelicht over massavernietigingswapens of raketten daarvoor.",
        en="Brokering an item listed in Annex I needed an authorisation if the authority had informed the broker of weapons of"
        " mass destruction or missiles for them.",
    ),
    reading=Text(
        nl="Het verwees alleen naar artikel 4, lid 1, van 428/2009; militair eindgebruik stond in lid 2.",
        en="It pointed to Article 4(1) of 428/2009 only; military end-use stood in paragraph 2.",
    ),
)
def informed_broker_needs_authorisation() -> Condition:
    """Art. 5(1), first sentence."""
    return BROKERING & LISTED & informed_of(_PAR_1, "weapons_of_mass_destruction")


def _must_notify() -> Condition:
    return BROKERING & LISTED & aware_of(_PAR_1, "weapons_of_mass_destruction")


@rule(
    _PAR_1,
    Obligation(NOTIFY_AUTHORITY, Bearer.BROKER),
    standing_428(SEEN_428_BY_ARTICLE, "article_6/par_2"),
    Text(
        nl="Een tussenhandelaar die van zo’n gebruik wist, meldde dat; de autoriteit besloot.",
        en="A broker who was aware of such a use notified; the authority decided.",
    ),
)
def aware_broker_notifies() -> Condition:
    """Art. 5(1), second sentence."""
    return _must_notify()


@rule(
    _PAR_1,
    Obligation(WAIT_FOR_DECISION, Bearer.BROKER, Strength.SHOULD),
    standing_428(SEEN_428_BY_ARTICLE, "article_6/par_2"),
    Text(
        nl="Na de melding wachtte de tussenhandelaar op het besluit. Dat is praktijk.",
        en="After notifying, the broker waited for the decision. That is practice.",
    ),
)
def notifying_broker_waits() -> Condition:
    """Art. 5(1): no standstill was written."""
    return _must_notify()


PROVISIONS = (
    informed_broker_needs_authorisation,
    aware_broker_notifies,
    notifying_broker_waits,
    NotModelled(
        "eu-2009-428.brokering_of_other_items",
        ARTICLE_5 / "par_2",
        standing_428(SEEN_428_BY_ARTICLE, "article_6/par_3"),
        Text(
            nl="Een lidstaat mocht lid 1 ook laten gelden voor producten buiten de lijst, en voor militair eindgebruik onder"
            " een wapenembargo. Nederland deed dat vanaf 1 januari 2012 in artikel 4, leden 3 tot en met 5, van de Wet"
            " strategische diensten; wat een andere lidstaat deed, beslist Sluis niet.",
            en="A Member State could extend paragraph 1 to unlisted items, and to military end-use under an arms embargo. From"
            " 1 January 2012 the Netherlands did so in Article 4(3) to (5) of the Strategic Services Act; what another Member"
            " State did, Sluis does not decide.",
        ),
        scope=BROKERING & (LISTED | item.DUAL_USE) & (exporter.INFORMED | exporter.AWARE) & ~deal.EXPORTER_COUNTRY.is_("NL"),
        ceiling=Effect.AUTHORISATION,
    ),
    NotModelled(
        "eu-2009-428.brokering_upon_suspicion",
        ARTICLE_5 / "par_3",
        standing_428(SEEN_428_BY_ARTICLE, "article_6/par_4"),
        Text(
            nl="Een lidstaat mocht een vergunning eisen als de tussenhandelaar zo’n gebruik vermoedde.",
            en="A Member State could require an authorisation if the broker had grounds for suspecting such a use.",
        ),
        scope=BROKERING & (LISTED | item.DUAL_USE) & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    Indexed(
        "eu-2009-428.article_5_par_4",
        ARTICLE_5 / "par_4",
        standing_428(SEEN_428_BY_ARTICLE, "article_6/par_5"),
        Text(
            nl="De lidstaat meldde zulke maatregelen zoals artikel 8, leden 2 tot en met 4, het regelde.",
            en="The Member State notified such measures as Article 8(2) to (4) provided.",
        ),
        addresses=Bearer.MEMBER_STATE,
    ),
)
