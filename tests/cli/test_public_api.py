"""The public API: what `import sluis` offers, and what it costs."""

import doctest
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import sluis

ENGINE = ("msgspec", "ruamel", "rich", "click", "sluis.law", "sluis.statutes", "sluis.assessment")


def loaded_by(statement: str) -> set[str]:
    """The modules that a fresh interpreter has after a statement."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return set(ran.stdout.split())


def test_every_name_is_there() -> None:
    assert [name for name in sluis.__all__ if getattr(sluis, name, None) is None] == []


def test_every_name_has_one_home() -> None:
    lazy = [name for names in sluis._HOMES.values() for name in names]
    assert sorted([*lazy, "open_world", "__version__"]) == sorted(sluis.__all__)


@pytest.mark.parametrize(("home", "names"), sluis._HOMES.items())
def test_a_name_is_the_thing_itself(home: str, names: tuple[str, ...]) -> None:
    assert all(getattr(sluis, name) is getattr(import_module(home), name) for name in names)


def test_the_api_is_short() -> None:
    assert 15 <= len(sluis.__all__) <= 24


def test_dir_shows_the_api() -> None:
    assert set(sluis.__all__) <= set(dir(sluis))


def test_another_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'assassinate'"):
        _ = sluis.assassinate  # type: ignore[attr-defined]


def test_star_import_gives_the_api() -> None:
    names: dict[str, object] = {}
    exec("from sluis import *", names)  # noqa: S102
    assert set(sluis.__all__) <= set(names)


def test_the_example_runs() -> None:
    ran = doctest.testmod(sluis)
    assert (ran.attempted > 5, ran.failed) == (True, 0)


def test_importing_sluis_loads_nothing_else() -> None:
    assert loaded_by("import sluis").isdisjoint(ENGINE)


def test_help_loads_no_engine() -> None:
    program = "import sys\nsys.argv = ['sluis', '--help']\nfrom sluis.cli.main import cli\n"
    modules = loaded_by(f"{program}cli.main(standalone_mode=False)")
    assert modules.isdisjoint({"msgspec", "ruamel", "rich", "sluis.statutes", "sluis.assessment"})


def test_the_build_needs_msgspec_and_ruamel_only() -> None:
    """The wheel is built where only these two are installed."""
    modules = loaded_by("from sluis.knowledge.snapshot import compile_package_data as c\nc()")
    assert modules.isdisjoint({"click", "rich", "babel", "sluis.cli", "sluis.assessment"})


def test_the_package_is_typed() -> None:
    assert Path(sluis.__file__).with_name("py.typed").is_file()


def test_two_worlds_are_alike() -> None:
    assert sluis.open_world().digest == sluis.open_world().digest
