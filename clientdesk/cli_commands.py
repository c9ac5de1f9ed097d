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
from clientdesk.app.letters import letter_file_name
from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.cli_design import design
from clientdesk.cli_words import say_report, say_summary, summary_json
from clientdesk.domain.imported import DateOrder, ImportSummary, Question
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind
from clientdesk.launch import (
    demo_folder,
    free_path,
    has_display,
    open_desk,
    open_window,
    system_language,
)
from clientdesk.output.files import make_folder, write_atomically
from clientdesk.storage.store import Store

USUAL_KINDS = (LetterKind.RENEGOTIATION, LetterKind.REVIEW)
WORKBOOK = click.argument("workbook", type=click.Path(path_type=Path))
FILE = click.Path(path_type=Path)


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
    with _desk(path, create=True) as desk:
        for summary in fill_with_demo(desk, language):
            say_summary(summary, messages)
        report = folder / "report.pdf"
        write_atomically(report, desk.reports().portfolio_pdf(_default_period(desk), language))
        wanted = [(ref, kind) for ref in losing_refs(desk) for kind in USUAL_KINDS]
        wanted += [(ref, LetterKind.OFFBOARDING) for ref in refs_to_part_with(language)]
        written = _write_letters(desk, folder / "letters", wanted, messages)
    click.echo(messages.command("workbook", path=str(path)))
    click.echo(messages.command("report", path=str(report)))
    click.echo(messages.command("letters", path=str(folder / "letters"), count=str(len(written))))
    if no_window:
        return
    if not has_display():
        click.echo(messages.command("no_display", path=str(path)))
        return
    open_window(path)


@click.command("import")
@WORKBOOK
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
    workbook: Path,
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
@WORKBOOK
@click.option("--from", "start", help="First day, as 2026-01-01.")
@click.option("--to", "end", help="Last day, as 2026-12-31.")
@click.option("--json", "as_json", is_flag=True, help="All figures as JSON.")
@click.option("--csv", "csv_file", type=FILE, help="Write the clients' figures to this file.")
@click.option("--pdf", "pdf_file", type=FILE, help="Write the report to this file.")
def report(
    workbook: Path,
    start: str | None,
    end: str | None,
    as_json: bool,
    csv_file: Path | None,
    pdf_file: Path | None,
) -> None:
    """The figures of every client; the last twelve complete months unless told otherwise."""
    with _desk(workbook) as desk:
        period = _period(desk, start, end)
        reports = desk.reports()
        if csv_file:
            write_atomically(csv_file, reports.csv(period))
        if pdf_file:
            write_atomically(pdf_file, reports.portfolio_pdf(period))
        if as_json:
            click.echo(reports.json(period))
        elif not (csv_file or pdf_file):
            language = system_language()
            say_report(desk.portfolio.report(period), desk.formats(language), _messages())


@click.command()
@WORKBOOK
@click.option("--out", "folder", type=FILE, required=True, help="Folder for the PDF files.")
@click.option("--client", "ref", help="Code of one client; those that lose money if none.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in LetterKind]),
    help="Renegotiation and review if none.",
)
@click.option("--draft", is_flag=True, help="Mark the letters as drafts.")
def letters(workbook: Path, folder: Path, ref: str | None, kind: str | None, draft: bool) -> None:
    """Letters as PDF, one file each."""
    kinds = [LetterKind(kind)] if kind else USUAL_KINDS
    if LetterKind.OFFBOARDING in kinds and not ref:
        raise Refused(RefusalCode.OFFBOARDING_NEEDS_CLIENT)
    with _desk(workbook) as desk:
        refs = [ref] if ref else losing_refs(desk)
        wanted = [(ref, kind) for ref in refs for kind in kinds]
        written = _write_letters(desk, folder, wanted, _messages(), draft)
    for path in written:
        click.echo(str(path))
    if not refs:
        click.echo(_messages().command("nothing_to_write"), err=True)
    if len(written) < len(wanted):
        sys.exit(2)


@click.command()
@WORKBOOK
def check(workbook: Path) -> None:
    """Whether the workbook is whole: its file, its references, its totals."""
    with _desk(workbook) as desk:
        found = faults(desk)
    messages = _messages()
    for fault in found:
        click.echo(messages.command(fault.code, path=str(workbook), **fault.details), err=True)
    if found:
        sys.exit(2)
    click.echo(messages.command("all_well", path=str(workbook)))


@contextmanager
def _desk(path: Path, create: bool = False) -> Iterator[Desk]:
    desk = open_desk(path, create)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def _import_desk(path: Path, dry_run: bool) -> Iterator[Desk]:
    """The workbook to import into; a dry run makes no file."""
    if dry_run and not path.exists():
        desk = Desk(Store.in_memory(), date.today())
        yield desk
        desk.close()
        return
    with _desk(path, create=not path.exists()) as desk:
        yield desk


def _period(desk: Desk, start: str | None, end: str | None) -> Period:
    """`--to` names the last day, which the half-open period ends after."""
    default = desk.portfolio.default_period()
    first = _day(start) if start else default.start
    last = _day(end) if end else None
    return Period.through(first, last) if last else Period.of(first, default.end)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(RefusalCode.BAD_DATE, value=text) from error


def losing_refs(desk: Desk) -> list[str]:
    """Codes of the clients that lose money in the default period, the worst first."""
    results = desk.portfolio.report(_default_period(desk)).clients
    losing = sorted((r for r in results if r.full_profit < 0), key=lambda r: r.full_profit)
    return [result.ref for result in losing]


def _write_letters(
    desk: Desk,
    folder: Path,
    wanted: Sequence[tuple[str, LetterKind]],
    messages: Messages,
    draft: bool = False,
) -> list[Path]:
    """Writes what can be written; what cannot is said, and the rest goes on."""
    written = []
    for ref, kind in wanted:
        client = desk.clients.by_ref(ref)
        path = folder / letter_file_name(client, kind)
        try:
            content = _letter(desk, client.id, kind, draft)
        except Refused as refused:
            reason = messages.refusal(refused)
            click.echo(messages.command("no_letter", name=client.name, reason=reason), err=True)
            continue
        make_folder(folder)
        write_atomically(path, content)
        written.append(path)
    return written


def _letter(desk: Desk, client_id: int, kind: LetterKind, draft: bool) -> bytes:
    if kind is LetterKind.REVIEW:
        return desk.reports().review_pdf(client_id, _default_period(desk))
    letter = desk.letters.compose(client_id, kind, desk.letters.defaults(client_id, kind))
    return desk.letters.pdf(desk.letters.draft(letter) if draft else letter)


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
    "check": check,
}
