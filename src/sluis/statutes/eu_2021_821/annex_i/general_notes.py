"""The general notes as provisions of the list: what they release, and where else they say to look."""

from __future__ import annotations

from sluis.law.rule import Definition, Indexed, Standing
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, SEEN_2025, SINCE_2020
from sluis.statutes.eu_2021_821.annex_i.general_facts import SOFTWARE_NOTE, TECHNOLOGY_NOTE
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE, RELEASED_TECHNOLOGY

_STANDING = Standing(SINCE_2020, SEEN_2025)

PROVISIONS: tuple[Definition | Indexed, ...] = (
    Definition(
        "annex-i.general_technology_note",
        TECHNOLOGY_NOTE,
        _STANDING,
        Text(
            nl="Technologie van de categorieën 1 tot en met 9 is vrij als zij voor iedereen beschikbaar is, fundamenteel"
            " wetenschappelijk onderzoek is of het minimum voor een octrooiaanvraag; of als zij het minimum is voor het gebruik"
            " van goederen die vrij zijn of waarvan de uitvoer is toegestaan.",
            en="Technology of categories 1 to 9 is free where it is in the public domain, basic scientific research or the"
            " minimum for a patent application; or where it is the minimum to use goods that are not controlled or whose export"
            " has been authorised.",
        ),
        condition=RELEASED_TECHNOLOGY,
        reading=Text(
            nl="Het minimum voor gebruik geeft 1E002.e, 1E002.f, 8E002.a en 8E002.b niet vrij. Wat noodzakelijk is voor"
            " goederen van de lijst, blijft erop, ook als het voor vrije goederen dient; of dat ook geldt voor het minimum om"
            " die te gebruiken, blijft open. Dat de noot in 2020 zo luidde, is afgeleid: zij staat in ons exemplaar van 2025.",
            en="The minimum for use does not release 1E002.e, 1E002.f, 8E002.a and 8E002.b. What is required for listed goods"
            " stays listed, also where it serves free goods; whether the minimum to use these does too, stays open. That the"
            " note read so in 2020 is inferred: it is in our copy of 2025.",
        ),
    ),
    Definition(
        "annex-i.general_software_note",
        SOFTWARE_NOTE,
        _STANDING,
        Text(
            nl="Programmatuur van de categorieën 1 tot en met 9 is vrij als zij algemeen verkrijgbaar is voor het publiek, voor"
            " iedereen beschikbaar is, of de minimaal nodige objectcode is voor producten waarvan de uitvoer is toegestaan.",
            en="Software of categories 1 to 9 is free where it is generally available to the public, in the public domain, or"
            " the minimum necessary object code for items whose export has been authorised.",
        ),
        condition=RELEASED_SOFTWARE,
        reading=Text(
            nl="Van programmatuur van categorie 5, deel 2 (informatiebeveiliging) is alleen vrij wat voor iedereen"
            " beschikbaar is. Dat de noot in 2020 zo luidde, is afgeleid: zij staat in ons exemplaar van 2025.",
            en="Of software of category 5, part 2 (information security), only what is in the public domain is free."
            " That the note read so in 2020 is inferred: it is in our copy of 2025.",
        ),
    ),
    Indexed(
        "annex-i.general_information_security_note",
        ANNEX_I / "gisn",
        _STANDING,
        Text(
            nl="Toets informatiebeveiliging ook aan categorie 5, deel 2, ook als zij een onderdeel, programmatuur of functie"
            " van een ander product is.",
            en="Consider information security against category 5, part 2 as well, even where it is a component, software or"
            " function of another item.",
        ),
    ),
    Indexed(
        "annex-i.category_4.note_1",
        ANNEX_I / "category_4" / "note_1",
        _STANDING,
        Text(
            nl="Toets computers, aanverwante apparatuur en programmatuur voor telecommunicatie of lokale netwerken ook aan"
            " categorie 5, deel 1.",
            en="Evaluate computers, related equipment and software for telecommunications or local area networks against"
            " category 5, part 1 as well.",
        ),
    ),
    Indexed(
        "annex-i.category_4.note_2",
        ANNEX_I / "category_4" / "note_2",
        _STANDING,
        Text(
            nl="Besturingseenheden die bussen of kanalen van processors, hoofdgeheugen of schijven rechtstreeks verbinden,"
            " zijn geen telecommunicatieapparatuur.",
            en="Control units that directly interconnect buses or channels of processors, main storage or disk controllers"
            " are no telecommunications equipment.",
        ),
    ),
)
