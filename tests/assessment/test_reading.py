"""Bad input gets one clear message with line, field and remedy, in both languages."""

from __future__ import annotations

import pytest

from sluis.assessment import World, read_case
from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.statutes.facts import sanctions

GOOD = """\
schema_version: 1
as_of: 2026-11-21
items:
  - id: probe
    name: Probe
parties:
  - {role: end_user, name: Example, country: EG}
destination: EG
"""


def _problem(text: str, world: World) -> InputError:
    with pytest.raises(InputError) as caught:
        read_case(text.encode(), "case.yaml", world)
    return caught.value


def test_a_minimal_case_is_read(world: World) -> None:
    case = read_case(GOOD.encode(), "case.yaml", world)
    assert (case.items[0].id, case.activity, case.transit_countries) == ("probe", None, None)


def test_the_case_file_of_the_design_is_read(world: World) -> None:
    text = """\
schema_version: 1
as_of: 2026-11-21           # with dates of contract, application, export where they differ
activity: export
mode: physical
exporter: {name: Voorbeeld Security B.V., country: NL}
items:
  - id: probe
    name: Network probe with hard-selector search
    classification: null
    facts: {item.application_layer_analysis: yes}
    components: []
    cn_code: "85176200"
    value: {amount: 120000, currency: EUR}
    quantity: 2
parties:
  - {role: end_user, name: Example Telecom, country: EG, facts: {party.government_linked: unknown}}
destination: EG
end_use: Lawful interception for the operator
facts: {exporter.informed_by_authority: no}
screening: {attested: null}
authorisations_held: []
"""
    assert read_case(text.encode(), "case.yaml", world).items[0].cn_code == "85176200"


BAD = [
    ("facts: {item.nonsense: yes}", "S121", 9, "item.nonsense"),
    ("facts: {exporter.informed_by_authoritty: yes}", "S121", 9, "exporter.informed_by_authority"),
    ("facts: {item.dual_use: yes}", "S121", 9, "items[].facts"),
    ("facts: {item.listed_annex_i: yes}", "S121", 9, "classification"),
    ("facts: {exporter.informed_by_authority: perhaps}", "S122", 9, "perhaps"),
    ("facts: {exporter.informed_by_authority: {value: yes, on: yesterday}}", "S122", 9, "2026-01-31"),
    ("facts: {exporter.informed_by_authority: {value: yes, colour: red}}", "S122", 9, "source"),
    ("purchasing_country: ZZ", "S123", 9, "ZZ"),
    ("transit_countries: [NO, xx]", "S123", 9, "xx"),
    ("purchasing_country: UA-43", "S181", 9, "destination.in_crimea: yes"),
    ("screening: {attested: {by: A, on: 2026-11-01, lists: [EU, NL], hits: [nobody]}}", "S127", 9, "end_user"),
    ("mode: by_boat", "S105", 9, "by_boat"),
    ("colour: red", "S103", 9, "colour"),
    ("end_use: 12", "S102", 9, "end_use"),
    ("destination: NO", "S101", 9, "destination"),
]


@pytest.mark.parametrize(("added", "code", "line", "named"), BAD)
def test_what_is_wrong_is_named_with_its_line(added: str, code: str, line: int, named: str, world: World) -> None:
    problem = _problem(GOOD + added + "\n", world)
    assert problem.code == code
    for language, word in ((Language.NL, "regel"), (Language.EN, "line")):
        message = problem.message(language)
        assert f"case.yaml, {word} {line}" in message
        assert named in message


@pytest.mark.parametrize("country", sorted(sanctions.TO))
def test_nobody_can_say_that_a_destination_under_sanctions_is_none(country: str, world: World) -> None:
    key = sanctions.TO[country].key
    problem = _problem(f"{GOOD}facts: {{{key}: no}}\n", world)
    assert problem.code == "S121"
    assert "Write it under destination." in problem.message(Language.EN)


def test_a_fact_that_sluis_finds_itself_is_not_proposed(world: World) -> None:
    message = _problem(f"{GOOD}facts: {{destination.to_rus: no}}\n", world).message(Language.EN)
    assert not any(f"{fact.key}," in message or f"{fact.key}?" in message for fact in sanctions.TO.values())


ITEM = [
    ("classification: 9Z999", "S124"),
    ("classification: 5A999", "S124"),
    ("classification: 5A002 a 1", "S124"),
    ("classification: not_listed", "S126"),
    ("classification: {code: not_listed, by: A. de Vries}", "S126"),
    ("classification: {code: not_listed, on: 2026-01-01}", "S126"),
    ("facts: {party.government_linked: yes}", "S121"),
    ("components: [{id: a}, {id: a}]", "S125"),
]


@pytest.mark.parametrize(("added", "code"), ITEM)
def test_what_is_wrong_with_an_item_is_named(added: str, code: str, world: World) -> None:
    assert _problem(GOOD.replace("    name: Probe\n", f"    name: Probe\n    {added}\n"), world).code == code


def _worth(currency: str) -> str:
    return GOOD.replace("    name: Probe\n", f"    name: Probe\n    value: {{amount: 5, currency: {currency}}}\n")


@pytest.mark.parametrize("currency", ["eur", "EURO", "XXX", "XAU", "DEM", "'€'", "''"])
def test_what_is_no_currency_is_refused_with_its_field(currency: str, world: World) -> None:
    problem = _problem(_worth(currency), world)
    assert problem.code == "S137"
    for language in Language:
        assert "items[0].value.currency" in problem.message(language)
        assert f"‘{currency.strip(chr(39))}’" in problem.message(language)


@pytest.mark.parametrize("currency", ["USD", "XOF", "CLF", "HRK"])
def test_a_currency_is_read_also_one_of_an_old_case(currency: str, world: World) -> None:
    value = read_case(_worth(currency).encode(), "case.yaml", world).items[0].value
    assert value is not None
    assert value.currency == currency


def test_items_with_one_id_are_refused(world: World) -> None:
    twice = GOOD.replace("    name: Probe\n", "    name: Probe\n  - id: probe\n    name: Other\n")
    assert _problem(twice, world).code == "S125"


def test_parties_with_one_id_are_refused(world: World) -> None:
    party = "  - {role: end_user, name: Example, country: EG}\n"
    twice = GOOD.replace(party, party + "  - {role: consignee, name: Other, id: end_user}\n")
    assert _problem(twice, world).code == "S125"


def test_two_parties_with_one_role_get_names_of_their_own(world: World) -> None:
    party = "  - {role: end_user, name: Example, country: EG}\n"
    assert len(read_case(GOOD.replace(party, party * 2).encode(), "case.yaml", world).parties) == 2


def test_an_export_of_nothing_is_refused(world: World) -> None:
    nothing = "schema_version: 1\nas_of: 2026-11-21\nitems: []\n"
    assert _problem(nothing, world).code == "S129"


@pytest.mark.parametrize("word", ["yes", "true", "no", "false", "unknown"])
def test_truth_words_are_read(word: str, world: World) -> None:
    read_case((GOOD + f"facts: {{exporter.informed_by_authority: {word}}}\n").encode(), "case.yaml", world)


def test_norway_is_a_country_and_not_a_falsehood(world: World) -> None:
    assert read_case(GOOD.replace("destination: EG", "destination: NO").encode(), "c", world).destination == "NO"


def test_more_parties_than_can_be_weighed_together_are_refused(world: World) -> None:
    parties = "".join(f"  - {{role: end_user, id: p{number}, name: Example}}\n" for number in range(101))
    text = GOOD.replace("  - {role: end_user, name: Example, country: EG}\n", parties)
    assert _problem(text, world).code == "S145"
