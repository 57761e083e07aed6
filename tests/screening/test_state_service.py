"""Names that say of themselves that a party is an interior ministry, police, armed forces or an intelligence service."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.truth import UNKNOWN, YES
from sluis.screening.state_service import is_service


@pytest.mark.parametrize(
    "name",
    [
        "Ministry of Interior of Egypt",
        "Ministère de l’Intérieur",
        "وزارة الداخلية المصرية",
        "Министерство внутренних дел",
        "北京市公安局",
        "Policía Federal",
        "MINISTERIE VAN BINNENLANDSE ZAKEN",
        "Innenministerium des Landes",
        "Kenya Police Service",
    ],
)
def test_a_name_can_say_that_it_is_a_service(name: str) -> None:
    assert is_service(name) is YES


@pytest.mark.parametrize(
    "name",
    [
        "Example Telecom",
        "Police Supply GmbH",
        "Army & Navy Stores Ltd",
        "Salvation Army",
        "Policeman’s Rest",
        "Bureau d’Armand",
    ],
)
def test_a_name_that_says_nothing_or_is_of_a_company_leaves_it_open(name: str) -> None:
    assert is_service(name) is UNKNOWN


@given(st.text(max_size=60))
def test_no_name_shows_that_a_party_is_no_service(name: str) -> None:
    assert is_service(name) in (YES, UNKNOWN)
