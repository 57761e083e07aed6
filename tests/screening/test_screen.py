from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sluis.law.text import Language
from sluis.screening.commonness import common_words
from sluis.screening.entry import Birth, Entry, Identifier, Kind, Listing, Name
from sluis.screening.explanation import explain
from sluis.screening.hit import PartKind
from sluis.screening.identity import is_identified
from sluis.screening.index import Index, likeness
from sluis.screening.normalise import words
from sluis.screening.party import Party
from sluis.screening.qualifier import Reason
from sluis.screening.screen import screen, screen_all
from sluis.screening.short_forms import OTHER_FORMS, SHORT_FORMS
from sluis.screening.threshold import THRESHOLDS, Preset
from sluis.screening.vocabulary import Spellings, Vocabulary, alike, as_matrix, features, post

PERSON = Entry(
    "p1",
    Kind.PERSON,
    (Name("Aleksandr Petrovich VOORBEELDOV"),),
    births=(Birth("1962-03-01"),),
    countries=("RU",),
    identifiers=(Identifier("AB 123-456"),),
    listings=(Listing(programme="TEST", act="Regulation (EU) 0000/00"),),
)
OTHERS = (
    Entry("p2", Kind.PERSON, (Name("Muhammad Hasan FICTIEF"),)),
    Entry("o1", Kind.ORGANISATION, (Name("Fictiva General Trading LLC"),)),
    Entry("o2", Kind.ORGANISATION, (Name("Nepwerf Shipyard Holding B.V."),)),
    Entry("v1", Kind.VESSEL, (Name("DENKBEELD STAR"),)),
)
INDEX = Index.build([PERSON, *OTHERS])
UNNAMED = Party(())
names = st.text(min_size=0, max_size=60)
latin_names = st.lists(st.text(alphabet="abcdefghijklmnoprstuvyz", min_size=2, max_size=10), min_size=1, max_size=5).map(
    " ".join
)


def score(name: str, wanted: str, kind: Kind = Kind.PERSON, known: Party = UNNAMED) -> float:
    party = replace(known, names=(name,), kind=kind)
    found = INDEX.rank([party])[0]
    return next((one.score for one in found if one.entry == wanted), 0.0)


@pytest.mark.parametrize(
    "name",
    [
        "Aleksandr Petrovich VOORBEELDOV",
        "VOORBEELDOV Aleksandr Petrovich",
        "Aleksandr VOORBEELDOV",
        "Alexander Voorbeeldov",
        "Aleksandr Petrovitj Voorbeeldoff",
        "A. Voorbeeldov",
        "Aleksandr Petrovich VOORBELDOV",
        "Dr. Aleksandr Petrovich Voorbeeldov",
        "Александр Петрович ВООРБЕЕЛДОВ",
        "AleksandrVoorbeeldov",
        "Aleksandr Petr0vich Voorbeeldov",
        "Alek sandr Petrovich Voorbeeldov",
    ],
)
def test_a_person_is_found_however_the_name_is_written(name: str) -> None:
    assert score(name, "p1") >= THRESHOLDS[Preset.CAREFUL].score


@pytest.mark.parametrize(
    "name", ["Trading LLC", "General Trading", "Holding B.V.", "Ivan Petrov", "Aleksandr Ivanov", "B.V.", "", "?!", "A."]
)
def test_what_many_share_is_no_hit(name: str) -> None:
    assert screen_all(INDEX, [Party((name,), kind) for kind in Kind], Preset.CAREFUL) == [[] for _ in Kind]


def test_a_rarer_name_says_more() -> None:
    assert score("Fictiva Trading", "o1", Kind.ORGANISATION) > score("Muhammad Hasan", "p2")


def test_no_score_reaches_one() -> None:
    assert (
        0
        < score("Aleksandr Petrovich VOORBEELDOV", "p1", known=Party((), births=("1962-03-01",), identifiers=("AB123456",)))
        < 1
    )


@pytest.mark.parametrize(
    ("known", "reason", "raises"),
    [
        (Party((), births=("1962-03-01",)), Reason.SAME_BIRTH_DATE, True),
        (Party((), births=("1962",)), Reason.SAME_BIRTH_PERIOD, True),
        (Party((), births=("1963-03-01",)), Reason.NEAR_BIRTH_DATE, False),
        (Party((), births=("1980-03-01",)), Reason.OTHER_BIRTH_DATE, False),
        (Party((), countries=("RU",)), Reason.SAME_COUNTRY, True),
        (Party((), countries=("NL",)), Reason.OTHER_COUNTRY, False),
        (Party((), identifiers=("ab123456",)), Reason.SAME_IDENTIFIER, True),
    ],
)
def test_what_is_known_beside_the_name_raises_or_lowers(known: Party, reason: Reason, *, raises: bool) -> None:
    bare, more = score("Alexander Voorbeeldov", "p1"), score("Alexander Voorbeeldov", "p1", known=known)
    assert (more > bare) is raises
    for hit in screen(INDEX, replace(known, names=("Aleksandr Petrovich Voorbeeldov",), kind=Kind.PERSON), Preset.CAREFUL):
        assert [one.reason for one in (hit.raised if raises else hit.lowered)] == [reason]


def test_what_is_not_known_counts_neither_way() -> None:
    silent = Entry("p9", Kind.PERSON, (Name("Nobodar Onbekendov"),))
    index = Index.build([silent])
    bare, more = (
        index.rank([Party(("Nobodar Onbekendov",), Kind.PERSON, births=births, countries=countries)])[0][0].score
        for births, countries in (((), ()), (("1970-01-01",), ("NL",)))
    )
    assert bare == more


def test_an_identifier_finds_whatever_the_name() -> None:
    hits = screen(INDEX, Party(("Heel Anders",), Kind.PERSON, identifiers=("AB-123.456",)))
    assert [hit.entry for hit in hits] == ["p1"]


def test_a_hit_says_which_words_matched_and_under_which_act() -> None:
    [hit] = screen(INDEX, Party(("A. Voorbeldov", "Iemand Anders"), Kind.PERSON, births=("1962",)), Preset.CAREFUL)
    kinds = {(part.kind, part.asked, part.listed) for part in hit.matched.parts}
    assert (PartKind.INITIAL, "a", "aleksandr") in kinds
    assert (PartKind.SPELLED_OTHERWISE, "voorbeldov", "voorbeeldov") in kinds
    assert (PartKind.ONLY_LISTED, "", "petrovich") in kinds
    assert (hit.matched.asked, hit.matched.listed) == ("A. Voorbeldov", "Aleksandr Petrovich VOORBEELDOV")
    assert hit.act == "Regulation (EU) 0000/00"
    said = [text.into(language) for text in explain(hit) for language in Language]
    assert "geboortedatum past: 1962 en 1962-03-01" in said
    assert "date of birth fits: 1962 and 1962-03-01" in said


def test_balanced_shows_a_part_of_what_careful_shows() -> None:
    party = Party(("Muhamad Hassan Fiktief",), Kind.PERSON)
    assert {hit.entry for hit in screen(INDEX, party, Preset.BALANCED)} <= {
        hit.entry for hit in screen(INDEX, party, Preset.CAREFUL)
    }


def compared(one: str, other: str, kind: Kind = Kind.ORGANISATION) -> float:
    return likeness(Entry("a", kind, (Name(one),)), Entry("b", kind, (Name(other),)))


@pytest.mark.parametrize(
    ("one", "other", "stranger"),
    [
        ("VHNF", "Voorbeeld Haven Noord Fabriek", "Denkbeeld Haven Noord Fabriek"),
        ("NVF Nepwerf", "Nieuwe Voorbeeld Fabriek Nepwerf", "Nieuwe Denkbeeld Fabriek Nepwerf"),
        ("Bimeh Fictiva", "Fictiva Insurance", "Fictiva Shipping"),
        ("Fictiva Stroitelnaya", "Fictiva Construction", "Fictiva Insurance"),
        ("Fictiva Teknologii", "Fictiva Technology", "Fictiva Insurance"),
    ],
)
def test_a_company_is_known_by_its_initials_and_in_other_languages(one: str, other: str, stranger: str) -> None:
    assert compared(one, other) > max(0.5, compared(one, stranger))


def test_three_initials_alone_are_met_by_chance() -> None:
    assert compared("NVF", "Nieuwe Voorbeeld Fabriek") < THRESHOLDS[Preset.CAREFUL].score


def test_initials_are_the_same_letters_and_no_misspelled_word() -> None:
    index = Index.build([Entry(name, Kind.ORGANISATION, (Name(name),)) for name in ("NVFW", "NVFWO")])
    [found] = index.rank([Party(("Nieuwe Voorbeeld Fabriek West",), Kind.ORGANISATION)])
    assert [one.entry for one in found] == ["NVFW"]


def test_a_family_name_is_no_misspelled_form_of_company() -> None:
    name, form = common_words().telling_bits(["vaziri", "compnay"]).tolist()
    assert name > 2 * form


def difference(asked: str, listed: str) -> float:
    known = Spellings.of([listed])
    postings = post(features(known), 1)
    vocabulary = Vocabulary(known, known.figures(), postings.hashes, as_matrix(postings, 1))
    return float(alike(Spellings.of([asked]), vocabulary).cost[0])


def test_the_vowel_of_a_syllable_tells_more_than_that_of_a_long_word() -> None:
    assert difference("zhang", "zhong") > difference("zhangakov", "zhongakov")


def test_a_script_without_vowels_may_write_another_letter() -> None:
    assert compared("ولایتی", "Velayati", Kind.PERSON) > THRESHOLDS[Preset.CAREFUL].score


def test_child_and_father_are_not_one_person() -> None:
    one, same, swapped = "SALMAN BIN MUHAMMAD VOORBEELDI", "Salman ibn Mohammed Voorbeeldi", "MUHAMMAD BIN SALMAN VOORBEELDI"
    balanced = THRESHOLDS[Preset.BALANCED].score
    assert compared(one, same, Kind.PERSON) > 0.9
    assert compared(one, swapped, Kind.PERSON) < balanced < compared(one, swapped.replace("BIN ", ""), Kind.PERSON)


def test_a_part_that_is_another_one_is_worse_than_a_part_that_is_missing() -> None:
    one = "Aleksandr Petrovich Voorbeeldov"
    assert compared(one, "Aleksandr Denkbeeldov Voorbeeldov", Kind.PERSON) < compared(one, "Aleksandr Voorbeeldov", Kind.PERSON)


LISTED_SHORT = Entry("n1", Kind.PERSON, (Name("Nacho VOORBEELDOV"),))
LISTED_LONG = Entry("w1", Kind.PERSON, (Name("William Hendrik VOORBEELDOV"),))


@pytest.mark.parametrize(
    ("name", "entry", "nl", "en"),
    [
        (
            "Ignacio Voorbeeldov",
            LISTED_SHORT,
            "‘nacho’ is een korte vorm van ‘ignacio’",
            "‘nacho’ is a short form of ‘ignacio’",
        ),
        ("Bill Voorbeeldov", LISTED_LONG, "‘bill’ is een korte vorm van ‘william’", "‘bill’ is a short form of ‘william’"),
    ],
)
@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.UNKNOWN])
def test_a_short_form_of_a_given_name_is_found_and_said(name: str, entry: Entry, kind: Kind, nl: str, en: str) -> None:
    [hit] = screen(Index.build([entry]), Party((name,), kind))
    assert PartKind.SHORT_FORM in [one.kind for one in hit.matched.parts]
    assert (nl in [one.nl for one in explain(hit)], en in [one.en for one in explain(hit)]) == (True, True)


def test_a_short_form_says_less_than_the_name_and_more_than_no_name_or_another_one() -> None:
    index = Index.build([LISTED_LONG])
    names = ["William Voorbeeldov", "Bill Voorbeeldov", "Voorbeeldov", "Pieter Voorbeeldov"]
    scores = [index.rank([Party((one,), Kind.PERSON)])[0][0].score for one in names]
    assert scores == sorted(set(scores), reverse=True)


def test_a_short_form_alone_is_no_hit_nor_a_word_of_what_is_no_person() -> None:
    index = Index.build([LISTED_LONG, Entry("o9", Kind.ORGANISATION, (Name("William Nepwerf"),))])
    people = [Party((one,), Kind.PERSON) for one in ("Bill", "Bill Anders")]
    assert screen_all(index, people, Preset.CAREFUL) == [[], []]
    [firm, *_], [other, *_] = index.rank([Party((f"{one} Nepwerf",), Kind.ORGANISATION) for one in ("Bill", "Kees")])
    assert firm.entry == other.entry == "o9"
    assert PartKind.SHORT_FORM not in {
        one.kind
        for hit in screen(index, Party(("Bill Nepwerf",), Kind.ORGANISATION), Preset.CAREFUL)
        for one in hit.matched.parts
    }


def test_a_spelling_that_is_also_a_short_form_stays_a_spelling() -> None:
    index = Index.build([Entry("j1", Kind.PERSON, (Name("John Voorbeeldov"),))])
    [hit] = screen(index, Party(("Jon Voorbeeldov",), Kind.PERSON))
    assert PartKind.SPELLED_OTHERWISE in [one.kind for one in hit.matched.parts]


def test_a_day_of_birth_and_a_short_form_do_not_make_it_the_same_party() -> None:
    entry = Entry("w2", Kind.PERSON, (Name("William VOORBEELDOV"),), births=(Birth("1962-03-01"),))
    named = [Party((f"{one} Voorbeeldov",), Kind.PERSON, births=("1962-03-01",)) for one in ("William", "Bill")]
    index = Index.build([entry])
    assert [is_identified(screen(index, party)[0], party, entry) for party in named] == [True, False]


def test_every_short_form_is_a_word_as_names_are_read() -> None:
    assert [one for one in OTHER_FORMS if words(one, person=True) != (one,)] == []
    assert all(name in OTHER_FORMS[form] for name, forms in SHORT_FORMS.items() for form in forms)


@given(latin_names, latin_names)
@settings(max_examples=40)
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    left, right = Entry("a", Kind.PERSON, (Name(one),)), Entry("b", Kind.PERSON, (Name(other),))
    assert likeness(left, right) == likeness(right, left)


@given(names)
@settings(max_examples=150)
def test_any_text_can_be_screened(name: str) -> None:
    for hit in screen(INDEX, Party((name,), Kind.UNKNOWN), Preset.CAREFUL):
        assert 0 < hit.score < 1
        assert explain(hit)


@given(latin_names, st.sampled_from([entry.id for entry in OTHERS]))
@settings(max_examples=40)
def test_another_entry_on_the_list_changes_no_score(added: str, wanted: str) -> None:
    party = Party(("Muhamad Hassan Fiktief",), Kind.PERSON)
    more = Index.build([PERSON, *OTHERS, Entry("z9", Kind.PERSON, (Name(added),))])
    before = {one.entry: one.score for one in INDEX.rank([party])[0]}
    after = {one.entry: one.score for one in more.rank([party])[0]}
    assert after.get(wanted, 0.0) == pytest.approx(before.get(wanted, 0.0))
