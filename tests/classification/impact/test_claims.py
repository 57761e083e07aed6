"""What a change of the list does to a code that somebody recorded, where the facts do not say."""

from datetime import date

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact.claim import effect_of_claim
from sluis.classification.impact.record import NOT_LISTED, Claim
from sluis.classification.impact.report import Kind, Reason
from sluis.classification.impact.span import Span
from sluis.law.truth import NO, UNKNOWN, YES
from tests.classification.impact.conftest import LIST_OF_2021, LIST_OF_2025, Weigh

BETWEEN = date(2023, 6, 1)


@pytest.fixture(scope="module")
def span(annex: AnnexI) -> Span:
    return Span(annex, LIST_OF_2021, LIST_OF_2025)


@pytest.mark.parametrize(
    ("code", "kind", "reason"),
    [
        ("6A008.l", Kind.UNDECIDABLE, Reason.READ_ENTRY),
        ("8A001", Kind.UNDECIDABLE, Reason.READ_ENTRY),
        ("2B350.g", Kind.REWORDED, Reason.EDITORIAL),
        ("0A001", Kind.UNCHANGED, Reason.SAME),
        ("4D002", Kind.CHANGED, Reason.CODE_NOT_USED),
        ("3B501", Kind.CHANGED, Reason.CODE_ADDED),
        ("3A504.a", Kind.CHANGED, Reason.CODE_ADDED),
        ("4A003.b", Kind.UNDECIDABLE, Reason.READ_ENTRY),
        ("3A001.a.5", Kind.REWORDED, Reason.REWORDED),
        ("3A001.b.2", Kind.UNDECIDABLE, Reason.READ_ENTRY),
        ("3A001", Kind.UNDECIDABLE, Reason.READ_ENTRY),
    ],
)
def test_a_code_and_what_the_change_means_for_it(span: Span, code: str, kind: Kind, reason: Reason) -> None:
    found = effect_of_claim(Claim(code, YES), span)
    assert (found.kind, found.reason) == (kind, reason)
    assert code in found.words.nl
    assert code in found.words.en


def test_the_entry_that_a_person_must_read_is_named(span: Span) -> None:
    assert effect_of_claim(Claim("8A001.b", YES), span).read == ("8A001",)


def test_a_code_that_went_is_a_change(annex: AnnexI) -> None:
    found = effect_of_claim(Claim("3B501", YES), Span(annex, LIST_OF_2025, LIST_OF_2021))
    assert (found.kind, found.reason) == (Kind.CHANGED, Reason.CODE_DELETED)


def test_a_code_that_neither_list_has_must_be_given_anew(annex: AnnexI) -> None:
    found = effect_of_claim(Claim("3B501", YES), Span(annex, date(2020, 12, 15), LIST_OF_2021))
    assert (found.kind, found.reason) == (Kind.UNDECIDABLE, Reason.CODE_NOT_ON_EITHER)


def test_between_the_texts_nobody_knows_whether_an_entry_was_reworded(annex: AnnexI) -> None:
    found = effect_of_claim(Claim("8A001", YES), Span(annex, LIST_OF_2021, BETWEEN))
    assert (found.kind, found.reason) == (Kind.UNDECIDABLE, Reason.WORDING_NOT_KNOWN)


def test_before_the_first_text_nobody_knows_what_was_listed(annex: AnnexI) -> None:
    found = effect_of_claim(Claim("8A001", YES), Span(annex, date(2019, 1, 1), LIST_OF_2021))
    assert (found.kind, found.reason) == (Kind.UNDECIDABLE, Reason.PERHAPS_LISTED)


@pytest.mark.parametrize(
    ("code", "holds", "reason"),
    [
        ("3B501", NO, Reason.READ_ENTRY),
        ("4D002", NO, Reason.SAME),
        ("8A001", NO, Reason.READ_ENTRY),
        ("0A001", NO, Reason.SAME),
        ("0A001", UNKNOWN, Reason.STILL_OPEN),
        ("3B501", UNKNOWN, Reason.READ_ENTRY),
        ("8A001", UNKNOWN, Reason.READ_ENTRY),
    ],
)
def test_a_reading_and_a_candidate(span: Span, code: str, holds: object, reason: Reason) -> None:
    assert effect_of_claim(Claim(code, holds), span).reason is reason  # type: ignore[arg-type]  # a truth


def test_not_listed_without_facts_holds_only_while_the_list_stays(annex: AnnexI, span: Span) -> None:
    claim = Claim(NOT_LISTED, YES)
    assert effect_of_claim(claim, span).reason is Reason.NOT_HELD
    assert effect_of_claim(claim, Span(annex, LIST_OF_2021, date(2021, 9, 10))).kind is Kind.UNCHANGED


def test_facts_go_before_what_has_to_be_read(weigh: Weigh) -> None:
    found = weigh(code="4A003.b", form="goods", digital_computer="yes", essential_to_other_equipment="no",
                  adjusted_peak_performance="500 WT")  # fmt: skip
    assert found.kind is Kind.REWORDED
    assert found.after.codes == ("4A003.b",)


def test_not_listed_is_not_left_standing_against_facts(weigh: Weigh) -> None:
    found = weigh(code="not_listed", form="goods", assembly_module_or_equipment="yes", user_configurable_logic="yes",
                  aggregate_lookup_table_inputs="2000000")  # fmt: skip
    assert found.kind is Kind.CHANGED
    assert "3A502.i" in found.after.codes


def test_facts_about_one_entry_say_nothing_of_the_others_that_came(weigh: Weigh) -> None:
    found = weigh(code="not_listed", form="goods", digital_computer="yes", adjusted_peak_performance="1 WT")
    assert found.kind is Kind.UNDECIDABLE
    assert Reason.NOT_HELD in {one.reason for one in found.effects}
