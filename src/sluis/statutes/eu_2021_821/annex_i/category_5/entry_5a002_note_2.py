"""Note 2 to 5A002.a: devices, networks and computers that 5A002.a does not control, in both wordings."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_cards import CARDS, CARDS_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_civil import (
    CONNECTED_CIVIL_ITEM,
    LIMITED_TO_MAINTENANCE,
    PUBLISHED_STANDARDS,
)
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_radio import (
    CORDLESS,
    CUSTOMISED_DEVICE,
    CUSTOMISED_DEVICE_UNTIL_2025,
    TELEPHONE,
    TELEPHONE_UNTIL_2025,
)
from sluis.statutes.eu_2021_821.annex_i.entry import amount, at, design
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import PROVISIONS_2_TO_4
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most

_PATH = "5A002.a"
_ALL_INFORMATION_SECURITY = design(
    "limits_cover_all_information_security",
    _PATH,
    Text(
        nl="Gelden de beperkingen die u opgaf voor alle cryptografie en andere informatiebeveiliging in het product, ook voor"
        " wat geen gegevens geheimhoudt (zoals authenticatie)?",
        en="Do the limits that you stated hold for all cryptography and other information security in the item, also for what"
        " keeps no data secret (such as authentication)?",
    ),
    Text(nl="de beperkingen gelden voor alle informatiebeveiliging", en="the limits cover all information security"),
    Text(
        nl="De lijst van vóór 15 november 2025 keek naar alle informatiebeveiliging, die van daarna alleen naar de"
        " geheimhouding.",
        en="The list before 15 November 2025 looked at all information security, the one since then only at confidentiality.",
    ),
    frees=True,
)
_BANKING_EQUIPMENT = design(
    "equipment_limited_to_banking",
    _PATH,
    Text(
        nl="Is de cryptografische apparatuur als geheel speciaal ontworpen voor en beperkt tot bankzaken of betalingen?",
        en="Is the cryptographic equipment as a whole specially designed for and limited to banking or payments?",
    ),
    Text(nl="de apparatuur is alleen voor betalingen", en="the equipment is only for payments"),
    Text(
        nl="Ook het innen van reisgeld en krediet telt als betaling.",
        en="Collecting fares and giving credit count as payments.",
    ),
    frees=True,
)
_ONLY_NEARBY = design(
    "information_security_limited_to_pan",
    _PATH,
    Text(
        nl="Is alle informatiebeveiliging beperkt tot een draadloos persoonlijk netwerk (zoals bluetooth), met alleen"
        " gepubliceerde of commerciële standaarden?",
        en="Is all information security limited to a wireless personal area network (such as Bluetooth), by published or"
        " commercial standards only?",
    ),
    Text(nl="de beveiliging is alleen voor een persoonlijk netwerk", en="the security is only for a personal network"),
    frees=True,
)
_RADIO_ACCESS = is_(
    "civil_radio_access_equipment",
    _PATH,
    nl="apparatuur voor een mobiel radionetwerk (RAN), ontworpen voor civiel gebruik",
    en="mobile radio access network (RAN) equipment designed for civil use",
    frees=True,
)
_OUTPUT_POWER = amount(
    "radio_access_output_power",
    _PATH,
    "W",
    Text(
        nl="Tot welk uitgangsvermogen is die radioapparatuur beperkt, in W?",
        en="To which output power is that radio equipment limited, in W?",
    ),
    Text(nl="uitgangsvermogen van de RAN-apparatuur", en="output power of the RAN equipment"),
)
_USERS = amount(
    "concurrent_users",
    _PATH,
    "",
    Text(
        nl="Hoeveel gelijktijdige gebruikers ondersteunt die radioapparatuur?",
        en="How many concurrent users does that radio equipment support?",
    ),
    Text(nl="aantal gelijktijdige gebruikers", en="number of concurrent users"),
)
_ROUTER = is_(
    "router_switch_gateway_or_relay",
    _PATH,
    nl="een router, switch, gateway of relay",
    en="a router, switch, gateway or relay",
    frees=True,
)
_COMPUTER = is_(
    "general_purpose_computer_or_server",
    _PATH,
    nl="een computer of server voor algemeen gebruik",
    en="general purpose computing equipment or a server",
    frees=True,
)
_IN_PROCESSOR = design(
    "cryptography_in_mass_market_cpu",
    _PATH,
    Text(
        nl="Maakt die cryptografie volledig deel uit van een processor (CPU) die zelf aan noot 3 voldoet?",
        en="Is that cryptography integral to a CPU that itself meets Note 3?",
    ),
    Text(nl="de cryptografie zit in een vrije processor", en="the cryptography is integral to a free CPU"),
    frees=True,
)
_IN_OPERATING_SYSTEM = design(
    "cryptography_in_free_operating_system",
    _PATH,
    Text(
        nl="Maakt die cryptografie volledig deel uit van een besturingssysteem dat niet onder 5D002 valt?",
        en="Is that cryptography integral to an operating system that 5D002 does not control?",
    ),
    Text(nl="de cryptografie zit in een vrij besturingssysteem", en="the cryptography is integral to a free operating system"),
    frees=True,
)
_COMPONENT = design(
    "component_for_excluded_item",
    _PATH,
    Text(
        nl="Is het een onderdeel voor informatiebeveiliging dat speciaal is ontworpen voor een product dat noot 2 bij 5A002.a"
        " vrijlaat?",
        en="Is it an information security component specially designed for an item that Note 2 to 5A002.a releases?",
    ),
    Text(nl="het is een onderdeel voor een vrij product", en="it is a component for a released item"),
    frees=True,
)


def _point(letter: str, words: Text, meaning: Condition) -> Defined:
    return Defined(words, at(_PATH) / "note_2" / f"point_{letter}", meaning)


def _radio_access(users: str) -> Defined:
    return _point(
        "g",
        Text(nl="kleine zendapparatuur van mobiele netwerken", en="small radio access network equipment"),
        all_of(
            _RADIO_ACCESS,
            PROVISIONS_2_TO_4,
            at_most(_OUTPUT_POWER, "0.1 W"),
            at_most(_USERS, users),
        ),
    )


_CORDLESS = _point("d", Text(nl="draadloze huistelefoons", en="cordless telephones"), CORDLESS)
_ROUTER_WORDS = Text(
    nl="netwerkapparatuur die alleen haar beheer versleutelt", en="network equipment that encrypts only its OAM"
)
_COMPUTER_WORDS = Text(nl="computers voor algemeen gebruik", en="general purpose computers")
_CIVIL_WORDS = Text(nl="civiele toepassing in een netwerk", en="connected civil industry application")
_ROUTERS = all_of(_ROUTER, LIMITED_TO_MAINTENANCE, PUBLISHED_STANDARDS)
_COMPUTERS = all_of(_COMPUTER, PUBLISHED_STANDARDS, any_of(_IN_PROCESSOR, _IN_OPERATING_SYSTEM, LIMITED_TO_MAINTENANCE))


def _note(*points: Condition) -> Defined:
    words = Text(nl="wat 5A002.a niet omvat (noot 2)", en="what 5A002.a does not control (Note 2)")
    return Defined(words, at(_PATH) / "note_2", any_of(*points, _COMPONENT))


NOTE_2_UNTIL_2025 = _note(
    _point(
        "a",
        Text(nl="chipkaarten en hun lezers", en="smart cards and their readers"),
        CARDS_UNTIL_2025 & _ALL_INFORMATION_SECURITY,
    ),
    _point("b", Text(nl="apparatuur voor betalingen", en="payment equipment"), _BANKING_EQUIPMENT),
    _point("c", Text(nl="mobiele telefoons", en="mobile telephones"), TELEPHONE_UNTIL_2025),
    _CORDLESS,
    _point("e", Text(nl="aangepaste mobiele apparaten", en="customised mobile devices"), CUSTOMISED_DEVICE_UNTIL_2025),
    _point("f", Text(nl="persoonlijke netwerken", en="personal area networks"), _ONLY_NEARBY),
    _radio_access("16"),
    _point("h", _ROUTER_WORDS, _ROUTERS & _ALL_INFORMATION_SECURITY),
    _point("i", _COMPUTER_WORDS, _COMPUTERS & _ALL_INFORMATION_SECURITY),
    _point("j", _CIVIL_WORDS, CONNECTED_CIVIL_ITEM & _ALL_INFORMATION_SECURITY),
)
NOTE_2 = _note(
    _point("a", Text(nl="chipkaarten en hun lezers", en="smart cards and their readers"), CARDS),
    _point("c", Text(nl="mobiele telefoons", en="mobile telephones"), TELEPHONE),
    _CORDLESS,
    _point("e", Text(nl="aangepaste mobiele apparaten", en="customised mobile devices"), CUSTOMISED_DEVICE),
    _radio_access("32"),
    _point("h", _ROUTER_WORDS, _ROUTERS),
    _point("i", _COMPUTER_WORDS, _COMPUTERS),
    _point("j", _CIVIL_WORDS, CONNECTED_CIVIL_ITEM),
)
