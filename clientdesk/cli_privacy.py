"""`clientdesk export-client` and `clientdesk erase`."""

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from clientdesk.app.desk import Desk
from clientdesk.app.erasure import Erased, Survey, clear_backups
from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.app.wording import client_data_wording
from clientdesk.cli_workbook import FILE, Workbook, workbook_command
from clientdesk.launch import system_language

_SHOWN = 90  # signs of a text that names the client

REF = click.option("--client", "ref", required=True, help="The code of the client.")


@click.command("export-client")
@workbook_command
@REF
@click.argument("file", type=FILE)
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the readable file.")
def export_client(workbook: Workbook, ref: str, file: Path, language: str | None) -> None:
    """Write everything held about one client to FILE, a ZIP.

    It holds a PDF to be read and checked by the firm, the client's letters, and a folder "internal"
    with the firm's own notes and assessments and data.json, which holds everything.
    """
    with workbook.reading() as desk:
        client = desk.clients.by_ref(ref)
        desk.privacy.client_data.write(file, client.id, language or "")
        click.echo(_messages().command("data_written", name=client.name, path=str(file)))


@click.command("erase")
@workbook_command
@REF
@click.option("--yes", is_flag=True, help="Erase; without it, only say what would go.")
@click.option("--leave-mentions", is_flag=True, help="Leave the name in others' records.")
@click.option("--remove-backups", is_flag=True, help="Make a new backup, remove older ones.")
def erase(
    workbook: Workbook, ref: str, yes: bool, leave_mentions: bool, remove_backups: bool
) -> None:
    """Erase a client for good: its records, their history, its name in others' records.

    It cannot be undone, nor can anything that was done before it.
    """
    messages = _messages()
    with workbook.desk() as desk:
        client = desk.clients.by_ref(ref)
        if not yes:
            _say_survey(desk, desk.privacy.erasure.survey(client.id), messages)
            sys.exit(2)
        erased = desk.privacy.erasure.erase(client.id, strike=not leave_mentions)
        _say_proof(erased, client.name, messages)
        _say_backups(desk, remove_backups, messages)
    click.echo(messages.command("erase_elsewhere"))


def _say_survey(desk: Desk, survey: Survey, messages: Messages) -> None:
    name = survey.client.name
    titles = client_data_wording(system_language())
    for each in survey.counts:
        table = titles.say(f"table.{each.table}")
        click.echo(messages.command("erase_rows", rows=str(each.rows), table=table))
    for key, found in (("erase_mention", survey.struck), ("erase_left", survey.left)):
        _say_places(key, ((each.table, each.text) for each in found), messages)
    if survey.kept is not None and survey.kept.until and not survey.kept.is_due(desk.today):
        day = desk.formats(system_language()).long_date(survey.kept.until)
        click.echo(messages.command("erase_kept_until", day=day))
    click.echo(messages.command("erase_not_yet", name=name), err=True)


def _say_proof(erased: Erased, name: str, messages: Messages) -> None:
    remains = erased.remains
    words = ", ".join(remains.searched)
    size = str(remains.bytes_read)
    key = "erased" if remains.bytes_read else "erased_encrypted"
    click.echo(messages.command(key, name=name, bytes=size, words=words))
    if remains.is_clean:
        click.echo(messages.command("erase_clean"))
    _say_places("erase_place", ((each.table, each.text) for each in remains.places), messages)
    for word in remains.unexplained:
        click.echo(messages.command("erase_bytes", word=word), err=True)
    if not erased.is_compact:
        click.echo(messages.command("erase_not_compact"), err=True)


def _say_backups(desk: Desk, remove: bool, messages: Messages) -> None:
    if remove:
        cleared = clear_backups(desk.backups)
        click.echo(messages.command("backups_cleared", count=str(len(cleared.removed))))
        for path in cleared.left:
            click.echo(messages.command("backup_left", path=str(path)), err=True)
    elif older := len(desk.backups.list()):
        click.echo(messages.command("erase_backups", count=str(older)), err=True)


def _say_places(key: str, found: Iterable[tuple[str, str]], messages: Messages) -> None:
    for table, text in found:
        shown = " ".join(text.split())[:_SHOWN]
        click.echo(messages.command(key, table=messages.table(table), text=shown))


def _messages() -> Messages:
    return Messages(system_language())
