"""`sluis coverage`."""

import pytest

from sluis.cli.coverage import OUTSIDE
from sluis.knowledge.snapshot import packaged
from sluis.law.rule import NotModelled, Rule
from sluis.statutes import LAW
from tests.cli.running import LANGUAGES, sluis


def test_every_provision_is_counted_once() -> None:
    acts = sluis("coverage", "--json").json["acts"]
    assert sum(sum(act["counts"].values()) for act in acts) == len(LAW.provisions)


@pytest.mark.parametrize(("kind", "type_"), [("rule", Rule), ("not_modelled", NotModelled)])
def test_each_kind_is_counted_as_what_it_is(kind: str, type_: type) -> None:
    acts = sluis("coverage", "--json").json["acts"]
    counted = sum(act["counts"].get(kind, 0) for act in acts)
    assert counted == sum(isinstance(one, type_) for one in LAW.provisions)


def test_only_what_somebody_compared_counts_as_verified() -> None:
    acts = sluis("coverage", "--json").json["acts"]
    compared = sum(one.standing.verified is not None for one in LAW.provisions)
    assert sum(act["verified"] for act in acts) == compared


def test_a_norm_that_is_not_modelled_says_what_it_can_lead_to() -> None:
    acts = sluis("coverage", "--json").json["acts"]
    transit = next(one for act in acts for one in act["provisions"] if one["id"] == "eu-2021-821.transit_of_unlisted_items")
    assert transit["can_lead_to"] == "prohibition"


def test_the_horizon_is_that_of_the_knowledge() -> None:
    assert sluis("coverage", "--json").json["horizon"] == packaged().horizon.isoformat()


def test_every_version_of_the_list_says_how_much_of_it_is_known() -> None:
    versions = sluis("coverage", "--json").json["list_versions"]
    assert {one["id"]: one["text_known"] for one in versions} == {one.id: one.text_known for one in packaged().list_versions}


def test_codes_and_national_lists_are_counted() -> None:
    found = sluis("coverage", "--json").json
    assert found["codes"] == len({one.code for one in packaged().codes if one.used})
    assert found["national_lists"] == len(packaged().national_lists) > 0
    assert f"{found['national_lists']} national lists are only indexed" in sluis("coverage", "--lang", "en").words


def test_no_lists_are_loaded() -> None:
    assert sluis("coverage", "--json").json["lists_loaded"] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nl",
            [
                "Wijzigingen zijn bijgehouden tot en met 20 september 2026",
                "Er zijn geen lijsten geladen",
                "Hierover zegt Sluis niets",
                "foltering",
                "Amerikaans recht",
                "Drugsprecursoren",
                "lijst niet gezien",
                "artikel 4, lid 7*",
            ],
        ),
        (
            "en",
            [
                "Changes were followed up to and including 20 September 2026",
                "No lists are loaded",
                "Sluis says nothing about these",
                "torture",
                "US law",
                "Drug precursors",
                "list not seen",
                "Article 4(7)*",
            ],
        ),
    ],
)
def test_the_page_says_what_is_not_covered(language: str, said: list[str]) -> None:
    ran = sluis("coverage", "--lang", language)
    assert ran.status == 0
    assert [one for one in said if one not in ran.words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_outside_is_on_the_page(language: str) -> None:
    words = sluis("coverage", "--lang", language).words
    assert [one for one in OUTSIDE.values() if getattr(one, language) not in words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_plain_and_100_wide(language: str) -> None:
    ran = sluis("coverage", "--lang", language)
    assert ran.is_plain
    assert max(len(line) for line in ran.out.splitlines()) <= 100
