"""What stands behind a hit on the concern list: what the vendor makes and what is documented of it, each with who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sluis.cli.source_titles import source_titles
from sluis.knowledge.snapshot import packaged
from sluis.law.text import Text
from sluis.screening.concern import LIST, concern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.knowledge.vendor import Vendor
    from sluis.law.text import Language
    from sluis.screening.hit import Hit

NO_SANCTION = Text(
    nl="Geen sanctie en geen verbod: een reden om door te vragen (artikel 5 van Verordening (EU) 2021/821).",
    en="No sanction and no prohibition: a reason to ask on (Article 5 of Regulation (EU) 2021/821).",
)
_MAKES = Text(nl="maakt of verkoopt: {what}", en="makes or sells: {what}")
_KINDS = {
    "listed": Text(nl="vermeld door een autoriteit", en="listed by an authority"),
    "research": Text(nl="onderzoek", en="research"),
    "proceedings": Text(nl="procedure, geen vaststelling", en="proceedings, no finding"),
}
_SOURCE = Text(nl="bron: {title}", en="source: {title}")


def vendor_of(hit: Hit) -> Vendor | None:
    """The facts behind a hit on the concern list; None for a hit on another list."""
    return concern(packaged(), hit.entry) if hit.list == LIST else None


def concern_lines(vendor: Vendor, language: Language) -> Iterator[str]:
    """The facts in lines, each with its day and its source."""
    titles = source_titles()
    yield NO_SANCTION.into(language)
    if vendor.makes is not None:
        yield _MAKES.format(what=vendor.makes.text).into(language)
    yield _SOURCE.format(title=titles[vendor.source]).into(language)
    for one in vendor.documented:
        yield f"{one.date}, {_KINDS[one.kind].into(language)}: {one.what.text.into(language)}"
        yield f"  {_SOURCE.format(title=titles[one.source]).into(language)}"


def concern_data(vendor: Vendor) -> dict[str, Any]:
    """The facts as data."""
    titles = source_titles()
    return {
        "meaning": NO_SANCTION,
        "makes": vendor.makes and vendor.makes.text,
        "source": titles[vendor.source],
        "documented": [
            {"kind": one.kind, "date": one.date, "what": one.what.text, "source": titles[one.source]}
            for one in vendor.documented
        ],
    }
