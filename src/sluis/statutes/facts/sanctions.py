"""Facts that the sanctions regulations ask about: their lists of goods, their exemptions, and whose goods they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.citation import Citation
from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import (
    EU_2006_765,
    EU_2011_359,
    EU_2012_36,
    EU_2012_267,
    EU_2013_401,
    EU_2014_692,
    EU_2014_833,
    EU_2017_2063,
    EU_2022_263,
    EU_2024_1485,
    EU_SANCTIONS,
)

if TYPE_CHECKING:
    from sluis.law.citation import Act

_SANCTIONS = Citation(EU_SANCTIONS)
COUNTRIES = {
    "BY": Text(nl="Belarus", en="Belarus"),
    "IR": Text(nl="Iran", en="Iran"),
    "KP": Text(nl="Noord-Korea", en="North Korea"),
    "MM": Text(nl="Myanmar", en="Myanmar"),
    "RU": Text(nl="Rusland", en="Russia"),
    "SY": Text(nl="Syrië", en="Syria"),
    "UA": Text(nl="Oekraïne", en="Ukraine"),
    "VE": Text(nl="Venezuela", en="Venezuela"),
}
"""The countries on which rules decide part of the measures."""


def _to(country: str) -> Fact:
    name = COUNTRIES[country]
    return Fact(
        f"destination.to_{country.lower()}",
        Text(
            nl="Gaat het product naar iemand in {name}, of is het voor gebruik daar?",
            en="Does the item go to anybody in {name}, or is it for use there?",
        ).format(name=name),
        Text(
            nl="het product gaat naar iemand in {name} of is voor gebruik daar",
            en="the item goes to somebody in {name} or is for use there",
        ).format(name=name),
        Nature.WORLD,
        _SANCTIONS,
        Informant.NOBODY,
        adverse=YES,
    )


# Follows from the countries of the case; nobody is asked. One fact for each country keeps the diagram of all rules small.
TO = {country: _to(country) for country in COUNTRIES}


def _adverse(key: str, question: Text, states: Text, cites: Citation = _SANCTIONS, why: Text | None = None) -> Fact:
    return Fact(key, question, states, Nature.WORLD, cites, Informant.COMPLIANCE, why=why, adverse=YES)


def _on_list(key: str, act: Act, annex: str, what: Text, why: Text | None = None) -> Fact:
    cites = act / f"annex_{annex}"
    return _adverse(
        key,
        Text(nl="Valt het product onder {annex} ({what})?", en="Does the item fall under {annex} ({what})?").format(
            annex=cites.text, what=what
        ),
        Text(nl="het product valt onder {annex}", en="the item falls under {annex}").format(annex=cites.text),
        cites,
        why,
    )


_INTERCEPTION = Text(
    nl="apparatuur, technologie en programmatuur om internet of telefoonverkeer te volgen of af te tappen",
    en="equipment, technology and software for monitoring or intercepting internet or telephone traffic",
)
_INTERCEPTION_KINDS = Text(
    nl="De bijlage noemt onder meer diepe pakketinspectie, netwerkaftap, stoorzenders, besmetting en forensisch onderzoek op"
    " afstand, sprekerherkenning, IMSI-vangers, profilering van patronen en semantische zoekmachines. Lees de algemene noot van"
    " de bijlage: die zondert onder meer producten van bijlage I bij Verordening (EU) 2021/821 uit.",
    en="Among others, the annex names deep packet inspection, network interception, jamming, remote infection and remote"
    " forensics, speaker recognition, IMSI catchers, pattern profiling and semantic engines. Read the annex's general note: it"
    " excepts, among others, items listed in Annex I to Regulation (EU) 2021/821.",
)
ON_INTERCEPTION_LIST = {
    country: _on_list(f"item.interception_list_{country.lower()}", act, annex, _INTERCEPTION, _INTERCEPTION_KINDS)
    for country, act, annex in (
        ("BY", EU_2006_765, "iv"),
        ("IR", EU_2011_359, "iv"),
        ("MM", EU_2013_401, "iii"),
        ("RU", EU_2024_1485, "ii"),
        ("SY", EU_2012_36, "v"),
        ("VE", EU_2017_2063, "ii"),
    )
}
ON_REPRESSION_LIST = _adverse(
    "item.repression_list",
    Text(
        nl="Staat het product op de lijst van uitrusting voor binnenlandse repressie in de sanctieverordening tegen dat land"
        " (onder meer vuurwapens, oproeruitrusting, bepaalde voertuigen en springstoffen)?",
        en="Is the item on the list of equipment usable for internal repression in the sanctions regulation on that country"
        " (among others firearms, riot control equipment, certain vehicles and explosives)?",
    ),
    Text(
        nl="het product staat op de lijst van uitrusting voor binnenlandse repressie",
        en="the item is on the list of equipment usable for internal repression",
    ),
)
IN_ANNEX_VII_RUSSIA = _on_list(
    "item.annex_vii_russia",
    EU_2014_833,
    "vii",
    Text(
        nl="goederen en technologie die Rusland militair of technologisch kunnen versterken",
        en="goods and technology that may enhance Russia militarily or technologically",
    ),
)
IN_ANNEX_IA_SYRIA = _on_list(
    "item.annex_ia_syria",
    EU_2012_36,
    "ia",
    Text(
        nl="goederen voor repressie, zoals beschermende uitrusting, drones en sproeisystemen, en chemicaliën",
        en="goods for repression, such as protective equipment, drones and spraying systems, and chemicals",
    ),
)
IN_ANNEX_IX_SYRIA = _on_list(
    "item.annex_ix_syria",
    EU_2012_36,
    "ix",
    Text(
        nl="andere goederen die voor repressie kunnen dienen, onder meer chemicaliën, met hun technologie",
        en="other goods that may serve repression, chemicals among them, with their technology",
    ),
)
IN_PART_A_IRAN = Fact(
    "item.annex_i_part_a_iran",
    Text(
        nl="Noemt bijlage I, deel A, bij Verordening (EU) nr. 267/2012 het product (uitgezonderde producten van categorie 5,"
        " deel 2)?",
        en="Does Annex I, Part A, to Regulation (EU) No 267/2012 name the item (excepted items of Category 5, Part 2)?",
    ),
    Text(
        nl="het product is in bijlage I, deel A, bij de verordening over Iran uitgezonderd",
        en="the item is excepted in Annex I, Part A, to the regulation on Iran",
    ),
    Nature.WORLD,
    EU_2012_267 / "annex_i" / "part_A",
    Informant.COMPLIANCE,
    adverse=NO,
)
IN_ANNEX_II_IRAN = _on_list(
    "item.annex_ii_iran",
    EU_2012_267,
    "ii",
    Text(nl="andere nucleair of raketgevoelige goederen", en="other goods sensitive for nuclear or missile programmes"),
)
KEY_EQUIPMENT = _adverse(
    "item.key_equipment_occupied_territories",
    Text(
        nl="Staat het product in bijlage II bij Verordening (EU) nr. 692/2014 of (EU) 2022/263 (uitrusting voor vervoer,"
        " telecommunicatie, energie, of winning van olie, gas en mineralen)?",
        en="Is the item listed in Annex II to Regulation (EU) No 692/2014 or (EU) 2022/263 (equipment for transport,"
        " telecommunications, energy, or extraction of oil, gas and minerals)?",
    ),
    Text(
        nl="het product is voor de bezette gebieden vermelde uitrusting",
        en="the item is equipment listed for the occupied territories",
    ),
    EU_2022_263 / "annex_ii",
)
IN_CRIMEA = _adverse(
    "destination.in_crimea",
    Text(nl="Ligt de bestemming op de Krim of in Sebastopol?", en="Does the destination lie in Crimea or Sevastopol?"),
    Text(nl="de bestemming ligt op de Krim of in Sebastopol", en="the destination lies in Crimea or Sevastopol"),
    Citation(EU_2014_692),
)
MILITARY = _adverse(
    "use.military_use_or_user",
    Text(
        nl="Is het product geheel of deels bestemd voor militair gebruik of voor een militaire eindgebruiker (in Myanmar ook de"
        " grenspolitie), of kan dat zo zijn?",
        en="Is the item wholly or partly intended for military use or for a military end-user (in Myanmar also the Border Guard"
        " Police), or may it be?",
    ),
    Text(
        nl="het product is of kan bestemd zijn voor militair gebruik of een militaire eindgebruiker",
        en="the item is or may be intended for military use or a military end-user",
    ),
    why=Text(
        nl="Wat een leger zelf koopt, geldt als militair. Antwoord alleen ‘nee’ als het onderzoek dat uitsluit.",
        en="What armed forces buy themselves counts as military. Answer ‘no’ only where the checks exclude it.",
    ),
)
INTERCEPTION_BY_GOVERNMENT = _adverse(
    "use.interception_by_government",
    Text(
        nl="Zou de overheid van dat land, of iemand voor haar, met het product internet of telefoonverkeer volgen of aftappen?",
        en="Would that country's government, or somebody on its behalf, use the item to monitor or intercept internet or"
        " telephone traffic?",
    ),
    Text(nl="de overheid zou er verkeer mee aftappen", en="the government would intercept traffic with it"),
)
INTERCEPTION_SERVICE = _adverse(
    "deal.interception_service",
    Text(
        nl="Verleent u diensten om telefoon- of internetverkeer te volgen of af te tappen aan, of ten bate van, de overheid van"
        " dat land of wie voor haar handelt?",
        en="Do you provide telephone or internet monitoring or interception services to, or for the benefit of, that country's"
        " government or those acting for it?",
    ),
    Text(
        nl="de exporteur verleent de overheid van dat land aftapdiensten",
        en="the exporter provides interception services to that country's government",
    ),
)
OTHER_MEASURE = _adverse(
    "deal.other_sanctions_measure",
    Text(
        nl="Valt de levering onder een andere maatregel van de EU-sancties tegen een land dat erbij betrokken is (een andere"
        " goederenlijst, een verbod op diensten, doorvoer of zaken met bepaalde bedrijven)?",
        en="Does the supply fall under another measure of the EU sanctions on a country involved in it (another list of goods,"
        " a ban on services, transit or dealings with certain companies)?",
    ),
    Text(nl="de levering valt onder een andere sanctiemaatregel", en="the supply falls under another sanctions measure"),
    why=Text(
        nl="Sluis kent niet elke bijlage. Ga de verordening na zoals zij op deze dag luidt (sanctionsmap.eu wijst de weg).",
        en="Sluis does not know every annex. Check the regulation as it stands on this day (sanctionsmap.eu shows the way).",
    ),
)
# Nobody holds what he does not say he holds: without a word on it, there is no authorisation, and no exemption is relied on.
AUTHORISED = Fact(
    "deal.sanctions_authorisation",
    Text(
        nl="Heeft de bevoegde autoriteit deze levering op grond van de sanctieverordening vergund?",
        en="Has the competent authority authorised this supply under the sanctions regulation?",
    ),
    Text(
        nl="de autoriteit heeft deze levering op grond van de sanctieverordening vergund",
        en="the authority has authorised this supply under the sanctions regulation",
    ),
    Nature.WORLD,
    _SANCTIONS,
    why=Text(
        nl="Een vergunning op grond van Verordening (EU) 2021/821 is daarvoor niet genoeg.",
        en="An authorisation under Regulation (EU) 2021/821 is not enough for that.",
    ),
    adverse=NO,
)
NO_EXEMPTION = "none"
EXEMPTION = Choice(
    "deal.sanctions_exemption",
    Text(
        nl="Op welke uitzondering van de sanctieverordening beroept u zich?",
        en="Which exemption of the sanctions regulation do you rely on?",
    ),
    Text(nl="de uitzondering waarop de exporteur zich beroept", en="the exemption that the exporter relies on"),
    Nature.WORLD,
    _SANCTIONS,
    options=(
        NO_EXEMPTION,
        "humanitarian",
        "medical",
        "news_media",
        "software_update",
        "consumer_device",
        "cyber_security",
        "personal_use",
        "other",
    ),
    words=(
        Text(nl="geen", en="none"),
        Text(
            nl="humanitaire doelen, noodsituaties in de gezondheidszorg, dreigende rampen",
            en="humanitarian purposes, health emergencies, threatening disasters",
        ),
        Text(nl="medische of farmaceutische doelen", en="medical or pharmaceutical purposes"),
        Text(nl="tijdelijke uitvoer voor nieuwsmedia", en="temporary export for news media"),
        Text(nl="een update van programmatuur", en="a software update"),
        Text(nl="communicatieapparaten voor consumenten", en="consumer communication devices"),
        Text(
            nl="cyberbeveiliging van anderen dan de overheid en haar bedrijven",
            en="cyber-security of others than the government and its companies",
        ),
        Text(nl="persoonlijk gebruik door reizigers", en="personal use by travellers"),
        Text(nl="een andere uitzondering", en="another exemption"),
    ),
)
OTHER_EXEMPTION_HOLDS = Fact(
    "open.other_sanctions_exemption",
    Text(nl="Geldt die uitzondering?", en="Does that exemption hold?"),
    Text(
        nl="de ingeroepen uitzondering geldt (Sluis kent haar niet)",
        en="the exemption relied on holds (Sluis does not know it)",
    ),
    Nature.WORLD,
    _SANCTIONS,
    Informant.NOBODY,
)
PARTNER_12G = Fact(
    "open.partner_country_of_article_12g",
    Text(nl="Is dit land een partnerland voor artikel 12 octies?", en="Is this country a partner country for Article 12g?"),
    Text(
        nl="dit land is een partnerland voor artikel 12 octies (niet vastgesteld)",
        en="this country is a partner country for Article 12g (not established)",
    ),
    Nature.WORLD,
    EU_2014_833 / "annex_viii",
    Informant.NOBODY,
)
EXEMPT_FROM_12G = Fact(
    "deal.exempt_from_no_russia_clause",
    Text(
        nl="Is het contract van artikel 12 octies uitgezonderd (een overheidsopdracht van een derde land of een internationale"
        " organisatie; tot 20 december 2024 een contract van vóór 19 december 2023)?",
        en="Is the contract excepted from Article 12g (a public contract of a third country or an international organisation;"
        " until 20 December 2024 a contract from before 19 December 2023)?",
    ),
    Text(nl="het contract is van artikel 12 octies uitgezonderd", en="the contract is excepted from Article 12g"),
    Nature.WORLD,
    EU_2014_833 / "article_12g",
    Informant.COMPLIANCE,
    adverse=NO,
)
