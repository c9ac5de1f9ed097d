"""The arithmetic of any figure adds up to what the report says, for every client and the firm."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from arithmetic_checks import adds_up

from clientdesk.app.arithmetic import Arithmetics
from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.domain.arithmetic import Arithmetic, Figure, Measure, Operator, TermLabel, of_lines
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import OverheadDriver
from clientdesk.storage.store import Store

OF_THE_FIRM_ONLY = {Figure.TENTH, Figure.WHALE_PEAK, Figure.GUARD_LIMIT}
OF_A_CLIENT = [figure for figure in Figure if figure not in OF_THE_FIRM_ONLY]


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = Store.in_memory()
    list(fill_with_demo(Desk(store, date(2026, 11, 22)), "en"))
    yield store
    store.close()


@pytest.fixture(scope="module")
def report(demo: Store) -> ProfitReport:
    portfolio = Desk(demo, date(2026, 11, 22)).portfolio
    return portfolio.report(portfolio.default_period())


@pytest.fixture(scope="module")
def sums(demo: Store, report: ProfitReport) -> Arithmetics:
    return Arithmetics(demo, date(2026, 11, 22), report.period, str)


def figure_of(result: ClientResult, figure: Figure) -> Fraction | int | None:
    """What the report says, in the unit of the arithmetic."""
    if figure is Figure.HOURS:
        return Fraction(result.seconds, 3600)
    if figure is Figure.OVERDUE:
        return result.ageing.overdue
    found: Fraction | int | None = getattr(result, figure.value)
    return found


@pytest.mark.parametrize("figure", OF_A_CLIENT)
def test_every_figure_of_every_client_adds_up_to_the_report(
    figure: Figure, sums: Arithmetics, report: ProfitReport
) -> None:
    for result in report.clients:
        found = sums.of(figure, result.client_id)
        assert found.value == figure_of(result, figure), result.name
        assert adds_up(found), result.name


@pytest.mark.parametrize("figure", OF_A_CLIENT)
def test_every_figure_of_the_firm_adds_up_to_the_totals(
    figure: Figure, sums: Arithmetics, report: ProfitReport
) -> None:
    found = sums.of(figure)
    assert found.value == figure_of(report.totals, figure)
    assert adds_up(found)


def test_money_is_added_up_in_whole_minor_units(sums: Arithmetics, report: ProfitReport) -> None:
    for figure in (Figure.DELIVERY_COST, Figure.FEES, Figure.TOOLS, Figure.EXPENSES):
        for result in report.clients:
            rows = sums.of(figure, result.client_id).terms
            assert all(Fraction(row.value).denominator == 1 for row in rows)


@pytest.mark.parametrize("driver", OverheadDriver)
def test_a_share_of_overhead_says_what_it_is_shared_by(
    driver: OverheadDriver, demo: Store, report: ProfitReport
) -> None:
    desk = Desk(demo, date(2026, 11, 22))
    before = desk.firm.firm()
    desk.firm.save(replace(before, overhead_driver=driver))
    shared = desk.portfolio.report(report.period)
    sums = Arithmetics(demo, date(2026, 11, 22), report.period, str)
    for result in shared.clients:
        found = sums.of(Figure.OVERHEAD, result.client_id)
        assert (found.value, adds_up(found)) == (result.overhead, True)
    desk.undo()


def test_a_loss_of_a_client_is_taken_apart_by_hand() -> None:
    """1,000.00 less 200.00 written off, 500.00 + 40.00 + 60.00 of time, 30.00, 20.00 and 300.00."""
    result = ClientResult(
        client_id=1, ref="C1", name="Bar Sur", fees=100_000, write_offs=20_000,
        delivery_cost=50_000, selling_cost=4_000, collection_cost=6_000, expenses=3_000,
        tools=2_000, overhead=30_000,
    )  # fmt: skip
    found = of_lines(Figure.FULL_PROFIT, result)
    assert found is not None
    assert found.value == -15_000
    assert [term.operator for term in found.terms] == [Operator.ADD, *[Operator.TAKE] * 7]


def test_the_hardest_tenth_names_its_clients(sums: Arithmetics, report: ProfitReport) -> None:
    found = sums.of(Figure.TENTH)
    count = -(-len(report.clients) // 10)
    assert sum(term.label is TermLabel.NAMED for term in found.terms) == count
    assert found.terms[-1].operator is Operator.OVER


def test_profit_without_the_losses_is_that_of_the_clients_above_zero(
    sums: Arithmetics, report: ProfitReport
) -> None:
    above = sum(max(result.full_profit, 0) for result in report.clients)
    assert sums.of(Figure.WHALE_PEAK).value == above


def test_the_limit_of_exits_is_rounded_down(sums: Arithmetics) -> None:
    found = sums.of(Figure.GUARD_LIMIT)
    assert adds_up(found)
    assert found.value == int(sum(Fraction(term.value) for term in found.terms[:2]) / 10)


def test_nothing_to_divide_by_is_not_a_number(store: Store, today: date) -> None:
    desk = Desk(store, today)
    period = desk.portfolio.default_period()
    sums = Arithmetics(store, today, period, str)
    for figure in (Figure.MARGIN, Figure.EFFECTIVE_HOURLY_RATE, Figure.DSO, Figure.TENTH):
        found = sums.of(figure)
        assert found.value is None
        assert adds_up(found)


def test_a_wrong_row_is_noticed() -> None:
    found = Arithmetic(figure=Figure.FEES, measure=Measure.MONEY, terms=(), value=1)
    assert not adds_up(found)
