"""5B001: test, inspection and production equipment for telecommunications."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.transmission import (
    FOR_COMMERCIAL_TELEVISION,
    HIGH_QAM,
    LONG_WAVELENGTH,
    USES_LASER,
    WIDE_ANALOGUE,
)

_MAKES = design(
    "for_making_telecommunications_equipment",
    "5B001.a",
    Text(
        nl="Is het speciaal ontworpen (of een speciaal onderdeel of toebehoren daarvan) voor de ontwikkeling of productie van"
        " apparatuur, functies of kenmerken van 5A001?",
        en="Is it specially designed (or a specially designed component or accessory) for the development or production of"
        " equipment, functions or features of 5A001?",
    ),
    Text(nl="het dient om producten van 5A001 te ontwikkelen of maken", en="it serves to develop or produce items of 5A001"),
)
_CHARACTERISES_FIBRE = design(
    "characterises_optical_fibre",
    "5B001.a",
    Text(
        nl="Is het apparatuur om de eigenschappen van optische vezels te bepalen?",
        en="Is it optical fibre characterisation equipment?",
    ),
    Text(nl="het bepaalt eigenschappen van optische vezels", en="it characterises optical fibres"),
    frees=True,
)
_DEVELOPS = design(
    "for_developing_transmission_equipment",
    "5B001.b",
    Text(
        nl="Is het speciaal ontworpen (of een speciaal onderdeel of toebehoren daarvan) voor de ontwikkeling van transmissie-"
        " of schakelapparatuur voor telecommunicatie?",
        en="Is it specially designed (or a specially designed component or accessory) for the development of telecommunication"
        " transmission or switching equipment?",
    ),
    Text(nl="het dient om transmissieapparatuur te ontwikkelen", en="it serves to develop transmission equipment"),
)
_LASERS = paragraph(
    "5B001.b.2",
    Text(nl="apparatuur met een laser", en="equipment with a laser"),
    USES_LASER
    & any_of(
        paragraph("5B001.b.2.a", Text(nl="golflengte boven 1750 nm", en="wavelength above 1750 nm"), LONG_WAVELENGTH),
        paragraph(
            "5B001.b.2.d",
            Text(nl="analoog, meer dan 2,5 GHz", en="analogue, more than 2.5 GHz"),
            WIDE_ANALOGUE.unless(
                note("5B001.b.2.d", "1", Text(nl="commerciële televisie", en="commercial TV"), FOR_COMMERCIAL_TELEVISION)
            ),
        ),
    ),
)
_WORDS = Text(
    nl="test-, inspectie- en productieapparatuur voor telecommunicatie",
    en="telecommunications test, inspection and production equipment",
)
_MEANING = paragraph(
    "5B001",
    _WORDS,
    GOODS
    & any_of(
        paragraph(
            "5B001.a",
            Text(nl="voor ontwikkeling of productie", en="for development or production"),
            _MAKES.unless(note("5B001.a", "1", Text(nl="optische vezels", en="optical fibres"), _CHARACTERISES_FIBRE)),
        ),
        paragraph(
            "5B001.b",
            Text(nl="voor ontwikkeling van transmissieapparatuur", en="for development of transmission equipment"),
            _DEVELOPS & any_of(_LASERS, paragraph("5B001.b.4", Text(nl="QAM boven 1024", en="QAM above 1024"), HIGH_QAM)),
        ),
    ),
)

ENTRY = Entry("5B001", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
