"""The words that the generated pages add to those of the program, in both languages."""

from __future__ import annotations

from sluis.law.rule import Bearer, Effect
from sluis.law.text import Text

TITLES = {
    "rule-book": Text(nl="Regelboek", en="Rule book"),
    "coverage": Text(nl="Wat Sluis dekt", en="What Sluis covers"),
    "risk": Text(nl="Risicotabel", en="Risk table"),
    "measures": Text(nl="Maatregelen en advies", en="Measures and advice"),
    "red-flags": Text(nl="Rode vlaggen", en="Red flags"),
    "safeguards": Text(nl="Waarborgen", en="Safeguards"),
    "legal-facts": Text(nl="Recht en tekens per land", en="Law and signs by country"),
    "misuse": Text(nl="Gedocumenteerd misbruik", en="Documented misuse"),
    "country-names": Text(nl="Namen van landen", en="Names of countries"),
    "timeline": Text(nl="Tijdlijn", en="Timeline"),
    "facts": Text(nl="Feiten", en="Facts"),
    "errors": Text(nl="Foutcodes", en="Error codes"),
    "commands": Text(nl="Opdrachten", en="Commands"),
    "case-file": Text(nl="Het casusbestand", en="The case file"),
    "answer": Text(nl="Het antwoord als JSON", en="The answer as JSON"),
    "examples": Text(nl="Voorbeelden", en="Examples"),
    "matrix": Text(nl="Elk artikel, elke bijlage", en="Every article, every annex"),
    "outcomes": Text(nl="144 uitkomsten", en="144 outcomes"),
    "errata": Text(nl="Errata", en="Errata"),
    "lists": Text(nl="Lijsten van partijen", en="Lists of parties"),
    "destinations": Text(nl="Cijfers over landen", en="Figures about countries"),
}
BEARERS = {
    Bearer.EXPORTER: Text(nl="de exporteur", en="the exporter"),
    Bearer.BROKER: Text(nl="de tussenhandelaar", en="the broker"),
    Bearer.PROVIDER: Text(nl="de verlener van technische bijstand", en="the provider of technical assistance"),
    Bearer.CARRIER: Text(nl="de vervoerder", en="the carrier"),
    Bearer.MEMBER_STATE: Text(nl="de lidstaat", en="the Member State"),
    Bearer.AUTHORITY: Text(nl="de bevoegde autoriteit", en="the competent authority"),
    Bearer.COMMISSION: Text(nl="de Commissie", en="the Commission"),
}
EFFECTS = {
    Effect.NONE: Text(
        nl="geen: de norm geeft alleen iets, en houdt niets tegen",
        en="none: the norm only gives, and blocks nothing",
    ),
    Effect.NOTIFY: Text(nl="een meldplicht", en="a duty to notify"),
    Effect.AUTHORISATION: Text(nl="een vergunningplicht", en="an authorisation requirement"),
    Effect.PROHIBITION: Text(nl="een verbod", en="a prohibition"),
}
KINDS = {
    "Rule": Text(nl="gemodelleerd", en="modelled"),
    "Definition": Text(nl="gemodelleerd (begrip)", en="modelled (term)"),
    "Transition": Text(nl="gemodelleerd (overgangsrecht)", en="modelled (transition)"),
    "GeneralAuthorisation": Text(nl="gemodelleerd (algemene vergunning)", en="modelled (general authorisation)"),
    "Indexed": Text(nl="geïndexeerd", en="indexed"),
    "NotModelled": Text(nl="niet gemodelleerd", en="not modelled"),
}
NATURES = {
    "design": Text(nl="ontwerp", en="design"),
    "deal": Text(nl="transactie", en="deal"),
    "world": Text(nl="wereld", en="world"),
    "knowledge": Text(nl="kennis", en="knowledge"),
}
FACT_GROUPS = {
    "item": Text(nl="Het product", en="The item"),
    "component": Text(nl="Onderdelen", en="Components"),
    "exporter": Text(nl="De exporteur", en="The exporter"),
    "application": Text(nl="De aanvraag", en="The application"),
    "authorisation": Text(nl="De algemene vergunning", en="The general authorisation"),
    "deal": Text(nl="De transactie", en="The deal"),
    "destination": Text(nl="De bestemming", en="The destination"),
    "purchasing": Text(nl="Het land van aankoop", en="The purchasing country"),
    "transit": Text(nl="Landen onderweg", en="Countries on the way"),
    "use": Text(nl="Het gebruik", en="The use"),
    "party": Text(nl="De partijen", en="The parties"),
    "open": Text(nl="Open rechtsvragen (niemand wordt dit gevraagd)", en="Open questions of law (nobody is asked)"),
}
TEXT_KNOWN = {
    "full": Text(nl="de hele tekst", en="the whole text"),
    "cyber_entries": Text(nl="alleen de cyberposten", en="the cyber entries only"),
    "none": Text(nl="nee", en="no"),
}

IN_FORCE_FROM = Text(nl="vanaf {start}", en="from {start}")
IN_FORCE_UNTIL = Text(nl="vanaf {start} tot {until} (die dag niet meer)", en="from {start} until {until} (that day excluded)")
NOT_AFTER = Text(nl="{day} of eerder (begindag niet bekend)", en="{day} or earlier (first day not known)")
NOT_VERIFIED = Text(nl="nog niet vergeleken met de officiële tekst", en="not yet compared with the official text")
VERIFIED = Text(nl="vergeleken met: {source}, op {on}", en="compared with: {source}, on {on}")
OFFICIAL = Text(nl="Officiële tekst", en="Official text")
NO_OFFICIAL = Text(nl="meer dan één tekst; zie EUR-Lex of wetten.overheid.nl", en="more than one text; see EUR-Lex")
