"""The demo's plans: one that was started in spring, and one for the coming year."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from clientdesk.app.desk import Desk
from clientdesk.domain.money import from_major_units
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.resource_files import resource

_HOUR = 3600
_Item = Mapping[str, Any]


def fill_plans(desk: Desk, language: str) -> None:
    """Adds what `plans.toml` tells to a workbook with the demo firm and its offer.

    To be done before its reviews, which tell what came of those that a plan opened. What is still
    to come by the desk's day is left out.
    """
    table = tomllib.loads(resource("demo", language, "plans.toml").read_text("utf-8"))
    for item in table["plan"]:
        if item["made"] <= desk.today:
            _add(desk, language, item)


def _add(desk: Desk, language: str, item: _Item) -> None:
    plans = desk.plans.on(item["made"])
    digits = desk.formats(language).digits
    actions = [_action(desk, digits, each) for each in item["action"]]
    plan_id = plans.add(item["name"], actions, starts_on=item["starts"]).plan_id
    if "cause" in item:
        plans.start(plan_id, item["cause"], item["owner"])


def _action(desk: Desk, digits: int, item: _Item) -> PlanAction:
    packages = {package.name: package.id for package in desk.packages.all()}
    fee, hours = item.get("fee"), item.get("hours")
    return PlanAction(
        client_id=desk.clients.by_ref(item["client"]).id,
        kind=ActionKind(item["kind"]),
        fee=None if fee is None else from_major_units(Decimal(fee), digits),
        seconds=None if hours is None else int(Decimal(hours) * _HOUR),
        package_id=packages[item["package"]] if "package" in item else None,
        chance=item.get("chance", 100),
        if_refused=IfRefused(item.get("if_refused", IfRefused.STAYS)),
        note=item.get("note", ""),
    )
