"""Use cases that read why a client misses the target, and the three ways out."""

from dataclasses import replace
from datetime import date, timedelta

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.agreed_work import AgreedScope
from clientdesk.app.client_months import months_by_client
from clientdesk.app.countries import load_country
from clientdesk.app.current_fees import current_fees
from clientdesk.app.plan_basis import tool_bills
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.doors import (
    DoorBasis,
    OverheadPool,
    PlannedPayment,
    Stage,
    ThreeDoors,
    payment_plan,
    staged,
    target_fee,
    three_doors,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_dates import renegotiation_date, renegotiation_notice
from clientdesk.domain.margin_gap import GapBasis, GapPart, MarginGap, explained_gap
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import Client, OverheadDriver
from clientdesk.storage.doors import credited, uncollected
from clientdesk.storage.engagements import latest_engagement
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.sums import firm_of, inputs_of, open_invoices


class Doors:
    """Reads one state of the workbook: the store's, or a snapshot's in a job.

    `period` None is the portfolio's default one. All raise Refused(CLIENT_UNKNOWN) for a client
    that is in no figures. `report` saves work where its period is the one asked for.
    """

    def __init__(self, reader: Reader, today: date, report: ProfitReport | None = None) -> None:
        self._reader = reader
        self._today = today
        self._made = report
        self._portfolio = Portfolio(reader, today)

    def of(self, client_id: int, period: Period | None = None) -> ThreeDoors:
        """The fee and the scope that reach the target, and what letting go changes."""
        chosen = period or self._portfolio.default_period()
        basis = self._basis(client_id, chosen)
        return three_doors(replace(basis, tools_left=self._tools_left(client_id, chosen)))

    def target_fee(self, client_id: int) -> int | None:
        """The fee of `of` alone, which takes less reading, over the default period."""
        return target_fee(self._basis(client_id, self._portfolio.default_period()))

    def gap(self, client_id: int, period: Period | None = None) -> tuple[GapPart, ...]:
        """Target − actual profit of the period in parts that sum to it."""
        return self.explained_gap(client_id, period).parts

    def explained_gap(self, client_id: int, period: Period | None = None) -> MarginGap:
        """The same with both profits."""
        period = period or self._portfolio.default_period()
        firm, client = firm_of(self._reader), self._client(client_id)
        return explained_gap(
            GapBasis(
                result=_result(self._report(period), client_id),
                agreed=AgreedScope(self._reader, self._today, client, period).work(),
                target_margin=firm.target_margin,
                driver=firm.overhead_driver,
                credited=credited(self._reader, client_id, period),
                uncollected=uncollected(self._reader, client_id, period),
            )
        )

    def staged(
        self, client_id: int, periods: int = 2, period: Period | None = None
    ) -> tuple[Stage, ...]:
        """The way to the target fee in two or three equal steps; empty without a rise."""
        basis = self._basis(client_id, period or self._portfolio.default_period())
        return staged(basis.current, target_fee(basis), periods, basis.digits)

    def first_step(self, client_id: int, current: int, proposed: int) -> date:
        """The earliest first of a month on which a letter of today can raise the fee."""
        country = load_country(firm_of(self._reader).country)
        agreement = latest_engagement(self._reader, client_id)
        notice = renegotiation_notice(agreement, country, current, proposed)
        return renegotiation_date(self._today, notice)

    def payment_plan(
        self, client_id: int, instalments: int, first: date
    ) -> tuple[PlannedPayment, ...]:
        """What the client owes today in equal monthly parts; empty where nothing is open."""
        return payment_plan(self.open_balance(client_id), instalments, first)

    def open_balance(self, client_id: int) -> int:
        """What the client owes today, with tax."""
        tomorrow = self._today + timedelta(days=1)
        return sum(each.balance for each in open_invoices(self._reader, tomorrow, client_id))

    def is_overdue(self, client_id: int) -> bool:
        """Whether the client owes anything past its due day."""
        found = open_invoices(self._reader, self._today, client_id)
        return any((each.due_on or each.issued_on) < self._today for each in found)

    def _basis(self, client_id: int, period: Period) -> DoorBasis:
        firm, client = firm_of(self._reader), self._client(client_id)
        report = self._report(period)
        scope = AgreedScope(self._reader, self._today, client, period)
        return DoorBasis(
            result=_result(report, client_id),
            months=months_by_client(self._reader, period, [client])[client_id],
            current=current_fees(self._reader, period).get(client_id),
            overhead=_pool(report, client_id, firm.overhead_driver),
            target_margin=firm.target_margin,
            digits=Formats(firm.language, firm.country, firm.currency).digits,
            volumes=scope.volumes(),
            standard_seconds=scope.standard_seconds(),
        )

    def _tools_left(self, client_id: int, period: Period) -> int:
        """What the firm would go on paying of the client's tools, as a plan has it."""
        if not _result(self._report(period), client_id).tools:
            return 0
        inputs = inputs_of(self._reader, period, agreed_volumes(self._reader))
        left = (bill.left_by(period, client_id) for bill in tool_bills(period, inputs))
        return sum(left)

    def _report(self, period: Period) -> ProfitReport:
        if self._made is not None and self._made.period == period:
            return self._made
        return self._portfolio.report(period)

    def _client(self, client_id: int) -> Client:
        client = get(self._reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client


def _result(report: ProfitReport, client_id: int) -> ClientResult:
    for result in report.clients:
        if result.client_id == client_id:
            return result
    raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))


def _pool(report: ProfitReport, client_id: int, driver: OverheadDriver) -> OverheadPool:
    others = [result for result in report.clients if result.client_id != client_id]
    if driver is OverheadDriver.HOURS:
        weight = sum(result.seconds for result in others)
    else:
        weight = sum(max(result.fees, 0) for result in others)
    return OverheadPool(report.totals.overhead, driver, weight)
