"""The report as spreadsheets: real numbers, text that is never run, the same bytes each time."""

import io
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from clientdesk.app.wording import report_wording
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import GuardReading
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_xlsx import portfolio_xlsx

PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
EURO = Formats("en", "ES", "EUR")
NOBODY = ClientResult(client_id=None, ref="", name="", period_days=365)
# 1,000.00 − 600.00 − 100.00 of overhead = 300.00 of full profit, 30 %; ten hours.
ANA = ClientResult(
    client_id=1,
    ref="A1",
    name="Ana",
    fees=100_000,
    delivery_cost=60_000,
    overhead=10_000,
    delivery_seconds=36_000,
    period_days=365,
)
BAR = replace(ANA, client_id=2, ref="B2", name="Bar", fees=50_000, delivery_seconds=108_000)
FORMULAS = ("=1+1", '=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "＝1", "#N/A", "\x07a\tb")


def sheet(*clients: ClientResult, currency: str = "EUR") -> PortfolioSheet:
    totals = replace(NOBODY, fees=sum(each.fees for each in clients))
    report = ProfitReport(
        period=PERIOD, currency=currency, clients=clients, unattributed=NOBODY, totals=totals
    )
    return PortfolioSheet(
        firm_name="Estudio", report=report, printed_on=date(2026, 11, 22), paper=Paper.A4
    )


def written(made: PortfolioSheet, formats: Formats = EURO) -> bytes:
    return portfolio_xlsx(made, report_wording(formats.language), formats)


def page(made: PortfolioSheet, name: str, formats: Formats = EURO) -> Worksheet:
    book = openpyxl.load_workbook(io.BytesIO(written(made, formats)))
    found = book[report_wording(formats.language).say(f"xlsx.{name}")]
    assert isinstance(found, Worksheet)
    return found


def cell(sheet_: Worksheet, place: str) -> Cell:
    found = sheet_[place]
    assert isinstance(found, Cell)
    return found


@pytest.mark.parametrize("text", FORMULAS)
def test_text_is_never_run(text: str) -> None:
    found = cell(page(sheet(replace(ANA, name=text, ref=text)), "clients"), "B2")
    assert found.data_type == "s"
    assert found.value == text.replace("\x07", " ")


@pytest.mark.parametrize(("text", "kept"), [("=1+1", True), ("-1", True), ("Ana", False)])
def test_what_looks_like_a_formula_stays_text_after_an_edit(text: str, kept: bool) -> None:
    found = cell(page(sheet(replace(ANA, name=text)), "clients"), "B2")
    assert bool(found.quotePrefix) is kept


def test_no_sheet_has_a_formula() -> None:
    content = written(sheet(*(replace(ANA, name=text) for text in FORMULAS)))
    for found in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        types = {each.data_type for row in found.iter_rows() for each in row}
        assert types <= {"s", "n"}


def test_figures_are_numbers_with_a_format() -> None:
    found = page(sheet(ANA), "clients")
    titles = [each.value for each in found[1]]
    row = dict(zip(titles, found[2], strict=True))
    assert (row["Fees"].value, row["Fees"].number_format) == (1000, "#,##0.00;[Red]-#,##0.00")
    assert (row["Margin"].value, row["Margin"].number_format) == (0.3, "0.0%;[Red]-0.0%")
    assert row["Hours"].value == 10
    assert row["Realization"].value is None  # no standard value to divide by


def test_a_currency_without_minor_units_has_no_places() -> None:
    found = page(sheet(ANA, currency="CLP"), "clients", Formats("es", "CL", "CLP"))
    assert cell(found, "C2").value == 100_000
    assert cell(found, "C2").number_format == "#,##0;[Red]-#,##0"


def test_heads_and_names_stay_in_view() -> None:
    found = page(sheet(ANA), "clients")
    assert found.freeze_panes == "C2"
    assert found.print_title_rows == "$1:$1"
    assert (found.page_setup.orientation, found.page_setup.paperSize) == ("landscape", 9)


def test_a_wide_sheet_goes_on_to_pages_that_repeat_the_names() -> None:
    """Code and name are 50 signs; 20 columns of 13 and one of 36 are 296: two times 150."""
    found = page(sheet(ANA), "clients")
    assert found.print_title_cols == "$A:$B"
    assert (found.page_setup.fitToWidth, found.page_setup.fitToHeight) == (2, 0)
    narrow = page(sheet(ANA), "whale_full_profit")
    assert (narrow.print_title_cols, narrow.page_setup.fitToWidth) == (None, None)


def test_heads_are_as_high_as_their_lines_and_of_the_same_face() -> None:
    """ "Share of overhead" takes two lines of 13 signs, 30 points."""
    found = page(sheet(ANA), "clients")
    assert (found.row_dimensions[1].height or 0) >= 30
    assert cell(found, "A1").font.name == cell(found, "B2").font.name


def test_both_whale_curves_add_up_from_the_best_client() -> None:
    """Bar: 500 − 600 − 100 = −200, without overhead −100; Ana 300, without overhead 400."""
    for name, profits, sums in (
        ("whale_full_profit", [300, -200], [300, 100]),
        ("whale_contribution", [400, -100], [400, 300]),
    ):
        rows = list(page(sheet(BAR, ANA), name).iter_rows(min_row=2, values_only=True))
        assert [row[1] for row in rows] == ["A1", "B2"]
        assert [row[3] for row in rows] == profits
        assert [row[4] for row in rows] == sums
        assert rows[-1][5] == 1


def test_a_share_of_a_loss_is_left_empty() -> None:
    rows = page(sheet(BAR), "whale_full_profit").iter_rows(min_row=2, values_only=True)
    assert [row[3:] for row in rows] == [(-200, -200, None)]


def test_hours_add_up_from_the_client_with_most() -> None:
    """Bar has 30 of 40 hours, which is three quarters in one half of the clients."""
    rows = list(page(sheet(ANA, BAR), "hours").iter_rows(min_row=2, values_only=True))
    assert rows == [(1, "B2", "Bar", 30, 30, 0.75, 0.5), (2, "A1", "Ana", 10, 40, 1, 1)]


def test_the_summary_stands_beside_the_period_before() -> None:
    before = replace(sheet(BAR).report, period=Period(date(2024, 11, 1), date(2025, 11, 1)))
    found = page(replace(sheet(ANA), before=before), "summary")
    rows = {row[0]: row[1:] for row in found.iter_rows(values_only=True)}
    assert rows["Fees"] == (1000, 500, 500)
    assert rows["Realization"] == (None, None, None)


def test_the_limit_of_exits_is_worked_out() -> None:
    guard = Guard(reading=GuardReading.WEAK, share=10, clients=48, weak=9, let_go=1)
    rows = page(replace(sheet(ANA), guard=guard), "guard").iter_rows(min_row=2, values_only=True)
    # 10 % of 9 weak clients and the one let go are 1.0.
    assert [row[1] for row in rows][1:] == [10, 0.1, 1, 1, 1, 0]


def test_a_report_without_clients_is_a_workbook_too() -> None:
    rows = list(page(sheet(), "clients").iter_rows(values_only=True))
    assert [row[1] for row in rows] == ["Client", "No client", "Total"]


def test_equal_figures_are_equal_bytes_without_a_clock() -> None:
    content = written(sheet(ANA, BAR))
    assert content == written(sheet(ANA, BAR))
    with ZipFile(io.BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"2026-11-22T00:00:00" in archive.read("docProps/core.xml")
