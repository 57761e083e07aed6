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

ALL_DUTIES = (APPLY_FOR_AUTHORISATION, NOTIFY_AUTHORITY, WAIT_FOR_DECISION, MARK_DOCUMENTS, KEEP_RECORDS)
