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
        "وزاره الداخليه",
        "Министерство внутренних дел",
        "北京市公安局",
        "國家安全部",
        "Policía Federal",
        "MINISTERIE VAN BINNENLANDSE ZAKEN",
        "Bundesnachrichtendienst",
        "Directorate of Military Intelligence",
        "Kenya Police Service",
        "FSB",
        "Ministry of Interior, Cairo",
        "Ministry of Interior - State Security Sector",
        "Federal Security Service of the Russian Federation",
        "ФСБ России",
        "МВД России",
        "General Intelligence Presidency",
        "Inter-Services Intelligence",
        "Direction Générale de la Sûreté Nationale",
        "DGSN",
        "Xinjiang Public Security Bureau",
        "شرطة دبي",
        "Gendarmerie royale",
        "Koninklijke Marechaussee",
    ],
)
def test_a_name_can_say_that_it_is_a_service(name: str) -> None:
    assert is_service(name) is YES


@pytest.mark.parametrize(
    "name",
    [
        "Example Telecom",
        "Police Supply GmbH",
        "Police Supply Trading",
        "Army & Navy Stores Ltd",
        "Salvation Army",
        "Victims of Police Violence Foundation",
        "Reporters against State Security Abuse",
        "Social Security Services Foundation",
        "Securitas security services",
        "Artificial General Intelligence Lab",
        "Food Security Service Kenya",
        "Jan Police",
        "anti公安局",
        "Stichting Slachtoffers Ministerie van Binnenlandse Zaken",
        "Ministry of Interior Design Ltd",
        "Gendarmerie Museum",
        "Public Security Bureau Research Lab",
        "Watch on the Federal Security Service",
        "DGSN Football Club",
        "FSB Bank",
        "GRU Airport",
        "Музей МВД",
        "Профсоюз МВД",
        "ФСБанк",
        "Coalition to Reform the Ministry of Interior",
        "",
    ],
)
def test_a_name_that_says_more_leaves_it_open(name: str) -> None:
    assert is_service(name) is UNKNOWN


@given(st.text(max_size=60))
def test_no_name_shows_that_a_party_is_no_service(name: str) -> None:
    assert is_service(name) in (YES, UNKNOWN)
