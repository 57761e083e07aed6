"""How a legal fact about a country is said."""

from __future__ import annotations

from typing import Final

from sluis.knowledge.destination import Group, SanctionsMeasure, SignKind
from sluis.law.text import Text

EMBARGO: Final = Text(nl="Wapenembargo van de {authority} ({instrument})", en="Arms embargo of the {authority} ({instrument})")
AUTHORITIES: Final = {
    "EU": Text(nl="Europese Unie", en="European Union"),
    "UN": Text(nl="Verenigde Naties", en="United Nations"),
    "OSCE": Text(nl="OVSE", en="OSCE"),
}
STANDINGS: Final = {
    "binding": Text(nl="bindend", en="binding"),
    "political": Text(nl="politieke verklaring, niet bindend", en="political declaration, not binding"),
    "contested": Text(nl="omstreden of het een wapenembargo is", en="contested whether it is an arms embargo"),
}
REACHES: Final = {
    "full": Text(nl="tegen het hele land", en="on the whole country"),
    "partial": Text(nl="tegen een deel, of met ruime uitzonderingen", en="on a part, or with wide exceptions"),
    "non_state": Text(nl="tegen groepen, niet tegen de staat", en="on groups, not on the state"),
}
SANCTIONS: Final = Text(nl="EU-sancties wegens {about} ({act})", en="EU sanctions in view of {about} ({act})")
MEASURES: Final[dict[SanctionsMeasure, Text]] = {
    "arms": Text(nl="wapens en diensten daarvoor", en="arms and services for them"),
    "repression_equipment": Text(nl="uitrusting voor repressie", en="equipment for repression"),
    "asset_freeze": Text(nl="bevriezing van tegoeden van wie op de lijst staat", en="asset freeze of those on the list"),
    "travel_ban": Text(nl="reisverbod voor wie op de lijst staat", en="travel ban for those on the list"),
    "other_goods": Text(nl="andere goederen, technologie of diensten", en="other goods, technology or services"),
}
INTERCEPTION: Final = Text(
    nl="Aftapapparatuur en -programmatuur alleen met vergunning ({act})",
    en="Interception equipment and software with authorisation only ({act})",
)
INTERCEPTION_DETAIL: Final = Text(
    nl="de autoriteit weigert als de overheid ermee zou volgen of aftappen",
    en="the authority refuses where the government would monitor or intercept with it",
)
GENERAL: Final = Text(
    nl="Bestemming van de algemene uitvoervergunning {id} van de Unie",
    en="Destination of Union general export authorisation {id}",
)
GENERAL_DETAIL: Final = Text(
    nl="alleen voor de producten en onder de voorwaarden van die vergunning",
    en="only for the items and under the conditions of that authorisation",
)
GENERAL_OPEN: Final = Text(
    nl="of dit gebied bij een genoemd land hoort, is niet zeker",
    en="whether this territory belongs to a country that is named is not certain",
)
GROUPS: Final[dict[Group, Text]] = {
    "eu": Text(nl="Lidstaat van de Europese Unie", en="Member State of the European Union"),
    "efta": Text(
        nl="Lid van de Europese Vrijhandelsassociatie (EVA)", en="Member of the European Free Trade Association (EFTA)"
    ),
    "wassenaar": Text(
        nl="Deelnemer aan het Wassenaar Arrangement (wapens en dual-use)",
        en="Participant in the Wassenaar Arrangement (arms and dual-use)",
    ),
    "nsg": Text(nl="Deelnemer aan de Nuclear Suppliers Group", en="Participant in the Nuclear Suppliers Group"),
    "australia_group": Text(
        nl="Lid van de Australiëgroep (chemisch en biologisch)", en="Member of the Australia Group (chemical and biological)"
    ),
    "mtcr": Text(
        nl="Partner in het Missile Technology Control Regime (raketten)",
        en="Partner in the Missile Technology Control Regime (missiles)",
    ),
}
SIGNS: Final[dict[SignKind, Text]] = {
    "diversion_concern": Text(nl="Genoemd als land van omleiding", en="Named as a country of diversion"),
    "state_threat": Text(nl="Genoemd als dreiging door de Nederlandse diensten", en="Named as a threat by the Dutch services"),
}
SIGN_DETAIL: Final = Text(nl="een teken, geen recht: het verbiedt niets", en="a sign, no law: it forbids nothing")
PART_OF: Final = Text(nl="geldt voor {whole}, waarvan dit een deel is", en="applies to {whole}, of which this is a part")
IN_PART: Final = Text(nl="geldt voor een deel hiervan", en="applies to a part of it")
SINCE: Final = Text(nl="sinds {day}", en="since {day}")
BOUNDED: Final = Text(
    nl="gold op {day}; sinds wanneer is niet vastgesteld", en="applied on {day}; since when was not established"
)
NOT_CERTAIN: Final = Text(
    nl="gold op {day}; of het op de gevraagde dag al gold, is niet vastgesteld",
    en="applied on {day}; whether it did on the day asked for was not established",
)
