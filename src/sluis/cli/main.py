"""`sluis`: the commands. Each is imported only when it is called, so that `--help` stays quick."""

from __future__ import annotations

import importlib
import sys
from typing import NoReturn

import click

from sluis import __version__

_COMMANDS = {
    "assess": "Assess an export: what the law of a day asks, and why.",
    "ask": "Complete a case file by answering questions.",
    "explain": "Show a provision: words, rule, dates, decision table.",
    "compare": "Assess one export under the law of two days.",
    "annex": "Import, show and compare the official text of Annex I.",
    "law": "List the provisions and facts that Sluis knows.",
    "coverage": "Say what is modelled, indexed and not modelled.",
    "knowledge": "Check, compare and list the dated facts behind the law.",
    "schema": "Print the JSON Schema of a case file or an answer.",
    "doctor": "Check this installation.",
    "version": "Print the version and the digests of law and knowledge.",
}


class _Commands(click.Group):
    """Loads a command from the module of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The commands in the order of the chain."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (as above)
        """The command of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"sluis.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="sluis %(version)s")
def cli() -> None:
    """Sluis: export control of dual-use and cyber-surveillance items under EU and Dutch law.

    Texts are in Dutch or English: --lang nl|en, or the environment variable SLUIS_LANG.
    """


def run() -> NoReturn:
    """Run the command line and leave with the documented exit status: never with a traceback as an answer."""
    try:
        # Without stand-alone mode click returns the status that a command left with, or what it returned: nothing.
        status = cli.main(standalone_mode=False) or 0
    except click.Abort:
        click.echo("", err=True)
        status = 2
    except click.ClickException as problem:
        problem.show()
        status = 2
    except Exception as problem:  # noqa: BLE001  (whatever is not a user's fault is ours: exit 70)
        from sluis.cli.failure import report

        status = report(problem)
    sys.exit(status)


if __name__ == "__main__":
    run()
