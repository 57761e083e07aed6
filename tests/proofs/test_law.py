"""What the proofs found in the law stays repaired, and the quick proofs hold. All of them run in `./dev check`."""

from __future__ import annotations

import pytest

from proofs import exceptions, incompatible, succession
from proofs.__main__ import FIRST
from proofs.general_authorisations import EXCLUSIONS, REACHES
from proofs.prover import Prover
from sluis.assessment import World
from sluis.statutes.duties import ALL_DUTIES
from sluis.statutes.facts.general import NAMES
from sluis.statutes.incompatible import INCOMPATIBLE


@pytest.fixture(scope="module")
def prover(world: World) -> Prover:
    return Prover(world.law, FIRST, world.knowledge.horizon)


def test_incompatible_duties_never_meet(prover: Prover) -> None:
    assert incompatible.prove(prover, INCOMPATIBLE, exceptions.TOGETHER).failures == ()


def test_no_day_lies_between_the_regulations(world: World) -> None:
    assert succession.prove(world.law, exceptions.GAPS).failures == ()


def test_a_pair_is_declared_once() -> None:
    pairs = [frozenset((pair.one.id, pair.other.id)) for pair in INCOMPATIBLE]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) > 1 for pair in pairs)


def test_only_duties_of_the_vocabulary_are_declared() -> None:
    assert {one for pair in INCOMPATIBLE for one in (pair.one, pair.other)} <= set(ALL_DUTIES)


def test_every_authorisation_has_its_exclusions_and_its_reach() -> None:
    assert set(EXCLUSIONS) == set(NAMES)
    assert {reach.name for reach in REACHES} == set(NAMES)
