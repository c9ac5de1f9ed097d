"""The yearly page as PDF: figures, what is not counted yet, names as they are (A28)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from plan_result_samples import ANAS_REVIEW, LEOS_REVIEW, build_results, end_review

from clientdesk.app.wording import report_wording
from clientdesk.app.yearly_report import YearlyReport
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_records import ActionKind
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.output.pdf_pages import page_count
from clientdesk.output.yearly_pdf import YearSheet, yearly_pdf
from clientdesk.storage.store import Store

PdfText = Callable[[bytes], str]


@pytest.fixture
def sheet(store: Store, today: date) -> YearSheet:
    """Of six months: Ana gained 480.00 of 360.00 and 6 h of none, Leo 400.00 of 600.00 and 40 h
    of 60; see `test_plan_progress`.
    """
    build_results(store)
    end_review(store, ANAS_REVIEW, ReviewOutcome.RECOVERED)
    end_review(store, LEOS_REVIEW, ReviewOutcome.LET_GO)
    year = YearlyReport(store, today).result(2026)
    return YearSheet(firm_name="Bea & Co", year=year, printed_on=today, paper=Paper.A4)


def printed(sheet: YearSheet, language: str = "en", country: str = "GB") -> bytes:
    formats = Formats(language, country, "GBP")
    return yearly_pdf(sheet, report_wording(language), formats, invariant=True)


def test_the_page_says_what_came_of_what_was_promised(sheet: YearSheet, pdf_text: PdfText) -> None:
    text = pdf_text(printed(sheet)).replace("\n", " ")
    assert "Results of 2026 · Bea & Co" in text
    assert "1 1 +880.00 of +960.00 46.0 of 60.0" in text
    assert "Spring plan · started on 20 April 2026" in text


def test_every_client_has_its_line_and_they_add_up(sheet: YearSheet, pdf_text: PdfText) -> None:
    text = pdf_text(printed(sheet)).replace("\n", " ")
    # Fees: Ana 6 × 60; Leo 200 − 600 of −600. Hours freed and contribution as above.
    assert "Ana <Arts> Raise the fee Agreed 6 +360.00 +360.00 6.0 0.0 +480.00 +360.00" in text
    assert "Leo Let go Let go 6 −400.00 −600.00 40.0 60.0 +400.00 +600.00" in text
    assert "Total −40.00 −240.00 46.0 60.0 +880.00 +960.00" in text


def test_in_spanish(sheet: YearSheet, pdf_text: PdfText) -> None:
    text = pdf_text(printed(sheet, "es", "AR"))
    assert "Resultados de 2026" in text
    assert "+880,00 de +960,00" in text
    assert "Spring plan · iniciado el 20 de abril de 2026" in text
    assert "Desvincular" in text


def test_a_plan_of_too_few_months_is_named_and_not_counted(store: Store, pdf_text: PdfText) -> None:
    build_results(store)
    july = date(2026, 7, 5)
    year = YearlyReport(store, july).result(2026)
    sheet = YearSheet(firm_name="Bea & Co", year=year, printed_on=july, paper=Paper.A4)
    text = pdf_text(printed(sheet)).replace("\n", " ")
    assert "Not counted yet: Spring plan, with 2 of the 3 whole months" in text
    assert "not yet" in text
    assert "+" not in text


def test_a_year_without_anything_says_so(store: Store, today: date, pdf_text: PdfText) -> None:
    pdf = YearlyReport(store, today).pdf(2020, "en")
    assert "No plan was started that could be measured" in pdf_text(pdf)


@pytest.mark.parametrize("paper", Paper)
def test_many_clients_go_on_to_further_pages_under_the_same_head(
    sheet: YearSheet, pdf_text: PdfText, paper: Paper
) -> None:
    lines = sheet.year.lines * 40
    long = replace(sheet, year=replace(sheet.year, lines=lines), paper=paper)
    pages = pdf_text(printed(long)).split("\f")
    assert page_count(printed(long)) == len(pages) > 2
    tables = [page for page in pages if "Ana <Arts>" in page and "Raise" in page]
    assert len(tables) > 1
    assert all("promised" in page for page in tables)


def test_the_same_year_is_the_same_file(sheet: YearSheet) -> None:
    assert printed(sheet) == printed(sheet)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_code_on_the_page_has_words(language: str) -> None:
    words = report_wording(language)
    kinds = [kind for kind in ActionKind if kind is not ActionKind.KEEP]
    assert all(words.say(f"plan_action.{kind}") for kind in kinds)
    assert all(words.say(f"plan_answer.{answer}") for answer in Answer)
    assert all(words.say(f"review_outcome.{outcome}") for outcome in ReviewOutcome)
