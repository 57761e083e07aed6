"""The knowledge as it is packaged, and the law that its conditions and citations refer to."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest

from sluis.assessment.derived import DERIVED_FACTS
from sluis.knowledge.check import Problem, check
from sluis.knowledge.load import load, packaged_files
from sluis.knowledge.model import Knowledge
from sluis.law.citation import Act
from sluis.law.fact import Declaration
from sluis.statutes import LAW, acts


class Law(NamedTuple):
    facts: Mapping[str, Declaration]
    acts: Mapping[str, Act]

    def check(self, knowledge: Knowledge, files: Mapping[str, bytes] | None = None) -> list[Problem]:
        return check(knowledge, self.facts, self.acts, files)


@pytest.fixture(scope="session")
def law() -> Law:
    known = {act.id: act for act in vars(acts).values() if isinstance(act, Act)}
    cited = {one.cites.act.id: one.cites.act for one in LAW.provisions}
    return Law({**LAW.facts, **DERIVED_FACTS}, cited | known)


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    return packaged_files()


@pytest.fixture(scope="session")
def knowledge(files: dict[str, bytes]) -> Knowledge:
    return load(files)


@pytest.fixture
def edited(files: dict[str, bytes]) -> Callable[[str, str, str], dict[str, bytes]]:
    """Makes the knowledge files with one wording replaced."""

    def edit(name: str, old: str, new: str) -> dict[str, bytes]:
        text = files[name].decode()
        assert old in text, f"{name} no longer has: {old}"
        return files | {name: text.replace(old, new, 1).encode()}

    return edit
