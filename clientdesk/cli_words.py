"""What the command line prints: imports and reports, as lines or as JSON."""

import click

from clientdesk.app.messages import Messages
from clientdesk.domain.capacity import Capacity
from clientdesk.domain.formats import Formats
from clientdesk.domain.imported import ImportSummary
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import FileKind

SHOWN_PROBLEMS = 20
Json = dict[str, object]


def summary_json(summary: ImportSummary, messages: Messages) -> Json:
    """What became of a file: rows = added + duplicates + skipped + problems."""
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


def say_summary(summary: ImportSummary, messages: Messages) -> None:
    """One line for the file and one for each of the first problems."""
    counts = {name: str(getattr(summary, name)) for name in ("rows", "added", "duplicates")}
    line = messages.command(
        "added",
        file=summary.file,
        kind=summary.kind,
        format=summary.format,
        skipped=str(len(summary.skipped)),
        problems=str(len(summary.problems)),
        **counts,
    )
    click.echo(line)
    if summary.new_clients and summary.kind is not FileKind.CLIENTS:
        click.echo(messages.command("new_clients", names=", ".join(summary.new_clients)))
    for problem in summary.problems[:SHOWN_PROBLEMS]:
        row, words = str(problem.row), messages.problem(problem)
        click.echo(messages.command("problem", row=row, column=problem.column, message=words))
    if (more := len(summary.problems) - SHOWN_PROBLEMS) > 0:
        click.echo(messages.command("more_problems", count=str(more)))


def say_report(report: ProfitReport, formats: Formats, messages: Messages) -> None:
    """A table of the clients, the one that loses most first, and the totals."""
    last_day = formats.long_date(report.period.last_day)
    first_day = formats.long_date(report.period.start)
    click.echo(messages.command("period", first=first_day, last=last_day, currency=report.currency))
    names = ("client", "fees", "cost_to_serve", "full_profit", "margin", "hours")
    click.echo(_columns([messages.command(name) for name in names]))
    for result in sorted(report.clients, key=lambda item: (item.full_profit, item.ref)):
        click.echo(_columns(_cells(result, result.name, formats)))
    if report.unattributed.seconds:
        words = messages.command("unattributed")
        click.echo(_columns(_cells(report.unattributed, words, formats)))
    click.echo(_columns(_cells(report.totals, messages.command("total"), formats)))
    if report.totals.estimated_seconds:
        click.echo(messages.command("estimated"))
    if report.capacity.practical_seconds:
        _say_capacity(report.capacity, formats, messages)


def _say_capacity(capacity: Capacity, formats: Formats, messages: Messages) -> None:
    line = messages.command(
        "beyond_capacity" if capacity.unused_seconds < 0 else "unused_capacity",
        practical=formats.hours(capacity.practical_seconds, 1),
        used=formats.hours(capacity.used_seconds, 1),
        unused=formats.hours(abs(capacity.unused_seconds), 1),
        cost=formats.amount(abs(capacity.unused_cost)),
    )
    click.echo(line)


def _cells(result: ClientResult, name: str, formats: Formats) -> list[str]:
    amounts = (result.fees, result.cost_to_serve, result.full_profit)
    hours = formats.hours(result.seconds, 1)
    return [
        name,
        *(formats.amount(amount) for amount in amounts),
        formats.percent(result.margin, 1),
        f"~{hours}" if result.estimated_seconds else hours,
    ]


def _columns(cells: list[str]) -> str:
    name, *figures = cells
    return f"{name[:36]:36}" + "".join(f"{figure:>15}" for figure in figures)
