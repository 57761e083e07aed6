"""What counts as decisive."""

from __future__ import annotations

import pytest

from proofs.decisive import Situation, asked, decisive, measured, says_something, spelled
from proofs.exceptions import NEVER_DECIDING, UNDECIDED
from sluis.assessment import World
from sluis.assessment.duties import Norm
from sluis.law.condition import Condition
from sluis.law.fact import Choice, Informant, Nature, Value
from sluis.law.rule import Rule
from sluis.law.truth import NO, UNKNOWN, YES
from tests.proofs.laws import KEEP, STOP, A, B, norm
from tests.properties.strategies import PLACE, text, yes_or_no

LAND = Choice("land", text("land?"), text("land"), Nature.DEAL, PLACE)
OPEN = yes_or_no("open", Informant.NOBODY)


def found(condition: Condition, known: dict[str, Value], *constraints: Condition) -> set[str]:
    rule = norm("r", STOP, condition)
    return {fact for _, fact in decisive(Situation((Norm(rule, condition),), known, constraints), set())}


def test_a_fact_is_decisive_where_its_opposite_decides_otherwise() -> None:
    assert found(A & B, {"a": YES, "b": YES}) == {"a", "b"}
    assert found(A & B, {"a": YES, "b": NO}) == {"b"}
    assert found(A & B, {"a": NO, "b": NO}) == set()


def test_a_fact_that_the_scenario_leaves_open_is_not_decisive() -> None:
    assert found(A & B, {"a": YES}) == set()
    assert found(A & B, {"a": YES, "b": UNKNOWN}) == set()


def test_what_nobody_can_settle_is_taken_either_way() -> None:
    assert found(A & OPEN, {"a": YES}) == {"a", "open"}


def test_another_option_of_a_choice_can_decide() -> None:
    assert found(LAND.is_in(("NO", "CH")), {"land": frozenset({"CH"})}) == {"land in CH, NO"}
    assert found(LAND.is_("NO") & A, {"land": frozenset({"CH"}), "a": NO}) == set()


def test_the_other_value_must_be_admissible() -> None:
    assert found(A & B, {"a": YES, "b": YES}, A.implies(B)) == {"a"}


def test_what_was_found_before_is_not_looked_for_again() -> None:
    situation = Situation((Norm(norm("r", STOP, A), A),), {"a": YES}, ())
    assert list(decisive(situation, {("r", "a")})) == []


@pytest.mark.parametrize(
    ("expected", "says"),
    [
        ({"duties": {f"{PLACE.path}/par_1": "due"}}, True),
        ({"not_duties": [f"{PLACE.path}/par_1"]}, True),
        ({"duties": {f"{PLACE.path}/par_2": "due"}}, False),
        ({"advice": "hold"}, False),
    ],
)
def test_a_scenario_must_say_something_of_the_rule(expected: dict[str, object], says: bool) -> None:  # noqa: FBT001
    assert says_something(expected, norm("r", KEEP, A)) is says


@pytest.mark.parametrize("name", ["nl-algemene-wet-bestuursrecht.", "nl-werkwijze-vergunningen."])
def test_every_scenario_says_something_of_what_follows_an_application(world: World, name: str) -> None:
    following = [one for one in world.law.provisions if isinstance(one, Rule) and one.id.startswith(name)]
    assert following
    assert all(says_something({"advice": "hold"}, one) for one in following)


def test_an_outcome_says_something_of_rules_that_have_an_effect_only() -> None:
    assert says_something({"outcome": "prohibited"}, norm("r", STOP, A))
    assert not says_something({"outcome": "prohibited"}, norm("r", KEEP, A))


def test_a_condition_is_counted_once_a_rule() -> None:
    assert list(asked([norm("r", STOP, (A & B) | (A & ~B))])) == [("r", "a"), ("r", "b")]
    assert spelled(LAND.is_("NO")) == "land in NO"


@pytest.mark.slow
def test_every_condition_is_decisive_but_those_that_are_proved_never_to_decide(world: World) -> None:
    everything, decided = measured(world)
    left = {(rule, everything[rule, fact].key) for rule, fact in everything.keys() - decided}
    assert left == UNDECIDED.keys()


def test_each_reason_is_one_that_the_solver_checks() -> None:
    assert UNDECIDED.items() <= NEVER_DECIDING.items()
