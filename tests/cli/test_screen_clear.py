"""A hit that a person cleared is shown as cleared, until the party or the entry changes or the time is over."""

import csv
from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis

HEADING = "id;name;kind;countries;born;identifiers;reason\n"
QUISTORP = "1;Verzonnen Handelshuis Quistorp;organisation;NL;;;wanbetaling\n"
QUIRIJN = "2;Quirijn Nergenshuizen;person;BE;1961-03-04;XX0001112;dubbele naam\n"
PARTY = ("Quirijn Nergenshuizen", "--country", "DE")
FOUND = ("--by", "A. Jansen", "--why", "Andere geboortedag", "--evidence", "kopie paspoort", "--until", "2099-12-31")


def own(home: Path, rows: str) -> None:
    file = home.parent / "own.csv"
    file.write_text(HEADING + rows, encoding="utf-8")
    assert sluis("lists", "import", str(file), "--accept-fewer", SLUIS_HOME=str(home)).status == 0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with an own list and, of an age that no limit forbids, the lists that bind."""
    from tests.screening.lists.synthetic import BY_FORMAT  # noqa: PLC0415  (large)

    own(tmp_path / "home", QUISTORP + QUIRIJN)
    for format_id in ("eu-fsf-xml", "un-sc-xml", "nl-terrorism-ods"):
        for name, content in BY_FORMAT[format_id].files.items():
            (tmp_path / name).write_bytes(content)
            published = ["--published", "2026-03-01"]
            assert sluis("lists", "import", str(tmp_path / name), *published, SLUIS_HOME=str(tmp_path / "home")).status == 0
    return tmp_path / "home"


def screen(home: Path, *arguments: str, **environment: str) -> Ran:
    settings = {"SLUIS_LANG": "en", "SLUIS_LIST_DAYS": "99999"} | environment
    return sluis("screen", *arguments, SLUIS_HOME=str(home), **settings)


def cleared(home: Path, *more: str) -> str:
    found = screen(home, "clear", *PARTY, "--entry", "internal:2", *FOUND, "--json", *more).json["id"]
    assert isinstance(found, str)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cleared_hit_is_shown_with_who_why_and_until_and_is_not_open(home: Path, language: str) -> None:
    assert screen(home, *PARTY).status == 3
    cleared(home)
    ran = screen(home, *PARTY, SLUIS_LANG=language)
    assert ran.status == 0
    shown = {"nl": ("VRIJGEGEVEN", "geen open treffer"), "en": ("CLEARED", "no open hit")}[language]
    assert all(one in ran.out for one in (*shown, "A. Jansen", "Andere geboortedag", "kopie paspoort", "2099-12-31"))


def test_as_data_the_hit_stays_with_its_clearance(home: Path) -> None:
    cleared(home)
    [hit] = screen(home, *PARTY, "--json").json
    assert (hit["entity"], hit["clearance"]["by"], hit["lapsed"]) == ("2", "A. Jansen", [])


def test_another_hit_of_the_party_stays_open(home: Path) -> None:
    own(home, QUISTORP + QUIRIJN + QUIRIJN.replace("2;", "3;", 1))
    cleared(home)
    found = screen(home, *PARTY, "--json")
    assert (found.status, [bool(one["clearance"]) for one in found.json]) == (3, [False, True])


def test_a_missing_list_is_still_said(home: Path, tmp_path: Path) -> None:
    del home
    own(tmp_path / "bare", QUIRIJN)
    cleared(tmp_path / "bare")
    ran = screen(tmp_path / "bare", *PARTY)
    assert (ran.status, "CANNOT TELL" in ran.out, "CLEARED" in ran.out) == (1, True, True)


VOID = {"nl": "de vermelding op de lijst is veranderd", "en": "the entry on the list changed"}
OTHER = {"nl": "de gegevens van de partij zijn anders dan toen", "en": "what is known of the party is not what it was then"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_void_as_soon_as_the_entry_changes(home: Path, language: str) -> None:
    cleared(home)
    own(home, QUISTORP + QUIRIJN.replace("1961-03-04", "1961-03-05"))
    ran = screen(home, *PARTY, SLUIS_LANG=language)
    assert (ran.status, VOID[language] in ran.out) == (3, True)
    [hit] = screen(home, *PARTY, "--json").json
    assert (hit["clearance"], hit["lapsed"][0]["lapses"]) == (None, ["entry_changed"])


@pytest.mark.parametrize("more", [("--born", "1961"), ("--address", "Elders 1, Delft")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_void_as_soon_as_the_party_changes(home: Path, language: str, more: tuple[str, ...]) -> None:
    cleared(home)
    ran = screen(home, *PARTY, *more, SLUIS_LANG=language)
    assert (ran.status, OTHER[language] in ran.out) == (3, True)


def test_it_holds_for_the_address_that_it_was_given_with(home: Path) -> None:
    cleared(home, "--address", "Elders 1, Delft")
    assert screen(home, *PARTY, "--address", "Elders 1, Delft").status == 0
    assert screen(home, *PARTY).status == screen(home, *PARTY, "--address", "Elders 2, Delft").status == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_the_same_by_chance_is_named_and_cleared(home: Path, language: str) -> None:
    party = ("Stichting Zandloper Veendam", "--id", "XX0001112")
    found = ("--entry", "internal:2", *FOUND)
    assert screen(home, *party).status == 3
    assert "--coincidence" in screen(home, "clear", *party, *found).err
    assert screen(home, "clear", *party, *found, "--coincidence", "XX-0001112").status == 0
    ran = screen(home, *party, SLUIS_LANG=language)
    said = {"nl": "toevallig zelfde nummer: XX-0001112", "en": "same number by chance: XX-0001112"}
    assert (ran.status, said[language] in ran.out) == (0, True)


def test_it_does_nothing_for_a_namesake_with_a_number_of_his_own(home: Path) -> None:
    cleared(home, "--reference", "klant-7")
    assert screen(home, *PARTY, "--reference", "klant-7").status == 0
    for other in ((), ("--reference", "klant-8")):
        assert screen(home, *PARTY, *other).status == 3


def test_a_withdrawn_clearance_is_open_again_and_stays_on_record(home: Path) -> None:
    name = cleared(home)
    assert screen(home, "withdraw", name[:10], "--by", "B. Bakker", "--why", "vervalst").status == 0
    assert screen(home, *PARTY).status == 3
    ran = screen(home, "clearances")
    assert "withdrawn by B. Bakker" in ran.out
    assert screen(home, "withdraw", name[:10], "--by", "B. Bakker", "--why", "nog eens").err.startswith("S392")
    assert screen(home, "withdraw", "", "--by", "B. Bakker", "--why", "alles").err.startswith("S392")


@pytest.mark.parametrize("language", LANGUAGES)
def test_clearances_are_listed_with_what_became_of_them(home: Path, language: str) -> None:
    none = {"nl": "Er is nog niets vrijgegeven", "en": "Nothing was cleared yet"}
    assert none[language] in screen(home, "clearances", SLUIS_LANG=language).out
    cleared(home)
    standing = {"nl": "geldt, zolang de partij niet verandert", "en": "holds, as long as the party does not change"}
    assert standing[language] in screen(home, "clearances", SLUIS_LANG=language).out
    own(home, QUISTORP)
    gone = {"nl": "de vermelding staat niet meer op de lijst", "en": "the entry is no longer on the list"}
    assert gone[language] in screen(home, "clearances", SLUIS_LANG=language).out
    [found] = screen(home, "clearances", "--json").json
    assert (found["lapses"], found["withdrawn"]) == (["entry_gone"], None)


def test_who_may_clear_can_be_bounded(home: Path) -> None:
    cleared(home)
    assert screen(home, *PARTY, SLUIS_MAY_CLEAR="A. Jansen; B. Bakker").status == 0
    ran = screen(home, *PARTY, SLUIS_MAY_CLEAR="B. Bakker")
    assert (ran.status, "may not do so" in ran.out) == (3, True)
    refused = screen(home, "clear", *PARTY, "--entry", "internal:2", *FOUND, SLUIS_MAY_CLEAR="B. Bakker")
    assert (refused.status, refused.err[:4]) == (2, "S395")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((*PARTY, "--entry", "internal:1", *FOUND), "S393"),
        ((*PARTY, "--entry", "eu_fsf:2", *FOUND), "S393"),
        ((*PARTY, "--entry", "internal:2", *FOUND[:-1], "2020-01-01"), "S391"),
        ((*PARTY, "--entry", "internal:2", *FOUND[:-1], "ooit"), "S132"),
        ((*PARTY, "--entry", "internal:2", *FOUND[2:]), "S153"),
        ((*PARTY, "--entry", "internal:2", "--by", " ", *FOUND[2:]), "S391"),
        ((*PARTY, "--id", "XX0001112", "--entry", "internal:2", *FOUND), "S391"),
    ],
)
def test_what_may_not_be_cleared_is_refused_and_nothing_is_recorded(home: Path, arguments: tuple[str, ...], code: str) -> None:
    ran = screen(home, "clear", *arguments)
    assert (ran.status, ran.err[:4], ran.out) == (2, code, "")
    assert screen(home, "clearances", "--json").json == []


def test_a_party_on_a_line_of_a_file_is_cleared_for_that_file(home: Path, tmp_path: Path) -> None:
    parties, result = tmp_path / "parties.csv", tmp_path / "hits.csv"
    parties.write_text(
        "ref,name,address\nk1,Quirijn Nergenshuizen,Dorpsstraat 1\nk2,Quirijn Nergenshuizen,Kade 2\n", encoding="utf-8"
    )
    arguments = (str(parties), "-o", str(result))
    assert screen(home, *arguments).status == 3
    assert screen(home, "clear", str(parties), "--line", "2", "--entry", "internal:2", *FOUND).status == 0
    found = screen(home, *arguments, "--json")
    assert (found.status, found.json["cleared"], found.json["hit"]) == (3, 1, 1)
    with result.open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert (first["result"], second["result"], second["clearance"]) == ("cleared", "hit", "")
    assert "A. Jansen" in first["clearance"]
    parties.write_text("ref,name\nk1,Quirijn Nergenshuizen\n", encoding="utf-8")
    assert screen(home, *arguments).status == 3
    assert "does not hold" in result.read_text(encoding="utf-8")
    assert screen(home, "clear", str(parties), "--line", "9", "--entry", "internal:2", *FOUND).err.startswith("S394")


def test_the_name_of_a_command_is_a_name_after_two_dashes(home: Path) -> None:
    assert "clear: no hit" in screen(home, "--", "clear").out
    assert screen(home, "clear").err.startswith("S153")


def test_help_names_the_commands_below(home: Path) -> None:
    for language in LANGUAGES:
        ran = screen(home, "--help", SLUIS_LANG=language)
        assert [one for one in ("clear", "clearances", "withdraw", "again", "--country", "-o") if one not in ran.out] == []
