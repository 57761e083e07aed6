"""Article 6 of Regulation (EU) 2021/821: brokering services."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_BROKERING, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2021_821.terms import BROKERING, LISTED
from sluis.statutes.facts import deal, exporter, item
from sluis.statutes.standing import SEEN_821_FR, standing_821
from sluis.statutes.terms import aware_of_article_4, informed_of_article_4

ARTICLE_6 = EU_2021_821 / "article_6"
_READING = Text(
    nl="Alleen het gebruik van artikel 4, lid 1, telt. Repressie en schendingen van mensenrechten (artikel 5) noemt dit artikel"
    " niet.",
    en="Only the uses of Article 4(1) count. This article does not name repression and violations of human rights (Article 5).",
)


@rule(
    ARTICLE_6 / "par_1",
    Obligation(
        APPLY_FOR_BROKERING,
        Bearer.BROKER,
        trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the broker"),
    ),
    standing_821(SEEN_821_FR, "article_5/par_1"),
    Text(
        nl="Tussenhandel in een product van bijlage I heeft een vergunning nodig als de autoriteit de tussenhandelaar heeft"
        " laten weten dat het bestemd is of kan zijn voor een gebruik van artikel 4, lid 1.",
        en="Brokering an item listed in Annex I needs an authorisation if the authority has informed the broker that it is or"
        " may be intended for a use of Article 4(1).",
    ),
    reading=_READING,
)
def informed_broker_needs_authorisation() -> Condition:
    """Art. 6(1)."""
    return BROKERING & LISTED & informed_of_article_4(ARTICLE_6 / "par_1")


def _must_notify() -> Condition:
    return BROKERING & LISTED & aware_of_article_4(ARTICLE_6 / "par_2")


@rule(
    ARTICLE_6 / "par_2",
    Obligation(
        NOTIFY_AUTHORITY,
        Bearer.BROKER,
        trigger=Text(nl="zodra de tussenhandelaar het weet", en="as soon as the broker is aware of it"),
    ),
    standing_821(SEEN_821_FR, "article_5/par_1"),
    Text(
        nl="Een tussenhandelaar die weet dat een product van bijlage I voor zo’n gebruik is bestemd, meldt dat aan de"
        " autoriteit; die besluit of een vergunning nodig is.",
        en="A broker who is aware that an item listed in Annex I is intended for such a use notifies the authority, which"
        " decides whether an authorisation is needed.",
    ),
    reading=_READING,
)
def aware_broker_notifies() -> Condition:
    """Art. 6(2)."""
    return _must_notify()


@rule(
    ARTICLE_6 / "par_2",
    Obligation(WAIT_FOR_DECISION, Bearer.BROKER, Strength.SHOULD),
    standing_821(SEEN_821_FR, "article_5/par_1"),
    Text(
        nl="Na de melding wacht de tussenhandelaar op het besluit. Dat is praktijk.",
        en="After notifying, the broker waits for the decision. That is practice.",
    ),
)
def notifying_broker_waits() -> Condition:
    """Art. 6(2): no standstill is written."""
    return _must_notify()


PROVISIONS = (
    informed_broker_needs_authorisation,
    aware_broker_notifies,
    notifying_broker_waits,
    NotModelled(
        "eu-2021-821.brokering_of_unlisted_items",
        ARTICLE_6 / "par_3",
        standing_821(SEEN_821_FR, "article_5/par_2"),
        Text(
            nl="Een lidstaat mag lid 1 ook laten gelden voor producten buiten de lijst. Nederland deed dat in artikel 4,"
            " leden 3 tot en met 5, van de Wet strategische diensten; wat een andere lidstaat deed, beslist Sluis niet.",
            en="A Member State may extend paragraph 1 to unlisted items. The Netherlands did so in Article 4(3) to (5) of the"
            " Strategic Services Act; what another Member State did, Sluis does not decide.",
        ),
        scope=BROKERING & ~LISTED & item.DUAL_USE & (exporter.INFORMED | exporter.AWARE) & ~deal.EXPORTER_COUNTRY.is_("NL"),
        ceiling=Effect.AUTHORISATION,
    ),
    NotModelled(
        "eu-2021-821.brokering_upon_suspicion",
        ARTICLE_6 / "par_4",
        standing_821(SEEN_821_FR, "article_5/par_3"),
        Text(
            nl="Een lidstaat mag een vergunning eisen als de tussenhandelaar zo’n gebruik vermoedt.",
            en="A Member State may require an authorisation if the broker has grounds for suspecting such a use.",
        ),
        scope=BROKERING & (LISTED | item.DUAL_USE) & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    Indexed(
        "eu-2021-821.article_6_par_5",
        ARTICLE_6 / "par_5",
        standing_821(SEEN_821_FR, "article_5/par_4"),
        Text(
            nl="De lidstaat meldt zulke nationale maatregelen zoals artikel 9, leden 2 tot en met 4, het regelt.",
            en="The Member State notifies such national measures as Article 9(2) to (4) provides.",
        ),
        addresses=Bearer.MEMBER_STATE,
    ),
)
