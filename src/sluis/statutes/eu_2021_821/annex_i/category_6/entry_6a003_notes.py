"""Notes 2, 3 and 4 to 6A003.b.4: infrared cameras that are free."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, note
from sluis.statutes.eu_2021_821.annex_i.phrase import can, figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.detectors import ELEMENTS, LINEAR_ARRAY
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_DELAYS = design(
    "time_delay_integration_in_element",
    "6A003.b.4",
    Text(
        nl="Past de matrix tijdvertraging en integratie (TDI) toe binnen een element?",
        en="Does the array employ time-delay-and-integration (TDI) within the element?",
    ),
    Text(nl="de matrix past TDI toe in het element", en="the array employs TDI within the element"),
)
_NAMED_USE = is_(
    "camera_for_named_use",
    "6A003.b.4",
    nl="een camera, ontworpen voor civiele of industriële inbraakalarmen, verkeers- of bewegingstelling, industriële"
    " warmtemeting aan gebouwen, apparatuur of processen, industriële inspectie of sortering van materialen, medisch gebruik,"
    " of speciaal voor laboratoria",
    en="a camera designed for civilian or industrial intrusion alarms, traffic or movement counting, industrial monitoring of"
    " heat in buildings, equipment or processes, industrial inspection or sorting of materials, medical use, or specially for"
    " laboratories",
    frees=True,
)
_FRAME_RATE = figure(
    "camera_frame_rate",
    "6A003.b.4",
    "Hz",
    nl="de hoogste beeldfrequentie van de camera",
    en="the maximum frame rate of the camera",
)
_FIELD = figure(
    "camera_instantaneous_field_of_view",
    "6A003.b.4",
    "mrad",
    nl="het kleinste momentane gezichtsveld (IFOV) van de camera",
    en="the minimum instantaneous field of view (IFOV) of the camera",
    why=Text(
        nl="Gezichtsveld gedeeld door het aantal elementen, horizontaal en verticaal; de kleinste van beide telt.",
        en="Field of view divided by the number of elements, horizontal and vertical; the smaller of the two counts.",
    ),
)
_FIXED_LENS = has(
    "fixed_lens",
    "6A003.b.4",
    nl="een lens met vaste brandpuntsafstand die niet is ontworpen om te worden verwijderd",
    en="a lens of fixed focal length that is designed to stay in place",
    frees=True,
)
_DIRECT_VIEW_DISPLAY = has(
    "direct_view_display",
    "6A003.b.4",
    nl="een beeldscherm dicht bij het oog, met een voorziening die geen licht laat ontsnappen",
    en="a near-to-eye micro display with a light-security mechanism (direct view)",
)
_VIEWABLE = design(
    "obtains_viewable_image",
    "6A003.b.4",
    Text(
        nl="Is er een mogelijkheid om een zichtbaar beeld van het waargenomen gezichtsveld te krijgen?",
        en="Is there a way to get an image to look at of the field that it detects?",
    ),
    Text(nl="men kan een zichtbaar beeld krijgen", en="a viewable image can be obtained"),
)
_SINGLE_APPLICATION = is_(
    "camera_for_single_application",
    "6A003.b.4",
    nl="een camera voor één soort toepassing, ontworpen om niet door de gebruiker te worden gewijzigd",
    en="a camera for one kind of application, so designed that its user does not modify it",
    frees=True,
)
_FOR_CAR = is_(
    "camera_for_passenger_vehicle",
    "6A003.b.4",
    nl="speciaal ontworpen voor inbouw in een civiel personenvoertuig",
    en="specially designed for installation into a civilian passenger land vehicle",
    frees=True,
)
_FOR_FERRY = is_(
    "camera_for_ferry",
    "6A003.b.4",
    nl="speciaal ontworpen voor inbouw in een veerboot voor passagiers en voertuigen",
    en="specially designed for installation into a passenger and vehicle ferry",
    frees=True,
)
_ASSISTS = design(
    "camera_assists_operator_only",
    "6A003.b.4",
    Text(
        nl="Dienen plaats en inrichting van de camera alleen om de bestuurder te helpen veilig te rijden of te varen?",
        en="Do placement and configuration of the camera solely assist the driver or operator in safe operation?",
    ),
    Text(nl="de camera helpt alleen de bestuurder", en="the camera solely assists the operator"),
    frees=True,
)
_WORKS_INSTALLED = design(
    "camera_only_operable_when_installed",
    "6A003.b.4",
    Text(
        nl="Werkt de camera alleen in het voertuig, schip of systeem waarvoor zij is bedoeld (of in een speciaal ontworpen,"
        " erkende onderhoudswerkplaats)?",
        en="Is the camera only operable in the vehicle, vessel or system it was intended for (or in a specially designed,"
        " authorised maintenance facility)?",
    ),
    Text(nl="de camera werkt alleen waar zij hoort", en="the camera is only operable where it belongs"),
    frees=True,
)
_VEHICLE_MASS = figure(
    "vehicle_gross_weight",
    "6A003.b.4",
    "kg",
    nl="het grootste toegestane gewicht van het voertuig waarvoor de camera is bedoeld",
    en="the gross vehicle weight of the vehicle that the camera is intended for",
)
_FERRY_LENGTH = figure(
    "ferry_length",
    "6A003.b.4",
    "m",
    nl="de lengte over alles van de veerboot waarvoor de camera is bedoeld",
    en="the length overall (LOA) of the ferry that the camera is intended for",
)
_DISABLED = has(
    "disabled_when_removed",
    "6A003.b.4",
    nl="een actief mechanisme waardoor de camera niet werkt als zij uit dat voertuig, schip of systeem wordt gehaald",
    en="an active mechanism that stops the camera from working once it is taken out of that vehicle, vessel or system",
    frees=True,
)
_INDOOR = is_(
    "camera_integrated_indoors",
    "6A003.b.4",
    nl="speciaal ontworpen als ingebouwd onderdeel van apparatuur voor binnen op netspanning, begrensd tot één toepassing:"
    " industriële procesbewaking, kwaliteitscontrole of materiaalanalyse, wetenschappelijk laboratoriumwerk, medisch gebruik of"
    " opsporing van financiële fraude",
    en="specially designed as an integrated component of indoor and wall-plug-operated equipment, limited by design to one"
    " application: industrial process monitoring, quality control or analysis of materials, scientific laboratory work, medical"
    " use or detection of financial fraud",
    frees=True,
)
_LIMITED = is_(
    "camera_limited_by_mechanism",
    "6A003.b.4",
    nl="door ontwerp begrensd tot 10 mA/W of minder voorbij 760 nm, met een begrenzer die niet is ontworpen om te worden"
    " verwijderd of gewijzigd",
    en="limited by design to 10 mA/W or less beyond 760 nm, by a response limiting mechanism that is designed not to be"
    " removed or modified",
    frees=True,
)
_LIMITER_GUARDED = has(
    "disabled_without_limiter",
    "6A003.b.4",
    nl="een actief mechanisme waardoor de camera niet werkt als de begrenzer wordt verwijderd",
    en="an active mechanism that stops the camera from working once the limiter is taken out",
    frees=True,
)
_UNDERWATER = is_(
    "camera_for_underwater",
    "6A003.b.4",
    nl="speciaal ontworpen of aangepast voor gebruik onder water",
    en="specially designed or modified for underwater use",
)
_DISPLAY = has(
    "camera_image_display",
    "6A003.b.4",
    nl="een directe weergave of een elektronisch beeldscherm",
    en="a direct view or electronic image display",
)
_OUTPUTS = can(
    "outputs_viewable_image",
    "6A003.b.4",
    nl="een zichtbaar beeld van het gezichtsveld uitvoeren",
    en="output a viewable image of the detected field of view",
)
_ARRAY_BOUND = design(
    "array_bound_to_camera",
    "6A003.b.4",
    Text(
        nl="Werkt de matrix alleen in de camera waarvoor zij is bedoeld, en maakt een actief mechanisme haar blijvend"
        " onbruikbaar als zij eruit wordt gehaald?",
        en="Is the array only operable in the camera it was intended for, and does an active mechanism make it permanently"
        " inoperable when removed?",
    ),
    Text(nl="de matrix is aan de camera gebonden", en="the array is bound to the camera"),
    frees=True,
)

_LIGHT_VEHICLE = _FOR_CAR & less_than(_VEHICLE_MASS, "4500 kg")
_BUILT_IN = all_of(_ASSISTS, _WORKS_INSTALLED, _DISABLED)
SMALL_LINEAR_ARRAYS = note(
    "6A003.b.4.a",
    "2",
    Text(nl="kleine rijen voor civiel gebruik", en="small linear arrays for civil use"),
    LINEAR_ARRAY & at_most(ELEMENTS, "12") & ~_DELAYS & _NAMED_USE,
)
FREE_MICROBOLOMETERS = note(
    "6A003.b.4.b",
    "3",
    Text(nl="microbolometercamera’s die vrij zijn", en="microbolometer cameras that are free"),
    any_of(
        at_most(_FRAME_RATE, "9 Hz"),
        at_least(_FIELD, "2 mrad") & _FIXED_LENS & ~_DIRECT_VIEW_DISPLAY & any_of(~_VIEWABLE, _SINGLE_APPLICATION),
        _LIGHT_VEHICLE & _BUILT_IN,
    ),
)
FREE_MULTIPLIERS = note(
    "6A003.b.4.c",
    "4",
    Text(nl="camera’s met ladingsvermenigvuldiging die vrij zijn", en="charge multiplication cameras that are free"),
    any_of(
        _INDOOR & _WORKS_INSTALLED & _DISABLED,
        any_of(_LIGHT_VEHICLE, _FOR_FERRY & at_least(_FERRY_LENGTH, "65 m")) & _BUILT_IN,
        _LIMITED & _LIMITER_GUARDED & ~_UNDERWATER,
        ~_DISPLAY & ~_OUTPUTS & _ARRAY_BOUND,
    ),
)
