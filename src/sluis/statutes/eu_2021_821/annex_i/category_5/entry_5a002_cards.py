"""Note 2.a to 5A002.a: smart cards and what reads them."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, open_reading
from sluis.statutes.eu_2021_821.annex_i.phrase import is_

_PATH = "5A002.a"
_CARD = is_(
    "smart_card",
    _PATH,
    nl="een chipkaart of een elektronisch leesbaar persoonlijk document (zoals een paspoort met chip)",
    en="a smart card or an electronically readable personal document (such as an e-passport)",
    frees=True,
)
_FOR_FREE_SYSTEMS = design(
    "card_for_uncontrolled_equipment",
    _PATH,
    Text(
        nl="Werkt de geheimhouding van de kaart alleen in apparatuur die 5A002.a niet omvat, om een andere reden dan noot 3"
        " (massamarkt)?",
        en="Does the confidentiality of the card work only in equipment that 5A002.a does not control, for another reason than"
        " Note 3 (mass market)?",
    ),
    Text(nl="de kaart werkt alleen in vrije apparatuur", en="the card works only in uncontrolled equipment"),
    frees=True,
)
_NARROW_REASON = design(
    "card_equipment_outside_a_or_in_b_to_f",
    _PATH,
    Text(
        nl="Valt die apparatuur buiten 5A002.a.1 tot en met .a.4, heeft zij geen cryptografie die telt, of laat noot 2, onder"
        " b tot en met f, haar vrij?",
        en="Is that equipment outside 5A002.a.1 to .a.4, without cryptography that counts, or released by points b to f of"
        " Note 2?",
    ),
    Text(nl="die apparatuur is vrij door de punten b tot en met f", en="that equipment is free by points b to f"),
    Text(
        nl="Vóór 15 november 2025 was vrijlating door de punten g tot en met j hiervoor niet genoeg.",
        en="Before 15 November 2025 release by points g to j was not enough for this.",
    ),
    frees=True,
)
_NOT_REPROGRAMMABLE = design(
    "card_not_reprogrammable",
    _PATH,
    Text(
        nl="Kan de kaart niet voor een ander gebruik worden geprogrammeerd?",
        en="Can the card not be reprogrammed for any other use?",
    ),
    Text(nl="de kaart kan niet opnieuw worden geprogrammeerd", en="the card cannot be reprogrammed"),
    frees=True,
)
_ONLY_PERSONAL_DATA = design(
    "card_limited_to_personal_data",
    _PATH,
    Text(
        nl="Is de kaart speciaal ontworpen om persoonlijke gegevens te beschermen die erop staan, en kan zij niets anders?",
        en="Is the card specially designed for, and limited to, protecting personal data stored on it?",
    ),
    Text(nl="de kaart beschermt alleen persoonlijke gegevens", en="the card protects only personal data"),
    Text(
        nl="Persoonlijk is wat bij één persoon of organisatie hoort, zoals een saldo of inloggegevens.",
        en="Personal is what belongs to one person or entity, such as a balance or data to log in.",
    ),
    frees=True,
)
_PERSONALISED = design(
    "card_personalised_for_transactions",
    _PATH,
    Text(
        nl="Is de kaart op naam gesteld voor openbare of commerciële transacties of identificatie, of kan dat alleen daarvoor?",
        en="Has the card been personalised for public or commercial transactions or identification, or can it only be so?",
    ),
    Text(nl="de kaart is op naam voor transacties of identificatie", en="the card is personalised"),
    frees=True,
)
_NOT_ACCESSIBLE = design(
    "card_cryptography_not_accessible",
    _PATH,
    Text(
        nl="Kan de gebruiker niet bij de cryptografie van de kaart die gegevens geheimhoudt?",
        en="Can the user not reach the cryptography of the card that keeps data secret?",
    ),
    Text(nl="de gebruiker kan niet bij de cryptografie", en="the cryptography is not user-accessible"),
    frees=True,
)
_READER = is_(
    "smart_card_reader",
    _PATH,
    nl="een lezer of schrijver voor zulke kaarten of documenten, ook via een netwerk",
    en="a reader or writer for such cards or documents, also through a network",
    frees=True,
)
_LIMITED_READER = design(
    "reader_limited_to_free_cards",
    _PATH,
    Text(
        nl="Is die lezer of schrijver speciaal ontworpen of aangepast voor vrije kaarten van noot 2, onder a.1, en daartoe"
        " beperkt?",
        en="Is that reader or writer specially designed or modified for, and limited to, released cards of Note 2.a.1?",
    ),
    Text(nl="de lezer is beperkt tot vrije kaarten", en="the reader is limited to released cards"),
    frees=True,
)
# Our copy of the list of 2025 names readers and writers alone; the list of 2020 and the American list have the limit. Until
# somebody has seen the Official Journal, a reader without that limit is neither released nor controlled.
_ANY_READER = open_reading(
    _PATH,
    Text(
        nl="sinds 15 november 2025 is elke lezer van chipkaarten vrij, ook zonder beperking tot vrije kaarten",
        en="since 15 November 2025 every smart card reader is released, also without being limited to released cards",
    ),
)

_LIMITED_TO_PERSONAL_DATA = all_of(_ONLY_PERSONAL_DATA, _PERSONALISED, _NOT_ACCESSIBLE)
_FREE_USE = _FOR_FREE_SYSTEMS & _NOT_REPROGRAMMABLE

CARDS_UNTIL_2025 = any_of(_CARD & any_of(_FREE_USE & _NARROW_REASON, _LIMITED_TO_PERSONAL_DATA), _READER & _LIMITED_READER)
CARDS = any_of(_CARD & any_of(_FREE_USE, _LIMITED_TO_PERSONAL_DATA), _READER & any_of(_LIMITED_READER, _ANY_READER))
