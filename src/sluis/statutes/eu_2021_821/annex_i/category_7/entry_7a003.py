"""7A003: inertial measurement and navigation. Both lists read alike; the note on civil aircraft only moved."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import FOR_SPACE, figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_INERTIAL = design(
    "inertial_measurement",
    "7A003",
    Text(
        nl="Meet het met versnellingsmeters of gyroscopen veranderingen in snelheid en stand, om koers of positie te bepalen"
        " zonder verwijzing van buiten (zoals INS, IMU, IRU, AHRS of gyrokompas)?",
        en="Does it measure changes in velocity and orientation with accelerometers or gyroscopes, to determine heading or"
        " position without an external reference (such as an INS, IMU, IRU, AHRS or gyrocompass)?",
    ),
    Text(nl="het is traagheidsmetingsapparatuur", en="it is inertial measurement equipment"),
)
_CERTIFIED = is_(
    "certified_for_civil_aircraft",
    "7A003",
    nl="gecertificeerd voor gebruik in civiele luchtvaartuigen, door de luchtvaartautoriteit van een lidstaat van de EU of een"
    " deelnemer aan het Wassenaar Arrangement",
    en="certified for use on civil aircraft by the civil aviation authority of an EU Member State or a Wassenaar Arrangement"
    " Participating State",
    frees=True,
)
_FOR_AIRCRAFT = is_(
    "inertial_for_aircraft",
    "7A003.a",
    nl="ontworpen voor luchtvaartuigen (ook onbemande)",
    en="designed for aircraft (also unmanned)",
)
_FOR_LAND = is_("inertial_for_land_vehicles", "7A003.a", nl="ontworpen voor landvoertuigen", en="designed for land vehicles")
_FOR_VESSELS = is_(
    "inertial_for_vessels",
    "7A003.a",
    nl="ontworpen voor vaartuigen (ook onder water)",
    en="designed for vessels (also underwater)",
)
_FOR_VEHICLES = any_of(_FOR_AIRCRAFT, _FOR_LAND, _FOR_VESSELS)
_UNAIDED_POSITION = design(
    "unaided_position",
    "7A003.a",
    Text(
        nl="Geeft het de positie zonder hulp van satellietnavigatie of kaartvergelijking (DBRN)?",
        en="Does it provide position without the aid of satellite navigation or data-based referenced navigation (DBRN)?",
    ),
    Text(nl="het geeft de positie zonder hulp", en="it provides position unaided"),
)
_AFTER_ALIGNMENT = Text(
    nl="Na normale uitlijning. CEP: de straal van de cirkel waarin de helft van de metingen valt. De drie maten gelden meestal"
    " voor luchtvaartuigen, landvoertuigen en vaartuigen, in die volgorde; ze zijn niet in elkaar om te rekenen.",
    en="After normal alignment. CEP: the radius of the circle that holds half of the measurements. The three measures typically"
    " apply to aircraft, land vehicles and vessels, in that order; they cannot be converted into each other.",
)
_RATED_BY_TIME = has(
    "cep_rate_specified",
    "7A003.a.1",
    nl="een opgegeven of gemeten CEP per uur (zeemijl per uur)",
    en="a specified or measured CEP rate (nautical miles per hour)",
)
_RATE = figure("cep_rate", "7A003.a.1", "NM/h", nl="de CEP per uur", en="the CEP rate", why=_AFTER_ALIGNMENT)
_RATED_BY_DISTANCE = has(
    "cep_of_distance_specified",
    "7A003.a.2",
    nl="een opgegeven of gemeten CEP als deel van de afgelegde weg",
    en="a specified or measured CEP as a share of distance travelled",
)
_OF_DISTANCE = figure(
    "cep_of_distance",
    "7A003.a.2",
    "%",
    nl="de CEP als deel van de afgelegde weg",
    en="the CEP as a share of distance travelled",
    why=_AFTER_ALIGNMENT,
)
_RATED_BY_DAY = has(
    "cep_per_day_specified",
    "7A003.a.3",
    nl="een opgegeven of gemeten verloop (CEP) over 24 uur",
    en="a specified or measured total drift (CEP) over 24 hours",
)
_PER_DAY = figure(
    "cep_per_day",
    "7A003.a.3",
    "NM",
    nl="het totale verloop (CEP) in 24 uur",
    en="the total drift (CEP) in 24 hours",
    why=_AFTER_ALIGNMENT,
)
_EMBEDDED_AID = has(
    "embedded_positional_aid",
    "7A003.b",
    nl="satellietnavigatie of kaartvergelijking (DBRN) ingebouwd in één geheel met de traagheidsmeting",
    en="satellite navigation or data-based referenced navigation (DBRN) embedded in a single unit with the inertial"
    " measurement",
)
_AFTER_LOSS = design(
    "position_after_loss_of_aid",
    "7A003.b",
    Text(
        nl="Geeft het na verlies van al die hulp nog de positie, al is het maar kort?",
        en="After loss of all such aid, does it still provide position, if only for a short time?",
    ),
    Text(nl="het geeft na verlies van hulp nog de positie", en="it provides position after loss of aid"),
)
_ACCURACY_AFTER_LOSS = figure(
    "position_accuracy_after_loss_of_aid",
    "7A003.b",
    "m",
    nl="de nauwkeurigheid (CEP) van de positie 4 minuten na verlies van hulp",
    en="the accuracy (CEP) of the position 4 minutes after loss of aid",
    why=Text(
        nl="Geeft het de positie korter dan 4 minuten, vul dan in hoe nauwkeurig die aan het eind van die tijd is. Is alleen"
        " een kortere tijd opgegeven, laat het dan onbekend.",
        en="If it provides position for less than 4 minutes, fill in how accurate it is at the end of that time. If only a"
        " shorter time is specified, leave it unknown.",
    ),
)
_HEADING = design(
    "provides_heading",
    "7A003.c",
    Text(nl="Bepaalt het de koers of het ware noorden?", en="Does it provide heading or True North determination?"),
    Text(nl="het bepaalt de koers of het ware noorden", en="it provides heading or True North"),
)
_TURN_RATE = figure(
    "maximum_operating_angular_rate",
    "7A003.c.1",
    "°/s",
    nl="de grootste hoeksnelheid waarbij het werkt",
    en="the maximum operating angular rate",
)
_HEADING_ACCURACY = figure(
    "heading_accuracy",
    "7A003.c.1",
    "° sec(lat)",
    nl="de nauwkeurigheid van de koers zonder hulp van positiebepaling",
    en="the heading accuracy without positional aid",
    why=Text(
        nl="0,07 staat gelijk aan 6 boogminuten (rms) op 45 graden breedte; 0,2 aan 17 boogminuten.",
        en="0.07 is equivalent to 6 arc minutes (rms) at 45 degrees latitude; 0.2 to 17 arc minutes.",
    ),
)
_IN_MORE_DIMENSIONS = design(
    "measures_in_more_dimensions",
    "7A003.d",
    Text(
        nl="Levert het metingen van versnelling of hoeksnelheid in meer dan één richting?",
        en="Does it provide acceleration or angular rate measurements in more than one dimension?",
    ),
    Text(nl="het meet in meer dan één richting", en="it measures in more than one dimension"),
)
_COMPONENT_PERFORMANCE = design(
    "performs_as_7a001_or_7a002",
    "7A003.d.1",
    Text(
        nl="Haalt het langs een as, zonder enige hulp, de prestaties van 7A001 (versnellingsmeters) of 7A002 (gyroscopen)?"
        " Lees de officiële tekst.",
        en="Along any axis, without any aid, does it reach the performance of 7A001 (accelerometers) or 7A002 (gyros)? Read the"
        " official text.",
    ),
    Text(nl="het presteert als 7A001 of 7A002", en="it performs as 7A001 or 7A002"),
)
_SPACE_QUALIFIED = is_(
    "space_qualified_inertial",
    "7A003.d.2",
    nl=FOR_SPACE.nl,
    en=FOR_SPACE.en,
)
_ANGULAR_RATE = design(
    "provides_angular_rate",
    "7A003.d.2",
    Text(nl="Levert het metingen van hoeksnelheid?", en="Does it provide angular rate measurements?"),
    Text(nl="het meet hoeksnelheid", en="it measures angular rate"),
)
_RANDOM_WALK = figure(
    "angle_random_walk",
    "7A003.d.2",
    "°/√h",
    nl="de kleinste toevalsafwijking van de hoek (angle random walk) langs een as",
    en="the smallest angle random walk along an axis",
)
_SPINNING_MASS_ONLY = has(
    "spinning_mass_gyros_only",
    "7A003.d.2",
    nl="als gyroscopen alleen tollen (gyroscopen met draaiende massa)",
    en="spinning mass gyros as the only type of gyro",
    frees=True,
)

_POSITION = paragraph(
    "7A003.a",
    Text(nl="positie zonder hulp", en="unaided position"),
    _FOR_VEHICLES
    & _UNAIDED_POSITION
    & any_of(
        paragraph(
            "7A003.a.1", Text(nl="per uur", en="per hour"), (_FOR_AIRCRAFT | _RATED_BY_TIME) & at_most(_RATE, "0.8 NM/h")
        ),
        paragraph(
            "7A003.a.2",
            Text(nl="per afstand", en="by distance"),
            (_FOR_LAND | _RATED_BY_DISTANCE) & at_most(_OF_DISTANCE, "0.5 %"),
        ),
        paragraph("7A003.a.3", Text(nl="per etmaal", en="per day"), (_FOR_VESSELS | _RATED_BY_DAY) & at_most(_PER_DAY, "1 NM")),
    ),
)
_LOSS_OF_AID = paragraph(
    "7A003.b",
    Text(nl="positie na verlies van hulp", en="position after loss of aid"),
    _FOR_VEHICLES & _EMBEDDED_AID & _AFTER_LOSS & less_than(_ACCURACY_AFTER_LOSS, "10 m"),
)
_NORTH = paragraph(
    "7A003.c",
    Text(nl="koers of ware noorden", en="heading or True North"),
    _FOR_VEHICLES
    & _HEADING
    & any_of(
        paragraph(
            "7A003.c.1",
            Text(nl="langzaam draaiend", en="slow turning"),
            less_than(_TURN_RATE, "500 °/s") & at_most(_HEADING_ACCURACY, "0.07 ° sec(lat)"),
        ),
        paragraph(
            "7A003.c.2",
            Text(nl="snel draaiend", en="fast turning"),
            at_least(_TURN_RATE, "500 °/s") & at_most(_HEADING_ACCURACY, "0.2 ° sec(lat)"),
        ),
    ),
)
_MEASUREMENTS = paragraph(
    "7A003.d",
    Text(nl="metingen in meer richtingen", en="measurements in more dimensions"),
    _IN_MORE_DIMENSIONS
    & any_of(
        paragraph("7A003.d.1", Text(nl="prestaties van de sensoren", en="performance of the sensors"), _COMPONENT_PERFORMANCE),
        paragraph(
            "7A003.d.2",
            Text(nl="hoeksnelheid in de ruimte", en="angular rate in space"),
            (_SPACE_QUALIFIED & _ANGULAR_RATE & at_most(_RANDOM_WALK, "0.1 °/√h")).unless(
                note("7A003.d.2", "1", Text(nl="alleen tollen", en="spinning mass gyros only"), _SPINNING_MASS_ONLY)
            ),
        ),
    ),
)
_WORDS = Text(nl="traagheidsmetingsapparatuur en -systemen", en="inertial measurement equipment and systems")
_MEANING = paragraph(
    "7A003",
    _WORDS,
    (GOODS & _INERTIAL & any_of(_POSITION, _LOSS_OF_AID, _NORTH, _MEASUREMENTS)).unless(
        note("7A003", "1", Text(nl="gecertificeerd voor de burgerluchtvaart", en="certified for civil aviation"), _CERTIFIED)
    ),
)

_READING = Text(
    nl="‘Ten hoogste 4 minuten’ in .b: Sluis leest de nauwkeurigheid aan het eind van de 4 minuten, of van de kortere tijd"
    " waarin het de positie nog geeft; kort na het verlies haalt bijna elk systeem 10 m.",
    en="'Up to 4 minutes' in .b: Sluis reads the accuracy at the end of the 4 minutes, or of the shorter time for which it"
    " still provides position; shortly after the loss nearly every system reaches 10 m.",
)

ENTRY = Entry("7A003", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025, _READING),))
