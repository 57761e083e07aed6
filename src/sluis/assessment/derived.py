"""Facts that the assessment itself concludes, for the tables of risk, measures and advice."""

from __future__ import annotations

from sluis.law.citation import Act
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text

SLUIS = Act("sluis", Text(nl="Sluis", en="Sluis"))


def _result(key: str, nl: str, en: str) -> Fact:
    words = Text(nl=nl, en=en)
    return Fact(key, words, words, Nature.KNOWLEDGE, SLUIS / "heading_assessment", Informant.NOBODY)


UNCLASSIFIED = _result("result.unclassified", "een product is niet ingedeeld", "an item is not classified")
END_USE_STATED = _result("result.end_use_stated", "het eindgebruik is vastgelegd", "the end-use is recorded")
SCREENED = _result("result.screened", "de partijen zijn gescreend", "the parties have been screened")
CANNOT = _result("result.cannot_tell", "er is nog geen conclusie", "there is no conclusion yet")
PROHIBITED = _result("result.prohibited", "de levering is verboden", "the supply is prohibited")
AUTHORISATION = _result("result.authorisation_required", "een vergunning is vereist", "an authorisation is required")
NOTIFY = _result("result.notify", "er moet worden gemeld", "the authority must be notified")
OPEN_MUST = _result("result.open_must_measure", "een verplichte maatregel staat open", "a measure that must be taken is open")
OPEN_SHOULD = _result("result.open_should_measure", "een aanbevolen maatregel staat open", "a recommended measure is open")
OWN_LIST_HIT = _result("result.own_list_hit", "een partij staat op de eigen lijst", "a party is on the exporter’s own list")
RESTRICTED_HIT = _result(
    "result.restricted_end_user_hit",
    "een partij staat in bijlage IV bij Verordening (EU) nr. 833/2014",
    "a party is in Annex IV to Regulation (EU) No 833/2014",
)
DIVERSION_COUNTRY = _result(
    "result.destination_named_for_diversion",
    "een land van de transactie staat op een lijst van landen waar goederen worden omgeleid",
    "a country of the transaction is on a list of countries where goods are diverted",
)
CORRUPTION = _result(
    "result.corruption_not_excluded",
    "de cijfers sluiten veel corruptie in een land van de transactie niet uit",
    "the figures do not exclude much corruption in a country of the transaction",
)
ARMED_CONFLICT = _result(
    "result.armed_conflict_not_excluded",
    "de cijfers sluiten een gewapend conflict in het land van bestemming niet uit",
    "the figures do not exclude an armed conflict in the destination",
)
THREAT_SET_ASIDE = _result(
    "result.named_threat_set_aside",
    "de zaak spreekt tegen dat het land in het openbaar als dreiging is genoemd",
    "the case contradicts that the country was named as a threat in public",
)
FIGURES_SET_ASIDE = _result(
    "result.country_figures_set_aside",
    "de zaak noemt het land beter dan de cijfers zeggen",
    "the case calls the country better than the figures do",
)
NAME_SET_ASIDE = _result(
    "result.name_set_aside",
    "de zaak spreekt tegen wat de naam van een partij zegt",
    "the case contradicts what the name of a party says",
)
WITHDRAWAL = _result("result.withdrawal_advised", "terugtrekken wordt geadviseerd", "withdrawal is advised")
RISK_LOW = _result("risk.low", "het risico is laag", "the risk is low")
_DIMENSIONS = (
    ("human_rights", "mensenrechten", "human rights"),
    ("national_security", "nationale veiligheid", "national security"),
    ("diversion", "omleiding", "diversion"),
    ("reputation", "reputatie", "reputation"),
)
DIMENSION_HIGH = {
    dimension: _result(f"risk.{dimension}_high", f"het risico is hoog ({nl})", f"the risk is high ({en})")
    for dimension, nl, en in _DIMENSIONS
}
FLAGGED = {
    dimension: _result(
        f"diligence.{dimension}_flag",
        f"een rode vlag uit het onderzoek is niet opgelost ({nl})",
        f"a red flag of the due diligence is not resolved ({en})",
    )
    for dimension, nl, en in _DIMENSIONS
}
SEVERAL_SIGNS = {
    dimension: _result(
        f"diligence.{dimension}_several_signs",
        f"twee of meer rode vlaggen over de transactie of wie erbij betrokken zijn, zijn niet opgelost ({nl})",
        f"two or more red flags about the transaction or those in it are not resolved ({en})",
    )
    for dimension, nl, en in _DIMENSIONS
}
CIRCUMSTANCE = {
    dimension: _result(
        f"diligence.{dimension}_circumstance",
        f"een rode vlag over het product of het land is niet opgelost ({nl})",
        f"a red flag about the item or the country is not resolved ({en})",
    )
    for dimension, nl, en in _DIMENSIONS
}
UNRESOLVED_FLAG = _result(
    "diligence.unresolved_flag",
    "een rode vlag uit het onderzoek is niet opgelost",
    "a red flag of the due diligence is not resolved",
)
USE_MISFITS = _result(
    "diligence.use_does_not_fit",
    "het genoemde gebruik past niet bij een partij of bij het land",
    "the stated use does not fit a party or the country",
)

DERIVED_FACTS = {
    fact.key: fact
    for fact in (
        UNCLASSIFIED,
        SCREENED,
        END_USE_STATED,
        CANNOT,
        PROHIBITED,
        AUTHORISATION,
        NOTIFY,
        OPEN_MUST,
        OPEN_SHOULD,
        OWN_LIST_HIT,
        RESTRICTED_HIT,
        DIVERSION_COUNTRY,
        CORRUPTION,
        ARMED_CONFLICT,
        FIGURES_SET_ASIDE,
        THREAT_SET_ASIDE,
        NAME_SET_ASIDE,
        WITHDRAWAL,
        RISK_LOW,
        UNRESOLVED_FLAG,
        USE_MISFITS,
        *DIMENSION_HIGH.values(),
        *FLAGGED.values(),
        *SEVERAL_SIGNS.values(),
        *CIRCUMSTANCE.values(),
    )
}
