"""Every format is read completely, part by part."""

from datetime import date

import pytest

from sluis.screening.entry import Birth, Entry, IdentifierKind, Kind, Listing, NameKind
from sluis.screening.lists import FORMATS, Header, read
from tests.screening.lists.reading import opened
from tests.screening.lists.synthetic import BY_FORMAT, SYNTHETIC, Synthetic


def named(one: Synthetic) -> str:
    return one.format


def entries(format_id: str) -> tuple[Entry, ...]:
    return read(opened(BY_FORMAT[format_id].files))[1]


def test_every_format_has_a_synthetic_file() -> None:
    assert {one.id for one in FORMATS} == set(BY_FORMAT)


@pytest.mark.parametrize("one", SYNTHETIC, ids=named)
def test_a_file_is_recognised_and_read_completely(one: Synthetic) -> None:
    header, found = read(opened(one.files))
    assert (header.format, header.entries, header.names) == (one.format, one.entries, one.names)
    assert (len(found), sum(len(entry.names) for entry in found)) == (one.entries, one.names)


@pytest.mark.parametrize("one", SYNTHETIC, ids=named)
def test_reading_twice_gives_the_same(one: Synthetic) -> None:
    files = opened(one.files)
    assert [entry.digest for entry in read(files)[1]] == [entry.digest for entry in read(files)[1]]


def test_the_list_of_the_union() -> None:
    header, (person, firm) = read(opened(BY_FORMAT["eu-fsf-xml"].files))
    assert header == Header(list="eu_fsf", format="eu-fsf-xml", published=date(2026, 3, 4), entries=2, names=4)
    assert (person.id, person.kind, person.gender) == ("EU.901.11", Kind.PERSON, "female")
    assert [one.kind for one in person.names] == [NameKind.PRIMARY, NameKind.ORIGINAL_SCRIPT, NameKind.WEAK_ALIAS]
    assert (person.names[0].given, person.names[0].family) == ("Testa Voorbeeldova", "VERZONNEN")
    assert person.births == (Birth("1962-01-29", circa=True), Birth("1960", until="1963"))
    assert person.birth_places == ("Nergenshuizen, RUSSIAN FEDERATION",)
    assert person.nationalities == ("RU",)
    assert person.listings == (Listing("UKR", "2022/9999 (OJ L1)", date(2022, 2, 23)),)
    assert [(one.value, one.kind, one.country) for one in person.identifiers] == [("ZZ 0000001", IdentifierKind.PASSPORT, "RU")]
    assert {"ISLAMIC: 1340", "An invented remark.", "A remark on a name.", "UN: XXi.901"} <= set(person.remarks)
    assert (firm.kind, firm.listings[0].listed_on) == (Kind.ORGANISATION, None)


def test_the_list_of_the_security_council() -> None:
    header, (person, firm) = read(opened(BY_FORMAT["un-sc-xml"].files))
    assert header.published == date(2026, 2, 27)
    assert [one.text for one in person.names] == ["TESTA VERZONNEN VOORBEELD", "تجربة مثال", "T. Verzonnen", "The Fiction"]
    assert person.births == (Birth("1971", circa=True), Birth("1973", until="1974"))
    assert person.nationalities == ("CD",)
    assert "Nationality: Nergensland" in person.remarks
    assert [(one.value, one.country) for one in person.identifiers] == [("ZZ0000002", "UG")]
    assert person.listings == (Listing("DRC", listed_on=date(2012, 12, 31)),)
    assert [one.kind for one in firm.names] == [NameKind.PRIMARY, NameKind.FORMER]


@pytest.mark.parametrize("format_id", ["ofac-sdn-xml", "ofac-sdn-csv"])
def test_both_formats_of_ofac_say_the_same(format_id: str) -> None:
    person, firm, vessel = entries(format_id)
    assert (person.names[0].text, person.names[0].given, person.names[0].family) == ("Testa VERZONNEN", "Testa", "VERZONNEN")
    assert {Birth("1962-01-29"), Birth("1965", circa=True)} == set(person.births)
    assert (person.gender, len(person.nationalities), len(person.birth_places)) == ("female", 1, 1)
    assert person.identifiers[0].kind is IdentifierKind.PASSPORT
    assert "TESTJE" in [one.text for one in person.names if one.kind is NameKind.WEAK_ALIAS]
    assert [one.programme for one in person.listings] == ["CUBA", "SDGT"]
    assert (firm.names[0].text, firm.names[0].family) == ("NERGENS TRADING, S.A.", "")
    assert vessel.kind is Kind.VESSEL
    assert vessel.countries == ("PA",)
    assert {(one.value, one.kind) for one in vessel.identifiers} == {
        ("9000003", IdentifierKind.IMO),
        ("ZZ99", IdentifierKind.OTHER),
    }


def test_the_files_of_ofac_are_joined() -> None:
    person, firm, vessel = entries("ofac-sdn-csv")
    assert [one.text for one in firm.names] == ["NERGENS TRADING, S.A.", "VOORHEEN NERGENS"]
    assert [one.country for one in firm.addresses] == ["CU"]
    assert vessel.addresses == ()
    numbers = {one.kind: one.value for one in person.identifiers}
    assert numbers[IdentifierKind.TAX] == "9000001"  # The comments go on in the middle of the number.
    assert firm.identifiers[0].kind is IdentifierKind.SWIFT
