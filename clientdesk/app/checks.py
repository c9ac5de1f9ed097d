"""Whether a workbook is whole: what `clientdesk check` says."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from clientdesk.app.desk import Desk
from clientdesk.domain.profitability import ProfitReport

LINES = ("fees", "write_offs", "cost_to_serve", "overhead", "full_profit", "seconds")


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, by the key of its sentence among the command line's messages."""

    code: str
    details: dict[str, str] = field(default_factory=dict)


def faults(desk: Desk) -> list[Fault]:
    """Faults of the file, of references between tables, and of totals that must reconcile."""
    found = [Fault("damaged_file", {"what": words}) for words in desk.integrity_faults()]
    if dangling := desk.dangling_references():
        found.append(Fault("foreign_key", {"count": str(dangling)}))
    report = desk.portfolio.report(desk.portfolio.default_period())
    return [*found, *_differences(report), *_sums_that_differ(desk, report)]


def _differences(report: ProfitReport) -> Iterator[Fault]:
    for line in LINES:
        parts = sum(getattr(part, line) for part in (*report.clients, report.unattributed))
        if gap := parts - getattr(report.totals, line):
            yield Fault("totals_differ", {"amount": str(gap), "line": line})


def _sums_that_differ(desk: Desk, report: ProfitReport) -> Iterator[Fault]:
    """The report against sums over the tables that go another way than the report's queries."""
    fees, seconds = desk.portfolio.plain_sums(report.period)
    totals = report.totals
    measured = totals.seconds - totals.estimated_seconds
    for line, gap in (("fees", totals.fees - fees), ("seconds", measured - seconds)):
        if gap:
            yield Fault("totals_differ", {"amount": str(gap), "line": line})
