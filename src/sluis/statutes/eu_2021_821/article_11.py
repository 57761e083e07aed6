"""Article 11 of Regulation (EU) 2021/821: transfers within the Union."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_TRANSFER, MARK_DOCUMENTS
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import deal, exporter, item, service
from sluis.statutes.standing import SEEN_821_DE, SEEN_821_FINAL, standing_821
from sluis.statutes.terms import WITHIN_THE_UNION

ARTICLE_11 = EU_2021_821 / "article_11"


@rule(
    ARTICLE_11 / "par_1",
    Obligation(
        APPLY_FOR_TRANSFER,
        Bearer.EXPORTER,
        trigger=Text(nl="vóór de overbrenging", en="before the transfer"),
    ),
    standing_821(SEEN_821_DE, "article_22/par_1"),
    Text(
        nl="Een product van bijlage IV heeft ook voor overbrenging binnen de Unie een vergunning nodig. Voor deel 2 van die"
        " bijlage kan dat geen algemene vergunning zijn.",
        en="An item listed in Annex IV needs an authorisation for a transfer within the Union as well. For Part 2 of that"
        " annex it cannot be a general one.",
    ),
)
def annex_iv_items_need_transfer_authorisation() -> Condition:
    """Art. 11(1)."""
    return WITHIN_THE_UNION & item.LISTED_ANNEX_IV


@rule(
    ARTICLE_11 / "par_9",
    Obligation(
        MARK_DOCUMENTS,
        Bearer.EXPORTER,
        trigger=Text(nl="bij de overbrenging", en="with the transfer"),
    ),
    standing_821(predecessor="article_22/par_10"),
    Text(
        nl="Bij overbrenging van een product van bijlage I binnen de Unie vermelden de handelsdocumenten dat het bij uitvoer"
        " gecontroleerd is.",
        en="With a transfer of an item listed in Annex I within the Union, the commercial documents state that it is controlled"
        " if exported.",
    ),
)
def documents_of_transfers_are_marked() -> Condition:
    """Art. 11(9)."""
    return WITHIN_THE_UNION & LISTED


def _addressed(par: int, words: Text) -> Indexed:
    return Indexed(
        f"eu-2021-821.article_11_par_{par}",
        ARTICLE_11 / f"par_{par}",
        standing_821(SEEN_821_DE if par <= 5 else None, "article_22"),  # noqa: PLR2004  (the copy breaks off there)
        words,
        addresses=Bearer.MEMBER_STATE,
    )


PROVISIONS = (
    annex_iv_items_need_transfer_authorisation,
    NotModelled(
        "eu-2021-821.onward_export_known",
        ARTICLE_11 / "par_2",
        standing_821(SEEN_821_FINAL, "article_22/par_2"),
        Text(
            nl="Een lidstaat mag ook voor een ander product een vergunning eisen, als bekend is dat het de Unie zal verlaten,"
            " die uitvoer vergunningplichtig is, en het in de andere lidstaat niet wordt be- of verwerkt. Voor goederen doet"
            " Nederland dat alleen bij besluit (artikel 4a, lid 2, van het Besluit strategische goederen); voor programmatuur"
            " en technologie is het open.",
            en="A Member State may require an authorisation for another item too, if it is known that the item will leave the"
            " Union, that export needs an authorisation, and it is not processed or worked in the other Member State. For"
            " goods the Netherlands does so by decision only (Article 4a(2) of the Strategic Goods Decree); for software and"
            " technology it is open.",
        ),
        scope=(
            WITHIN_THE_UNION
            & ~item.LISTED_ANNEX_IV
            & (LISTED | exporter.INFORMED | item.UNDER_NATIONAL_MEASURE)
            & deal.ONWARD_EXPORT_KNOWN
            & ~service.WORKED_IN_MEMBER_STATE
            & ~(deal.EXPORTER_COUNTRY.is_("NL") & deal.MODE.is_in(("physical", "hand_carried")))
        ),
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        3,
        Text(
            nl="De vergunning wordt aangevraagd in de lidstaat waaruit het product vertrekt.",
            en="The authorisation is applied for in the Member State from which the item is transferred.",
        ),
    ),
    _addressed(
        4,
        Text(
            nl="Heeft die lidstaat al met de latere uitvoer ingestemd, dan geeft hij de vergunning meteen, tenzij er wezenlijk"
            " iets is veranderd.",
            en="Where that Member State already agreed to the later export, it issues the authorisation at once, unless"
            " circumstances have changed substantially.",
        ),
    ),
    _addressed(
        5,
        Text(
            nl="Een lidstaat met een regel volgens lid 2 meldt die; de Commissie maakt hem bekend.",
            en="A Member State with a rule under paragraph 2 notifies it; the Commission publishes it.",
        ),
    ),
    _addressed(
        6,
        Text(
            nl="Controle gebeurt niet aan de binnengrenzen, maar als gewone controle in de hele Unie.",
            en="Controls do not take place at the internal frontiers, but as normal controls throughout the Union.",
        ),
    ),
    _addressed(
        7,
        Text(
            nl="Overbrenging naar een andere lidstaat mag niet strenger worden beperkt dan uitvoer naar een derde land.",
            en="Transfers to another Member State may not be restricted more than exports to a third country.",
        ),
    ),
    _addressed(
        8,
        Text(
            nl="Een lidstaat mag om extra gegevens vragen over producten van categorie 5, deel 2, buiten bijlage IV.",
            en="A Member State may ask for further information on items of Category 5, Part 2, outside Annex IV.",
        ),
    ),
    documents_of_transfers_are_marked,
)
