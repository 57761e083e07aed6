"""The Python that a page shows is run, as a reader would."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from docs import build
from sluis.library import Library
from tests.docs.conftest import LANGUAGES

BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_screening_from_python_does_what_the_page_says(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.csv").write_text("name;countries;reason\nVladimir Voorbeeld;RU;zaak\n", encoding="utf-8")
    Library(tmp_path / "home").lists.put([tmp_path / "own.csv"], datetime(2026, 3, 1, tzinfo=UTC))
    monkeypatch.setenv("SLUIS_HOME", str(tmp_path / "home"))
    [example] = BLOCK.findall((build.DOCS / language / "how-to" / "screen.md").read_text("utf-8"))
    found: dict[str, object] = {}
    exec(compile(example, f"{language}/screen.md", "exec"), found)  # noqa: S102  (our own page)
    assert capsys.readouterr().out.startswith("Vladimir Voorbeeld 0.9")
    assert getattr(found["gaps"], "missing", None) == ("eu", "un", "nl")
