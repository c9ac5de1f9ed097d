"""The command line: one command opens the window, the others are loaded when they are named.

What people can mend comes as `Refused`, and leaves as one sentence on standard error and exit
code 2.
"""

import gc
from pathlib import Path

import click
from click_default_group import DefaultGroup

from clientdesk import __version__
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.launch import open_window, system_language

COMMANDS = (
    *("demo", "import", "report", "letters", "design", "plan", "check"),
    *("backup", "restore", "salvage", "key", "export-client", "erase"),
)


class CommandLine(DefaultGroup):  # type: ignore[misc]  # the library has no types
    """Commands that are loaded late, and whose refusals are sentences, not tracebacks."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            gc.enable()
            self._load()
        command: click.Command | None = super().get_command(ctx, cmd_name)
        return command

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *COMMANDS]

    def _load(self) -> None:
        from clientdesk import cli_commands  # noqa: PLC0415 - the window starts without them

        for name in COMMANDS:
            self.add_command(cli_commands.COMMANDS[name], name)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except Refused as refused:
            click.echo(Messages(system_language()).refusal(refused), err=True)
            ctx.exit(2)


@click.group(cls=CommandLine, default="open", default_if_no_args=True)
@click.version_option(__version__, prog_name="clientdesk")
def main() -> None:
    """ClientDesk finds the clients that cost more than they bring, and what to do about it.

    `clientdesk WORKBOOK` opens the window on a workbook.
    """


commands: click.Group = main  # the same, with types


@commands.command("open", hidden=True)
@click.argument("workbook", type=click.Path(path_type=Path), required=False)
def open_(workbook: Path | None) -> None:
    """Open the window, on WORKBOOK if one is given."""
    open_window(workbook)
