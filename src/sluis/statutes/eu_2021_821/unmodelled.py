"""Norms of Regulation (EU) 2021/821 that are known but not decided yet, each with the scope that settles it."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.condition import Condition
from sluis.law.rule import Effect, NotModelled, Verified
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import deal, exporter, item
from sluis.statutes.standing import SEEN_821, standing_821
from sluis.statutes.terms import ARTICLE_4_USES, aware_of, informed_of

_ARTICLE_4 = EU_2021_821 / "article_4"


def _norm(
    name: str,
    cites: Citation,
    words: Text,
    scope: Condition,
    ceiling: Effect = Effect.AUTHORISATION,
    seen: tuple[Verified | None, str | None] = (None, None),
) -> NotModelled:
    return NotModelled(f"eu-2021-821.{name}", cites, standing_821(*seen), words, scope=scope, ceiling=ceiling)


PROVISIONS = (
    _norm(
        "informed_of_article_4_use",
        _ARTICLE_4 / "par_1",
        Text(
            nl="Vergunning voor een product buiten de lijst als de autoriteit heeft ingelicht over massavernietigingswapens,"
            " militair eindgebruik onder een wapenembargo, of onderdelen voor illegaal uitgevoerde militaire goederen.",
            en="Authorisation for an unlisted item if the authority has informed of weapons of mass destruction, military"
            " end-use under an arms embargo, or parts for illegally exported military items.",
        ),
        EXPORT & ~LISTED & item.DUAL_USE & informed_of(_ARTICLE_4 / "par_1", *ARTICLE_4_USES),
        seen=(SEEN_821, "article_4/par_1"),
    ),
    _norm(
        "aware_of_article_4_use",
        _ARTICLE_4 / "par_2",
        Text(
            nl="Melding als de exporteur van zo’n gebruik weet.",
            en="Notification if the exporter is aware of such a use.",
        ),
        EXPORT & ~LISTED & item.DUAL_USE & aware_of(_ARTICLE_4 / "par_2", *ARTICLE_4_USES),
        seen=(SEEN_821, "article_4/par_4"),
    ),
    _norm(
        "suspicion_of_article_4_use",
        _ARTICLE_4 / "par_3",
        Text(
            nl="Een lidstaat mag een vergunning eisen bij een vermoeden van zo’n gebruik.",
            en="A Member State may require an authorisation upon suspicion of such a use.",
        ),
        EXPORT & ~LISTED & item.DUAL_USE & exporter.SUSPECTS,
        seen=(SEEN_821, "article_4/par_5"),
    ),
    _norm(
        "brokering",
        EU_2021_821 / "article_6",
        Text(nl="Vergunning voor tussenhandel.", en="Authorisation for brokering services."),
        deal.ACTIVITY.is_("brokering"),
        seen=(None, "article_5"),
    ),
    _norm(
        "transit",
        EU_2021_821 / "article_7",
        Text(nl="Verbod of vergunning voor doorvoer.", en="Prohibition of, or authorisation for, transit."),
        deal.ACTIVITY.is_("transit"),
        Effect.PROHIBITION,
        (None, "article_6"),
    ),
    _norm(
        "technical_assistance",
        EU_2021_821 / "article_8",
        Text(nl="Vergunning voor technische bijstand.", en="Authorisation for technical assistance."),
        deal.ACTIVITY.is_("technical_assistance"),
    ),
    _norm(
        "national_measure",
        EU_2021_821 / "article_9",
        Text(
            nl="Een lidstaat mag producten buiten de lijst verbieden of vergunningplichtig maken voor de openbare veiligheid"
            " of de mensenrechten. Nederland deed dat onder meer voor halfgeleidertechnologie.",
            en="A Member State may prohibit unlisted items or make them subject to authorisation for public security or human"
            " rights. The Netherlands did so for semiconductor technology, among others.",
        ),
        EXPORT & ~LISTED & item.UNDER_NATIONAL_MEASURE,
        Effect.PROHIBITION,
        (None, "article_8/par_1"),
    ),
    _norm(
        "other_member_states_list",
        EU_2021_821 / "article_10" / "par_1",
        Text(
            nl="Vergunning voor een product van de nationale lijst van een andere lidstaat, als de autoriteit heeft ingelicht.",
            en="Authorisation for an item on another Member State's national list, if the authority has informed.",
        ),
        EXPORT & ~LISTED & exporter.INFORMED & exporter.INFORMED_OF_PUBLIC_SECURITY_USE,
    ),
)
