"""`sluis screen NAME`: hits with their reasons, and never clean where that is not known."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sluis.cli.plain import plain
from sluis.cli.screen_file import Shown
from sluis.law.text import Language
from tests.cli.running import LANGUAGES, Ran, sluis
from tests.screening.lists.synthetic import BY_FORMAT

HEADING = "id;name;aliases;kind;countries;born;identifiers;reason;until\n"
ROWS = (
    "1;Verzonnen Handelshuis Quistorp B.V.;;organisation;NL;;;wanbetaling;\n"
    "2;Quirijn Nergenshuizen;Кирийн Нергенсхёйзен;person;BE;1961-03-04;XX0001112;dubbele naam;\n"
)
LOUD = {"nl": "NIET TE ZEGGEN", "en": "CANNOT TELL"}
BINDING = {
    "eu-fsf-xml": (),
    "un-sc-xml": (),
    "nl-terrorism-ods": (),
}


@pytest.fixture
def home(tmp_path: Path) -> str:
    """A home with an own list only."""
    file = tmp_path / "own.csv"
    file.write_text(HEADING + ROWS, encoding="utf-8")
    assert sluis("lists", "import", str(file), SLUIS_HOME=str(tmp_path / "home")).status == 0
    return str(tmp_path / "home")


@pytest.fixture
def full(home: str, tmp_path: Path) -> str:
    """A home with the lists that bind as well, of an age that no limit forbids."""
    for format_id in BINDING:
        for name, content in BY_FORMAT[format_id].files.items():
            (tmp_path / name).write_bytes(content)
            published = ["--published", "2026-03-01"]
            assert sluis("lists", "import", str(tmp_path / name), *published, SLUIS_HOME=home).status == 0
    return home


def screen(home: str, *arguments: str, **environment: str) -> Ran:
    return sluis("screen", *arguments, SLUIS_HOME=home, **{"SLUIS_LANG": "en", "SLUIS_LIST_DAYS": "99999"} | environment)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hit_comes_with_its_reasons_and_threshold(full: str, language: str) -> None:
    ran = screen(full, "Quistorp Handelshuis Verzonnen", "--country", "NL", SLUIS_LANG=language)
    assert ran.status == 3
    assert ran.is_plain
    reason = {"nl": "+ zelfde land: NL", "en": "+ same country: NL"}
    measured = {"nl": "0.60 (gewoon)", "en": "0.60 (balanced)"}
    assert all(one in ran.out for one in (reason[language], measured[language], "90%", "1%", "(internal)", "Index: "))


def test_no_hit_on_lists_that_are_current_is_clean(full: str) -> None:
    ran = screen(full, "Ploegstra Bloembollen")
    assert (ran.status, ran.err) == (0, "")
    assert "no hit" in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_the_binding_lists_no_hit_is_not_clean(home: str, language: str) -> None:
    ran = screen(home, "Ploegstra Bloembollen", SLUIS_LANG=language)
    assert ran.status == 1
    assert LOUD[language] in ran.out


def test_a_stale_list_is_not_clean(full: str) -> None:
    ran = screen(full, "Ploegstra Bloembollen", SLUIS_LIST_DAYS="1")
    assert ran.status == 1
    assert "CANNOT TELL" in ran.out
    assert "STALE" in ran.out


def test_no_list_at_all_is_not_clean_as_data_either(tmp_path: Path) -> None:
    ran = screen(str(tmp_path / "none"), "Ploegstra Bloembollen", "--json")
    assert (ran.status, ran.json) == (1, [])
    assert "CANNOT TELL" in ran.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_imported_is_said_however_much_is_built_in(tmp_path: Path, language: str) -> None:
    ran = screen(str(tmp_path / "none"), "Ploegstra Bloembollen", SLUIS_LANG=language)
    assert ran.status == 1
    assert LOUD[language] in ran.out
    missing = {
        "nl": "niet die van de EU, niet die van de VN en niet de Nederlandse",
        "en": "not that of the EU, not that of the UN",
    }
    assert missing[language] in ran.out


CONCERN = {
    "nl": (
        "reden om door te vragen",
        "Geen sanctie en geen verbod",
        "verkoopt: spionagesoftware",
        "2021-11-03",
        "bron: ",
    ),
    "en": ("a reason to ask on", "No sanction and no prohibition", "sells: spyware", "2021-11-03", "source: "),
}
SANCTION = {"nl": ("grond:", "sanctielijst", "op de lijst sinds"), "en": ("under:", "sanctions list", "listed since")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vendor_is_a_concern_and_no_sanction(full: str, language: str) -> None:
    ran = screen(full, "Q Cyber", SLUIS_LANG=language)
    assert ran.status == 3
    assert [one for one in CONCERN[language] if one not in ran.out] == []
    found, _ = ran.out.split("Doorzocht:" if language == "nl" else "Searched:")
    assert [one for one in SANCTION[language] if one in found] == []


def test_a_vendor_as_data_has_the_facts_and_no_act(full: str) -> None:
    [hit] = screen(full, "Q Cyber", "--json").json
    assert (hit["kind"], hit["act"], hit["stale"]) == ("concern", "", False)
    assert hit["concern"]["documented"][0]["kind"] == "listed"
    [other] = screen(full, "Quirijn Nergenshuizen", "--json").json
    assert other["concern"] is None


def test_a_hit_on_a_stale_list_is_a_hit(home: str) -> None:
    ran = screen(home, "Quirijn Nergenshuizen")
    assert ran.status == 3
    assert "There may be more hits" in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_address_raises_a_hit_and_another_does_not_lower_it(home: str, tmp_path: Path, language: str) -> None:
    file = tmp_path / "own.csv"
    file.write_text(
        "id;name;address;reason\n1;Verzonnen Handelshuis;Voorbeeldkade 12, 3011 AB Rotterdam;zaak\n", encoding="utf-8"
    )
    assert sluis("lists", "import", str(file), "--accept-fewer", SLUIS_HOME=home).status == 0
    where = ("--address", "12 Voorbeeldkade, Rotterdam"), ("--address", "Elders 1, Delft"), ()
    [[there], [away], [unknown]] = [screen(home, "Handelshuis Verzonnen", *one, "--json").json for one in where]
    assert there["score"] > away["score"] == unknown["score"]
    assert [one["reason"] for one in there["raised"]] == ["same_address"]
    said = {"nl": "+ zelfde adres: 12 Voorbeeldkade", "en": "+ same address: 12 Voorbeeldkade"}
    assert said[language] in screen(home, "Handelshuis Verzonnen", *where[0], SLUIS_LANG=language).out


OWNED = ("Klavervier Beheer", "--country", "CY", "--schema", "organisation")


@pytest.fixture
def owned(full: str, tmp_path: Path) -> Callable[..., str]:
    """A home with data on holdings too; the owner in them has the passport of a listed person, or another one."""

    def home(passport: bytes) -> str:
        for name, content in BY_FORMAT["opensanctions-ftm"].files.items():
            changed = content.replace(OTHER, passport).replace(b"Nergens Holding", b"Klavervier Beheer")
            (tmp_path / name).write_bytes(changed)
            ran = sluis("lists", "import", str(tmp_path / name), "--published", "2026-03-01", SLUIS_HOME=full)
            assert ran.status == 0, ran.err
        return full

    return home


LISTED, OTHER = b"ZZ0000001", b"ZZ0000011"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_party_that_nobody_lists_and_a_listed_one_owns_is_shown_with_the_path(
    owned: Callable[..., str], language: str
) -> None:
    ran = screen(owned(LISTED), *OWNED, SLUIS_LANG=language)
    assert (ran.status, ran.is_plain) == (3, True)
    loud = {"nl": "IN HANDEN VAN WIE OP EEN LIJST STAAT", "en": "OWNED OR CONTROLLED BY WHO IS ON A LIST"}
    path = {"nl": "Testa Verzonnen bezit", "en": "Testa Verzonnen holds"}
    searched = {"nl": "Wie eigenaar is, is gezocht in", "en": "Owners were looked for in"}
    assert all(one[language] in ran.out for one in (loud, path, searched))


def test_owners_as_data_stand_after_the_hits_with_the_party_in_the_data(owned: Callable[..., str]) -> None:
    ran = screen(owned(LISTED), *OWNED, "--json")
    [found] = ran.json
    assert ran.status == 3
    assert (found["owners"]["truth"], found["owners"]["standing"]) == ("yes", "same")
    assert {"entity", "list", "score", "matched", "raised", "lowered", "act"} <= set(found)
    assert any("Testa Verzonnen" in one for one in found["owners"]["reasons"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_owner_who_merely_may_be_listed_is_no_clean_result(owned: Callable[..., str], language: str) -> None:
    ran = screen(owned(OTHER), *OWNED, SLUIS_LANG=language)
    assert (ran.status, LOUD[language] in ran.out) == (1, True)
    assert screen(owned(OTHER), *OWNED, "--json").json[0]["owners"]["truth"] == "unknown"


def test_a_party_that_is_not_in_the_data_stays_clean_and_what_was_searched_is_said(owned: Callable[..., str]) -> None:
    ran = screen(owned(LISTED), "Ploegstra Bloembollen")
    assert (ran.status, "Owners were looked for in" in ran.out) == (0, True)
    assert screen(owned(LISTED), "Ploegstra Bloembollen", "--json").json == []


def test_without_such_data_and_for_a_file_it_is_said_that_owners_were_not_examined(full: str, tmp_path: Path) -> None:
    parties = tmp_path / "parties.csv"
    parties.write_text("name\nPloegstra Bloembollen\n", encoding="utf-8")
    for what in (("Ploegstra Bloembollen",), (str(parties), "-o", str(tmp_path / "hits.csv"))):
        assert "That was not examined here" in screen(full, *what).out


def test_hits_as_data(full: str) -> None:
    [hit] = screen(full, "Nergenshuizen, Quirijn", "--born", "1961-03-04", "--country", "Duitsland", "--json").json
    assert {"entity", "list", "score", "matched", "raised", "lowered", "act"} <= set(hit)
    assert (hit["entity"], hit["list"], hit["kind"], hit["stale"]) == ("2", "internal", "internal", False)
    assert [one["reason"] for one in hit["raised"]] == ["same_birth_date"]
    assert [one["reason"] for one in hit["lowered"]] == ["other_country"]
    assert 0.6 < hit["score"] < 1


def test_another_script_is_found(full: str) -> None:
    assert screen(full, "Кирийн Нергенсхёйзен", "--schema", "Person").status == 3


def test_a_number_alone_finds_its_owner(full: str) -> None:
    assert screen(full, "Ploegstra Bloembollen", "--id", "XX0001112").status == 3


def test_the_same_question_gives_the_same_bytes(full: str) -> None:
    assert screen(full, "Quistorp", "--json").out == screen(full, "Quistorp", "--json").out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("?!",), "S381"),
        (("n.v.t.",), "S381"),
        (("Unknown",), "S381"),
        (("B.V.",), "S381"),
        (("",), "S381"),
        (("x" * 2000,), "S381"),
        (("Quistorp", "--country", "Nergensland"), "S382"),
        (("Quistorp", "--born", "vorig jaar"), "S382"),
        (("Quistorp", "--schema", "planeet"), "S382"),
    ],
)
def test_what_cannot_be_read_is_refused(home: str, arguments: tuple[str, ...], code: str) -> None:
    ran = screen(home, *arguments)
    assert (ran.status, ran.err[:4], ran.out) == (2, code, "")


def test_from_python(full: str) -> None:
    import sluis as api  # noqa: PLC0415

    screener = api.open_library(Path(full)).screening()
    from datetime import date  # noqa: PLC0415

    [[hit]] = screener.screen([api.Party(("Quistorp Handelshuis Verzonnen",))], date(2026, 3, 1))
    assert (type(hit), hit.list) == (api.Hit, "internal")


def test_a_file_needs_a_place_for_its_result(home: str, tmp_path: Path) -> None:
    (tmp_path / "parties.csv").write_text("name\nQuistorp\n", encoding="utf-8")
    ran = screen(home, str(tmp_path / "parties.csv"))
    assert (ran.status, ran.err[:4]) == (2, "S383")


@pytest.mark.parametrize(
    ("names", "status"), [(["Ploegstra Bloembollen"], 0), (["Ploegstra Bloembollen", "??"], 1), (["Nergenshuizen, Quirijn"], 3)]
)
def test_the_worst_row_gives_the_status(full: str, tmp_path: Path, names: list[str], status: int) -> None:
    (tmp_path / "parties.csv").write_text("\n".join(["naam", *(f'"{one}"' for one in names)]), encoding="utf-8")
    result = tmp_path / "hits.csv"
    assert screen(full, str(tmp_path / "parties.csv"), "-o", str(result)).status == status
    assert len(result.read_text(encoding="utf-8").splitlines()) == 1 + len(names)


def test_a_file_counted_as_data(full: str, tmp_path: Path) -> None:
    (tmp_path / "parties.csv").write_text("name\nPloegstra\n", encoding="utf-8")
    found = screen(full, str(tmp_path / "parties.csv"), "-o", str(tmp_path / "hits.csv"), "--json").json
    assert (found["rows"], found["no_hit"], found["hit"]) == (1, 1, 0)


def test_what_is_about_one_party_is_refused_for_a_file(full: str, tmp_path: Path) -> None:
    (tmp_path / "parties.csv").write_text("name\nPloegstra\n", encoding="utf-8")
    ran = screen(full, str(tmp_path / "parties.csv"), "-o", str(tmp_path / "hits.csv"), "--country", "NL")
    assert (ran.status, ran.err[:4]) == (2, "S390")


def test_no_letter_of_a_name_moves_the_cursor(full: str) -> None:
    for name in ("Ploeg\x1b[2Jstra", "Ploeg\u202estra", "Ploeg\nstra: no hit", "Ploeg\x9b1mstra"):
        ran = screen(full, name)
        assert not {"\x1b", "\u202e", "\x9b"} & set(ran.out + ran.err)
        assert ran.out.splitlines()[0].startswith("Ploeg<U+")
    assert "\x1b" not in screen(full, "\x1b\x1b").err


def test_letters_of_other_scripts_are_shown_as_they_are() -> None:
    for name in ("Кирийн", "\u0645\u06cc\u200c\u062e\u0648", "Ünal", "有限公司"):
        assert plain(name) == name


class Terminal(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_a_bar_shows_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with Shown(Language.NL, 10) as bar:
            bar.tell(5)
        assert ("partijen gescreend" in stream.getvalue()) is shown
