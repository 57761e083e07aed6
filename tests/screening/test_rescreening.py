from __future__ import annotations

import io
import lzma
import random
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sluis.law.errors import IntegrityError
from sluis.screening.assembly import Held
from sluis.screening.entry import Address, Birth, Entry, Identifier, Kind, Listing, Name
from sluis.screening.index import Index
from sluis.screening.lists.reading import read
from sluis.screening.party import Party
from sluis.screening.reach import reached
from sluis.screening.rescreening import Cause, Change, changes, screen_again, screen_parties
from sluis.screening.threshold import Preset

# Common words, so that more names than are compared share one; spellings, so that words are one another's candidates.
WORDS = [
    *("voorbeeldov", "voorbeldov", "voorbeeldova", "voorbeeld", "ov", "fictief", "fictif", "nep", "werf", "nepwerf"),
    *("muhammad", "mohammed", "hasan", "hassan", "trading", "general", "ivan", "petrovich", "j", "denk", "denkbeeld", "beeld"),
]
# Words that nearly mean another one in another language, and names with their initials.
MEANING = ["strakhovaja", "insurance", "sudokhodnaja", "shipping", "noord ver land", "nvl", "oost zuid werf", "ozw"]
# Given names and their short forms.
MEANING += ["bill", "william", "will", "nacho", "ignacio", "bob robert"]
names = st.lists(st.sampled_from([*WORDS, "bill", "william"]), min_size=1, max_size=4).map(" ".join)
telling_names = st.lists(st.sampled_from(MEANING), min_size=1, max_size=2).map(" ".join)
kinds = st.sampled_from([Kind.PERSON, Kind.ORGANISATION, Kind.UNKNOWN])
days = st.lists(st.sampled_from(["1970-01-02", "1980"]), max_size=1)
places = st.lists(st.sampled_from(["Nepkade 1, Delft", "Nepkade 9, 2611 AB Delft", "Elders 1, Delft"]), max_size=1)
numbers = st.lists(st.sampled_from(["X123456", "Y654321"]), max_size=1)
parties = st.builds(
    lambda found, kind, births, ids, at: Party(
        tuple(found), kind, births=tuple(births), identifiers=tuple(ids), addresses=tuple(at)
    ),
    st.lists(names, min_size=1, max_size=2),
    kinds,
    days,
    numbers,
    places,
)
contents = st.builds(
    lambda found, kind, births, ids, at: Entry(
        "",
        kind,
        tuple(map(Name, found)),
        births=tuple(map(Birth, births)),
        addresses=tuple(map(Address, at)),
        identifiers=tuple(map(Identifier, ids)),
    ),
    st.lists(names, min_size=1, max_size=3),
    kinds,
    days,
    numbers,
    places,
)
versions = st.dictionaries(st.integers(0, 40).map(str), contents, max_size=12)
folk = st.dictionaries(st.integers(0, 20).map(str), parties, max_size=8)


@cache
def crowd() -> tuple[Entry, ...]:
    """So many alike names that not all are compared."""
    chance = random.Random(5)  # noqa: S311  (made-up names need no secrets)
    return tuple(
        Entry(f"crowd{n}", chance.choice(list(Kind)), (Name(" ".join(chance.choices(WORDS[10:], k=3))),)) for n in range(300)
    )


def index(version: dict[str, Entry], *, crowded: int = 0, day: str = "1") -> Index:
    listed = (replace(one, id=number) for number, one in version.items())
    other = Held("other"), crowd()[:crowded]
    return Index.of_lists([(Held("list", day), listed), other])


@given(versions, versions, folk, folk, st.sampled_from([0, 300]), st.sampled_from(Preset))
@settings(max_examples=60, deadline=None)
def test_screening_again_gives_what_a_full_screening_gives(
    old: dict[str, Entry], new: dict[str, Entry], were: dict[str, Party], are: dict[str, Party], crowded: int, preset: Preset
) -> None:
    kept = {number: one for number, one in old.items() if int(number) % 2}
    before, now = index(old, crowded=crowded), index(new | kept, crowded=crowded, day="2")
    former = screen_parties(before, were, preset)
    everyone = {**dict(list(were.items())[::2]), **are}
    assert screen_again(former, before, now, everyone) == screen_parties(now, everyone, preset)


@given(
    st.lists(names | telling_names, min_size=1, max_size=2), st.lists(names | telling_names, max_size=4), names | telling_names
)
@settings(max_examples=250, deadline=None)
def test_who_is_not_reached_by_an_entry_scores_with_it_as_without_it(wanted: list[str], listed: list[str], more: str) -> None:
    party = Party(tuple(wanted))
    version = {str(number): Entry("", Kind.UNKNOWN, (Name(one),)) for number, one in enumerate(listed)}
    entry = Entry("z", Kind.UNKNOWN, (Name(more),))
    before, now = index(version), index(version | {"z": entry})
    without, along = (one.rank([party])[0] for one in (before, now))
    assert reached([party], [entry], before.known, now.known) == [True] or without == along


@cache
def ofac(file: Path) -> dict[str, Entry]:
    return {one.id: one for one in read([(file.name, io.BytesIO(lzma.decompress(file.read_bytes())))])[1]}


@cache
def ofac_index(file: Path) -> Index:
    return index(ofac(file), day=file.name)


def mangled(name: str, chance: random.Random) -> str:
    letters = list(name)
    for _ in range(chance.randrange(3)):
        letters[chance.randrange(len(letters))] = chance.choice(["", "a", "e", "k", " "])
    return "".join(letters)


def generated(listed: list[Entry], chance: random.Random, count: int) -> dict[str, Party]:
    """Parties made of entries, of entries with changes, and of words that entries have."""
    found: dict[str, Party] = {}
    for number in range(count):
        party = Party.of(chance.choice(listed))
        if number % 3 == 1:
            party = Party((mangled(party.names[0], chance),), party.kind)
        if number % 3 == 2:
            words = " ".join(" ".join(Party.of(one).names[0] for one in chance.sample(listed, 3)).split())
            party = Party((" ".join(chance.sample(words.split(), 2)),), chance.choice(list(Kind)))
        found[str(number)] = party
    return found


PAIRS = [("2024-06-12", "2024-07-02"), ("2024-03-15", "2024-06-12"), ("2024-07-02", "2022-01-22")]


@pytest.mark.parametrize(("old", "new"), PAIRS)
@given(st.randoms(use_true_random=False))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_on_dated_lists_of_ofac_it_gives_what_a_full_screening_gives(
    shared: Path, old: str, new: str, chance: random.Random
) -> None:
    files = [shared / f"lists/history/ofac_sdn_{day}.csv.xz" for day in (old, new)]
    before, now = map(ofac_index, files)
    listed = [one for file in files for one in ofac(file).values()]
    were = generated(listed, chance, 90)
    are = were | generated(listed, chance, 5)
    former = screen_parties(before, were, Preset.CAREFUL)
    assert screen_again(former, before, now, are) == screen_parties(now, are, Preset.CAREFUL)


@given(st.randoms(use_true_random=False), st.integers(1, 8))
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_a_small_change_too_and_then_most_parties_are_not_searched(
    shared: Path, chance: random.Random, size: int
) -> None:
    file = shared / "lists/history/ofac_sdn_2024-06-12.csv.xz"
    old = ofac(file)
    changed = chance.sample(sorted(old), size)
    new = {key: one for key, one in old.items() if key not in changed[::2]}
    new |= {key: replace(old[key], names=(Name(mangled(old[key].names[0].text, chance)),)) for key in changed[1::2]}
    before, now = ofac_index(file), index(new, day="small")
    people = generated(list(old.values()), chance, 120)
    former = screen_parties(before, people, Preset.CAREFUL)
    assert screen_again(former, before, now, people) == screen_parties(now, people, Preset.CAREFUL)
    touched = [one for key in changed for one in (old[key], *([new[key]] if key in new else []))]
    assert sum(reached(list(people.values()), touched, before.known, now.known)) < 120


@given(st.lists(parties, min_size=2, max_size=6))
@settings(max_examples=60, deadline=None)
def test_a_party_scores_the_same_whoever_is_screened_with_it(several: list[Party]) -> None:
    listed = index({}, crowded=300)
    assert listed.rank(several) == [listed.rank([one])[0] for one in several]


JAN = Entry("1", Kind.PERSON, (Name("Jan Voorbeeldov"),), listings=(Listing("P", "Act 1"),))
PARTY = Party(("Jan Voorbeeldov",))


LISTED_NAMES = tuple(map(Name, ("Nepwerf Volkomenverzonnen", "NVL", "Insurance")))
LISTED = Entry("1", Kind.PERSON, LISTED_NAMES, identifiers=(Identifier("X-123456"),))
REACHED = {
    "a word alike": (Party(("Piet Nepwerv",)), True),
    "the beginning of a word": (Party(("Piet Vol",)), True),
    "words that join to a known word": (Party(("Piet Nep Werf",)), True),
    "a word that means one in another language": (Party(("Piet Strakhovajja",)), True),
    "initials": (Party(("Noord Ver Land",), Kind.ORGANISATION), True),
    "no initials of a person": (Party(("Noord Ver Land",), Kind.PERSON), False),
    "the same number": (Party(("Piet",), identifiers=("x123456",)), True),
    "nothing": (Party(("Ogulu Ssihtt",), identifiers=("Y654321",)), False),
}


@pytest.mark.parametrize(("party", "so"), REACHED.values(), ids=REACHED)
def test_a_changed_entry_reaches_a_party_by(party: Party, so: bool) -> None:  # noqa: FBT001  (a column of the table)
    assert reached([party], [LISTED], index({}).known, index({"1": LISTED}).known) == [so]


def test_a_party_that_is_read_otherwise_is_reached_whatever_changed() -> None:
    far = Entry("2", Kind.PERSON, (Name("Ogulu"),))
    party = Party(("Piet Nep Werf",))
    assert reached([party], [far], index({}).known, index({"1": LISTED}).known) == [True]
    assert reached([party], [far], index({}).known, index({}).known) == [False]


def found(
    old: dict[str, Entry], new: dict[str, Entry], were: dict[str, Party], are: dict[str, Party]
) -> list[tuple[str, str, Change, tuple[Cause, ...]]]:
    before, now = index(old), index(new)
    former = screen_parties(before, were, Preset.CAREFUL)
    result = screen_again(former, before, now, are)
    return [(one.party, one.entry, one.change, one.causes) for one in changes(former, result, before, now)]


BORN = replace(JAN, births=(Birth("1970"),))
CHANGES = [
    ({}, {"1": JAN}, {"a": PARTY}, {"a": PARTY}, (Change.NEW, (Cause.LISTED,))),
    ({"1": JAN}, {}, {"a": PARTY}, {"a": PARTY}, (Change.VANISHED, (Cause.DELISTED,))),
    (
        {"1": JAN},
        {"1": replace(JAN, names=(Name("Piet Denkbeeldig"),))},
        {"a": PARTY},
        {"a": PARTY},
        (Change.VANISHED, (Cause.ENTRY_CHANGED,)),
    ),
    (
        {"1": JAN},
        {"1": JAN},
        {"a": PARTY},
        {"a": Party(("Piet Denkbeeldig",))},
        (Change.VANISHED, (Cause.PARTY_CHANGED,)),
    ),
    ({"1": JAN}, {"1": JAN}, {"a": PARTY}, {}, (Change.VANISHED, (Cause.PARTY_REMOVED,))),
    ({"1": JAN}, {"1": JAN}, {}, {"a": PARTY}, (Change.NEW, (Cause.PARTY_ADDED,))),
    (
        {"1": JAN},
        {"1": replace(JAN, listings=(Listing("P", "Act 2"),))},
        {"a": PARTY},
        {"a": PARTY},
        (Change.OTHER_REASONS, (Cause.ENTRY_CHANGED,)),
    ),
    (
        {"1": BORN},
        {"1": BORN},
        {"a": replace(PARTY, births=("1970",))},
        {"a": replace(PARTY, births=("1950",))},
        (Change.LOWERED, (Cause.PARTY_CHANGED,)),
    ),
    (
        {"1": JAN},
        {"1": BORN},
        {"a": replace(PARTY, births=("1970",))},
        {"a": replace(PARTY, births=("1970",))},
        (Change.RAISED, (Cause.ENTRY_CHANGED,)),
    ),
]


@pytest.mark.parametrize(("old", "new", "were", "are", "change"), CHANGES)
def test_every_change_of_outcome_is_recorded_with_its_cause(
    old: dict[str, Entry],
    new: dict[str, Entry],
    were: dict[str, Party],
    are: dict[str, Party],
    change: tuple[Change, tuple[Cause, ...]],
) -> None:
    assert found(old, new, were, are) == [("a", "1", *change)]


def test_nothing_changed_nothing_recorded() -> None:
    assert found({"1": JAN}, {"1": JAN}, {"a": PARTY}, {"a": PARTY}) == []


def test_an_outcome_of_another_index_is_refused() -> None:
    before, now = index({"1": JAN}), index({})
    with pytest.raises(IntegrityError):
        screen_again(screen_parties(now, {"a": PARTY}), before, now, {"a": PARTY})
