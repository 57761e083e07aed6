from __future__ import annotations

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs
from scipy.sparse import csr_matrix, find, random_array
from sparse_dot_topn import sp_matmul_topn

from sluis.screening.assembly import Held
from sluis.screening.commonness import common_words
from sluis.screening.entry import Birth, Entry, Identifier, Kind, Name
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.product import Rows, best_products

WORDS = [
    "voorbeeldov",
    "fictief",
    "nepwerf",
    "denkbeeld",
    "onbekend",
    "muhammad",
    "hasan",
    "trading",
    "general",
    "ivan",
    "petrovich",
    "maria",
    "silva",
]
entries = st.lists(
    st.builds(
        lambda number, chosen, kind: Entry(str(number), kind, tuple(Name(" ".join(name)) for name in chosen)),
        st.integers(0, 30),
        st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=1, max_size=3),
        st.sampled_from(list(Kind)),
    ),
    min_size=1,
    max_size=20,
    unique_by=lambda entry: entry.id,
)


INDEX = Index.build([Entry("1", Kind.PERSON, (Name("Jan Voorbeeldov"),))])


def opened(index: Index) -> Index:
    return Index.open(b"".join(index.pack()))


@given(entries, st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_the_order_of_entries_makes_no_difference(listed: list[Entry], chance: random.Random) -> None:
    shuffled = chance.sample(listed, len(listed))
    assert Index.build(shuffled).digest == Index.build(listed).digest


@given(entries, entries, st.sets(st.integers(0, 30)))
@settings(max_examples=40)
def test_updating_gives_what_building_gives(old: list[Entry], upserts: list[Entry], gone: set[int]) -> None:
    removed = {str(number) for number in gone}
    now = {entry.id: entry for entry in old if entry.id not in removed} | {entry.id: entry for entry in upserts}
    assert Index.build(old).update(upserts, removed).digest == Index.build(now.values()).digest


@given(entries)
@settings(max_examples=20)
def test_an_index_that_was_written_finds_the_same(listed: list[Entry]) -> None:
    index = Index.build(listed)
    again = opened(index)
    parties = [Party((name.text,), entry.kind) for entry in listed for name in entry.names]
    assert (again.digest, again.rank(parties)) == (index.digest, index.rank(parties))
    assert list(again.entries()) == sorted(listed, key=lambda entry: entry.id)


@given(entries)
@settings(max_examples=20)
def test_a_batch_finds_what_single_queries_find(listed: list[Entry]) -> None:
    index = Index.build(listed)
    parties = [Party((entry.names[0].text,), entry.kind) for entry in listed]
    assert index.rank(parties) == [index.rank([party])[0] for party in parties]


@given(entries, st.sampled_from([0.0001, 0.05, 0.31, 0.6, 0.9]), st.sampled_from([(), ("1970-01-01",)]))
def test_what_is_not_asked_for_is_left_out_and_nothing_else(listed: list[Entry], least: float, born: tuple[str, ...]) -> None:
    told = [structs.replace(one, births=(Birth(f"19{int(one.id) % 3 + 69}-01-01"),), countries=("NL",)) for one in listed]
    parties = [Party((name.text,), one.kind, births=born, countries=("NL",)[: len(born)]) for one in told for name in one.names]
    index = Index.build(told)
    expected = [[one for one in found if one.score >= least] for found in index.rank(parties)]
    assert index.rank(parties, least=least) == expected
    assert index.rank(parties, 1, least) == [found[:1] for found in expected]


def test_who_has_a_number_of_the_party_is_found_whatever_the_least() -> None:
    listed = Entry("1", Kind.PERSON, (Name("Jan Voorbeeld"),), identifiers=(Identifier("NX1234567"),))
    party = Party(("Piet Denkbeeld",), Kind.PERSON, births=("1970",), identifiers=("NX 1234567",))
    assert [one.entry for one in Index.build([listed]).rank([party], least=0.999999)[0]] == ["1"]


def test_a_word_that_one_party_may_have_cut_off_is_whole_for_another() -> None:
    parties = [Party((name,), Kind.PERSON) for name in ("Fictief Onbekendo", "Onbekendo Fictief")]
    index = Index.build([Entry(str(n), Kind.PERSON, (Name(f"Fictief Onbekendo{n * 'v'}"),)) for n in range(4)])
    assert index.rank(parties) == [index.rank([party])[0] for party in parties]


def test_entries_of_two_lists_may_have_one_id() -> None:
    one, other = Held("eu", "2026-01-01"), Held("un", "2026-02-01")
    first, second = (Entry("1", Kind.PERSON, (Name(text),)) for text in ("Jan Voorbeeldov", "Piet Fictief"))
    index = Index.of_lists([(one, [first]), (other, [second])])
    assert index.held == [one, other]
    [[found]] = index.rank([Party(("Piet Fictief",), Kind.PERSON)])
    assert (found.entry, index.held_of(found.number), index.entry(found.number)) == ("1", other, second)
    changed = index.update([], ["1"], other, Held("un", "2026-03-01"))
    assert changed.digest == Index.of_lists([(one, [first]), (Held("un", "2026-03-01"), [])]).digest


@pytest.mark.parametrize(
    "content", [b"", b"SLUISIX0" + bytes(64), b"<html>", b"".join(INDEX.pack())[:2000], b"SLUISIX3" + bytes(80)]
)
def test_what_is_no_index_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="not an index"):
        Index.open(content)


def test_an_empty_index_finds_nothing() -> None:
    assert opened(Index.build([])).rank([Party(("Jan Voorbeeld",))]) == [[]]


def test_what_is_stored_of_words_is_what_words_give() -> None:
    stored = Index.open(bytearray(b"".join(INDEX.pack())))._names.vocabulary
    fresh = stored.spelled.figures()
    for key, values in fresh._asdict().items():
        assert np.array_equal(getattr(stored.figures, key), values), key


def test_the_common_words_that_an_index_takes_along_say_what_those_made_anew_say() -> None:
    words = ["muhammed", "compnay", "vaziri", "bimeh", "sanayea"]
    taken, made = Index.open(bytearray(b"".join(INDEX.pack()))).common, common_words()
    assert taken is not made
    assert (taken.telling_bits(words).tolist(), taken.meant(words)) == (made.telling_bits(words).tolist(), made.meant(words))


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=30)
def test_products_are_those_of_the_library(seed: int) -> None:
    shapes = ((9, 40), (40, 60))
    left, right = (csr_matrix(random_array(shape, density=0.2, dtype=np.float32, rng=seed)) for shape in shapes)
    ours, theirs = (Rows(one.indptr, one.indices, one.data, one.shape[1]) for one in (left, right))
    found = best_products(ours, theirs, 5, 0.3)
    expected = sp_matmul_topn(left, right, top_n=5, threshold=0.3)
    numbers = zip(found.numbers().tolist(), found.columns.tolist(), found.values.tolist(), strict=True)
    assert sorted(numbers) == sorted(zip(*map(np.ndarray.tolist, find(expected)), strict=True))


def test_a_product_with_nothing_is_empty() -> None:
    nothing = Rows(np.zeros(3, np.int32), np.zeros(0, np.int32), np.zeros(0, np.float32), 7)
    assert best_products(nothing, nothing, 5).starts.tolist() == [0, 0, 0]


def test_a_number_is_found_alone_as_it_is_found_in_a_batch() -> None:
    listed = Entry("p1", Kind.PERSON, (Name("Testa Verzonnen"),), identifiers=(Identifier("AB123456"),))
    index = Index.build([listed])
    nameless, other = Party(("!!!",), identifiers=("AB123456",)), Party(("Iemand Anders",))
    assert [one.entry for one in index.rank([nameless])[0]] == [one.entry for one in index.rank([nameless, other])[0]] == ["p1"]
