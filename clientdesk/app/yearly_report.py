"""The yearly page of one state of a workbook, as PDF."""

from datetime import date

from clientdesk.app.countries import load_country
from clientdesk.app.plan_progress import PlanProgress
from clientdesk.app.wording import known_language, report_wording
from clientdesk.domain.formats import Formats
from clientdesk.domain.year_results import YearResult
from clientdesk.storage.rows import Reader
from clientdesk.storage.sums import firm_of


class YearlyReport:
    """Reads reports: in a window, use a snapshot in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def pdf(self, year: int, language: str = "") -> bytes:
        """A calendar year; one of which nothing is known says so."""
        from clientdesk.output.yearly_pdf import YearSheet, yearly_pdf  # noqa: PLC0415 - slow

        firm = firm_of(self._reader)
        known = known_language(language, firm.language)
        sheet = YearSheet(
            firm_name=firm.name,
            year=self.result(year),
            printed_on=self._today,
            paper=load_country(firm.country).paper,
        )
        formats = Formats(known, firm.country, firm.currency)
        return yearly_pdf(sheet, report_wording(known), formats)

    def result(self, year: int) -> YearResult:
        """What the page is made of."""
        years = PlanProgress(self._reader, self._today).years()
        nothing = YearResult(year=year, ends=(), lines=())
        return next((each for each in years if each.year == year), nothing)
