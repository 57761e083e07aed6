"""Solid-state detectors and focal plane arrays. The facts are of the detector, supplied by itself or in a camera."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import at, design
from sluis.statutes.eu_2021_821.annex_i.phrase import FOR_SPACE, figure
from sluis.statutes.eu_2021_821.annex_i.terms.intensifiers import PEAK_RESPONSE, RADIANT_SENSITIVITY
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than, more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Fact


def _detector(key: str, path: str, nl: str, en: str, *, frees: bool = False) -> Fact:
    """What the detector is: `Is de detector …?`."""
    return design(
        key,
        path,
        Text(
            nl=f"Is de detector (het product zelf of de detector erin) {nl}?",
            en=f"Is the detector (the item or the one in it) {en}?",
        ),
        Text(nl=f"de detector is {nl}", en=f"the detector is {en}"),
        frees=frees,
    )


SPACE_QUALIFIED = _detector(
    "space_qualified_detector",
    "6A002.a.1",
    nl=FOR_SPACE.nl,
    en=FOR_SPACE.en,
)
_SOLID_STATE = _detector(
    "solid_state_detector",
    "6A002.a.1",
    nl="een vastestofdetector (ook een matrix)",
    en="a solid-state detector (arrays included)",
)
_ARRAY = _detector(
    "focal_plane_array",
    "6A002.a.3",
    nl="een brandvlakmatrix (een rij of vlak van detectorelementen)",
    en="a focal plane array (a line or plane of detector elements)",
)
_TWO_DIMENSIONAL = _detector(
    "two_dimensional_array",
    "6A002.a.3.c",
    nl="een matrix in twee richtingen (geen rij)",
    en="a two-dimensional array (not a linear one)",
)
_MICROBOLOMETER = _detector("microbolometer", "6A002.a.3.f", nl="een microbolometer", en="a microbolometer")
MULTIPLIES_CHARGE = _detector(
    "charge_multiplication",
    "6A002.a.3.a.2.b",
    nl="speciaal ontworpen of aangepast voor ladingsvermenigvuldiging",
    en="specially designed or modified to achieve charge multiplication",
)
_BEYOND_400 = figure(
    "relative_response_beyond_400_nm",
    "6A002.a.1.a.2",
    "%",
    nl="de gevoeligheid van de detector voorbij 400 nm, in procent van de hoogste gevoeligheid",
    en="the response of the detector beyond 400 nm, relative to the peak response",
)
_TIME_CONSTANT = figure(
    "detector_time_constant",
    "6A002.a.1.b.2",
    "ns",
    nl="de tijdconstante van de detector",
    en="the response time constant of the detector",
)
ELEMENTS = figure(
    "detector_elements", "6A002.a.1.d", "", nl="het aantal elementen van de matrix", en="the number of elements of the array"
)
_ASPECT = figure(
    "detector_element_aspect",
    "6A002.a.3.d.2.a",
    "",
    nl="de afmeting van een element dwars op de rij, gedeeld door die langs de rij",
    en="the dimension of an element across the line of elements, divided by that along the line",
)
_PROCESSES = design(
    "processing_in_detector_elements",
    "6A002.a.3.d.2.b",
    Text(
        nl="Vindt er signaalverwerking plaats in de detectorelementen?",
        en="Is there signal processing in the detector elements?",
    ),
    Text(nl="de elementen verwerken signalen", en="the elements process signals"),
)
_THERMAL_BAND = design(
    "responds_8_to_14_micrometre",
    "6A002.a.3.f",
    Text(
        nl="Is de detector zonder filter gevoelig bij een golflengte ergens van 8000 tot en met 14000 nm?",
        en="Does the detector respond, unfiltered, at a wavelength anywhere from 8000 nm up to and including 14000 nm?",
    ),
    Text(nl="de detector is gevoelig van 8 tot 14 µm", en="the detector responds from 8 to 14 µm"),
)
_NEAR_INFRARED_SENSITIVITY = figure(
    "radiant_sensitivity_beyond_760_nm",
    "6A002.a.3.g.2",
    "mA/W",
    nl="de hoogste stralingsgevoeligheid van de detector voorbij 760 nm",
    en="the maximum radiant sensitivity of the detector at wavelengths exceeding 760 nm",
)
_LEAD_SALT = _detector(
    "lead_salt_cell",
    "6A002.a.3",
    nl="een ingekapselde fotogeleidende cel van loodsulfide of loodselenide",
    en="an encapsulated photoconductive cell of lead sulphide or lead selenide",
    frees=True,
)
_PYROELECTRIC = _detector(
    "pyroelectric_detector",
    "6A002.a.3",
    nl="een pyro-elektrische detector van lithiumtantalaat, of van (een variant van) triglycinesulfaat,"
    " lood-lanthaan-zirkoniumtitanaat, polyvinylideenfluoride of strontium-bariumniobaat",
    en="a pyroelectric detector of lithium tantalate, or of (a variant of) triglycine sulphate, lead-lanthanum-zirconium"
    " titanate, polyvinylidene fluoride or strontium barium niobate",
    frees=True,
)
_LIMITED = _detector(
    "array_limited_by_mechanism",
    "6A002.a.3",
    nl="door ontwerp begrensd tot 10 mA/W voorbij 760 nm, met een begrenzer die niet mag worden verwijderd en die in het"
    " element zit of zonder welke de matrix niet werkt",
    en="limited by design to 10 mA/W beyond 760 nm, by a response limiting mechanism that is not to be removed and is integral"
    " to the element, or without which the array does not operate",
    frees=True,
)
_THERMOPILE = _detector("thermopile_array", "6A002.a.3", nl="een matrix van thermozuilen", en="a thermopile array", frees=True)
_GERMANIUM_ONLY = _detector(
    "germanium_elements_only", "6A002.a.3.d", nl="alleen van germanium", en="of germanium only", frees=True
)

FREE_ARRAYS = Defined(
    Text(nl="matrices die vrij zijn", en="arrays that are free"),
    at("6A002.a.3") / "note_2",
    any_of(
        _LEAD_SALT & at_most(ELEMENTS, "16"),
        _PYROELECTRIC,
        MULTIPLIES_CHARGE & _LIMITED,
        _THERMOPILE & less_than(ELEMENTS, "5130"),
    ),
)
_OTHER_ARRAY = (_ARRAY & ~SPACE_QUALIFIED & ~_MICROBOLOMETER).unless(FREE_ARRAYS)
"""Not space-qualified. The N.B. to .a.3 says that microbolometers are specified in .a.3.f alone."""
_SENSITIVE = MULTIPLIES_CHARGE & more_than(RADIANT_SENSITIVITY, "10 mA/W")
LINEAR_ARRAY = _ARRAY & ~_TWO_DIMENSIONAL


def _peak(low: str, high: str) -> Condition:
    return more_than(PEAK_RESPONSE, f"{low} nm") & at_most(PEAK_RESPONSE, f"{high} nm")


SPACE_DETECTORS = {
    "a": SPACE_QUALIFIED & _SOLID_STATE & _peak("10", "300") & less_than(_BEYOND_400, "0.1 %"),
    "b": SPACE_QUALIFIED & _SOLID_STATE & _peak("900", "1200") & at_most(_TIME_CONSTANT, "95 ns"),
    "c": SPACE_QUALIFIED & _SOLID_STATE & _peak("1200", "30000"),
    "d": SPACE_QUALIFIED & _ARRAY & more_than(ELEMENTS, "2048") & _peak("300", "900"),
}
"""What 6A002.a.1 asks of detectors for space, by paragraph."""
ARRAYS = {
    "a": _OTHER_ARRAY & _peak("900", "1050") & any_of(less_than(_TIME_CONSTANT, "0.5 ns"), _SENSITIVE),
    "b": _OTHER_ARRAY & _peak("1050", "1200") & any_of(at_most(_TIME_CONSTANT, "95 ns"), _SENSITIVE),
    "c": _OTHER_ARRAY & _TWO_DIMENSIONAL & _peak("1200", "30000"),
    "d": (_OTHER_ARRAY & ~_TWO_DIMENSIONAL & _peak("1200", "3000") & any_of(less_than(_ASPECT, "3.8"), _PROCESSES)).unless(
        Defined(
            Text(nl="kleine matrices van germanium", en="small arrays of germanium"),
            at("6A002.a.3.d") / "note_1",
            _GERMANIUM_ONLY & at_most(ELEMENTS, "32"),
        )
    ),
    "e": _OTHER_ARRAY & ~_TWO_DIMENSIONAL & _peak("3000", "30000"),
    "f": (_ARRAY & ~SPACE_QUALIFIED & _MICROBOLOMETER & _TWO_DIMENSIONAL & _THERMAL_BAND).unless(FREE_ARRAYS),
    "g": _OTHER_ARRAY
    & _peak("400", "900")
    & MULTIPLIES_CHARGE
    & more_than(_NEAR_INFRARED_SENSITIVITY, "10 mA/W")
    & more_than(ELEMENTS, "32"),
}
"""What 6A002.a.3 asks of arrays that are not for space, by paragraph."""
SPACE_DETECTOR = any_of(*SPACE_DETECTORS.values())
ANY_ARRAY = any_of(*ARRAYS.values())
