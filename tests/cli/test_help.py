"""`--help` and the errors of use: in the language that was chosen, wherever on the command line that was done."""

from __future__ import annotations

import re

import click
import pytest

from sluis.cli.command import Command
from sluis.cli.main import cli
from sluis.law.text import Language
from tests.cli.running import LANGUAGES, sluis

GROUPS = ((), ("knowledge",))
COMMANDS = (
    *((name,) for name in cli.list_commands(click.Context(cli))),
    *(("knowledge", name) for name in ("check", "diff", "sources")),
    *(("screen", name) for name in ("clear", "clearances", "withdraw", "again", "changes")),
)
ENGLISH = {
    *("the", "and", "with", "this", "that", "these", "those", "for", "from", "its"),
    *("are", "what", "which", "without", "instead", "otherwise", "print", "show", "list", "say"),
    *("day", "file", "folder", "usage", "options", "commands", "arguments", "exit", "status", "something"),
    *("nothing", "anything", "complete", "missing", "known"),
}
"""Words that a text in Dutch does not have."""
DUTCH = {
    *("het", "een", "van", "voor", "niet", "met", "zonder", "uit", "dat", "deze", "wat", "waarom"),
    *("toon", "geef", "zeg", "dag", "bestand", "gebruik", "opties", "opdrachten", "bestaat", "nodig"),
}
"""Words that a text in English does not have."""


def words_in(text: str) -> set[str]:
    """The words, apart from names of options and commands and what is quoted."""
    names = r"--[\w-]+|^  [a-z]+ |‘[^’]*’"
    return set(re.findall(r"[^\W\d_]+", re.sub(names, "", text, flags=re.MULTILINE).lower()))


@pytest.mark.parametrize("path", [*GROUPS, *COMMANDS], ids=" ".join)
def test_dutch_help_has_no_english_word_and_english_help_no_dutch_one(path: tuple[str, ...]) -> None:
    dutch, english = (sluis(*path, "--help", "--lang", language) for language in LANGUAGES)
    assert (dutch.status, english.status) == (0, 0)
    assert words_in(dutch.out) & ENGLISH == set()
    assert words_in(english.out) & DUTCH == set()
    assert dutch.out.startswith(f"Gebruik: {' '.join(('sluis', *path))} [OPTIES]")
    assert english.out.startswith(f"Usage: {' '.join(('sluis', *path))} [OPTIONS]")
    assert "\nOpties:\n" in dutch.out
    assert "\nOptions:\n" in english.out


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (("--lang", "nl", "assess", "--help"), {}),
        (("assess", "--help", "--lang", "nl"), {}),
        (("assess", "--lang=nl", "--help"), {}),
        (("assess", "-h"), {"SLUIS_LANG": "nl"}),
        (("--lang", "en", "assess", "--lang", "nl", "--help"), {"SLUIS_LANG": "en"}),
    ],
)
def test_the_language_is_heard_wherever_it_is_chosen(arguments: tuple[str, ...], environment: dict[str, str]) -> None:
    assert sluis(*arguments, **environment).out.startswith("Gebruik: sluis assess")


def test_the_language_before_the_command_is_that_of_its_output() -> None:
    assert sluis("--lang", "nl", "version", SLUIS_LANG="en").out == sluis("version", "--lang", "nl").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_commands_says_what_each_does(language: str) -> None:
    shown = sluis("--lang", language, "knowledge", "--help").words
    for name in ("check", "diff", "sources"):
        below = cli.get_command(click.Context(cli), "knowledge")
        assert isinstance(below, click.Group)
        command = below.commands[name]
        assert isinstance(command, Command)
        assert f"{name} {command.summary.into(Language(language))}" in shown


WRONG = [
    (("assess", "free.yaml", "--jsno"), "S151", ("--json",)),
    (("assess", "free.yaml", "-x"), "S151", ("sluis assess --help",)),
    (("asess",), "S152", ("assess",)),
    (("knowledge", "chek"), "S152", ("check",)),
    (("zzz",), "S152", ("sluis --help",)),
    (("--",), "S153", ("OPDRACHT", "COMMAND")),
    (("assess",), "S153", ("BESTAND", "FILE")),
    (("schema",), "S153", ("case|answer",)),
    (("assess", "free.yaml", "--as-of"), "S154", ("--as-of",)),
    (("assess", "free.yaml", "--why=yes"), "S154", ("--why",)),
    (("assess", "free.yaml", "busy.yaml", "more.yaml"), "S155", ("busy.yaml more.yaml",)),
    (("schema", "cases"), "S156", ("case, answer",)),
    (("version", "--lang", "fy"), "S156", ("nl, en",)),
    (("assess", "absent.yaml"), "S130", ("absent.yaml",)),
    (("knowledge", "check", "absent"), "S130", ("absent",)),
    (("knowledge", "check", __file__), "S130", (__file__,)),
    (("knowledge", "diff", "absent"), "S130", ("absent",)),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("arguments", "code", "named"), WRONG, ids=[" ".join(one[0][:3]) for one in WRONG])
def test_wrong_use_is_one_message_in_the_language_with_a_code_and_exit_2(
    arguments: tuple[str, ...], code: str, named: tuple[str, ...], language: str
) -> None:
    ran = sluis(*arguments, SLUIS_LANG=language)
    assert (ran.status, ran.out, ran.err[:6]) == (2, "", f"{code}  ")
    assert any(name in ran.err for name in named)
    assert words_in(ran.err) & (ENGLISH if language == "nl" else DUTCH) == set()
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(("language", "word"), [("nl", "ontbreekt"), ("en", "is missing")])
def test_each_language_has_its_own_words(language: str, word: str) -> None:
    assert word in sluis("assess", SLUIS_LANG=language).err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", GROUPS, ids=" ".join)
def test_a_choice_of_commands_without_any_argument_shows_its_help(path: tuple[str, ...], language: str) -> None:
    ran = sluis(*path, SLUIS_LANG=language)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.strip() == sluis(*path, "--help", "--lang", language).out.strip()


def test_the_version_is_told() -> None:
    assert re.fullmatch(r"sluis \d+\.\d+\.\d+\S*\n", sluis("--version").out)
