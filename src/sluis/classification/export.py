"""The inventory for other programs: rows of CSV, and concepts of SKOS. Our words only, under stable identifiers.

An entry is `urn:sluis:annex-i:5A001`, whatever the day; the scheme is `urn:sluis:annex-i`, a category `urn:sluis:annex-i:5`, a
product group in it `urn:sluis:annex-i:5A`. US numbers are `urn:sluis:us-ccl:5A001`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

from sluis.classification.annex_i import ListOfDay
from sluis.classification.inventory import Item
from sluis.classification.numbering import CATEGORIES, GROUPS

SCHEME = "urn:sluis:annex-i"
US_SCHEME = "urn:sluis:us-ccl"
_CONTEXT = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "sluis": "urn:sluis:vocabulary:",
}
# How near a US number is; a number with other content has no relation in the export.
_MATCHES = {"equal": "skos:closeMatch", "wider": "skos:broadMatch", "narrower": "skos:narrowMatch"}
_COLUMNS = (
    "code",
    "title_en",
    "title_nl",
    "category",
    "group",
    "regime",
    "from",
    "from_exact",
    "until",
    "verified",
    "status",
    "coverage",
    "wording",
    "annex_iv",
    "section_i",
    "cyber_surveillance",
    "us_number",
    "us_relation",
    "related",
)


def as_csv(found: Sequence[Item]) -> str:
    """One row an entry, with a head; lists in a cell are parted by spaces."""
    paper = io.StringIO(newline="")
    writer = csv.writer(paper, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(map(_row, found))
    return paper.getvalue()


def as_skos(found: Sequence[Item], listed: ListOfDay) -> dict[str, Any]:
    """The entries as concepts of one scheme, in JSON-LD."""
    scheme = {
        "@id": SCHEME,
        "@type": "skos:ConceptScheme",
        "skos:prefLabel": _labels("Annex I to Regulation (EU) 2021/821", "Bijlage I bij Verordening (EU) 2021/821"),
        "dcterms:valid": listed.as_of.isoformat(),
        "sluis:version": listed.version,
        "sluis:textKnown": listed.text_known,
        "skos:hasTopConcept": [_id(category) for category in sorted({one.category for one in found})],
    }
    return {"@context": _CONTEXT, "@graph": [scheme, *_groups(found), *map(_concept, found)]}


def _row(one: Item) -> tuple[object, ...]:
    exact, verified = ("yes" if truth else "no" for truth in (one.from_exact, one.verified))
    return (
        *(one.code, one.title_en, one.title_nl, one.category, one.group, one.regime),
        *(one.from_, exact, one.until, verified, one.status, one.coverage, one.wording),
        *(one.annex_iv.answer, one.section_i.answer, one.cyber_surveillance.answer),
        *(one.us.number, one.us.relation, " ".join(one.related)),
    )


def _groups(found: Sequence[Item]) -> Iterator[dict[str, Any]]:
    """The categories, and the product groups in each."""
    for category in sorted({one.category for one in found}):
        title = CATEGORIES[category]
        yield _head(category, title.en, title.nl) | {"skos:topConceptOf": {"@id": SCHEME}}
    for group in sorted({one.category + one.group for one in found}):
        above, title = CATEGORIES[group[0]], GROUPS[group[1]]
        labels = f"{above.en}: {title.en}", f"{above.nl}: {title.nl}"
        yield _head(group, *labels) | {"skos:broader": _id(group[0])}


def _concept(one: Item) -> dict[str, Any]:
    match = _MATCHES.get(one.us.relation or "")
    return _head(one.code, one.title_en, one.title_nl) | {
        "skos:broader": _id(one.category + one.group),
        "skos:related": [_id(code) for code in one.related],
        **({match: {"@id": f"{US_SCHEME}:{one.us.number}"}} if match else {}),
        "sluis:regime": one.regime,
        "sluis:from": one.from_.isoformat() if one.from_ else None,
        "sluis:fromExact": one.from_exact,
        "sluis:until": one.until.isoformat() if one.until else None,
        "sluis:verified": one.verified,
        "sluis:status": one.status,
        "sluis:annexIV": one.annex_iv.answer,
        "sluis:sectionI": one.section_i.answer,
        "sluis:cyberSurveillance": one.cyber_surveillance.answer,
    }


def _head(code: str, english: str, dutch: str) -> dict[str, Any]:
    """What every concept has."""
    return {
        "@id": _urn(code),
        "@type": "skos:Concept",
        "skos:notation": code,
        "skos:prefLabel": _labels(english, dutch),
        "skos:inScheme": {"@id": SCHEME},
    }


def _labels(english: str, dutch: str) -> list[dict[str, str]]:
    return [{"@language": "en", "@value": english}, {"@language": "nl", "@value": dutch}]


def _urn(code: str) -> str:
    return f"{SCHEME}:{code}"


def _id(code: str) -> dict[str, str]:
    return {"@id": _urn(code)}
