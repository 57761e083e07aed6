"""Whether two addresses are one: by the words and numbers that tell addresses apart, in any script and any order.

What many addresses share ("street", "PO Box", "floor", a region, the country) never makes them alike. What the two do not
have in common says nothing: parties move, and have more than one address.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from sluis.screening.country_name import country_of
from sluis.screening.entry import Address
from sluis.screening.normalise import all_words
from sluis.screening.spelling import sound
from sluis.screening.wording import PARTICLES, WEAK


class Shared(IntEnum):
    """What two addresses have in common, the more telling the higher. STREET: the city, and a rarer word.

    The city alone is not among them: of parties in one country, as many different ones share it as same ones.
    """

    STREET = 1
    POSTCODE = 2
    ADDRESS = 3


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


# Words for a kind of way, for a part of a building, for an area, for a box, and others that stand in many addresses.
_WAYS: Final = _words(
    "street str straat strasse weg road rd avenue ave av laan lane ln boulevard blvd bulvar plein square sq platz gade vej"
    " drive dr highway hwy way alley allee quay kade gracht singel caddesi cad sokak sokagi sok bulvari rue calle via rua"
    " carrera cra avenida avda ulitsa ul ulica prospekt prospect pr prosp pereulok per ploshchad pl naberezhnaya nab shosse"
    " proezd shari sharia khiaban khiyaban kucheh kuche jalan jl lu jie dong gil dori st"
)
_ROOMS: Final = _words(
    "floor fl etage verdieping piso kat etazh level unit room rm suite ste apartment apt appartement flat office of ofis"
    " kv kvartira pom pomeshch pomeshchenie daire"
)
_STOREYS: Final = _words("floor fl etage verdieping piso kat etazh level")
_AREAS: Final = _words(
    "region regio oblast obl krai kray okrug district distrito rayon raion raiona province provincie provincia prov state"
    " county governorate muhafaza republic respublika emirate canton county municipality munitsipalny gemeente zone"
    " guyok kuyok gu"
)
_BOXES: Final = _words("box postbus pobox apartado postfach postbox casilla")
_OTHERS: Final = _words(
    "po p o b bp no nr nummer number num numero postal post office postcode zip code building bldg bld block blok blk house"
    " huis haus dom d korp korpus stroenie litera liter lit tower torre plaza center centre centrum business industrial"
    " park city town village gorod g gor the near next opposite behind before co c address branch main new old north south"
    " east west noord zuid oost upper lower area sector quarter hq headquarters head registered mailing ex"
)
_NOT_TELLING: Final = _WAYS | _ROOMS | _AREAS | _BOXES | _OTHERS | PARTICLES | WEAK
# Names of cities in Dutch and German, and former ones, as somebody may write them for the English ones that lists have.
_CITIES: Final = {
    written: city
    for city, others in {
        "athens": "athene athen",
        "baghdad": "bagdad",
        "baku": "bakoe",
        "beijing": "peking",
        "beirut": "beiroet",
        "belgrade": "belgrado beograd",
        "cairo": "kairo",
        "dubai": "doebai",
        "istanbul": "istanboel",
        "kabul": "kaboel",
        "kharkiv": "kharkov charkov charkiv",
        "khartoum": "khartoem",
        "kyiv": "kiev kiew kijev",
        "london": "londen",
        "moscow": "moskva moskou moskau",
        "odesa": "odessa",
        "pyongyang": "pjongjang",
        "tashkent": "tasjkent",
        "tehran": "teheran",
        "vienna": "wenen wien",
        "warsaw": "warschau warszawa",
        "yerevan": "jerevan",
    }.items()
    for written in others.split()
}
_LETTERED_POSTCODE: Final = re.compile(
    r"\b(?:([1-9][0-9]{3}) ?([a-z]{2})|([a-z]{1,2}[0-9][a-z0-9]?) ([0-9][a-z]{2})|([a-z][0-9][a-z]) ?([0-9][a-z][0-9]))\b"
)
_MOST_LETTERS: Final = 1000
_LEAST_WORD: Final = 3
_LEAST_POSTCODE: Final = 4
_SURE_POSTCODE: Final = 5
_UNIQUE_POSTCODE: Final = 9
_LEAST_CODE: Final = 3
_LEAST_NUMBERS: Final = 2


class Written(NamedTuple):
    """An address as it is compared. `parts` are its words between commas; `sure` are postcodes that no two countries share."""

    country: str
    parts: tuple[tuple[str, ...], ...]
    sure: frozenset[str]


def shared(asked: str, countries: Collection[str], listed: Address) -> Shared | None:
    """What the address of a party and a listed one have in common; `countries` are those of the party."""
    ours, theirs = written(asked), written(listed.text)
    country = listed.country or theirs.country
    if ours.country and country and ours.country != country:
        return None
    in_country = bool(country) and country in ({ours.country} if ours.country else set(countries))
    city = _city(listed, theirs)
    in_city = bool(city) and any(city <= _places(part) for part in ours.parts)
    numbers = _Numbers.of(ours, city), _Numbers.of(theirs, city)
    streets = _streets(ours, city) & _streets(theirs, city, without_areas=True)
    houses = numbers[0].houses & numbers[1].houses
    boxes = numbers[0].boxes & numbers[1].boxes
    if in_city and (boxes or (streets and houses) or _is_numbered(ours, theirs, numbers, city)):
        return Shared.ADDRESS
    codes = numbers[0].codes & numbers[1].codes
    if ours.sure & theirs.sure or any(len(one) >= _UNIQUE_POSTCODE for one in codes) or (codes and (in_city or in_country)):
        return Shared.POSTCODE
    return Shared.STREET if in_city and streets else None


@lru_cache(maxsize=1 << 16)
def written(text: str) -> Written:
    """An address, read; the last part of it may be a country."""
    parts = [part.strip() for part in re.split(r"[,;\n]", text[:_MOST_LETTERS]) if part.strip()]
    country, size = _country(parts)
    words = (tuple(_CITIES.get(word, word) for word in all_words(part)) for part in parts[: len(parts) - size])
    read = tuple(part for part in words if part)
    found = (_LETTERED_POSTCODE.finditer(" ".join(part)) for part in read)
    sure = frozenset("".join(filter(None, one.groups())) for each in found for one in each)
    return Written(country, read, sure)


def _country(parts: Sequence[str]) -> tuple[str, int]:
    """The country at the end, and of how many parts it is: "Korea, North" is of two."""
    for size in (2, 1):
        text = ", ".join(parts[-size:])
        # A code of two letters may as well be that of a state.
        country = country_of(text) if len(parts) >= size and len(text) >= _LEAST_CODE else ""
        if country:
            return country, size
    return "", 0


def _city(listed: Address, of: Written) -> frozenset[str]:
    """The words of the city by sound: as the list tells it apart, else those at the end, after a number if there is one."""
    if listed.city:
        return frozenset(map(sound, _telling([_CITIES.get(one, one) for one in all_words(listed.city)])))
    last = next((part for part in reversed(of.parts) if any(_telling(part)) and _AREAS.isdisjoint(part)), ())
    numbers = [at for at, word in enumerate(last) if _has_digit(word)]
    return (_places(last[numbers[-1] + 1 :]) if numbers else frozenset()) or _places(last)


def _telling(words: Collection[str]) -> Iterator[str]:
    return (one for one in words if len(one) >= _LEAST_WORD and one not in _NOT_TELLING and not _has_digit(one))


def _has_digit(word: str) -> bool:
    return any(one.isdigit() for one in word)


@lru_cache(maxsize=1 << 16)
def _places(part: tuple[str, ...]) -> frozenset[str]:
    """The words of a part that may be a city: not what stands beside a word for a street, as in "Moscow Street"."""
    beside = {one for pair in pairwise(part) for one in pair if not _WAYS.isdisjoint(pair)}
    return frozenset(map(sound, _telling([one for one in part if one not in beside])))


def _streets(of: Written, city: Collection[str], *, without_areas: bool = False) -> frozenset[str]:
    """The telling words by sound, without the city; `without_areas`: also without what stands with the word for an area."""
    parts = (part for part in of.parts if not (without_areas and not _AREAS.isdisjoint(part)))
    return frozenset(sound(word) for part in parts for word in _telling(part)) - frozenset(city)


class _Numbers(NamedTuple):
    """The numbers in an address: of a house, of a box, and those that are a postcode."""

    houses: frozenset[str]
    boxes: frozenset[str]
    codes: frozenset[str]

    @classmethod
    def of(cls, address: Written, city: Collection[str]) -> _Numbers:
        houses, boxes, codes = set[str](), set[str](), set[str]()
        for part in address.parts:
            for at, word in enumerate(part):
                if not _has_digit(word):
                    continue
                before, after = part[at - 1] if at else "", part[at + 1] if at + 1 < len(part) else ""
                if before in _BOXES or (before in {"no", "nr"} and at > 1 and part[at - 2] in _BOXES):
                    boxes.add(word)
                elif _is_postcode(word, before, after, part, city):
                    codes.add(word)
                elif before not in _ROOMS and after not in _STOREYS:
                    houses.add(word)
        return cls(frozenset(houses), frozenset(boxes), frozenset(codes))


def _is_postcode(word: str, before: str, after: str, part: tuple[str, ...], city: Collection[str]) -> bool:
    if not word.isdigit() or len(word) < _LEAST_POSTCODE:
        return False
    beside = {sound(one) for one in (before, after) if one}
    return len(word) >= _SURE_POSTCODE or len(part) == 1 or not beside.isdisjoint(city)


def _is_numbered(ours: Written, theirs: Written, numbers: tuple[_Numbers, _Numbers], city: Collection[str]) -> bool:
    """Whether streets that have a number for a name agree in all of several numbers."""
    nameless = not _streets(ours, city) and not _streets(theirs, city, without_areas=True)
    return nameless and numbers[0].houses == numbers[1].houses and len(numbers[1].houses) >= _LEAST_NUMBERS
