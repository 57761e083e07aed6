"""6A002.b, .d and .f: remote sensing, cooling, sensing fibres and read-out circuits."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import FOR_SPACE, can, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.detectors import SPACE_QUALIFIED
from sluis.statutes.eu_2021_821.annex_i.terms.intensifiers import PEAK_RESPONSE
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than, more_than

_MONOSPECTRAL = is_(
    "monospectral_sensor",
    "6A002.b",
    nl="een beeldsensor voor één spectrale band, ontworpen voor aardobservatie of andere teledetectie",
    en="a monospectral imaging sensor, designed for remote sensing",
)
_MULTISPECTRAL = is_(
    "multispectral_sensor",
    "6A002.b",
    nl="een beeldsensor voor twee of meer spectrale banden, ontworpen voor aardobservatie of andere teledetectie",
    en="a multispectral imaging sensor, designed for remote sensing",
)
_FIELD = figure(
    "sensor_instantaneous_field_of_view",
    "6A002.b.1",
    "mrad",
    nl="het momentane gezichtsveld (IFOV) van de sensor",
    en="the instantaneous field of view (IFOV) of the sensor",
)
_IN_BAND = design(
    "specified_400_to_30000_nm",
    "6A002.b.2",
    Text(
        nl="Is de sensor bestemd voor gebruik bij golflengten boven 400 nm, tot en met 30000 nm?",
        en="Is the sensor specified for operation at wavelengths exceeding 400 nm but not exceeding 30000 nm?",
    ),
    Text(nl="de sensor werkt tussen 400 en 30000 nm", en="the sensor works between 400 and 30000 nm"),
)
_DIGITAL = can(
    "outputs_digital_images", "6A002.b.2.a", nl="beeldgegevens digitaal uitvoeren", en="provide imaging data in digital format"
)
_SPACE_SENSOR = is_(
    "space_qualified_sensor",
    "6A002.b.2.b.1",
    nl=f"een sensor die als geheel is {FOR_SPACE.nl}",
    en=f"a sensor that as a whole is {FOR_SPACE.en}",
)
_AIRBORNE = is_(
    "airborne_sensor_without_silicon",
    "6A002.b.2.b.2",
    nl="ontworpen voor gebruik in de lucht, met andere detectoren dan van silicium",
    en="designed for airborne operation, using other than silicon detectors",
)
_PLAIN_CAMERA_CHIPS = design(
    "plain_ccd_or_cmos_only",
    "6A002.b",
    Text(
        nl="Bevat de sensor alleen CCD- of CMOS-detectoren die niet voor ladingsvermenigvuldiging zijn ontworpen of aangepast?",
        en="Does the sensor incorporate only CCD or CMOS detectors that are not designed or modified for charge"
        " multiplication?",
    ),
    Text(nl="er zijn alleen gewone CCD- of CMOS-detectoren", en="there are only plain CCD or CMOS detectors"),
    frees=True,
)
_COOLER = is_(
    "detector_cryocooler", "6A002.d.1", nl="een cryokoeler voor optische sensoren", en="a cryocooler for optical sensors"
)
_SPACE_COOLER = is_(
    "space_qualified_cryocooler",
    "6A002.d.1",
    nl=f"een cryokoeler die is {FOR_SPACE.nl}",
    en=f"a cryocooler {FOR_SPACE.en}",
)
_COOLING = figure(
    "cooling_source_temperature",
    "6A002.d.2",
    "°C",
    nl="de laagste temperatuur van de koelbron (de koude kant)",
    en="the lowest temperature of the cooling source (the cold side)",
)
_CLOSED_CYCLE = is_(
    "closed_cycle_cryocooler", "6A002.d.2.a", nl="een koeler met gesloten kringloop", en="a cooler of the closed cycle type"
)
_LIFETIME = figure(
    "cryocooler_time_to_failure",
    "6A002.d.2.a",
    "h",
    nl="de opgegeven gemiddelde tijd tot of tussen storingen (MTTF of MTBF)",
    en="the specified mean time to failure or between failures (MTTF or MTBF)",
)
_JOULE_THOMSON = is_(
    "joule_thomson_minicooler",
    "6A002.d.2.b",
    nl="een zelfregelende Joule-Thomson-minikoeler",
    en="a Joule-Thomson self-regulating minicooler",
)
_BORE = figure(
    "minicooler_bore",
    "6A002.d.2.b",
    "mm",
    nl="de buitendiameter van de minikoeler",
    en="the bore (outside) diameter of the minicooler",
)
_FIBRE = is_(
    "optical_sensing_fibre",
    "6A002.d.3",
    nl="een optische vezel die door samenstelling, bouw of deklaag gevoelig is gemaakt voor geluid, warmte, traagheid,"
    " elektromagnetisme of kernstraling",
    en="an optical fibre specially made or coated to be acoustically, thermally, inertially, electromagnetically or nuclear"
    " radiation sensitive",
)
_BORE_HOLE = is_(
    "bore_hole_sensing_fibre",
    "6A002.d.3",
    nl="een ingekapselde vezel die speciaal is ontworpen om in boorgaten te meten",
    en="an encapsulated fibre specially designed for bore hole sensing",
    frees=True,
)
_READ_OUT = is_(
    "read_out_circuit_for_listed_array",
    "6A002.f",
    nl="een uitleesschakeling (ROIC) die speciaal is ontworpen voor brandvlakmatrices van 6A002.a.3",
    en="a read-out integrated circuit (ROIC) specially designed for focal plane arrays of 6A002.a.3",
)
_FOR_CARS = is_(
    "read_out_circuit_for_cars",
    "6A002.f",
    nl="een uitleesschakeling die speciaal is ontworpen voor civiele auto’s",
    en="a read-out circuit specially designed for civil automotive applications",
    frees=True,
)

REMOTE_SENSING = paragraph(
    "6A002.b",
    Text(nl="beeldsensoren voor teledetectie", en="imaging sensors for remote sensing"),
    any_of(_MONOSPECTRAL, _MULTISPECTRAL)
    & any_of(
        paragraph(
            "6A002.b.1",
            Text(nl="klein gezichtsveld", en="small field of view"),
            less_than(_FIELD, "200 µrad").unless(
                note(
                    "6A002.b.1",
                    "1",
                    Text(nl="gewone sensoren voor zichtbaar licht", en="plain sensors for visible light"),
                    _MONOSPECTRAL
                    & more_than(PEAK_RESPONSE, "300 nm")
                    & at_most(PEAK_RESPONSE, "900 nm")
                    & _PLAIN_CAMERA_CHIPS
                    & ~SPACE_QUALIFIED,
                )
            ),
        ),
        paragraph(
            "6A002.b.2",
            Text(nl="digitaal, voor ruimte of lucht", en="digital, for space or air"),
            _IN_BAND & _DIGITAL & any_of(_SPACE_SENSOR, _AIRBORNE & less_than(_FIELD, "2.5 mrad")),
        ),
    ),
)
SUPPORT = paragraph(
    "6A002.d",
    Text(nl="ondersteunende onderdelen", en="support components"),
    any_of(
        paragraph("6A002.d.1", Text(nl="koelers voor de ruimte", en="coolers for space"), _COOLER & _SPACE_COOLER),
        paragraph(
            "6A002.d.2",
            Text(nl="andere koelers", en="other coolers"),
            _COOLER
            & ~_SPACE_COOLER
            & less_than(_COOLING, "-55 °C")
            & any_of(
                paragraph(
                    "6A002.d.2.a",
                    Text(nl="gesloten kringloop", en="closed cycle"),
                    _CLOSED_CYCLE & more_than(_LIFETIME, "2500 h"),
                ),
                paragraph("6A002.d.2.b", Text(nl="minikoelers", en="minicoolers"), _JOULE_THOMSON & less_than(_BORE, "8 mm")),
            ),
        ),
        paragraph(
            "6A002.d.3",
            Text(nl="vezels als sensor", en="sensing fibres"),
            _FIBRE.unless(note("6A002.d.3", "1", Text(nl="vezels voor boorgaten", en="fibres for bore holes"), _BORE_HOLE)),
        ),
    ),
)
READ_OUT = paragraph(
    "6A002.f",
    Text(nl="uitleesschakelingen", en="read-out integrated circuits"),
    _READ_OUT.unless(note("6A002.f", "1", Text(nl="voor auto’s", en="for automobiles"), _FOR_CARS)),
)
