"""`sluis law show`, `diff` and `errata`: the law of a day, what changes, and what was wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from sluis.cli.errata import doubts_of
from sluis.cli.errata_answers import Verdict, verdicts_on
from sluis.cli.provision_order import by_act
from sluis.knowledge.model import Erratum
from sluis.knowledge.snapshot import packaged
from sluis.law.text import Language
from sluis.statutes import LAW
from tests.cli.running import LANGUAGES, sluis

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_act_is_shown_as_it_stands_on_a_day(language: str) -> None:
    ran = sluis("law", "show", "833/2014", "--as-of", "2022-06-01", "--lang", language)
    assert (ran.status, ran.is_plain) == (0, True)
    below = {"en": "Not in force on 1 June 2022", "nl": "Niet van kracht op 1 juni 2022"}[language]
    above, _, rest = ran.words.partition(below)
    article = {"en": "Article 12g", "nl": "rtikel 12 octies"}[language]
    assert article not in above
    assert article in rest


def test_an_article_before_its_first_day_is_not_in_force() -> None:
    before, after = (
        sluis("law", "show", "2021/821", "art.", "5", "--as-of", day, "--json", "--lang", "en").json
        for day in ("2021-09-08", "2021-09-09")
    )
    assert before["acts"][0]["in_force"] == []
    assert after["acts"][0]["not_in_force"] == []
    assert len(after["acts"][0]["in_force"]) == len(before["acts"][0]["not_in_force"]) > 0


def test_with_rules_the_condition_is_shown() -> None:
    plain, ruled = (sluis("law", "show", "2021/821 art. 5(1)", *more, "--lang", "en").out for more in ((), ("--rules",)))
    assert "all of:" in ruled
    assert "all of:" not in plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_difference_names_place_day_and_predecessor(language: str) -> None:
    ran = sluis("law", "diff", "2021-09-08", "2021-09-09", "--lang", language)
    assert ran.status == 3
    said = {
        "en": "+ Article 3(1) from 9 September 2021 · rule",
        "nl": "+ Artikel 3, lid 1 vanaf 9 september 2021 · regel",
    }
    assert said[language] in ran.words
    instead = {"en": "instead of Article 3(1) of Regulation (EC) No 428/2009", "nl": "in de plaats van artikel 3, lid 1, van"}
    assert instead[language] in ran.words


def test_dated_facts_change_along() -> None:
    found = sluis("law", "diff", "2022-05-04", "2022-05-05", "--json", "--lang", "en").json
    assert {(one["table"], one["id"], one["turn"]) for one in found["facts"]} >= {
        ("general_authorisations", "EU003", "begins"),
        ("general_authorisations", "EU003", "ends"),
    }


def facts(before: str, after: str) -> dict[str, dict[str, str]]:
    found = sluis("law", "diff", before, after, "--json", "--lang", "en").json
    return {f"{one['id']} {one['turn']}": one for one in found["facts"]}


def test_a_political_declaration_is_not_shown_as_an_arms_embargo_that_begins() -> None:
    """The conclusions of the Council on Ukraine of February 2014 bound nobody."""
    changed = facts("2014-02-19", "2014-02-20")
    assert "ua begins" not in changed
    assert "no arms embargo" in changed["ua perhaps"]["text"]


def test_where_it_is_not_known_whether_an_embargo_was_extended_it_neither_ends_nor_begins() -> None:
    changed = facts("2026-02-20", "2026-02-21")
    assert {name for name in changed if name.startswith("zw")} == {"zw perhaps", "zw-after perhaps"}
    assert "open" in changed["zw-after perhaps"]["text"]


def test_a_full_binding_embargo_begins_and_ends() -> None:
    assert "ly begins" in facts("2011-02-25", "2011-02-26")
    assert "gn ends" in facts("2014-04-13", "2014-04-14")


def test_a_national_list_that_was_extended_changes() -> None:
    assert facts("2025-03-31", "2025-04-01")["nl-semiconductors changes"]["day"] == "2025-04-01"


def test_what_may_have_begun_on_an_unknown_day_is_counted_and_named() -> None:
    """Not one of them is said to have begun; nor is it passed over."""
    ran = sluis("law", "diff", "2015-01-01", "2016-01-01", "--json", "--lang", "en")
    named = {(one["table"], one["id"]) for one in ran.json["may_have_begun"]}
    bounded = "nl-uitvoeringsregeling-strategische-goederen.user_of_general_authorisation_registered"
    assert ("provisions", bounded) in named
    said = "Bepalingen en feiten waarvan niet bekend is of zij tussen deze dagen begonnen"
    assert f"{said}: {len(named)}" in sluis("law", "diff", "2015-01-01", "2016-01-01", "--lang", "nl").words


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_days_before_the_law_that_is_known_the_difference_says_that_it_is_not_complete(language: str) -> None:
    said = {"en": "Sluis knows the law from 27 August 2009", "nl": "Sluis kent het recht vanaf 27 augustus 2009"}[language]
    assert said in sluis("law", "diff", "1995-01-01", "1995-02-01", "--lang", language).words
    assert said not in sluis("law", "diff", "2009-08-27", "2009-10-01", "--lang", language).words


def test_days_between_which_nothing_changes_leave_with_0() -> None:
    assert sluis("law", "diff", "2021-09-10", "2021-09-11", "--lang", "en").status == 0


@pytest.mark.parametrize("days", [("2021-09-09", "2021-09-08"), ("2021-09-09", "2021-09-09"), ("2021-09-09", "soon")])
def test_days_that_are_no_span_are_refused(days: tuple[str, str]) -> None:
    assert sluis("law", "diff", *days, "--lang", "en").status == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_erratum_says_what_was_wrong_and_what_may_be(language: str) -> None:
    ran = sluis("law", "errata", "--lang", language)
    assert ran.status == 0
    for one in packaged().errata:
        assert " ".join(getattr(one.was, language).split()) in ran.words
        assert " ".join(getattr(one.could, language).split()) in ran.words


def test_every_erratum_is_about_a_provision_that_is_there() -> None:
    assert [path for one in packaged().errata for path in one.cites if not LAW.at(path)] == []


def test_no_erratum_names_the_law_of_today_as_wrong() -> None:
    assert LAW.digest not in [one.law_digest for one in packaged().errata]


def test_the_doubts_are_those_of_the_provisions() -> None:
    kinds = [one.kind for one in doubts_of(LAW)]
    assert kinds.count("not_verified") == sum(one.standing.verified is None for one in LAW.provisions)
    assert kinds.count("day_bounded") == sum(not one.standing.period.start.exact for one in LAW.provisions)


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    path = tmp_path / "answer.json"
    path.write_text(sluis("assess", str(EXAMPLES / "imsi-catcher.yaml"), "--json", "--lang", "en").out, "utf-8")
    return path


def test_an_answer_by_the_law_of_today_stands(answer: Path) -> None:
    ran = sluis("law", "errata", str(answer), "--json", "--lang", "en")
    assert (ran.status, ran.json["answers"][0]["verdict"]) == (0, "same_law")


def test_an_older_answer_about_what_was_wrong_is_to_be_assessed_again(answer: Path) -> None:
    content = json.loads(answer.read_text("utf-8"))
    content["provenance"]["law_digest"] = "0" * 64
    answer.write_text(json.dumps(content), "utf-8")
    ran = sluis("law", "errata", str(answer), "--json", "--lang", "en")
    assert (ran.status, ran.json["answers"][0]["verdict"]) == (3, "assess_again")
    assert "2026-1" in ran.json["answers"][0]["errata"]


def test_an_older_answer_of_a_day_before_the_fault_is_not_touched(answer: Path) -> None:
    content = json.loads(answer.read_text("utf-8"))
    content["provenance"] |= {"law_digest": "0" * 64, "as_of": "2001-01-01"}
    answer.write_text(json.dumps(content), "utf-8")
    # The first day of the other faults is only bounded: on an earlier day nobody knows whether they were there.
    errata = sluis("law", "errata", str(answer), "--json", "--lang", "en").json["answers"][0]["errata"]
    assert "2026-6" not in errata


def older(answer: Path, **provenance: str) -> dict[str, Any]:
    """The answer as if an older law had given it."""
    content: dict[str, Any] = json.loads(answer.read_text("utf-8"))
    content["provenance"] |= {"law_digest": "0" * 64, **provenance}
    return content


def verdict(path: Path, content: dict[str, Any], errata: tuple[Erratum, ...]) -> Verdict:
    path.write_text(json.dumps(content), "utf-8")
    (found,) = verdicts_on([str(path)], replace(packaged(), errata=errata), LAW, Language.EN)
    return found


def test_a_fault_in_a_rule_touches_an_answer_that_thought_the_rule_not_in_force_or_did_not_have_it(answer: Path) -> None:
    """A wrong first day, or a rule that was left out: such an answer says nothing of the rule, and may be wrong for that."""
    erratum = replace(packaged().errata[0], cites=("eu-2014-833/article_2/par_1",), affects=packaged().errata[-1].affects)
    content = older(answer)
    for line in content["lines"]:
        line["findings"] = [one for one in line["findings"] if not one["cites"].startswith("eu-2014-833")]
    assert verdict(answer, content, (erratum,)).verdict == "assess_again"


def test_a_fault_in_another_entry_of_the_list_does_not_touch_a_listed_item(answer: Path) -> None:
    erratum = replace(packaged().errata[0], cites=("annex-i/entry_6A003",))
    content = older(answer)
    assert verdict(answer, content, (erratum,)).verdict == "not_touched"
    content["lines"][0]["components"] = [{"codes": []}]
    assert verdict(answer, content, (erratum,)).verdict == "assess_again"


def test_a_fault_that_needs_an_authorisation_touches_only_an_answer_with_one(answer: Path) -> None:
    erratum = next(one for one in packaged().errata if one.only == "with_authorisation")
    content = older(answer)
    for line in content["lines"]:
        line["authorisations"] = []
    assert verdict(answer, content, (erratum,)).verdict == "not_touched"
    assert verdict(answer, content, (replace(erratum, only=None),)).verdict == "assess_again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_answer_hides_no_other_and_the_errata_are_told(answer: Path, language: str) -> None:
    answer.write_text(json.dumps(older(answer)), "utf-8")
    ran = sluis("law", "errata", str(EXAMPLES / "free.yaml"), str(answer), "--lang", language)
    assert ran.status == 2
    assert "S143" in ran.words
    first = packaged().errata[0]
    assert first.id in ran.words
    assert " ".join(getattr(first.could, language).split()) in ran.words


def test_what_is_no_answer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_text('{"provenance": {}}', "utf-8")
    ran = sluis("law", "errata", str(path), "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S143")


def test_an_option_before_the_command_is_refused() -> None:
    ran = sluis("law", "--as-of", "2021-09-08", "show", "2021/821", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S100")


def test_the_list_comes_in_its_own_order() -> None:
    """The general notes first, and the notes to a category before its entries."""
    (own,) = (own for act, own in by_act(LAW) if act.id == "annex-i")
    places = list(dict.fromkeys(one.cites.path.partition("/")[2] for one in own))
    assert places[0] == "gtn"
    assert places.index("category_4/note_1") < places.index("entry_4A001") < places.index("category_5/part_2/note_3")
    assert places.index("category_5/part_2/note_3") < places.index("entry_5A001")
