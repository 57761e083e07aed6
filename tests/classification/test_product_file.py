"""A product file is read as it is, and whatever is wrong with it is said with its place."""

from datetime import date
from typing import Any

import msgspec
import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.product import Product
from sluis.classification.product_file import read_product
from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.law.truth import NO

WHOLE = b"""\
schema_version: 1
product: {name: Voorbeeld converter, version: "2.1", maker: Voorbeeld Security B.V.}
facts:
  item.form: goods
  item.adc_resolution: {value: 12 bit, source: datasheet, author: J. Jansen, on: 2026-11-20}
components:
  - id: chip
    name: converter chip
    facts: {item.form: goods}
candidates: [3A001, 2B201.a]
readings:
  2B201: {met: no, by: A. de Vries, on: 2026-11-21, why: it is no machine tool}
misuse:
  by: A. de Vries
  on: 2026-11-21
  capabilities:
    intercept: {present: no, harms: [{who: users of a network, how: their traffic is read}]}
classified: {by: A. de Vries, on: 2026-11-21, outcome: open}
"""


def data(**changes: object) -> dict[str, Any]:
    whole: dict[str, Any] = {"schema_version": 1, "product": {"name": "Probe", "version": "1"}}
    return whole | changes


def read(annex: AnnexI, **changes: object) -> Product:
    return read_product(msgspec.json.encode(data(**changes)), "probe.json", annex)


READING = {"met": "no", "by": "A. de Vries", "on": "2026-11-21", "why": "it is no machine"}


def test_a_whole_file_is_read(annex: AnnexI) -> None:
    product = read_product(WHOLE, "product.yaml", annex)
    assert product.product.version == "2.1"
    assert product.readings["2B201"].truth is NO
    assert product.components[0].facts == {"item.form": "goods"}
    assert product.classified is not None
    assert product.classified.on == date(2026, 11, 21)
    assert product.misuse is not None
    assert product.misuse.capabilities["intercept"].truth is NO


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"facts": {"item.adc_resolutoin": 12}}, "S162", "facts.item.adc_resolutoin"),
        ({"facts": {"party.government_linked": "yes"}}, "S162", "facts.party.government_linked"),
        ({"facts": {"item.listed_annex_i": "no"}}, "S162", "facts.item.listed_annex_i"),
        ({"facts": {"item.adc_resolution": "12 kg"}}, "S163", "facts.item.adc_resolution"),
        ({"facts": {"item.form": "service"}}, "S163", "facts.item.form"),
        ({"candidates": ["5A999"]}, "S164", "candidates[0]"),
        ({"candidates": ["5a002"]}, "S164", "candidates[0]"),
        ({"readings": {"not_listed": READING}}, "S164", "readings.not_listed"),
        ({"readings": {"2B201": READING | {"by": " "}}}, "S166", "readings.2B201.by"),
        ({"readings": {"2B201": READING | {"why": ""}}}, "S166", "readings.2B201.why"),
        ({"components": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]}, "S165", "components[1]"),
        (
            {"components": [{"id": "a", "name": "A", "facts": {"item.nothing": "yes"}}]},
            "S162",
            "components[0].facts.item.nothing",
        ),
        ({"product": {"name": "", "version": "1"}}, "S166", "product.name"),
        ({"classified": {"by": "", "on": "2026-11-21"}}, "S166", "classified.by"),
        ({"misuse": {"by": "", "on": "2026-11-21"}}, "S166", "misuse.by"),
        ({"classified": {"by": "A", "on": "2026-11-21", "codes": ["X"]}}, "S164", "classified.codes[0]"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(annex: AnnexI, changes: dict[str, Any], code: str, field: str) -> None:
    with pytest.raises(InputError) as refused:
        read(annex, **changes)
    assert (refused.value.code, refused.value.data["field"]) == (code, field)
    assert refused.value.message(Language.NL) != refused.value.message(Language.EN)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"product": {"name": "Probe"}}, "S104"),
        ({"product": {"name": "Probe", "version": 2}}, "S102"),
        ({"schema_version": 2}, "S105"),
        ({"readings": {"2B201": READING | {"met": "perhaps"}}}, "S105"),
        ({"readings": {"2B201": {"met": "no"}}}, "S104"),
        ({"classification": "5A002"}, "S103"),
    ],
)
def test_another_shape_is_refused(annex: AnnexI, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(InputError) as refused:
        read(annex, **changes)
    assert refused.value.code == code


def test_the_line_of_an_error_is_that_of_the_field(annex: AnnexI) -> None:
    with pytest.raises(InputError) as refused:
        read_product(WHOLE.replace(b"12 bit", b"12 W"), "product.yaml", annex)
    assert refused.value.data["line"] == 5


def test_a_file_that_is_too_large_is_refused_before_it_is_read(annex: AnnexI) -> None:
    with pytest.raises(InputError) as refused:
        read_product(b"#" * (1 << 18), "product.yaml", annex)
    assert refused.value.code == "S131"
