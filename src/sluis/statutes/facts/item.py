"""Facts about the item and its components: how they were designed, and where they stand on the lists."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.statutes.acts import (
    ARTICLE_2,
    ARTICLE_5,
    EU_2006_765,
    EU_2014_833,
    EU_2021_821,
    NL_BSG,
    US_EAR,
)

_POINT_20 = ARTICLE_2 / "point_20"

LISTED_ANNEX_I = Fact(
    "item.listed_annex_i",
    Text(
        nl="Staat het product op de lijst van bijlage I?",
        en="Is the item listed in Annex I?",
    ),
    Text(nl="het product staat in bijlage I", en="the item is listed in Annex I"),
    Nature.WORLD,
    EU_2021_821 / "article_3" / "par_1",
    Informant.COMPLIANCE,
    why=Text(
        nl="Een product van de lijst heeft voor uitvoer altijd een vergunning nodig. Vul dit in onder ‘classification’.",
        en="A listed item always needs an authorisation for export. Fill this in under ‘classification’.",
    ),
    adverse=YES,
)
LISTED_ANNEX_IV = Fact(
    "item.listed_annex_iv",
    Text(nl="Staat het product ook in bijlage IV?", en="Is the item listed in Annex IV as well?"),
    Text(nl="het product staat in bijlage IV", en="the item is listed in Annex IV"),
    Nature.WORLD,
    EU_2021_821 / "annex_iv",
    Informant.COMPLIANCE,
    adverse=YES,
)
# A label that the law gives, not a choice of the designer: no counterfactual varies it.
DUAL_USE = Fact(
    "item.dual_use",
    Text(
        nl="Kan het product zowel civiel als militair worden gebruikt?",
        en="Can the item be used for both civil and military purposes?",
    ),
    Text(nl="het is een product voor tweeërlei gebruik", en="it is a dual-use item"),
    Nature.WORLD,
    ARTICLE_2 / "point_1",
    Informant.ENGINEER,
    adverse=YES,
)
SPECIALLY_DESIGNED_FOR_SURVEILLANCE = Fact(
    "item.specially_designed_for_surveillance",
    Text(
        nl="Is het product speciaal ontworpen om toezicht mogelijk te maken?",
        en="Is the item specially designed to enable surveillance?",
    ),
    Text(nl="het is speciaal ontworpen voor surveillance", en="it is specially designed for surveillance"),
    Nature.DESIGN,
    _POINT_20,
    Informant.ENGINEER,
    why=Text(
        nl="Beslissend is of toezicht het hoofddoel van het ontwerp was; het hoeft niet het enige doel te zijn.",
        en="What matters is whether surveillance was the main purpose of the design; it need not be the only one.",
    ),
    adverse=YES,
)
SURVEILLANCE_COVERT = Fact(
    "item.surveillance_covert",
    Text(
        nl="Merkt degene op wie toezicht wordt gehouden daar normaal gesproken niets van?",
        en="Does the person under surveillance normally not notice it?",
    ),
    Text(nl="het toezicht is heimelijk", en="the surveillance is covert"),
    Nature.DESIGN,
    _POINT_20,
    Informant.ENGINEER,
    adverse=YES,
)
SURVEILS_NATURAL_PERSONS = Fact(
    "item.surveils_natural_persons",
    Text(
        nl="Is het toezicht gericht op mensen (en niet op zaken, plaatsen of machines)?",
        en="Is the surveillance aimed at people (rather than objects, places or machines)?",
    ),
    Text(nl="het toezicht is gericht op natuurlijke personen", en="the surveillance is of natural persons"),
    Nature.DESIGN,
    _POINT_20,
    Informant.ENGINEER,
    adverse=YES,
)


def _handles_data(verb: str, nl: str, en: str, states_nl: str, states_en: str) -> Fact:
    return Fact(
        f"item.{verb}_data",
        Text(nl=f"{nl} het product zelf gegevens?", en=f"Does the item itself {en} data?"),
        Text(nl=f"het {states_nl} gegevens", en=f"it {states_en} data"),
        Nature.DESIGN,
        _POINT_20,
        Informant.ENGINEER,
        adverse=YES,
    )


MONITORS_DATA = _handles_data("monitors", "Monitort", "monitor", "monitort", "monitors")
EXTRACTS_DATA = _handles_data("extracts", "Onttrekt", "extract", "onttrekt", "extracts")
COLLECTS_DATA = _handles_data("collects", "Verzamelt", "collect", "verzamelt", "collects")
ANALYSES_DATA = _handles_data("analyses", "Analyseert", "analyse", "analyseert", "analyses")
DATA_FROM_ICT_SYSTEMS = Fact(
    "item.data_from_ict_systems",
    Text(
        nl="Komen die gegevens uit informatie- en telecommunicatiesystemen?",
        en="Do those data come from information and telecommunication systems?",
    ),
    Text(
        nl="de gegevens komen uit informatie- en telecommunicatiesystemen",
        en="the data come from information and telecommunication systems",
    ),
    Nature.DESIGN,
    _POINT_20,
    Informant.ENGINEER,
    adverse=YES,
)
SPECIALLY_DESIGNED_FOR_MILITARY_USE = Fact(
    "item.specially_designed_for_military_use",
    Text(
        nl="Is het product speciaal ontworpen of aangepast voor militair gebruik (ook: offensieve militaire cyberoperaties)?",
        en="Is the item specially designed or modified for military use (offensive military cyber operations included)?",
    ),
    Text(
        nl="het is speciaal ontworpen of aangepast voor militair gebruik",
        en="it is specially designed or modified for military use",
    ),
    Nature.DESIGN,
    EU_2021_821 / "annex_i" / "note_1",
    Informant.ENGINEER,
    why=Text(
        nl="Dan geldt niet het recht voor tweeërlei gebruik, maar dat voor militaire goederen. Sluis kent dat niet.",
        en="Military goods law then applies instead of dual-use law. Sluis does not know it.",
    ),
    adverse=YES,
)
UNDER_NATIONAL_MEASURE = Fact(
    "item.under_national_measure",
    Text(
        nl="Valt het product onder een nationale maatregel (zoals die voor halfgeleider-, kwantum- of 3D-printtechnologie, of"
        " die voor Syrië, Egypte en Irak)?",
        en="Does the item fall under a national measure (such as those on semiconductor, quantum or additive manufacturing"
        " technology, or those for Syria, Egypt and Iraq)?",
    ),
    Text(nl="het valt onder een nationale maatregel", en="it falls under a national measure"),
    Nature.WORLD,
    NL_BSG / "article_4",
    Informant.COMPLIANCE,
    adverse=YES,
)
ON_ANOTHER_MEMBER_STATES_LIST = Fact(
    "item.on_another_member_states_list",
    Text(
        nl="Staat het product op de nationale lijst van een andere lidstaat die de Commissie bekend heeft gemaakt?",
        en="Is the item on another Member State's national list that the Commission has published?",
    ),
    Text(
        nl="het staat op de bekendgemaakte nationale lijst van een andere lidstaat",
        en="it is on the published national list of another Member State",
    ),
    Nature.WORLD,
    EU_2021_821 / "article_10" / "par_1",
    Informant.COMPLIANCE,
    adverse=YES,
)
PUBLISHED_UNDER_ARTICLE_5_6 = Fact(
    "item.published_under_article_5_6",
    Text(
        nl="Staat het product in een bekendmaking op grond van artikel 5, lid 6 (Publicatieblad, reeks C)?",
        en="Is the item in a publication under Article 5(6) (Official Journal, C series)?",
    ),
    Text(
        nl="het staat in een bekendmaking volgens artikel 5, lid 6",
        en="it is in a publication under Article 5(6)",
    ),
    Nature.WORLD,
    ARTICLE_5 / "par_6",
    Informant.COMPLIANCE,
    adverse=YES,
)
CN_CODE_IN_ARTICLE_12G = Fact(
    "item.cn_code_in_article_12g",
    Text(
        nl="Valt de GN-code van het product onder artikel 12 octies van Verordening (EU) nr. 833/2014?",
        en="Does the item's CN code fall under Article 12g of Regulation (EU) No 833/2014?",
    ),
    Text(
        nl="de GN-code valt onder de clausule tegen wederuitvoer naar Rusland",
        en="its CN code falls under the no-re-export-to-Russia clause",
    ),
    Nature.WORLD,
    EU_2014_833 / "article_12g",
    Informant.COMPLIANCE,
    adverse=YES,
)
CN_CODE_IN_ARTICLE_8G = Fact(
    "item.cn_code_in_article_8g",
    Text(
        nl="Valt de GN-code van het product onder artikel 8 octies van Verordening (EG) nr. 765/2006 (bijlage XVI, XVII, XXVIII"
        " of XXX, of vuurwapens)?",
        en="Does the item's CN code fall under Article 8g of Regulation (EC) No 765/2006 (Annex XVI, XVII, XXVIII or XXX, or"
        " firearms)?",
    ),
    Text(
        nl="de GN-code valt onder de clausule tegen wederuitvoer naar Belarus",
        en="its CN code falls under the no-re-export-to-Belarus clause",
    ),
    Nature.WORLD,
    EU_2006_765 / "article_8g",
    Informant.COMPLIANCE,
    adverse=YES,
)
COMMON_HIGH_PRIORITY = Fact(
    "item.common_high_priority",
    Text(
        nl="Staat de GN-code van het product op de lijst van goederen met gemeenschappelijke hoge prioriteit (bijlage XL, of"
        " bijlage XLVIII, van Verordening (EU) nr. 833/2014; bijlage XXX van Verordening (EG) nr. 765/2006)?",
        en="Is the item's CN code among the common high priority items (Annex XL, or Annex XLVIII, to Regulation (EU) No"
        " 833/2014; Annex XXX to Regulation (EC) No 765/2006)?",
    ),
    Text(
        nl="het is een product met gemeenschappelijke hoge prioriteit",
        en="it is a common high priority item",
    ),
    Nature.WORLD,
    EU_2014_833 / "article_12gb",
    Informant.COMPLIANCE,
    adverse=YES,
)
US_ORIGIN = Fact(
    "item.us_origin",
    Text(
        nl="Is het product van Amerikaanse oorsprong, of bevat het Amerikaanse technologie?",
        en="Is the item of US origin, or does it contain US technology?",
    ),
    Text(nl="het is van Amerikaanse oorsprong", en="it is of US origin"),
    Nature.WORLD,
    Citation(US_EAR),
    Informant.ENGINEER,
)

COMPONENT_LISTED = Fact(
    "component.listed_annex_i",
    Text(nl="Staat dit onderdeel in bijlage I?", en="Is this component listed in Annex I?"),
    Text(nl="het onderdeel staat in bijlage I", en="the component is listed in Annex I"),
    Nature.WORLD,
    EU_2021_821 / "annex_i" / "note_2",
    Informant.COMPLIANCE,
    adverse=YES,
)
COMPONENT_PRINCIPAL_ELEMENT = Fact(
    "component.principal_element",
    Text(
        nl="Is dit onderdeel, alleen of samen met andere onderdelen van de lijst, het voornaamste element van het product (naar"
        " hoeveelheid, waarde en technische kennis)?",
        en="Is this component, alone or together with other listed components, the principal element of the item (by quantity,"
        " value and technological know-how)?",
    ),
    Text(nl="het onderdeel is het voornaamste element", en="the component is the principal element"),
    Nature.DESIGN,
    EU_2021_821 / "annex_i" / "note_2",
    Informant.ENGINEER,
    adverse=YES,
)
COMPONENT_REMOVABLE = Fact(
    "component.removable",
    Text(
        nl="Kan dit onderdeel gemakkelijk worden verwijderd of voor iets anders worden gebruikt?",
        en="Can this component feasibly be removed or used for other purposes?",
    ),
    Text(
        nl="het onderdeel kan gemakkelijk worden verwijderd of voor iets anders worden gebruikt",
        en="the component can feasibly be removed or used for other purposes",
    ),
    Nature.DESIGN,
    EU_2021_821 / "annex_i" / "note_2",
    Informant.ENGINEER,
    adverse=YES,
)
