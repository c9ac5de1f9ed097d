"""The command that proposes a plan for the clients, and what it prints."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import click

from clientdesk.app.messages import Messages
from clientdesk.app.proposals import Proposal, Proposals
from clientdesk.cli_period import chosen_period
from clientdesk.cli_workbook import Workbook, workbook_command
from clientdesk.domain.formats import Formats
from clientdesk.domain.plan import Lines
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.launch import system_language
from clientdesk.output.plan_json import plan_json

_LINES = (
    "fees",
    "write_offs",
    "cost_to_serve",
    "contribution",
    "overhead",
    "full_profit",
)


@dataclass(frozen=True, slots=True)
class _Names:
    """What clients and packages are called, by id."""

    refs: Mapping[int, str]
    clients: Mapping[int, str]
    packages: Mapping[int, str]


@click.command()
@workbook_command
@click.option("--from", "start", help="First day, as 2026-01-01.")
@click.option("--to", "end", help="Last day, as 2026-12-31.")
@click.option("--json", "as_json", is_flag=True, help="The proposal as JSON.")
def plan(workbook: Workbook, start: str | None, end: str | None, as_json: bool) -> None:
    """Propose what to do with each client: the plan with the highest expected profit."""
    with workbook.reading() as desk:
        period = chosen_period(desk.portfolio, start, end)
        with desk.on_snapshot(Proposals) as proposals:
            material = proposals.material(period)
            proposal = material.propose()
            summary = material.summary(proposal.actions, proposals.starts_on)
        formats = desk.formats(system_language())
    results = [client.result for client in material.basis.clients.values()]
    names = _Names(
        refs={each.client_id or 0: each.ref for each in results},
        clients={each.client_id or 0: each.name for each in results},
        packages={each.package_id: each.name for each in material.packages},
    )
    if as_json:
        click.echo(plan_json(summary, proposal, names.refs, names.packages, formats.digits))
        return
    messages = Messages(system_language())
    _say_lines(summary, formats, messages)
    for action in summary.actions:
        click.echo(_said(action, names, formats, messages))
    _say_sum(summary, proposal, formats, messages)


def _say_lines(summary: PlanSummary, formats: Formats, messages: Messages) -> None:
    """The firm's lines beside one another: today, if all agree, as expected."""
    first, last = (
        formats.long_date(day) for day in (summary.period.start, summary.period.last_day)
    )
    click.echo(messages.command("period", first=first, last=last, currency=summary.currency))
    heads = ("today", "all_agree", "expected")
    click.echo(_columns(["", *(messages.command(f"plan_{head}") for head in heads)]))
    columns = (summary.today, summary.planned, summary.expected.total)
    for name in _LINES:
        amounts = [formats.amount(getattr(lines, name)) for lines in columns]
        click.echo(_columns([messages.command(name), *amounts]))
    click.echo(_columns([messages.command("hours"), *_hours(columns, formats)]))


def _hours(columns: Sequence[Lines], formats: Formats) -> list[str]:
    return [formats.hours(lines.seconds, 1) for lines in columns]


def _said(action: PlanAction, names: _Names, formats: Formats, messages: Messages) -> str:
    """'Harbour Café: raise the fee to 250.00 a month (80%)'."""
    what = messages.command(
        f"plan_{action.kind.value}",
        fee=formats.money(action.fee or 0),
        hours=formats.hours(action.seconds or 0, 1),
        amount=formats.money(action.shared),
        package=names.packages.get(action.package_id or 0, ""),
    )
    if action.kind is ActionKind.LET_GO:
        return f"{names.clients[action.client_id]}: {what}"
    return messages.command(
        "plan_asked",
        name=names.clients[action.client_id],
        what=what,
        chance=str(action.chance),
    )


def _say_sum(
    summary: PlanSummary, proposal: Proposal, formats: Formats, messages: Messages
) -> None:
    guard, borne = summary.guard, summary.borne
    said = messages.command
    if not summary.actions:
        click.echo(said("plan_nothing"))
        return
    effect = formats.money(summary.a_month(summary.expected_effect.full_profit))
    click.echo(said("plan_effect", amount=effect))
    click.echo(said("plan_cash", amount=formats.money(summary.cash[-1].total)))
    if borne.asked:
        click.echo(said("plan_borne", asked=str(borne.asked), any=str(borne.any_of)))
    click.echo(
        said("plan_guard", exits=str(summary.exits), left=str(guard.left), limit=str(guard.limit))
    )
    click.echo(said("plan_freed", hours=formats.hours(summary.freed.seconds, 1)))
    click.echo(said("plan_proved" if proposal.proved else "plan_unproved"))


def _columns(cells: Sequence[str]) -> str:
    name, *figures = cells
    return f"{name[:24]:24}" + "".join(f"{figure:>18}" for figure in figures)
