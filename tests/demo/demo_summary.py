"""What a demo firm earns, by an arithmetic of its own: a check on the demo, and on the program."""

from bisect import bisect_right
from collections import defaultdict
from datetime import date
from math import ceil

from demo_firm import MONTHS, DemoFirm, Entry

CAPACITY = 0.80


def summary(firm: DemoFirm) -> str:
    """A few lines for people: the firm over all months and over the last twelve."""
    hours = sum(e.minutes for e in firm.entries) / 60
    head = f"{firm.language}: {len(firm.entries)} entries, {hours / len(MONTHS):.0f} h a month"
    return "\n".join([head, _period(firm, MONTHS), _period(firm, MONTHS[6:])])


def _period(firm: DemoFirm, months: tuple[date, ...]) -> str:
    profits = _profits(firm, months)
    fees = sum(b.net for b in firm.bills if b.issued >= months[0]) / 100
    total = sum(profits.values())
    internal = sum(_cost(firm, e) for e in firm.entries if not e.client and e.day >= months[0])
    losing = sorted((profit, name) for name, profit in profits.items() if profit < 0)
    peak = sum(p for p in profits.values() if p > 0) / total
    uncosted = sum(e.minutes for e in firm.entries if e.day >= months[0] and _cost(firm, e) == 0)
    return "\n".join(
        [
            f"  {len(months)} months from {months[0]}: fees {fees:,.0f}, clients' full profit"
            f" {total:,.0f} ({total / fees:.1%}), less internal time {total - internal:,.0f}"
            f" ({(total - internal) / fees:.1%})",
            f"    whale peak {peak:.0%}, hardest tenth {_top_tenth(firm, months):.1%} of hours,"
            f" uncosted {uncosted / 60:.0f} h, losing {len(losing)} of {len(profits)}:",
            "    " + "; ".join(f"{name} {profit:,.0f}" for profit, name in losing),
        ]
    )


def _rate(firm: DemoFirm, entry: Entry) -> float:
    """Capacity cost rate an hour on the entry's day; 0 where none is known."""
    rates = firm.make["staff"][entry.staff]["rates"]
    n = bisect_right([start for start, *_ in rates], entry.day.isoformat())
    return rates[n - 1][1] / (rates[n - 1][2] * CAPACITY) if n else 0.0


def _cost(firm: DemoFirm, entry: Entry) -> float:
    return entry.minutes / 60 * _rate(firm, entry)


def _hours(firm: DemoFirm, months: tuple[date, ...]) -> dict[str, float]:
    hours = dict.fromkeys((m.name for m in firm.members), 0.0)
    for entry in firm.entries:
        if entry.client and entry.day >= months[0]:
            hours[entry.client] += entry.minutes / 60
    return hours


def _top_tenth(firm: DemoFirm, months: tuple[date, ...]) -> float:
    hours = sorted(_hours(firm, months).values(), reverse=True)
    return sum(hours[: ceil(len(hours) / 10)]) / sum(hours)


def _profits(firm: DemoFirm, months: tuple[date, ...]) -> dict[str, float]:
    """Full profit by client; overhead goes by hours, a shared tool evenly by month."""
    profits: dict[str, float] = defaultdict(float)
    for bill in firm.bills:
        if bill.issued >= months[0]:
            written_off = bill.status == firm.words["written_off"]
            profits[bill.client] += 0 if written_off else bill.net / 100
    for spent in firm.expenses:
        if spent.day >= months[0]:
            profits[spent.client] -= (spent.amount - spent.passed_on) / 100
    for entry in firm.entries:
        if entry.client and entry.day >= months[0]:
            profits[entry.client] -= _cost(firm, entry)
    hours = _hours(firm, months)
    overhead = sum(float(o["monthly_amount"]) for o in firm.description["overhead"]) * len(months)
    for name, worked in hours.items():
        profits[name] -= overhead * worked / sum(hours.values())
    _share_tools(firm, months, profits)
    return profits


def _share_tools(firm: DemoFirm, months: tuple[date, ...], profits: dict[str, float]) -> None:
    for month in months:
        this = {e.client for e in firm.entries if e.client and e.day.replace(day=1) == month}
        for tool in firm.description["tool"]:
            named = set(tool.get("clients", ()))
            users = {m.name for m in firm.members if m.ref in named} or this
            for name in sorted(users):
                profits[name] -= float(tool["monthly_fee"]) / len(users)
