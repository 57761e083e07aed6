"""Article 3 of the Strategic Goods Decree: the authority, and the report of a changed destination."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_BSG
from sluis.statutes.duties import REPORT_CHANGED_DESTINATION
from sluis.statutes.facts import deal, dutch, exporter
from sluis.statutes.nl.terms import GOODS, UNDER_DUTCH_LAW, standing_bsg, standing_bsg_old

ARTICLE_3 = NL_BSG / "article_3"
AS_SOON_AS_LIKELY = Text(nl="zodra dat aannemelijk is", en="as soon as that is likely")
_ARTICLE_4 = ("article_4_informed", "article_4_notified")


def other_destination_after(*decisions: str) -> Condition:
    """The Minister decided on one of these grounds, and the item is likely to go elsewhere."""
    told = exporter.INFORMED | exporter.AWARE
    activity = deal.ACTIVITY.is_in(("export", "re_export"))
    return UNDER_DUTCH_LAW & activity & told & dutch.DECISION.is_in(decisions) & dutch.OTHER_DESTINATION_LIKELY


@rule(
    ARTICLE_3 / "par_2",
    Obligation(REPORT_CHANGED_DESTINATION, Bearer.EXPORTER, trigger=AS_SOON_AS_LIKELY),
    standing_bsg(),
    Text(
        nl="Wie een beschikking op grond van artikel 4, lid 1 of 2, van de verordening heeft gekregen, meldt het de minister"
        " zodra aannemelijk is dat de goederen een andere bestemming krijgen dan daarin staat, met de reden.",
        en="Whoever has received a decision under Article 4(1) or (2) of the regulation tells the Minister as soon as it is"
        " likely that the goods will get another destination than the decision names, with the reason.",
    ),
)
def changed_destination_is_reported() -> Condition:
    """Art. 3(2), since the recast."""
    return other_destination_after(*_ARTICLE_4) & GOODS


@rule(
    ARTICLE_3 / "par_2",
    Obligation(REPORT_CHANGED_DESTINATION, Bearer.EXPORTER, trigger=AS_SOON_AS_LIKELY),
    standing_bsg_old(),
    Text(
        nl="Wie een beschikking op grond van artikel 4, leden 1 tot en met 4, van Verordening (EG) nr. 428/2009 had gekregen,"
        " meldde een andere bestemming met de reden.",
        en="Whoever had received a decision under Article 4(1) to (4) of Regulation (EC) No 428/2009 reported another"
        " destination with the reason.",
    ),
)
def changed_destination_was_reported() -> Condition:
    """Art. 3(2), before the recast."""
    return other_destination_after(*_ARTICLE_4) & GOODS


@rule(
    ARTICLE_3 / "par_2",
    Obligation(REPORT_CHANGED_DESTINATION, Bearer.EXPORTER, Strength.SHOULD, AS_SOON_AS_LIKELY),
    standing_bsg(),
    Text(
        nl="Na een beschikking op grond van artikel 5 (cybersurveillance) is het verstandig een andere bestemming te melden. De"
        " plicht noemt die beschikking niet.",
        en="After a decision under Article 5 (cyber-surveillance) it is wise to report another destination. The duty does not"
        " name that decision.",
    ),
)
def changed_destination_after_article_5_is_better_reported() -> Condition:
    """Art. 3(2) leaves out decisions under Article 5."""
    return other_destination_after("article_5")


PROVISIONS = (
    Indexed(
        "nl-besluit-strategische-goederen.article_3_par_1",
        ARTICLE_3 / "par_1",
        standing_bsg(),
        Text(
            nl="De minister van Buitenlandse Zaken is de bevoegde autoriteit voor goederen, ook voor artikel 5, leden 1 en 2,"
            " van de verordening.",
            en="The Minister of Foreign Affairs is the competent authority for goods, also for Article 5(1) and (2) of the"
            " regulation.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    changed_destination_is_reported,
    changed_destination_was_reported,
    changed_destination_after_article_5_is_better_reported,
)
