"""A product file is one record, and each of its components another."""

from datetime import date

import msgspec

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact.product_records import records_of
from sluis.classification.impact.record import NOT_LISTED, Claim, Record
from sluis.classification.product_file import read_product
from sluis.law.truth import NO, UNKNOWN, YES

READING = {"met": "no", "by": "A. de Vries", "on": "2026-11-21", "why": "it is no machine"}


def records(annex: AnnexI, **content: object) -> list[Record]:
    whole = {"schema_version": 1, "product": {"name": "Probe", "version": "2"}} | content
    product = read_product(msgspec.json.encode(whole), "product.json", annex)
    return list(records_of(product, "probe", date(2026, 11, 22)))


def test_facts_are_what_is_established_on_the_day(annex: AnnexI) -> None:
    stated = {
        "item.digital_computer": {"value": "yes", "source": "data sheet"},
        "item.essential_to_other_equipment": {"value": "no", "source": "old sheet", "expires": "2026-01-01"},
        "item.aggregates_processors": "unknown",
    }
    (one,) = records(annex, facts=stated)
    assert (one.id, one.name, one.known) == ("probe", "Probe 2", {"item.digital_computer": YES})


def test_codes_readings_and_candidates_are_claims(annex: AnnexI) -> None:
    decided = {"by": "A. de Vries", "on": "2026-11-21", "outcome": "listed", "codes": ["5A002.a"]}
    (one,) = records(annex, classified=decided, readings={"2B201": READING}, candidates=["2B201", "6A005"])
    assert set(one.claims) == {Claim("5A002.a", YES), Claim("2B201", NO), Claim("6A005", UNKNOWN)}


def test_a_product_that_was_found_not_listed(annex: AnnexI) -> None:
    (one,) = records(annex, classified={"by": "A. de Vries", "on": "2026-11-21", "outcome": "not_listed"})
    assert one.claims == (Claim(NOT_LISTED, YES),)


def test_a_component_is_held_against_the_list_on_its_own(annex: AnnexI) -> None:
    parts = [{"id": "chip", "name": "converter", "facts": {"item.form": "goods"}, "candidates": ["3A001"]}]
    whole, part = records(annex, components=parts)
    assert whole.known == {}
    assert (part.id, part.name, part.claims) == ("probe#chip", "Probe 2: converter", (Claim("3A001", UNKNOWN),))
    assert part.known == {"item.form": frozenset(("goods",))}
