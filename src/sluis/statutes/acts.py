"""The acts and other sources that the statutes cite."""

from __future__ import annotations

from sluis.law.citation import Act
from sluis.law.text import Text

_ELI = "https://eur-lex.europa.eu/eli/"

EU_2021_821 = Act(
    "eu-2021-821",
    Text(nl="Verordening (EU) 2021/821", en="Regulation (EU) 2021/821"),
    _ELI + "reg/2021/821/oj",
)
EU_2009_428 = Act(
    "eu-2009-428",
    Text(nl="Verordening (EG) nr. 428/2009", en="Regulation (EC) No 428/2009"),
    _ELI + "reg/2009/428/oj",
)
EU_2000_1334 = Act(
    "eu-2000-1334",
    Text(nl="Verordening (EG) nr. 1334/2000", en="Regulation (EC) No 1334/2000"),
    _ELI + "reg/2000/1334/oj",
)
EU_1971_1182 = Act(
    "eu-1971-1182",
    Text(nl="Verordening (EEG, Euratom) nr. 1182/71", en="Regulation (EEC, Euratom) No 1182/71"),
    _ELI + "reg/1971/1182/oj",
)
NL_TERMIJNENWET = Act(
    "nl-algemene-termijnenwet",
    Text(nl="Algemene termijnenwet", en="General Extension of Time Limits Act (Algemene termijnenwet)"),
    "https://wetten.overheid.nl/BWBR0002448",
)
EU_2024_2659 = Act(
    "eu-2024-2659",
    Text(nl="Aanbeveling (EU) 2024/2659", en="Recommendation (EU) 2024/2659"),
    _ELI + "reco/2024/2659/oj",
)
EU_2014_833 = Act(
    "eu-2014-833",
    Text(nl="Verordening (EU) nr. 833/2014", en="Regulation (EU) No 833/2014"),
    _ELI + "reg/2014/833/oj",
)
EU_2006_765 = Act(
    "eu-2006-765",
    Text(nl="Verordening (EG) nr. 765/2006", en="Regulation (EC) No 765/2006"),
    _ELI + "reg/2006/765/oj",
)
EU_2011_359 = Act(
    "eu-2011-359",
    Text(nl="Verordening (EU) nr. 359/2011", en="Regulation (EU) No 359/2011"),
    _ELI + "reg/2011/359/oj",
)
EU_2012_36 = Act(
    "eu-2012-36",
    Text(nl="Verordening (EU) nr. 36/2012", en="Regulation (EU) No 36/2012"),
    _ELI + "reg/2012/36/oj",
)
EU_2012_267 = Act(
    "eu-2012-267",
    Text(nl="Verordening (EU) nr. 267/2012", en="Regulation (EU) No 267/2012"),
    _ELI + "reg/2012/267/oj",
)
EU_2013_401 = Act(
    "eu-2013-401",
    Text(nl="Verordening (EU) nr. 401/2013", en="Regulation (EU) No 401/2013"),
    _ELI + "reg/2013/401/oj",
)
EU_2014_692 = Act(
    "eu-2014-692",
    Text(nl="Verordening (EU) nr. 692/2014", en="Regulation (EU) No 692/2014"),
    _ELI + "reg/2014/692/oj",
)
EU_2017_1509 = Act(
    "eu-2017-1509",
    Text(nl="Verordening (EU) 2017/1509", en="Regulation (EU) 2017/1509"),
    _ELI + "reg/2017/1509/oj",
)
EU_2017_2063 = Act(
    "eu-2017-2063",
    Text(nl="Verordening (EU) 2017/2063", en="Regulation (EU) 2017/2063"),
    _ELI + "reg/2017/2063/oj",
)
EU_2022_263 = Act(
    "eu-2022-263",
    Text(nl="Verordening (EU) 2022/263", en="Regulation (EU) 2022/263"),
    _ELI + "reg/2022/263/oj",
)
EU_2024_1485 = Act(
    "eu-2024-1485",
    Text(nl="Verordening (EU) 2024/1485", en="Regulation (EU) 2024/1485"),
    _ELI + "reg/2024/1485/oj",
)
EU_SANCTIONS = Act("eu-sanctions", Text(nl="de EU-sanctieverordeningen", en="the EU sanctions regulations"), None)
EU_ASSET_FREEZES = Act(
    "eu-asset-freezes", Text(nl="de EU-regels over bevriezing van tegoeden", en="the EU rules on asset freezes"), None
)
EU_OCCUPIED_TERRITORIES = Act(
    "eu-occupied-territories",
    Text(nl="de EU-maatregelen voor bezette gebieden van Oekraïne", en="the EU measures on occupied territories of Ukraine"),
    None,
)
EU_1996_2271 = Act(
    "eu-1996-2271",
    Text(nl="Verordening (EG) nr. 2271/96", en="Regulation (EC) No 2271/96"),
    _ELI + "reg/1996/2271/oj",
)
NL_BSG = Act(
    "nl-besluit-strategische-goederen",
    Text(nl="het Besluit strategische goederen", en="the Dutch Strategic Goods Decree"),
    "https://wetten.overheid.nl/BWBR0024139",
)
NL_WSD = Act(
    "nl-wet-strategische-diensten",
    Text(nl="de Wet strategische diensten", en="the Dutch Strategic Services Act"),
    "https://wetten.overheid.nl/BWBR0030545",
)
NL_SERVICES_REGULATION = Act(
    "nl-uitvoeringsregeling-strategische-diensten",
    Text(nl="de Uitvoeringsregeling strategische diensten", en="the Dutch regulation implementing the Strategic Services Act"),
    "https://wetten.overheid.nl/BWBR0030629",
)
NL_GOODS_REGULATION = Act(
    "nl-uitvoeringsregeling-strategische-goederen",
    Text(
        nl="de Uitvoeringsregeling strategische goederen 2012",
        en="the Dutch regulation implementing the Strategic Goods Decree",
    ),
    "https://wetten.overheid.nl/BWBR0030610",
)
NL_MEASURE_2013 = Act(
    "nl-regeling-tweeerlei-gebruik",
    Text(nl="de Regeling goederen voor tweeërlei gebruik", en="the Dutch Regulation on dual-use goods (Syria, Egypt)"),
    "https://wetten.overheid.nl/BWBR0033865",
)
NL_MEASURE_IRAQ = Act(
    "nl-regeling-tweeerlei-gebruik-irak",
    Text(nl="de Regeling goederen voor tweeërlei gebruik Irak", en="the Dutch Regulation on dual-use goods for Iraq"),
    "https://wetten.overheid.nl/BWBR0037216",
)
NL_MEASURE_SEMICONDUCTORS = Act(
    "nl-regeling-halfgeleiders",
    Text(
        nl="de Regeling geavanceerde productieapparatuur voor halfgeleiders",
        en="the Dutch Regulation on advanced production equipment for semiconductors",
    ),
    "https://zoek.officielebekendmakingen.nl/stcrt-2023-18212.html",
)
NL_MEASURE_EMERGING = Act(
    "nl-regeling-aanvullende-controlemaatregelen",
    Text(
        nl="de Regeling aanvullende controlemaatregelen op de Verordening producten voor tweeërlei gebruik",
        en="the Dutch Regulation on additional control measures to the dual-use regulation",
    ),
    None,
)
NL_AWB = Act(
    "nl-algemene-wet-bestuursrecht",
    Text(nl="de Algemene wet bestuursrecht", en="the Dutch General Administrative Law Act"),
    "https://wetten.overheid.nl/BWBR0005537",
)
NL_AWR = Act(
    "nl-algemene-wet-inzake-rijksbelastingen",
    Text(nl="de Algemene wet inzake rijksbelastingen", en="the Dutch General State Taxes Act"),
    "https://wetten.overheid.nl/BWBR0002320",
)
NL_LICENSING_PRACTICE = Act(
    "nl-werkwijze-vergunningen",
    Text(nl="de werkwijze van de CDIU bij vergunningen", en="the licensing practice of CDIU"),
    "https://www.rijksoverheid.nl/onderwerpen/exportcontrole-strategische-goederen/vraag-en-antwoord/"
    "hoe-krijg-ik-een-vergunning-voor-export-van-strategische-goederen-of-dual-use-goederen",
)
NL_FACTSHEET = Act(
    "nl-factsheet-cyber",
    Text(
        nl="de factsheet cybersecurity en exportcontrole",
        en="the Dutch factsheet on cyber security and export control",
    ),
    None,
)
US_EAR = Act("us-ear", Text(nl="de Amerikaanse EAR", en="the US EAR"), None)

ARTICLE_2 = EU_2021_821 / "article_2"
ARTICLE_5 = EU_2021_821 / "article_5"
FACTSHEET_SCREENING = NL_FACTSHEET / "heading_risicomanagement"
FACTSHEET_SECURITY = NL_FACTSHEET / "heading_nationale_veiligheid"
CASE_1, CASE_2, CASE_3 = (NL_FACTSHEET / f"case_{number}" for number in (1, 2, 3))
