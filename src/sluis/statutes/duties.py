"""The vocabulary of duties. Every rule's duty is one of these."""

from __future__ import annotations

from sluis.law.rule import Duty, Effect
from sluis.law.text import Text

APPLY_FOR_AUTHORISATION = Duty(
    "apply_for_authorisation",
    Text(
        nl="Vraag een vergunning aan en voer niet uit voordat u haar hebt.",
        en="Apply for an authorisation and do not export before you have it.",
    ),
    Effect.AUTHORISATION,
)


def _apply(what: str, nl: str, en: str) -> Duty:
    return Duty(
        f"apply_for_{what}_authorisation",
        Text(
            nl=f"Vraag een vergunning aan en begin niet met de {nl} voordat u haar hebt.",
            en=f"Apply for an authorisation and do not begin the {en} before you have it.",
        ),
        Effect.AUTHORISATION,
    )


APPLY_FOR_BROKERING = _apply("brokering", "tussenhandel", "brokering services")
APPLY_FOR_TRANSIT = _apply("transit", "doorvoer", "transit")
APPLY_FOR_ASSISTANCE = _apply("assistance", "technische bijstand", "technical assistance")
APPLY_FOR_TRANSFER = _apply("transfer", "overbrenging binnen de Unie", "transfer within the Union")
STOP_TRANSIT = Duty(
    "stop_transit",
    Text(nl="Zet de doorvoer niet voort: zij is verboden.", en="Do not continue the transit: it is prohibited."),
    Effect.PROHIBITION,
)
CONSULT_AUTHORITY = Duty(
    "consult_authority",
    Text(
        nl="Overleg met de bevoegde autoriteit (de CDIU) voordat u verdergaat: zij kan de doorvoer verbieden.",
        en="Consult the competent authority (in the Netherlands: CDIU) before going on: it can prohibit the transit.",
    ),
    Effect.NONE,
)
NOTIFY_AUTHORITY = Duty(
    "notify_authority",
    Text(
        nl="Meld dit aan de bevoegde autoriteit (de CDIU). Die besluit of een vergunning nodig is.",
        en="Notify the competent authority (in the Netherlands: CDIU). It decides whether an authorisation is needed.",
    ),
    Effect.NOTIFY,
)
WAIT_FOR_DECISION = Duty(
    "wait_for_decision",
    Text(
        nl="Begin niet voordat de autoriteit heeft besloten.",
        en="Do not begin before the authority has decided.",
    ),
    Effect.NONE,
)

MARK_DOCUMENTS = Duty(
    "mark_documents",
    Text(
        nl="Vermeld in de handelsdocumenten dat het product bij uitvoer uit de Unie gecontroleerd is.",
        en="State in the commercial documents that the item is controlled if exported from the Union.",
    ),
    Effect.NONE,
)
KEEP_RECORDS = Duty(
    "keep_records",
    Text(nl="Bewaar de stukken van deze transactie.", en="Keep the records of this transaction."),
    Effect.NONE,
)
OBTAIN_END_USE_STATEMENT = Duty(
    "obtain_end_use_statement",
    Text(
        nl="Voeg bij de aanvraag een eindgebruiksverklaring van de eindgebruiker.",
        en="Add an end-use statement of the end-user to the application.",
    ),
    Effect.NONE,
)
IMPLEMENT_ICP = Duty(
    "implement_icp",
    Text(
        nl="Werk volgens een intern nalevingsprogramma (ICP).",
        en="Implement an internal compliance programme (ICP).",
    ),
    Effect.NONE,
)
COMPLETE_APPLICATION = Duty(
    "complete_application",
    Text(
        nl="Geef bij de aanvraag alle gegevens die ertoe doen, zoals eindgebruiker, land van bestemming en eindgebruik.",
        en="Give all relevant information with the application, such as end-user, country of destination and end-use.",
    ),
    Effect.NONE,
)

DECLARE_TO_CUSTOMS = Duty(
    "declare_to_customs",
    Text(
        nl="Vermeld in de uitvoeraangifte de vergunning en de code van elk product, en laat de douane zien dat u de vergunning"
        " hebt.",
        en="State the authorisation and the code of each item in the export declaration, and show customs that you have the"
        " authorisation.",
    ),
    Effect.NONE,
)
DECLARE_GENERAL_AUTHORISATION = Duty(
    "declare_general_authorisation",
    Text(
        nl="Vermeld in de douaneaangifte onder welke algemene EU-uitvoervergunning u uitvoert.",
        en="State in the customs declaration under which Union general export authorisation you export.",
    ),
    Effect.NONE,
)
REGISTER_FOR_GENERAL_AUTHORISATION = Duty(
    "register_for_general_authorisation",
    Text(
        nl="Registreer u voor de algemene vergunning bij de bevoegde autoriteit (de CDIU), voor zover nodig.",
        en="Register for the general authorisation with the competent authority (in the Netherlands: CDIU), as far as needed.",
    ),
    Effect.NONE,
)
NOTIFY_FIRST_USE = Duty(
    "notify_first_use",
    Text(
        nl="Meld het eerste gebruik van de algemene vergunning aan de bevoegde autoriteit (de CDIU).",
        en="Notify the first use of the general authorisation to the competent authority (in the Netherlands: CDIU).",
    ),
    Effect.NONE,
)
REPORT_USE = Duty(
    "report_use",
    Text(
        nl="Rapporteer over het gebruik van de algemene vergunning.",
        en="Report on the use of the general authorisation.",
    ),
    Effect.NONE,
)
KEEP_REPAIR_EVIDENCE = Duty(
    "show_repair_evidence",
    Text(
        nl="Houd bewijs van invoer, reparatie en terugkeer gereed voor de douane.",
        en="Keep evidence of import, repair and return ready for customs.",
    ),
    Effect.NONE,
)
SUBMIT_TECHNICAL_DATA = Duty(
    "submit_technical_data",
    Text(
        nl="Verstrek op verzoek technische gegevens over het product, en meld wijzigingen.",
        en="Submit technical data on the item on request, and notify changes.",
    ),
    Effect.NONE,
)
DO_NOT_SUPPLY = Duty(
    "do_not_supply",
    Text(nl="Lever niet: dit is verboden.", en="Do not supply: this is prohibited."),
    Effect.PROHIBITION,
)
DO_NOT_SUPPLY_UNAUTHORISED = Duty(
    "do_not_supply_unauthorised",
    Text(
        nl="Lever niet zolang de autoriteit hiervoor geen vergunning op grond van de sanctieverordening heeft gegeven.",
        en="Do not supply as long as the authority has not authorised this under the sanctions regulation.",
    ),
    Effect.PROHIBITION,
)
BAR_REEXPORT_FIRST = Duty(
    "bar_reexport_first",
    Text(
        nl="Lever niet voordat het contract wederuitvoer verbiedt, met passende gevolgen voor wie dat schendt.",
        en="Do not supply before the contract bars re-export, with adequate remedies for a breach.",
    ),
    Effect.PROHIBITION,
)
DECLARE_EXEMPTION = Duty(
    "declare_exemption",
    Text(
        nl="Noem de uitzondering in de douaneaangifte en meld het eerste gebruik ervan aan de autoriteit.",
        en="State the exemption in the customs declaration and notify its first use to the authority.",
    ),
    Effect.NONE,
)
REFUSE_AUTHORISATION = Duty(
    "refuse_authorisation",
    Text(
        nl="De autoriteit moet een vergunning weigeren.",
        en="The authority must refuse an authorisation.",
    ),
    Effect.NONE,
)
FREEZE_ASSETS = Duty(
    "freeze_assets",
    Text(
        nl="Bevries tegoeden en economische middelen van deze persoon die u in handen hebt, ook vooruitbetalingen.",
        en="Freeze this person's funds and economic resources that you hold, advance payments included.",
    ),
    Effect.NONE,
)
REPORT_FREEZE = Duty(
    "report_freeze",
    Text(
        nl="Meld meteen aan de bevoegde autoriteit wat u hebt bevroren en wat u verder weet.",
        en="Report to the competent authority at once what you froze and what else you know.",
    ),
    Effect.NONE,
)
NOTIFY_BROKERING = Duty(
    "notify_brokering",
    Text(
        nl="Meld deze tussenhandel bij de CDIU, schriftelijk en ten minste twee weken vooraf.",
        en="Notify this brokering to the competent authority (in the Netherlands: CDIU), in writing and at least two weeks"
        " before.",
    ),
    Effect.NOTIFY,
)
REPORT_BROKERING_CHANGES = Duty(
    "report_brokering_changes",
    Text(
        nl="Meld meteen aan de CDIU wat er is veranderd in de gegevens die u over uw tussenhandel gaf.",
        en="Report at once to CDIU what has changed in the data you gave about your brokering.",
    ),
    Effect.NONE,
)
REPORT_CHANGED_DESTINATION = Duty(
    "report_changed_destination",
    Text(
        nl="Meld aan de minister (via de CDIU) dat het product een andere bestemming krijgt, en waarom.",
        en="Report to the Minister (through CDIU) that the item gets another destination, and why.",
    ),
    Effect.NONE,
)
STOP_ASSISTANCE = Duty(
    "stop_assistance",
    Text(
        nl="Verleen deze technische bijstand niet: zij is verboden. Alleen de minister kan ontheffing geven.",
        en="Do not provide this technical assistance: it is prohibited. Only the Minister can grant an exemption.",
    ),
    Effect.PROHIBITION,
)
DECIDE_ON_APPLICATION = Duty(
    "decide_on_application",
    Text(
        nl="De CDIU beslist op de aanvraag, namens de minister.",
        en="CDIU decides on the application, on behalf of the Minister.",
    ),
    Effect.NONE,
)
SUBMIT_TO_MINISTRY = Duty(
    "submit_to_ministry",
    Text(
        nl="De CDIU legt de aanvraag voor aan het ministerie van Buitenlandse Zaken.",
        en="CDIU submits the application to the Ministry of Foreign Affairs.",
    ),
    Effect.NONE,
)

ALL_DUTIES = (
    APPLY_FOR_AUTHORISATION,
    APPLY_FOR_BROKERING,
    APPLY_FOR_TRANSIT,
    APPLY_FOR_ASSISTANCE,
    APPLY_FOR_TRANSFER,
    STOP_TRANSIT,
    CONSULT_AUTHORITY,
    NOTIFY_AUTHORITY,
    WAIT_FOR_DECISION,
    MARK_DOCUMENTS,
    KEEP_RECORDS,
    OBTAIN_END_USE_STATEMENT,
    IMPLEMENT_ICP,
    COMPLETE_APPLICATION,
    DECLARE_TO_CUSTOMS,
    DECLARE_GENERAL_AUTHORISATION,
    REGISTER_FOR_GENERAL_AUTHORISATION,
    NOTIFY_FIRST_USE,
    REPORT_USE,
    KEEP_REPAIR_EVIDENCE,
    SUBMIT_TECHNICAL_DATA,
    DO_NOT_SUPPLY,
    DO_NOT_SUPPLY_UNAUTHORISED,
    BAR_REEXPORT_FIRST,
    DECLARE_EXEMPTION,
    REFUSE_AUTHORISATION,
    FREEZE_ASSETS,
    REPORT_FREEZE,
    NOTIFY_BROKERING,
    REPORT_BROKERING_CHANGES,
    REPORT_CHANGED_DESTINATION,
    STOP_ASSISTANCE,
    DECIDE_ON_APPLICATION,
    SUBMIT_TO_MINISTRY,
)
