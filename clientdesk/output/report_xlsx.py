"""The portfolio report as a workbook of spreadsheets, with the figures of the PDF as numbers."""

from decimal import Decimal

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import in_major_units
from clientdesk.domain.portfolio import WhaleFigure, concentration_curve, whale_of
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.wording import Wording
from clientdesk.output.figure_words import HOURS, SHARES, line_key
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_figures import MONEY, figures, six_places
from clientdesk.output.segment_definition import segment_names
from clientdesk.output.xlsx_book import BOLD, Book, Column, Form, Page, Value
from clientdesk.output.xlsx_parts import (
    guard_page,
    hours,
    plans_page,
    segments_page,
    trends_page,
    years_page,
)

_NAME_WIDTH = 40


def portfolio_xlsx(sheet: PortfolioSheet, words: Wording, formats: Formats) -> bytes:
    """Sheets of the summary, all clients, both whale curves, hours, and what else is known."""
    title = words.say("portfolio.title")
    book = Book(title, sheet.firm_name, sheet.printed_on, formats.digits, sheet.paper)
    _Sheets(sheet, words, formats, book).write()
    return book.content()


def form_of(name: str) -> Form:
    """How a figure of a client is shown."""
    if name in MONEY:
        return Form.MONEY
    if name in SHARES:
        return Form.SHARE
    return Form.HOURS if name in HOURS else Form.DAYS


class _Sheets:
    """Writes the sheets one after the other."""

    def __init__(self, sheet: PortfolioSheet, words: Wording, formats: Formats, book: Book) -> None:
        self._sheet, self._words, self._formats, self._book = sheet, words, formats, book
        self._report, self._digits = sheet.report, formats.digits
        self._names = list(figures(sheet.report.totals, formats.digits))

    def write(self) -> None:
        self._summary()
        self._clients()
        for figure in WhaleFigure:
            self._whale(figure)
        self._hours()
        self._parts()

    def _say(self, key: str, **places: str) -> str:
        return self._words.say(key, **places)

    def _page(self, key: str) -> Page:
        return self._book.page(self._say(f"xlsx.{key}"))

    def _summary(self) -> None:
        """Every line of the firm, beside the period before where that is known."""
        page, before = self._page("summary"), self._sheet.before
        page.title(f"{self._say('portfolio.title')} · {self._sheet.firm_name}", self._top())
        columns = [Column(self._say("review.concept"), width=_NAME_WIDTH)]
        titles = ["this_period", "period_before", "change"] if before else ["this_period"]
        columns += [Column(self._say(f"portfolio.{key}"), Form.MONEY, 18) for key in titles]
        page.head(columns, freeze=1)
        now = figures(self._report.totals, self._digits)
        was = figures(before.totals, self._digits) if before else {}
        for name, value in now.items():
            values: list[Value] = [value]
            if before:
                values += [was[name], _difference(value, was[name])]
            row: list[Value] = [self._say(line_key(name)), *values]
            page.row(row, [Form.TEXT] + [form_of(name)] * len(values))

    def _top(self) -> list[str]:
        period, formats = self._report.period, self._formats
        line = self._say(
            "portfolio.period",
            start=formats.long_date(period.start),
            end=formats.long_date(period.last_day),
            currency=formats.currency,
            today=formats.long_date(self._sheet.printed_on),
        )
        uncosted = self._report.totals.uncosted_seconds
        notes = [self._say("portfolio.uncosted", hours=formats.hours(uncosted, 1))]
        return [line, *(notes if uncosted else [])]

    def _clients(self) -> None:
        """As in the CSV: every client, work for nobody known, totals, and unused capacity."""
        page = self._page("clients")
        columns = [self._column("ref", 10), self._column("name", _NAME_WIDTH)]
        columns += [self._column(name, form=form_of(name)) for name in self._names]
        columns.append(self._column("time_basis"))
        columns.append(Column(self._say("portfolio.segment"), width=36))
        page.head(columns, freeze=2)
        forms = [column.form for column in columns]
        segments = segment_names(self._sheet.segments, self._words)
        for client in self._report.clients:
            basis = self._say(f"basis.{client.basis}")
            segment = segments.get(client.client_id or 0)
            page.row([client.ref, client.name, *self._cells(client), basis, segment], forms)
        page.rest(self._say("line.unattributed"), self._cells(self._report.unattributed), forms)
        page.rest(self._say("line.total"), self._cells(self._report.totals), forms, BOLD)
        if self._report.capacity.practical_seconds:
            page.rest(self._say("line.unused_capacity"), self._unused(), forms)

    def _column(self, name: str, width: float = 13, form: Form = Form.TEXT) -> Column:
        return Column(self._say(line_key(name)), form, width)

    def _cells(self, result: ClientResult) -> list[Value]:
        return list(figures(result, self._digits).values())

    def _unused(self) -> list[Value]:
        capacity = self._report.capacity
        known: dict[str, Value] = {
            "delivery_cost": self._money(capacity.unused_cost),
            "hours": hours(capacity.unused_seconds),
        }
        return [known.get(name) for name in self._names]

    def _whale(self, figure: WhaleFigure) -> None:
        page = self._page(f"whale_{figure}")
        columns = [
            Column(self._say("portfolio.place"), Form.COUNT, 8),
            self._column("ref", 10),
            self._column("name", _NAME_WIDTH),
            self._column(figure, form=Form.MONEY),
            Column(self._say("portfolio.cumulative"), Form.MONEY),
            Column(self._say("portfolio.cumulative_share"), Form.SHARE),
        ]
        page.head(columns)
        forms = [column.form for column in columns]
        for place, point in enumerate(whale_of(self._report, figure).points, start=1):
            amounts = [self._money(point.profit), self._money(point.cumulative)]
            share = six_places(point.cumulative_share)
            page.row([place, point.ref, point.name, *amounts, share], forms)

    def _hours(self) -> None:
        page = self._page("hours")
        columns = [
            Column(self._say("portfolio.place"), Form.COUNT, 8),
            self._column("ref", 10),
            self._column("name", _NAME_WIDTH),
            self._column("hours", form=Form.HOURS),
            Column(self._say("portfolio.cumulative"), Form.HOURS),
            Column(self._say("portfolio.hours_share"), Form.SHARE),
            Column(self._say("portfolio.clients_share"), Form.SHARE),
        ]
        page.head(columns)
        forms = [column.form for column in columns]
        for place, point in enumerate(concentration_curve(self._report), start=1):
            times = [hours(point.seconds), hours(point.cumulative)]
            shares = [six_places(point.hours_share), six_places(point.clients_share)]
            page.row([place, point.ref, point.name, *times, *shares], forms)

    def _parts(self) -> None:
        """What is known beside the figures of the period."""
        sheet, words, digits = self._sheet, self._words, self._digits
        if sheet.segments:
            segments_page(self._page("segments"), sheet, words, self._formats)
        if sheet.guard is not None:
            guard_page(self._page("guard"), sheet.guard, words)
        if sheet.trends is not None:
            trends_page(self._page("trends"), sheet.trends, sheet, words, digits)
        if sheet.plans:
            plans_page(self._page("plans"), sheet.plans, words, digits)
        if sheet.years:
            years_page(self._page("years"), sheet.years, words, digits)

    def _money(self, minor: int) -> Decimal:
        return in_major_units(minor, self._digits)


def _difference(now: Decimal | None, before: Decimal | None) -> Decimal | None:
    return None if now is None or before is None else now - before
