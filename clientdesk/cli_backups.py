"""`clientdesk backup` and `clientdesk restore`."""

from pathlib import Path

import click

from clientdesk.app import backups
from clientdesk.app.messages import Messages
from clientdesk.cli_workbook import FILE, Workbook, workbook_command
from clientdesk.domain.backups import BackupContents
from clientdesk.launch import system_language


@click.command("backup")
@workbook_command
@click.argument("file", type=FILE)
def backup(workbook: Workbook, file: Path) -> None:
    """Copy WORKBOOK to FILE, which must not be there yet.

    The copy is opened and checked, and encrypted as WORKBOOK is. Another program may have WORKBOOK
    open meanwhile.
    """
    passphrase = workbook.passphrase()
    backups.copy_file(workbook.path, file, passphrase)
    _say("backup_made", file, backups.contents_of(file, passphrase))


@click.command("restore")
@click.argument("file", type=FILE)
@click.argument("workbook", type=FILE)
@click.option(
    "--passphrase-stdin",
    is_flag=True,
    help="Read the passphrase of FILE from the first line of standard input.",
)
def restore(file: Path, workbook: Path, passphrase_stdin: bool) -> None:
    """Put the backup FILE in the place of WORKBOOK.

    FILE is checked first, and stays. What WORKBOOK was before is kept beside it under another name.
    """
    passphrase = Workbook(file, passphrase_stdin).passphrase()
    kept = backups.restore(file, workbook, passphrase)
    _say("restored", workbook, backups.contents_of(file, passphrase))
    if kept is not None:
        click.echo(_messages().command("replaced_kept", path=str(kept)))


def _say(key: str, path: Path, held: BackupContents) -> None:
    last = f"{held.last_change:%Y-%m-%d %H:%M}" if held.last_change else "-"
    click.echo(_messages().command(key, path=str(path), clients=str(held.clients), last=last))


def _messages() -> Messages:
    return Messages(system_language())
