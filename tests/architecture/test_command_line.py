"""Every command, option and argument speaks both languages: none is made of click's own parts, which know only English."""

from collections.abc import Iterator

import click
import pytest

from sluis.cli.command import Argument, Choice, Command, Group, Option
from sluis.cli.main import cli
from sluis.law.text import Language, Text


def commands(of: click.Command, path: str = "sluis") -> Iterator[tuple[str, click.Command]]:
    """A command and all below it, each with how it is called."""
    yield path, of
    if isinstance(of, click.Group):
        context = click.Context(of)
        for name in of.list_commands(context):
            found = of.get_command(context, name)
            assert found is not None
            yield from commands(found, f"{path} {name}")


ALL = dict(commands(cli))
PARTS = [(path, part) for path, one in ALL.items() for part in (one, *one.params)]


def texts_of(part: click.Command | click.Parameter) -> list[Text]:
    """What a part says to people."""
    match part:
        case Group():
            return [part.words, *part.summaries().values()]
        case Command():
            return [part.words]
        case Option(takes=None):
            return [part.words]
        case Option(takes=Text() as takes):
            return [part.words, takes]
        case Argument():
            return [part.called]
        case _:
            return []


def is_ours(part: click.Command | click.Parameter) -> bool:
    """True where it is one of our own classes, and takes values only of types that refuse others in both languages."""
    own = isinstance(part, Command | Option | Argument)
    return own and isinstance(getattr(part, "type", click.STRING), TYPES)


TYPES = (type(click.STRING), type(click.BOOL), click.types.FuncParamType, Choice)


def test_all_commands_are_looked_at() -> None:
    assert {"sluis", "sluis assess", "sluis knowledge diff"} <= set(ALL)


@pytest.mark.parametrize(("path", "part"), PARTS, ids=lambda value: getattr(value, "name", value))
def test_every_part_has_its_words_in_both_languages(path: str, part: click.Command | click.Parameter) -> None:
    assert is_ours(part), path
    texts = texts_of(part)
    assert texts
    assert all(text.into(language).strip() for text in texts for language in Language)


@pytest.mark.parametrize(("path", "part"), [one for one in PARTS if not isinstance(one[1], click.Argument)])
def test_what_a_part_says_in_dutch_is_not_what_it_says_in_english(path: str, part: click.Command | click.Parameter) -> None:
    assert [text for text in texts_of(part) if text.nl == text.en] == [], path


@pytest.mark.parametrize("path", ALL)
def test_every_command_has_help_and_a_choice_of_language(path: str) -> None:
    assert {"--help", "--lang"} <= {name for one in ALL[path].params for name in one.opts}


@pytest.mark.parametrize(
    "part",
    [
        click.Command("bare", help="English only."),
        click.Option(["--bare"], help="English only."),
        click.Argument(["bare"]),
        Option(["--day"], words=Text(nl="dag", en="day"), type=click.IntRange(1, 31)),
    ],
)
def test_a_part_of_click_itself_is_found(part: click.Command | click.Parameter) -> None:
    assert not is_ours(part)
