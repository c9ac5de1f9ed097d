"""The first answer on a plan: better or worse than today, by how much, and how it may end."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.formats import with_sign
from clientdesk.domain.plan_view import PlanView
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role, tokens_of

_ENDS_WIDTH = 190


class PlanVerdict(QFrame):
    """The expected change of full profit a month, between the two ends of what may come."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._session = session
        self._caption, self._figure = text("", "strong"), text("", "figure")
        self._remark = text("", "caption", wrap=True)
        self._ends = [text("") for _ in range(4)]
        self._span = SpanBar()
        self._lay_out()

    def show_view(self, view: PlanView) -> None:
        """Shows a plan; amounts of an average month."""
        summary, formats = view.summary, self._session.formats
        expected = summary.a_month(summary.expected_effect.full_profit)
        best = summary.a_month(summary.effect.full_profit)
        worst = summary.a_month(view.at_worst)
        caption = self._caption_words(expected, bool(summary.actions))
        figure = with_sign(expected, formats.money(expected))
        self._caption.setText(caption)
        self._figure.setText(figure)
        set_role(self._figure, "figure-bad" if expected < 0 else "figure")
        self._remark.setText(self._remark_words(view))
        amounts = (best, expected, worst, summary.cash[-1].total)
        for label, amount in zip(self._ends, amounts, strict=True):
            strong = "strong" if label is self._ends[1] else ""
            bad = "strong-bad" if strong else "bad"
            label.setText(formats.signed_amount(amount))
            set_role(label, bad if amount < 0 else strong)
        self._span.show_span(worst, expected, best)
        self.setAccessibleName(caption)
        self.setAccessibleDescription(f"{figure}. {self._remark.text()}")

    def _caption_words(self, expected: int, planned: bool) -> str:
        if not planned:
            return self.tr("Nothing is planned yet")
        if expected > 0:
            return self.tr("Better than today, as expected")
        return self.tr("Worse than today, as expected") if expected else self.tr("As today")

    def _remark_words(self, view: PlanView) -> str:
        formats, summary = self._session.formats, view.summary
        said = self.tr("of full profit a month:\n{today} today, {expected} then")
        return said.format(
            today=formats.whole_amount(summary.a_month(summary.today.full_profit)),
            expected=formats.whole_amount(summary.a_month(summary.expected.total.full_profit)),
        )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(TIGHT)
        for label in (self._caption, self._figure, self._remark):
            left.addWidget(label)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addLayout(left, 1)
        row.addWidget(self._ends_grid(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addWidget(self._span)

    def _ends_grid(self) -> QWidget:
        names = (
            self.tr("If all agree"),
            self.tr("Expected"),
            self.tr("If all say no"),
            self.tr("Cash in the first year"),
        )
        ends = QWidget()
        ends.setFixedWidth(_ENDS_WIDTH)
        grid = QGridLayout(ends)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for row, (name, label) in enumerate(zip(names, self._ends, strict=True)):
            grid.addWidget(text(name, "strong" if row == 1 else "muted"), row, 0)
            grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
        return ends


class SpanBar(QWidget):
    """From the worst to the best end of a plan, with what is expected, and today as zero.

    A drawing beside the figures it is made of.
    """

    HEIGHT = 18
    THICKNESS = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = self._middle = self._high = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_span(self, worst: int, expected: int, best: int) -> None:
        """Three amounts in any order."""
        self._low, self._high = min(worst, best), max(worst, best)
        if self._low == self._high:
            self._low, self._high = min(best, 0), max(best, 0)
        self._middle = expected
        self.update()

    def _place(self, amount: int) -> float:
        low, high = min(self._low, 0), max(self._high, 0)
        return 5 + (self.width() - 10) * (amount - low) / max(high - low, 1)

    def _bar(self, painter: QPainter, low: int, high: int, colour: str) -> None:
        left, right = self._place(low), self._place(high)
        top = (self.HEIGHT - self.THICKNESS) / 2
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left, top, right - left, self.THICKNESS), 3, 3)

    def sizeHint(self) -> QSize:
        return QSize(120, self.HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = tokens_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.HEIGHT / 2
        painter.fillRect(QRectF(0, middle - 0.5, self.width(), 1), QColor(tokens.line))
        if self._low < 0:
            self._bar(painter, self._low, min(self._high, 0), tokens.bad)
        if self._high > 0:
            self._bar(painter, max(self._low, 0), self._high, tokens.bar)
        zero = self._place(0)
        painter.fillRect(QRectF(zero - 0.5, 0, 1, self.HEIGHT), QColor(tokens.muted))
        painter.setBrush(QColor(tokens.accent if self._middle >= 0 else tokens.bad))
        at = self._place(self._middle)
        painter.drawEllipse(QRectF(at - 5, middle - 5, 10, 10))
