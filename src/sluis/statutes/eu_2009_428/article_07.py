"""Article 7 of Regulation (EC) No 428/2009: what people carried abroad in person."""

from __future__ import annotations

from sluis.law.rule import Definition
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428.terms import MOVING_PERSONS
from sluis.statutes.standing import SEEN_428, standing_428

PROVISIONS = (
    Definition(
        "eu-2009-428.movement_of_persons",
        EU_2009_428 / "article_7",
        standing_428(SEEN_428),
        Text(
            nl="De verordening gold niet voor diensten of technologie die iemand overdroeg door zelf de grens over te gaan.",
            en="The regulation did not apply to services or technology that somebody transferred by crossing the border in"
            " person.",
        ),
        condition=MOVING_PERSONS,
        reading=Text(
            nl="Een gegevensdrager in de bagage blijft een goed: daarvoor geldt deze uitzondering niet. Sinds 9 september 2021"
            " valt zulke bijstand onder artikel 8 van 2021/821.",
            en="A data carrier in the baggage remains a good, to which this exception does not apply. Since 9 September 2021"
            " such assistance falls under Article 8 of 2021/821.",
        ),
    ),
)
