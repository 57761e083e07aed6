"""The notes at the head of part 2 of category 5: personal use, and what is sold to everyone (the Cryptography Note)."""

from __future__ import annotations

from sluis.law.condition import Defined, all_of, any_of
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO
from sluis.statutes.eu_2021_821.annex_i.entry import ANNEX_I, design
from sluis.statutes.eu_2021_821.annex_i.general_facts import SOLD_RETAIL, USER_INSTALLED

PART_2 = ANNEX_I / "category_5" / "part_2"
_NOTE_3 = PART_2 / "note_3"
_PATH = "5A002"

# Note 2 turns on the journey and not on the product: the same laptop is free in the owner's bag and not in a container.
PERSONAL_USE = Defined(
    Text(nl="de gebruiker neemt het mee voor eigen gebruik", en="it accompanies its user for personal use"),
    PART_2 / "note_2",
    Fact(
        "item.accompanies_user",
        Text(
            nl="Neemt de gebruiker het product zelf mee, voor persoonlijk gebruik?",
            en="Does the user take the item along, for personal use?",
        ),
        Text(nl="de gebruiker neemt het mee voor persoonlijk gebruik", en="the user takes it along for personal use"),
        Nature.WORLD,
        PART_2 / "note_2",
        Informant.EXPORTER,
        adverse=NO,
    ),
)
INFORMATION_SECURITY_IS_PRIMARY = design(
    "information_security_is_primary",
    "5A002.a.1",
    Text(
        nl="Is informatiebeveiliging een hoofdfunctie van het product?",
        en="Is information security a primary function of the item?",
    ),
    Text(nl="informatiebeveiliging is een hoofdfunctie", en="information security is a primary function"),
)
NOT_CHANGEABLE = design(
    "cryptography_not_user_changeable",
    _PATH,
    Text(
        nl="Is het zo ontworpen dat de gebruiker de cryptografie niet gemakkelijk kan wijzigen?",
        en="Is it so designed that the user cannot easily change the cryptography?",
    ),
    Text(nl="de gebruiker kan de cryptografie niet gemakkelijk wijzigen", en="the user cannot easily change the cryptography"),
    frees=True,
)
DETAILS_AVAILABLE = Fact(
    "item.cryptography_details_available",
    Text(
        nl="Kunt u de bijzonderheden van het product (en van het eindproduct) aan de bevoegde autoriteit geven als zij erom"
        " vraagt?",
        en="Can you give the details of the item (and of the end-item) to the competent authority if it asks for them?",
    ),
    Text(nl="de bijzonderheden zijn er voor de autoriteit", en="details are available to the authority"),
    Nature.DESIGN,
    _NOTE_3,
    Informant.EXPORTER,
    adverse=NO,
)
_WIDE_INTEREST = Fact(
    "item.of_wide_interest",
    Text(
        nl="Kan het interessant zijn voor een brede groep particulieren en bedrijven?",
        en="Is it of potential interest to a wide range of individuals and businesses?",
    ),
    Text(nl="het is interessant voor een breed publiek", en="it is of interest to a wide public"),
    Nature.DESIGN,
    _NOTE_3,
    Informant.EXPORTER,
    why=Text(
        nl="De autoriteit kan letten op aantal, prijs, vereiste vaardigheid, verkoopkanalen, gewone klanten, gewoon gebruik en"
        " het weren van klanten.",
        en="The authority may look at quantity, price, required skill, sales channels, typical customers, typical use and"
        " exclusionary practices.",
    ),
    adverse=NO,
)
_KNOWN_BEFORE_PURCHASE = Fact(
    "item.price_and_function_public",
    Text(
        nl="Kan een koper vóór de aankoop de prijs en de hoofdfuncties kennen zonder de leverancier te raadplegen? Alleen de"
        " prijs opvragen is geen raadplegen.",
        en="Can a buyer know the price and the main functions before purchase without consulting the supplier? Only asking the"
        " price is not consulting.",
    ),
    Text(nl="prijs en functies zijn vooraf bekend", en="price and functions are known beforehand"),
    Nature.DESIGN,
    _NOTE_3,
    Informant.EXPORTER,
    adverse=NO,
)
_PART_OF_MASS_MARKET = design(
    "part_of_mass_market_item",
    _PATH,
    Text(
        nl="Is het een hardwareonderdeel of uitvoerbare programmatuur, ontworpen voor een bestaand product dat zelf aan punt a"
        " van noot 3 voldoet?",
        en="Is it a hardware component or executable software, designed for an existing item that itself meets point a of Note"
        " 3?",
    ),
    Text(nl="het is een deel van een bestaand massaproduct", en="it is a part of an existing mass-market item"),
    Text(
        nl="De programmatuur moet uit een bestaand hardwareonderdeel komen dat noot 3 vrijlaat. Een volledige kopie van alle"
        " programmatuur op het eindproduct telt niet.",
        en="The software must come from an existing hardware component that Note 3 releases. A complete image of all software"
        " on the end-item does not count.",
    ),
    frees=True,
)
_CHANGES_NOTHING = design(
    "part_leaves_cryptography_unchanged",
    _PATH,
    Text(
        nl="Laat het de cryptografie van dat bestaande product zoals zij is, zonder iets te wijzigen of toe te voegen?",
        en="Does it leave the cryptography of that existing item as it is, changing and adding nothing?",
    ),
    Text(nl="het wijzigt de cryptografie niet", en="it leaves the cryptography unchanged"),
    frees=True,
)
_FIXED_FEATURES = design(
    "part_has_fixed_features",
    _PATH,
    Text(
        nl="Liggen de functies ervan vast, zonder ontwerp of aanpassing naar wens van de klant?",
        en="Are its features fixed, without design or modification to customer specification?",
    ),
    Text(nl="de functies liggen vast", en="its features are fixed"),
    frees=True,
)

PROVISIONS_2_TO_4 = all_of(NOT_CHANGEABLE, USER_INSTALLED, DETAILS_AVAILABLE)
"""Points a.2 to a.4 of the Cryptography Note, to which Note 2 to 5A002.a refers."""
MASS_MARKET = Defined(
    Text(nl="producten voor de massamarkt (noot 3, cryptografienoot)", en="mass-market items (Note 3, Cryptography Note)"),
    _NOTE_3,
    any_of(
        Defined(
            Text(nl="algemeen in de handel", en="generally available at retail"),
            _NOTE_3 / "point_a",
            all_of(SOLD_RETAIL, PROVISIONS_2_TO_4, _WIDE_INTEREST, _KNOWN_BEFORE_PURCHASE),
        ),
        Defined(
            Text(nl="deel van een product voor de massamarkt", en="part of a mass-market item"),
            _NOTE_3 / "point_b",
            all_of(
                _PART_OF_MASS_MARKET,
                ~INFORMATION_SECURITY_IS_PRIMARY,
                _CHANGES_NOTHING,
                _FIXED_FEATURES,
                DETAILS_AVAILABLE,
            ),
        ),
    ),
)
