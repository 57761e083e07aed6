"""What the lists in use establish of the parties of a case: a hit stops, no hit clears nothing that was not looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.answer import Answer, PartyScreening, to_json
from sluis.assessment.replay import record, replay
from sluis.law.text import Language
from sluis.library import Library
from sluis.library.clearances import Given, Withdrawn
from sluis.screening.clearance import Finding, clear, key_of
from sluis.screening.party import Party
from sluis.screening.threshold import Preset
from tests.screening.lists.synthetic import BY_FORMAT

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
DAY = NOW.date()
BINDING = ("eu-fsf-xml", "un-sc-xml", "nl-terrorism-ods")
LISTED = {"name": "Voorbeeld Nergens Trading", "country": "EG", "kind": "organisation", "identifiers": ["900-0001"]}
NAMESAKE = {"name": "Testa Verzonnen", "country": "EG"}
NOBODY = {"name": "Stichting Zandloper Veendam", "country": "NL"}


PASSPORTS = b"ZZ0000011", b"ZZ0000001"
"""The passport of an owner in data on holdings, and that of the person on the list of the EU."""


def put(library: Library, *formats: str, same_owner: bool = False) -> None:
    for format_id in formats:
        for name, content in BY_FORMAT[format_id].files.items():
            (library.home.parent / name).write_bytes(content.replace(*PASSPORTS) if same_owner else content)
        files = [library.home.parent / name for name in BY_FORMAT[format_id].files]
        library.lists.put(files, NOW, format_id=format_id, published=None if format_id != "nl-terrorism-ods" else DAY)


@pytest.fixture(scope="module")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Library]:
    made: dict[tuple[str, ...], Library] = {}

    def library(*formats: str) -> Library:
        if formats not in made:
            made[formats] = Library(tmp_path_factory.mktemp("library") / "home")
            made[formats].home.mkdir()
            put(made[formats], *formats)
        return made[formats]

    return library


def case_of(*parties: dict[str, Any], **more: Any) -> bytes:  # noqa: ANN401
    case = {
        "schema_version": 1,
        "activity": "export",
        "mode": "physical",
        "destination": "EG",
        "items": [{"id": "router", "name": "Router", "classification": "5A002.a.1"}],
        "parties": [{"role": "end_user", "id": f"party-{number}", **one} for number, one in enumerate(parties)],
    }
    return msgspec.json.encode(case | more)


def assessed(world: World, *parties: dict[str, Any], day: date = DAY, **more: Any) -> Answer:  # noqa: ANN401
    return assess(read_case(case_of(*parties, **more), "case.json", world), world, When(day, "test", NOW))


def shown(world: World, *parties: dict[str, Any], **more: Any) -> PartyScreening:  # noqa: ANN401
    return assessed(world, *parties, **more).screening.parties[0]


def standings(of: PartyScreening) -> list[tuple[str, str]]:
    return [(hit["list"], hit["standing"]) for hit in of.hits]


def asked(answer: Answer, fact: str) -> list[str]:
    return [one.question.en for one in answer.questions.deciding if one.fact == fact]


def test_a_listed_end_user_stops_the_export_with_the_reason(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING).world(), LISTED)
    assert answer.outcome == "prohibited"
    assert "eu-asset-freezes.nothing_to_listed_persons" in [duty.id for duty in answer.duties if duty.state == "due"]
    [hit] = answer.screening.parties[0].hits
    assert (hit["list"], hit["standing"], hit["binding"]) == ("eu_fsf", "same", True)
    assert "Voorbeeld Nergens Trading" in hit["reasons"][0].nl
    assert any("zelfde nummer" in reason.nl for reason in hit["reasons"])


def test_a_like_name_asks_for_the_day_of_birth(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING).world(), NAMESAKE | {"kind": "person"})
    assert (answer.screening.parties[0].asks, answer.screening.parties[0].remark) == ("born", "possible_hit")
    [question] = asked(answer, "party.on_sanctions_list")
    assert "born 1990-01-29. When was this party born?" in question


def test_a_hit_on_a_foreign_list_is_a_risk_and_no_prohibition(make: Callable[..., Library]) -> None:
    library = make(*BINDING, "ofac-sdn-xml")
    party = {"name": "Zeevalk Twee", "kind": "vessel", "identifiers": ["IMO9000003"], "country": "EG"}
    answer = assessed(library.world(), party)
    found = answer.screening.parties[0]
    assert standings(found) == [("us_ofac_sdn", "same")]
    assert found.remark is None
    assert answer.outcome_range.at_least != "prohibited"
    reasons = [reason.text.en for one in answer.risk.dimensions if one.name == "reputation" for reason in one.reasons]
    assert any("another country's sanctions list" in reason for reason in reasons)


def test_a_vendor_of_surveillance_is_a_concern_and_no_sanction(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING).world(), {"name": "NSO Group", "country": "IL", "kind": "organisation"})
    found = answer.screening.parties[0]
    assert ("sluis_concern", "same") in standings(found)
    assert found.remark is None
    assert answer.outcome_range.at_least != "prohibited"
    assert answer.advice.level in {"director_decision", "contact_authority", "withdraw"}
    assert any(flag.fact == "party.in_reports_of_misuse@party-0" for flag in answer.risk.red_flags)


def test_an_own_list_asks_for_a_decision_of_the_board(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING, "internal-csv").world(), {"name": "Testa Verzonnen", "identifiers": ["ZZ0000013"]})
    assert ("internal", "same") in standings(answer.screening.parties[0])
    assert any("own list" in reason.text.en for reason in answer.advice.reasons + answer.advice.unsure)


@pytest.mark.parametrize("missing", BINDING)
def test_without_a_list_that_binds_no_hit_means_nothing(make: Callable[..., Library], missing: str) -> None:
    answer = assessed(make(*(one for one in BINDING if one != missing)).world(), NOBODY)
    assert answer.screening.parties[0].remark == "lists_missing"
    assert answer.screening.missing == ({"eu": "eu", "un": "un", "nl": "nl"}[missing[:2]],)
    assert asked(answer, "party.on_sanctions_list")


def test_the_annex_on_end_users_does_not_stand_in_for_the_list_of_the_eu(make: Callable[..., Library]) -> None:
    found = assessed(make("eu-833-annex-iv", *BINDING[1:]).world(), NOBODY).screening
    assert found.missing == ("eu",)


def test_with_every_list_of_about_the_day_no_hit_is_clean(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING).world(), NOBODY)
    found = answer.screening.parties[0]
    assert (found.ran, found.by, found.on, found.remark, found.hits) == ("screened", "Sluis", DAY, None, ())
    assert asked(answer, "party.on_sanctions_list") == []
    assert {one.id for one in found.lists} == {"eu_fsf", "un_sc", "nl_terrorism", "sluis_concern"}
    assert all(one.date and one.digest for one in found.lists)


@pytest.mark.parametrize(("day", "remark"), [(date(2026, 4, 1), "lists_stale"), (date(2025, 1, 1), "lists_of_another_day")])
def test_lists_of_another_time_say_nothing_of_who_is_not_on_them(make: Callable[..., Library], day: date, remark: str) -> None:
    assert shown(make(*BINDING).world(), NOBODY, day=day).remark == remark


ALPHABET = "alfa bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november"


@pytest.mark.parametrize(
    "party",
    [
        *({"name": name} for name in ("", "!!!", "A", "B.V.", "unknown", "Onbekend", "N/A", "n.v.t.", "To be determined")),
        {"name": f"{ALPHABET} Voorbeeld Nergens Trading"},
        {"name": "!!!", "aliases": ["Stichting Zandloper Veendam"]},
        {"name": "Stichting Zandloper Veendam", "aliases": ["?"]},
    ],
)
def test_a_name_that_finds_nobody_is_not_clean(make: Callable[..., Library], party: dict[str, Any]) -> None:
    found = shown(make(*BINDING).world(), party)
    assert (found.ran, found.remark) == ("not_run", "name_unsearchable")


def test_a_short_name_and_an_empty_alias_are_looked_for(make: Callable[..., Library]) -> None:
    assert shown(make(*BINDING).world(), {"name": "ASML", "aliases": [""]}).remark is None


def test_nobody_was_born_after_the_day(make: Callable[..., Library]) -> None:
    world = make(*BINDING).world()
    undated, late = (shown(world, NAMESAKE | {"kind": "person"} | born) for born in ({}, {"born": "2062-01-29"}))
    assert late.asks == "born"
    assert [hit["score"] for hit in late.hits] == [hit["score"] for hit in undated.hits]


OTHER_PERSON = {"name": "Pieter Zandloper", "kind": "person", "born": "1950-01-01", "country": "NL"}


@pytest.mark.parametrize("number", ["ZZ0000001", "\uff3a\uff3a 0000001"])
def test_who_keeps_his_passport_is_found_under_another_name_birth_and_country(
    make: Callable[..., Library], number: str
) -> None:
    found = shown(make(*BINDING).world(), OTHER_PERSON | {"identifiers": [number]})
    assert (standings(found), found.remark) == ([("eu_fsf", "possible")], "possible_hit")


def test_a_list_without_a_day_tells_only_of_when_its_source_was_asked(tmp_path: Path) -> None:
    library = Library(tmp_path / "home")
    library.home.mkdir()
    put(library, *BINDING[:2])
    for name, content in BY_FORMAT["nl-terrorism-ods"].files.items():
        (tmp_path / name).write_bytes(content)
        library.lists.put([tmp_path / name], NOW, format_id="nl-terrorism-ods")
    library.lists.confirm("nl_terrorism", NOW, {})
    assert shown(library.world(), NOBODY).remark is None
    library.lists.confirm("nl_terrorism", NOW + timedelta(days=100), {})
    assert shown(library.world(), NOBODY).remark == "lists_of_another_day"


def test_no_attested_screening_outweighs_a_hit(make: Callable[..., Library]) -> None:
    attested: dict[str, Any] = {"screening": {"attested": {"by": "A. de Vries", "on": str(DAY), "lists": ["EU", "NL"]}}}
    world = make(*BINDING).world()
    stopped = assessed(world, LISTED, **attested)
    assert stopped.outcome == "prohibited"
    assert stopped.screening.parties[0].remark == "screenings_disagree"
    assert shown(world, NAMESAKE, **attested).remark == "possible_hit"


@pytest.mark.parametrize(("on", "stale"), [("2024-01-01", "yes"), ("2026-03-01", "no")])
def test_an_old_screening_stays_old_beside_a_new_one(make: Callable[..., Library], on: str, stale: str) -> None:
    attested = {"attested": {"by": "A. de Vries", "on": on, "lists": ["EU", "NL"]}}
    found = shown(make(*BINDING).world(), NOBODY, screening=attested)
    assert (found.remark, [one.stale for one in found.lists if one.id == "EU"]) == (None, [stale])


def test_who_was_on_a_list_elsewhere_stays_on_it(make: Callable[..., Library]) -> None:
    attested = {"attested": {"by": "A. de Vries", "on": str(DAY), "lists": ["EU", "NL"], "hits": ["party-0"]}}
    answer = assessed(make(*BINDING).world(), NOBODY, screening=attested)
    assert answer.outcome == "prohibited"


def test_an_attested_screening_still_counts_where_lists_are_missing(make: Callable[..., Library]) -> None:
    attested = {"attested": {"by": "A. de Vries", "on": str(DAY), "lists": ["EU", "NL"]}}
    answer = assessed(make("eu-fsf-xml").world(), NOBODY, screening=attested)
    assert asked(answer, "party.on_sanctions_list") == []
    assert answer.screening.parties[0].attested is not None


def test_a_clearance_settles_a_hit_until_the_party_changes(tmp_path: Path) -> None:
    library = Library(tmp_path / "home")
    library.home.mkdir()
    put(library, *BINDING)
    party = Party((NAMESAKE["name"],), countries=(NAMESAKE["country"],))
    screener = library.screening()
    pairs = screener.screen_with_entries([party], DAY, Preset.CAREFUL)[0]
    finding = Finding(by="A. de Vries", why="Another person.", evidence=("passport",), on=DAY, until=date(2026, 12, 31))
    given = [Given(party=key_of(party), clearance=clear(hit, party, entry, finding)) for hit, entry in pairs]
    ids = [library.clearances.add(one) for one in given]
    answer = assessed(library.world(), NAMESAKE)
    found = answer.screening.parties[0]
    assert {standing for _, standing in standings(found)} == {"cleared"}
    assert found.remark is None
    assert asked(answer, "party.on_sanctions_list") == []
    changed = shown(library.world(), NAMESAKE | {"country": "BY"})
    assert changed.remark == "possible_hit"
    assert "party_changed" in [lapse for hit in changed.hits for one in hit["lapsed"] for lapse in one.lapses]
    late = shown(library.world(500), NAMESAKE, day=date(2027, 1, 1))
    assert late.remark == "possible_hit"
    assert shown(library.world(may_clear={"B. Jansen"}), NAMESAKE).remark == "possible_hit"
    for one_id in ids:
        library.clearances.add(Withdrawn(id=one_id, by="B. Jansen", why="Wrong file.", on=DAY))
    assert shown(library.world(), NAMESAKE).remark == "possible_hit"


OWNED = {"name": "Nergens Holding", "country": "CY", "kind": "organisation"}


def test_a_company_of_a_listed_owner_is_stopped_with_the_path(tmp_path: Path) -> None:
    library = Library(tmp_path / "home")
    library.home.mkdir()
    put(library, *BINDING, "opensanctions-ftm", same_owner=True)
    answer = assessed(library.world(), OWNED)
    [owner] = answer.screening.parties[0].owners
    assert (owner.truth, owner.standing) == ("yes", "same")
    assert any("Testa Verzonnen" in reason.en and "50" in reason.en for reason in owner.reasons)
    assert answer.outcome == "prohibited"


def test_an_owner_who_merely_may_be_listed_leaves_it_open(make: Callable[..., Library]) -> None:
    answer = assessed(make(*BINDING, "opensanctions-ftm").world(), OWNED)
    [owner] = answer.screening.parties[0].owners
    assert owner.truth == "unknown"
    assert asked(answer, "party.owned_or_controlled_by_listed")


PARTIES = st.lists(st.sampled_from([LISTED, NAMESAKE, NOBODY, NAMESAKE | {"born": "1988"}]), min_size=1, max_size=3)


@given(parties=PARTIES, day=st.dates(date(2026, 1, 1), date(2026, 6, 1)), clean=st.booleans())
def test_a_recording_gives_the_same_answer_without_the_lists(
    make: Callable[..., Library], parties: list[dict[str, Any]], day: date, *, clean: bool
) -> None:
    world = make(*BINDING).world()
    attested = {"screening": {"attested": {"by": "A", "on": "2026-03-01", "lists": ["EU", "NL"]}}} if clean else {}
    case = read_case(case_of(*parties, **attested), "case.json", world)
    when = When(day, "test", NOW)
    answer = assess(case, world, when)
    again = replay(record(case, world, when))
    written = partial(to_json, language=Language.EN)
    assert written(again) == written(answer)
    # Who is on a list that binds is never conclusively on none, whatever was attested and whichever day it is.
    for one, shown_ in zip(parties, answer.screening.parties, strict=True):
        if one in (LISTED, NAMESAKE):
            assert shown_.hits
            assert shown_.remark is not None or any(hit["standing"] == "same" for hit in shown_.hits)
