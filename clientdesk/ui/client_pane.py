"""The pane beside the list: one client's facts, how its figure is made, its time and invoices."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.figures import MonthsChart, months_figure
from clientdesk.app.portfolio import TimeEntryLine
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.formats import Formats
from clientdesk.domain.grading import Graded
from clientdesk.domain.profitability import ClientResult, MonthResult
from clientdesk.domain.records import Client, Invoice
from clientdesk.ui.cards import Lines, column_of
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.client_lists import invoice_columns, invoice_key, time_columns, time_key
from clientdesk.ui.client_rows import ClientRow
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.grade_words import badge_role, graded_words
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

CHART_HEIGHT = 104


class ClientPane(QWidget):
    """Shows one client; what to do with it is the page's business."""

    letter_wanted = Signal()
    edit_wanted = Signal()
    review_wanted = Signal()
    grade_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = text("", "page-title", wrap=True)
        self._package = text("", "badge")
        self._grade = button("", role="badge")
        self._facts = text("", "muted", wrap=True)
        self._signal = text("", "warn", wrap=True)
        self._chart = ChartPlace(self.tr("Fees and cost by month"))
        self._basis = text("", "caption", wrap=True)
        self._lines = Lines()
        self._time = RecordTable[TimeEntryLine](time_columns(session), time_key, self)
        self._invoices = RecordTable[Invoice](invoice_columns(session), invoice_key, self)
        self._tabs = QTabBar()
        self._pages = QStackedWidget()
        self._row: ClientRow | None = None
        self._lay_out()

    def show_client(self, row: ClientRow | None) -> None:
        """Shows a client; None hides everything."""
        self.setVisible(row is not None)
        self._row = row
        if row is None:
            return
        self._show_facts(row)
        self._show_chart(row.client.id)
        self._show_lines(row.result)
        self._show_lists(row.client.id)

    def _show_facts(self, row: ClientRow) -> None:
        self._name.setText(row.client.name)
        self._package.setText(row.package)
        self._package.setVisible(bool(row.package))
        self._show_grade(row.grade)
        self._facts.setText(" · ".join(self._fact_words(row.client)))
        signal = self._signal_words(row.result)
        self._signal.setText(signal)
        self._signal.setVisible(bool(signal))

    def _show_grade(self, graded: Graded) -> None:
        """The grade as a badge that says why when it is pressed."""
        words_ = graded_words(graded) or self.tr("No grade yet")
        self._grade.setText(words_)
        set_role(self._grade, badge_role(graded.letter))
        named = self.tr("Grade {grade}. Press to see why.")
        self._grade.setAccessibleName(named.format(grade=words_))
        self._grade.setToolTip(self.tr("Why this grade"))

    def _fact_words(self, client: Client) -> list[str]:
        facts = [client.ref, client.city]
        if client.since:
            facts.insert(1, self.tr("client since {year}").format(year=client.since.year))
        if client.archived:
            facts.append(self.tr("archived"))
        return [fact for fact in facts if fact]

    def _signal_words(self, result: ClientResult) -> str:
        formats = self._session.formats
        if result.uncosted_seconds:
            hours = formats.hours(result.uncosted_seconds, 1)
            return self.tr("Incomplete: {hours} h have no cost rate").format(hours=hours)
        if result.ageing.overdue:
            amount = formats.money(result.ageing.overdue)
            return self.tr("{amount} overdue").format(amount=amount)
        return ""

    def _show_chart(self, client_id: int) -> None:
        months = self._session.desk.portfolio.months(client_id, self._session.period)
        draw = partial(months_figure, self._months_chart(months))
        fees, cost = sum(each.fees for each in months), sum(each.cost for each in months)
        formats = self._session.formats
        sentence = self.tr("Fees {fees}, cost to serve {cost}, by month.")
        self._chart.show_figure(
            draw, sentence.format(fees=formats.money(fees), cost=formats.money(cost))
        )

    def _months_chart(self, months: tuple[MonthResult, ...]) -> MonthsChart:
        formats = self._session.formats
        return MonthsChart(
            months=[formats.month(each.month).split()[0] for each in months],
            fees=[float(each.fees) for each in months],
            cost=[float(each.cost) for each in months],
            fees_label=self.tr("Fees"),
            cost_label=self.tr("Cost to serve"),
            tick=partial(_tick, formats),
        )

    def _show_lines(self, result: ClientResult) -> None:
        """The lines of the client review, in its words; lines of nothing are left out."""
        self._lines.clear()
        basis = self._basis_words(result)
        self._basis.setText(basis)
        self._basis.setVisible(bool(basis))
        self._add(self.tr("Fees"), result.fees)
        self._add_cost(self.tr("Write-offs"), result.write_offs)
        self._show_time(result)
        self._add_cost(self.tr("Direct expenses"), result.expenses)
        self._add_cost(self.tr("Tools"), result.tools)
        self._add(self.tr("Contribution"), result.contribution, strong=True)
        self._add(self.tr("Share of overhead"), -result.overhead)
        self._add(self.tr("Full profit"), result.full_profit, strong=True)

    def _basis_words(self, result: ClientResult) -> str:
        fitted = self._session.report.capacity.fitted
        if result.basis is TimeBasis.MEASURED:
            return self.tr("Hours measured: they come from time records.")
        if result.basis is TimeBasis.NONE:
            return ""
        if fitted == 1:
            return self.tr("Hours estimated from the tasks and volumes of its services.")
        words_ = self.tr(
            "Hours estimated from the tasks and volumes of its services, at {share} of the usual "
            "times so that all work fits into capacity."
        )
        return words_.format(share=self._session.formats.percent(fitted))

    def _show_time(self, result: ClientResult) -> None:
        hours = partial(self._session.formats.hours, places=1)
        delivery = self.tr("Delivery time, {hours} h")
        self._add_cost(delivery.format(hours=hours(result.delivery_seconds)), result.delivery_cost)
        if result.admin_cost:
            part = self.tr("of which administration, {hours} h")
            amount = self._session.formats.amount(-result.admin_cost)
            self._lines.add_part(part.format(hours=hours(result.admin_seconds)), amount)
        selling = self.tr("Selling, {hours} h").format(hours=hours(result.selling_seconds))
        self._add_cost(selling, result.selling_cost)
        collection = self.tr("Collection, {hours} h")
        self._add_cost(
            collection.format(hours=hours(result.collection_seconds)), result.collection_cost
        )

    def _add_cost(self, words_: str, cost: int) -> None:
        if cost:
            self._add(words_, -cost)

    def _add(self, words_: str, amount: int, strong: bool = False) -> None:
        shown = self._session.formats.amount(amount)
        self._lines.add(words_, shown, strong, strong and amount < 0)

    def _show_lists(self, client_id: int) -> None:
        portfolio = self._session.desk.portfolio
        self._time.set_records(portfolio.time_entries(client_id, self._session.period))
        self._invoices.set_records(portfolio.invoices(client_id))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)

    def _head(self) -> QFrame:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        for label in (self._name, self._facts, self._signal):
            inside.addWidget(label)
        letter = button(self.tr("Letter…"), role="primary")
        edit, review = button(self.tr("Edit…")), button(self.tr("Client review…"))
        letter.clicked.connect(self.letter_wanted)
        edit.clicked.connect(self.edit_wanted)
        review.clicked.connect(self.review_wanted)
        self._grade.clicked.connect(self.grade_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, TIGHT, 0, 0)
        buttons.setSpacing(SMALL)
        for each in (letter, edit, review):
            buttons.addWidget(each)
        buttons.addStretch()
        inside.addLayout(self._badges())
        inside.addLayout(buttons)
        return head

    def _badges(self) -> QHBoxLayout:
        badges = QHBoxLayout()
        badges.setSpacing(SMALL)
        for badge in (self._package, self._grade):
            badges.addWidget(badge)
        badges.addStretch()
        return badges

    def _body(self) -> QFrame:
        body = QFrame()
        set_role(body, "card")
        column = QVBoxLayout(body)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        set_role(self._tabs, "inner")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("What to show of the client"))
        for words_ in (self.tr("Figures"), self.tr("Time"), self.tr("Invoices")):
            self._tabs.addTab(words_)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        for page in (
            self._figures(),
            self._list(self._time, self.tr("Time")),
            self._list(self._invoices, self.tr("Invoices")),
        ):
            self._pages.addWidget(page)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        return body

    def _figures(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        self._chart.setFixedHeight(CHART_HEIGHT)
        column.addWidget(self._chart)
        column.addWidget(text(self.tr("How this figure is made"), "card-title"))
        column.addWidget(self._lines)
        column.addWidget(self._basis)
        column.addStretch()
        area = QScrollArea()
        area.setAccessibleName(self.tr("Figures"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        return area

    def _list(
        self, model: RecordTable[TimeEntryLine] | RecordTable[Invoice], name: str
    ) -> RecordView:
        view = RecordView(model, stretch=1, sort_by=-1)
        set_role(view, "flush")
        view.setAccessibleName(name)
        return view


def _tick(formats: Formats, value: float) -> str:
    return formats.whole_amount(round(value))
