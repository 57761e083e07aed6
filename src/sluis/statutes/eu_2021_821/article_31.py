"""Article 31 of Regulation (EU) 2021/821: the hand-over from Regulation (EC) No 428/2009."""

from __future__ import annotations

from sluis.law.rule import Indexed, Transition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts.exporter import APPLICATION_LODGED_ON
from sluis.statutes.standing import RECAST, SEEN_821_FINAL, standing_821

ARTICLE_31 = EU_2021_821 / "article_31"

PROVISIONS = (
    Indexed(
        "eu-2021-821.repeal",
        ARTICLE_31 / "alinea_1",
        standing_821(SEEN_821_FINAL, "article_27"),
        Text(nl="Trekt Verordening (EG) nr. 428/2009 in.", en="Repeals Regulation (EC) No 428/2009."),
    ),
    Transition(
        "eu-2021-821.earlier_applications",
        ARTICLE_31 / "alinea_2",
        standing_821(SEEN_821_FINAL, "article_27"),
        Text(
            nl="Op een vergunningaanvraag van vóór 9 september 2021 blijven de bepalingen van 428/2009 van toepassing.",
            en="An authorisation application made before 9 September 2021 stays under the provisions of 428/2009.",
        ),
        condition=APPLICATION_LODGED_ON.before(RECAST),
        keeps="eu-2009-428",
        what=Text(nl="de behandeling van de vergunningaanvraag", en="the handling of the authorisation application"),
    ),
    Indexed(
        "eu-2021-821.references",
        ARTICLE_31 / "alinea_3",
        standing_821(SEEN_821_FINAL),
        Text(
            nl="Verwijzingen naar 428/2009 gelden als verwijzingen naar deze verordening.",
            en="References to 428/2009 count as references to this regulation.",
        ),
    ),
)
