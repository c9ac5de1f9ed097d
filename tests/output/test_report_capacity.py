"""Estimated hours and unused capacity say the same in JSON, CSV and both PDFs."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

from clientdesk.app.wording import report_wording
from clientdesk.domain.capacity import Capacity
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.month_results import MonthResult
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_csv import report_csv
from clientdesk.output.report_json import report_json
from clientdesk.output.report_pdf import portfolio_pdf
from clientdesk.output.review_pdf import ReviewSheet, review_pdf

PERIOD = Period(date(2026, 1, 1), date(2026, 2, 1))
HOUR = 3600
ANA = ClientResult(
    client_id=1, ref="A", name="Ana", fees=90_000, delivery_cost=24_000,
    delivery_seconds=12 * HOUR, estimated_seconds=12 * HOUR, period_days=31,
)  # fmt: skip
BEA = replace(ANA, client_id=2, ref="B", name="Bea", estimated_seconds=0)
CARLA = ClientResult(client_id=3, ref="C", name="Carla", period_days=31)
NOBODY = ClientResult(client_id=None, ref="", name="", period_days=31)
TOTALS = replace(ANA, delivery_seconds=24 * HOUR, delivery_cost=48_000, fees=180_000)
# 1,600.00 for 80 h; 24 h used at 20.00, 56 h unused: 1,120.00
CAPACITY = Capacity(
    supplied_cost=160_000, practical_seconds=80 * HOUR, used_seconds=24 * HOUR, used_cost=48_000
)
REPORT = ProfitReport(
    period=PERIOD, currency="EUR", clients=(ANA, BEA, CARLA), unattributed=NOBODY, totals=TOTALS,
    capacity=CAPACITY,
)  # fmt: skip
FORMATS = Formats("en", "GB", "GBP")


def printed(report: ProfitReport, pdf_text: Callable[[bytes], str]) -> str:
    sheet = PortfolioSheet(
        firm_name="Firm", report=report, printed_on=date(2026, 2, 2), paper=Paper.A4
    )
    return " ".join(pdf_text(portfolio_pdf(sheet, report_wording("en"), FORMATS)).split())


def test_json_says_which_way_hours_were_found_and_what_is_unused() -> None:
    found = json.loads(report_json(REPORT, 2))
    assert [client["time_basis"] for client in found["clients"]] == [
        "estimated", "measured", "none",
    ]  # fmt: skip
    assert [client["estimated_hours"] for client in found["clients"]] == [12, 0, 0]
    assert found["capacity"] == {
        "practical_hours": 80,
        "used_hours": 24,
        "unused_hours": 56,
        "supplied_cost": "1600.00",
        "used_cost": "480.00",
        "unused_cost": "1120.00",
        "estimates_fitted_by": 1,
    }
    assert found["unattributed"].keys() == found["totals"].keys()


def test_csv_has_the_basis_last_and_unused_capacity_below_the_totals() -> None:
    content = report_csv(REPORT, report_wording("en"), FORMATS).decode("utf-8-sig")
    head, ana, bea, carla, _, total, unused = csv.reader(io.StringIO(content))
    assert [row[-1] for row in (head, ana, bea, carla, total)] == [
        "Hours are", "estimated", "measured", "none", "",
    ]  # fmt: skip
    row = dict(zip(head, unused, strict=True))
    assert row["Client"] == "Unused capacity (no client's cost)"
    assert (row["Delivery time"], row["Hours"], row["Fees"]) == ("1120.00", "56.000000", "")


def test_the_portfolio_marks_estimates_and_names_unused_capacity(
    pdf_text: Callable[[bytes], str],
) -> None:
    text = printed(REPORT, pdf_text)
    assert "≈ 12.0" in text
    assert (
        "worked 24 h. The other 56 h cost 1,120.00: unused capacity, charged to no client." in text
    )
    assert "≈ hours estimated from the tasks" in text
    assert "standard times" not in text


def test_the_portfolio_says_where_there_was_no_room(pdf_text: Callable[[bytes], str]) -> None:
    full = Capacity(
        supplied_cost=160_000,
        practical_seconds=80 * HOUR,
        used_seconds=90 * HOUR,
        used_cost=180_000,
        fitted=Fraction(3, 4),
    )
    text = printed(replace(REPORT, capacity=full), pdf_text)
    assert "10 h, worth 200.00, beyond its practical capacity." in text
    assert "at 75% of the standard times" in text


def test_a_firm_without_rates_has_no_word_on_capacity(pdf_text: Callable[[bytes], str]) -> None:
    measured = replace(REPORT, clients=(BEA,), totals=BEA, capacity=Capacity())
    assert "capacity" not in printed(measured, pdf_text)


def test_the_review_says_that_hours_are_estimated(pdf_text: Callable[[bytes], str]) -> None:
    sheet = ReviewSheet(
        firm_name="Firm",
        result=ANA,
        months=(MonthResult(PERIOD.start, 90_000, 24_000),),
        period=PERIOD,
        printed_on=date(2026, 2, 2),
        paper=Paper.A4,
    )
    text = " ".join(pdf_text(review_pdf(sheet, report_wording("en"), FORMATS)).split())
    assert "12.00 h × 20.00 on average; estimated from tasks and volumes, not measured" in text
