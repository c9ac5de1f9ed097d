"""The commands beside the window. Each raises `Refused` for what people can mend."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from clientdesk.app.checks import faults
from clientdesk.app.demo import fill_with_demo, refs_to_part_with
from clientdesk.app.desk import Desk
from clientdesk.app.importing.mapping import load_mapping
from clientdesk.app.letter_addressees import usual_addressees
from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.cli_backups import backup, restore
from clientdesk.cli_design import design
from clientdesk.cli_key import key
from clientdesk.cli_letters import USUAL_KINDS, letters, write_letters
from clientdesk.cli_period import chosen_period
from clientdesk.cli_plan import plan
from clientdesk.cli_privacy import erase, export_client
from clientdesk.cli_salvage import salvage
from clientdesk.cli_words import say_report, say_summary, summary_json
from clientdesk.cli_workbook import FILE, Workbook, workbook_command
from clientdesk.domain.imported import DateOrder, ImportSummary, Question
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.period import Period
from clientdesk.domain.records import FileKind
from clientdesk.launch import (
    demo_folder,
    free_path,
    has_display,
    open_window,
    system_language,
)
from clientdesk.output.files import write_atomically
from clientdesk.storage.rows import Reader
from clientdesk.storage.store import Store


@click.command()
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the made-up firm.")
@click.option("--folder", type=FILE, help="Where to write; a folder among your documents if none.")
@click.option("--no-window", is_flag=True, help="Only write the files.")
def demo(language: str | None, folder: Path | None, no_window: bool) -> None:
    """A believable firm, its report and its letters, then the window where there is a display."""
    language = language or system_language()
    messages = Messages(language)
    folder = folder or demo_folder()
    path = free_path(folder)
    with Workbook(path).desk(create=True) as desk:
        for summary in fill_with_demo(desk, language):
            say_summary(summary, messages)
        report = folder / "report.pdf"
        write_atomically(report, desk.reports().portfolio_pdf(_default_period(desk), language))
        count = _demo_letters(desk, folder / "letters", language, messages)
    click.echo(messages.command("workbook", path=str(path)))
    click.echo(messages.command("report", path=str(report)))
    click.echo(messages.command("letters", path=str(folder / "letters"), count=str(count)))
    if no_window:
        return
    if not has_display():
        click.echo(messages.command("no_display", path=str(path)))
        return
    open_window(path)


@click.command("import")
@workbook_command
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in FileKind]),
    help="What the rows are, if not clear.",
)
@click.option(
    "--dates",
    type=click.Choice([order.value for order in DateOrder]),
    help="How an ambiguous date is read.",
)
@click.option("--mapping", type=FILE, help="TOML or JSON file that says which column is which.")
@click.option("--dry-run", is_flag=True, help="Read and report, write nothing.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON.")
def import_(
    workbook: Workbook,
    files: Sequence[Path],
    kind: str | None,
    dates: str | None,
    mapping: Path | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring FILES into WORKBOOK, which is made if there is none."""
    summaries: list[ImportSummary] = []
    questions: list[Question] = []
    with _import_desk(workbook, dry_run) as desk:
        for file in files:
            preview = desk.imports.preview(
                file,
                FileKind(kind) if kind else None,
                DateOrder(dates) if dates else None,
                load_mapping(mapping) if mapping else None,
            )
            questions += preview.questions
            summaries.append(preview.summary if dry_run else desk.imports.commit(preview).summary)
    if as_json:
        items = [summary_json(item, _messages()) for item in summaries]
        click.echo(json.dumps(items, ensure_ascii=False, indent=2))
    else:
        for summary in summaries:
            say_summary(summary, _messages())
    for code in dict.fromkeys(question.code for question in questions):
        click.echo(_messages().command(code), err=True)
    if questions:
        sys.exit(2)


@click.command()
@workbook_command
@click.option("--from", "start", help="First day, as 2026-01-01.")
@click.option("--to", "end", help="Last day, as 2026-12-31.")
@click.option("--json", "as_json", is_flag=True, help="All figures as JSON.")
@click.option("--csv", "csv_file", type=FILE, help="Write the clients' figures to this file.")
@click.option("--xlsx", "xlsx_file", type=FILE, help="Write all figures to this Excel workbook.")
@click.option("--pdf", "pdf_file", type=FILE, help="Write the report to this file.")
def report(
    workbook: Workbook,
    start: str | None,
    end: str | None,
    as_json: bool,
    csv_file: Path | None,
    xlsx_file: Path | None,
    pdf_file: Path | None,
) -> None:
    """The figures of every client; the last twelve complete months unless told otherwise."""
    with workbook.reading() as desk:
        period = chosen_period(desk.portfolio, start, end)
        reports = desk.reports()
        if csv_file:
            write_atomically(csv_file, reports.csv(period))
        if xlsx_file:
            write_atomically(xlsx_file, reports.xlsx(period))
        if pdf_file:
            write_atomically(pdf_file, reports.portfolio_pdf(period))
        if as_json:
            click.echo(reports.json(period))
        elif not (csv_file or xlsx_file or pdf_file):
            language = system_language()
            say_report(desk.portfolio.report(period), desk.formats(language), _messages())


@click.command()
@workbook_command
def check(workbook: Workbook) -> None:
    """Whether the workbook is whole: its file, references, totals, letters, reviews and plans."""
    with workbook.reading(checked=False) as desk:
        found = faults(desk)
    messages = _messages()
    for fault in found:
        click.echo(messages.command(fault.code, path=str(workbook.path), **fault.details), err=True)
    if found:
        sys.exit(2)
    click.echo(messages.command("all_well", path=str(workbook.path)))


@contextmanager
def _import_desk(workbook: Workbook, dry_run: bool) -> Iterator[Desk]:
    """The workbook to import into; a dry run makes no file."""
    if dry_run and not workbook.path.exists():
        desk = Desk(Store.in_memory(), date.today())
        yield desk
        desk.close()
        return
    with workbook.desk(create=not workbook.path.exists()) as desk:
        yield desk


def _demo_letters(desk: Desk, folder: Path, language: str, messages: Messages) -> int:
    """The usual letters of the demo; what cannot be written is said, and the rest goes on.

    New terms are not for whom the firm parts with, nor where it has something to mend itself.
    """
    parting = [desk.clients.by_ref(ref).id for ref in refs_to_part_with(language)]
    with desk.on_snapshot(_losing) as losing:
        wanted = [(client_id, kind) for client_id in losing for kind in USUAL_KINDS]
    locks = desk.casework.diagnoses.causes_that_lock
    early = {client_id for client_id in losing if client_id in parting or locks(client_id)}
    wanted = [(id_, kind) for id_, kind in wanted if kind is LetterKind.REVIEW or id_ not in early]
    wanted += [(client_id, LetterKind.OFFBOARDING) for client_id in parting]
    made = write_letters(desk, folder, wanted)
    for each in made:
        if each.refused is not None:
            reason = messages.refusal(each.refused)
            click.echo(
                messages.command("no_letter", name=each.client.name, reason=reason), err=True
            )
    return sum(bool(each.file) for each in made)


def _losing(reader: Reader, today: date) -> list[int]:
    return usual_addressees(reader, today, LetterKind.RENEGOTIATION)


def _default_period(desk: Desk) -> Period:
    return desk.portfolio.default_period()


def _messages() -> Messages:
    return Messages(system_language())


COMMANDS = {
    "demo": demo,
    "import": import_,
    "report": report,
    "letters": letters,
    "design": design,
    "plan": plan,
    "check": check,
    "backup": backup,
    "restore": restore,
    "salvage": salvage,
    "key": key,
    "export-client": export_client,
    "erase": erase,
}
