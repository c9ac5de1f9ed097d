"""The portfolio report on pages: contents that are right, heads on each page, no row left alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument

from clientdesk.app.wording import report_wording
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import GuardReading
from clientdesk.domain.segments import SegmentLimits, segments
from clientdesk.domain.trends import ClientTrend, Point, PortfolioTrends, Trend, TrendMeasure
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_pdf import portfolio_pdf

PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
BEFORE = Period(date(2024, 11, 1), date(2025, 11, 1))
FORMATS = {"en": Formats("en", "GB", "GBP"), "es": Formats("es", "ES", "EUR")}
PdfText = Callable[[bytes], str]
LEAST_ROWS = 6


def client(number: int, fees: int = 100_000, cost: int = 60_000) -> ClientResult:
    return ClientResult(
        client_id=number,
        ref=f"R{number:03d}",
        name=f"Client {number}",
        fees=fees - number,
        delivery_cost=cost,
        overhead=10_000,
        delivery_seconds=36_000,
        period_days=365,
    )


def report(count: int, period: Period = PERIOD, fees: int = 100_000) -> ProfitReport:
    clients = tuple(client(number, fees) for number in range(1, count + 1))
    nobody = ClientResult(client_id=None, ref="", name="", period_days=365)
    totals = replace(
        nobody,
        fees=sum(each.fees for each in clients),
        delivery_cost=sum(each.delivery_cost for each in clients),
        overhead=sum(each.overhead for each in clients),
        delivery_seconds=sum(each.delivery_seconds for each in clients),
    )
    return ProfitReport(
        period=period, currency="EUR", clients=clients, unattributed=nobody, totals=totals
    )


def sheet(count: int, paper: Paper = Paper.A4, firm: str = "Estudio") -> PortfolioSheet:
    made, limits = report(count), SegmentLimits()
    return PortfolioSheet(
        firm_name=firm,
        report=made,
        printed_on=date(2026, 11, 22),
        paper=paper,
        segments=segments(made, {}, limits, date(2026, 11, 22)),
        limits=limits,
        guard=Guard(reading=GuardReading.ALL, share=10, clients=48, weak=9, let_go=1),
    )


def printed(made: PortfolioSheet, language: str = "en") -> bytes:
    return portfolio_pdf(made, report_wording(language), FORMATS[language], invariant=True)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("paper", list(Paper))
def test_the_contents_name_the_page_of_each_heading(
    pdf_text: PdfText, paper: Paper, language: str
) -> None:
    words = report_wording(language)
    pages = pdf_text(printed(sheet(70, paper), language)).split("\f")
    parts = ("summary", "whale", "hours", "segments", "guard", "clients", "costs")
    lines = [page.splitlines() for page in pages]
    found = [
        next(number for number, page in reversed(list(enumerate(lines, start=1))) if title in page)
        for title in (words.say(f"portfolio.{part}") for part in parts)
    ]
    # The numbers of the contents are drawn last on their page, from the top.
    assert [int(number) for number in lines[0][-len(parts) :]] == found
    assert found == sorted(found)


def test_the_outline_leads_to_the_same_pages(pdf_text: PdfText) -> None:
    content = printed(sheet(70))
    words, outline = report_wording("en"), outline_of(content)
    pages = pdf_text(content).split("\f")
    for part in ("whale", "hours", "segments", "guard", "clients", "costs"):
        title = words.say(f"portfolio.{part}")
        assert title in pages[outline[title]].splitlines()


@pytest.mark.parametrize("count", range(18, 40))
def test_no_table_ends_with_a_few_rows_alone(pdf_text: PdfText, count: int) -> None:
    """Whatever the number of clients: the last page of each table holds six rows at least, and
    every page with clients has the head of its table."""
    pages = pdf_text(printed(sheet(count))).split("\f")
    tables = [[line for line in page.splitlines() if " · R" in line] for page in pages]
    with_rows = [number for number, rows in enumerate(tables) if rows]
    for number in with_rows:
        assert "Client " in pages[number]
        heads = sum(line.startswith("Client Fees") for line in pages[number].splitlines())
        costs = sum(line.startswith("Client Write-offs") for line in pages[number].splitlines())
        assert heads + costs >= 1
    for total in (number for number in with_rows if "\nTotal " in pages[number]):
        rows = pages[total].partition("\nTotal ")[0].splitlines()
        alone = [line for line in rows if " · R" in line or line.startswith("No client")]
        assert len(alone) + 1 >= LEAST_ROWS, count


def test_every_client_is_in_both_tables_once(pdf_text: PdfText) -> None:
    text = pdf_text(printed(sheet(75)))
    for number in range(1, 76):
        assert text.count(f"Client {number} · R{number:03d} ") == 2


def test_equal_figures_are_equal_bytes() -> None:
    assert printed(sheet(30)) == printed(sheet(30))


def test_a_plain_firm_has_no_empty_place_in_the_foot(pdf_text: PdfText) -> None:
    text = pdf_text(printed(sheet(3, firm="")))
    assert "Portfolio report · internal" in text
    assert "· ·" not in text


def test_the_summary_compares_with_the_period_before(pdf_text: PdfText) -> None:
    """Of ten clients: fees 10 × 1,000.00 − 0.55 = 9,999.45, before 10 × 800.00 − 0.55 = 7,999.45:
    2,000.00 more, which is 25.0 % (2,000 ÷ 7,999.45 = 0.25002). Full profit 9,999.45 − 6,000 −
    1,000 = 2,999.45, before 999.45; the margin went from 12.5 % to 30.0 %: by 17.5 points.
    """
    made = replace(sheet(10), before=report(10, BEFORE, 80_000))
    first = pdf_text(printed(made)).split("\f")[0].splitlines()
    assert "Fees 9,999.45 7,999.45 +2,000.00 +25.0%" in first
    assert "Full profit 2,999.45 999.45 +2,000.00 +200.1%" in first
    assert "Margin 30.0% 12.5% +17.5" in first
    assert "Hours 100.0 100.0 0.0 0.0%" in first
    assert any("1 November 2024 to 31 October 2025" in line for line in first)


def test_the_guard_is_shown_with_its_rounding(pdf_text: PdfText) -> None:
    """48 clients and one let go: 10 % of 49 are 4.9, rounded down 4; 3 are left."""
    lines = pdf_text(printed(sheet(3))).splitlines()
    for line in ("Exactly 4.9", "Limit, rounded down 4", "Let go this year 1", "Left this year 3"):
        assert line in lines


def test_shares_of_nothing_are_not_defined(pdf_text: PdfText) -> None:
    """All clients lose: no peak, no share of a total below zero, no per cent of it."""
    lost = tuple(client(number, 10_000) for number in range(1, 13))
    made = replace(sheet(0), report=replace(report(0), clients=lost))
    lines = pdf_text(printed(made)).splitlines()
    # 100.00 of fees less the number of the client in cents, 600.00 of cost, 100.00 of overhead:
    # 12 × −600.00 − 0.78 = −7,200.78; without overhead −6,000.78.
    assert "All clients together −7,200.78 −6,000.78" in lines
    assert "Highest point, of the total n/d n/d" in lines
    assert "Clients below zero 12 (100.0%) 12 (100.0%)" in lines


def test_both_curves_share_a_page(pdf_text: PdfText) -> None:
    outline = outline_of(printed(sheet(30)))
    words = report_wording("en")
    assert outline[words.say("portfolio.whale")] == outline[words.say("portfolio.hours")] == 1


def test_a_measure_without_data_is_named_and_left_out(pdf_text: PdfText) -> None:
    text = pdf_text(printed(replace(sheet(3), trends=without_payments()))).replace("\n", " ")
    assert "Left out, as there is nothing to make it of: Days from invoice to payment." in text
    assert "Margin, a year before now" in text
    assert "Days to payment, a year before" not in text


def without_payments() -> PortfolioTrends:
    """Of one client that is all the firm: everything doubled, no invoice with its payment."""
    found = {measure: trend(measure) for measure in TrendMeasure}
    found[TrendMeasure.DAYS_TO_PAYMENT] = Trend(
        measure=TrendMeasure.DAYS_TO_PAYMENT,
        points=tuple(Point(part.start, None) for part in PERIOD.months()),
    )
    firm = ClientTrend(client_id=None, **{str(name): each for name, each in found.items()})
    return PortfolioTrends(period=PERIOD, clients={1: replace(firm, client_id=1)}, firm=firm)


def trend(measure: TrendMeasure) -> Trend:
    points = tuple(Point(part.start, Fraction(1)) for part in PERIOD.months())
    return Trend(measure=measure, points=points, compared=3, latest=Fraction(2), before=Fraction(1))


def outline_of(content: bytes) -> dict[str, int]:
    """The page, from 0, that each line of the outline leads to."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    model = QPdfBookmarkModel()
    model.setDocument(document)
    rows = [model.index(row, 0) for row in range(model.rowCount(QModelIndex()))]
    title, page = QPdfBookmarkModel.Role.Title.value, QPdfBookmarkModel.Role.Page.value
    return {str(row.data(int(title))): int(row.data(int(page))) for row in rows}
