"""`sluis explain`."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from sluis.cli.citing import cited
from sluis.law.errors import UnknownCitationError
from sluis.law.printing import printed
from sluis.law.rule import AnyProvision, NotModelled, Rule
from sluis.law.text import Language
from sluis.statutes import LAW
from tests.cli.running import LANGUAGES, sluis

NOTIFIES = "eu-2021-821.aware_exporter_notifies"
BOTH_OF_5_2 = {"eu-2021-821/article_5/par_2"}


def paths(written: str) -> set[str]:
    return {one.cites.path for one in cited(written, LAW).provisions}


def fields(*citation: str) -> dict[str, object]:
    """The first provision as JSON, in English, as the law stood on 2026-09-01."""
    first = sluis("explain", *citation, "--as-of", "2026-09-01", "--json", "--lang", "en").json["provisions"][0]
    assert isinstance(first, dict)
    return first


# --- what people write ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "eu-2021-821/article_5/par_2",
        "EU-2021-821/article_5/par_2/",
        "2021/821 art. 5(2)",
        "art 5 lid 2 2021/821",
        "art. 5, lid 2, van Verordening (EU) 2021/821",
        "artikel 5, tweede lid, van de verordening 2021/821",
        "Article 5(2) of Regulation (EU) 2021/821",
        "Article 5, paragraph 2, of Regulation (EU) No 2021/821",
        "Verordening 821/2021, artikel 5 lid 2",
        "  ARTIKEL 5   LID 2  (EU) 2021/821 ",
        "5(2) 2021/821",
    ],
)
def test_one_provision_has_many_names(written: str) -> None:
    assert paths(written) == BOTH_OF_5_2


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("Article 2(20)", "eu-2021-821/article_2/point_20"),
        ("artikel 2, punt 20, van Verordening (EU) 2021/821", "eu-2021-821/article_2/point_20"),
        ("art. 2, onder 20", "eu-2021-821/article_2/point_20"),
        ("bijlage I, noot 1", "eu-2021-821/annex_i/note_1"),
        ("Annex I, note 1", "eu-2021-821/annex_i/note_1"),
        ("artikel 12, lid 1, punt d), van Verordening (EU) 2021/821", "eu-2021-821/article_12/par_1/point_d"),
        ("artikel 12 octies van Verordening 833/2014", "eu-2014-833/article_12g"),
        ("Article 12g of Regulation (EU) No 833/2014", "eu-2014-833/article_12g"),
        ("artikel 5, elfde lid", "eu-2021-821/article_5/par_11"),
        ("artikel 2, lid 1, Wsd", "nl-wet-strategische-diensten/article_2/par_1"),
        ("2271/96", "eu-1996-2271/article_5"),
        ("onderdeel RU van de EU-sanctieverordeningen", "eu-sanctions/part_RU"),
    ],
)
def test_a_place_is_understood_in_both_languages(written: str, path: str) -> None:
    assert paths(written) == {path}


@pytest.mark.parametrize("one", LAW.provisions, ids=lambda one: one.id)
@pytest.mark.parametrize("language", Language)
def test_whatever_sluis_prints_it_understands(one: AnyProvision, language: Language) -> None:
    assert one in cited(one.cites.text.into(language), LAW).provisions


@pytest.mark.parametrize("one", LAW.provisions, ids=lambda one: one.id)
def test_each_path_and_each_id_is_understood(one: AnyProvision) -> None:
    assert one in cited(one.cites.path, LAW).provisions
    assert cited(one.id, LAW).provisions == (one,)


@pytest.mark.parametrize(
    "path",
    sorted(
        path
        for one in LAW.provisions
        for path in (one.standing.predecessor, one.standing.successor)
        if path is not None and path.partition("/")[2] not in {"article_2", "article_27"}
    ),
)
def test_predecessors_and_successors_can_be_looked_up(path: str) -> None:
    act = path.partition("/")[0]
    assert {one.cites.act.id for one in cited(path, LAW).provisions} == {act}


def test_an_article_holds_all_its_paragraphs() -> None:
    assert len(paths("2021/821 art. 5")) == 11


def test_article_5_is_not_article_50_or_5_par_11_not_par_1() -> None:
    assert paths("2021/821 art. 5(1)") == {"eu-2021-821/article_5/par_1"}


def test_without_an_act_every_act_with_that_article_is_shown() -> None:
    acts = {one.cites.act.id for one in cited("artikel 4", LAW).provisions}
    assert acts == {one.cites.act.id for one in LAW.provisions if one.cites.parts[:1] == ("article_4",)}
    assert {"eu-2021-821", "eu-2009-428", "eu-2012-36"} <= acts


def test_a_part_that_has_no_entry_of_its_own_leads_to_what_contains_it() -> None:
    found = cited("artikel 9, lid 1, onder a, van 2021/821", LAW)
    assert found.within
    assert [one.cites.path for one in found.provisions] == ["eu-2021-821/article_9/par_1"]


@pytest.mark.parametrize(
    "written",
    [
        "art. 99",
        "2021/821 art. 5(12)",
        "artikel 5 AVG",
        "Article 5 GDPR",
        "2015/479 art 10",
        "art 5 van 428/2009 en 2021/821",
        "artikel",
        "eu-2021-821/article_",
        "aware_exporter",
        "?",
        "",
    ],
)
def test_what_is_not_understood_is_not_guessed(written: str) -> None:
    with pytest.raises(UnknownCitationError) as problem:
        cited(written, LAW)
    assert problem.value.data == {"citation": written}


# --- failing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("nl", "Geen bepaling gevonden"), ("en", "No provision found")])
def test_an_unknown_citation_is_bad_input(language: str, words: str) -> None:
    ran = sluis("explain", "art. 99", "--lang", language)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"S110  {words}")


def test_a_day_that_is_none_is_bad_input() -> None:
    ran = sluis("explain", "art. 5(2)", "--as-of", "2026-02-30", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S132")


def test_a_process_leaves_with_the_documented_status() -> None:
    command = [sys.executable, "-m", "sluis.cli.main", "explain", "art. 99"]
    ran = subprocess.run(command, capture_output=True, check=False, text=True)
    assert (ran.returncode, ran.stdout, "Traceback" in ran.stderr) == (2, "", False)


# --- the page ------------------------------------------------------------------------------------------


def test_words_need_no_quotation_marks() -> None:
    loose = sluis("explain", "artikel", "5", "lid", "2", "--as-of", "2026-09-01", "--lang", "nl")
    quoted = sluis("explain", "artikel 5 lid 2", "--as-of", "2026-09-01", "--lang", "nl")
    assert loose == quoted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_plain_and_100_wide(language: str) -> None:
    ran = sluis("explain", "2021/821", "--lang", language)
    assert ran.status == 0
    assert ran.is_plain
    assert max(len(line) for line in ran.out.splitlines()) <= 100


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            [
                "artikel 5, lid 2, van Verordening (EU) 2021/821",
                "regel: Sluis past haar toe",
                "de exporteur",
                "verplicht",
                "vanaf 9 september 2021; op 1 september 2026: van kracht",
                "Geverifieerd",
                "Lezing",
                "https://eur-lex.europa.eu/eli/reg/2021/821/oj",
                "alle van:",
                "Merkt degene op wie toezicht wordt gehouden daar normaal gesproken niets van?",
                "vraag aan de ontwerper",
            ],
        ),
        (
            "en",
            [
                "Article 5(2) of Regulation (EU) 2021/821",
                "rule: Sluis applies it",
                "the exporter",
                "must",
                "from 9 September 2021; on 1 September 2026: in force",
                "Verified",
                "Reading",
                "https://eur-lex.europa.eu/eli/reg/2021/821/oj",
                "all of:",
                "Does the person under surveillance normally not notice it?",
                "ask the engineer",
            ],
        ),
    ],
)
def test_the_page_says_everything_about_a_rule(language: str, said: list[str]) -> None:
    ran = sluis("explain", NOTIFIES, "--as-of", "2026-09-01", "--lang", language)
    assert [one for one in said if one not in ran.words] == []


def test_the_page_prints_the_rule_as_it_is_encoded() -> None:
    rule = next(one for one in LAW.provisions if one.id == "eu-sanctions.asset_freezes")
    assert isinstance(rule, NotModelled)
    lines = printed(rule.scope).lines(Language.EN)
    page = sluis("explain", rule.id, "--lang", "en").words
    assert all(line[1] in page for line in lines)


def test_choices_are_printed_in_words() -> None:
    ran = sluis("explain", "eu-2021-821.brokering", "--lang", "nl")
    assert "tussenhandel" in ran.words
    assert "brokering " not in ran.words.replace("eu-2021-821.brokering", "")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Sluis heeft ‘art 9(1)(a)’ niet apart vastgelegd"),
        ("en", "no separate entry for ‘art 9(1)(a)’"),
    ],
)
def test_the_page_says_that_it_shows_the_whole_of_a_part(language: str, words: str) -> None:
    assert words in sluis("explain", "art 9(1)(a)", "--lang", language).words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "in elk geval vanaf 27 augustus 2009; de precieze begindag is niet bekend"),
        ("en", "by 27 August 2009 at the latest; the exact first day is not known"),
    ],
)
def test_a_bounded_start_is_not_made_exact(language: str, words: str) -> None:
    assert words in sluis("explain", "eu-sanctions/part_IR", "--lang", language).words


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "nog niet met de tekst van de wet vergeleken"), ("en", "nobody has compared this encoding")],
)
def test_what_nobody_verified_is_said_to_be_so(language: str, words: str) -> None:
    assert words in sluis("explain", "2021/821 art. 12(7)", "--lang", language).words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["niet gemodelleerd: Sluis kent deze norm", "ten hoogste een verbod", "Kan spelen als"]),
        ("en", ["not modelled: Sluis knows this norm", "at most a prohibition", "May apply where"]),
    ],
)
def test_a_norm_that_is_not_modelled_says_what_it_can_do(language: str, words: list[str]) -> None:
    ran = sluis("explain", "2021/821 art. 7", "--lang", language)
    assert [one for one in words if one not in ran.words] == []


def test_an_indexed_provision_says_whom_it_addresses() -> None:
    assert "Gericht tot de lidstaat" in sluis("explain", "2021/821 art. 5(4)", "--lang", "nl").words


def test_a_transition_names_the_act_that_continues_to_apply() -> None:
    ran = sluis("explain", "2021/821 art. 31(2)", "--lang", "en")
    assert "Continues to apply Regulation (EC) No 428/2009, for: the handling" in ran.words


def test_a_successor_is_named_as_a_lawyer_writes_it() -> None:
    ran = sluis("explain", "428/2009 art. 4(1)", "--lang", "nl")
    assert "artikel 4, lid 1, punt a), van Verordening (EU) 2021/821" in ran.words


def test_a_short_decision_table_is_shown() -> None:
    ran = sluis("explain", "eu-2021-821.export", "--lang", "en")
    assert "→ yes" in ran.words
    assert "→ no" in ran.words


def test_a_long_decision_table_is_shown_on_request_only() -> None:
    assert "→ no" not in sluis("explain", NOTIFIES, "--lang", "en").words
    assert "→ no" in sluis("explain", NOTIFIES, "--table", "--lang", "en").words


def test_a_truncated_decision_table_says_so() -> None:
    assert "Only the first 100 rows" in sluis("explain", NOTIFIES, "--table", "--lang", "en").words


# --- JSON ----------------------------------------------------------------------------------------------


def test_json_has_what_a_rule_is_made_of() -> None:
    rule = fields(NOTIFIES)
    duty, standing = rule["duty"], rule["standing"]
    assert isinstance(duty, dict)
    assert isinstance(standing, dict)
    assert (rule["kind"], rule["cites"]) == ("rule", "eu-2021-821/article_5/par_2")
    assert (duty["id"], duty["bearer"], duty["strength"]) == ("notify_authority", "exporter", "must")
    assert (standing["from"], standing["from_exact"], standing["in_force"]) == ("2021-09-09", True, "yes")


@pytest.mark.parametrize("one", [one for one in LAW.provisions if isinstance(one, Rule)], ids=lambda one: one.id)
def test_json_has_the_whole_tree_of_a_rule(one: Rule) -> None:
    def count(line: Any) -> int:  # noqa: ANN401  (JSON)
        return 1 + sum(count(part) for part in line["parts"])

    assert count(fields(one.id)["condition"]) == len(list(printed(one.condition).lines(Language.EN)))


def test_every_fact_of_a_table_is_explained_below_it() -> None:
    whole = fields(NOTIFIES)
    table, facts = whole["table"], whole["facts"]
    assert isinstance(table, dict)
    assert isinstance(facts, list)
    assert set(table["facts"]) == {fact["fact"] for fact in facts}


@pytest.mark.parametrize(("day", "truth"), [("2021-09-08", "no"), ("2021-09-09", "yes"), ("2026-09-01", "yes")])
def test_in_force_is_of_the_day_asked_for(day: str, truth: str) -> None:
    shown = sluis("explain", NOTIFIES, "--as-of", day, "--json", "--lang", "en").json
    assert shown["as_of"] == day
    assert shown["provisions"][0]["standing"]["in_force"] == truth


def test_without_a_day_today_is_meant(tmp_path: Path) -> None:
    (tmp_path / "now").touch()
    today = date.fromtimestamp((tmp_path / "now").stat().st_mtime)  # noqa: DTZ012  (the reader's own day)
    shown = date.fromisoformat(sluis("explain", NOTIFIES, "--json").json["as_of"])
    assert timedelta() <= shown - today <= timedelta(days=1)


def test_json_is_in_the_language_asked_for() -> None:
    citation = {
        language: sluis("explain", NOTIFIES, "--json", "--lang", language).json["provisions"][0]["citation"]
        for language in LANGUAGES
    }
    assert citation == {
        "nl": "artikel 5, lid 2, van Verordening (EU) 2021/821",
        "en": "Article 5(2) of Regulation (EU) 2021/821",
    }
