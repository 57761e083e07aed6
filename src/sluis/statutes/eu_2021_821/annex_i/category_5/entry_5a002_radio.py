"""Note 2.c to .e to 5A002.a: telephones and mobile devices."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_civil import PUBLISHED_STANDARDS
from sluis.statutes.eu_2021_821.annex_i.entry import amount, design
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import PROVISIONS_2_TO_4
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than

_PATH = "5A002.a"
_TELEPHONE = is_(
    "civil_radiotelephone",
    _PATH,
    nl="een draagbare of mobiele radiotelefoon, ontworpen voor civiel gebruik",
    en="a portable or mobile radiotelephone designed for civil use",
    frees=True,
)
_SATELLITE_TELEPHONE = is_("satellite_telephone", _PATH, nl="een satelliettelefoon", en="a satellite telephone")
_DIRECT = design(
    "sends_encrypted_data_directly",
    _PATH,
    Text(
        nl="Kan de telefoon versleutelde gegevens rechtstreeks naar een andere telefoon of ander apparaat zenden (anders dan"
        " apparatuur van het radionetwerk)?",
        en="Can the telephone send encrypted data directly to another telephone or other equipment (other than radio access"
        " network equipment)?",
    ),
    Text(nl="hij zendt versleutelde gegevens rechtstreeks", en="it sends encrypted data directly"),
)
_THROUGH = design(
    "passes_encrypted_data_through_network",
    _PATH,
    Text(
        nl="Kan de telefoon gegevens versleuteld door het radionetwerk heen sturen, zodat ze voorbij de zendmast nog"
        " versleuteld zijn?",
        en="Can the telephone pass encrypted data through the radio access network, so that they are still encrypted beyond"
        " it?",
    ),
    Text(nl="hij stuurt versleutelde gegevens door het radionetwerk heen", en="it passes encrypted data through the network"),
)
_CORDLESS = is_("cordless_telephone", _PATH, nl="een draadloze huistelefoon", en="a cordless telephone", frees=True)
_END_TO_END = design(
    "cordless_end_to_end_encryption",
    _PATH,
    Text(nl="Kan de telefoon van eind tot eind versleutelen?", en="Is the telephone capable of end-to-end encryption?"),
    Text(nl="hij kan van eind tot eind versleutelen", en="it is capable of end-to-end encryption"),
)
_CORDLESS_RANGE = amount(
    "cordless_range",
    _PATH,
    "m",
    Text(
        nl="Wat is volgens de fabrikant het grootste bereik tussen telefoon en basisstation, zonder versterking, in m?",
        en="What is the longest unboosted range between telephone and base station according to the manufacturer, in m?",
    ),
    Text(nl="bereik van de draadloze telefoon", en="range of the cordless telephone"),
)
_CLIENT_DEVICE = is_(
    "civil_client_wireless_device",
    _PATH,
    nl="een soortgelijk draadloos eindapparaat, ontworpen voor civiel gebruik",
    en="a similar client wireless device designed for civil use",
    frees=True,
)
_CUSTOMISED = design(
    "customised_for_civil_industry",
    _PATH,
    Text(
        nl="Is een bestaand apparaat hiervoor aangepast aan één bepaalde toepassing in de civiele industrie?",
        en="Is it an existing device customised for one specific civil industry application?",
    ),
    Text(nl="het is aangepast aan een civiele toepassing", en="it is customised for a civil industry application"),
    frees=True,
)
_UNAFFECTED = design(
    "customisation_leaves_cryptography",
    _PATH,
    Text(
        nl="Laat die aanpassing de cryptografie van het oorspronkelijke apparaat zoals zij was?",
        en="Does that customisation leave the cryptography of the original device as it was?",
    ),
    Text(nl="de aanpassing raakt de cryptografie niet", en="the customisation does not affect the cryptography"),
    frees=True,
)
_ORIGINAL_RELEASED = design(
    "original_device_is_mass_market",
    _PATH,
    Text(
        nl="Voldoet het oorspronkelijke, niet aangepaste apparaat aan noot 3 (massamarkt)?",
        en="Does the original device, before customisation, meet Note 3 (mass market)?",
    ),
    Text(nl="het oorspronkelijke apparaat is vrij door noot 3", en="Note 3 releases the original device"),
    frees=True,
)
_ANTI_PIRACY = design(
    "unpublished_only_against_piracy",
    _PATH,
    Text(
        nl="Is cryptografie die niet gepubliceerd of commercieel is, er alleen tegen illegaal kopiëren?",
        en="Is cryptography that is not a published or commercial standard there only against piracy?",
    ),
    Text(nl="alleen de kopieerbeveiliging is niet gepubliceerd", en="only anti-piracy functions are unpublished"),
    frees=True,
)

_MAY_NOT = any_of(_DIRECT, _THROUGH)
_DEVICE = all_of(any_of(_TELEPHONE, _CLIENT_DEVICE), _CUSTOMISED, _UNAFFECTED)

TELEPHONE_UNTIL_2025 = _TELEPHONE & ~_MAY_NOT
TELEPHONE = _TELEPHONE & ~_SATELLITE_TELEPHONE & ~_MAY_NOT
CORDLESS = _CORDLESS & ~_END_TO_END & less_than(_CORDLESS_RANGE, "400 m")
CUSTOMISED_DEVICE_UNTIL_2025 = _DEVICE & any_of(PUBLISHED_STANDARDS, _ANTI_PIRACY) & PROVISIONS_2_TO_4
CUSTOMISED_DEVICE = _DEVICE & PUBLISHED_STANDARDS & _ORIGINAL_RELEASED
