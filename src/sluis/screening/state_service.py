"""Names that say of themselves that a party is an interior ministry, police, armed forces or an intelligence service.

A name can only show that it is one; most names show nothing. Phrases are common words of the languages concerned, in Latin
letters as `script.latin` writes them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from sluis.law.truth import UNKNOWN, YES, Truth
from sluis.screening.normalise import all_words
from sluis.screening.wording import COMPANY_FORMS

_IN_LATIN: Final = """
ministry of interior | ministry of the interior | interior ministry | ministry of home affairs | ministry of internal affairs
ministry of public security | ministry of state security | ministry of national security | ministry of intelligence
ministry of defence | ministry of defense | police | gendarmerie | armed forces | national army | army command
intelligence service | intelligence services | intelligence agency | intelligence directorate | general intelligence
security service | security services | secret service | state security | national guard | presidential guard | republican guard
revolutionary guard | bureau of investigation
ministerie van binnenlandse zaken | ministerie van defensie | politie | krijgsmacht | inlichtingendienst | veiligheidsdienst
ministere de linterieur | ministere de la defense | forces armees
services de renseignement | direction du renseignement | surete nationale
ministerio del interior | ministerio de defensa | policia | fuerzas armadas | ejercito nacional
guardia civil | guardia nacional
agencia de inteligencia | servicio de inteligencia
ministerio do interior | ministerio da defesa | forcas armadas | policia federal
ministero dellinterno | polizia | carabinieri | guardia di finanza
innenministerium | ministerium des innern | bundesministerium des innern | polizei | bundeswehr | nachrichtendienst
verfassungsschutz | streitkrafte
ministerstvo vnutrennikh del | ministerstvo vnutrennih del | ministerstvo oborony | politsiya | federalnaya sluzhba bezopasnosti
icisleri bakanligi | emniyet genel mudurlugu | jandarma | milli istihbarat
"""
_IN_SCRIPT: Final = """
وزارة الداخلية | وزارة الدفاع | الشرطة | المخابرات | الأمن العام | القوات المسلحة | القوات الجوية | وزارت کشور | وزارت اطلاعات
министерство внутренних дел | министерство обороны | полиция | федеральная служба безопасности | міністерство внутрішніх справ
公安部 | 公安厅 | 公安局 | 国家安全部 | 国家安全局 | 国防部 | 人民解放军 | משרד הפנים | משטרה | משרד הביטחון
"""


def is_service(name: str) -> Truth:
    """Whether the name says that the party is one: yes, or unknown. A company that has the word in its name leaves it open."""
    spelled = all_words(name)
    said = any(_holds(spelled, phrase) for phrase in _phrases()) or any(one in name for one in _scripted())
    return YES if said and not _company_words().intersection(spelled) else UNKNOWN


def _holds(spelled: list[str], phrase: tuple[str, ...]) -> bool:
    length = len(phrase)
    return any(tuple(spelled[at : at + length]) == phrase for at in range(len(spelled) - length + 1))


@lru_cache(maxsize=1)
def _phrases() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(one.split()) for one in _apart(_IN_LATIN))


@lru_cache(maxsize=1)
def _scripted() -> tuple[str, ...]:
    return tuple(_apart(_IN_SCRIPT))


@lru_cache(maxsize=1)
def _company_words() -> frozenset[str]:
    """Forms of company of one word that are no word of another kind."""
    return frozenset(one for one in COMPANY_FORMS if " " not in one and len(one) > 1) - {"ve", "est", "as", "co", "ad", "group"}


def _apart(text: str) -> list[str]:
    return [one.strip() for line in text.splitlines() for one in line.split("|") if one.strip()]
