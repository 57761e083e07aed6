"""The law on a day: what applies, what prevails, what is not in force."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from sluis.law.condition import ALWAYS, Condition
from sluis.law.decision import exact_truth
from sluis.law.errors import LawError, UndeclaredFactError, UnknownCitationError
from sluis.law.kleene import truth_of
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Duty, Effect, NotModelled, Obligation, Rule, Standing, Transition, if_begun, rule
from sluis.law.statute import Constraint, Law, Statute, facts_asked
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import ACT, PLACE, text, yes_or_no

FIRST = date(2021, 9, 9)
DAY = timedelta(days=1)
OBLIGATION = Obligation(Duty("apply", text("apply"), Effect.AUTHORISATION), Bearer.EXPORTER)
A, B = yes_or_no("a"), yes_or_no("b")


def norm(name: str, condition: Condition, start: Start, until: date | None = None, *over: str) -> Rule:
    standing = Standing(Period(start, until))
    return Rule(name, PLACE, standing, text(name), condition, OBLIGATION, prevails_over=over)


def law(*provisions: object, constraints: tuple[Constraint, ...] = ()) -> Law:
    return Law((Statute(ACT, provisions),), constraints, (A, B))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "in_force", "not_in_force"),
    [
        (FIRST - DAY, ["old"], ["new"]),
        (FIRST, ["new"], ["old"]),
        (FIRST + DAY, ["new"], ["old"]),
    ],
)
def test_one_act_follows_another_on_the_day(day: date, in_force: list[str], not_in_force: list[str]) -> None:
    old, new = norm("old", A, Start.on(date(2009, 8, 27)), FIRST), norm("new", A, Start.on(FIRST))
    version = law(old, new).version_on(day)
    assert [one.rule.id for one in version.rules] == in_force
    assert [one.id for one in version.not_in_force] == not_in_force
    assert [one.applies for one in version.rules] == [YES]


@pytest.mark.parametrize(("day", "applies"), [(FIRST - DAY, UNKNOWN), (FIRST, YES)])
def test_before_a_bounded_start_it_is_not_known_whether_a_rule_applies(day: date, applies: Truth) -> None:
    version = law(norm("r", A, Start.not_after(FIRST))).version_on(day)
    assert [one.applies for one in version.rules] == [applies]
    assert version.not_in_force == ()


@pytest.mark.parametrize(
    ("day", "weaker"),
    [(FIRST - DAY, YES), (FIRST, NO)],
)
def test_a_rule_prevails_while_it_is_in_force(day: date, weaker: Truth) -> None:
    weak = norm("weak", A, Start.on(date(2009, 8, 27)))
    strong = norm("strong", B, Start.on(FIRST), None, "weak")
    found = {one.rule.id: one.condition for one in law(weak, strong).version_on(day).rules}
    assert truth_of(found["weak"], {"a": YES, "b": YES}) is weaker
    assert truth_of(found["weak"], {"a": YES, "b": NO}) is YES


@pytest.mark.parametrize(
    ("day", "known", "weaker"),
    [
        (FIRST - DAY, {"a": YES, "b": YES}, UNKNOWN),
        (FIRST - DAY, {"a": YES, "b": NO}, YES),
        (FIRST - DAY, {"a": NO, "b": YES}, NO),
        (FIRST, {"a": YES, "b": YES}, NO),
    ],
)
def test_before_a_bounded_start_it_is_not_known_whether_a_rule_prevails(
    day: date, known: dict[str, Truth], weaker: Truth
) -> None:
    weak = norm("weak", A, Start.on(date(2009, 8, 27)))
    strong = norm("strong", B, Start.not_after(FIRST), None, "weak")
    found = {one.rule.id: one.condition for one in law(weak, strong).version_on(day).rules}
    assert truth_of(found["weak"], known) is weaker


def test_a_rule_that_perhaps_has_begun_holds_exactly_where_it_prevails() -> None:
    weak = norm("weak", A, Start.on(date(2009, 8, 27)))
    strong = norm("strong", A, Start.not_after(FIRST), None, "weak")
    found = {
        one.rule.id: if_begun(one.rule, one.applies, one.condition) for one in law(weak, strong).version_on(FIRST - DAY).rules
    }
    assert exact_truth(found["weak"], {"a": YES}) is UNKNOWN
    assert exact_truth(found["strong"], {"a": YES}) is UNKNOWN
    assert exact_truth(found["weak"] | found["strong"], {"a": YES}) is YES
    assert exact_truth(found["weak"] & found["strong"], {"a": YES}) is NO


def test_what_is_not_modelled_and_what_is_transitional_belongs_to_a_version_while_it_applies() -> None:
    standing = Standing(Period(Start.on(FIRST)))
    open_norm = NotModelled("n", PLACE, standing, text("n"), A, Effect.PROHIBITION)
    transition = Transition("t", PLACE, standing, text("t"), B, "old act", text("applications"))
    found = law(open_norm, transition)
    during, before = found.version_on(FIRST), found.version_on(FIRST - DAY)
    assert (during.not_modelled, during.transitions) == ((open_norm,), (transition,))
    assert (before.not_modelled, before.transitions) == ((), ())


def test_days_between_two_changes_have_one_version() -> None:
    found = law(norm("r", A, Start.on(FIRST)))
    assert found.version_on(FIRST) is found.version_on(FIRST + DAY)
    assert found.version_on(FIRST) is not found.version_on(FIRST - DAY)


def test_a_rule_is_named_after_its_act_and_its_function() -> None:
    @rule(PLACE, OBLIGATION, Standing(Period(Start.on(FIRST))), text("w"))
    def exporter_applies() -> Condition:
        return A

    assert (exporter_applies.id, exporter_applies.condition) == ("test.exporter_applies", A)
    assert (exporter_applies.reading, exporter_applies.prevails_over) == (None, ())


def test_a_rule_says_how_it_was_read_and_over_which_rules_it_prevails() -> None:
    @rule(PLACE, OBLIGATION, Standing(Period(Start.on(FIRST))), text("w"), text("broadly"), ("test.weak",))
    def strong() -> Condition:
        return A

    assert (strong.reading, strong.prevails_over) == (text("broadly"), ("test.weak",))


def test_a_rule_over_which_none_prevails_keeps_its_own_condition() -> None:
    weak, other = norm("weak", A, Start.on(FIRST)), norm("other", B, Start.on(FIRST), None, "another")
    assert [one.condition for one in law(weak, other).version_on(FIRST).rules] == [A, B]


def test_provisions_are_found_by_their_place_or_what_it_is_a_part_of() -> None:
    found = law(norm("r", A, Start.on(FIRST)))
    assert [one.id for one in found.at("test")] == [one.id for one in found.at("test/article_1")] == ["r"]
    with pytest.raises(UnknownCitationError, match="test/article_11"):
        found.at("test/article_11")
    with pytest.raises(UnknownCitationError):
        found.at("test/article")


def test_an_id_is_given_once() -> None:
    with pytest.raises(LawError, match="used twice"):
        law(norm("r", A, Start.on(FIRST)), norm("r", B, Start.on(FIRST)))


STRAY = yes_or_no("stray")


@pytest.mark.parametrize(
    ("provisions", "constraints"),
    [((norm("r", STRAY, Start.on(FIRST)),), ()), ((), (Constraint("c", STRAY, text("why")),))],
)
def test_a_condition_asks_only_about_declared_facts(provisions: tuple[Rule, ...], constraints: tuple[Constraint, ...]) -> None:
    with pytest.raises(UndeclaredFactError, match="‘stray’ is not declared"):
        law(*provisions, constraints=constraints)


def test_the_facts_asked_are_those_of_the_provisions() -> None:
    found = law(norm("r", B, Start.on(FIRST)), constraints=(Constraint("c", A, text("why")),))
    assert list(facts_asked(found)) == ["b"]
    assert law(norm("r", ALWAYS, Start.on(FIRST))).facts == {"a": A, "b": B}
