"""What somebody types is kept as they mean it, or asked again."""

from __future__ import annotations

import pytest

from sluis.classification.answering import understood
from sluis.classification.product_file import FACTS
from sluis.law.text import Language

RATE = FACTS["item.adc_sample_rate"]


@pytest.mark.parametrize(
    ("said", "dutch", "english"),
    [
        ("1500 Msample/s", "1500 Msample/s", "1500 Msample/s"),
        ("1.5 Gsample/s", "1.5 Gsample/s", "1.5 Gsample/s"),
        ("1,5 Gsample/s", "1.5 Gsample/s", None),
        ("1.500 Msample/s", None, "1.500 Msample/s"),
        ("1,500 Msample/s", None, None),
        ("0,125 Msample/s", "0.125 Msample/s", None),
        ("fast", None, None),
    ],
)
def test_a_figure_that_could_be_thousands_is_no_answer(said: str, dutch: str | None, english: str | None) -> None:
    assert [understood(RATE, said, language) for language in (Language.NL, Language.EN)] == [dutch, english]
