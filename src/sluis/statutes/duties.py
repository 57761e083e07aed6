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

ALL_DUTIES = (
    APPLY_FOR_AUTHORISATION,
    NOTIFY_AUTHORITY,
    WAIT_FOR_DECISION,
    MARK_DOCUMENTS,
    KEEP_RECORDS,
    DECLARE_GENERAL_AUTHORISATION,
    REGISTER_FOR_GENERAL_AUTHORISATION,
    NOTIFY_FIRST_USE,
    REPORT_USE,
    KEEP_REPAIR_EVIDENCE,
    SUBMIT_TECHNICAL_DATA,
)
