"""Where the figures come from: licence, attribution, and since when the newest of them were public."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from msgspec import Struct

from sluis.law.text import Text


class DataSource(Struct, frozen=True, kw_only=True):
    """A release of figures.

    `redistribution`: `attribution` (may be shipped with its attribution), `share_alike` (a data file of its own, under its own
    licence) or `own_use` (a user imported it). `published` has the first day for years of which a day is known; a day that is
    only bounded is the last that it can be. Without one a year is available from the first of January after it.
    """

    id: str
    title: str
    publisher: str
    release: str
    licence: str
    attribution: str
    url: str
    redistribution: Literal["attribution", "share_alike", "own_use"]
    published: dict[int, date] = {}
    evidence: Text | None = None

    def available(self, year: int, on: date) -> bool:
        """Whether a figure of that year was public on a day."""
        day = self.published.get(year)
        return year < on.year if day is None else day <= on


_VDEM = "Varieties of Democracy (V-Dem) Project, University of Gothenburg"
_WGI = "World Bank, Worldwide Governance Indicators (D. Kaufmann, A. Kraay)"
_UCDP = "Uppsala Conflict Data Program (UCDP), Uppsala University, and PRIO"
_CC_BY = "CC BY 4.0"
_SHARE = "CC BY-SA 4.0"
_VDEM_URL, _WGI_URL = "https://www.v-dem.net/data/the-v-dem-dataset/", "https://www.govindicators.org/"

SOURCES: Final = {
    one.id: one
    for one in (
        DataSource(
            id="vdem14",
            title="V-Dem Country-Year, v14",
            publisher="V-Dem Institute",
            release="v14 (2024)",
            licence=_SHARE,
            attribution=_VDEM,
            url=_VDEM_URL,
            redistribution="share_alike",
            published={2023: date(2024, 3, 18)},
            evidence=Text(nl="een archief haalde v14 die dag op", en="an archive fetched v14 on that day"),
        ),
        DataSource(
            id="vdem15",
            title="V-Dem Country-Year, v15",
            publisher="V-Dem Institute",
            release="v15 (2025)",
            licence=_SHARE,
            attribution=_VDEM,
            url=_VDEM_URL,
            redistribution="share_alike",
            published={2023: date(2024, 3, 18), 2024: date(2025, 3, 17)},
            evidence=Text(nl="een archief haalde v15 die dag op", en="an archive fetched v15 on that day"),
        ),
        DataSource(
            id="dsp2021",
            title="Digital Society Project, 2021",
            publisher="V-Dem Institute",
            release="2021 (v12 or v13)",
            licence=_SHARE,
            attribution=f"{_VDEM}; Digital Society Project",
            url=_VDEM_URL,
            redistribution="share_alike",
        ),
        DataSource(
            id="wgi2022",
            title="Worldwide Governance Indicators, 2022 update",
            publisher="World Bank",
            release="2022",
            licence=_CC_BY,
            attribution=_WGI,
            url=_WGI_URL,
            redistribution="attribution",
            published={2021: date(2022, 9, 23)},
            evidence=Text(nl="dag op de toelichting bij deze uitgave", en="day on the note with this release"),
        ),
        DataSource(
            id="wgi2024",
            title="Worldwide Governance Indicators, 2024 update (voice and accountability)",
            publisher="World Bank",
            release="2024",
            licence=_CC_BY,
            attribution=_WGI,
            url=_WGI_URL,
            redistribution="attribution",
            published={2023: date(2024, 11, 30)},
            evidence=Text(
                nl="het artikel over deze uitgave is van november 2024", en="the paper on this release is of November 2024"
            ),
        ),
        DataSource(
            id="ucdp25",
            title="UCDP/PRIO Armed Conflict Dataset, version 25.1",
            publisher="UCDP",
            release="25.1 (2025)",
            licence=_CC_BY,
            attribution=_UCDP,
            url="https://ucdp.uu.se/downloads/",
            redistribution="attribution",
            published={2024: date(2025, 6, 13)},
            evidence=Text(nl="een archief haalde deze versie die dag op", en="an archive fetched this version on that day"),
        ),
        DataSource(
            id="ucdp_owid",
            title="Number of armed conflicts by location, from UCDP",
            publisher="Our World in Data",
            release="2025",
            licence="CC BY 4.0",
            attribution=f"{_UCDP}, processed by Our World in Data",
            url="https://ourworldindata.org/war-and-peace",
            redistribution="attribution",
            published={2024: date(2025, 6, 13)},
            evidence=Text(nl="dag van de verwerking", en="day of the processing"),
        ),
        DataSource(
            id="inform2025",
            title="INFORM Risk Index 2025, trend",
            publisher="European Commission, Joint Research Centre",
            release="2025",
            licence=_CC_BY,
            attribution="INFORM, European Commission Joint Research Centre",
            url="https://drmkc.jrc.ec.europa.eu/inform-index",
            redistribution="attribution",
        ),
        DataSource(
            id="hdi2025",
            title="Human Development Index",
            publisher="UNDP",
            release="Human Development Report, figures to 2023",
            licence="CC BY 3.0 IGO",
            attribution="United Nations Development Programme, Human Development Report",
            url="https://hdr.undp.org/data-center",
            redistribution="attribution",
        ),
    )
}
"""All sources of the figures in the package."""
