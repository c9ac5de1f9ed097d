"""A plan for other programs, as JSON: money as text, ratios and hours as numbers."""

import json
from collections.abc import Callable, Mapping

from clientdesk.domain.money import round_half_even
from clientdesk.domain.plan import Lines
from clientdesk.domain.plan_cash import CashMonth
from clientdesk.domain.plan_freed import FreedTime
from clientdesk.domain.plan_records import PlanAction
from clientdesk.domain.plan_solver import Choice, Proposal
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.output.guard_json import guard_json
from clientdesk.output.json_values import Json, hours_json, money_json, number_json
from clientdesk.output.report_figures import AMOUNTS


def plan_json(
    summary: PlanSummary,
    proposal: Proposal,
    refs: Mapping[int, str],
    packages: Mapping[int, str],
    digits: int,
) -> str:
    """The shape is fixed. `refs` are clients' codes by id, `packages` the names of packages.

    Lines are of the period, under `per_month` of its average month, each rounded by itself;
    `effect` is planned less baseline, and the effects of the actions and of `others` (who bear
    what the leaving leave behind) add up to it. Fee, hours and what is shared are a month's.
    """
    shape = {
        "period": {
            "from": summary.period.start.isoformat(),
            "to": summary.period.last_day.isoformat(),
            "months": len(summary.period.months()),
        },
        "currency": summary.currency,
        **_lines_of(summary, digits),
        "per_month": _lines_of(summary, digits, monthly=True),
        "actions": [_action(summary, each, refs, packages, digits) for each in summary.actions],
        "others": _lines(summary.effect_on_others, digits),
        "proved": proposal.proved,
        "recovery_or_parting": [_choice(each, refs, digits) for each in proposal.choices],
        "guard": {**guard_json(summary.guard), "exits": summary.exits},
        "capacity": _capacity(summary),
        "stranded_overhead": money_json(summary.stranded, digits),
        "cash": [_cash(each, digits) for each in summary.cash],
        "freed": _freed(summary.freed, digits),
        "break_even": _break_even(summary),
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def _lines_of(summary: PlanSummary, digits: int, monthly: bool = False) -> Json:
    found = {
        "baseline": summary.today,
        "planned": summary.planned,
        "effect": summary.effect,
        "expected": summary.expected.total,
        "expected_effect": summary.expected_effect,
    }
    divide = summary.a_month if monthly else _whole
    return {name: _lines(lines, digits, divide) for name, lines in found.items()}


def _whole(amount: int) -> int:
    return amount


def _lines(lines: Lines, digits: int, divide: Callable[[int], int] = _whole) -> Json:
    money = {name: money_json(divide(getattr(lines, name)), digits) for name in AMOUNTS}
    return {**money, "hours": hours_json(divide(lines.seconds))}


def _action(
    summary: PlanSummary,
    action: PlanAction,
    refs: Mapping[int, str],
    packages: Mapping[int, str],
    digits: int,
) -> Json:
    package = action.package_id
    return {
        "ref": refs.get(action.client_id, ""),
        "action": action.kind.value,
        "fee": None if action.fee is None else money_json(action.fee, digits),
        "hours": None if action.seconds is None else hours_json(action.seconds),
        "shared": money_json(action.shared, digits),
        "package": None if package is None else packages.get(package, ""),
        "chance": action.chance / 100,
        "if_refused": action.if_refused.value,
        "effect": _lines(summary.effect_on(action.client_id), digits),
    }


def _choice(choice: Choice, refs: Mapping[int, str], digits: int) -> Json:
    recovery = choice.recovery
    return {
        "ref": refs.get(choice.client_id, ""),
        "recovery": recovery.kind.value if recovery else None,
        "recovery_effect": money_json(round_half_even(choice.recovery_effect), digits),
        "letting_go_effect": money_json(round_half_even(choice.letting_go_effect), digits),
    }


def _capacity(summary: PlanSummary) -> Json:
    return {
        "practical_hours": hours_json(summary.practical_seconds),
        "planned_hours": hours_json(summary.planned.seconds),
        "over": summary.is_over_capacity,
    }


def _cash(month: CashMonth, digits: int) -> Json:
    amounts = ("today", "planned", "effect", "total")
    return {
        "month": f"{month.month:%Y-%m}",
        **{name: money_json(getattr(month, name), digits) for name in amounts},
    }


def _freed(freed: FreedTime, digits: int) -> Json:
    return {
        "hours": hours_json(freed.seconds),
        "cost": money_json(freed.cost, digits),
        "package": freed.best.name if freed.best else None,
        "clients": freed.clients,
        "fees": money_json(freed.fees, digits),
        "profit": money_json(freed.profit, digits),
    }


def _break_even(summary: PlanSummary) -> Json:
    borne = summary.borne
    return {
        "asked": borne.asked,
        "refusals_borne": borne.any_of,
        "refusals_borne_at_best": borne.at_best,
        "chance": number_json(summary.break_even),
        "at_risk": summary.at_risk,
    }
