"""Which country a list means by the words that it writes: official names, common names, codes, and what its people are called.

What is not in these tables is not recognised: it stays text, and nothing is guessed from part of a name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from babel import Locale

from sluis.knowledge.country import BESIDE_ISO, ISO_3166_1

_CODES = ISO_3166_1 | BESIDE_ISO
_LANGUAGES = ("en", "fr", "nl", "de")
_BETWEEN = re.compile(r"[^\w]+")
_WRITTEN_BY_LISTS = {
    "AE": "uae|u.a.e.|emirates",
    "BA": "bosnia and herzegovina|bosnia",
    "BN": "brunei darussalam",
    "BO": "bolivia (plurinational state of)|plurinational state of bolivia",
    "CD": "congo, democratic republic of the|democratic republic of the congo|congo (democratic republic)|congo, the democratic"
    " republic of the|drc|dr congo|congo (kinshasa)",
    "CF": "central african republic (car)",
    "CG": "republic of the congo|congo, republic of the|congo (brazzaville)",
    "AG": "antigua and barbuda",
    "CI": "cote divoire|cote d ivoire|ivory coast|cote d ivoire (ivory coast)",
    "CN": "people's republic of china|china, people's republic of|prc|p.r. china|peoples republic of china|china (mainland)",
    "CV": "cabo verde",
    "CZ": "czech republic",
    "EH": "western sahara",
    "FK": "falkland islands (malvinas)",
    "FM": "micronesia (federated states of)|federated states of micronesia|micronesia, federated states of",
    "GB": "united kingdom of great britain and northern ireland|great britain|u.k.|england|scotland|wales|northern ireland",
    "GM": "the gambia|gambia, the",
    "HK": "hong kong|hong kong sar|china, hong kong special administrative region|hong kong, china|hong kong (china)",
    "IM": "man, isle of",
    "IR": "iran (islamic republic of)|islamic republic of iran|iran, islamic republic of",
    "KG": "kyrgyz republic",
    "KN": "saint kitts and nevis|st. kitts and nevis",
    "KP": "democratic people's republic of korea|korea, north|dprk|korea, democratic people's republic of|north korea (dprk)|"
    "democratic peoples republic of korea|korea (democratic people's republic of)|dpr korea|north korea (democratic people s"
    " republic of korea)",
    "KR": "republic of korea|korea, south|korea, republic of|korea (republic of)|korea (south)",
    "LA": "lao people's democratic republic|lao pdr",
    "LY": "libyan arab jamahiriya|state of libya",
    "MD": "republic of moldova|moldova, republic of|moldova (republic of)",
    "MK": "the former yugoslav republic of macedonia|former yugoslav republic of macedonia|macedonia|"
    "macedonia, the former yugoslav republic of|republic of north macedonia|north macedonia, the republic of",
    "MM": "burma|myanmar|myanmar, burma|burma (myanmar)|myanmar (burma)",
    "MO": "macau|macao|macao sar|china, macao special administrative region",
    "NL": "the netherlands|netherlands (kingdom of the)|kingdom of the netherlands|holland",
    "PS": "palestine|state of palestine|palestine, state of|palestinian|palestinian territory, occupied|occupied palestinian"
    " territory|occupied palestinian territories",
    "RU": "russian federation|the russian federation",
    "SS": "republic of south sudan",
    "ST": "sao tome and principe",
    "SY": "syrian arab republic",
    "SZ": "swaziland|eswatini",
    "TL": "east timor|timor leste",
    "TR": "turkiye|turkey|republic of turkiye",
    "TT": "trinidad and tobago",
    "TW": "taiwan, province of china|taiwan (province of china)|taiwan, china|republic of china",
    "TZ": "united republic of tanzania|tanzania, united republic of",
    "US": "united states of america|u.s.a.|usa|u.s.",
    "VA": "holy see|holy see (vatican city state)",
    "VC": "saint vincent and the grenadines|st. vincent and the grenadines",
    "VE": "venezuela (bolivarian republic of)|bolivarian republic of venezuela|venezuela, bolivarian republic of",
    "VG": "virgin islands, british|british virgin islands|bvi",
    "VI": "virgin islands, u.s.|u.s. virgin islands",
    "VN": "viet nam|socialist republic of vietnam",
    "XK": "kosovo",
    "YE": "republic of yemen",
}
_PEOPLE = {
    "AE": "emirati",
    "AF": "afghan",
    "AL": "albanian",
    "AM": "armenian",
    "AT": "austrian",
    "AU": "australian",
    "AZ": "azerbaijani|azeri",
    "BA": "bosnian",
    "BD": "bangladeshi",
    "BE": "belgian",
    "BG": "bulgarian",
    "BH": "bahraini",
    "BR": "brazilian",
    "BY": "belarusian|belarussian",
    "CA": "canadian",
    "CF": "central african",
    "CH": "swiss",
    "CI": "ivorian",
    "CN": "chinese",
    "CO": "colombian",
    "CU": "cuban",
    "CY": "cypriot",
    "DE": "german",
    "DK": "danish",
    "DZ": "algerian",
    "EG": "egyptian",
    "ER": "eritrean",
    "ES": "spanish",
    "ET": "ethiopian",
    "FR": "french",
    "GB": "british",
    "GE": "georgian",
    "GR": "greek",
    "HR": "croatian",
    "HT": "haitian",
    "ID": "indonesian",
    "IE": "irish",
    "IL": "israeli",
    "IN": "indian",
    "IQ": "iraqi",
    "IR": "iranian",
    "IT": "italian",
    "JO": "jordanian",
    "JP": "japanese",
    "KE": "kenyan",
    "KP": "north korean",
    "KR": "south korean",
    "KW": "kuwaiti",
    "KZ": "kazakh|kazakhstani",
    "LB": "lebanese",
    "LR": "liberian",
    "LY": "libyan",
    "MA": "moroccan",
    "MD": "moldovan",
    "ML": "malian",
    "MM": "burmese",
    "MR": "mauritanian",
    "MX": "mexican",
    "MY": "malaysian",
    "NG": "nigerian",
    "NL": "dutch",
    "NO": "norwegian",
    "PH": "filipino|philippine",
    "PK": "pakistani",
    "PL": "polish",
    "PT": "portuguese",
    "QA": "qatari",
    "RO": "romanian",
    "RS": "serbian",
    "RU": "russian",
    "RW": "rwandan",
    "SA": "saudi|saudi arabian",
    "SD": "sudanese",
    "SE": "swedish",
    "SN": "senegalese",
    "SO": "somali",
    "SS": "south sudanese",
    "SY": "syrian",
    "TD": "chadian",
    "TH": "thai",
    "TJ": "tajik",
    "TM": "turkmen",
    "TN": "tunisian",
    "TR": "turkish",
    "TZ": "tanzanian",
    "UA": "ukrainian",
    "UG": "ugandan",
    "US": "american",
    "UZ": "uzbek",
    "VE": "venezuelan",
    "VN": "vietnamese",
    "YE": "yemeni",
    "ZA": "south african",
    "ZW": "zimbabwean",
}
_AMBIGUOUS = frozenset(("congo", "korea"))


@lru_cache(maxsize=8192)
def country_of(written: str) -> str:
    """The alpha-2 code of the country that was written, in capitals; empty where it is not recognised."""
    key = _key(written)
    if not key or key in _AMBIGUOUS:
        return ""
    capitals = written.strip().upper()
    if capitals in _CODES:
        return capitals
    return _names().get(key, "")


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in _CODES:
                names.setdefault(_key(name), code)
    for table in (_WRITTEN_BY_LISTS, _PEOPLE):
        for code, written in table.items():
            names |= dict.fromkeys(map(_key, written.split("|")), code)
    return names


def _key(written: str) -> str:
    """Letters and digits only, without accents and without *the*."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", written.casefold()) if not unicodedata.combining(one))
    return " ".join(word for word in _BETWEEN.split(plain.replace("’", "'").replace("'", "")) if word not in {"", "the"})
