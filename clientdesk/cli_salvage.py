"""`clientdesk salvage`: what can be read of a damaged workbook, in a new one."""

import sys
from pathlib import Path

import click

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.messages import Messages
from clientdesk.app.recovery import Recovery, Salvaged
from clientdesk.cli_workbook import FILE, Workbook, workbook_command
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import system_language


@click.command("salvage")
@workbook_command
@click.argument("file", type=FILE)
def salvage(workbook: Workbook, file: Path) -> None:
    """Bring what can be read of the damaged WORKBOOK into the new workbook FILE.

    WORKBOOK is only read. What a table has lost is taken from the history; what is missing, or is
    not proved to be as it was saved, is said, and the exit code is 1 then.
    """
    if not workbook.path.is_file():
        raise Refused(RefusalCode.FILE_MISSING, path=str(workbook.path))
    recovery = Recovery(workbook.path, BackupPlaces.of_user(), workbook.passphrase())
    salvaged = recovery.salvage(target=file)
    _say(salvaged, Messages(system_language()))
    if not salvaged.whole:
        sys.exit(1)


def _say(salvaged: Salvaged, messages: Messages) -> None:
    click.echo(
        messages.command(
            "salvaged",
            path=str(salvaged.path),
            rows=str(sum(each.rows for each in salvaged.tables)),
            history=str(sum(each.from_history for each in salvaged.tables)),
            lost=str(sum(each.lost for each in salvaged.tables)),
        )
    )
    if salvaged.whole:
        click.echo(messages.command("salvaged_whole"))
        return
    for each in salvaged.tables:
        if not each.proven and (each.rows or each.lost):
            rows, history, lost = str(each.rows), str(each.from_history), str(each.lost)
            what = messages.table(each.table)
            words = messages.command(
                "salvaged_table", table=what, rows=rows, history=history, lost=lost
            )
            click.echo(words, err=True)
    if salvaged.unlinked:
        count = str(salvaged.unlinked)
        click.echo(messages.command("salvaged_unlinked", count=count), err=True)
