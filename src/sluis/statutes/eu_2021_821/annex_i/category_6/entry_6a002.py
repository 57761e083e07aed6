"""6A002: optical sensors. Both lists read alike; notes only moved."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_6.entry_6a002_support import READ_OUT, REMOTE_SENSING, SUPPORT
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    SEEN_2025,
    SINCE_2020,
    Entry,
    Wording,
    design,
    note,
    open_reading,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.detectors import ANY_ARRAY, ARRAYS, SPACE_DETECTOR, SPACE_DETECTORS
from sluis.statutes.eu_2021_821.annex_i.terms.intensifiers import (
    CHANNEL_PLATE,
    COMPOUND_CATHODE,
    ELECTRON_SENSOR,
    GALLIUM_ARSENIDE_CATHODE,
    INFRARED_PEAK,
    INFRARED_TUBE,
    NON_IMAGING,
    OTHER_CATHODE,
    RADIANT_SENSITIVITY,
    VISIBLE_PEAK,
    VISIBLE_TUBE,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most

_DETECTOR = is_(
    "optical_detector",
    "6A002.a",
    nl="zelf een optische detector of beeldversterkerbuis (en geen camera of toestel waar die in zit)",
    en="itself an optical detector or image intensifier tube (and not a camera or device that contains one)",
)
_TUBE_COMPONENT = is_(
    "component_for_intensifier_tubes",
    "6A002.a.2.c",
    nl="een speciaal ontworpen onderdeel voor beeldversterkerbuizen",
    en="a specially designed component for image intensifier tubes",
)
_DIRECT_VIEW = design(
    "direct_view_equipment",
    "6A002.c",
    Text(
        nl="Toont het een mens een beeld zonder dat van dat beeld een elektronisch televisiesignaal wordt gemaakt, en zonder"
        " dat het kan worden opgeslagen (zoals een nachtkijker)?",
        en="Does it present a visual image to a human observer without converting it into an electronic signal for television"
        " display, and without being able to record or store it (such as a night vision scope)?",
    ),
    Text(nl="het is apparatuur voor directe weergave", en="it is direct view imaging equipment"),
)
_PEACEFUL_USE = is_(
    "direct_view_for_named_use",
    "6A002.c",
    nl="voor civiele inbraakalarmen, verkeers- of bewegingstelling, medisch gebruik, inspectie of sortering in de industrie,"
    " vlamdetectie in industriële ovens, of speciaal voor laboratoria",
    en="for civilian intrusion alarms, traffic or movement counting, medical use, industrial inspection or sorting, flame"
    " detection in industrial furnaces, or specially for laboratories",
    frees=True,
)
_NAMES_OF_SPACE = {
    "a": Text(nl="ultraviolet", en="ultraviolet"),
    "b": Text(nl="nabij infrarood", en="near infrared"),
    "c": Text(nl="infrarood", en="infrared"),
    "d": Text(nl="grote matrices", en="large arrays"),
}
_NAMES_OF_ARRAYS = {
    "a": Text(nl="900 tot 1050 nm", en="900 to 1050 nm"),
    "b": Text(nl="1050 tot 1200 nm", en="1050 to 1200 nm"),
    "c": Text(nl="vlakken van 1200 tot 30000 nm", en="planes of 1200 to 30000 nm"),
    "d": Text(nl="rijen van 1200 tot 3000 nm", en="lines of 1200 to 3000 nm"),
    "e": Text(nl="rijen van 3000 tot 30000 nm", en="lines of 3000 to 30000 nm"),
    "f": Text(nl="microbolometers", en="microbolometers"),
    "g": Text(nl="ladingsvermenigvuldiging bij 400 tot 900 nm", en="charge multiplication at 400 to 900 nm"),
}
_WEAK_CATHODE = any_of(
    VISIBLE_PEAK & at_most(RADIANT_SENSITIVITY, "10 mA/W"),
    INFRARED_PEAK & at_most(RADIANT_SENSITIVITY, "15 mA/W"),
)
_TUBES = paragraph(
    "6A002.a.2",
    Text(nl="beeldversterkerbuizen en onderdelen", en="image intensifier tubes and components"),
    any_of(
        paragraph("6A002.a.2.a", Text(nl="voor zichtbaar licht", en="for visible light"), _DETECTOR & VISIBLE_TUBE),
        paragraph("6A002.a.2.b", Text(nl="voor infrarood", en="for infrared"), _DETECTOR & INFRARED_TUBE),
        paragraph(
            "6A002.a.2.c",
            Text(nl="onderdelen", en="components"),
            _TUBE_COMPONENT
            & any_of(
                paragraph("6A002.a.2.c.1", Text(nl="microkanaalplaten", en="microchannel plates"), CHANNEL_PLATE),
                paragraph("6A002.a.2.c.2", Text(nl="elektronensensoren", en="electron sensing devices"), ELECTRON_SENSOR),
                paragraph(
                    "6A002.a.2.c.3",
                    Text(nl="fotokathoden", en="photocathodes"),
                    COMPOUND_CATHODE.unless(
                        note(
                            "6A002.a.2.c.3",
                            "1",
                            Text(nl="weinig gevoelige fotokathoden", en="photocathodes of low sensitivity"),
                            _WEAK_CATHODE,
                        )
                    ),
                ),
            ),
        ),
    ).unless(
        note("6A002.a.2", "1", Text(nl="fotomultiplicatoren zonder beeld", en="non-imaging photomultipliers"), NON_IMAGING)
    ),
)
_DETECTORS = paragraph(
    "6A002.a",
    Text(nl="optische detectoren", en="optical detectors"),
    any_of(
        paragraph(
            "6A002.a.1",
            Text(nl="detectoren voor de ruimte", en="detectors for space"),
            _DETECTOR
            & any_of(*(paragraph(f"6A002.a.1.{mark}", _NAMES_OF_SPACE[mark], one) for mark, one in SPACE_DETECTORS.items())),
        ),
        _TUBES,
        paragraph(
            "6A002.a.3",
            Text(nl="brandvlakmatrices", en="focal plane arrays"),
            _DETECTOR & any_of(*(paragraph(f"6A002.a.3.{mark}", _NAMES_OF_ARRAYS[mark], one) for mark, one in ARRAYS.items())),
        ),
    ),
)
# The note applies "when incorporating other than GaAs or GaInAs photocathodes": whether to equipment without any photocathode,
# such as with an array, the text does not say.
_OF_ANOTHER_CATHODE = ~GALLIUM_ARSENIDE_CATHODE & any_of(
    OTHER_CATHODE,
    open_reading(
        "6A002.c",
        Text(
            nl="de noot geldt ook voor apparatuur zonder fotokathode",
            en="the note applies to equipment without a photocathode too",
        ),
    ),
)
_VIEWERS = paragraph(
    "6A002.c",
    Text(nl="apparatuur voor directe weergave", en="direct view imaging equipment"),
    (
        _DIRECT_VIEW
        & any_of(
            paragraph("6A002.c.1", Text(nl="met een beeldversterker", en="with an intensifier"), VISIBLE_TUBE | INFRARED_TUBE),
            paragraph("6A002.c.2", Text(nl="met een matrix", en="with an array"), ANY_ARRAY),
            paragraph("6A002.c.3", Text(nl="met een detector voor de ruimte", en="with a detector for space"), SPACE_DETECTOR),
        )
    ).unless(note("6A002.c", "1", Text(nl="civiele toepassingen", en="civil uses"), _PEACEFUL_USE & _OF_ANOTHER_CATHODE)),
)
_WORDS = Text(
    nl="optische sensoren en apparatuur, en onderdelen daarvoor", en="optical sensors and equipment, and components for them"
)
_MEANING = paragraph("6A002", _WORDS, GOODS & any_of(_DETECTORS, REMOTE_SENSING, _VIEWERS, SUPPORT, READ_OUT))

_READING = Text(
    nl="De noot bij .c geldt ‘bij andere fotokathoden dan GaAs of GaInAs’. Of zij ook geldt als er helemaal geen fotokathode"
    " is, laat Sluis open. De N.B. bij .a.3 houdt microbolometers buiten alles behalve .a.3.f.",
    en="The note to .c applies 'when incorporating other than GaAs or GaInAs photocathodes'. Whether it also applies where"
    " there is no photocathode at all, Sluis leaves open. The N.B. to .a.3 keeps microbolometers out of all but .a.3.f.",
)

ENTRY = Entry("6A002", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025, _READING),))
