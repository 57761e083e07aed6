"""Each proof can fail: a small law that is broken in one way is caught, and one that is whole passes."""

from __future__ import annotations

from datetime import date

import pytest

from proofs import exclusion, firing, incompatible, mattering, monotony, succession
from proofs.exclusion import Exclusion, Reach
from proofs.monotony import Excepted
from proofs.prover import Prover, Result
from sluis.assessment import World
from sluis.law.condition import NEVER
from sluis.law.rule import GeneralAuthorisation, Term
from sluis.statutes.incompatible import Incompatible
from tests.proofs.laws import (
    APPLY,
    BAD,
    FIRST,
    GOOD,
    KEEP,
    LAST,
    STOP,
    TELL,
    TURN,
    A,
    B,
    C,
    law,
    norm,
    prover,
    scope,
    standing,
)
from tests.properties.strategies import PLACE, text

PAIR = Incompatible(STOP, APPLY, text("they clash"))


def test_a_law_is_looked_at_on_each_day_on_which_it_changes() -> None:
    found = prover(norm("old", STOP, A, standing(until=TURN)), norm("new", STOP, A, standing(TURN)), scope("s", A))
    assert found.days == (FIRST, TURN)


def test_days_after_the_last_are_left_out() -> None:
    later = norm("later", STOP, A, standing(date(2030, 1, 1)))
    assert prover(norm("r", STOP, A), later).days == (FIRST,)


def test_duties_that_exclude_each_other_are_proved() -> None:
    result = incompatible.prove(prover(norm("r", STOP, A & B), norm("s", APPLY, A & ~B)), [PAIR], {})
    assert (result.proved, result.failures) == (1, ())


def test_duties_that_meet_are_found_with_the_day_and_the_case() -> None:
    broken = prover(norm("r", STOP, A & B), norm("s", APPLY, A & ~B, standing(until=TURN)), norm("t", APPLY, A, standing(TURN)))
    (failure,) = incompatible.prove(broken, [PAIR], {}).failures
    assert failure.startswith("2015-01-01: r (stop) and t (apply) both hold, though: they clash")
    assert failure.endswith("Case: a; b")


def test_a_constraint_can_keep_duties_apart() -> None:
    whole = prover(norm("r", STOP, A), norm("s", APPLY, B), constraints=(~(A & B),))
    assert incompatible.prove(whole, [PAIR], {}).failures == ()


def test_a_pair_without_rules_proves_nothing() -> None:
    (failure,) = incompatible.prove(prover(norm("r", STOP, A)), [PAIR], {}).failures
    assert "nothing was proved" in failure


def test_within_one_act_a_pair_of_other_acts_is_no_clash() -> None:
    pair = PAIR._replace(within_act=True)
    assert "both hold" in incompatible.prove(prover(norm("r", STOP, A), norm("s", APPLY, A)), [pair], {}).failures[0]


def test_rules_that_may_meet_have_a_reason_that_is_needed() -> None:
    whole = prover(norm("r", STOP, A), norm("s", APPLY, A))
    excepted = incompatible.prove(whole, [PAIR], {("r", "s"): "so it is"})
    assert (excepted.proved, excepted.failures, excepted.exceptions) == (0, (), ("r and s: so it is",))
    apart = prover(norm("r", STOP, A & B), norm("s", APPLY, A & ~B))
    assert incompatible.prove(apart, [PAIR], {("r", "s"): "so it is"}).failures == (
        "r and s: an exception, but never together",
    )


OLD, NEW = f"{PLACE.path}/par_1", f"{PLACE.path}/par_2"


def successive(start: date, until: date | None, predecessor: str | None = None) -> Result:
    old = norm("old", STOP, A, standing(until=until, successor=NEW))
    new = norm("new", STOP, A, standing(start, predecessor=predecessor), "par_2")
    return succession.prove(law(old, new), {})


def test_provisions_that_follow_at_once_are_proved() -> None:
    assert successive(TURN, TURN, OLD)[1:] == (2, 0, (), ())


@pytest.mark.parametrize("start", [date(2014, 12, 31), date(2015, 1, 2)])
def test_a_gap_or_an_overlap_of_one_day_is_found_from_both_sides(start: date) -> None:
    old, new = successive(start, TURN, OLD).failures
    assert old == f"old: ends on 2015-01-01, but {NEW} begins on {start}"
    assert new == f"new: begins on {start}, but {OLD} ends on 2015-01-01"


def test_a_provision_with_a_successor_must_end() -> None:
    assert successive(TURN, None).failures == (f"old: ends on no day, but {NEW} begins on 2015-01-01",)


def test_a_successor_must_exist() -> None:
    (failure,) = succession.prove(law(norm("r", STOP, A, standing(until=TURN, successor="test/article_9"))), {}).failures
    assert failure == "r: names test/article_9, which is no provision"


def test_versions_of_one_place_follow_at_once() -> None:
    versions = norm("one", STOP, A, standing(until=TURN)), norm("two", STOP, A, standing(date(2015, 1, 3)))
    (failure,) = succession.prove(law(*versions), {}).failures
    assert failure.startswith("one: ends on 2015-01-01")


def test_what_applies_beside_a_version_is_not_what_follows_it() -> None:
    beside = norm("beside", STOP, A, standing(date(2012, 1, 1)))
    versions = norm("one", STOP, A, standing(until=TURN)), norm("two", STOP, A, standing(TURN))
    assert succession.prove(law(beside, *versions), {}).failures == ()
    (failure,) = succession.prove(law(beside, versions[0]), {}).failures
    assert failure.startswith("one: ends on 2015-01-01, but a later one begins on 2012-01-01")


def test_a_gap_may_be_declared_and_no_other() -> None:
    broken = law(norm("r", STOP, A, standing(until=TURN, successor="test/article_9")))
    assert succession.prove(broken, {"r": "the law lapsed"}).exceptions == ("r: the law lapsed",)
    assert succession.prove(law(norm("r", STOP, A)), {"r": "no"}).failures == ("r: a gap is declared, but there is none",)


def test_a_rule_that_can_never_fire_is_found() -> None:
    result = firing.every_rule_can_fire(prover(norm("dead", STOP, A & B), norm("r", STOP, A), constraints=(~(A & B),)))
    assert (result.proved, result.failures) == (1, ("dead: no case on any day makes it hold",))


def test_a_scope_that_nobody_can_reach_is_found() -> None:
    result = firing.every_scope_can_be_reached(prover(scope("dead", A & ~A), scope("s", A)))
    assert (result.proved, result.failures) == (1, ("dead: no case on any day lies in its scope",))


def test_an_outcome_that_nobody_can_reach_is_found() -> None:
    lines = firing.every_outcome_can_be_reached(prover(norm("r", STOP, A | ~A))).failures
    assert "2010-01-01: no case has the outcome free" in lines
    assert "2010-01-01: no case has the outcome prohibited" not in lines


def test_a_fact_that_never_decides_is_found() -> None:
    result = mattering.every_fact_can_matter(prover(norm("r", STOP, A & (A | B))), {})
    assert (result.proved, result.failures) == (1, ("r: b never decides",))


def test_a_fact_that_a_constraint_settles_never_decides() -> None:
    broken = prover(norm("r", STOP, A & B), constraints=(A.implies(B),))
    assert mattering.every_fact_can_matter(broken, {}).failures == ("r: b never decides",)


def test_a_fact_that_decides_elsewhere_but_not_at_one_place_is_found() -> None:
    idle = prover(norm("r", STOP, ~(A & B) & ~B & (A | C)))
    assert mattering.every_fact_can_matter(idle, {}).failures == ()
    assert mattering.no_place_is_idle(idle, {}).failures == ("r: a never decides",)


def test_an_exception_names_what_never_decides_and_nothing_else() -> None:
    broken = prover(norm("r", STOP, A & (A | B)))
    assert mattering.every_fact_can_matter(broken, {("r", "b"): "as the law has it"}).exceptions == ("r: b: as the law has it",)
    assert mattering.every_fact_can_matter(broken, {("r", "b"): "so", ("r", "a"): "not so"}).failures == (
        "r: a is excepted, but it can decide",
    )


def test_adverse_knowledge_that_adds_is_proved() -> None:
    assert monotony.prove(prover(norm("r", STOP, BAD & A), norm("s", APPLY, A & ~GOOD)), {}).failures == ()


def test_adverse_knowledge_that_lifts_a_duty_is_found() -> None:
    (failure,) = monotony.prove(prover(norm("r", APPLY, A.unless(BAD))), {}).failures
    assert failure == "bad: 2010-01-01: the lower bound falls below authorised. Before: a"


def test_the_answer_no_may_be_the_adverse_one() -> None:
    (failure,) = monotony.prove(prover(norm("r", APPLY, GOOD)), {}).failures
    assert failure.startswith("good:")


def test_a_duty_that_gives_way_to_a_stricter_one_is_no_milder_outcome() -> None:
    assert monotony.prove(prover(norm("r", APPLY, A & ~BAD), norm("s", STOP, A & BAD)), {}).failures == ()
    (failure,) = monotony.prove(prover(norm("r", STOP, A & ~BAD), norm("s", TELL, A & BAD)), {}).failures
    assert "falls below authorisation_required" in failure


def test_a_norm_that_is_not_modelled_counts_for_the_upper_bound() -> None:
    (failure,) = monotony.prove(prover(scope("s", A & ~BAD), norm("r", APPLY, A)), {}).failures
    assert failure.startswith("bad: 2010-01-01: the upper bound falls below prohibited.")


def test_outside_the_excepted_cases_the_proof_stands() -> None:
    broken = prover(norm("r", APPLY, A & ~BAD))
    assert monotony.prove(broken, {"bad": Excepted(A, "as the law has it")}).exceptions == ("bad: as the law has it",)
    (failure,) = monotony.prove(broken, {"bad": Excepted(A & B, "as the law has it")}).failures
    assert failure.startswith("bad:")


def test_an_exception_that_is_not_needed_is_found() -> None:
    (failure,) = monotony.prove(prover(norm("r", APPLY, A & BAD)), {"bad": Excepted(A, "so")}).failures
    assert failure == "bad is excepted, but it never makes the outcome milder"


def authorising(*conditions: object) -> Prover:
    terms = tuple(Term(text("term"), PLACE, one) for one in conditions)  # type: ignore[arg-type]
    general = GeneralAuthorisation("g", PLACE, standing(), text("g"), "EU001", terms, (), (), ())
    return prover(general, norm("r", KEEP, A))


def test_what_a_text_excludes_must_be_excluded() -> None:
    excluded = {"EU001": [Exclusion("it is bad", BAD)]}
    assert exclusion.nothing_excluded_is_authorised(authorising(A, ~BAD), excluded)[1:] == (1, 1, (), ())
    (failure,) = exclusion.nothing_excluded_is_authorised(authorising(A), excluded).failures
    assert failure == "g holds though it is bad. Case: a; bad"


def test_an_authorisation_of_which_nobody_wrote_down_the_exclusions_is_found() -> None:
    (failure,) = exclusion.nothing_excluded_is_authorised(authorising(A), {}).failures
    assert failure == "g: nobody wrote down what it excludes"


def test_what_only_another_act_excludes_does_not_count() -> None:
    excluded = {"EU001": [Exclusion("it is bad", BAD, "another-act"), Exclusion("never", NEVER)]}
    assert exclusion.nothing_excluded_is_authorised(authorising(A), excluded).failures == ()


def test_a_country_or_code_outside_the_reach_is_found(world: World) -> None:
    reach = Reach("EU001", date(2021, 9, 9), LAST.replace(year=2030), frozenset({"AU"}), never=("5A001.j",))
    lines = exclusion.no_reach_is_exceeded(world, [reach]).failures
    assert "2021-09-09: EU001 is taken to be valid for NO" in lines
    assert any(one.endswith("EU001 is taken to cover 5A001.j") for one in lines)
    assert not any("AU" in one for one in lines)
