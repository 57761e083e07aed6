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


# Made once: hypothesis takes longer to prepare a strategy than to draw from it.
ITEM_FACTS, PARTY_FACTS = _facts("item"), _facts("party")
OTHER_FACTS = _facts("exporter", "use", "deal", "destination")
NUMBERS = st.integers(1, 2)
ROLES = st.lists(st.sampled_from(["end_user", "consignee"]), max_size=2, unique=True)
ATTESTED = {"by": "A", "on": "2026-11-01", "lists": ["EU", "NL"]}
ACTIVITIES = st.sampled_from(["export", "brokering", "intra_eu_transfer", None])
MODES = st.sampled_from(["physical", "remote_use", "encrypted_storage", None])
TRANSITS = st.sampled_from([None, [], ["BY"]])
EXPORTERS = st.sampled_from([None, {"name": "X", "country": "NL"}])
END_USES = st.sampled_from([None, "Use"])
ATTESTATIONS = st.sampled_from([None, ATTESTED])


@st.composite
def case_files(draw: st.DrawFn) -> dict[str, Any]:
    """A case file with one or two lines, up to two parties, and any facts at all."""
    items = [
        {
            "id": f"line-{number}",
            "name": "Item",
            "classification": draw(CLASSIFICATIONS),
            "facts": draw(ITEM_FACTS),
        }
        for number in range(draw(NUMBERS))
    ]
    parties = [{"role": role, "name": role, "country": draw(COUNTRIES), "facts": draw(PARTY_FACTS)} for role in draw(ROLES)]
    return {
        "schema_version": 1,
        "as_of": draw(DAYS).isoformat(),
        "activity": draw(ACTIVITIES),
        "mode": draw(MODES),
        "items": items,
        "parties": parties,
        "destination": draw(COUNTRIES),
        "transit_countries": draw(TRANSITS),
        "exporter": draw(EXPORTERS),
        "purchasing_country": draw(COUNTRIES),
        "end_use": draw(END_USES),
        "facts": draw(OTHER_FACTS),
        "screening": {"attested": draw(ATTESTATIONS)},
    }


__all__ = ["EXAMPLES", "case_files"]
