"""Each thing that can be wrong with the knowledge is found, and said in both languages with its line."""

from collections.abc import Callable
from datetime import date

import msgspec
import pytest

from sluis.knowledge.entry import Since
from sluis.knowledge.load import load
from sluis.knowledge.model import Applies, Knowledge
from sluis.knowledge.problem import Kind
from sluis.law.citation import Act
from sluis.law.fact import Choice, Declaration, Fact, Nature
from sluis.law.text import Text
from tests.knowledge.conftest import Law

Edit = Callable[[str, str, str], dict[str, bytes]]
ACTS, VERSIONS, CODES = "timeline/acts.yaml", "control_lists/versions.yaml", "control_lists/codes.yaml"
TERRITORIES, RISK, ADVICE = "territories/territories.yaml", "risk/table.yaml", "measures/advice.yaml"
MEASURES, QUESTIONS = "measures/factsheet.yaml", "measures/required_questions.yaml"
TITLES = "control_lists/titles/category_4.yaml"
WORDINGS, US_NUMBERS = "control_lists/wordings.yaml", "control_lists/us_numbers.yaml"
MEMBERSHIPS, NATIONAL = "control_lists/memberships.yaml", "control_lists/national.yaml"
SECONDARY = "sources/secondary.yaml"


def test_the_packaged_knowledge_is_in_order(knowledge: Knowledge, files: dict[str, bytes], law: Law) -> None:
    assert law.check(knowledge, files) == []


def row(code: str) -> str:
    return f"- {{code: {code}, from: {{on: 2025-11-15}}, until: null, verified: no}}\n- {{code: 9E991,"


ERRATA = "errata/corrected.yaml"
VENDORS = "vendors/vendors.yaml"
ABUSE = "destinations/misuse/abuse.yaml"
REGIMES = "destinations/sanctions.yaml"
NAMES = "destinations/names.yaml"
FORMER = "destinations/former.yaml"
FLAGS, SAFEGUARDS = "red_flags/item.yaml", "measures/safeguards.yaml"
CASES = [
    (FLAGS, "bears_on: [human_rights]", "bears_on: []", "S237", "voor welk risico zij telt", "which risk it bears on"),
    (FLAGS, "security: [espionage]", "security: []", "S238", "wat er in het geding is", "what is at stake"),
    (FLAGS, "security: []", "security: [sabotage]", "S238", "en alleen daarbij", "and nothing else does"),
    (FLAGS, "bears_on: [human_rights]", "bears_on: [human_rights, human_rights]", "S227", "twee keer", "twice"),
    (FLAGS, "security: [espionage]", "security: [espionage, espionage]", "S227", "twee keer", "twice"),
    (FLAGS, "id: similar_item_misused", "id: marketed_for_covert_use", "S227", "twee keer", "twice"),
    (
        FLAGS,
        "verified: {source: akin-2024-11-27",
        "verified: {source: akin",
        "S219",
        "staat niet in de bronnen",
        "not among the sources",
    ),
    (FLAGS, "cites: eu-2024-2659/section_3\n", "cites: eu-2024-2659/chapter_3\n", "S229", "is niet te lezen", "cannot be read"),
    (
        SAFEGUARDS,
        "measure: technical_limits",
        "measure: technical",
        "S239",
        "geen maatregel van deze soort",
        "not a measure of this kind",
    ),
    (
        SAFEGUARDS,
        "measure: technical_limits",
        "measure: withdraw",
        "S239",
        "geen maatregel van deze soort",
        "not a measure of this kind",
    ),
    (SAFEGUARDS, "floor: medium", "floor: high", "S240", "verlaagt niets", "lowers nothing"),
    (SAFEGUARDS, "rests_on: exporter", "rests_on: customer", "S241", "zelf in handen heeft", "own hands"),
    (
        SAFEGUARDS,
        "{dimension: national_security, floor: medium}",
        "{dimension: human_rights, floor: medium}",
        "S227",
        "twee keer",
        "twice",
    ),
    (SAFEGUARDS, "cites: us-state-surveillance-2020", "cites: us-state", "S229", "is niet te lezen", "cannot be read"),
    (VENDORS, "countries: [IL]", "countries: [UK]", "S222", "geen landcode", "not a country code"),
    (VENDORS, 'name: "Candiru"', 'name: "nso group"', "S227", "twee keer", "twice"),
    (VENDORS, 'date: "2021-12"', 'date: "2021-13"', "S235", "geen jaar, maand of dag", "not a year, a month or a day"),
    (VENDORS, 'date: "2021-12"', 'date: "2026-12"', "S236", "zou al op", "is said to have been seen"),
    (VENDORS, "source: upi-2021-11-03", "source: upi", "S219", "staat niet in de bronnen", "not among the sources"),
    (ABUSE, "vendor: nso-group", "vendor: nso", "S242", "geen leverancier", "not a vendor"),
    (ABUSE, 'published: "2022-04-18"', 'published: "2022-13"', "S235", "geen jaar, maand of dag", "not a year, a month"),
    (ABUSE, 'published: "2022-04-18"', 'published: "2018"', "S244", "vóór het eerste jaar", "before the first year"),
    (ABUSE, "since: 2019, year: 2020", "since: 2021, year: 2020", "S215", "niet na het begin", "not after its start"),
    (REGIMES, 'country: "AF"', 'country: "XX"', "S243", "geen naam", "no name"),
    (REGIMES, "until: 2021-04-01", "until: 2011-03-31", "S215", "niet na het begin", "not after its start"),
    (NAMES, 'part_of: "GB"', 'part_of: "UK"', "S222", "geen landcode", "not a country code"),
    (FORMER, '"DE"', '"DX"', "S222", "geen landcode", "not a country code"),
    (ERRATA, "cites: [annex-i/entry_5A001]", "cites: [annex-x/entry_5A001]", "S229", "is niet te lezen", "cannot be read"),
    (ERRATA, "cites: [annex-i/entry_5A001]", "cites: []", "S228", "vindplaats ontbreekt", "citation is missing"),
    (
        ERRATA,
        "{from: {on: 2009-08-27}, until: null}",
        "{from: {on: 2009-08-27}, until: 2009-08-27}",
        "S215",
        "niet na het begin",
        "not after its start",
    ),
    (ACTS, 'nl: "Verordening (EG) nr. 428/2009"', 'nl: " "', "S211", "in het Nederlands is leeg", "in Dutch"),
    (
        ACTS,
        'en: "Regulation (EU) 2021/821"',
        'en: ""',
        "S211",
        "in het Engels is leeg",
        "in English is empty",
    ),
    (
        VERSIONS,
        'nl: ["5A002.a als positieve lijst; ',
        'nl: ["extra", "5A002.a als positieve lijst; ',
        "S212",
        "3 in het Nederlands, 2 in het Engels",
        "3 in Dutch, 2 in English",
    ),
    (
        VERSIONS,
        'nl: ["vier mariene gifstoffen (Australiëgroep)"]',
        'nl: [""]',
        "S211",
        "in het Nederlands is leeg",
        "in Dutch is empty",
    ),
    (CODES, "{not_after: 2020-12-15}", "{}", "S213", "Geef één begindag", "Give one first day"),
    (
        CODES,
        "{not_after: 2020-12-15}",
        "{on: 2020-12-15, not_after: 2020-12-15}",
        "S213",
        "Geef één begindag",
        "Give one first day",
    ),
    (
        VERSIONS,
        "from: {on: 2009-08-27}",
        "from: null",
        "S214",
        "Er is geen begindag",
        "There is no first day",
    ),
    (
        CODES,
        "from: {on: 2025-11-15}, until: null",
        "from: {on: 2025-11-15}, until: 2025-11-15",
        "S215",
        "eindigt op 2025-11-15; dat is niet na het begin op 2025-11-15",
        "ends on 2025-11-15, which is not after its start on 2025-11-15",
    ),
    (
        VERSIONS,
        "until: 2012-06-15",
        "until: 2012-06-16",
        "S216",
        "terwijl de vorige nog tot 2012-06-16 loopt",
        "while the previous one runs until 2012-06-16",
    ),
    (
        VERSIONS,
        "until: 2012-06-15",
        "until: 2012-06-14",
        "S217",
        "Tussen 2012-06-14 en 2012-06-15 is niets bekend",
        "Nothing is known between 2012-06-14 and 2012-06-15",
    ),
    (
        VERSIONS,
        "from: {on: 2009-08-27}",
        "from: {on: 2010-01-01}",
        "S217",
        "Tussen 2009-08-27 en 2010-01-01 is niets bekend",
        "Nothing is known between 2009-08-27 and 2010-01-01",
    ),
    (
        VERSIONS,
        "from: {on: 2025-11-15}\n  until: null",
        "from: {on: 2025-11-15}\n  until: 2026-09-21",
        "S217",
        "Tussen 2026-09-21 en … is niets bekend",
        "Nothing is known between 2026-09-21 and …",
    ),
    (
        VERSIONS,
        "from: null",
        "from: {on: 2026-11-15}",
        "S218",
        "Een aangekondigde versie is nooit van kracht",
        "An announced version is never in force",
    ),
    (
        VERSIONS,
        "{source: pwc-2012-388, on",
        "{source: pwc-2012, on",
        "S219",
        "De bron ‘pwc-2012’ staat niet",
        "The source ‘pwc-2012’ is not among",
    ),
    (ACTS, "source: eu-2021-821", "source: eu-2021", "S219", "De bron ‘eu-2021’", "The source ‘eu-2021’"),
    (VERSIONS, "act: eu-2012-388", "act: eu-2012", "S219", "De bron ‘eu-2012’", "The source ‘eu-2012’"),
    (RISK, "source: eu-2021-821", "source: eu-2021", "S219", "De bron ‘eu-2021’", "The source ‘eu-2021’"),
    (
        ACTS,
        "predecessor: eu-2009-428",
        "predecessor: eu-2009",
        "S220",
        "‘eu-2009’ staat niet in de tijdlijn",
        "‘eu-2009’ is not in the timeline",
    ),
    (
        ACTS,
        "successor: eu-2021-821",
        "successor: null",
        "S221",
        "eu-2009-428 noemt eu-2021-821 niet als opvolger",
        "eu-2009-428 does not name eu-2021-821 as successor",
    ),
    (
        ACTS,
        "predecessor: eu-2009-428",
        "predecessor: null",
        "S221",
        "eu-2021-821 noemt eu-2009-428 niet als voorganger",
        "eu-2021-821 does not name eu-2009-428 as predecessor",
    ),
    (
        ACTS,
        "until: 2021-09-09",
        "until: 2021-09-08",
        "S221",
        "of sluit er niet op aan",
        "or does not join it",
    ),
    (
        TERRITORIES,
        "code: NL,",
        "code: UK,",
        "S222",
        "‘UK’ is geen landcode",
        "‘UK’ is not a country code",
    ),
    (
        TERRITORIES,
        "code: NL,",
        "code: UK,",
        "S223",
        "Deze landcodes ontbreken: NL.",
        "These country codes are missing: NL.",
    ),
    (
        TERRITORIES,
        "unclear: false, note: null",
        "unclear: true, note: null",
        "S224",
        "heeft een toelichting nodig",
        "needs a note",
    ),
    (
        TITLES,
        "code: 4A004",
        "code: 4A099",
        "S233",
        "‘4A099’ staat niet in de lijst van codes",
        "‘4A099’ is not among the codes",
    ),
    (
        WORDINGS,
        "earlier: annex-i-2020-12-15",
        "earlier: annex-i-2020",
        "S234",
        "‘annex-i-2020’ is geen versie van de lijst",
        "‘annex-i-2020’ is not a version of the list",
    ),
    (WORDINGS, "[\n    0B004,", "[\n    0B999,", "S233", "‘0B999’ staat niet in de lijst", "‘0B999’ is not among"),
    (US_NUMBERS, "1A001, 1A002,", "1A001, 1A001,", "S227", "‘1A001’ staat er twee keer", "‘1A001’ is there twice"),
    (MEMBERSHIPS, "code: 5A004.a,", "code: 5A994.a,", "S233", "‘5A994.a’ staat niet in de lijst", "‘5A994.a’ is not among"),
    (
        NATIONAL,
        "from: {on: 2024-12-01}\n  until: null",
        "from: {on: 2024-12-01}\n  until: 2024-12-01",
        "S215",
        "dat is niet na het begin",
        "not after its start",
    ),
    (CODES, "code: 1A002,", "code: 1A099,", "S232", "‘1A099’ heeft geen titel", "‘1A099’ has no title"),
    (CODES, "code: 0A001,", "code: 0F001,", "S225", "‘0F001’ heeft niet de vorm", "‘0F001’ does not have"),
    (
        CODES,
        "code: 4E001,",
        "code: 4E099,",
        "S226",
        "‘4E001.c’ is een onderdeel van ‘4E001’",
        "‘4E001.c’ is a part of ‘4E001’",
    ),
    (CODES, "code: 0B001,", "code: 0A001,", "S227", "‘0A001’ staat er twee keer", "‘0A001’ is there twice"),
    (
        SECONDARY,
        "- id: pwc-2012-388",
        "- id: element14-2012-388",
        "S227",
        "‘element14-2012-388’ staat er twee keer",
        "‘element14-2012-388’ is there twice",
    ),
    (
        RISK,
        "cites: eu-2021-821/article_5",
        'cites: ""',
        "S228",
        "vindplaats ontbreekt",
        "citation is missing",
    ),
    (
        RISK,
        "cites: eu-2021-821/article_5",
        "cites: eu-2021/article_5",
        "S229",
        "‘eu-2021/article_5’ is niet te lezen",
        "‘eu-2021/article_5’ cannot be read",
    ),
    (
        QUESTIONS,
        "cites: eu-2021-821/article_27",
        "cites: eu-2021-821/artikel_27",
        "S229",
        "‘eu-2021-821/artikel_27’ is niet te lezen",
        "‘eu-2021-821/artikel_27’ cannot be read",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: exporter.doubts",
        "S230",
        "exporter.doubts",
        "exporter.doubts",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: null",
        "S230",
        "De voorwaarde is niet te lezen",
        "The condition cannot be read",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: {all: 5}",
        "S230",
        "De voorwaarde is niet te lezen",
        "The condition cannot be read",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: {some: [exporter.doubts_remain]}",
        "S230",
        "De voorwaarde is niet te lezen",
        "The condition cannot be read",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: {constant: 2}",
        "S230",
        "2 is niet true of false",
        "2 is not true or false",
    ),
    (
        ADVICE,
        "when: exporter.doubts_remain",
        "when: {not: {at_least: {count: 2, of: [exporter.doubts_remain]}}}",
        "S230",
        "het aantal 2 past niet bij 1 delen",
        "the count 2 does not fit 1 parts",
    ),
    (
        ADVICE,
        "until: null",
        "until: result.screend",
        "S230",
        "result.screend",
        "result.screend",
    ),
    (
        MEASURES,
        "done: result.screened",
        "done: result.screend",
        "S230",
        "result.screend",
        "result.screend",
    ),
    (
        MEASURES,
        "when: {constant: true}",
        "when: yes",
        "S230",
        "De voorwaarde is niet te lezen",
        "The condition cannot be read",
    ),
    (
        QUESTIONS,
        "fact: deal.records_kept",
        "fact: deal.records",
        "S231",
        "Het feit ‘deal.records’ is nergens gedeclareerd",
        "The fact ‘deal.records’ is not declared",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "code", "dutch", "english"), CASES)
def test_a_mistake_is_found_with_its_line(  # noqa: PLR0913, PLR0917
    edited: Edit, law: Law, name: str, old: str, new: str, code: str, dutch: str, english: str
) -> None:
    changed = edited(name, old, new)
    found = [one for one in law.check(load(changed), changed) if one.code == code]
    assert found, f"no {code}"
    problem = found[0]
    assert dutch in problem.words.nl
    assert english in problem.words.en
    assert problem.file is not None
    assert problem.line is not None
    assert problem.where.partition("/")[0] in set(Knowledge.__struct_fields__)


@pytest.mark.parametrize(
    ("name", "old", "new", "where"),
    [
        (RISK, "source: eu-2021-821", "source: eu-2021", "risk/informed_or_aware_of_repression.source"),
        (MEASURES, "done: result.screened", "done: x.y", "measures/screen_parties.done"),
        (VERSIONS, "{source: pwc-2012-388", "{source: x", "list_versions/annex-i-2012-06-15.verified.source"),
        (MEASURES, "when: result.unclassified", "when: x.y", "measures/classify_item.grades[0].when"),
    ],
)
def test_the_line_is_the_very_line(edited: Edit, law: Law, name: str, old: str, new: str, where: str) -> None:
    changed = edited(name, old, new)
    (problem,) = law.check(load(changed), changed)
    assert (problem.file, problem.where) == (name, where)
    assert problem.line is not None
    assert new in changed[name].decode().splitlines()[problem.line - 1]


def test_every_kind_of_problem_has_a_test() -> None:
    assert {code for *_, code, _, _ in CASES} == {kind.code for kind in Kind}


def test_a_safeguard_is_no_form_of_a_legal_duty(edited: Edit, law: Law) -> None:
    changed = edited(SAFEGUARDS, "measure: technical_limits\n  kind: technical", "measure: keep_records\n  kind: follow_up")
    assert [problem.code for problem in law.check(load(changed), changed)] == ["S239"]
    duty = edited(MEASURES, "cites: nl-factsheet-cyber/case_3", "duty: keep_records\n  cites: nl-factsheet-cyber/case_3")
    found = [(problem.code, problem.where) for problem in law.check(load(duty), duty)]
    assert found == [("S239", "safeguards/withdraw_from_the_transaction.measure")]


def test_an_approval_makes_no_risk_low(edited: Edit, law: Law) -> None:
    changed = edited(
        SAFEGUARDS,
        "kind: approval\n  rests_on: exporter\n  lowers: []",
        "kind: approval\n  rests_on: exporter\n  lowers: [{dimension: reputation, floor: low}]",
    )
    assert [problem.code for problem in law.check(load(changed), changed)] == ["S241"]


def test_codes_of_problems_are_unique() -> None:
    codes = [kind.code for kind in Kind]
    assert len(set(codes)) == len(codes)


def test_without_files_a_problem_has_no_line(edited: Edit, law: Law) -> None:
    (problem,) = law.check(load(edited(ACTS, "source: eu-2021-821", "source: x")))
    assert (problem.file, problem.line, problem.where) == (None, None, "acts/eu-2021-821.source")


def test_a_code_may_leave_the_list_and_come_back(knowledge: Knowledge, law: Law) -> None:
    first, *rest = knowledge.codes
    gone = msgspec.structs.replace(first, until=date(2022, 1, 1))
    back = msgspec.structs.replace(first, from_=Since(on=date(2023, 1, 1)))
    assert law.check(msgspec.structs.replace(knowledge, codes=(gone, back, *rest))) == []


def test_a_code_is_not_listed_twice_at_a_time(knowledge: Knowledge, law: Law) -> None:
    first, *rest = knowledge.codes
    again = msgspec.structs.replace(first, from_=Since(on=date(2023, 1, 1)))
    (problem,) = law.check(msgspec.structs.replace(knowledge, codes=(first, again, *rest)))
    assert problem.code == "S216"


def test_periods_of_a_territory_do_not_overlap(knowledge: Knowledge, law: Law) -> None:
    periods = (
        Applies(Since(not_after=date(2009, 8, 27)), date(2020, 1, 1)),
        Applies(Since(on=date(2019, 1, 1)), None),
    )
    first, *rest = knowledge.territories
    changed = msgspec.structs.replace(first, customs_territory=periods)
    (problem,) = law.check(msgspec.structs.replace(knowledge, territories=(changed, *rest)))
    assert (problem.code, problem.where) == ("S216", "territories/AD.customs_territory[1].from")


def test_a_choice_is_compared_with_its_own_options(knowledge: Knowledge, law: Law) -> None:
    words = Text("wijze", "mode")
    mode = Choice("deal.way", words, words, Nature.DEAL, Act("x", words) / "article_1", options=("sea", "air"))
    facts: dict[str, Declaration] = {**law.facts, "deal.way": mode}
    first, *rest = knowledge.advice
    for options, problems in ((["sea"], []), (["sea", "road"], ["S230"])):
        when = {"in": {"of": "deal.way", "options": options}}
        advice = (msgspec.structs.replace(first, when=when), *rest)
        found = Law(facts, law.acts).check(msgspec.structs.replace(knowledge, advice=advice))
        assert [one.code for one in found] == problems


def test_a_fact_is_declared_by_whoever_calls(knowledge: Knowledge, law: Law) -> None:
    fewer = {key: fact for key, fact in law.facts.items() if key != "use.vital_infrastructure"}
    problems = Law(fewer, law.acts).check(knowledge)
    assert ("S231", "required_questions/use.vital_infrastructure.fact") in [(one.code, one.where) for one in problems]
    assert isinstance(law.facts["use.vital_infrastructure"], Fact)
