"""The words for provisions, in both languages."""

from __future__ import annotations

from sluis.law.text import Text

KINDS = {
    "rule": Text(nl="regel", en="rule"),
    "definition": Text(nl="definitie", en="definition"),
    "transition": Text(nl="overgangsrecht", en="transition"),
    "general_authorisation": Text(nl="algemene vergunning", en="general authorisation"),
    "not_modelled": Text(nl="niet gemodelleerd", en="not modelled"),
    "indexed": Text(nl="alleen geïndexeerd", en="indexed only"),
}
KINDS_EXPLAINED = {
    "rule": Text(nl="regel: Sluis past haar toe", en="rule: Sluis applies it"),
    "definition": Text(nl="definitie: regels gebruiken haar", en="definition: rules use it"),
    "transition": Text(nl="overgangsrecht: Sluis past het toe", en="transition: Sluis applies it"),
    "general_authorisation": Text(
        nl="algemene vergunning: Sluis gaat haar voorwaarden na",
        en="general authorisation: Sluis checks its conditions",
    ),
    "not_modelled": Text(
        nl="niet gemodelleerd: Sluis kent deze norm, maar past haar niet toe",
        en="not modelled: Sluis knows this norm, but does not apply it",
    ),
    "indexed": Text(
        nl="alleen geïndexeerd: legt de exporteur zelf geen plicht op",
        en="indexed only: puts no duty on the exporter",
    ),
}
BEARERS = {
    "exporter": Text(nl="de exporteur", en="the exporter"),
    "broker": Text(nl="de tussenhandelaar", en="the broker"),
    "provider_of_technical_assistance": Text(
        nl="de verlener van technische bijstand", en="the provider of technical assistance"
    ),
    "carrier": Text(nl="de vervoerder", en="the carrier"),
    "member_state": Text(nl="de lidstaat", en="the Member State"),
    "competent_authority": Text(nl="de bevoegde autoriteit", en="the competent authority"),
    "commission": Text(nl="de Commissie", en="the Commission"),
}
STRENGTHS = {
    "must": Text(nl="verplicht", en="must"),
    "should": Text(nl="hoort, maar is niet verplicht", en="should, but is not bound to"),
    "may": Text(nl="mag", en="may"),
}
CEILINGS = {
    "none": Text(
        nl="geen; de norm wordt getoond en houdt geen conclusie open",
        en="nothing; it is shown and keeps no conclusion open",
    ),
    "notify": Text(nl="ten hoogste een meldplicht", en="at most a duty to notify"),
    "authorisation": Text(nl="ten hoogste een vergunningplicht", en="at most an authorisation requirement"),
    "prohibition": Text(nl="ten hoogste een verbod", en="at most a prohibition"),
}
IN_FORCE = {
    "yes": Text(nl="van kracht", en="in force"),
    "no": Text(nl="niet van kracht", en="not in force"),
    "unknown": Text(nl="misschien van kracht", en="perhaps in force"),
}
NATURES = {
    "design": Text(nl="ontwerp", en="design"),
    "deal": Text(nl="transactie", en="deal"),
    "world": Text(nl="buitenwereld", en="world"),
    "knowledge": Text(nl="wat de exporteur weet", en="what the exporter knows"),
}
SINCE = Text(nl="vanaf {start}", en="from {start}")
SINCE_BOUNDED = Text(
    nl="in elk geval vanaf {start}; de precieze begindag is niet bekend",
    en="by {start} at the latest; the exact first day is not known",
)
UNTIL = Text(nl="{since}, tot {until} (die dag niet meer)", en="{since}, until {until} (not on that day)")
ON_DAY = Text(nl="op {day}: {standing}", en="on {day}: {standing}")
WHOLE_ACT = Text(nl="de rechtshandeling als geheel", en="the act as a whole")
