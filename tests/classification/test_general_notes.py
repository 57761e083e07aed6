"""The general notes: considered where an entry on software or technology turns on them, and shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from sluis.classification import examine
from sluis.law.decision import exact_truth
from sluis.law.evidence import Established
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import refs_of
from sluis.statutes.eu_2021_821.annex_i import ENTRIES, STATUTE, entry
from sluis.statutes.eu_2021_821.annex_i.terms.general import PUBLIC_SOFTWARE, RELEASED_SOFTWARE, RELEASED_TECHNOLOGY

if TYPE_CHECKING:
    from sluis.law.condition import Condition

TODAY = date(2026, 11, 22)


def truth(condition: Condition, **facts: Truth) -> Truth:
    return exact_truth(condition, {f"item.{key}": value for key, value in facts.items()})


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"public_domain": YES}, YES),
        ({"basic_research": YES}, YES),
        ({"minimum_for_patent": YES}, YES),
        ({"minimum_for_use": YES}, UNKNOWN),
        ({"minimum_for_use": YES, "served_goods_not_controlled": YES}, UNKNOWN),
        ({"minimum_for_use": YES, "served_goods_not_controlled": YES, "required_technology": NO}, YES),
        # What is required for listed goods stays listed, by the second paragraph; the third says otherwise of the minimum.
        ({"minimum_for_use": YES, "served_goods_not_controlled": YES, "required_technology": YES}, UNKNOWN),
        ({"minimum_for_use": YES, "served_items_authorised": YES}, YES),
        ({"served_items_authorised": YES}, UNKNOWN),
        ({"public_domain": NO, "basic_research": NO, "minimum_for_patent": NO}, UNKNOWN),
        ({"public_domain": NO, "basic_research": NO, "minimum_for_patent": NO, "minimum_for_use": NO}, NO),
    ],
)
def test_the_technology_note_releases_what_it_names(facts: dict[str, Truth], expected: Truth) -> None:
    assert truth(RELEASED_TECHNOLOGY, **facts) is expected


@pytest.mark.parametrize(
    ("facts", "all_software", "security_software"),
    [
        ({"public_domain": YES}, YES, YES),
        ({"public_domain": NO, "sold_retail": YES, "user_installed": YES}, YES, NO),
        ({"public_domain": NO, "sold_retail": YES, "user_installed": NO, "minimum_object_code": NO}, NO, NO),
        ({"public_domain": NO, "minimum_object_code": YES, "served_items_authorised": YES}, YES, NO),
        ({"public_domain": NO, "sold_retail": NO, "minimum_object_code": YES}, UNKNOWN, NO),
        # Unlike technology, software is not released for goods that are merely free.
        (
            {
                "public_domain": NO,
                "sold_retail": NO,
                "minimum_object_code": YES,
                "served_items_authorised": NO,
                "served_goods_not_controlled": YES,
            },
            NO,
            NO,
        ),
    ],
)
def test_the_software_note_releases_information_security_only_to_the_public(
    facts: dict[str, Truth], all_software: Truth, security_software: Truth
) -> None:
    assert truth(RELEASED_SOFTWARE, **facts) is all_software
    assert truth(PUBLIC_SOFTWARE, **facts) is security_software


@pytest.mark.parametrize("code", ["4D001", "4D004", "4E001"])
def test_an_examination_shows_the_general_notes_that_were_considered(code: str) -> None:
    found = entry(code)
    assert found is not None
    shown = {one.path: one.truth for one in examine(found, TODAY, {"item.public_domain": Established(YES)}).criteria}
    paths = ("gsn/point_b",) if code[1] == "D" else ("gtn/alinea_4",)
    assert {path: shown.get(path) for path in paths} == dict.fromkeys(paths, YES)


def test_every_encoded_entry_on_software_or_technology_asks_whether_it_is_public() -> None:
    notes = [one.code for one in ENTRIES if one.code[1] in "DE" and "item.public_domain" not in refs_of(one.on(TODAY))]
    assert notes == []


def test_the_notes_stand_in_the_list() -> None:
    assert {"annex-i.general_technology_note", "annex-i.general_software_note"} <= {one.id for one in STATUTE.provisions}
