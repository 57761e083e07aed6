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
        nl="Wacht met uitvoeren tot de autoriteit heeft besloten.",
        en="Wait with the export until the authority has decided.",
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
    Text(nl="Bewaar de stukken van deze uitvoer.", en="Keep the records of this export."),
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

ALL_DUTIES = (
    APPLY_FOR_AUTHORISATION,
    NOTIFY_AUTHORITY,
    WAIT_FOR_DECISION,
    MARK_DOCUMENTS,
    KEEP_RECORDS,
    DO_NOT_SUPPLY,
    DO_NOT_SUPPLY_UNAUTHORISED,
    BAR_REEXPORT_FIRST,
    DECLARE_EXEMPTION,
    REFUSE_AUTHORISATION,
    FREEZE_ASSETS,
    REPORT_FREEZE,
)
