"""`sluis diligence`: start, ask, show, notify."""

import re
from pathlib import Path

import msgspec
import pytest

from sluis.cli.schema import schema
from sluis.law.text import Language
from tests.cli.running import LANGUAGES, sluis

EXAMPLES = Path(__file__).parents[2] / "examples" / "due-diligence"
ENDINGS = {"aware": 3, "suspicion": 3, "no-indication": 0, "not-enough": 1}


@pytest.mark.parametrize(("name", "status"), ENDINGS.items())
@pytest.mark.parametrize("language", LANGUAGES)
def test_show_leaves_with_the_status_of_the_ending(name: str, status: int, language: str) -> None:
    ran = sluis("diligence", "show", str(EXAMPLES / f"{name}.yaml"), "--lang", language)
    assert (ran.status, ran.err, ran.is_plain) == (status, "", True)
    assert {"nl": "De vier stappen", "en": "The four steps"}[language] in ran.out


def test_the_json_has_every_field_of_its_schema() -> None:
    found = sluis("diligence", "show", str(EXAMPLES / "suspicion.yaml"), "--json", "--lang", "en").json
    described = schema("diligence", Language.EN)["$defs"]["Diligence"]["properties"]
    assert set(found) == set(described)
    assert found["ending"] == "grounds_for_suspicion"
    remarks = {one["id"]: one["remark"] for one in found["red_flags"]}
    assert remarks["own_network_said_by_surveillance_maker"] == "interested_only"


def test_start_adds_the_flags_that_fit_and_overwrites_nothing(tmp_path: Path) -> None:
    out = tmp_path / "case.yaml"
    ran = sluis("diligence", "start", str(EXAMPLES / "not-enough.yaml"), "-o", str(out), "--lang", "en")
    assert ran.status == 0
    written = out.read_text("utf-8")
    assert "hardly_known: {present: unknown}" in written
    assert "abnormal_route: {present: unknown}" in written
    assert "end_use_withheld: {present: no, by: A. de Vries, on: 2026-11-10}" in written
    assert "opens_encrypted_traffic" not in written
    assert "arrival_not_confirmed" not in written
    again = sluis("diligence", "start", str(EXAMPLES / "not-enough.yaml"), "-o", str(out))
    assert (again.status, "S526" in again.err) == (2, True)
    assert out.read_text("utf-8") == written


def test_flags_of_goods_do_not_fit_where_nothing_moves(tmp_path: Path) -> None:
    case = tmp_path / "sent.yaml"
    text = (EXAMPLES / "not-enough.yaml").read_text("utf-8")
    case.write_text(text.replace("mode: physical", "mode: transmission"), "utf-8")
    assert sluis("diligence", "start", str(case), "-o", str(tmp_path / "out.yaml")).status == 0
    assert "abnormal_route" not in (tmp_path / "out.yaml").read_text("utf-8")


def test_what_is_there_already_is_asked_about_where_the_activity_is_assistance(tmp_path: Path) -> None:
    case, out = tmp_path / "assistance.yaml", tmp_path / "out.yaml"
    text = (EXAMPLES / "not-enough.yaml").read_text("utf-8")
    case.write_text(text.replace("activity: export", "activity: technical_assistance"), "utf-8")
    assert sluis("diligence", "start", str(case), "-o", str(out)).status == 0
    assert "misuse_reported_after_supply" in out.read_text("utf-8")


def test_ask_takes_answers_until_nothing_is_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The complete example without five of its answers; they are given in the order of the steps."""
    text = (EXAMPLES / "no-indication.yaml").read_text("utf-8")
    text = text.replace("2026-11-10", "2026-11-09")
    for gone in ("packaging_mismatch", "marketed_for_covert_use"):
        text = re.sub(rf"^    {gone}: .*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^  capabilities:\n.*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r"^  prevention: .*\n", "", text, flags=re.MULTILINE)
    case = tmp_path / "case.yaml"
    case.write_text(text, "utf-8")
    answers = iter(
        ["B. Jansen", "no", "looking for weak places", "yes", "seen", "read it", "photo", "forwarder", "no", "", "check"]
    )
    monkeypatch.setattr("click.prompt", lambda *_args, **_kwargs: next(answers))
    ran = sluis("diligence", "ask", str(case), "--lang", "en")
    written = case.read_text("utf-8")
    assert (ran.status, list(answers)) == (0, []), ran.out + ran.err
    assert "no indication" in ran.out
    assert re.search(r"marketed_for_covert_use: \{present: no, by: B. Jansen, on: 20", written)
    assert "interested: no" in written.partition("packaging_mismatch")[2]
    assert written.startswith("# ")


def test_ask_puts_flags_about_one_subject_on_one_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (EXAMPLES / "no-indication.yaml").read_text("utf-8")
    about_payment = ("cash_for_an_expensive_item", "terms_too_favourable", "pays_too_much")
    for gone in about_payment:
        text = re.sub(rf"^    {gone}: .*\n", "", text, flags=re.MULTILINE)
    case = tmp_path / "case.yaml"
    case.write_text(text, "utf-8")
    answers = iter(["B. Jansen", "9", "1 1?", "2, 3?", "too good", "", "none"])
    monkeypatch.setattr("click.prompt", lambda *_args, **_kwargs: next(answers))
    ran = sluis("diligence", "ask", str(case), "--lang", "en")
    written = case.read_text("utf-8")
    assert (ran.status, list(answers)) == (3, ["none"]), ran.out + ran.err
    assert ran.out.count("I do not understand") == 2
    said = [re.search(rf"    {flag}: .*present: (\w+)", written) for flag in about_payment]
    assert [one and one[1] for one in said] == ["no", "yes", None]
    assert "note: too good" in written


def test_a_no_that_data_deny_is_asked_for_evidence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (EXAMPLES / "no-indication.yaml").read_text("utf-8").replace('"NO"', "EG")
    case = tmp_path / "case.yaml"
    case.write_text(text, "utf-8")
    answers = iter(["B. Jansen", "none", *["report", "an institute", "no", ""] * 8])
    monkeypatch.setattr("click.prompt", lambda *_args, **_kwargs: next(answers))
    ran = sluis("diligence", "ask", str(case), "--lang", "en")
    assert ran.status == 1, ran.out + ran.err
    assert "human_rights_concerns: {present: no, by: B. Jansen" in case.read_text("utf-8")
    assert "source: an institute" in case.read_text("utf-8").partition(" human_rights_concerns: {present")[2][:300]


def test_who_names_nobody_is_asked_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = tmp_path / "case.yaml"
    case.write_bytes((EXAMPLES / "not-enough.yaml").read_bytes())
    monkeypatch.setattr("click.prompt", lambda *_args, **_kwargs: "")
    ran = sluis("diligence", "ask", str(case))
    assert ran.status == 1
    assert case.read_bytes() == (EXAMPLES / "not-enough.yaml").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_is_a_notification_only_where_that_duty_holds(language: str, tmp_path: Path) -> None:
    out = tmp_path / "letter.md"
    ran = sluis("diligence", "notify", str(EXAMPLES / "aware.yaml"), "-o", str(out), "--lang", language)
    assert ran.status == 0
    first = out.read_text("utf-8").splitlines()[0]
    assert {"nl": "# Melding volgens artikel 5, lid 2", "en": "# Notification under Article 5(2)"}[language] in first
    contact = sluis("diligence", "notify", str(EXAMPLES / "suspicion.yaml"), "--lang", language).out.splitlines()[0]
    assert {"nl": "Vraag om contact", "en": "Request for contact"}[language] in contact


@pytest.mark.parametrize("name", ["no-indication", "not-enough"])
def test_there_is_no_letter_where_there_is_nothing_to_tell(name: str) -> None:
    ran = sluis("diligence", "notify", str(EXAMPLES / f"{name}.yaml"))
    assert (ran.status, "S527" in ran.err) == (2, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_assess_shows_the_measures_beside_the_risk(language: str) -> None:
    ran = sluis("assess", str(EXAMPLES / "suspicion.yaml"), "--lang", language)
    heading = {"nl": "Met deze maatregelen, als ze werken", "en": "With these measures, if they work"}[language]
    assert heading in ran.out
    assert "later_checks" in ran.out.partition(heading)[2]
    answer = msgspec.json.decode(sluis("assess", str(EXAMPLES / "suspicion.yaml"), "--json").out)
    assert [one["flag"] for one in answer["risk"]["red_flags"] if one["flag"]]
    assert answer["advice"]["level"] in ("hold", "director_decision", "contact_authority", "withdraw")
