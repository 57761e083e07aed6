"""Article 1 of the Strategic Services Act: definitions, and where it applies."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Definition, Indexed
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.nl.terms import FROM_UNION, THIRD_TO_THIRD, standing_wsd

ARTICLE_1 = NL_WSD / "article_1"


def _defined(name: str, condition: Condition, words: Text) -> Definition:
    return Definition(f"nl-wet-strategische-diensten.{name}", ARTICLE_1 / "par_1", standing_wsd(), words, condition)


PROVISIONS = (
    Indexed(
        "nl-wet-strategische-diensten.terms_of_the_regulation",
        ARTICLE_1 / "par_1",
        standing_wsd(),
        Text(
            nl="Goederen voor tweeërlei gebruik, militair eindgebruik, tussenhandelaar, technische bijstand en wapenembargo"
            " hebben de betekenis van de verordening. (Bij technische bijstand noemt de wet artikel 1, punt 9; bedoeld is"
            " artikel 2.)",
            en="Dual-use goods, military end-use, broker, technical assistance and arms embargo have the meaning of the"
            " regulation. (For technical assistance the act names Article 1, point 9; Article 2 is meant.)",
        ),
    ),
    _defined(
        "brokering_third_to_third",
        THIRD_TO_THIRD,
        Text(
            nl="Tussenhandel derde land-derde land is onderhandelen over, regelen, kopen of verkopen van goederen voor"
            " tweeërlei gebruik die buiten de Unie liggen en niet naar de Unie of naar Bonaire, Sint Eustatius of Saba gaan.",
            en="Brokering from third country to third country is negotiating, arranging, buying or selling dual-use goods"
            " that are outside the Union and do not go to the Union or to Bonaire, Sint Eustatius or Saba.",
        ),
    ),
    _defined(
        "brokering_from_the_union",
        FROM_UNION,
        Text(
            nl="Tussenhandel EU-derde land is hetzelfde voor goederen die in de Unie liggen en haar zullen verlaten.",
            en="Brokering from the EU to a third country is the same for goods that are in the Union and are to leave it.",
        ),
    ),
    Indexed(
        "nl-wet-strategische-diensten.article_1_par_2",
        ARTICLE_1 / "par_2",
        standing_wsd(),
        Text(
            nl="Hoofdstuk 1 geldt in het Europese deel van Nederland. Voor Bonaire, Sint Eustatius en Saba staat hetzelfde"
            " grotendeels in hoofdstuk 2 (artikelen 19 en verder), dat Sluis niet beslist. Artikel 12 strekt de strafwet uit"
            " tot Nederlanders en inwoners die elders handelen.",
            en="Chapter 1 applies in the European part of the Netherlands. For Bonaire, Sint Eustatius and Saba much the same"
            " stands in chapter 2 (Articles 19 and following), which Sluis does not decide. Article 12 extends criminal law"
            " to Dutch nationals and residents who act elsewhere.",
        ),
    ),
)
