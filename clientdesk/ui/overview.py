"""The Overview tab: what the firm earns, who loses it, and what is missing to be sure."""

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.portfolio import WhaleCurve, concentration_of, whale_of
from clientdesk.domain.profitability import ClientResult
from clientdesk.ui.capacity_line import CapacityLine
from clientdesk.ui.cards import EmptyState, KeyFigure, Links, card_with, column_of
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.dialogs import text
from clientdesk.ui.page import Page
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from clientdesk.app.figures import FigureStyle

MOST_LOSSES = 6


class Overview(Page):
    """Key figures, the whale curve, the clients that lose most and the gaps in the data."""

    tables = SOURCES
    client_chosen = Signal(object)  # client id
    list_chosen = Signal(object)  # ClientFilter
    firm_wanted = Signal()
    import_wanted = Signal()
    unknown_time_wanted = Signal()  # the hours without a client

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._fees = KeyFigure(self.tr("Fees"))
        self._cost = KeyFigure(self.tr("Cost to serve"))
        self._profit = KeyFigure(self.tr("Full profit"))
        self._hours = KeyFigure(self.tr("Hours"))
        self._tenth = KeyFigure(self.tr("Time of the hardest tenth"))
        self._whale = ChartPlace(self.tr("Whale curve"))
        self._whale_text = text("", "muted", wrap=True)
        self._capacity = CapacityLine()
        self._losing = Links()
        self._gaps = Links()
        self._content = QWidget()
        self._empty = self._nothing_yet()
        self._lay_out()

    def reload(self) -> None:
        report = self.session.report
        nothing = not report.totals.seconds and not report.totals.fees
        self._empty.setVisible(nothing)
        self._content.setVisible(not nothing)
        if nothing:
            return
        self._show_money(report.totals)
        self._show_hours(report.totals)
        self._show_whale(whale_of(report))
        self._capacity.show_capacity(report.capacity, self.session.formats)
        self._show_losing()
        self._show_gaps()

    def _show_money(self, totals: ClientResult) -> None:
        formats = self.session.formats
        months = len(self.session.period.months())
        self._fees.show_figure(
            formats.whole_amount(totals.fees), self.tr("%n month(s)", "", months)
        )
        share = self._share(totals.cost_to_serve, totals.fees)
        self._cost.show_figure(
            formats.whole_amount(totals.cost_to_serve),
            self.tr("{share} of fees").format(share=share),
        )
        doubt = totals.uncosted_seconds > 0
        margin = self.tr("margin {margin}").format(margin=formats.percent(totals.margin))
        self._profit.show_figure(
            formats.whole_amount(totals.full_profit),
            self.tr("incomplete: some hours have no cost") if doubt else margin,
            totals.full_profit < 0,
            doubt,
        )

    def _show_hours(self, totals: ClientResult) -> None:
        formats = self.session.formats
        rate = formats.rate(totals.effective_hourly_rate)
        self._hours.show_figure(
            formats.hours(totals.seconds), self.tr("{rate} of fees an hour").format(rate=rate)
        )
        share = concentration_of(self.session.report).hours_share_of_top_tenth
        self._tenth.show_figure(
            formats.percent(share), self.tr("of all hours; it is often said 90%")
        )

    def _show_whale(self, curve: WhaleCurve) -> None:
        sentence = self._whale_sentence(curve)
        self._whale_text.setText(sentence)
        self._whale.show_figure(partial(self._draw_whale, curve), sentence)

    def _whale_sentence(self, curve: WhaleCurve) -> str:
        losing = len(curve.points) - curve.peak_index - 1
        if curve.peak_index < 0:
            return self.tr("No client earns more than it costs.")
        if curve.losses == 0:
            return self.tr("No client costs more than it brings.")
        amount = self.session.formats.money(-curve.losses)
        return self.tr(
            "The last %n client(s) take back {amount} of what the others earn.", "", losing
        ).format(amount=amount)

    def _draw_whale(self, curve: WhaleCurve, style: "FigureStyle") -> "Figure":
        from clientdesk.app.figures import WhaleChart, whale_figure  # noqa: PLC0415 - after the window

        in_shares = curve.total > 0
        unit = Fraction(curve.total, 100) if in_shares else Fraction(1)
        peak = curve.points[curve.peak_index].cumulative if curve.peak_index >= 0 else 0
        values = [float(point.cumulative / unit) for point in curve.points]
        chart = WhaleChart(
            values=values,
            peak=curve.peak_index,
            peak_label=self._peak_text(curve, peak),
            level=values[-1] if values else 0.0,
            tick=self._percent_tick if in_shares else self._money_tick,
        )
        return whale_figure(chart, style)

    def _peak_text(self, curve: WhaleCurve, peak: int) -> str:
        count = curve.peak_index + 1
        formats = self.session.formats
        amount = formats.whole_amount(peak)
        if curve.total > 0:
            amount = formats.percent(Fraction(peak, curve.total))
        return self.tr("peak {amount} with %n client(s)", "", count).format(amount=amount)

    def _percent_tick(self, value: float) -> str:
        return self.session.formats.percent(Fraction(round(value), 100))

    def _money_tick(self, value: float) -> str:
        return self.session.formats.whole_amount(round(value))

    def _show_losing(self) -> None:
        losing = [each for each in self.session.report.clients if each.full_profit < 0]
        losing.sort(key=lambda each: each.full_profit)
        self._losing.clear()
        for each in losing[:MOST_LOSSES]:
            amount = self.session.formats.whole_amount(each.full_profit)
            self._losing.add(each.name, amount, partial(self.client_chosen.emit, each.client_id))
        if not losing:
            self._losing.say(self.tr("No client loses money in this period."))
        elif len(losing) > MOST_LOSSES:
            words = self.tr("See all %n client(s)", "", len(losing))
            self._losing.add(words, "", partial(self.list_chosen.emit, ClientFilter.LOSING))

    def _show_gaps(self) -> None:
        self._gaps.clear()
        formats, totals = self.session.formats, self.session.report.totals
        unknown = self.session.report.unattributed.seconds
        unpaid = sum(1 for each in self.session.report.clients if each.seconds and not each.fees)
        estimated = sum(1 for each in self.session.report.clients if each.estimated_seconds)
        without_rate = len(self.session.desk.firm.staff_without_rate())
        if without_rate:
            words = self.tr("Set the cost of %n person(s)", "", without_rate)
            self._gaps.add(words, "", self.firm_wanted.emit, "user")
        if totals.uncosted_seconds:
            hours = formats.hours(totals.uncosted_seconds)
            words = self.tr("{hours} h without a cost rate").format(hours=hours)
            self._gaps.add(words, "", self.firm_wanted.emit, "hourglass")
        if unknown:
            words = self.tr("{hours} h without a client").format(hours=formats.hours(unknown))
            self._gaps.add(words, "", self.unknown_time_wanted.emit, "clock")
        if estimated:
            words = self.tr("%n client(s) with estimated hours", "", estimated)
            go = partial(self.list_chosen.emit, ClientFilter.NO_TIME)
            self._gaps.add(words, "", go, "calculator")
        if unpaid:
            words = self.tr("%n client(s) with time but no invoice", "", unpaid)
            go = partial(self.list_chosen.emit, ClientFilter.NO_INVOICES)
            self._gaps.add(words, "", go, "receipt")
        if not (without_rate or totals.uncosted_seconds or unknown or unpaid or estimated):
            self._gaps.say(self.tr("Nothing is missing: every hour has a client and a cost."))

    def _share(self, part: int, whole: int) -> str:
        return self.session.formats.percent(Fraction(part, whole) if whole else None)

    def _nothing_yet(self) -> EmptyState:
        state = EmptyState(
            "chart-line-up",
            self.tr("No figures yet"),
            self.tr(
                "Bring in a time export and an invoice list. ClientDesk then shows what each "
                "client brings and costs. Without timesheets, hours can be estimated from the "
                "services agreed with each client: see Services."
            ),
        )
        state.add_button(self.tr("Import…"), "download-simple", self.import_wanted.emit, "primary")
        state.end_buttons()
        return state

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        outer.addWidget(self._empty)
        outer.addWidget(self._content)
        grid = QGridLayout(self._content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(LARGE - 2)
        figures = QHBoxLayout()
        figures.setSpacing(LARGE - 2)
        for figure in (self._fees, self._cost, self._profit, self._hours, self._tenth):
            figures.addWidget(figure, 1)
        grid.addLayout(figures, 0, 0, 1, 2)
        grid.addLayout(self._main(), 1, 0)
        grid.addWidget(self._side(), 1, 1)
        grid.setColumnStretch(0, 7)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(1, 1)

    def _main(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(LARGE - 2)
        column.addWidget(self._whale_card(), 1)
        column.addWidget(self._capacity)
        return column

    def _whale_card(self) -> QWidget:
        title = self.tr("Whale curve: profit added up, best client first")
        frame = card_with(title, self._whale_text, self._whale)
        column_of(frame).setSpacing(6)
        self._whale.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return frame

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE - 2)
        for title, links in (
            (self.tr("Clients that lose most"), self._losing),
            (self.tr("Next, to be sure of the figures"), self._gaps),
        ):
            frame = card_with(title, links)
            column_of(frame).setSpacing(MEDIUM - 4)
            column.addWidget(frame)
        column.addStretch()
        return side
