"""The command line: the only place that builds the store, the desk and the window.

Every command raises `Refused` for what people can mend; `main` turns it into one sentence on
standard error and exit code 2.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click
from click_default_group import DefaultGroup
from platformdirs import user_documents_path

from clientdesk import __version__
from clientdesk.app.checks import faults
from clientdesk.app.demo import fill_with_demo, refs_to_part_with
from clientdesk.app.desk import Desk
from clientdesk.app.importing.mapping import load_mapping
from clientdesk.app.messages import LANGUAGES, Messages
from clientdesk.app.reports import Reports
from clientdesk.domain.imported import DateOrder, ImportSummary
from clientdesk.domain.letter import LetterKind
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind
from clientdesk.storage.store import SUFFIX, Store

WORKBOOK = click.argument("workbook", type=click.Path(path_type=Path))
FILE = click.Path(path_type=Path)


class CommandLine(DefaultGroup):  # type: ignore[misc]  # the library has no types
    """Commands whose refusals are sentences, not tracebacks."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except Refused as refused:
            click.echo(_messages().refusal(refused), err=True)
            ctx.exit(2)


@click.group(cls=CommandLine, default="open", default_if_no_args=True)
@click.version_option(__version__, prog_name="clientdesk")
def main() -> None:
    """ClientDesk finds the clients that cost more than they bring, and what to do about it.

    `clientdesk WORKBOOK` opens the window on a workbook.
    """


@main.command("open", hidden=True)
@click.argument("workbook", type=FILE, required=False)
def open_(workbook: Path | None) -> None:
    """Open the window, on WORKBOOK if one is given."""
    from clientdesk.ui.application import run_window

    sys.exit(run_window(workbook, open_desk, make_demo))


@main.command()
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the made-up firm.")
@click.option("--folder", type=FILE, help="Where to write; a folder among your documents if none.")
@click.option("--no-window", is_flag=True, help="Only write the files.")
def demo(language: str | None, folder: Path | None, no_window: bool) -> None:
    """A believable firm, its report and its letters, then the window where there is a display."""
    language = language or system_language()
    folder = folder or user_documents_path() / "ClientDesk demo"
    path = _free_path(folder)
    with _desk(path, create=True) as desk:
        for summary in fill_with_demo(desk, language):
            _say_summary(summary)
        reports = Reports(desk)
        period = desk.portfolio.default_period()
        report = folder / "report.pdf"
        reports.write_pdf(period, report)
        letters = _demo_letters(reports, period, folder / "letters", language)
    messages = _messages()
    click.echo(messages.command("workbook", path=str(path)))
    click.echo(messages.command("report", path=str(report)))
    click.echo(messages.command("letters", path=str(folder / "letters"), count=str(len(letters))))
    if no_window:
        return
    if not has_display():
        click.echo(messages.command("no_display", path=str(path)))
        return
    open_.callback(path)  # type: ignore[misc]  # click's type says it may be missing


@main.command("import")
@WORKBOOK
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.option("--kind", type=click.Choice([*FileKind]), help="What the rows are, if not clear.")
@click.option("--dates", type=click.Choice([*DateOrder]), help="How an ambiguous date is read.")
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
    summaries = []
    with _import_desk(workbook, dry_run) as desk:
        for file in files:
            preview = desk.imports.preview(
                file,
                FileKind(kind) if kind else None,
                DateOrder(dates) if dates else None,
                load_mapping(mapping) if mapping else None,
            )
            summaries.append(preview.summary if dry_run else desk.imports.commit(preview).summary)
    if as_json:
        click.echo(json.dumps([_summary_json(item) for item in summaries], ensure_ascii=False))
    else:
        for summary in summaries:
            _say_summary(summary)
    if any(summary.refused for summary in summaries):
        click.echo(_messages().command("say_dates"), err=True)
        sys.exit(2)


@main.command()
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
        reports = Reports(desk)
        if csv_file:
            reports.write_csv(period, csv_file)
        if pdf_file:
            reports.write_pdf(period, pdf_file)
        if as_json:
            click.echo(reports.json(period))
        elif not (csv_file or pdf_file):
            click.echo(reports.text(period, system_language()))


@main.command()
@WORKBOOK
@click.option("--out", "folder", type=FILE, required=True, help="Folder for the PDF files.")
@click.option("--client", "ref", help="Code of one client; those that lose money if none.")
@click.option("--kind", type=click.Choice([*LetterKind]), help="Renegotiation and review if none.")
@click.option("--draft", is_flag=True, help="Mark the letters as drafts.")
def letters(workbook: Path, folder: Path, ref: str | None, kind: str | None, draft: bool) -> None:
    """Letters as PDF, one file each."""
    kinds = [LetterKind(kind)] if kind else [LetterKind.RENEGOTIATION, LetterKind.REVIEW]
    with _desk(workbook) as desk:
        reports = Reports(desk)
        period = desk.portfolio.default_period()
        refs = [ref] if ref else reports.losing_refs(period)
        written = _write_letters(reports, period, folder, [(r, k) for r in refs for k in kinds],
                                 draft)  # fmt: skip
    for path in written:
        click.echo(str(path))
    if not written:
        click.echo(_messages().command("nothing_to_write"), err=True)
        sys.exit(2 if ref else 0)


@main.command()
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


def open_desk(path: Path, create: bool = False) -> Desk:
    """A desk on a workbook file, today."""
    store = Store.create(path) if create else Store.open(path)
    return Desk(store, date.today())


def make_demo(language: str) -> Desk:
    """A new demo workbook among the user's documents, open."""
    desk = open_desk(_free_path(user_documents_path() / "ClientDesk demo"), create=True)
    fill_with_demo(desk, language)
    return desk


def system_language() -> str:
    """The language of the user's system, if the program speaks it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "es" if value.lower().startswith("es") else "en"
    return "en"


def has_display() -> bool:
    """Whether a window could be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


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


def _free_path(folder: Path) -> Path:
    """A name in the folder that no workbook has yet: what the user changed is never overwritten."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(folder)) from error
    path, number = folder / f"demo{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"demo {number}{SUFFIX}"
    return path


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


def _demo_letters(reports: Reports, period: Period, folder: Path, language: str) -> list[Path]:
    wanted = [
        (ref, kind)
        for ref in reports.losing_refs(period)
        for kind in (LetterKind.RENEGOTIATION, LetterKind.REVIEW)
    ]
    wanted += [(ref, LetterKind.OFFBOARDING) for ref in refs_to_part_with(language)]
    return _write_letters(reports, period, folder, wanted, draft=False)


def _write_letters(
    reports: Reports,
    period: Period,
    folder: Path,
    wanted: Sequence[tuple[str, LetterKind]],
    draft: bool,
) -> list[Path]:
    """Writes what can be written; what cannot is said, and the rest goes on."""
    written = []
    for ref, kind in wanted:
        try:
            written.append(reports.write_letter(ref, kind, period, folder, draft))
        except Refused as refused:
            if refused.code in (RefusalCode.CLIENT_UNKNOWN, RefusalCode.CANNOT_WRITE):
                raise
            click.echo(
                _messages().command("no_letter", name=ref, reason=_messages().refusal(refused)),
                err=True,
            )
    return written


def _summary_json(summary: ImportSummary) -> dict[str, object]:
    messages = _messages()
    return {
        "file": summary.file,
        "format": summary.format,
        "kind": summary.kind,
        "rows": summary.rows,
        "added": summary.added,
        "duplicates": summary.duplicates,
        "updated": summary.updated,
        "skipped": [{"row": item.row, "code": item.code} for item in summary.skipped],
        "new_clients": list(summary.new_clients),
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "code": problem.code,
                "message": messages.problem(problem),
            }
            for problem in summary.problems
        ],
    }


def _say_summary(summary: ImportSummary) -> None:
    messages = _messages()
    counts = {name: str(getattr(summary, name)) for name in ("rows", "added", "duplicates")}
    click.echo(
        messages.command(
            "added",
            file=summary.file,
            kind=summary.kind,
            format=summary.format,
            skipped=str(len(summary.skipped)),
            problems=str(len(summary.problems)),
            **counts,
        )
    )
    for problem in summary.problems[:20]:
        words = messages.problem(problem)
        click.echo(
            messages.command("problem", row=str(problem.row), column=problem.column, message=words)
        )


def _messages() -> Messages:
    return Messages(system_language())
