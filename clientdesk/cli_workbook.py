"""How a command gets at its workbook: the passphrase of an encrypted one, and what closing says."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path

import click

from clientdesk.app.checks import refuse_unless_as_saved
from clientdesk.app.desk import Desk
from clientdesk.app.keyrings import kept_passphrase
from clientdesk.app.messages import Messages
from clientdesk.app.protection import Followed, opens_file
from clientdesk.cli_reading import desk_to_read
from clientdesk.domain.opening import Opening
from clientdesk.domain.passphrase import SHORTEST
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import open_desk, system_language
from clientdesk.storage.connection import salt_of

FILE = click.Path(path_type=Path)


@dataclass(frozen=True, slots=True)
class Workbook:
    """A workbook that a command was given, and where its passphrase comes from."""

    path: Path
    passphrase_stdin: bool = False

    @contextmanager
    def desk(self, create: bool = False) -> Iterator[Desk]:
        """Open for writing; a backup that could not be made at closing is said."""
        passphrase = self.new_passphrase() if create else self.passphrase()
        desk = open_desk(self.path, Opening(create=create, passphrase=passphrase))
        _refuse_unless_as_saved(desk)
        try:
            yield desk
            if desk.protection.unprotected():  # the program was killed before they followed
                say_left(desk.protection.follow())
        finally:
            _say(desk.close())

    @contextmanager
    def reading(self, checked: bool = True) -> Iterator[Desk]:
        """Open as far as it can be: one state of a workbook that cannot be written now.

        One that does not hold what was saved is refused, unless it is to be looked at for that.
        """
        desk = desk_to_read(self.path, Opening(passphrase=self.passphrase()))
        if checked:
            _refuse_unless_as_saved(desk)
        try:
            yield desk
        finally:
            _say(desk.close())

    def passphrase(self) -> str | None:
        """From standard input, the keyring or a prompt; None for a file that is not encrypted, or
        where nobody can be asked."""
        if salt_of(self.path) is None:
            return None
        if self.passphrase_stdin:
            return line_of_stdin()
        kept = kept_passphrase(self.path)
        if kept is not None and opens_file(self.path, kept):
            return kept
        return ask("passphrase", self.path) if sys.stdin.isatty() else None

    def new_passphrase(self) -> str | None:
        """For a file that is to be made: encrypted only where standard input brings one."""
        passphrase = line_of_stdin() if self.passphrase_stdin else None
        if passphrase is not None and len(passphrase) < SHORTEST:
            raise Refused(RefusalCode.PASSPHRASE_MISSING)
        return passphrase


def workbook_command(function: Callable[..., None]) -> Callable[..., None]:
    """Adds WORKBOOK and --passphrase-stdin to a command, which gets them as a `Workbook`."""

    @wraps(function)
    def run(workbook: Path, passphrase_stdin: bool, **others: object) -> None:
        function(workbook=Workbook(workbook, passphrase_stdin), **others)

    takes_lines: Callable[..., None] = click.option(
        "--passphrase-stdin",
        is_flag=True,
        help="Read the passphrase from the first line of standard input.",
    )(run)
    return click.argument("workbook", type=FILE)(takes_lines)


def line_of_stdin() -> str:
    """The next line of standard input, without its end."""
    return sys.stdin.readline().rstrip("\r\n")


def ask(words: str, path: Path, again: bool = False) -> str:
    """A passphrase typed unseen at the terminal, twice where it is a new one."""
    messages = Messages(system_language())
    answer: str = click.prompt(
        messages.command(words, path=str(path)),
        hide_input=True,
        confirmation_prompt=messages.command("passphrase_again") if again else False,
        err=True,
    )
    return answer


def say_left(followed: Followed) -> None:
    """Names the copies that did not follow a change of passphrase, on standard error."""
    messages = Messages(system_language())
    for words, paths in (("copies_plain", followed.plain), ("copies_locked", followed.locked)):
        for path in paths:
            click.echo(messages.command(words, path=str(path)), err=True)


def _refuse_unless_as_saved(desk: Desk) -> None:
    try:
        refuse_unless_as_saved(desk)
    except Refused:
        desk.close(back_up=False)
        raise


def _say(hindered: Refused | None) -> None:
    if hindered is not None:
        click.echo(Messages(system_language()).refusal(hindered), err=True)
