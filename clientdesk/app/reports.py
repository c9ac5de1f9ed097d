"""Use cases around what the firm prints and exports for itself."""

from datetime import date

from clientdesk.app.client_needs import NeedsBook
from clientdesk.app.countries import load_country
from clientdesk.app.diagnoses import Diagnoses
from clientdesk.app.grades import all_grades
from clientdesk.app.guard import guard_of
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.portfolio_report import portfolio_sheet
from clientdesk.app.segments import segments_of
from clientdesk.app.wording import known_language, report_wording
from clientdesk.domain.formats import Formats
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Firm
from clientdesk.output.report_csv import report_csv
from clientdesk.output.report_json import report_json
from clientdesk.storage.rows import Reader
from clientdesk.storage.sums import firm_of


class Reports:
    """The client review and the portfolio report, from the store or from a job's snapshot."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._portfolio = Portfolio(reader, today)

    def review_pdf(self, client_id: int, period: Period, language: str = "") -> bytes:
        """One client's figures with their arithmetic and chart; internal."""
        from clientdesk.output.review_pdf import (  # noqa: PLC0415 - slow import
            ReviewSheet,
            review_pdf,
        )

        sheet = ReviewSheet(
            firm_name=self._firm.name,
            result=self._result(client_id, period),
            months=self._portfolio.months(client_id, period),
            period=period,
            printed_on=self._today,
            paper=load_country(self._firm.country).paper,
            diagnosis=Diagnoses(self._reader, self._today).of(client_id, period),
        )
        formats = self._formats(language)
        return review_pdf(sheet, report_wording(formats.language), formats)

    def portfolio_pdf(self, period: Period, language: str = "") -> bytes:
        """Summary, curves, every client, and what else is known, for printing."""
        from clientdesk.output.report_pdf import portfolio_pdf  # noqa: PLC0415 - slow import

        formats = self._formats(language)
        sheet = portfolio_sheet(self._reader, self._today, period)
        return portfolio_pdf(sheet, report_wording(formats.language), formats)

    def xlsx(self, period: Period, language: str = "") -> bytes:
        """The same figures as a workbook of spreadsheets."""
        from clientdesk.output.report_xlsx import portfolio_xlsx  # noqa: PLC0415 - slow import

        formats = self._formats(language)
        sheet = portfolio_sheet(self._reader, self._today, period)
        return portfolio_xlsx(sheet, report_wording(formats.language), formats)

    def csv(self, period: Period, language: str = "") -> bytes:
        """The same figures as a table."""
        formats = self._formats(language)
        report = self._portfolio.report(period)
        segments = segments_of(self._reader, report, self._today)
        return report_csv(report, report_wording(formats.language), formats, segments)

    def json(self, period: Period) -> str:
        """The same figures for other programs."""
        needs = NeedsBook(self._reader, self._today).of_all()
        report = self._portfolio.report(period)
        grades = all_grades(self._reader, self._today, report)
        digits = self._formats("").digits
        diagnoses = Diagnoses(self._reader, self._today, report).all(period)
        guard = guard_of(self._reader, self._today, report)
        segments = self._portfolio.segments(report)
        return report_json(report, digits, needs, grades, diagnoses, guard, segments)

    @property
    def _firm(self) -> Firm:
        return firm_of(self._reader)

    def _formats(self, language: str) -> Formats:
        known = known_language(language, self._firm.language)
        return Formats(known, self._firm.country, self._firm.currency)

    def _result(self, client_id: int, period: Period) -> ClientResult:
        for result in self._portfolio.report(period).clients:
            if result.client_id == client_id:
                return result
        raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
