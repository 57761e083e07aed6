"""5A004: defeating information security: cryptanalysis, and raw data taken from a device past its lock."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    SEEN_2025,
    SINCE_2020,
    Entry,
    Wording,
    design,
    limb,
    note,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.intrusion import INTRUSION_SOFTWARE, MADE_FOR_INTRUSION
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import PERSONAL_USE

_CRYPTANALYSIS = design(
    "performs_cryptanalysis",
    "5A004.a",
    Text(
        nl="Is het ontworpen of aangepast om cryptografie te breken en zo geheime waarden of gevoelige gegevens te achterhalen"
        " (zoals klare tekst, wachtwoorden of sleutels), ook door reverse engineering?",
        en="Is it designed or modified to defeat cryptography so as to derive confidential variables or sensitive data (such"
        " as clear text, passwords or keys), also by reverse engineering?",
    ),
    Text(nl="het voert cryptoanalytische functies uit", en="it performs cryptanalytic functions"),
    Text(
        nl="Ontsleutelen met een sleutel die de houder zelf geeft, zoals een proxy doet, is geen cryptoanalyse.",
        en="Decrypting with a key that its holder provides, as a proxy does, is not cryptanalysis.",
    ),
)
_EXTRACTS_RAW = design(
    "extracts_raw_data",
    "5A004.b.1",
    Text(
        nl="Is het ontworpen om ruwe gegevens uit het geheugen of de opslag (werkgeheugen, flash, schijf) van een computer of"
        " communicatieapparaat te halen, zonder dat het besturings- of bestandssysteem van dat apparaat ze vertaalt?",
        en="Is it designed to take raw data from the memory or storage (RAM, flash, disk) of a computing or communications"
        " device, without interpretation by that device's operating system or filesystem?",
    ),
    Text(nl="het haalt ruwe gegevens uit een apparaat", en="it extracts raw data from a device"),
)
_CIRCUMVENTS = design(
    "circumvents_device_access_control",
    "5A004.b.2",
    Text(
        nl="Is het ontworpen om daarvoor de authenticatie of toegangscontrole van dat apparaat te omzeilen?",
        en="Is it designed to circumvent the authentication or authorisation controls of that device in order to do so?",
    ),
    Text(nl="het omzeilt de toegangscontrole van het apparaat", en="it circumvents the access controls of the device"),
)
_FOR_MAKERS = design(
    "for_making_computing_devices",
    "5A004.b",
    Text(
        nl="Is het speciaal ontworpen voor de ontwikkeling of productie van computers of communicatieapparaten?",
        en="Is it specially designed for the development or production of computing or communications devices?",
    ),
    Text(nl="het is voor makers van zulke apparaten", en="it is for makers of such devices"),
    Text(
        nl="Is het daarnaast ontworpen voor onderzoek aan apparaten van anderen, antwoord dan nee.",
        en="If it is designed for the examination of other people’s devices as well, answer no.",
    ),
    frees=True,
)
_DEBUGGER = is_(
    "debugger_or_hypervisor",
    "5A004.b",
    nl="een debugger of hypervisor",
    en="a debugger or hypervisor",
    why=Text(
        nl="Forensisch gereedschap dat een debugger alleen gebruikt of meelevert, is dat niet.",
        en="A forensic tool that only uses or includes a debugger is not one.",
    ),
    frees=True,
)
_ONLY_LOGICAL = design(
    "limited_to_logical_extraction",
    "5A004.b",
    Text(
        nl="Kan het alleen logische gegevens uitlezen (bestanden, via het besturingssysteem)?",
        en="Is it limited to logical data extraction (files, through the operating system)?",
    ),
    Text(nl="het kan alleen logisch uitlezen", en="it is limited to logical data extraction"),
    frees=True,
)
_CHIP_OFF = design(
    "extracts_by_chip_off_or_jtag",
    "5A004.b",
    Text(nl="Leest het gegevens uit met chip-off of JTAG?", en="Does it extract data by chip-off or JTAG?"),
    Text(nl="het werkt met chip-off of JTAG", en="it uses chip-off or JTAG"),
    Text(
        nl="Kan het daarnaast op een andere manier ruwe gegevens uitlezen, antwoord dan nee.",
        en="If it can also extract raw data in another way, answer no.",
    ),
    frees=True,
)
_ONLY_JAILBREAK = design(
    "limited_to_jailbreaking",
    "5A004.b",
    Text(
        nl="Is het speciaal ontworpen voor, en beperkt tot, jailbreaken of rooten?",
        en="Is it specially designed for, and limited to, jail-breaking or rooting?",
    ),
    Text(nl="het kan alleen jailbreaken of rooten", en="it is limited to jail-breaking or rooting"),
    frees=True,
)

CRYPTANALYTIC = paragraph("5A004.a", Text(nl="cryptoanalyse", en="cryptanalysis"), _CRYPTANALYSIS)
"""What 5A004.a asks of the function, whatever the form."""
RAW_EXTRACTION = all_of(
    limb("5A004.b", "1", Text(nl="ruwe gegevens uitlezen", en="extracting raw data"), _EXTRACTS_RAW),
    limb("5A004.b", "2", Text(nl="toegangscontrole omzeilen", en="circumventing access controls"), _CIRCUMVENTS),
).unless(
    any_of(
        note("5A004.b", "1", Text(nl="voor makers van apparaten", en="for makers of devices"), _FOR_MAKERS),
        note(
            "5A004.b",
            "2",
            Text(nl="wat 5A004.b niet omvat", en="what 5A004.b does not include"),
            any_of(_DEBUGGER, _ONLY_LOGICAL, _CHIP_OFF, _ONLY_JAILBREAK),
        ),
    )
)
"""What 5A004.b asks of the function, whatever the form."""
_LISTED_IN_4A005 = paragraph(
    "4A005",
    Text(nl="systemen voor inbraakprogrammatuur", en="systems for intrusion software"),
    MADE_FOR_INTRUSION & INTRUSION_SOFTWARE,
)
_WORDS = Text(
    nl="systemen, apparatuur en onderdelen om informatiebeveiliging te verslaan, te verzwakken of te omzeilen",
    en="systems, equipment and components for defeating, weakening or bypassing information security",
)
_FORENSIC = paragraph(
    "5A004.b",
    Text(nl="ruwe gegevens uit een vergrendeld apparaat", en="raw data from a locked device"),
    RAW_EXTRACTION & ~any_of(_LISTED_IN_4A005, CRYPTANALYTIC),
)
_CHIP_OFF_ONLY = Text(
    nl="Chip-off en JTAG nemen een product alleen uit 5A004.b als het niet ook op een andere manier ruwe gegevens kan"
    " uitlezen. De tekst zegt dat niet met zoveel woorden.",
    en="Chip-off and JTAG take an item out of 5A004.b only if it cannot also extract raw data in another way. The text does"
    " not say so in as many words.",
)
_MEANING = paragraph("5A004", _WORDS, (GOODS & any_of(CRYPTANALYTIC, _FORENSIC)).unless(PERSONAL_USE))

ENTRY = Entry("5A004", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025, _CHIP_OFF_ONLY),))
