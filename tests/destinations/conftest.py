"""The knowledge as it is packaged."""

import pytest

from sluis.knowledge.model import Knowledge
from sluis.knowledge.snapshot import packaged


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return packaged()
