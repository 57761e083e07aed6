"""The index of Annex I that the tests of the inventory ask."""

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.knowledge.snapshot import packaged


@pytest.fixture(scope="session")
def annex() -> AnnexI:
    return AnnexI(packaged())
