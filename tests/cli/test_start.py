"""How `sluis` starts: with what the command needs, and no more. Each time a process of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

EXAMPLE: Final = Path(__file__).parents[2] / "examples" / "free.yaml"
_COMMAND: Final = """
import gc, json, sys
from sluis.cli.main import run
try:
    run()
except SystemExit as left:
    about = {"status": left.code, "loaded": sorted(sys.modules), "times": sum(one["collections"] for one in gc.get_stats())}
    sys.stderr.write(json.dumps(about))
"""


@pytest.fixture(scope="module")
def assessed(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401  (any JSON)
    """What the process of an assessment with parties had loaded in the end, and how often it went over its objects."""
    environment = {"SLUIS_HOME": str(tmp_path_factory.mktemp("home"))}
    command = [sys.executable, "-c", _COMMAND, "assess", str(EXAMPLE)]
    ran = subprocess.run(command, capture_output=True, env=environment, check=True)
    return json.loads(ran.stderr)


@pytest.mark.parametrize("module", ["scipy", "http.client", "sluis.classification.official.reading"])
def test_an_assessment_loads_nothing_large_that_it_does_not_use(assessed: Any, module: str) -> None:  # noqa: ANN401
    assert assessed["status"] == 0
    assert "sluis.screening.product" in assessed["loaded"]
    assert module not in assessed["loaded"]


def test_an_assessment_does_not_go_over_its_objects_again_and_again(assessed: Any) -> None:  # noqa: ANN401
    assert assessed["times"] < 50
