"""The command that proposes packages, and what it prints."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

import click

from clientdesk.app.design import Designs
from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.cli_workbook import Workbook, workbook_command
from clientdesk.domain.design_records import Design, DesignRules, Objective
from clientdesk.domain.formats import Formats
from clientdesk.domain.money import ratio
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import system_language
from clientdesk.output.design_json import design_json

_MOST = 9


@click.command()
@workbook_command
@click.option("--packages", "number", help="How many, as 4 or 3-5; 3-5 if none.")
@click.option(
    "--objective",
    type=click.Choice([each.value for each in Objective]),
    help="The most clients that fit, or the most profit a year (the default).",
)
@click.option("--pin", "pinned", multiple=True, metavar="CODE", help="Service in every package.")
@click.option("--forbid", "forbidden", multiple=True, metavar="CODE", help="Service in none.")
@click.option("--nested", is_flag=True, help="Each package holds all of the smaller ones.")
@click.option(
    "--seconds", type=click.FloatRange(0, 3600), default=10.0, help="At most; 10 if none."
)
@click.option("--json", "as_json", is_flag=True, help="The proposal as JSON.")
def design(
    workbook: Workbook,
    number: str | None,
    objective: str | None,
    pinned: Sequence[str],
    forbidden: Sequence[str],
    nested: bool,
    seconds: float,
    as_json: bool,
) -> None:
    """Propose the best 3 to 5 packages, and say how far from the best possible they can be."""
    with workbook.reading() as desk:
        rules = replace(
            _with_number(desk.designer.rules(), number),
            pinned=_service_ids(desk, pinned),
            forbidden=_service_ids(desk, forbidden),
            nested=nested,
        )
        if objective:
            rules = replace(rules, objective=Objective(objective))
        _propose(desk, rules, seconds, as_json)


def _propose(desk: Desk, rules: DesignRules, seconds: float, as_json: bool) -> None:
    started = time.monotonic()
    with desk.on_snapshot(Designs) as designs:
        *_, found = designs.run(
            rules, report=lambda done, total: None, should_stop=lambda: False, seconds=seconds
        )
        names, refs, services = designs.names(found), designs.refs(), designs.service_codes()
    formats = desk.formats(system_language())
    if as_json:
        passed = time.monotonic() - started
        click.echo(
            design_json(found, names, refs, services, rules.objective, passed, formats.digits)
        )
        return
    messages = Messages(system_language())
    _say_packages(found, names, services, formats, messages)
    _say_uncovered(found, refs, messages)
    _say_sum(found, rules.objective, formats, messages)


def _with_number(rules: DesignRules, text: str | None) -> DesignRules:
    if text is None:
        return rules
    least, dash, most = text.partition("-")
    if not (least.isdecimal() and (most.isdecimal() or not dash)):
        raise Refused(RefusalCode.BAD_PACKAGE_RANGE, value=text)
    found = replace(rules, least=int(least), most=int(most or least))
    if not 1 <= found.least <= found.most <= _MOST:
        raise Refused(RefusalCode.BAD_PACKAGE_RANGE, value=text)
    return found


def _service_ids(desk: Desk, codes: Sequence[str]) -> frozenset[int]:
    known = {service.code.casefold(): service.id for service in desk.services.all()}
    for code in codes:
        if code.casefold() not in known:
            raise Refused(RefusalCode.SERVICE_UNKNOWN, value=code)
    return frozenset(known[code.casefold()] for code in codes)


def _say_packages(
    found: Design,
    names: Sequence[str],
    services: Mapping[int, str],
    formats: Formats,
    messages: Messages,
) -> None:
    heads = ("package", "price", "floor", "margin", "clients")
    click.echo(_columns([messages.command(head) for head in heads]))
    for package, name in zip(found.packages, names, strict=True):
        amounts = [formats.amount(package.price), formats.amount(package.floor.total)]
        margin, clients = formats.percent(package.margin, 1), str(len(package.client_ids))
        click.echo(_columns([name, *amounts, margin, clients]))
        click.echo("  " + ", ".join(sorted(services[each] for each in package.services)))


def _say_uncovered(found: Design, refs: Mapping[int, str], messages: Messages) -> None:
    for reason in dict.fromkeys(reason for _, reason in found.uncovered):
        out = ", ".join(refs[client_id] for client_id, why in found.uncovered if why is reason)
        click.echo(messages.command(f"uncovered_{reason.value}", clients=out))


def _say_sum(found: Design, objective: Objective, formats: Formats, messages: Messages) -> None:
    click.echo(
        messages.command(
            "covered",
            covered=str(found.covered_clients),
            clients=str(found.clients),
            share=formats.percent(ratio(found.covered_clients, found.clients), 1),
            fees=formats.percent(ratio(found.covered_fees, found.fees), 1),
        )
    )
    if objective is Objective.PROFIT:
        click.echo(messages.command("yearly_profit", amount=formats.money(found.objective)))
    gap = formats.percent(found.gap, 1)
    click.echo(messages.command("gap" if found.gap else "best", gap=gap))


def _columns(cells: Sequence[str]) -> str:
    name, *figures = cells
    return f"{name[:24]:24}" + "".join(f"{figure:>14}" for figure in figures)
