"""A data sheet proposes values with the sentence that they came from, and nothing that it does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sluis.classification.datasheet import Page, Proposal, proposals
from sluis.classification.product_file import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sluis.law.fact import Declaration

RESOLUTION, RATE, JAMS = (FACTS[f"item.{key}"] for key in ("adc_resolution", "adc_sample_rate", "jams_mobile_selectively"))


def said(text: str, *facts: Declaration) -> list[tuple[str, str]]:
    return [(one.fact.removeprefix("item."), one.value) for one in proposals([Page(1, text)], facts)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The analogue-to-digital converter has a resolution of 12 bit.", "12 bit"),
        ("Converter resolution: 14-bit", "14 bit"),
        ("Resolution of the digital converter 16 bits", "16 bit"),
        ("De resolutie van de analoog-digitaalomzetter is 12 bit.", "12 bit"),
    ],
)
def test_a_number_with_its_unit_near_the_words_is_proposed(text: str, value: str) -> None:
    assert said(text, RESOLUTION) == [("adc_resolution", value)]


@pytest.mark.parametrize(
    "text",
    [
        "The analogue-to-digital converter has a resolution of 12 W.",
        "The box weighs 12 kg.",
        "A memory of 64 bit words.",
        "The converter has a fine resolution.",
        "Resolution of the digital converter 1,024 bit",
    ],
)
def test_what_does_not_say_so_is_not_proposed(text: str) -> None:
    assert said(text, RESOLUTION) == []


def test_a_capability_is_proposed_by_its_words_and_not_where_it_is_denied() -> None:
    assert said("It jams mobile services selectively.", JAMS) == [("jams_mobile_selectively", "yes")]
    assert said("It does not jam mobile services selectively.", JAMS) == []
    assert said("It serves mobile users.", JAMS) == []


def test_a_proposal_has_its_sentence_and_page() -> None:
    pages = [Page(1, "Welcome."), Page(4, "General\nADC sample rate of 3000 Msample/s. More.")]
    found = proposals(pages, [RATE])
    assert [(one.page, one.sentence, one.by) for one in found] == [(4, "ADC sample rate of 3000 Msample/s", "plain")]


class Model:
    """A proposer that says whatever it was made to say."""

    name = "model"

    def __init__(self, *says: Proposal) -> None:
        self.says = says

    def propose(self, _pages: Sequence[Page], _facts: Sequence[Declaration]) -> Iterable[Proposal]:
        return self.says


def test_another_proposer_is_marked_as_such() -> None:
    page = Page(2, "A 12 bit thing,\nas we said.")
    model = Model(Proposal(RESOLUTION.key, "12 bit", "A 12 bit thing, as we said", 2, "plain"))
    assert [(one.by, one.value) for one in proposals([page], [RESOLUTION], [model])] == [("model", "12 bit")]


@pytest.mark.parametrize(
    "says",
    [
        Proposal(RESOLUTION.key, "12 bit", "a sentence that it made up", 1),
        Proposal(RESOLUTION.key, "12 bit", "A 12 bit thing", 2),
        Proposal(RESOLUTION.key, "12 bit", "", 1),
        Proposal(RESOLUTION.key, "twelve", "A 12 bit thing", 1),
        Proposal(RATE.key, "12 Msample/s", "A 12 bit thing", 1),
    ],
)
def test_what_another_proposer_makes_up_is_dropped(says: Proposal) -> None:
    assert proposals([Page(1, "A 12 bit thing.")], [RESOLUTION], [Model(says)]) == ()
