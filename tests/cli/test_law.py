"""`sluis law`."""

import pytest

from sluis.assessment.reading import place_of, read_case
from sluis.assessment.world import World
from sluis.cli.case_fact import case_facts
from sluis.cli.provision_order import by_act
from sluis.knowledge.snapshot import packaged
from sluis.law.errors import InputError
from sluis.statutes import LAW
from tests.cli.running import LANGUAGES, sluis

WORLD = World(LAW, packaged())


def test_every_provision_is_listed_once() -> None:
    acts = sluis("law", "--json").json["acts"]
    listed = [one["id"] for act in acts for one in act["provisions"]]
    assert sorted(listed) == sorted(one.id for one in LAW.provisions)


def test_provisions_stand_under_the_act_that_they_cite() -> None:
    for act in sluis("law", "--json").json["acts"]:
        assert {one["cites"].partition("/")[0] for one in act["provisions"]} == {act["act"]["id"]}


def test_articles_stand_in_the_order_of_the_act() -> None:
    places = {act.id: [one.cites.path for one in provisions] for act, provisions in by_act(LAW)}
    wanted = [
        *("article_2/point_2", "article_2/point_20", "article_4/par_1/point_a", "article_4/par_1/point_b", "article_5/par_11"),
        *("article_12/par_1/point_d", "article_31/alinea_1", "annex_i/note_1"),
    ]
    positions = [places["eu-2021-821"].index(f"eu-2021-821/{one}") for one in wanted]
    assert positions == sorted(positions)


@pytest.mark.parametrize(("day", "old", "new"), [("2021-09-08", "yes", "no"), ("2021-09-09", "no", "yes")])
def test_the_regulations_change_places_on_9_september_2021(day: str, old: str, new: str) -> None:
    acts = {one["act"]["id"]: one for one in sluis("law", "--as-of", day, "--json").json["acts"]}
    for act, truth in (("eu-2009-428", old), ("eu-2021-821", new)):
        rules = [one for one in acts[act]["provisions"] if one["kind"] == "rule"]
        assert {one["standing"]["in_force"] for one in rules} == {truth}


def test_the_digest_is_that_of_the_law() -> None:
    assert sluis("law", "--json").json["law_digest"] == LAW.digest


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [(), ("--facts",)])
def test_the_page_is_plain_and_100_wide(language: str, options: tuple[str, ...]) -> None:
    ran = sluis("law", *options, "--lang", language)
    assert ran.status == 0
    assert ran.is_plain
    assert max(len(line) for line in ran.out.splitlines()) <= 100


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["Het recht dat Sluis kent, op 8 september 2021", "✓ artikel 4, lid 2", "✗ artikel 5, lid 2"]),
        ("en", ["The law that Sluis knows, on 8 September 2021", "✓ Article 4(2)", "✗ Article 5(2)"]),
    ],
)
def test_the_page_marks_what_is_in_force(language: str, said: list[str]) -> None:
    ran = sluis("law", "--as-of", "2021-09-08", "--lang", language)
    assert [one for one in said if one not in ran.words] == []


def test_the_kinds_are_told_apart() -> None:
    kinds = {one["kind"] for act in sluis("law", "--json").json["acts"] for one in act["provisions"]}
    assert kinds == {"rule", "definition", "not_modelled", "indexed", "transition", "general_authorisation"}


# --- facts ---------------------------------------------------------------------------------------------


def test_every_fact_that_somebody_can_answer_is_listed() -> None:
    listed = [one["fact"] for one in sluis("law", "--facts", "--json").json["facts"]]
    assert listed == [one.key for one in LAW.declarations if one.answerable]


def test_what_nobody_can_answer_is_not_listed() -> None:
    assert "open.remote_use_is_export" not in sluis("law", "--facts").out


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "buitenwereld · vraag aan de ontwerper · artikel 2, punt 1, van Verordening (EU) 2021/821"),
        ("en", "world · ask the engineer · Article 2, point (1), of Regulation (EU) 2021/821"),
    ],
)
def test_a_fact_says_what_it_is_about_and_who_knows(language: str, said: str) -> None:
    assert said in sluis("law", "--facts", "--lang", language).words


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("item.dual_use", "items[].facts"),
        ("item.listed_annex_i", "items[].classification"),
        ("component.removable", "items[].components[].facts"),
        ("component.listed_annex_i", "items[].components[].classification"),
        ("party.government_linked", "parties[].facts"),
        ("party.on_sanctions_list", "screening.attested"),
        ("deal.activity", "activity"),
        ("exporter.informed_by_authority", "facts"),
    ],
)
def test_a_fact_says_where_to_write_it(key: str, place: str) -> None:
    assert place_of(key) == place


@pytest.mark.parametrize("key", [one.fact for one in case_facts() if one.written_in == "facts" and one.kind == "fact"])
def test_a_case_file_takes_a_fact_where_the_list_says(key: str) -> None:
    case_file = f"schema_version: 1\nitems: [{{id: a, name: A}}]\nfacts: {{{key}: yes}}\n"
    assert read_case(case_file.encode(), "case.yaml", WORLD).facts == {key: "yes"}


@pytest.mark.parametrize("key", [one.fact for one in case_facts() if one.written_in != "facts"])
def test_a_case_file_refuses_a_fact_elsewhere(key: str) -> None:
    case_file = f"schema_version: 1\nitems: [{{id: a, name: A}}]\nfacts: {{{key}: yes}}\n"
    with pytest.raises(InputError, match="does not belong here"):
        read_case(case_file.encode(), "case.yaml", WORLD)
