"""`sluis item us`: US numbers."""

import pytest

from tests.cli.running import LANGUAGES, sluis

SAID = {
    "nl": ["5A992.c → geen post van bijlage I volgt hieruit", "noot 3", "5A002.a.1 → 5A002", "niet vergeleken"],
    "en": ["5A992.c → no entry of Annex I follows from this", "Note 3", "5A002.a.1 → 5A002", "not compared"],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_has_its_entry_or_its_reason(language: str) -> None:
    ran = sluis("item", "us", "5A992.c", "5a002.a.1", "--lang", language)
    assert ran.status == 0
    assert [one for one in SAID[language] if one not in ran.words] == []


def test_as_data() -> None:
    (found,) = sluis("item", "us", "3B001.a", "--json", "--as-of", "2025-11-15").json
    assert (found["relation"], found["code"], found["paragraph"]) == ("wider", "3B001", "3B001.a")


def test_what_is_no_number_is_refused() -> None:
    ran = sluis("item", "us", "camera")
    assert (ran.status, ran.err[:4]) == (2, "S158")
