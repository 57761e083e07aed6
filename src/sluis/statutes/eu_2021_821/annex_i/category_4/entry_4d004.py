"""4D004: software that makes, steers or delivers intrusion software."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import (
    SEEN_2025,
    SINCE_2020,
    SOFTWARE,
    UNTIL_2020,
    Entry,
    Wording,
    design,
    note,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE
from sluis.statutes.eu_2021_821.annex_i.terms.intrusion import INTRUSION_SOFTWARE, MADE_FOR_INTRUSION

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
        nl="Werkt de update alleen met toestemming van de eigenaar of beheerder van het systeem waarop zij terechtkomt?",
        en="Does the update work only if the owner or administrator of the system on which it ends up has authorised it?",
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

_UPDATES = note(
    "4D004",
    "1",
    Text(nl="updates met toestemming", en="updates with authorisation"),
    _LIMITED_TO_UPDATES & _UPDATES_WITH_CONSENT & _UPDATE_LEAVES_HARMLESS,
)
_FOR_INTRUSION = SOFTWARE & MADE_FOR_INTRUSION & INTRUSION_SOFTWARE

ENTRY = Entry(
    "4D004",
    _WORDS,
    (
        # When the note on updates came is not certain: it was in the list by 2020-12-15.
        Wording(UNTIL_2020, paragraph("4D004", _WORDS, _FOR_INTRUSION.unless(RELEASED_SOFTWARE)), None),
        Wording(
            SINCE_2020,
            paragraph("4D004", _WORDS, _FOR_INTRUSION.unless(any_of(_UPDATES, RELEASED_SOFTWARE))),
            SEEN_2025,
        ),
    ),
)
