"""What real changes of the list did to items: which entry, and why."""

from datetime import date

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact.report import ItemImpact, Kind, Reason
from tests.classification.impact.conftest import LIST_OF_2021, LIST_OF_2025, Weigh, weighed

BETWEEN = date(2023, 6, 1)
COMPUTER = {
    "form": "goods",
    "digital_computer": "yes",
    "essential_to_other_equipment": "no",
    "aggregates_processors": "no",
    "interconnects_computers": "no",
    "component_for_fast_computer": "no",
}
COOLER = {
    "form": "goods",
    "cryogenic_cooling_system": "yes",
    "cooling_power_at_100_mk": "700 µW",
    "cooling_duration_at_100_mk": "72 h",
    "two_stage_pulse_tube_cryocooler": "no",
}
FPGA_BOARD = {
    "form": "goods",
    "assembly_module_or_equipment": "yes",
    "user_configurable_logic": "yes",
    "aggregate_lookup_table_inputs": "2000000",
}


def effect(found: ItemImpact, entry: str | None) -> tuple[Kind, Reason]:
    (one,) = [one for one in found.effects if one.entry == entry]
    return one.kind, one.reason


@pytest.mark.parametrize(
    ("facts", "entry", "codes"),
    [(COOLER, "3A504", ("3A504.a",)), (FPGA_BOARD, "3A502", ("3A502.i",))],
)
def test_an_item_that_a_new_entry_catches_is_changed(
    weigh: Weigh, facts: dict[str, str], entry: str, codes: tuple[str, ...]
) -> None:
    found = weigh(**facts)
    assert found.kind is Kind.CHANGED
    assert found.after.listed == "yes"
    assert [(one.before, one.after) for one in found.effects if one.entry == entry] == [("no", "yes")]
    assert set(codes) <= set(found.after.codes)
    assert effect(found, entry) == (Kind.CHANGED, Reason.OUTCOME)
    (said,) = [one.words for one in found.effects if one.entry == entry]
    came = f"{entry} is not on the list of 2021-09-09, and is on that of 2025-11-15."
    assert said.en == f"{came} Does the item fall under it? yes ({codes[0]})."
    assert said.nl.startswith(f"{entry} staat niet op de lijst van 2021-09-09, wel op die van 2025-11-15.")


def test_the_other_way_round_the_entry_went(weigh: Weigh) -> None:
    found = weigh(days=(LIST_OF_2025, LIST_OF_2021), **COOLER)
    assert (found.kind, found.before.listed, found.after.listed) == (Kind.CHANGED, "yes", "no")
    assert "no longer on that of 2021-09-09" in found.effects[0].words.en


def test_an_item_of_which_too_little_is_known_for_a_new_entry_says_which_facts(weigh: Weigh) -> None:
    found = weigh(form="goods", cryogenic_cooling_system="yes", two_stage_pulse_tube_cryocooler="no")
    (one,) = [one for one in found.effects if one.entry == "3A504"]
    assert (found.kind, one.before, one.after) == (Kind.CHANGED, "no", "unknown")
    assert {missing.fact for missing in one.missing} == {"item.cooling_power_at_100_mk", "item.cooling_duration_at_100_mk"}


def test_a_new_entry_that_does_not_catch_the_item_only_reads_otherwise(weigh: Weigh) -> None:
    found = weigh(**COOLER | {"cooling_power_at_100_mk": "100 µW"})
    assert effect(found, "3A504") == (Kind.REWORDED, Reason.REWORDED)
    assert "does not fall under it" in found.effects[0].words.en


@pytest.mark.parametrize(
    ("performance", "kind", "listed"),
    [
        ("29 WT", Kind.REWORDED, ("no", "no")),
        ("29.1 WT", Kind.CHANGED, ("yes", "no")),
        ("70 WT", Kind.CHANGED, ("yes", "no")),
        ("70.1 WT", Kind.REWORDED, ("yes", "yes")),
    ],
)
def test_a_limit_that_moved_changes_what_lies_between(
    weigh: Weigh, performance: str, kind: Kind, listed: tuple[str, str]
) -> None:
    found = weigh(adjusted_peak_performance=performance, **COMPUTER)
    (one,) = [one for one in found.effects if one.entry == "4A003"]
    assert (one.kind, one.before, one.after) == (kind, *listed)


def test_the_paragraph_whose_limit_moved_is_shown_before_and_after(annex: AnnexI) -> None:
    row = {"id": "server"} | {f"item.{name}": value for name, value in COMPUTER.items()}
    report = weighed(annex, row | {"item.adjusted_peak_performance": "50 WT"})
    (entry,) = [one for one in report.entries if one.code == "4A003"]
    (paragraph,) = [one for one in entry.paragraphs if one.path == "4A003.b"]
    assert any("29 WT" in line.en for line in paragraph.before)
    assert any("70 WT" in line.en for line in paragraph.after)
    assert (entry.change, entry.encoded, entry.items, entry.official) == ("changed", True, 1, ())


def test_what_a_new_entry_takes_from_elsewhere_is_not_shown_as_new(annex: AnnexI) -> None:
    report = weighed(annex, {"id": "manual", "code": "2E503", "item.form": "technology"})
    (entry,) = report.entries
    assert {one.path.partition(".")[0] for one in entry.paragraphs} == {"2E503"}
    assert all(one.before == () for one in entry.paragraphs)


def test_while_it_is_not_known_when_the_limit_moved_nobody_can_tell(weigh: Weigh) -> None:
    found = weigh(days=(BETWEEN, LIST_OF_2025), adjusted_peak_performance="50 WT", **COMPUTER)
    assert effect(found, "4A003") == (Kind.UNDECIDABLE, Reason.WORDING_NOT_KNOWN)


def test_below_both_limits_it_does_not_matter_when(weigh: Weigh) -> None:
    found = weigh(days=(BETWEEN, LIST_OF_2025), adjusted_peak_performance="10 WT", **COMPUTER)
    assert effect(found, "4A003") == (Kind.REWORDED, Reason.PERHAPS_REWORDED)


def test_what_is_known_may_settle_neither_day(weigh: Weigh) -> None:
    found = weigh(**COMPUTER)
    (one,) = [one for one in found.effects if one.entry == "4A003"]
    assert (one.kind, one.reason) == (Kind.UNDECIDABLE, Reason.OPEN)
    assert [missing.fact for missing in one.missing] == ["item.adjusted_peak_performance"]


def test_an_entry_that_did_not_change_leaves_an_open_item_undecidable(weigh: Weigh) -> None:
    found = weigh(form="goods", ruggedised="yes")
    assert effect(found, "4A101") == (Kind.UNDECIDABLE, Reason.STILL_OPEN)


def test_what_somebody_decided_stands_where_the_entry_did_not_change(weigh: Weigh) -> None:
    found = weigh(code="4A101", form="goods", ruggedised="yes")
    assert (found.kind, found.claimed) == (Kind.UNCHANGED, ("4A101",))


def test_only_spelling_changed(weigh: Weigh) -> None:
    found = weigh(form="goods", flies_beyond_natural_sight="no")
    assert effect(found, "9A012")[1] in (Reason.EDITORIAL, Reason.STILL_OPEN)


def test_a_cell_that_says_unknown_is_as_one_that_is_empty(weigh: Weigh) -> None:
    assert weigh(**COMPUTER | {"digital_computer": "unknown"}) == weigh(**COMPUTER | {"digital_computer": ""})


def test_nothing_known_is_never_unchanged(weigh: Weigh) -> None:
    for facts in ({}, {"form": "goods"}, {"digital_computer": "unknown"}):
        found = weigh(**facts)
        assert effect(found, None) == (Kind.UNDECIDABLE, Reason.NOTHING_KNOWN)
        assert found.kind is Kind.UNDECIDABLE


def test_on_one_day_nothing_differs(weigh: Weigh) -> None:
    found = weigh(days=(LIST_OF_2025, LIST_OF_2025), adjusted_peak_performance="500 WT", **COMPUTER)
    assert found.kind is Kind.UNCHANGED
    assert (found.after.listed, found.after.codes) == ("yes", ("4A003.b",))


def test_entries_that_changed_and_that_nothing_holds_against_an_item_are_counted(annex: AnnexI) -> None:
    report = weighed(annex, {"id": "a", "item.form": "software"}, {"id": "b", "code": "6A005"})
    assert report.not_held["3A504"] == 1  # Software is no cooler; of the other item nothing is known.
    assert report.not_held["6A005"] == 1
    assert report.not_held["8A001"] == 2
    assert "9A012" not in report.not_held


def test_the_counts_are_those_of_the_items(annex: AnnexI) -> None:
    rows = [{"id": "a", "code": "2B350"}, {"id": "b", "code": "4D002"}, {"id": "c"}]
    report = weighed(annex, *rows)
    assert report.counts == {Kind.CHANGED: 1, Kind.UNDECIDABLE: 1, Kind.REWORDED: 1, Kind.UNCHANGED: 0}
    assert [one.id for one in report.items] == ["a", "b", "c"]
