"""Article 22 of Regulation (EC) No 428/2009: transfers within the Community."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.deadlines import records_of_transfer
from sluis.statutes.duties import APPLY_FOR_TRANSFER, KEEP_RECORDS, MARK_DOCUMENTS
from sluis.statutes.eu_2009_428.terms import LISTED
from sluis.statutes.facts import deal, exporter, item, service
from sluis.statutes.standing import SEEN_428, SEEN_428_BG, standing_428
from sluis.statutes.terms import WITHIN_THE_UNION

ARTICLE_22 = EU_2009_428 / "article_22"


@rule(
    ARTICLE_22 / "par_1",
    Obligation(APPLY_FOR_TRANSFER, Bearer.EXPORTER, trigger=Text(nl="vóór de overbrenging", en="before the transfer")),
    standing_428(SEEN_428_BG, "article_11/par_1"),
    Text(
        nl="Een product van bijlage IV had ook voor overbrenging binnen de Gemeenschap een vergunning nodig. Voor deel 2 kon"
        " dat geen algemene zijn.",
        en="An item listed in Annex IV needed an authorisation for a transfer within the Community as well. For Part 2 it"
        " could not be a general one.",
    ),
)
def annex_iv_items_need_transfer_authorisation() -> Condition:
    """Art. 22(1)."""
    return WITHIN_THE_UNION & item.LISTED_ANNEX_IV


@rule(
    ARTICLE_22 / "par_8",
    Obligation(KEEP_RECORDS, Bearer.EXPORTER, deadline=records_of_transfer(3)),
    standing_428(successor="article_27/par_4"),
    Text(
        nl="Stukken over de overbrenging van een product van bijlage I werden ten minste drie jaar bewaard.",
        en="Documents of a transfer of an item listed in Annex I were kept for at least three years.",
    ),
)
def transfer_records_are_kept() -> Condition:
    """Art. 22(8)."""
    return WITHIN_THE_UNION & LISTED


@rule(
    ARTICLE_22 / "par_10",
    Obligation(MARK_DOCUMENTS, Bearer.EXPORTER, trigger=Text(nl="bij de overbrenging", en="with the transfer")),
    standing_428(successor="article_11/par_9"),
    Text(
        nl="De handelsdocumenten bij de overbrenging van een product van bijlage I vermeldden dat het bij uitvoer gecontroleerd"
        " was.",
        en="The commercial documents of a transfer of an item listed in Annex I stated that it was controlled if exported.",
    ),
)
def documents_of_transfers_are_marked() -> Condition:
    """Art. 22(10)."""
    return WITHIN_THE_UNION & LISTED


def _addressed(par: int, successor: int, words: Text) -> Indexed:
    return Indexed(
        f"eu-2009-428.article_22_par_{par}",
        ARTICLE_22 / f"par_{par}",
        standing_428(SEEN_428_BG if par == 3 else None, f"article_11/par_{successor}"),  # noqa: PLR2004  (the copy breaks off there)
        words,
        addresses=Bearer.MEMBER_STATE,
    )


PROVISIONS = (
    annex_iv_items_need_transfer_authorisation,
    NotModelled(
        "eu-2009-428.onward_export_known",
        ARTICLE_22 / "par_2",
        standing_428(SEEN_428, "article_11/par_2"),
        Text(
            nl="Een lidstaat mocht ook voor een ander product een vergunning eisen, als de ondernemer wist dat het de"
            " Gemeenschap zou verlaten, die uitvoer vergunningplichtig was, en het in de andere lidstaat niet werd be- of"
            " verwerkt.",
            en="A Member State could require an authorisation for another item too, if the operator knew that it would leave"
            " the Community, that export needed an authorisation, and it was not processed or worked in the other Member"
            " State.",
        ),
        scope=(
            WITHIN_THE_UNION
            & ~item.LISTED_ANNEX_IV
            & (LISTED | exporter.INFORMED | item.UNDER_NATIONAL_MEASURE)
            & deal.ONWARD_EXPORT_KNOWN
            & ~service.WORKED_IN_MEMBER_STATE
        ),
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        3,
        3,
        Text(
            nl="De vergunning werd aangevraagd in de lidstaat waaruit het product vertrok.",
            en="The authorisation was applied for in the Member State from which the item was transferred.",
        ),
    ),
    _addressed(
        4,
        4,
        Text(
            nl="Had die lidstaat al met de latere uitvoer ingestemd, dan gaf hij de vergunning meteen.",
            en="Where that Member State had already agreed to the later export, it issued the authorisation at once.",
        ),
    ),
    _addressed(5, 5, Text(nl="De lidstaat meldde een regel volgens lid 2.", en="The Member State notified a rule under (2).")),
    _addressed(
        6,
        6,
        Text(nl="Geen controles aan de binnengrenzen.", en="No controls at the internal frontiers."),
    ),
    _addressed(
        7,
        7,
        Text(
            nl="Overbrenging mocht niet strenger worden beperkt dan uitvoer.",
            en="Transfers could not be restricted more than exports.",
        ),
    ),
    transfer_records_are_kept,
    _addressed(
        9,
        8,
        Text(
            nl="Een lidstaat mocht om extra gegevens vragen over producten van categorie 5, deel 2, buiten bijlage IV.",
            en="A Member State could ask for further information on items of Category 5, Part 2, outside Annex IV.",
        ),
    ),
    documents_of_transfers_are_marked,
)
