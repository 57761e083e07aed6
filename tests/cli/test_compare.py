"""`sluis compare`: one export under the law of two days."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import sluis

TRACKER = str(Path(__file__).parents[2] / "examples" / "location-tracking.yaml")


def test_a_difference_is_shown_and_found() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", "nl")
    assert ran.status == 3
    assert "artikel 5, lid 1" in ran.words
    assert "vergunning vereist" in ran.words


def test_no_difference_is_said() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-09", "--as-of", "2021-09-10", "--lang", "en")
    assert ran.status == 0
    assert "No difference" in ran.words


def test_json_has_both_answers_and_the_differences() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--json", "--lang", "en")
    found = json.loads(ran.out)
    assert found["after"]["outcome"] == "authorisation_required"
    assert {"kind": "outcome", "about": "", "before": "free", "after": "authorisation_required"} in found["differences"]


def test_one_day_is_too_few() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S100")
