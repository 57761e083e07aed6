"""The report for a spreadsheet: nothing that an item is called runs as a formula."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import impact
from sluis.classification.impact.export import as_csv
from sluis.classification.impact.record import Record, classified
from sluis.law.text import Language


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)"])
def test_a_name_is_text_to_a_spreadsheet_and_never_a_formula(annex: AnnexI, name: str) -> None:
    found = impact([Record(name, name, classified("5A001"), {})], annex, date(2021, 10, 1), date(2026, 1, 1))
    (row,) = csv.DictReader(io.StringIO(as_csv(found, Language.EN)))
    assert (row["id"], row["name"]) == (f"'{name}", f"'{name}")
