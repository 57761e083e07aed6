"""Facts about the transaction: what is done, how, to where, for what use."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import (
    ARTICLE_2,
    CASE_1,
    EU_2021_821,
    EU_OCCUPIED_TERRITORIES,
    EU_SANCTIONS,
    FACTSHEET_SCREENING,
    FACTSHEET_SECURITY,
)

# What is done, how, and to where is no term to vary: counterfactuals over these would be a manual for evasion.
ACTIVITY = Choice(
    "deal.activity",
    Text(nl="Wat gebeurt er met het product?", en="What is done with the item?"),
    Text(nl="de handeling", en="the activity"),
    Nature.WORLD,
    ARTICLE_2 / "point_2",
    options=("export", "re_export", "brokering", "transit", "technical_assistance", "intra_eu_transfer"),
    words=(
        Text(nl="uitvoer", en="export"),
        Text(nl="wederuitvoer", en="re-export"),
        Text(nl="tussenhandel", en="brokering"),
        Text(nl="doorvoer", en="transit"),
        Text(nl="technische bijstand", en="technical assistance"),
        Text(nl="overbrenging binnen de Unie", en="transfer within the Union"),
    ),
)
MODE = Choice(
    "deal.mode",
    Text(nl="Hoe gaat het product naar de ontvanger?", en="How does the item reach the recipient?"),
    Text(nl="de wijze van levering", en="the mode of supply"),
    Nature.WORLD,
    ARTICLE_2 / "point_2" / "sub_d",
    options=("physical", "transmission", "making_available", "remote_use", "encrypted_storage", "voice", "hand_carried"),
    words=(
        Text(nl="fysiek", en="physical"),
        Text(nl="elektronische verzending", en="electronic transmission"),
        Text(nl="beschikbaar stellen", en="making available"),
        Text(nl="gebruik op afstand", en="remote use"),
        Text(nl="versleutelde opslag op een server", en="encrypted storage on a server"),
        Text(nl="mondeling op afstand", en="by voice"),
        Text(nl="meegenomen op reis", en="hand-carried"),
    ),
)
DESTINATION = Choice(
    "destination.country",
    Text(nl="Wat is het land van eindbestemming?", en="What is the country of final destination?"),
    Text(nl="het land van bestemming", en="the country of destination"),
    Nature.WORLD,
    ARTICLE_2 / "point_2",
)
PURCHASING_COUNTRY = Choice(
    "purchasing.country",
    Text(nl="Uit welk land komt de koper?", en="What is the purchasing country?"),
    Text(nl="het land van aankoop", en="the purchasing country"),
    Nature.WORLD,
    EU_2021_821 / "article_4" / "par_1" / "point_b",
)
EXPORTER_COUNTRY = Choice(
    "exporter.country",
    Text(nl="In welk land is de exporteur gevestigd?", en="In which country is the exporter established?"),
    Text(nl="het land van de exporteur", en="the country of the exporter"),
    Nature.WORLD,
    EU_2021_821 / "article_12" / "par_2",
)
END_USER_NAMED = Fact(
    "deal.end_user_named",
    Text(nl="Wie is de eindgebruiker? Noem hem onder ‘parties’.", en="Who is the end-user? Name it under ‘parties’."),
    Text(nl="de eindgebruiker is genoemd", en="the end-user is named"),
    Nature.WORLD,
    ARTICLE_2 / "point_12",
    Informant.COMPLIANCE,
    adverse=NO,
)
ONWARD_EXPORT_KNOWN = Fact(
    "deal.onward_export_known",
    Text(
        nl="Weet u bij een levering binnen de Unie dat de eindbestemming buiten de Unie ligt?",
        en="With a supply within the Union, do you know that the final destination lies outside the Union?",
    ),
    Text(nl="de eindbestemming ligt buiten de Unie", en="the final destination lies outside the Union"),
    Nature.KNOWLEDGE,
    EU_2021_821 / "article_11" / "par_2",
    adverse=YES,
)
TRANSIT_COUNTRY = Choice(
    "transit.country",
    Text(nl="Door welke landen gaat het product onderweg?", en="Through which countries does the item travel?"),
    Text(nl="een land van doorvoer", en="a country of transit"),
    Nature.WORLD,
    Citation(EU_SANCTIONS),
)
THIRD_COUNTRY = Fact(
    "destination.third_country",
    Text(
        nl="Ligt de bestemming buiten het douanegebied van de Unie?",
        en="Does the destination lie outside the customs territory of the Union?",
    ),
    Text(
        nl="de bestemming ligt buiten het douanegebied van de Unie",
        en="the destination lies outside the customs territory of the Union",
    ),
    Nature.WORLD,
    ARTICLE_2 / "point_17",
    Informant.COMPLIANCE,
    adverse=YES,
)
REMOTE_USE_IS_EXPORT = Fact(
    "open.remote_use_is_export",
    Text(nl="Is gebruik op afstand uitvoer?", en="Is remote use an export?"),
    Text(
        nl="gebruik op afstand telt als beschikbaar stellen (open rechtsvraag)",
        en="remote use counts as making available (an open question of law)",
    ),
    Nature.WORLD,
    ARTICLE_2 / "point_2" / "sub_d",
    Informant.NOBODY,
    why=Text(
        nl="De bepaling noemt verzenden en beschikbaar stellen van programmatuur of technologie. Zij zegt niet of het laatste"
        " ook geldt voor een programma dat hier blijft draaien en van buiten de Unie wordt gebruikt.",
        en="The provision names transmitting and making available software or technology. It does not say whether the latter"
        " includes a program that keeps running here and is used from outside the Union.",
    ),
)
# Seen: the sources bafa-technology-transfer-2016, bitkom-cloud-2020 and export-control-profession-2020, each in part. No
# statement of the Dutch authority or the Commission was found.
ENCRYPTED_STORAGE_IS_EXPORT = Fact(
    "open.encrypted_storage_is_export",
    Text(
        nl="Is versleutelde opslag op een server buiten de Unie uitvoer, als niemand daar de sleutel heeft?",
        en="Is encrypted storage on a server outside the Union an export, if nobody there has the key?",
    ),
    Text(
        nl="versleutelde opslag op een server telt als verzenden (open rechtsvraag)",
        en="encrypted storage on a server counts as transmitting (an open question of law)",
    ),
    Nature.WORLD,
    ARTICLE_2 / "point_2" / "sub_d",
    Informant.NOBODY,
    why=Text(
        nl="De bepaling zondert versleuteling niet uit. De Duitse autoriteit zag in haar merkblad van juli 2016 opslag op een"
        " server in een derde land als uitvoer, zoals een verzegeld pakket dat is; Amerikaans recht zondert goed versleutelde"
        " opslag uit. De brancheorganisatie Bitkom vroeg in november 2020 om richtsnoeren van de Unie. Een standpunt van de"
        " Nederlandse autoriteit is niet gevonden: vraag de CDIU.",
        en="The provision makes no exception for encryption. In its leaflet of July 2016 the German authority regarded storage"
        " on a server in a third country as an export, just as a sealed parcel is; US law excepts storage that is encrypted"
        " well. The trade association Bitkom asked for guidelines of the Union in November 2020. No position of the Dutch"
        " authority was found: ask CDIU.",
    ),
)
OCCUPIED_TERRITORY = Fact(
    "destination.in_occupied_territory",
    Text(
        nl="Ligt de bestemming in een gebied van Oekraïne waarvoor op deze dag EU-maatregelen gelden (de Krim en Sebastopol"
        " sinds 2014; Donetsk en Loehansk deels sinds 24 februari 2022; delen van Cherson en Zaporizja sinds oktober 2022)?",
        en="Does the destination lie in a part of Ukraine to which EU measures apply on this day (Crimea and Sevastopol since"
        " 2014; parts of Donetsk and Luhansk since 24 February 2022; parts of Kherson and Zaporizhzhia since October 2022)?",
    ),
    Text(nl="de bestemming ligt in bezet gebied", en="the destination lies in occupied territory"),
    Nature.WORLD,
    Citation(EU_OCCUPIED_TERRITORIES),
    adverse=YES,
)
ARMS_EMBARGO = Fact(
    "destination.arms_embargo",
    Text(
        nl="Geldt voor het land van aankoop of bestemming een wapenembargo van de Raad, de OVSE of de VN-Veiligheidsraad?",
        en="Is the purchasing country or the destination under an arms embargo of the Council, the OSCE or the UN Security"
        " Council?",
    ),
    Text(
        nl="voor het land van aankoop of bestemming geldt een wapenembargo",
        en="the purchasing country or the destination is under an arms embargo",
    ),
    Nature.WORLD,
    ARTICLE_2 / "point_19",
    Informant.COMPLIANCE,
    adverse=YES,
)


def _concern(name: str, question: Text, states: Text, cites: Citation = FACTSHEET_SCREENING) -> Fact:
    return Fact(f"destination.{name}", question, states, Nature.WORLD, cites, Informant.COMPLIANCE, adverse=YES)


HUMAN_RIGHTS_CONCERNS = _concern(
    "human_rights_concerns",
    Text(
        nl="Zijn er ernstige zorgen over de mensenrechten in het land van bestemming?",
        en="Are there serious concerns about human rights in the destination?",
    ),
    Text(
        nl="er zijn ernstige zorgen over de mensenrechten in het land van bestemming",
        en="there are serious concerns about human rights in the destination",
    ),
)
EXPRESSION_CONCERNS = _concern(
    "freedom_of_expression_concerns",
    Text(
        nl="Zijn er zorgen over de vrijheid van meningsuiting in het land van bestemming?",
        en="Are there concerns about freedom of expression in the destination?",
    ),
    Text(
        nl="er zijn zorgen over de vrijheid van meningsuiting in het land van bestemming",
        en="there are concerns about freedom of expression in the destination",
    ),
    CASE_1,
)
SURVEILLANCE_PRECEDENTS = _concern(
    "surveillance_precedents",
    Text(
        nl="Zijn er voorbeelden bekend van censuur of van monitoring van telecom- of computernetwerken in dat land?",
        en="Are there known examples of censorship or of monitoring of telecom or computer networks in that country?",
    ),
    Text(
        nl="er zijn voorbeelden van censuur of monitoring in het land van bestemming",
        en="there are examples of censorship or monitoring in the destination",
    ),
)
COUNTRY_OF_SECURITY_CONCERN = _concern(
    "country_of_security_concern",
    Text(
        nl="Is het land van bestemming een land van zorg voor de nationale veiligheid van Nederland?",
        en="Is the destination a country of concern for Dutch national security?",
    ),
    Text(
        nl="het is een land van zorg voor de nationale veiligheid",
        en="it is a country of concern for national security",
    ),
    FACTSHEET_SECURITY,
)


def _security(name: str, question: Text, states: Text) -> Fact:
    return Fact(f"use.{name}", question, states, Nature.WORLD, FACTSHEET_SECURITY, Informant.COMPLIANCE, adverse=YES)


ESPIONAGE_OR_SABOTAGE = _security(
    "espionage_or_sabotage",
    Text(
        nl="Kan het product worden gebruikt voor spionage of sabotage tegen Nederland of bondgenoten?",
        en="Can the item be used for espionage or sabotage against the Netherlands or its allies?",
    ),
    Text(nl="het kan dienen voor spionage of sabotage", en="it can serve espionage or sabotage"),
)
VITAL_INFRASTRUCTURE = _security(
    "vital_infrastructure",
    Text(
        nl="Raakt de levering vitale infrastructuur of defensieonderdelen in Nederland?",
        en="Does the supply touch vital infrastructure or defence organisations in the Netherlands?",
    ),
    Text(
        nl="de levering raakt vitale infrastructuur of defensie",
        en="the supply touches vital infrastructure or defence",
    ),
)
PROTECTS_NETWORK_OF_CONCERN = _security(
    "protects_network_of_concern",
    Text(
        nl="Kan het product netwerken beschermen die een dreiging vormen (terroristische groepen, landen van zorg)?",
        en="Can the item protect networks that are a threat (terrorist groups, countries of concern)?",
    ),
    Text(
        nl="het kan een netwerk beschermen dat een dreiging vormt",
        en="it can protect a network that is a threat",
    ),
)
DIVERSION_SIGNS = Fact(
    "deal.diversion_signs",
    Text(
        nl="Zijn er tekenen dat het product naar een andere gebruiker of een ander land gaat dan gezegd?",
        en="Are there signs that the item will go to another user or country than stated?",
    ),
    Text(nl="er zijn tekenen van omleiding", en="there are signs of diversion"),
    Nature.WORLD,
    FACTSHEET_SCREENING,
    Informant.COMPLIANCE,
    adverse=YES,
)
