"""The command that sets, changes or removes the passphrase of a workbook."""

import sys
from enum import StrEnum
from pathlib import Path

import click

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.app.protection import Followed
from clientdesk.cli_workbook import Workbook, ask, line_of_stdin, say_left, workbook_command
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import system_language


class _Task(StrEnum):
    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


@click.command()
@workbook_command
@click.argument("task", type=click.Choice([each.value for each in _Task]))
def key(workbook: Workbook, task: str) -> None:
    """Set, change or remove the passphrase of WORKBOOK; its backups follow.

    With --passphrase-stdin, the lines are: the passphrase there is, unless there is none, and the
    new one, unless it is removed. A lost passphrase is lost: nobody can open the file without it.
    """
    with workbook.desk() as desk:
        followed = _done(desk, workbook, _Task(task))
    _say(task, workbook.path, followed)
    if followed.left:
        sys.exit(2)


def _done(desk: Desk, workbook: Workbook, task: _Task) -> Followed:
    """The file was opened by the current passphrase, so that one is right."""
    protection = desk.protection
    if (task is _Task.SET) == protection.encrypted:
        code = RefusalCode.ENCRYPTED_ALREADY if protection.encrypted else RefusalCode.NOT_ENCRYPTED
        raise Refused(code, path=str(workbook.path))
    return protection.go_over_to(None if task is _Task.REMOVE else _new(workbook))


def _new(workbook: Workbook) -> str:
    if workbook.passphrase_stdin:
        return line_of_stdin()
    if not sys.stdin.isatty():
        raise Refused(RefusalCode.PASSPHRASE_NOT_TYPED)
    return ask("new_passphrase", workbook.path, again=True)


def _say(task: str, path: Path, followed: Followed) -> None:
    messages = Messages(system_language())
    click.echo(messages.command(f"key_{task}", path=str(path), count=str(len(followed.done))))
    say_left(followed)
