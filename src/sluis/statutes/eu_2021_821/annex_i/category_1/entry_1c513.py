"""1C513: metal powders for additive manufacturing with inoculants. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph, unread
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least

_POWDER = is_("metal_powder", "1C513", nl="een metaalpoeder", en="a metal powder")
_PRINCIPAL_ELEMENTS = figure(
    "principal_metallic_elements",
    "1C513",
    "",
    nl="het aantal metalen met elk een aandeel van 5 tot en met 35 atoomprocent, uit: Al, Ti, V, Cr, Mn, Fe, Co, Ni, Cu, Zr,"
    " Nb, Mo, Hf, Ta en W",
    en="the number of metals that each make up 5 to 35 atomic percent, out of: Al, Ti, V, Cr, Mn, Fe, Co, Ni, Cu, Zr, Nb, Mo,"
    " Hf, Ta and W",
)
_REFRACTORY = is_(
    "refractory_metal",
    "1C513",
    nl="een vuurvast metaal (zoals niobium, molybdeen, wolfraam of tantaal) of een legering daarvan",
    en="a refractory metal (such as niobium, molybdenum, tungsten or tantalum) or an alloy of one",
)
_INOCULANTS = has(
    "inoculated_surface",
    "1C513",
    nl="een oppervlak dat is gewijzigd met inoculanten (toevoegingen die korrelvorming bevorderen en stollingsfouten beperken)",
    en="a surface modified with inoculants (additives that promote grain nucleation and limit solidification defects)",
)
_WORDS = Text(
    nl="poeders van legeringen met hoge entropie of van vuurvaste metalen, met inoculanten",
    en="powders of high-entropy alloys or refractory metals, with inoculants",
)
_ALLOY_POWDERS = Text(nl="metaallegeringen en poeders daarvan", en="metal alloys and their powders")
_MEANING = paragraph(
    "1C513",
    _WORDS,
    GOODS & _POWDER & any_of(at_least(_PRINCIPAL_ELEMENTS, "5"), _REFRACTORY) & _INOCULANTS & ~unread("1C002", _ALLOY_POWDERS),
)

ENTRY = Entry("1C513", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
