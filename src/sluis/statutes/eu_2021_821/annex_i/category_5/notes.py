"""The notes at the head of the two parts of category 5, as provisions of the list."""

from __future__ import annotations

from sluis.law.rule import Definition, Indexed, Standing
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, SEEN_2025, SINCE_2020
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import MASS_MARKET, PART_2, PERSONAL_USE

_PART_1 = ANNEX_I / "category_5" / "part_1"
_STANDING = Standing(SINCE_2020, SEEN_2025)

PROVISIONS: tuple[Definition | Indexed, ...] = (
    Indexed(
        "annex-i.category_5.part_1.note_1",
        _PART_1 / "note_1",
        _STANDING,
        Text(
            nl="Onderdelen, test- en productieapparatuur en programmatuur die speciaal zijn ontworpen voor telecommunicatie,"
            " worden in deel 1 beoordeeld; lasers daarvoor in 6A005.",
            en="Components, test and production equipment and software specially designed for telecommunications are assessed"
            " in part 1; lasers for it in 6A005.",
        ),
    ),
    Indexed(
        "annex-i.category_5.part_1.note_2",
        _PART_1 / "note_2",
        _STANDING,
        Text(
            nl="Een standaardcomputer die de fabrikant gewoonlijk meelevert en die nodig is voor telecommunicatieapparatuur,"
            " telt als speciaal ontworpen onderdeel.",
            en="A standard computer that the manufacturer customarily supplies, and that is essential for telecommunications"
            " equipment, counts as a specially designed component.",
        ),
    ),
    Definition(
        "annex-i.category_5.part_2.note_2",
        PART_2 / "note_2",
        _STANDING,
        Text(
            nl="Deel 2 omvat geen producten die hun gebruiker meeneemt voor persoonlijk gebruik.",
            en="Part 2 does not control items that accompany their user for personal use.",
        ),
        condition=PERSONAL_USE,
    ),
    Definition(
        "annex-i.category_5.part_2.note_3",
        PART_2 / "note_3",
        _STANDING,
        Text(
            nl="5A002, 5D002.a.1, 5D002.b en 5D002.c.1 omvatten geen producten voor de massamarkt, en geen delen daarvan die"
            " niets aan de cryptografie veranderen.",
            en="5A002, 5D002.a.1, 5D002.b and 5D002.c.1 do not control mass-market items, nor parts of them that change"
            " nothing about the cryptography.",
        ),
        condition=MASS_MARKET,
        reading=Text(
            nl="De noten bij deel 2 staan in ons exemplaar van de lijst van 2025. Dat zij in 2020 zo luidden, is afgeleid.",
            en="The notes to part 2 are in our copy of the list of 2025. That they read so in 2020 is inferred.",
        ),
    ),
)
