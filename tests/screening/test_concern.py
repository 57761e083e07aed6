"""The concern list: our own facts with their sources, searched beside imported lists and apart from them."""

import msgspec
import pytest

from sluis.knowledge.load import load, packaged_files
from sluis.knowledge.model import Knowledge
from sluis.knowledge.vendor import Vendor
from sluis.screening.assembly import Held
from sluis.screening.concern import LIST, ConcernList, concern, concern_list
from sluis.screening.entry import Entry, Kind, Name, NameKind
from sluis.screening.index import Index
from sluis.screening.lists.format import ListKind
from sluis.screening.party import Party


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load(packaged_files())


@pytest.fixture(scope="module")
def found(knowledge: Knowledge) -> ConcernList:
    list_ = concern_list(knowledge)
    assert list_ is not None
    return list_


def test_every_vendor_is_an_entry_and_every_name_a_name(knowledge: Knowledge, found: ConcernList) -> None:
    assert {one.id for one in found.entries} == {one.id for one in knowledge.vendors}
    names = {one.name for one in knowledge.vendors} | {one.name for vendor in knowledge.vendors for one in vendor.further_names}
    assert {name.text for entry in found.entries for name in entry.names} == names


def test_it_is_a_concern_and_no_sanction(found: ConcernList) -> None:
    assert found.kind is ListKind.CONCERN
    assert {one.programme.partition(":")[0] for entry in found.entries for one in entry.listings} == {"Concern"}
    assert all(entry.listings for entry in found.entries)


def test_common_words_are_weak_names(found: ConcernList) -> None:
    weak = {name.text for entry in found.entries for name in entry.names if name.kind is NameKind.WEAK_ALIAS}
    assert {"Circles", "Paragon", "Nexa", "Taveta"} <= weak


def test_an_entry_leads_to_the_facts_in_both_languages(knowledge: Knowledge, found: ConcernList) -> None:
    for entry in found.entries:
        vendor = concern(knowledge, entry.id)
        assert vendor is not None
        for one in vendor.documented:
            assert f"nl: {one.what.nl}" in entry.remarks
            assert f"en: {one.what.en}" in entry.remarks
    assert concern(knowledge, "nobody") is None


def test_what_is_documented_is_dated_and_of_a_source_that_was_read(knowledge: Knowledge) -> None:
    for vendor in knowledge.vendors:
        for one in vendor.documented:
            assert one.verified.source == one.source
            assert one.date <= "2026-11-22"


def test_proceedings_say_that_they_are_no_finding_or_what_became_of_them(knowledge: Knowledge) -> None:
    first = [next((one for one in vendor.documented if one.kind == "proceedings"), None) for vendor in knowledge.vendors]
    said = [one.what for one in first if one is not None]
    assert len(said) == 3
    assert all("geen veroordeling" in one.nl or "geen vaststelling" in one.nl for one in said)
    assert all("not a conviction" in one.en or "not a finding" in one.en for one in said)


def test_the_digest_changes_with_the_facts_only(knowledge: Knowledge, found: ConcernList) -> None:
    turned = concern_list(msgspec.structs.replace(knowledge, vendors=knowledge.vendors[::-1]))
    assert turned == found
    first, *rest = knowledge.vendors
    edited = msgspec.structs.replace(first, name="Another")
    other = concern_list(msgspec.structs.replace(knowledge, vendors=(edited, *rest)))
    assert other is not None
    assert other.digest != found.digest


def test_knowledge_of_before_the_list_has_none(knowledge: Knowledge) -> None:
    assert concern_list(msgspec.structs.replace(knowledge, vendors=())) is None


def test_an_index_holds_it_beside_other_lists(found: ConcernList) -> None:
    other = Entry("nso-group", Kind.ORGANISATION, (Name("NSO Shipping"),))
    index = Index.of_lists([(found.held, found.entries), (Held("eu_fsf"), [other])])
    assert found.held in index.held
    assert found.held.list == LIST
    [[best, *_]] = index.rank([Party(("Q Cyber",))])
    assert (best.entry, index.held_of(best.number)) == ("nso-group", found.held)


def _vendors(knowledge: Knowledge) -> list[Vendor]:
    return [one for one in knowledge.vendors if one.documented]


def test_a_denial_stands_with_what_was_said(knowledge: Knowledge) -> None:
    said = {one.id: " ".join(two.what.en for two in one.documented) for one in _vendors(knowledge)}
    assert "is dismayed" in said["nso-group"]
    assert "safeguards" in said["paragon-solutions"]
