"""The words of the letter to CDIU."""

from __future__ import annotations

from sluis.law.text import Text

LETTER = {
    "title_duty": Text(nl="Melding volgens {act}", en="Notification under {act}"),
    "title_aware": Text(
        nl="Bericht over een zorgwekkend gebruik (Verordening (EU) 2021/821)",
        en="Message about a use of concern (Regulation (EU) 2021/821)",
    ),
    "not_listed": Text(nl="niet in bijlage I", en="not in Annex I"),
    "title_contact": Text(
        nl="Vraag om contact over een voorgenomen uitvoer (Verordening (EU) 2021/821)",
        en="Request for contact about an intended export (Regulation (EU) 2021/821)",
    ),
    "to": Text(
        nl="Aan: Douane, Centrale Dienst voor In- en Uitvoer (CDIU)",
        en="To: Dutch Customs, Central Import and Export Office (CDIU)",
    ),
    "date": Text(nl="Datum: {day}", en="Date: {day}"),
    "ask_aware": Text(
        nl="Uit ons zorgvuldigheidsonderzoek weten wij dat het product hieronder bestemd is voor een gebruik als bedoeld in de"
        " verordening. Wij melden dat, en vragen u te besluiten of voor deze uitvoer een vergunning nodig is. Tot uw besluit"
        " leveren wij niet.",
        en="From our due diligence we are aware that the item below is intended for a use as referred to in the Regulation. We"
        " notify you of this, and ask you to decide whether this export requires an authorisation. Until your decision we do"
        " not supply.",
    ),
    "ask_contact": Text(
        nl="Bij ons zorgvuldigheidsonderzoek vonden wij redenen tot twijfel over de uitvoer hieronder. {aware} Wij vragen u ons"
        " te laten weten of een vergunning nodig is. Zolang leveren wij niet.",
        en="In our due diligence we found reasons for doubt about the export below. {aware} We ask you to let us know whether"
        " an authorisation is required. Until then we do not supply.",
    ),
    "not_aware": Text(
        nl="Wij weten niet dat het product voor een zorgwekkend gebruik is bestemd.",
        en="We are not aware that the item is intended for a use of concern.",
    ),
    "tell_aware": Text(
        nl="Uit ons zorgvuldigheidsonderzoek weten wij van een zorgwekkend gebruik van het product hieronder. Wij laten u dat"
        " weten, en vragen u of voor deze uitvoer een vergunning nodig is. Tot uw antwoord leveren wij niet.",
        en="From our due diligence we are aware of a use of concern of the item below. We let you know, and ask you whether"
        " this export requires an authorisation. Until your answer we do not supply.",
    ),
    "case_file": Text(nl="ons dossier", en="our file"),
    "exporter": Text(nl="Exporteur", en="Exporter"),
    "items": Text(nl="Product", en="Item"),
    "parties": Text(nl="Wie het krijgt, en waar", en="Who gets it, and where"),
    "use": Text(nl="Genoemd eindgebruik", en="Stated end-use"),
    "known": Text(nl="Wat wij weten of vermoeden, en sinds wanneer", en="What we know or suspect, and since when"),
    "flags": Text(nl="Rode vlaggen die niet zijn opgelost", en="Red flags that are not resolved"),
    "resolved": Text(nl="Rode vlaggen die zijn opgelost", en="Red flags that are resolved"),
    "done": Text(nl="Wat wij onderzochten", en="What we looked into"),
    "none": Text(nl="geen", en="none"),
    "item": Text(
        nl="{name}; indeling: {code}; aantal: {quantity}; waarde: {value}",
        en="{name}; classification: {code}; quantity: {quantity}; value: {value}",
    ),
    "destination": Text(nl="Land van eindbestemming: {country}", en="Country of final destination: {country}"),
    "transit": Text(nl="Via: {countries}", en="By way of: {countries}"),
    "since": Text(nl="Bekend sinds: {day}", en="Known since: {day}"),
    "by_facts": Text(nl="blijkt uit de feiten van de zaak", en="shown by the facts of the case"),
    "misuse": Text(nl="Mogelijk misbruik van {item}: {misuse}", en="Possible misuse of {item}: {misuse}"),
    "parties_seen": Text(nl="Partijen in het onderzoek: {parties}", en="Parties looked into: {parties}"),
    "prevention": Text(nl="Maatregelen: {plan}", en="Measures: {plan}"),
    "step_done": Text(nl="{step}: afgerond", en="{step}: complete"),
    "step_open": Text(nl="{step}: nog niet afgerond", en="{step}: not complete"),
    "classify": Text(nl="is het cybersurveillance", en="whether it is cyber-surveillance"),
    "capabilities": Text(nl="wat het product kan", en="what the item can do"),
    "stakeholders": Text(nl="wie meedoen en waarvoor", en="who takes part and what for"),
    "mitigation": Text(nl="voorkomen en beperken", en="prevention and mitigation"),
    "close": Text(nl="Hoogachtend,", en="Yours faithfully,"),
}
KNOWN = {
    "exporter.aware_of_use_of_concern": Text(nl="Wij weten van een zorgwekkend gebruik", en="We are aware of a use of concern"),
    "exporter.aware_of_internal_repression": Text(
        nl="Bestemd voor binnenlandse repressie", en="Intended for internal repression"
    ),
    "exporter.aware_of_human_rights_violations": Text(
        nl="Bestemd voor ernstige schendingen van de mensenrechten", en="Intended for serious violations of human rights"
    ),
    "exporter.aware_of_humanitarian_law_violations": Text(
        nl="Bestemd voor ernstige schendingen van het internationaal humanitair recht",
        en="Intended for serious violations of international humanitarian law",
    ),
    "exporter.aware_of_weapons_of_mass_destruction": Text(
        nl="Bestemd voor massavernietigingswapens of raketten die ze kunnen dragen",
        en="Intended for weapons of mass destruction or missiles that can deliver them",
    ),
    "exporter.aware_of_military_end_use": Text(nl="Bestemd voor militair eindgebruik", en="Intended for a military end-use"),
    "exporter.aware_of_illegally_exported_military_items": Text(
        nl="Bestemd voor militaire goederen die zonder of in strijd met een vergunning zijn uitgevoerd",
        en="Intended for military items exported without or against an authorisation",
    ),
    "exporter.suspects_use_of_concern": Text(nl="Wij hebben een vermoeden", en="We have grounds for suspecting"),
    "exporter.doubts_remain": Text(nl="Na ons onderzoek blijven er twijfels", en="After our checks doubts remain"),
    "exporter.informed_by_authority": Text(nl="De autoriteit heeft ons ingelicht", en="The authority has informed us"),
}
"""What the exporter knows, in his own voice; another fact in the words of the law."""
ROLES = {
    "purchaser": Text(nl="koper", en="purchaser"),
    "consignee": Text(nl="ontvanger", en="consignee"),
    "intermediary": Text(nl="tussenpersoon", en="intermediary"),
    "broker": Text(nl="tussenhandelaar", en="broker"),
    "end_user": Text(nl="eindgebruiker", en="end-user"),
    "ultimate_end_user": Text(nl="uiteindelijke eindgebruiker", en="ultimate end-user"),
    "forwarder": Text(nl="expediteur", en="forwarder"),
}


def _gap(nl: str, en: str) -> Text:
    return Text(nl=f"[ontbreekt: {nl}]", en=f"[missing: {en}]")


MISSING = {
    "exporter": _gap("naam en land van de exporteur", "name and country of the exporter"),
    "contact": _gap(
        "adres, EORI-nummer, contactpersoon, telefoon en e-mail", "address, EORI number, contact, telephone and e-mail"
    ),
    "classification": _gap("indeling", "classification"),
    "value": _gap("waarde", "value"),
    "quantity": _gap("aantal", "quantity"),
    "country": _gap("land", "country"),
    "end_user": _gap("eindgebruiker", "end-user"),
    "parties_seen": _gap("welke partijen zijn onderzocht", "which parties were looked into"),
    "end_use": _gap("eindgebruik", "end-use"),
    "source": _gap("bron", "source"),
    "author": _gap("wie dit zegt", "who says so"),
    "day": _gap("op welke dag", "on which day"),
    "since": _gap("sinds welke dag u dit weet", "since which day you know this"),
    "aware": _gap("of u weet van een zorgwekkend gebruik", "whether you are aware of a use of concern"),
    "signature": _gap("naam, functie, plaats en handtekening", "name, position, place and signature"),
}
