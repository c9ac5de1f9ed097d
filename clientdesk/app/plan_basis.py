"""What plans are worked out from, out of one state of a workbook."""

from fractions import Fraction

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.client_months import months_by_client
from clientdesk.app.current_fees import current_fees
from clientdesk.domain.money import round_half_even
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, PlanClient, ToolBill, basis_from
from clientdesk.domain.profitability import ClientResult, ProfitReport, profit_report
from clientdesk.domain.report_inputs import Inputs, fitted_time, tool_users
from clientdesk.storage import sums
from clientdesk.storage.payments import payments_known
from clientdesk.storage.rows import Reader

_DAYS_A_MONTH = 30


def plan_basis(reader: Reader, period: Period) -> PlanBasis:
    """The figures of a period with what its shares are made of."""
    basis, _ = basis_and_report(reader, period)
    return basis


def basis_and_report(reader: Reader, period: Period) -> tuple[PlanBasis, ProfitReport]:
    """The same with the report that it comes from.

    Where nothing tells what was paid, clients are taken to pay at once.
    """
    inputs = sums.inputs_of(reader, period, agreed_volumes(reader))
    report = profit_report(period, inputs)
    current, paid = current_fees(reader, period), payments_known(reader)
    months = months_by_client(reader, period, inputs.clients)
    clients = {
        result.client_id: PlanClient(
            result=result,
            months=months[result.client_id],
            current=current.get(result.client_id),
            months_to_pay=_months_to_pay(result) if paid else 0,
        )
        for result in report.clients
        if result.client_id is not None
    }
    tools = tool_bills(period, inputs)
    return basis_from(report, clients, inputs.firm.overhead_driver, tools), report


def tool_bills(period: Period, inputs: Inputs) -> tuple[ToolBill, ...]:
    """Every tool with its users month by month, as the report shares it."""
    fitted = fitted_time(period, inputs)
    estimates = [estimate for estimate, _ in fitted.rows]
    return tuple(ToolBill(use, tool_users(use, period, inputs, estimates)) for use in inputs.tools)


def _months_to_pay(result: ClientResult) -> int:
    return round_half_even((result.dso or Fraction(0)) / _DAYS_A_MONTH)
