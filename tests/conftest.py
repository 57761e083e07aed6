"""What every test gets: no network, the property-test profiles, the shared material, ``--full``."""

import gc
import os
import socket
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

from sluis.assessment.world import World
from sluis.knowledge import load
from sluis.knowledge.snapshot import packaged
from sluis.knowledge.yaml import read_yaml
from sluis.statutes import LAW
from tests.calm import CALM

CHECKOUT = Path(__file__).parents[1]

# The diagrams of the law are many small objects that stay: at Python's own pace a third of the time goes to going over them.
gc.set_threshold(50_000, 10, 10)

# In CI the same examples each time, so that a red run is about the change; fuzzing looks for new ones.
settings.register_profile("default", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.register_profile("fuzz", deadline=None, max_examples=5_000)
# For mutants: a change that hypothesis finds at all, it mostly finds at once, and nobody reads its smallest example.
settings.register_profile(
    "mutants",
    deadline=None,
    derandomize=True,
    max_examples=20,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="run the tests marked slow too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # The quick ones first: for each mutant, the first failure ends the run.
    if settings.get_current_profile_name() == "mutants":
        items.sort(key=lambda item: item.get_closest_marker("hypothesis") is not None)
    if config.getoption("--full"):
        return
    slow = [item for item in items if item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuses every connection but those over a socket file of this machine."""
    connect = socket.socket.connect

    def connect_locally(self: socket.socket, address: Any) -> None:  # noqa: ANN401 (as in typeshed)
        if self.family != socket.AF_UNIX:
            message = f"a test tried to reach {address}: tests never touch the network"
            raise RuntimeError(message)
        connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_locally)
        patch.setattr(socket.socket, "connect_ex", connect_locally)
        yield


@pytest.fixture(scope="session", autouse=True)
def each_file_of_knowledge_is_parsed_once() -> Iterator[None]:
    """Makes tests that change one file of all fast: parsing all takes seconds, the rest nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(load, "read_yaml", cache(read_yaml))
        yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the shared material; a test that wants it is skipped where it is absent."""
    folder = Path(os.environ.get("SLUIS_SHARED", CHECKOUT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the shared material is not at {folder} (set SLUIS_SHARED)")
    return folder


@pytest.fixture(scope="session")
def world() -> World:
    """The packaged law and knowledge, and countries of which nothing is known but that they are calm."""
    return World(LAW, packaged(), destinations=CALM)
