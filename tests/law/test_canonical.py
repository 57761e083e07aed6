"""Whatever is law counts in the digest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from sluis.law.canonical import law_from_json, law_to_json
from sluis.law.citation import Act, Citation
from sluis.law.condition import ALWAYS, NEVER, AllOf, AnyOf, AtLeast, Condition, Defined
from sluis.law.errors import CanonicalFormError
from sluis.law.fact import Amount, Choice, Day, Declaration, Informant, Nature
from sluis.law.period import Period, Start
from sluis.law.printing import printed
from sluis.law.quantity import Quantity
from sluis.law.rule import (
    AnyProvision,
    Bearer,
    Deadline,
    Definition,
    Duty,
    Effect,
    GeneralAuthorisation,
    Indexed,
    NotModelled,
    Obligation,
    Relief,
    ReliefKind,
    Rule,
    Standing,
    Strength,
    Term,
    Transition,
    Verified,
)
from sluis.law.statute import Constraint, Law, Statute, canonical_bytes
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.law.truth import YES
from tests.properties.strategies import ACT, PLACE, text, yes_or_no

KEY = Amount("key", text("How long?"), text("key"), Nature.DESIGN, PLACE, unit="bit")
A = replace(yes_or_no("a"), adverse=YES)
FIRST = date(2021, 9, 9)


def bits(number: int) -> Quantity:
    return Quantity(Fraction(number), "bit")


SIGNED = Day("signed", text("When?"), text("signed"), Nature.DEAL, PLACE)
DUTY = Duty("apply", text("apply"), Effect.AUTHORISATION)
DEADLINE = Deadline(text("receipt"), Limit(30, Unit.DAYS))
OBLIGATION = Obligation(DUTY, Bearer.EXPORTER, Strength.MUST, text("export"), DEADLINE)
STANDING = Standing(Period(Start.on(FIRST)))
ELSEWHERE = Citation(Act("elsewhere", text("another act"), None))
SPARED = Relief(ReliefKind.EXEMPTION, text("spared"), PLACE / "par_4")
RULE = Rule("r", PLACE, STANDING, text("words"), A & (bits(56) < KEY), OBLIGATION)


def law(rule: Rule = RULE, why: str = "why") -> Law:
    return Law((Statute(ACT, (rule,)),), (Constraint("c", A.implies(bits(1) < KEY), text(why)),), (A, KEY, SIGNED))


def due_by(deadline: Deadline) -> Law:
    return law(replace(RULE, obligation=replace(OBLIGATION, deadline=deadline)))


@pytest.mark.parametrize(
    "changed",
    [
        law(why="because"),
        law(replace(RULE, id="s")),
        law(replace(RULE, cites=PLACE / "par_1")),
        law(replace(RULE, words=text("other words"))),
        law(replace(RULE, reading=text("as we read it"))),
        law(replace(RULE, prevails_over=("s",))),
        law(replace(RULE, relief=(SPARED,))),
        law(replace(RULE, condition=A & (bits(57) < KEY))),
        law(replace(RULE, condition=A & (bits(56) <= KEY))),
        law(replace(RULE, condition=A | (bits(56) < KEY))),
        law(replace(RULE, condition=Defined(text("term"), PLACE, A & (bits(56) < KEY)))),
        law(replace(RULE, standing=Standing(Period(Start.on(date(2021, 9, 10)))))),
        law(replace(RULE, standing=Standing(Period(Start.not_after(FIRST))))),
        law(replace(RULE, standing=Standing(Period(Start.on(FIRST), date(2030, 1, 1))))),
        law(replace(RULE, standing=replace(STANDING, successor="test/article_2"))),
        law(replace(RULE, standing=replace(STANDING, predecessor="test/article_2"))),
        law(replace(RULE, standing=replace(STANDING, verified=Verified("text", FIRST)))),
        law(replace(RULE, standing=replace(STANDING, verified=Verified("text", FIRST, "ro")))),
        law(replace(RULE, standing=replace(STANDING, reviewed_by="a lawyer"))),
        law(replace(RULE, obligation=replace(OBLIGATION, bearer=Bearer.BROKER))),
        law(replace(RULE, obligation=replace(OBLIGATION, strength=Strength.SHOULD))),
        law(replace(RULE, obligation=replace(OBLIGATION, trigger=None))),
        law(replace(RULE, obligation=replace(OBLIGATION, duty=DUTY._replace(effect=Effect.PROHIBITION)))),
        due_by(DEADLINE._replace(event=text("dispatch"))),
        due_by(DEADLINE._replace(limit=Limit(31, Unit.DAYS))),
        due_by(DEADLINE._replace(limit=Limit(30, Unit.WORKING_DAYS))),
        due_by(DEADLINE._replace(limit=Limit(30, Unit.DAYS, Runs.BEFORE))),
        due_by(DEADLINE._replace(limit=Limit(30, Unit.DAYS, reckoning=Reckoning.DUTCH))),
        due_by(DEADLINE._replace(day=SIGNED)),
        due_by(DEADLINE._replace(lasts=True)),
        law(replace(RULE, obligation=replace(OBLIGATION, done=A))),
        law(replace(RULE, obligation=replace(OBLIGATION, deadline=None))),
    ],
)
def test_a_change_of_law_is_a_change_of_digest_and_is_read_back(changed: Law) -> None:
    assert changed.digest != law().digest
    assert law_from_json(changed.canonical).canonical == changed.canonical


def test_an_act_that_only_a_definition_cites_is_read_back() -> None:
    far = replace(ACT, id="far") / "article_7"
    once = law(replace(RULE, condition=Defined(text("term"), far, A)))
    assert law_from_json(once.canonical).canonical == once.canonical


def test_the_words_of_a_choice_are_law() -> None:
    plain = Choice("colour", text("Which?"), text("colour"), Nature.WORLD, PLACE, options=("red",))
    named = replace(plain, words=(text("scarlet"),))
    first, second = (Law((), (), (one,)) for one in (plain, named))
    assert first.digest != second.digest
    (again,) = law_from_json(second.canonical).declarations
    assert again.word("red") == text("scarlet")  # type: ignore[attr-defined]


LAND = Choice("land", text("Which?"), text("land"), Nature.WORLD, PLACE, Informant.AUTHORITY, text("why"), options=("NL", "BE"))
CONDITIONS: list[Condition] = [
    ALWAYS,
    NEVER,
    A,
    ~A,
    LAND.is_in(["NL", "BE"]),
    bits(56) < KEY,
    bits(56) <= KEY,
    bits(56) > KEY,
    bits(56) >= KEY,
    SIGNED.before(FIRST),
    SIGNED.from_(FIRST),
    AllOf((A, bits(56) < KEY)),
    AnyOf((A, bits(56) < KEY)),
    AtLeast(2, (A, bits(56) < KEY, ~A)),
    A.unless(bits(56) < KEY),
    Defined(text("term"), PLACE / "par_2", A & (bits(56) < KEY)),
]
COMMON = (PLACE, replace(STANDING, verified=Verified("text", FIRST), encoded_by="somebody"), text("words"))
TERM = Term(text("term"), PLACE / "par_3", A)
PROVISIONS: list[AnyProvision] = [
    RULE,
    replace(RULE, reading=text("broadly"), prevails_over=("s", "t")),
    replace(RULE, relief=(SPARED, Relief(ReliefKind.DEROGATION, text("authorised"), ELSEWHERE / "par_5"))),
    Definition("d", *COMMON, A, text("broadly")),
    NotModelled("n", *COMMON, A, Effect.PROHIBITION),
    Transition("t", *COMMON, A, "old act", text("applications")),
    GeneralAuthorisation("g", *COMMON, "EU001", (TERM,), (), (TERM, TERM), ("r",), text("broadly")),
    GeneralAuthorisation("g", *COMMON, "EU003", (TERM,), (TERM,), (TERM,), ()),
    Indexed("i", *COMMON, Bearer.AUTHORITY),
    Indexed("i", *COMMON),
]


def reread(whole: Law) -> Law:
    again = law_from_json(whole.canonical)
    assert again.canonical == whole.canonical
    return again


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda one: type(one).__name__)
def test_each_kind_of_condition_is_read_back(condition: Condition) -> None:
    (again,) = reread(Law((), (Constraint("c", condition, text("why")),), (A, KEY, LAND, SIGNED))).constraints
    assert printed(again.condition) == printed(condition)
    assert again.why == text("why")


@pytest.mark.parametrize("provision", PROVISIONS, ids=lambda one: type(one).__name__)
def test_each_kind_of_provision_is_read_back(provision: AnyProvision) -> None:
    (again,) = reread(Law((Statute(ACT, (provision,)),), (), (A, KEY))).provisions
    assert type(again) is type(provision)
    assert (again.id, again.cites.path, again.standing, again.words) == (
        provision.id,
        provision.cites.path,
        provision.standing,
        provision.words,
    )
    for name in ("obligation", "reading", "prevails_over", "ceiling", "keeps", "what", "addresses", "name", "lifts"):
        assert getattr(again, name, None) == getattr(provision, name, None)
    assert _terms(again) == _terms(provision)
    assert _relief(again) == _relief(provision)


def test_a_law_without_relief_is_stored_as_before() -> None:
    ((stored,),) = [statute["provisions"] for statute in law_to_json(law())["statutes"]]
    assert "relief" not in stored


def _relief(one: AnyProvision) -> list[object]:
    return [(each.kind, each.words, each.cites.path) for each in one.relief] if isinstance(one, Rule) else []


def _terms(one: AnyProvision) -> list[object]:
    if not isinstance(one, GeneralAuthorisation):
        return []
    groups = (one.scope, one.purposes, one.terms)
    return [[(term.words, term.cites.path, printed(term.condition)) for term in group] for group in groups]


@pytest.mark.parametrize(
    ("start", "stored"), [(Start.on(FIRST), {"on": "2021-09-09"}), (Start.not_after(FIRST), {"not_after": "2021-09-09"})]
)
def test_a_start_is_stored_with_how_exactly_it_is_known(start: Start, stored: dict[str, str]) -> None:
    (statute,) = law_to_json(law(replace(RULE, standing=Standing(Period(start)))))["statutes"]
    assert statute["provisions"][0]["standing"]["from"] == stored


@pytest.mark.parametrize("fact", [A, KEY, LAND, SIGNED], ids=lambda one: one.kind)
def test_each_kind_of_fact_is_read_back(fact: Declaration) -> None:
    (again,) = reread(Law((), (), (fact,))).declarations
    assert type(again) is type(fact)
    for name in ("key", "question", "states", "nature", "asked_of", "why", "adverse", "options", "words", "unit"):
        assert getattr(again, name, None) == getattr(fact, name, None)


def test_the_act_of_a_law_keeps_its_name_and_address() -> None:
    act = Act("eu", text("Regulation"), "https://example.org/eu")
    (statute,) = reread(Law((Statute(act, ()),), (), ())).statutes
    assert (statute.act.id, statute.act.name, statute.act.url) == ("eu", text("Regulation"), "https://example.org/eu")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"kind":"Rule"', '"kind":"Verdict"', "unknown kind of provision: Verdict"),
        ('"kind":"fact"', '"kind":"rumour"', "unknown kind of fact: rumour"),
        ('{"fact":"a"}', '{"rumour":"a"}', "unknown kind of condition: rumour"),
        ('{"fact":"a"}', '{"fact":"key"}', "no Fact of this name: key"),
        ('{"fact":"a"}', '{"fact":"stray"}', "no Fact of this name: stray"),
        ('"of":"key"', '"of":"a"', "no Amount of this name: a"),
        ('{"fact":"a"}', '{"fact":"a","not":7}', "one key expected: {'fact': 'a', 'not': 7}"),
        ('{"fact":"a"}', '["a"]', "one key expected: ['a']"),
        ('{"fact":"a"}', '"a"', "it would be written otherwise"),
        ('"cites":"test/article_1"', '"cites":"far/article_1"', "unknown act: far/article_1"),
        ('"acts":', '"Acts":', "KeyError('acts')"),
    ],
)
def test_a_stored_law_that_is_not_in_order_is_refused_with_the_reason(old: str, new: str, problem: str) -> None:
    stored = law().canonical.decode()
    assert old in stored
    with pytest.raises(CanonicalFormError) as caught:
        law_from_json(stored.replace(old, new).encode())
    assert str(caught.value) == f"Not the canonical form of a law: {problem}"


def test_a_stored_option_without_a_word_is_refused() -> None:
    stored = Law((), (Constraint("c", LAND.is_in(["BE", "NL"]), text("why")),), (LAND,)).canonical.decode()
    options = '{"of":"land","options":["BE","NL"]}'
    assert options in stored
    with pytest.raises(CanonicalFormError):
        law_from_json(stored.replace(options, '{"of":"land","options":["BE",null]}').encode())


def test_a_law_in_other_words_of_json_is_not_the_canonical_form() -> None:
    with pytest.raises(CanonicalFormError, match="it would be written otherwise"):
        law_from_json(law().canonical + b" ")


def test_canonical_json_has_sorted_keys_no_white_space_and_letters_as_they_are() -> None:
    assert canonical_bytes({"b": "é €", "a": [1, None, True]}) == '{"a":[1,null,true],"b":"é €"}'.encode()


def test_the_same_law_has_the_same_digest() -> None:
    assert law().digest == law().digest
