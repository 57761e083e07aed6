"""The law, encoded: article by article, each with its citation and its dates."""

from __future__ import annotations

from sluis.law.statute import Constraint, Law
from sluis.law.text import Text
from sluis.statutes import eu_2000_1334, eu_2009_428, eu_2021_821, foreign, nl, sanctions
from sluis.statutes.eu_2021_821 import annex_i
from sluis.statutes.facts import ALL_FACTS, deal, dutch, exporter, general_use, item, service

# That Annex I lists dual-use items only is no constraint here: "not dual-use" would then prove "not listed", and an item
# that nobody classified could come out as free.
CONSTRAINTS = (
    Constraint(
        "transfers_within_the_union_stay_there",
        deal.ACTIVITY.is_("intra_eu_transfer").implies(~deal.THIRD_COUNTRY),
        Text(
            nl="Een overbrenging binnen de Unie heeft geen bestemming daarbuiten.",
            en="A transfer within the Union has no destination outside it.",
        ),
    ),
    Constraint(
        "goods_are_in_the_union_or_outside",
        service.ITEMS_IN_THIRD_COUNTRY.implies(~dutch.ITEMS_IN_UNION),
        Text(
            nl="Wat van het ene derde land naar het andere gaat, ligt niet in de Unie.",
            en="What goes from one third country to another is not in the Union.",
        ),
    ),
    Constraint(
        "who_is_established_in_the_netherlands_is_so_in_the_union",
        deal.EXPORTER_COUNTRY.is_("NL").implies(service.BROKER_ESTABLISHED_IN_UNION),
        Text(
            nl="Wie in Nederland is gevestigd, is in een lidstaat gevestigd.",
            en="Whoever is established in the Netherlands is established in a Member State.",
        ),
    ),
    Constraint(
        "annex_iv_is_part_of_annex_i",
        item.LISTED_ANNEX_IV.implies(item.LISTED_ANNEX_I),
        Text(nl="Bijlage IV is een deel van bijlage I.", en="Annex IV is a subset of Annex I."),
    ),
    Constraint(
        "fundamental_rights_are_human_rights",
        general_use.INFORMED_OF_RIGHTS_VIOLATION.implies(exporter.INFORMED_OF_PUBLIC_SECURITY_USE),
        Text(
            nl="Wie is ingelicht over een schending van grondrechten, is ingelicht over een gevaar voor de mensenrechten.",
            en="Whoever is informed of a violation of fundamental rights is informed of a concern for human rights.",
        ),
    ),
)

LAW = Law(
    (
        eu_2000_1334.STATUTE,
        eu_2009_428.STATUTE,
        eu_2021_821.STATUTE,
        annex_i.STATUTE,
        sanctions.STATUTE,
        nl.STATUTE,
        foreign.BLOCKING_STATUTE,
        foreign.US_STATUTE,
    ),
    CONSTRAINTS,
    tuple(dict.fromkeys((*ALL_FACTS, *annex_i.FACTS))),
)
