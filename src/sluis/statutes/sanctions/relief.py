"""What may lift the prohibitions of the sanctions regulations: their exemptions, and the cases that an authority may authorise.

They are told, not decided: which exemption counts is in the conditions of the rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.rule import Relief, ReliefKind
from sluis.law.text import Text
from sluis.statutes.acts import (
    EU_2006_765,
    EU_2011_359,
    EU_2012_36,
    EU_2012_267,
    EU_2013_401,
    EU_2014_692,
    EU_2017_1509,
    EU_2017_2063,
    EU_2022_263,
    EU_2024_1485,
)

if TYPE_CHECKING:
    from sluis.law.citation import Citation


def _spared(cites: Citation, nl: str, en: str) -> Relief:
    return Relief(ReliefKind.EXEMPTION, Text(nl=nl, en=en), cites)


def _authorised(cites: Citation, nl: str, en: str) -> Relief:
    return Relief(ReliefKind.DEROGATION, Text(nl=nl, en=en), cites)


def _lettered(cites: Citation, letters: dict[str, Text], kind: ReliefKind) -> tuple[Relief, ...]:
    return tuple(Relief(kind, words, cites / f"point_{letter}") for letter, words in letters.items())


_CIVIL_PURPOSES = {
    "a": Text(
        nl="humanitaire doelen, noodsituaties in de gezondheidszorg, dreigende rampen",
        en="humanitarian purposes, health emergencies, threatening disasters",
    ),
    "b": Text(nl="medische of farmaceutische doelen", en="medical or pharmaceutical purposes"),
    "c": Text(nl="tijdelijke uitvoer voor nieuwsmedia", en="temporary export for news media"),
    "d": Text(nl="updates van programmatuur", en="software updates"),
    "e": Text(nl="communicatieapparaten voor consumenten", en="consumer communication devices"),
    "g": Text(nl="persoonlijk gebruik door reizigers", en="personal use by travellers"),
}
_CYBER_SECURITY = Text(
    nl="cyberbeveiliging en informatiebeveiliging van anderen dan de overheid en haar bedrijven",
    en="cyber-security and information security of others than the government and its companies",
)
_AUTHORISED_CASES = {
    "a": Text(
        nl="louter civiele samenwerking tussen de Unie of lidstaten en de Russische overheid",
        en="purely civil cooperation of the Union or Member States with the Russian government",
    ),
    "b": Text(nl="ruimtevaart van regeringen samen", en="space programmes of governments together"),
    "c": Text(nl="civiele kernenergie", en="civil nuclear energy"),
    "d": Text(nl="veiligheid op zee", en="maritime safety"),
    "e": Text(
        nl="besloten civiele netwerken die niet in handen van de overheid zijn",
        en="private civil networks that are not in public hands",
    ),
    "f": Text(
        nl="uitsluitend gebruik door bedrijven van of onder zeggenschap van iemand uit de Unie of een partnerland",
        en="the sole use of companies owned or controlled by somebody from the Union or a partner country",
    ),
    "g": Text(
        nl="diplomatieke posten van de Unie, lidstaten en partnerlanden",
        en="diplomatic posts of the Union, Member States and partner countries",
    ),
}


def russia(article: Citation) -> tuple[Relief, ...]:
    """Paragraphs 3 and 4 of Articles 2 and 2a, which say the same, as they were on 4 December 2022."""
    cases = _AUTHORISED_CASES | {"h": _CYBER_SECURITY}
    return (
        *_lettered(article / "par_3", _CIVIL_PURPOSES, ReliefKind.EXEMPTION),
        *_lettered(article / "par_4", cases, ReliefKind.DEROGATION),
    )


def russia_in_2022(article: Citation) -> tuple[Relief, ...]:
    """The same paragraphs as Regulation (EU) 2022/328 wrote them: cyber-security was an exemption."""
    purposes = dict(sorted((_CIVIL_PURPOSES | {"f": _CYBER_SECURITY}).items()))
    return (
        *_lettered(article / "par_3", purposes, ReliefKind.EXEMPTION),
        *_lettered(article / "par_4", _AUTHORISED_CASES, ReliefKind.DEROGATION),
        _authorised(
            article / "par_5",
            "contracten van vóór 26 februari 2022, als de vergunning vóór 1 mei 2022 was aangevraagd",
            "contracts from before 26 February 2022, if the authorisation was applied for before 1 May 2022",
        ),
    )


def russia_until_2022(article: Citation) -> tuple[Relief, ...]:
    """Paragraph 2 of Article 2 as it was until 2022 (recalled)."""
    return (
        _authorised(
            article / "par_2",
            "contracten van vóór 1 augustus 2014",
            "contracts from before 1 August 2014",
        ),
    )


def transit_through_russia(article: Citation) -> tuple[Relief, ...]:
    """Paragraphs 3a and 4a of Articles 2 and 2a."""
    return (
        _spared(
            article / "par_3a",
            "de doelen van lid 3, onder a) tot en met e)",
            "the purposes of paragraph 3(a) to (e)",
        ),
        _authorised(article / "par_4a", "enkele gevallen van lid 4", "some cases of paragraph 4"),
    )


_BELARUS_1E = EU_2006_765 / "article_1e"
BELARUS = (
    _spared(
        _BELARUS_1E / "par_3",
        "voor civiel gebruik: humanitaire en medische doelen, nieuwsmedia, updates van programmatuur, communicatieapparaten"
        " voor consumenten, persoonlijk gebruik door reizigers",
        "for civil use: humanitarian and medical purposes, news media, software updates, consumer communication devices,"
        " personal use by travellers",
    ),
    _authorised(
        _BELARUS_1E / "par_4",
        "gevallen als die van artikel 2, lid 4, van Verordening (EU) nr. 833/2014",
        "cases like those of Article 2(4) of Regulation (EU) No 833/2014",
    ),
)
IRAN_DUAL_USE = (
    _spared(
        EU_2012_267 / "article_6",
        "de doelen die dit artikel noemt (niet nagegaan)",
        "the purposes that this article names (not verified)",
    ),
    _spared(
        EU_2012_267 / "annex_i" / "part_C",
        "tot 1 januari 2026: contracten van vóór 30 september 2025, alleen voor goederen van dit deel",
        "until 1 January 2026: contracts from before 30 September 2025, for goods of this part only",
    ),
    _authorised(
        EU_2012_267 / "article_7",
        "voedsel, landbouw, medische of andere humanitaire doelen",
        "food, agriculture, medical or other humanitarian purposes",
    ),
)
SYRIA_ANNEX_IA = (
    _authorised(
        EU_2012_36 / "article_2a" / "par_2",
        "voedsel, landbouw, medische of andere humanitaire doelen",
        "food, agriculture, medical or other humanitarian purposes",
    ),
)
SYRIA_ANNEX_IX = (
    _authorised(
        EU_2012_36 / "article_2b" / "par_2",
        "gebruik waarbij repressie redelijkerwijs is uitgesloten",
        "use in which repression can reasonably be excluded",
    ),
)
MYANMAR = (
    _authorised(
        EU_2013_401 / "article_4" / "par_1",
        "uitsluitend humanitair gebruik of bescherming, opbouw van instellingen door de VN of de Unie, crisisbeheersing,"
        " ontmijning",
        "humanitarian or protective use only, institution-building by the UN or the Union, crisis management, demining",
    ),
)
NORTH_KOREA_ANNEX_II = (
    _authorised(
        EU_2017_1509 / "article_8",
        "enkele gevallen, met goedkeuring van het Sanctiecomité van de VN (niet nagegaan)",
        "some cases, with the approval of the UN Sanctions Committee (not verified)",
    ),
)
_NORTH_KOREA_6 = EU_2017_1509 / "article_6"
NORTH_KOREA_ARMED_FORCES = (
    _authorised(
        _NORTH_KOREA_6 / "point_a",
        "producten die niets met militaire goederen te maken hebben en de slagkracht niet vergroten",
        "items that have nothing to do with military goods and add nothing to the forces' capabilities",
    ),
    _authorised(
        _NORTH_KOREA_6 / "point_b",
        "wat het Sanctiecomité van de VN heeft toegestaan",
        "what the UN Sanctions Committee has allowed",
    ),
    _authorised(
        _NORTH_KOREA_6 / "point_c",
        "uitsluitend humanitaire doelen of levensonderhoud, gemeld aan het Sanctiecomité",
        "humanitarian or livelihood purposes only, notified to the Sanctions Committee",
    ),
)
CRIMEA_IN_2014 = (
    _spared(
        EU_2014_692 / "article_2c" / "par_5",
        "tot 28 oktober 2014: contracten van vóór 30 juli 2014, tien werkdagen vooraf gemeld",
        "until 28 October 2014: contracts from before 30 July 2014, notified ten working days ahead",
    ),
)
_CRIMEA_2E = EU_2014_692 / "article_2e"
CRIMEA = (
    _authorised(
        _CRIMEA_2E / "par_1",
        "consulaten en internationale organisaties, projecten voor ziekenhuizen en scholen, medische apparatuur",
        "consulates and international organisations, projects for hospitals and schools, medical equipment",
    ),
    _authorised(
        _CRIMEA_2E / "par_3",
        "acuut gevaar voor gezondheid, veiligheid of milieu",
        "urgent danger to health, safety or the environment",
    ),
)
_OTHER_REGIONS_4A = EU_2022_263 / "article_4a"
OTHER_REGIONS = (
    _spared(
        _OTHER_REGIONS_4A / "par_1",
        "uitsluitend humanitaire doelen, door instellingen en organisaties die het artikel noemt (in de tekst van 14 april"
        " 2022)",
        "humanitarian purposes only, by bodies and organisations that the article names (in the text of 14 April 2022)",
    ),
    _authorised(_OTHER_REGIONS_4A / "par_2", "andere humanitaire doelen", "other humanitarian purposes"),
    _authorised(
        EU_2022_263 / "article_7",
        "consulaten en internationale organisaties, projecten voor ziekenhuizen en scholen, medische apparatuur",
        "consulates and international organisations, projects for hospitals and schools, medical equipment",
    ),
)
ASSET_FREEZES = (
    _spared(
        EU_2017_2063 / "article_9a",
        "bij veel regelingen: humanitaire hulp door de VN en erkende organisaties",
        "in many regimes: humanitarian assistance by the UN and recognised organisations",
    ),
    _authorised(
        EU_2024_1485 / "article_7",
        "bij voorbeeld: eerste levensbehoeften, rechtsbijstand, bewaarkosten, bijzondere uitgaven, diplomatieke posten",
        "for instance: basic needs, legal services, fees for holding, extraordinary expenses, diplomatic posts",
    ),
)


def interception(goods: Citation) -> tuple[Relief, ...]:
    """A prior authorisation, where no monitoring by the government is to be expected; Russia's regulation adds two cases."""
    prior = _authorised(
        goods / "par_2",
        "elk geval waarin de overheid er redelijkerwijs niet mee zou aftappen",
        "any case in which the government would not reasonably be expected to intercept with it",
    )
    return (prior, *_RUSSIA_INTERCEPTION) if goods.act is EU_2024_1485 else (prior,)


_RUSSIA_3 = EU_2024_1485 / "article_3" / "par_3"
_RUSSIA_INTERCEPTION = (
    _authorised(
        _RUSSIA_3 / "point_a",
        "diplomatieke posten van de Unie, lidstaten en partnerlanden, internationale organisaties",
        "diplomatic posts of the Union, Member States and partner countries, international organisations",
    ),
    _authorised(
        _RUSSIA_3 / "point_b",
        "werking, onderhoud en beveiliging van de netwerken van telecomaanbieders uit de Unie",
        "operation, maintenance and security of the networks of Union telecommunication operators",
    ),
)
_PROTECTIVE_CLOTHING = (
    "tijdelijk meegenomen beschermende kleding van VN- en EU-personeel, journalisten en hulpverleners",
    "protective clothing taken along for a time by UN and EU staff, journalists and aid workers",
)
_REPRESSION: dict[str, tuple[Relief, ...]] = {
    EU_2006_765.id: (_spared(EU_2006_765 / "article_1a" / "par_2", *_PROTECTIVE_CLOTHING),),
    EU_2011_359.id: (),
    EU_2012_36.id: (),
    EU_2013_401.id: MYANMAR,
    EU_2017_2063.id: (
        _spared(EU_2017_2063 / "article_5", *_PROTECTIVE_CLOTHING),
        _authorised(
            EU_2017_2063 / "article_4",
            "uitsluitend humanitair gebruik of bescherming, opbouw van instellingen, crisisbeheersing, ontmijning",
            "humanitarian or protective use only, institution-building, crisis management, demining",
        ),
    ),
    EU_2024_1485.id: (
        _authorised(
            EU_2024_1485 / "article_2" / "par_2" / "point_a",
            "diplomatieke posten van de Unie, lidstaten en partnerlanden, internationale organisaties",
            "diplomatic posts of the Union, Member States and partner countries, international organisations",
        ),
        _authorised(
            EU_2024_1485 / "article_2" / "par_2" / "point_b",
            "netwerken van telecomaanbieders uit de Unie",
            "networks of Union telecommunication operators",
        ),
    ),
}


def repression(goods: Citation) -> tuple[Relief, ...]:
    """What the regulation says about equipment for repression; nothing where its text was not seen."""
    return _REPRESSION[goods.act.id]
