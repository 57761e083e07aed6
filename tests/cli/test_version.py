"""`sluis version`."""

import pytest

from sluis import __version__, open_world
from sluis.assessment.world import SEMANTICS
from tests.cli.running import sluis


def test_it_names_what_an_answer_is_made_with() -> None:
    world = open_world()
    assert sluis("version", "--json").json == {
        "sluis": __version__,
        "semantics": SEMANTICS,
        "law_digest": world.law.digest,
        "knowledge_digest": world.knowledge_digest,
        "horizon": world.knowledge.horizon.isoformat(),
    }


@pytest.mark.parametrize(("language", "label"), [("nl", "kennis bijgewerkt tot"), ("en", "knowledge reaches to")])
def test_the_labels_are_in_the_language_asked_for(language: str, label: str) -> None:
    ran = sluis("version", "--lang", language)
    assert (ran.status, ran.is_plain) == (0, True)
    assert label in ran.out
    assert open_world().law.digest in ran.out
