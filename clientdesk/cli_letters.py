"""The command that writes letters, and what it prints."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from clientdesk.app.desk import Desk
from clientdesk.app.letter_addressees import usual_addressees
from clientdesk.app.letter_batch import BatchStatus, LetterBatch, PreparedLetter, write_files
from clientdesk.app.messages import Messages
from clientdesk.cli_workbook import Workbook, workbook_command
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import system_language

USUAL_KINDS = (LetterKind.RENEGOTIATION, LetterKind.REVIEW)
Wanted = list[tuple[int, LetterKind]]
Json = dict[str, object]


@click.command()
@workbook_command
@click.option(
    "--out",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    help="Folder for the PDF files.",
)
@click.option(
    "--client",
    "refs",
    multiple=True,
    help="Code of a client, can be given several times; those it is usually for if none.",
)
@click.option(
    "--kind",
    "names",
    type=click.Choice([kind.value for kind in LetterKind]),
    multiple=True,
    help="Renegotiation and review if none; can be given several times.",
)
@click.option("--draft", is_flag=True, help="Mark the letters as drafts and keep none.")
@click.option("--json", "as_json", is_flag=True, help="What became of each letter as JSON.")
def letters(
    workbook: Workbook,
    folder: Path,
    refs: Sequence[str],
    names: Sequence[str],
    draft: bool,
    as_json: bool,
) -> None:
    """Letters as PDF, one file each. Final ones are kept in WORKBOOK; one that a rule holds back is
    written as a draft, and the exit code is 3.
    """
    kinds = tuple(map(LetterKind, names)) or USUAL_KINDS
    if LetterKind.OFFBOARDING in kinds and not refs:
        raise Refused(RefusalCode.OFFBOARDING_NEEDS_CLIENT)
    messages = Messages(system_language())
    with workbook.desk() as desk:
        made = write_letters(desk, folder, _wanted(desk, refs, kinds), draft)
    if as_json:
        click.echo(
            json.dumps([_json(each, messages) for each in made], ensure_ascii=False, indent=2)
        )
    else:
        say_letters(made, folder, messages)
    if code := _exit_code(made, draft):
        sys.exit(code)


def write_letters(
    desk: Desk, folder: Path, wanted: Wanted, draft: bool = False
) -> list[PreparedLetter]:
    """Makes the letters, keeps the final ones and writes their files."""
    with desk.on_snapshot(LetterBatch) as batch:
        made = batch.prepare(wanted, draft=draft)
    desk.letters.keep_finished([each.finished for each in made if each.finished is not None])
    write_files(made, folder)
    return made


def say_letters(made: Sequence[PreparedLetter], folder: Path, messages: Messages) -> None:
    """The files one a line; what is missing or to be mended on standard error."""
    for each in made:
        if each.file:
            click.echo(str(folder / each.file))
        if each.refused is not None:
            reason = messages.refusal(each.refused)
            click.echo(
                messages.command("no_letter", name=each.client.name, reason=reason), err=True
            )
        if each.is_held_back:
            found = [messages.finding(item) for item in each.findings if item.blocks]
            reason = " ".join(found)
            click.echo(
                messages.command("no_letter", name=each.client.name, reason=reason), err=True
            )
    if not made:
        click.echo(messages.command("nothing_to_write"), err=True)


def _wanted(desk: Desk, refs: Sequence[str], kinds: Sequence[LetterKind]) -> Wanted:
    if refs:
        named = dict.fromkeys(desk.clients.by_ref(ref).id for ref in refs)
        return [(client_id, kind) for client_id in named for kind in kinds]
    found = {kind: _usual(desk, kind) for kind in kinds}
    ids = dict.fromkeys(client_id for ids in found.values() for client_id in ids)
    return [(client_id, kind) for client_id in ids for kind in kinds if client_id in found[kind]]


def _usual(desk: Desk, kind: LetterKind) -> list[int]:
    with desk.on_snapshot(lambda reader, today: usual_addressees(reader, today, kind)) as ids:
        return ids


def _exit_code(made: Sequence[PreparedLetter], draft: bool) -> int:
    """3: a final letter was asked for and a rule holds it back. 2: one could not be made."""
    if any(
        each.status is BatchStatus.BLOCKED or (each.is_held_back and not draft) for each in made
    ):
        return 3
    return 2 if any(each.status is BatchStatus.REFUSED for each in made) else 0


def _json(letter: PreparedLetter, messages: Messages) -> Json:
    found: Json = {
        "ref": letter.client.ref,
        "kind": letter.kind,
        "language": letter.language,
        "file": letter.file or None,
        "status": letter.status,
        "findings": [
            {"rule": each.rule, "severity": each.severity, "message": messages.finding(each)}
            for each in letter.findings
        ],
    }
    return found if letter.refused is None else found | {"reason": messages.refusal(letter.refused)}
