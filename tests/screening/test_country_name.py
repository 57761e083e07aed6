"""A country is recognised by the words that lists use, or not at all."""

import pytest

from sluis.screening.country_name import country_of


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Democratic People's Republic of Korea", "KP"),
        ("Korea, North", "KP"),
        ("Korea, South", "KR"),
        ("Congo, Democratic Republic of the", "CD"),
        ("Iran (Islamic Republic of)", "IR"),
        ("RUSSIAN FEDERATION", "RU"),
        ("The Netherlands", "NL"),
        ("Nederland", "NL"),
        ("Yemeni", "YE"),
        ("Cote d’Ivoire", "CI"),
        ("ru", "RU"),
        ("XK", "XK"),
        ("Türkiye", "TR"),
    ],
)
def test_a_country_is_recognised(written: str, code: str) -> None:
    assert country_of(written) == code


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Congo",
        "Korea",
        "former Soviet Union",
        "Region: Crimea",
        "Nergensland",
        "undetermined",
        "ZZ",
        "Iraq (previous)",
        "00",
    ],
)
def test_what_is_not_certain_is_not_recognised(written: str) -> None:
    assert country_of(written) == ""
