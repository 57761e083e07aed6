"""Facts about what the exporter did, agreed or arranged against misuse and diversion: the terms that are his to set."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO
from sluis.statutes.acts import CASE_1, CASE_2, CASE_3, EU_2006_765, EU_2014_833, EU_2021_821, FACTSHEET_SCREENING


def _term(name: str, question: Text, states: Text, cites: Citation) -> Fact:
    return Fact(f"deal.{name}", question, states, Nature.DEAL, cites, Informant.EXPORTER, adverse=NO)


DUE_DILIGENCE_DONE = _term(
    "due_diligence_done",
    Text(
        nl="Is het zorgvuldigheidsonderzoek naar deze transactie afgerond en vastgelegd?",
        en="Has the due diligence on this transaction been completed and recorded?",
    ),
    Text(nl="het zorgvuldigheidsonderzoek is afgerond", en="due diligence is complete"),
    CASE_1,
)
STATEMENT_BARS_RESALE = _term(
    "statement_bars_resale",
    Text(nl="Verbiedt de eindgebruikersverklaring doorverkoop?", en="Does the end-use statement bar resale?"),
    Text(nl="de eindgebruikersverklaring verbiedt doorverkoop", en="the end-use statement bars resale"),
    CASE_2,
)
STATEMENT_BARS_SURVEILLANCE = _term(
    "statement_bars_surveillance_use",
    Text(
        nl="Verbiedt de eindgebruikersverklaring gebruik voor surveillance?",
        en="Does the end-use statement bar use for surveillance?",
    ),
    Text(
        nl="de eindgebruikersverklaring verbiedt gebruik voor surveillance",
        en="the end-use statement bars use for surveillance",
    ),
    CASE_2,
)
CONTRACT_SAFEGUARDS = _term(
    "contract_safeguards",
    Text(
        nl="Bevat het contract extra waarborgen tegen misbruik?",
        en="Does the contract contain extra safeguards against misuse?",
    ),
    Text(nl="het contract bevat extra waarborgen", en="the contract contains extra safeguards"),
    CASE_1,
)
TECHNICAL_SAFEGUARDS = _term(
    "technical_safeguards",
    Text(
        nl="Zijn er technische waarborgen tegen misbruik getroffen?",
        en="Have technical safeguards against misuse been taken?",
    ),
    Text(nl="er zijn technische waarborgen", en="there are technical safeguards"),
    FACTSHEET_SCREENING,
)
DIRECTOR_APPROVED = _term(
    "director_approved",
    Text(
        nl="Heeft de directie (bijvoorbeeld de Chief Compliance Officer) de transactie goedgekeurd?",
        en="Has the board (for instance the Chief Compliance Officer) approved the transaction?",
    ),
    Text(nl="de directie heeft de transactie goedgekeurd", en="the board has approved the transaction"),
    CASE_2,
)
AUTHORITY_CONTACTED = _term(
    "authority_contacted",
    Text(
        nl="Hebt u de CDIU over deze transactie benaderd?",
        en="Have you contacted CDIU about this transaction?",
    ),
    Text(nl="de CDIU is benaderd", en="CDIU has been contacted"),
    CASE_3,
)
ARRIVAL_CONFIRMED = _term(
    "arrival_confirmed",
    Text(
        nl="Is de aankomst op de eindbestemming bevestigd?",
        en="Has arrival at the final destination been confirmed?",
    ),
    Text(nl="de aankomst is bevestigd", en="arrival has been confirmed"),
    FACTSHEET_SCREENING,
)
RECORDS_KEPT = _term(
    "records_kept",
    Text(
        nl="Bewaart u de stukken van deze uitvoer zo lang als moet (artikel 27: ten minste vijf jaar; een onderneming in"
        " Nederland: zeven)?",
        en="Do you keep the records of this export for as long as you must (Article 27: at least five years; a business in the"
        " Netherlands: seven)?",
    ),
    Text(nl="de stukken worden bewaard", en="the records are kept"),
    EU_2021_821 / "article_27",
)
NO_RUSSIA_CLAUSE = _term(
    "no_reexport_to_russia_clause",
    Text(nl="Verbiedt het contract wederuitvoer naar Rusland?", en="Does the contract bar re-export to Russia?"),
    Text(nl="het contract verbiedt wederuitvoer naar Rusland", en="the contract bars re-export to Russia"),
    EU_2014_833 / "article_12g",
)
NO_BELARUS_CLAUSE = _term(
    "no_reexport_to_belarus_clause",
    Text(nl="Verbiedt het contract wederuitvoer naar Belarus?", en="Does the contract bar re-export to Belarus?"),
    Text(nl="het contract verbiedt wederuitvoer naar Belarus", en="the contract bars re-export to Belarus"),
    EU_2006_765 / "article_8g",
)
DIVERSION_RISK_TO_RUSSIA_MANAGED = _term(
    "diversion_risk_to_russia_managed",
    Text(
        nl="Hebt u vastgelegd hoe groot de kans is dat zulke goederen in Rusland terechtkomen, en beheerst u dat met beleid,"
        " controles en procedures?",
        en="Have you recorded the risk that such goods end up in Russia, and do you manage it with policies, controls and"
        " procedures?",
    ),
    Text(nl="het risico van uitvoer naar Rusland wordt beheerst", en="the risk of exportation to Russia is managed"),
    EU_2014_833 / "article_12gb",
)
DIVERSION_RISK_TO_BELARUS_MANAGED = _term(
    "diversion_risk_to_belarus_managed",
    Text(
        nl="Hebt u vastgelegd hoe groot de kans is dat zulke goederen in Belarus terechtkomen, en beheerst u dat met beleid,"
        " controles en procedures?",
        en="Have you recorded the risk that such goods end up in Belarus, and do you manage it with policies, controls and"
        " procedures?",
    ),
    Text(nl="het risico van uitvoer naar Belarus wordt beheerst", en="the risk of exportation to Belarus is managed"),
    EU_2006_765 / "article_8ga",
)
