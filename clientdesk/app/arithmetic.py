"""How each figure on the screen is made, down to months, hours and tools."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from functools import cached_property

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.guard import guard_of
from clientdesk.app.plan_basis import tool_bills
from clientdesk.domain.arithmetic import (
    Arithmetic,
    Figure,
    Measure,
    Term,
    TermLabel,
    in_hours,
    made,
    of_clients,
    of_guard,
    of_lines,
    of_named,
    of_parts,
    of_share,
    of_tenth,
)
from clientdesk.domain.costing import Rate, TimeSum, capacity_cost_rate
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport, profit_report
from clientdesk.domain.records import Activity, OverheadDriver
from clientdesk.domain.report_inputs import Inputs, fitted_time
from clientdesk.storage import sums
from clientdesk.storage.rows import Reader

MonthWords = Callable[[date], str]
_ACTIVITIES = {
    Figure.DELIVERY_COST: (Activity.DELIVERY, Activity.ADMIN),
    Figure.SELLING_COST: (Activity.SELLING,),
    Figure.COLLECTION_COST: (Activity.COLLECTION,),
}
_INVOICED = (Figure.FEES, Figure.WRITE_OFFS)
_SECONDS = 3600


def arithmetics_in(period: Period, month: MonthWords) -> "Callable[[Reader, date], Arithmetics]":
    """What makes an `Arithmetics` of a period from a snapshot."""

    def make(reader: Reader, today: date) -> Arithmetics:
        return Arithmetics(reader, today, period, month)

    return make


class Arithmetics:
    """Of one state of a workbook and one period. Reads a report: for a job.

    `month` is how a month is called.
    """

    def __init__(self, reader: Reader, today: date, period: Period, month: MonthWords) -> None:
        self._reader = reader
        self._today = today
        self._period = period
        self._month = month

    def of(self, figure: Figure, client_id: int | None = None) -> Arithmetic:
        """A figure of a client; None: of the firm."""
        if client_id is None:
            return self._of_firm(figure)
        return self._of_client(figure, client_id)

    def _of_firm(self, figure: Figure) -> Arithmetic:
        report = self._report
        if figure is Figure.TENTH:
            return of_tenth([(each.ref, each.name, each.seconds) for each in report.clients])
        if figure is Figure.GUARD_LIMIT:
            return of_guard(guard_of(self._reader, self._today))
        if figure is Figure.WHALE_PEAK:
            above = [each for each in report.clients if each.full_profit > 0]
            found = of_clients(Figure.FULL_PROFIT, above)
            return made(Figure.WHALE_PEAK, Measure.MONEY, found.terms)
        return of_lines(figure, report.totals) or of_clients(
            figure, report.clients, report.unattributed
        )

    def _of_client(self, figure: Figure, client_id: int) -> Arithmetic:
        result = self._result(client_id)
        if figure in _ACTIVITIES:
            return self._time(figure, result)
        if figure in _INVOICED:
            return self._invoiced(figure, result)
        own: dict[Figure, Callable[[ClientResult], Arithmetic]] = {
            Figure.EXPENSES: self._expenses,
            Figure.TOOLS: self._tools,
            Figure.OVERHEAD: self._overhead,
            Figure.OVERDUE: _overdue,
        }
        if figure in own:
            return own[figure](result)
        return of_lines(figure, result) or made(figure, Measure.MONEY, ())

    def _invoiced(self, figure: Figure, result: ClientResult) -> Arithmetic:
        months = self._months()
        for fee in self._inputs.fees:
            if fee.client_id == result.client_id:
                amount = fee.net if figure is Figure.FEES else fee.written_off
                months[self._month(fee.month)] += amount
        return of_named(figure, _without_nothing(months))

    def _expenses(self, result: ClientResult) -> Arithmetic:
        months = self._months()
        for expense in self._inputs.expenses:
            if expense.client_id == result.client_id:
                months[self._month(expense.month)] += expense.amount
        return of_named(Figure.EXPENSES, _without_nothing(months))

    def _tools(self, result: ClientResult) -> Arithmetic:
        shares: dict[str, int] = defaultdict(int)
        for bill in tool_bills(self._period, self._inputs):
            shares[bill.use.tool.name] += bill.shares(self._period).get(result.client_id, 0)
        return of_named(Figure.TOOLS, _without_nothing(shares))

    def _time(self, figure: Figure, result: ClientResult) -> Arithmetic:
        """Hours at each rate they cost; those without one are named and cost nothing."""
        capacity = self._inputs.firm.practical_capacity
        seconds: dict[Rate | None, int] = defaultdict(int)
        for time in self._time_of(result.client_id):
            if time.activity in _ACTIVITIES[figure]:
                seconds[time.rate] += time.seconds
        parts = [_at_rate(rate, each, capacity) for rate, each in seconds.items()]
        parts.sort(key=lambda part: -part[1])
        return of_parts(figure, getattr(result, figure.value), parts)

    def _time_of(self, client_id: int | None) -> list[TimeSum]:
        found = [time for time in self._inputs.time if time.client_id == client_id]
        fitted = fitted_time(self._period, self._inputs)
        return found + [time for _, time in fitted.rows if time.client_id == client_id]

    def _overhead(self, result: ClientResult) -> Arithmetic:
        report, driver = self._report, self._inputs.firm.overhead_driver
        whole = Term(label=TermLabel.ALL_OVERHEAD, value=report.totals.overhead)
        sharing = [each for each in report.clients if each.seconds or each.fees]
        if driver is OverheadDriver.HOURS:
            own = _hours_term(TermLabel.OWN_HOURS, result.seconds)
            every = _hours_term(TermLabel.ALL_HOURS, sum(each.seconds for each in sharing))
        elif driver is OverheadDriver.FEES:
            own = Term(label=TermLabel.OWN_FEES, value=max(result.fees, 0))
            fees = sum(max(each.fees, 0) for each in sharing)
            every = Term(label=TermLabel.ALL_FEES, value=fees)
        else:
            counts = bool(result.seconds or result.fees)
            own = Term(label=TermLabel.ONE_CLIENT, value=int(counts), measure=Measure.COUNT)
            every = Term(label=TermLabel.ALL_CLIENTS, value=len(sharing), measure=Measure.COUNT)
        if not every.value:
            return made(Figure.OVERHEAD, Measure.MONEY, ())
        return of_share(Figure.OVERHEAD, whole, own, every, result.overhead)

    def _months(self) -> dict[str, int]:
        """Every month of the period in its order, with nothing yet."""
        return {self._month(part.start.replace(day=1)): 0 for part in self._period.months()}

    def _result(self, client_id: int) -> ClientResult:
        results = {result.client_id: result for result in self._report.clients}
        return results.get(client_id) or _NOBODY

    @cached_property
    def _inputs(self) -> Inputs:
        return sums.inputs_of(self._reader, self._period, agreed_volumes(self._reader))

    @cached_property
    def _report(self) -> ProfitReport:
        return profit_report(self._period, self._inputs)


_NOBODY = ClientResult(client_id=None, ref="", name="")
_AGES = (
    ("1–30", "days_1_30"),
    ("31–60", "days_31_60"),
    ("61–90", "days_61_90"),
    ("> 90", "over_90"),
)


def _overdue(result: ClientResult) -> Arithmetic:
    """By the days that invoices are past due."""
    terms = [
        Term(label=TermLabel.OVERDUE_PART, name=days, value=getattr(result.ageing, name))
        for days, name in _AGES
    ]
    return made(Figure.OVERDUE, Measure.MONEY, terms)


def _at_rate(rate: Rate | None, seconds: int, capacity: int) -> tuple[Term, Fraction]:
    hours = in_hours(seconds)
    if rate is None:
        return Term(label=TermLabel.UNCOSTED, value=0, hours=hours), Fraction(0)
    per_hour = capacity_cost_rate(rate.monthly_cost, rate.monthly_seconds, capacity) * _SECONDS
    term = Term(label=TermLabel.AT_RATE, value=0, hours=hours, rate=per_hour)
    return term, hours * per_hour


def _hours_term(label: TermLabel, seconds: int) -> Term:
    return Term(label=label, value=in_hours(seconds), measure=Measure.HOURS)


def _without_nothing(amounts: Mapping[str, int]) -> dict[str, int]:
    return {name: amount for name, amount in amounts.items() if amount}
