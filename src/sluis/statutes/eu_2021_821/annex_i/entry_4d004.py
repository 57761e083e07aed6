"""4D004: software that makes, steers or delivers intrusion software."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import SEEN_2025, SINCE_2014, SOFTWARE, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms import INTRUSION_SOFTWARE, MADE_FOR_INTRUSION

_WORDS = Text(
    nl="programmatuur die inbraakprogrammatuur maakt, stuurt of aflevert",
    en="software that generates, commands or delivers intrusion software",
)
_LIMITED_TO_UPDATES = design(
    "limited_to_updates",
    "4D004",
    Text(
        nl="Is de programmatuur speciaal ontworpen voor updates of upgrades van programmatuur, en kan zij niets anders?",
        en="Is the software specially designed for software updates or upgrades, and limited to that?",
    ),
    Text(nl="ze levert alleen updates of upgrades", en="it is limited to updates or upgrades"),
    frees=True,
)
_UPDATES_WITH_CONSENT = design(
    "updates_with_consent",
    "4D004",
    Text(
        nl="Werkt de update alleen met toestemming van de eigenaar of beheerder van het systeem?",
        en="Does the update operate only with the authorisation of the owner or administrator of the system?",
    ),
    Text(nl="de update werkt alleen met toestemming", en="the update operates only with authorisation"),
    frees=True,
)
_UPDATE_LEAVES_HARMLESS = design(
    "update_leaves_no_intrusion",
    "4D004",
    Text(
        nl="Is het resultaat na de update géén inbraakprogrammatuur, en ook geen programmatuur die deze"
        " maakt, stuurt of aflevert?",
        en="After the update, is the result neither intrusion software nor software that generates, commands or delivers it?",
    ),
    Text(nl="het resultaat is geen inbraakprogrammatuur", en="the result is no intrusion software"),
    frees=True,
)

ENTRY = Entry(
    "4D004",
    _WORDS,
    (
        Wording(
            SINCE_2014,
            paragraph(
                "4D004",
                _WORDS,
                (SOFTWARE & MADE_FOR_INTRUSION & INTRUSION_SOFTWARE).unless(
                    note(
                        "4D004",
                        "1",
                        Text(nl="updates met toestemming", en="updates with authorisation"),
                        _LIMITED_TO_UPDATES & _UPDATES_WITH_CONSENT & _UPDATE_LEAVES_HARMLESS,
                    )
                ),
            ),
            SEEN_2025,
        ),
    ),
)
