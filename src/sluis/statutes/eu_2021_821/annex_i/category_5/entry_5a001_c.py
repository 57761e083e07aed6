"""5A001.c: optical fibres that are long and strong."""

from __future__ import annotations

from sluis.law.condition import all_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, more_than

_FIBRE = is_("optical_fibre", "5A001.c", nl="een optische vezel", en="an optical fibre")
_LENGTH = figure("fibre_length", "5A001.c", "m", nl="de lengte van de vezel", en="the length of the fibre")
# The text has 2 × 10⁹ N/m², which is 2 000 MPa.
_PROOF_TEST = figure(
    "fibre_proof_test_stress",
    "5A001.c",
    "MPa",
    nl="de trekspanning die de vezel volgens de fabrikant in de proeftest aankan (1 MPa is 10⁶ N/m²)",
    en="the proof test tensile stress that the fibre withstands according to the manufacturer (1 MPa is 10⁶ N/m²)",
    why=ZERO_IF_NONE,
)
FIBRES = paragraph(
    "5A001.c",
    Text(nl="lange, sterke optische vezels", en="long, high-strength optical fibres"),
    all_of(GOODS, _FIBRE, more_than(_LENGTH, "500 m"), at_least(_PROOF_TEST, "2000 MPa")),
)
