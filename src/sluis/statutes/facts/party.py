"""Facts about the parties. A rule that asks about a party means: about at least one of them."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.statutes.acts import (
    CASE_1,
    CASE_2,
    CASE_3,
    EU_1996_2271,
    EU_ASSET_FREEZES,
    EU_SANCTIONS,
    FACTSHEET_SCREENING,
)

PARTY_COUNTRY = Choice(
    "party.country",
    Text(nl="In welk land is deze partij gevestigd?", en="In which country is this party established?"),
    Text(nl="het land van een partij", en="the country of a party"),
    Nature.WORLD,
    Citation(EU_SANCTIONS),
)
ON_SANCTIONS_LIST = Fact(
    "party.on_sanctions_list",
    Text(
        nl="Staat deze partij op een EU-, VN- of Nederlandse sanctielijst?",
        en="Is this party on an EU, UN or Dutch sanctions list?",
    ),
    Text(nl="een partij staat op een sanctielijst", en="a party is on a sanctions list"),
    Nature.WORLD,
    Citation(EU_ASSET_FREEZES),
    Informant.COMPLIANCE,
    why=Text(
        nl="Aan wie op zo’n lijst staat, mag niets worden geleverd. Vul de screening in onder ‘screening’.",
        en="Nothing may be supplied to whoever is on such a list. Record the screening under ‘screening’.",
    ),
    adverse=YES,
)
OWNED_OR_CONTROLLED_BY_LISTED = Fact(
    "party.owned_or_controlled_by_listed",
    Text(
        nl="Is deze partij voor 50 % of meer eigendom van iemand op een sanctielijst, of van meer zulke personen samen, direct"
        " of indirect, of heeft zo iemand zeggenschap over haar?",
        en="Is 50 % or more of this party owned, directly or indirectly, by somebody on a sanctions list, or by several such"
        " persons together, or does such a person control it?",
    ),
    Text(
        nl="iemand op een sanctielijst bezit of beheerst een partij",
        en="somebody on a sanctions list owns or controls a party",
    ),
    Nature.WORLD,
    Citation(EU_ASSET_FREEZES),
    Informant.COMPLIANCE,
    why=Text(
        nl="Wie aan zo’n partij levert, stelt het meestal aan de eigenaar ter beschikking. Zeggenschap blijkt onder meer uit"
        " het recht om de meerderheid van het bestuur te benoemen of te ontslaan, een meerderheid van de stemmen, ook door"
        " afspraken, overheersende invloed, of feitelijk beschikken over het vermogen. Let op overdrachten kort voor of na de"
        " plaatsing op de lijst, stromannen en trusts. De lijst zelf laat dit niet zien; kijk in het handels- en het"
        " UBO-register.",
        en="Who supplies such a party mostly makes it available to the owner. Signs of control are, among others, the right to"
        " appoint or remove most of the board, a majority of the votes, also by agreement, a dominant influence, or actual use"
        " of the assets. Watch for transfers shortly before or after the listing, front persons and trusts. The list itself"
        " does not show this; look into the company and ownership registers.",
    ),
    adverse=YES,
)
ON_FOREIGN_LIST = Fact(
    "party.on_foreign_list",
    Text(
        nl="Staat deze partij op een sanctielijst van een ander land, zoals de Verenigde Staten of het Verenigd Koninkrijk?",
        en="Is this party on a sanctions list of another country, such as the United States or the United Kingdom?",
    ),
    Text(
        nl="een partij staat op een sanctielijst van een ander land",
        en="a party is on another country's sanctions list",
    ),
    Nature.WORLD,
    Citation(EU_1996_2271),
    Informant.COMPLIANCE,
    why=Text(
        nl="Dat is geen EU-verbod, maar een risico voor betalingen, wederuitvoer en reputatie.",
        en="That is no EU prohibition, but a risk to payments, re-export and reputation.",
    ),
    adverse=YES,
)
GOVERNMENT_LINKED = Fact(
    "party.government_linked",
    Text(nl="Is deze partij aan de overheid gelieerd?", en="Is this party linked to the government?"),
    Text(nl="een partij is aan de overheid gelieerd", en="a party is linked to the government"),
    Nature.WORLD,
    CASE_1,
    Informant.COMPLIANCE,
    adverse=YES,
)
SECURITY_SERVICE_LINK = Fact(
    "party.security_service_link",
    Text(
        nl="Is of werkt deze partij voor een ministerie van binnenlandse zaken, politie, leger of inlichtingendienst?",
        en="Is this party, or does it work for, an interior ministry, police, armed forces or an intelligence service?",
    ),
    Text(
        nl="een partij is of werkt voor een veiligheidsdienst of binnenlands ministerie",
        en="a party is or works for a security service or an interior ministry",
    ),
    Nature.WORLD,
    CASE_3,
    Informant.COMPLIANCE,
    adverse=YES,
)
IN_REPORTS_OF_MISUSE = Fact(
    "party.in_reports_of_misuse",
    Text(
        nl="Wordt deze partij genoemd in berichten over misbruik of over leveringen aan repressieve regimes?",
        en="Is this party named in reports of misuse or of sales to repressive regimes?",
    ),
    Text(nl="een partij wordt genoemd in berichten over misbruik", en="a party is named in reports of misuse"),
    Nature.WORLD,
    CASE_2,
    Informant.COMPLIANCE,
    adverse=YES,
)
MAKES_SURVEILLANCE_GOODS = Fact(
    "party.makes_surveillance_goods",
    Text(
        nl="Maakt of verkoopt deze partij zelf surveillancegoederen?",
        en="Does this party itself make or sell surveillance goods?",
    ),
    Text(nl="een partij maakt of verkoopt surveillancegoederen", en="a party makes or sells surveillance goods"),
    Nature.WORLD,
    CASE_2,
    Informant.COMPLIANCE,
    adverse=YES,
)
RESOLD_BEFORE = Fact(
    "party.resold_before",
    Text(
        nl="Heeft deze partij eerder goederen tegen de afspraken doorverkocht of omgeleid?",
        en="Has this party resold or diverted goods against agreements before?",
    ),
    Text(nl="een partij heeft eerder goederen omgeleid", en="a party has diverted goods before"),
    Nature.WORLD,
    FACTSHEET_SCREENING,
    Informant.COMPLIANCE,
    adverse=YES,
)
