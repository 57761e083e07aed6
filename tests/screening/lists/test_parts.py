"""Every format is read completely, part by part: the formats beside those of the EU, the UN and OFAC."""

from datetime import date
from decimal import Decimal

import pytest

from sluis.screening.entry import Birth, Entry, IdentifierKind, Interest, InterestKind, Kind, Listing, NameKind
from sluis.screening.lists import Header, read
from sluis.screening.lists.ftm_share import Share, share
from tests.screening.lists.reading import opened
from tests.screening.lists.synthetic import BY_FORMAT


def read_one(format_id: str) -> tuple[Header, list[Entry]]:
    header, found = read(opened(BY_FORMAT[format_id].files))
    return header, list(found)


def texts(entry: Entry) -> list[str]:
    return [one.text for one in entry.names]


def test_advanced_xml_has_scripts_documents_acts_and_control() -> None:
    header, (person, firm) = read_one("ofac-sdn-advanced")
    assert header.published == date(2026, 5, 21)
    assert [one.kind for one in person.names] == [NameKind.PRIMARY, NameKind.ORIGINAL_SCRIPT, NameKind.WEAK_ALIAS]
    assert (person.names[0].given, person.names[0].family) == ("Testo", "VERZONNEN")
    assert (person.kind, firm.kind, person.gender) == (Kind.PERSON, Kind.ORGANISATION, "male")
    assert person.births == (Birth("1962-01-29"), Birth("1965", circa=True))
    assert person.listings == (Listing("SDGT", "Executive Order 99999", date(2020, 2, 3)),)
    assert {one.kind for one in person.identifiers} == {IdentifierKind.PASSPORT, IdentifierKind.WALLET}
    assert person.interests == (Interest("9001", "9002", InterestKind.CONTROL),)
    assert (person.nationalities, person.addresses[0].text) == (("EG",), "Laan 4, Cairo, Egypt")


@pytest.mark.parametrize("format_id", ["us-csl-csv", "us-csl-json"])
def test_both_formats_of_the_consolidated_screening_list_say_the_same(format_id: str) -> None:
    _, (person, firm) = read_one(format_id)
    assert (person.id, firm.id) == ("SDN-9001", "EL-9002")
    assert texts(person) == ["Testa VERZONNEN", "TESTJE", "Testa VOORHEEN"]
    assert [(one.value, one.kind) for one in person.identifiers] == [
        ("ZZ0000006", IdentifierKind.PASSPORT),
        ("90000", IdentifierKind.TAX),
    ]
    assert texts(firm) == ["Nergens Electronics Co., Ltd."]
    assert firm.listings == (Listing("EL", "84 FR 1", date(2019, 5, 21)),)
    assert {one.country for one in firm.addresses} == {"CN"}


def test_a_denied_person_has_the_period_of_its_order() -> None:
    _, (person, _) = read_one("bis-dpl-tsv")
    assert person.listings == (Listing("DPL", "88 F.R. 1 6/27/23", date(2023, 6, 19), date(2056, 6, 29)),)
    assert person.kind is Kind.UNKNOWN


def test_the_entity_list_tells_names_from_addresses() -> None:
    _, (firm, institute) = read_one("bis-entity-list-xml")
    assert texts(firm) == ["Nergens Electronics Co., Ltd."]
    assert texts(institute) == ["Voorbeeld Institute", "VI", "Institute of Examples"]
    assert institute.countries == ("CN",)  # The country stands in the first of its rows only.
    assert "Laan 8, Beijing" in institute.addresses[0].text


def test_rows_outside_a_body_of_a_table_are_read_too() -> None:
    [content] = BY_FORMAT["bis-entity-list-xml"].files.values()
    flat = content.replace(b"<TBODY>", b"").replace(b"</TBODY>", b"").replace(b"<THEAD>", b"").replace(b"</THEAD>", b"")
    assert read(opened({"file": flat}))[1] == read(opened({"file": content}))[1]


def test_the_british_list_has_partial_days_and_weak_names() -> None:
    header, (person, ship) = read_one("uk-sanctions-xml")
    assert header.published == date(2026, 8, 14)
    assert person.births == (Birth("1968"), Birth("1967-11-12"), Birth("1958-09"))
    assert [one.kind for one in person.names] == [NameKind.PRIMARY, NameKind.WEAK_ALIAS, NameKind.ORIGINAL_SCRIPT]
    assert person.listings[0].act == "The Invented (Sanctions) Regulations"
    assert (ship.kind, ship.identifiers[0].value, ship.countries) == (Kind.VESSEL, "9000007", ("PA",))


def test_rows_of_one_group_are_one_party() -> None:
    header, (person, _) = read_one("uk-conlist-csv")
    assert header.published == date(2026, 2, 12)
    assert texts(person) == ["Tést VERZONNEN", "Testa VERZONNEN"]
    assert person.nationalities == ("TN", "LY")
    assert person.births == (Birth("1977"), Birth("1969-06-16"))
    assert [(one.value, one.kind) for one in person.identifiers] == [("ZZ0000008", IdentifierKind.PASSPORT)]


def test_a_ship_on_the_canadian_list_has_no_birth() -> None:
    _, (person, ship) = read_one("ca-sema-xml")
    assert texts(person) == ["Testa Verzonnen", "Тэста Версонен", "Tessa Verzonnen"]
    assert person.births == (Birth("1965-04"),)
    assert (ship.kind, ship.births, ship.identifiers[0].kind) == (Kind.VESSEL, (), IdentifierKind.IMO)


def test_the_swiss_list_has_a_name_for_each_script_and_the_day_of_striking_off() -> None:
    header, (person, ship) = read_one("ch-seco-xml")
    assert header.published == date(2026, 8, 15)
    assert texts(person) == ["Verzonnen Testa", "ВЕРЗОННЕН Теста", "Verzonnen Tiesta", "Testje"]  # noqa: RUF001
    assert person.listings == (Listing("Ordinance on Nowhere", "", date(2012, 12, 13), date(2016, 3, 1)),)
    assert person.addresses[0].text == "Laan 11, Minsk, Belarus"
    assert (ship.identifiers[0].value, ship.listings[0].delisted_on) == ("9000009", None)


def test_the_dutch_list_is_a_spreadsheet() -> None:
    _, (person, foundation) = read_one("nl-terrorism-ods")
    assert texts(person) == ["Testa Verzonnen", "Testje"]
    assert person.births == (Birth("1990-01-29"),)
    assert person.listings == (Listing("NL", "Stcrt 99999", date(2017, 11, 1)),)
    assert (foundation.kind, foundation.listings[0].listed_on) == (Kind.UNKNOWN, date(2018, 4, 3))


def test_a_data_set_in_rows() -> None:
    header, (person, ship) = read_one("opensanctions-csv")
    assert header.published == date(2025, 5, 24)
    assert person.remarks == ("Invented; and quoted",)
    assert person.countries == ("RU", "TJ")
    assert ship.identifiers[0].kind is IdentifierKind.IMO


def test_a_data_set_of_entities_has_ownership_and_directorship() -> None:
    _, (person, firm, ship) = read_one("opensanctions-ftm")
    owned, led = person.interests
    assert (owned.owner, owned.owned, owned.at_least, owned.at_most) == ("NK-901", "NK-902", Decimal(50), Decimal(75))
    assert (owned.began_on, led.kind) == (date(2019, 3, 4), InterestKind.DIRECTORSHIP)
    assert firm.listings == ()  # It is there because somebody listed owns it.
    assert ship.interests == (Interest("NK-999", "NK-903", InterestKind.CONTROL),)
    assert person.listings[0] == Listing("Council of Nowhere: XX-ONE", "2022/9999", date(2022, 2, 23), date(2030, 1, 1))
    assert [one.value for one in person.identifiers] == ["ZZ0000011", "ZZ0000012"]
    assert person.addresses[0].country == "RU"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("50", Share(Decimal(50), Decimal(50))),
        ("33,3 %", Share(Decimal("33.3"), Decimal("33.3"))),
        ("50-75%", Share(Decimal(50), Decimal(75))),
        ("between 25 and 50", Share(Decimal(25), Decimal(50))),
        ("more than 25%", Share(Decimal(25), None)),
        ("75% or more", Share(Decimal(75), None)),
        ("< 5", Share(None, Decimal(5))),
        ("500", Share()),
        ("75-25", Share()),
        ("a large part", Share()),
        ("", Share()),
    ],
)
def test_a_share_is_an_interval_or_unknown(written: str, found: Share) -> None:
    assert share(written) == found


def test_only_annex_iv_of_the_act_is_read() -> None:
    header, found = read_one("eu-833-annex-iv")
    assert header.published == date(2025, 7, 20)
    assert [one.names[0].text for one in found] == [
        "Nergens Aviation JSC",
        "Voorbeeld Radio Works",
        "12th Institute of Nowhere",
    ]
    assert texts(found[1]) == ["Voorbeeld Radio Works", "VRW", "Works of Examples"]


def test_an_own_list_has_what_its_columns_say() -> None:
    _, (person, firm) = read_one("internal-csv")
    assert (person.id, person.kind, person.countries) == ("X-1", Kind.PERSON, ("RU", "CY"))
    assert person.listings == (Listing("internal", "", date(2024, 5, 6), date(2030, 1, 1)),)
    assert firm.id == firm.id.lower()
    assert firm.remarks == ("Diversion in 2023",)
