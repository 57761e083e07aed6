"""Names that say of themselves that a party is an interior ministry, police, armed forces or an intelligence service.

A name can only show that it is one; most names show nothing. A phrase counts where it is the whole name but for a country and
words of rank: the "Foundation for Victims of Police Violence" is no police. One that names nothing but a service counts
with more beside it, such as a city, unless that is a word of civil life or of trade. Phrases are common words of the languages
concerned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sluis.law.truth import UNKNOWN, YES, Truth
from sluis.screening.country_name import country_of
from sluis.screening.normalise import all_words

# In Latin letters as `script.latin` writes them.
_PHRASES: Final = """
ministry of interior | ministry of the interior | interior ministry | ministry of home affairs | ministry of internal affairs
ministry of public security | ministry of state security | ministry of national security | ministry of intelligence
ministry of defence | ministry of defense | police | police service | police force | gendarmerie | armed forces | army
air force | navy | military intelligence | intelligence service | intelligence services | intelligence agency
intelligence directorate | general intelligence directorate | general intelligence service | secret service
state security service | national security service | national security agency | security intelligence service
national guard | presidential guard | republican guard | revolutionary guard | revolutionary guard corps
ministerie van binnenlandse zaken | ministerie van defensie | politie | krijgsmacht | inlichtingendienst | veiligheidsdienst
ministere de linterieur | ministere de la defense | police nationale | forces armees | services de renseignement
direction du renseignement | surete nationale
ministerio del interior | ministerio de defensa | policia | fuerzas armadas | ejercito | guardia civil | guardia nacional
agencia de inteligencia | servicio de inteligencia
ministerio do interior | ministerio da defesa | forcas armadas | exercito
ministero dellinterno | polizia | carabinieri | guardia di finanza
innenministerium | ministerium des innern | bundesministerium des innern | polizei | bundespolizei | bundeswehr
nachrichtendienst | bundesnachrichtendienst | verfassungsschutz | streitkrafte
ministerstvo vnutrennikh del | ministerstvo vnutrennih del | ministerstvo oborony | politsiya | federalnaya sluzhba bezopasnosti
icisleri bakanligi | emniyet genel mudurlugu | jandarma | milli istihbarat teskilati
fsb | gru | svr | mossad | shin bet | aivd | mivd
"""
_PLAIN: Final = """
ministry of interior | ministry of the interior | interior ministry | ministry of internal affairs | ministry of public security
ministry of state security | ministry of intelligence | public security bureau | state security service
general intelligence directorate | general intelligence presidency | general intelligence service | inter services intelligence
federal security service | national intelligence agency | national intelligence service | military intelligence directorate
gendarmerie | ministerie van binnenlandse zaken | marechaussee | ministere de linterieur | surete nationale
ministerio del interior | ministerio do interior | ministero dellinterno | innenministerium
ministerstvo vnutrennikh del | federalnaya sluzhba bezopasnosti | mukhabarat | irgc | dgsn
"""
_CIVIL: Final = """
abuse academy accountability against airport alumni amicale asociacion association associazione assurance band bank
bar book books cafe campaign canteen cantine charity church club coalition coffee college committee consultancy
consulting cooperative design designs families family fans festival film fondation fonds foundation friends fund games
hospital hotel human institute insurance journal journalists justice kantine kindergarten lab lawyers league library
ligue magazine monitor monitoring musee museum music mutuelle nabestaanden network ngo observatory orphans pensioen
pensioenfonds pension pensioners prisoners reform reforms reporters research restaurant retraite rights school shop
slachtoffers social society sport sports sportvereniging stichting store stores studies studio supplies supply
syndicat trading union university vakbond vereniging verzekering veterans veuves victimes victims watch widow widows
winkel
банк больница ветеранов ветераны жертв жертвы клуб музей общество профсоюз союз фонд школа جمعيه ضحايا مؤسسه متحف نادي
نقابه
ab ag as bv co company corp corporation gmbh inc kg limited llc llp ltd nv oy plc sa sarl sas spa srl
"""
# In their own script, folded: the name is the phrase, with a place before or after it.
_IN_SCRIPT: Final = """
وزاره الداخليه | وزاره الدفاع | الشرطه | المخابرات | الامن العام | القوات المسلحه | وزارت کشور | وزارت اطلاعات
министерство внутренних дел | министерство обороны | полиция | федеральная служба безопасности | міністерство внутрішніх справ
фсб | мвд | شرطه
公安部 | 公安厅 | 公安局 | 国家安全部 | 国家安全局 | 国防部 | 人民解放军 | 國家安全部 | 國家安全局 | 國防部 | 公安廳
משרד הפנים | משטרה | משרד הביטחון
"""
_RANK: Final = """
of the and for van de het der des du la le el del di da al do a an
federal federale nationale national nacional state states royal general central republic kingdom islamic arab metropolitan
directorate department service services agency command headquarters hq forces force bureau office corps unit
civil militar estado republica
"""
_FOLDED: Final = str.maketrans("ةأإآى", "هاااي")
_MOST_BESIDE: Final = 14
_WITHOUT_SPACES: Final = "\u2e80"
"""From here on scripts of East Asia, which set no space between words."""


def is_service(name: str) -> Truth:
    """Whether the name says that the party is one: yes, or unknown."""
    words = all_words(name)
    return YES if _says_so(words) or _says_so_plainly(words) or _says_so_in_script(name) else UNKNOWN


def _says_so(words: list[str]) -> bool:
    return any(_is_beside(rest) for phrase in _latin() for rest in _without(words, phrase))


def _says_so_plainly(words: list[str]) -> bool:
    """Whether a phrase that names nothing but a service stands there, and no word that makes it something else."""
    return _civil().isdisjoint(words) and any(True for phrase in _plain() for _ in _without(words, phrase))


def _without(words: list[str], phrase: tuple[str, ...]) -> Iterator[list[str]]:
    length = len(phrase)
    for at in range(len(words) - length + 1):
        if tuple(words[at : at + length]) == phrase:
            yield words[:at] + words[at + length :]


def _is_beside(rest: list[str]) -> bool:
    """Whether what a name says besides is a rank, a country, or nothing."""
    left = [word for word in rest if word not in _rank()]
    return not left or country_of(" ".join(left)) != ""


def _says_so_in_script(name: str) -> bool:
    """Whether a name in another script is a phrase with no more than a place beside it, and nothing in Latin letters."""
    folded = name.casefold().translate(_FOLDED).strip()
    if any(letter.isascii() and letter.isalpha() for letter in folded):
        return False
    words = re.findall(r"[^\W_]+", folded)
    return _civil().isdisjoint(words) and any(_stands_at_an_end(one, folded, words) for one in _scripted())


def _stands_at_an_end(phrase: str, folded: str, words: list[str]) -> bool:
    """Whether a name begins or ends with a phrase, as whole words where its script has spaces, and little stands beside it."""
    if len(folded) - len(phrase) > _MOST_BESIDE:
        return False
    if max(phrase) >= _WITHOUT_SPACES:
        return folded.startswith(phrase) or folded.endswith(phrase)
    own = phrase.split()
    return own in (words[: len(own)], words[-len(own) :])


@lru_cache(maxsize=1)
def _latin() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in _apart(_PHRASES))


@lru_cache(maxsize=1)
def _plain() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in _apart(_PLAIN))


@lru_cache(maxsize=1)
def _civil() -> frozenset[str]:
    return frozenset(_CIVIL.split())


@lru_cache(maxsize=1)
def _rank() -> frozenset[str]:
    return frozenset(_RANK.split())


@lru_cache(maxsize=1)
def _scripted() -> tuple[str, ...]:
    return tuple(_apart(_IN_SCRIPT))


def _apart(text: str) -> list[str]:
    return [one.strip() for line in text.splitlines() for one in line.split("|") if one.strip()]
