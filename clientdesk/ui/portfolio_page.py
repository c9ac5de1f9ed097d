"""The portfolio as a whole: the whale curve, where the hours go, and the segments."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.domain.arithmetic import Figure, of_clients
from clientdesk.domain.portfolio import WhaleCurve, concentration_of
from clientdesk.ui.arithmetic_dialog import show_figure, show_terms
from clientdesk.ui.cards import KeyFigure, card_with, column_of
from clientdesk.ui.concentration_view import ConcentrationView
from clientdesk.ui.figures_reading import FiguresReading
from clientdesk.ui.page import Page
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.segment_card import SegmentCard
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.theme import LARGE, TIGHT
from clientdesk.ui.whale_view import WhaleView

_CHARTS_HEIGHT = 400  # at least: below, the curve says little


class PortfolioPage(Page):
    """Reads the session's report; the segments go by the firm's own limits."""

    tables = SOURCES | {"threshold"}
    client_chosen = Signal(object)  # client id
    thanks_wanted = Signal()  # letters to the loyal and profitable clients

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._peak = KeyFigure(self.tr("Peak"))
        self._past = KeyFigure(self.tr("Clients past the peak"))
        self._lost = KeyFigure(self.tr("Taken back"))
        self._left = KeyFigure(self.tr("What is left"))
        self._tenth = KeyFigure(self.tr("Time of the hardest tenth"))
        self.whale = WhaleView()
        self.hours = ConcentrationView()
        self.segments = SegmentCard(session)
        self._figures = FiguresReading(session, self)
        self._figures.read.connect(self._show_report)
        self._lay_out()
        self.whale.curve_shown.connect(self._show_curve)
        for part in (self.whale, self.hours, self.segments):
            part.client_chosen.connect(self.client_chosen)
        self.segments.thanks_wanted.connect(self.thanks_wanted)
        self._invite()

    def reload(self) -> None:
        self._figures.want()

    def may_leave(self) -> bool:
        self._figures.stop()
        return True

    def _show_report(self) -> None:
        report, formats = self.session.report, self.session.formats
        portfolio = self.session.desk.portfolio
        self.whale.show_curve(report, formats)
        self.hours.show_report(report, formats)
        self.segments.show_segments(portfolio.segments(report), portfolio.segment_limits())
        self._show_hours()

    def _show_curve(self, curve: WhaleCurve) -> None:
        formats, clients = self.session.formats, len(curve.points)
        with_share = self.tr("{share} of the total, with %n client(s)", "", curve.peak_index + 1)
        without = self.tr("with %n client(s)", "", curve.peak_index + 1)
        remark = without if curve.peak_share is None else with_share
        share = formats.percent(curve.peak_share)
        self._peak.show_figure(formats.whole_amount(curve.peak_value), remark.format(share=share))
        of_all = self.tr("of %n client(s)", "", clients)
        self._past.show_figure(formats.number(len(curve.past_peak)), of_all)
        losing = self.tr("by %n client(s) below zero", "", len(curve.tail))
        self._lost.show_figure(formats.whole_amount(curve.losses), losing, curve.losses < 0)
        total = self.tr("the sum of all clients")
        self._left.show_figure(formats.whole_amount(curve.total), total, curve.total < 0)

    def _show_hours(self) -> None:
        formats, found = self.session.formats, concentration_of(self.session.report)
        tenth = formats.percent(found.hours_share_of_top_tenth)
        self._tenth.show_figure(tenth, self.tr("of all hours; it is often said 90%"))

    def _invite(self) -> None:
        """Lets people ask how the figures are made."""
        parts: dict[KeyFigure, Callable[[int], bool]] = {
            self._peak: lambda amount: amount > 0,
            self._lost: lambda amount: amount < 0,
            self._left: lambda amount: True,
        }
        for figure, keep in parts.items():
            figure.invite()
            figure.asked.connect(partial(self._show_clients, keep))
        self._tenth.invite()
        self._tenth.asked.connect(partial(show_figure, self.session, Figure.TENTH, self))

    def _show_clients(self, keep: Callable[[int], bool]) -> None:
        """The clients that a figure of the curve is the sum of."""
        chosen, clients = self.whale.figure, self.session.report.clients
        kept = [client for client in clients if keep(chosen.of(client))]
        found = of_clients(Figure(chosen.value), kept)
        show_terms(self.session, found, self)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE - 2)
        figures = QHBoxLayout()
        figures.setSpacing(LARGE - 2)
        for figure in (self._peak, self._past, self._lost, self._left, self._tenth):
            figures.addWidget(figure, 1)
        column.addLayout(figures)
        column.addLayout(self._charts(), 1)
        column.addWidget(self.segments)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, self.tr("Portfolio")))

    def _charts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(LARGE - 2)
        whale = card_with(self.tr("Whale curve: profit added up, best client first"), self.whale)
        hours = card_with(self.tr("Where the hours go"), self.hours)
        for place, frame in enumerate((whale, hours)):
            column_of(frame).setSpacing(TIGHT)
            frame.setMinimumHeight(_CHARTS_HEIGHT)
            grid.addWidget(frame, 0, place)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        return grid
