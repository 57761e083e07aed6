"""Random case files, and the bundled ones, for tests of the assessment."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from sluis.law.fact import Fact
from sluis.statutes import LAW

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
ELSEWHERE = {
    "item.listed_annex_i",
    "party.on_sanctions_list",
    "party.country",
    "deal.activity",
    "deal.mode",
    "destination.country",
    "purchasing.country",
    "transit.country",
    "exporter.country",
    "deal.end_user_named",
    "application.lodged_on",
}
COUNTRIES = st.sampled_from(["EG", "NO", "DE", "GB", "RU", "CN", "XI", "CW", "UA", "US", None])
DAYS = st.sampled_from([date(2012, 5, 1), date(2019, 9, 10), date(2021, 9, 8), date(2021, 9, 9), date(2026, 11, 21)])
TRUTHS = st.sampled_from(["yes", "no", "unknown"])


def _facts(*prefixes: str) -> st.SearchStrategy[dict[str, Any]]:
    keys = [
        key
        for key, one in LAW.facts.items()
        if one.answerable and key not in ELSEWHERE and key.partition(".")[0] in prefixes and isinstance(one, Fact)
    ]
    return st.dictionaries(st.sampled_from(keys), TRUTHS)


CLASSIFICATIONS = st.sampled_from(
    [
        None,
        "5A002.a.1",
        "5D001.e",
        {"code": "not_listed", "by": "A", "on": "2026-10-05", "covers": {"from": "2010-01-01"}},
        {"code": "not_listed", "by": "A", "on": "2020-06-01"},
    ]
)


@st.composite
def case_files(draw: st.DrawFn) -> dict[str, Any]:
    """A case file with one or two lines, up to two parties, and any facts at all."""
    items = [
        {
            "id": f"line-{number}",
            "name": "Item",
            "classification": draw(CLASSIFICATIONS),
            "facts": draw(_facts("item")),
        }
        for number in range(draw(st.integers(1, 2)))
    ]
    parties = [
        {"role": role, "name": role, "country": draw(COUNTRIES), "facts": draw(_facts("party"))}
        for role in draw(st.lists(st.sampled_from(["end_user", "consignee"]), max_size=2, unique=True))
    ]
    attested = {"by": "A", "on": "2026-11-01", "lists": ["EU"]}
    return {
        "schema_version": 1,
        "as_of": draw(DAYS).isoformat(),
        "activity": draw(st.sampled_from(["export", "brokering", "intra_eu_transfer", None])),
        "mode": draw(st.sampled_from(["physical", "remote_use", "encrypted_storage", None])),
        "items": items,
        "parties": parties,
        "destination": draw(COUNTRIES),
        "transit_countries": draw(st.sampled_from([None, [], ["BY"]])),
        "exporter": draw(st.sampled_from([None, {"name": "X", "country": "NL"}])),
        "purchasing_country": draw(COUNTRIES),
        "end_use": draw(st.sampled_from([None, "Use"])),
        "facts": draw(_facts("exporter", "use", "deal", "destination")),
        "screening": {"attested": draw(st.sampled_from([None, attested]))},
    }


__all__ = ["EXAMPLES", "case_files"]
