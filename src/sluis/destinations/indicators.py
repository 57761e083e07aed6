"""The indicators: which figure measures what, in which direction, from which source, and how sure it is."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from sluis.destinations.model import DimensionName
from sluis.law.text import Text

ITEM_SD: Final = 0.4
"""Assumed standard error of an item of V-Dem on its own scale (about -4 to 4): its intervals are not at hand."""
INDEX_SD: Final = 0.063
"""Assumed standard error of an index of V-Dem from 0 to 1, in its middle; it shrinks with the root of v(1 - v).
So 95 % of the published errors of its liberal index are smaller."""


class Indicator(Struct, frozen=True, kw_only=True):
    """A figure for a country and a year.

    `digits`: decimals that are kept. `rising`: more is more risk. `sd`: its standard error, or the column that gives it
    figure by figure; `ends`: it shrinks towards 0 and 1. Without a dimension it is shown, and counts for nothing.
    """

    id: str
    source: str
    title: Text
    dimension: DimensionName | None = None
    why: Text | None = None
    digits: int = 3
    rising: bool = False
    sd: float | str = 0.0
    ends: bool = False


def _item(id_: str, title: Text, dimension: DimensionName | None = None, why: Text | None = None) -> Indicator:
    return Indicator(id=id_, source="vdem14", title=title, dimension=dimension, why=why, sd=ITEM_SD)


def _index(id_: str, title: Text, dimension: DimensionName | None = None, why: Text | None = None) -> Indicator:
    return Indicator(id=id_, source="vdem14", title=title, dimension=dimension, why=why, sd=INDEX_SD, ends=True)


def _wgi(id_: str, title: Text, dimension: DimensionName, why: Text, source: str = "wgi2022") -> Indicator:
    return Indicator(id=id_, source=source, title=title, dimension=dimension, why=why, sd=f"{id_}_se")


_SCORED: Final = (
    _index(
        "v2x_freexp_altinf",
        Text(nl="vrije meningsuiting en andere bronnen van informatie", en="freedom of expression and alternative information"),
        "expression",
        Text(nl="pers, debat en zelfcensuur in één cijfer", en="press, discussion and self-censorship in one figure"),
    ),
    _item(
        "v2mecenefi",
        Text(nl="censuur van het internet door de overheid", en="internet censorship by the government"),
        "expression",
        Text(
            nl="zit niet in het cijfer hierboven, en gebruikt techniek",
            en="not part of the figure above, and done by technology",
        ),
    ),
    _item(
        "v2casurv",
        Text(nl="universiteiten vrij van politiek toezicht", en="campuses free of politically motivated surveillance"),
        "expression",
        Text(nl="het enige jaarlijkse cijfer over toezicht zelf", en="the only yearly figure on surveillance itself"),
    ),
    _item(
        "v2cltort",
        Text(nl="vrij van marteling", en="freedom from torture"),
        "physical_integrity",
        Text(nl="wat met wie gevolgd is kan gebeuren", en="what may happen to whoever is followed"),
    ),
    _item(
        "v2clkill",
        Text(nl="vrij van politieke moord door de staat", en="freedom from political killings by the state"),
        "physical_integrity",
        Text(nl="los gemeten van marteling", en="measured apart from torture"),
    ),
    _index(
        "v2xcs_ccsi",
        Text(nl="kracht van het maatschappelijk middenveld", en="strength of civil society"),
        "civic_space",
        Text(nl="of de staat verenigingen vrij laat", en="whether the state leaves associations free"),
    ),
    _index(
        "v2x_frassoc_thick",
        Text(nl="vrijheid van vereniging", en="freedom of association"),
        "civic_space",
        Text(nl="partijen en oppositie erbij", en="with parties and opposition"),
    ),
    _wgi(
        "wgi_va",
        Text(nl="inspraak en verantwoording", en="voice and accountability"),
        "civic_space",
        Text(nl="veel bronnen, ook voor kleine landen, met foutmarge", en="many sources, small countries too, with its error"),
        "wgi2024",
    ),
    _index(
        "v2x_jucon",
        Text(nl="rechters houden de regering in toom", en="judges restrain the government"),
        "rule_of_law",
        Text(nl="of een rechter toezicht houdt op diensten", en="whether a judge watches over the services"),
    ),
    _index(
        "v2xlg_legcon",
        Text(nl="het parlement houdt de regering in toom", en="parliament restrains the government"),
        "rule_of_law",
        Text(nl="of het parlement toezicht houdt op diensten", en="whether parliament watches over the services"),
    ),
    _wgi(
        "wgi_rl",
        Text(nl="rechtsorde", en="rule of law"),
        "rule_of_law",
        Text(nl="veel bronnen, met foutmarge", en="many sources, with its error"),
    ),
    Indicator(
        id="ucdp_intensity",
        source="ucdp25",
        title=Text(
            nl="gewapend conflict van een staat: 0 geen, 1 vanaf 25 doden, 2 vanaf 1000",
            en="state-based armed conflict: 0 none, 1 from 25 deaths, 2 from 1,000",
        ),
        dimension="conflict",
        why=Text(nl="geteld, niet geschat", en="counted, not estimated"),
        digits=0,
        rising=True,
    ),
    Indicator(
        id="ucdp_located",
        source="ucdp_owid",
        title=Text(
            nl="aantal gewapende conflicten in het land, ook met geweld tegen burgers",
            en="number of armed conflicts in the country, also with violence against civilians",
        ),
        dimension="conflict",
        why=Text(
            nl="waar het gebeurt, ook als de staat geen partij is", en="where it happens, also where the state is no party"
        ),
        digits=0,
        rising=True,
    ),
    _wgi(
        "wgi_pv",
        Text(nl="politieke stabiliteit, geen geweld", en="political stability, no violence"),
        "conflict",
        Text(nl="ook wat onder de drempel van het tellen blijft", en="also what stays under the threshold of counting"),
    ),
    Indicator(
        id="v2x_corr",
        source="vdem14",
        title=Text(nl="politieke corruptie", en="political corruption"),
        dimension="corruption",
        why=Text(nl="overheid, regering, parlement en rechters", en="administration, government, parliament and judges"),
        rising=True,
        sd=INDEX_SD,
        ends=True,
    ),
    Indicator(
        id="v2x_execorr",
        source="vdem14",
        title=Text(nl="corruptie van de regering", en="corruption of the government"),
        dimension="corruption",
        why=Text(
            nl="deel van het cijfer hierboven: wie zulke producten koopt of doorgeeft, telt zo zwaarder",
            en="part of the figure above: whoever buys or diverts such items counts for more this way",
        ),
        rising=True,
        sd=INDEX_SD,
        ends=True,
    ),
    _wgi(
        "wgi_cc",
        Text(nl="beheersing van corruptie", en="control of corruption"),
        "corruption",
        Text(nl="veel bronnen, met foutmarge", en="many sources, with its error"),
    ),
    Indicator(
        id="v2x_libdem",
        source="vdem15",
        title=Text(nl="liberale democratie, verandering in tien jaar", en="liberal democracy, change in ten years"),
        dimension="trend",
        why=Text(
            nl="een rechtsstaat die afbreekt, waarschuwt vroeger dan een laag cijfer",
            en="decline warns before a low figure does",
        ),
        sd="v2x_libdem_sd",
    ),
)
_SHOWN: Final = (
    _item("v2meharjrn", Text(nl="journalisten lastiggevallen", en="harassment of journalists")),
    _item("v2meslfcen", Text(nl="zelfcensuur van media", en="self-censorship of media")),
    _item("v2csreprss", Text(nl="onderdrukking van verenigingen", en="repression of associations")),
    _index("v2x_clphy", Text(nl="lichamelijke integriteit, index", en="physical integrity, index")),
    _index("v2x_clpriv", Text(nl="persoonlijke vrijheden", en="private civil liberties")),
    _index("v2x_rule", Text(nl="rechtsstaat, index", en="rule of law, index")),
    *(
        Indicator(id=id_, source="dsp2021", title=title, sd=ITEM_SD)
        for id_, title in (
            ("v2smarrest", Text(nl="arrestaties om wat op internet staat", en="arrests for what is put online")),
            ("v2smgovdom", Text(nl="overheid verspreidt onwaarheid in eigen land", en="government spreads falsehood at home")),
            ("v2smgovfilcap", Text(nl="kan internet filteren", en="can filter the internet")),
            ("v2smgovfilprc", Text(nl="filtert internet", en="filters the internet")),
            ("v2smgovshut", Text(nl="sluit internet af", en="shuts down the internet")),
            ("v2smgovshutcap", Text(nl="kan internet afsluiten", en="can shut down the internet")),
            ("v2smgovsm", Text(nl="sluit sociale media af", en="shuts down social media")),
            ("v2smgovsmcenprc", Text(nl="censureert sociale media", en="censors social media")),
            ("v2smgovsmmon", Text(nl="volgt sociale media", en="monitors social media")),
        )
    ),
    Indicator(
        id="inform_risk",
        source="inform2025",
        title=Text(nl="kans op een humanitaire crisis", en="risk of a humanitarian crisis"),
        digits=1,
        rising=True,
    ),
    Indicator(id="hdi", source="hdi2025", title=Text(nl="menselijke ontwikkeling", en="human development")),
)
INDICATORS: Final = {one.id: one for one in (*_SCORED, *_SHOWN)}
"""All indicators by their id, those that count first."""
ERRORS: Final = tuple(one.sd for one in INDICATORS.values() if isinstance(one.sd, str))
"""The columns that hold the error of another."""
