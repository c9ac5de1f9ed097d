"""The same figures in JSON, CSV, the review and the portfolio report."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from pytestqt.qtbot import QtBot

from clientdesk.app.wording import report_wording
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.month_results import MonthResult
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import Ageing, ClientResult, ProfitReport
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_csv import guarded, report_csv
from clientdesk.output.report_json import report_json
from clientdesk.output.report_pdf import portfolio_pdf
from clientdesk.output.review_pdf import ReviewSheet, review_pdf

PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
# 12,000 − 200 − (9,000 + 300 + 150 + 50 + 100) = 2,200 contribution, − 1,000 = 1,200: 10 %.
# 40 hours: 12,000 ÷ 40 = 300 an hour. Receivables 1,210 ÷ sales 14,520 × 365 = 30.4 days.
HOTEL = ClientResult(
    client_id=1,
    ref="HM",
    name="=Hotel <b> & Café",
    fees=1200000,
    write_offs=20000,
    delivery_cost=900000,
    admin_cost=10000,
    selling_cost=30000,
    collection_cost=15000,
    expenses=5000,
    tools=10000,
    overhead=100000,
    delivery_seconds=36 * 3600,
    selling_seconds=3 * 3600,
    collection_seconds=3600,
    standard_value=1475000,
    sales=1452000,
    ageing=Ageing(not_due=121000),
    period_days=365,
)
NOBODY = ClientResult(client_id=None, ref="", name="", period_days=365)
REPORT = ProfitReport(
    period=PERIOD, currency="EUR", clients=(HOTEL,), unattributed=NOBODY, totals=HOTEL
)
MONTHS = tuple(MonthResult(part.start, 100000, 80000) for part in PERIOD.months())
TITLE = QPdfBookmarkModel.Role.Title
SPANISH = Formats("es", "ES", "EUR")


def test_json_has_the_agreed_shape() -> None:
    found = json.loads(report_json(REPORT, 2))
    assert found["period"] == {"from": "2025-11-01", "to": "2026-10-31"}
    client = found["clients"][0]
    assert client["fees"] == "12000.00"
    assert client["cost_to_serve"] == "9600.00"
    assert client["contribution"] == "2200.00"
    assert client["full_profit"] == "1200.00"
    assert (client["margin"], client["hours"]) == (0.1, 40.0)
    assert client["effective_hourly_rate"] == "300.00"
    assert (client["realization"], client["dso"]) == (0.8, 30.416667)
    assert found["whale"] == [{"ref": "HM", "cumulative": "1200.00", "cumulative_share": 1.0}]
    assert found["concentration"]["hours_share_of_top_tenth"] == 1.0


def test_json_says_null_where_a_ratio_is_not_defined() -> None:
    found = json.loads(report_json(REPORT, 2))["unattributed"]
    assert [found[name] for name in ("margin", "realization", "dso")] == [None, None, None]


@pytest.mark.parametrize(
    ("formats", "separator", "fees"),
    [(SPANISH, ";", "12000,00"), (Formats("en", "GB", "GBP"), ",", "12000.00")],
)
def test_csv_follows_the_readers_commas(formats: Formats, separator: str, fees: str) -> None:
    content = report_csv(REPORT, report_wording(formats.language), formats).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content), delimiter=separator))
    assert rows[1][:3] == ["HM", "'=Hotel <b> & Café", fees]
    assert len(rows) == 4
    assert {len(row) for row in rows} == {len(rows[0])}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "＝1", " =1", "'=x"])
def test_formulas_are_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Hotel", "", "'s-Hertogenbosch", "3M"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_review_shows_the_arithmetic_and_that_it_is_internal(
    pdf_text: Callable[[bytes], str],
) -> None:
    sheet = ReviewSheet(
        firm_name="Estudio",
        result=HOTEL,
        months=MONTHS,
        period=PERIOD,
        printed_on=date(2026, 11, 22),
        paper=Paper.A4,
    )
    text = " ".join(pdf_text(review_pdf(sheet, report_wording("es"), SPANISH)).split())
    assert "=Hotel <b> & Café" in text
    assert "Uso interno. Este documento no es para el cliente." in text
    assert "36,00 h × 250,00 de media; 100,00 son de administración" in text
    for figure in ("2.200,00", "1.200,00", "10,0 %", "300,00", "80,0 %", "30 días"):
        assert figure in text


def test_an_empty_portfolio_still_prints(pdf_text: Callable[[bytes], str]) -> None:
    assert pdf_text(portfolio_pdf(_portfolio(()), report_wording("en"), SPANISH))


def test_signs_without_font_are_told_in_the_report(pdf_text: Callable[[bytes], str]) -> None:
    named = ClientResult(client_id=2, ref="K", name="🙂", period_days=365)
    text = pdf_text(portfolio_pdf(_portfolio((named,)), report_wording("en"), SPANISH))
    assert "U+1F642" in text


def _portfolio(clients: tuple[ClientResult, ...]) -> PortfolioSheet:
    report = ProfitReport(
        period=PERIOD, currency="EUR", clients=clients, unattributed=NOBODY, totals=NOBODY
    )
    return PortfolioSheet(
        firm_name="Estudio", report=report, printed_on=date(2026, 11, 22), paper=Paper.A4
    )


def test_the_outline_of_the_portfolio_report_leads_to_its_parts(qtbot: QtBot) -> None:
    words = report_wording("es")
    data = QByteArray(portfolio_pdf(_portfolio((HOTEL,)), words, SPANISH))
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    outline = QPdfBookmarkModel()
    outline.setDocument(document)
    titles = [
        outline.index(row, 0).data(int(TITLE.value))
        for row in range(outline.rowCount(QModelIndex()))
    ]
    parts = ("summary", "whale", "hours", "clients", "costs")
    assert titles[1:] == [words.say(f"portfolio.{part}") for part in parts]
    assert titles[0].startswith(words.say("portfolio.title"))
